/** Paging: every row is seen once, whatever others do meanwhile. */
import type { Page, Position, Storage } from "@carethread/ports";
import type { Check } from "../kit/clause.js";
import { fill, idsOf, number } from "./list-rows.js";
import { entriesOf, entryOf, readPage, type StorageClause, safety, stored } from "./requests.js";

const everyPage = async (
  storage: Storage,
  check: Check,
  options: {
    readonly limit: number;
    readonly between?: (page: number, seen: readonly string[]) => Promise<void>;
  },
): Promise<readonly string[]> => {
  const seen: string[] = [];
  let after: Position | null = null;
  for (let turn = 0; turn < 50; turn += 1) {
    const page: Page = check.value(
      await readPage(storage, { after, limit: options.limit }),
      "reading a page",
    );
    const { rows, next } = page;
    seen.push(...idsOf(rows));
    if (next === null) return seen;
    check.equal(
      next,
      { sort: rows.at(-1)?.sort, id: rows.at(-1)?.id },
      "the position to go on from",
    );
    after = next;
    await options.between?.(turn, seen);
  }
  check.that(false, "paging should come to an end");
  return seen;
};

const pagingUnderChange: StorageClause["run"] = async (harness, check) => {
  const storage = await harness.open();
  await fill(storage, check, 30);
  const between = async (turn: number, seen: readonly string[]): Promise<void> => {
    const done = seen.findLast((id) => !id.startsWith("new")) ?? "";
    const ahead = number(29 - turn);
    await stored(storage, check, {
      entries: [
        entriesOf(`thread/${done}`, []),
        entriesOf(`new/${turn}`, [entryOf(`${number(turn)}a`, `new-behind-${turn}`)]),
        entriesOf(`late/${turn}`, [entryOf(`${ahead}b`, `new-ahead-${turn}`)]),
      ],
    });
  };
  const seen = await everyPage(storage, check, { limit: 5, between });
  const kept = Array.from({ length: 30 }, (_, index) => number(index));
  check.equal(
    seen.filter((id) => !id.startsWith("new")),
    kept,
    "the rows that nobody moved or had taken away before they were reached",
  );
  check.equal(new Set(seen).size, seen.length, "the number of different rows seen");
};

/** Clauses about paging. */
export const pagingClauses: readonly StorageClause[] = [
  {
    ...safety,
    id: "ST41",
    title: "paging shows every row once and ends, whatever the size of a page",
    reason: "S3: a message on the second page is seen too",
    run: async (harness, check) => {
      const storage = await harness.open();
      await fill(storage, check, 12);
      const all = Array.from({ length: 12 }, (_, index) => number(index));
      for (const limit of [1, 4, 5, 11, 12, 13]) {
        check.equal(
          await everyPage(storage, check, { limit }),
          all,
          `the rows in pages of ${limit}`,
        );
      }
      const exact = check.value(await readPage(storage, { limit: 12 }), "reading");
      check.equal(exact.next, null, "the position to go on from when the page holds all rows");
    },
  },
  {
    ...safety,
    id: "ST42",
    title: "a row that is neither moved nor removed while one pages is seen exactly once",
    reason:
      "S3: work that others do meanwhile must not make a message slip from page 2 to page 1 unseen",
    run: pagingUnderChange,
  },
  {
    ...safety,
    id: "ST43",
    title: "paging goes on after a position that has gone, or never was",
    reason: "S3: the row at the end of the page may be dealt with before the next page is read",
    run: async (harness, check) => {
      const storage = await harness.open();
      await fill(storage, check, 6);
      await stored(storage, check, { entries: [entriesOf("thread/002", [])] });
      const pages = [];
      for (const [sort, id] of [
        ["002", "002"],
        ["002", "9"],
        ["0025", "x"],
        ["zzz", "z"],
      ] as const) {
        pages.push(
          idsOf(check.value(await readPage(storage, { after: { sort, id } }), "reading").rows),
        );
      }
      const rest = ["003", "004", "005"];
      check.equal(pages, [rest, rest, rest, []], "the rows after each position");
    },
  },
];

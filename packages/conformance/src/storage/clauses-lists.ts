/** Lists: never behind the truth, complete when paged, and countable. */
import { fill, idsOf } from "./list-rows.js";
import {
  appendTo,
  commitOf,
  entriesOf,
  entryOf,
  readPage,
  type StorageClause,
  safety,
  stored,
} from "./requests.js";

const replacement: StorageClause["run"] = async (harness, check) => {
  const storage = await harness.open();
  const other = entryOf("5", "other");
  await stored(storage, check, {
    entries: [
      entriesOf("thread/1", [
        entryOf("1", "one"),
        entryOf("2", "two"),
        entryOf("1", "one", { index: "mine" }),
      ]),
      entriesOf("thread/2", [other]),
    ],
  });
  await stored(storage, check, {
    entries: [
      entriesOf("thread/1", [entryOf("2", "two", { value: "changed" }), entryOf("9", "one")]),
    ],
  });
  const { rows } = check.value(await readPage(storage), "reading");
  check.equal(
    rows,
    [
      { sort: "2", id: "two", stream: "thread/1", value: "changed" },
      { sort: "5", id: "other", stream: "thread/2", value: other.value },
      { sort: "9", id: "one", stream: "thread/1", value: "row one" },
    ],
    "the worklist",
  );
  check.equal(
    check.value(await readPage(storage, { index: "mine" }), "reading").rows,
    [],
    "the list that the stream left",
  );
  await stored(storage, check, { append: [appendTo("thread/1", 0)] });
  check.equal(
    idsOf(check.value(await readPage(storage), "reading").rows),
    ["two", "other", "one"],
    "the worklist after a commit that names no entries",
  );
  await stored(storage, check, { entries: [entriesOf("thread/1", [])] });
  check.equal(
    idsOf(check.value(await readPage(storage), "reading").rows),
    ["other"],
    "the worklist after the stream left it",
  );
};

const totals: StorageClause["run"] = async (harness, check) => {
  const storage = await harness.open();
  await fill(storage, check, 12);
  const totalOf = async (): Promise<number> =>
    check.value(await readPage(storage, { limit: 2 }), "reading").total;
  const steps: number[] = [await totalOf()];
  const change = async (stream: string, sorts: readonly string[]): Promise<void> => {
    await stored(storage, check, {
      entries: [
        entriesOf(
          stream,
          sorts.map((sort) => entryOf(sort, stream)),
        ),
      ],
    });
    steps.push(await totalOf());
  };
  await change("thread/003", ["zzz"]);
  await change("thread/003", ["zzz", "zzzz"]);
  await change("thread/003", ["zzz", "zzzz"]);
  await change("thread/003", []);
  await change("thread/003", []);
  const stale = {
    append: [appendTo("thread/000", 5)],
    entries: [entriesOf("thread/new", [entryOf("q", "q")])],
  };
  check.problem(
    await storage.commit(commitOf(stale)),
    "storage/version-conflict",
    "a stale commit",
  );
  steps.push(await totalOf());
  check.equal(steps, [12, 12, 13, 13, 11, 11, 11], "the totals after each change");
};

/** Clauses about lists. */
export const listClauses: readonly StorageClause[] = [
  {
    ...safety,
    id: "ST40",
    title: "a list is in order byte by byte, by sort and then by id",
    reason: "S3: the most urgent message stands on top, on every system alike",
    run: async (harness, check) => {
      const storage = await harness.open();
      const places = [
        ["b", "1"],
        ["a", "2"],
        ["B", "1"],
        ["a", "10"],
        ["a ", "1"],
        ["a", "1"],
        ["10", "x"],
        ["9", "x"],
        ["~", "x"],
        ["-", "x"],
        ["a_", "x"],
      ] as const;
      for (const [sort, id] of places) {
        await stored(storage, check, {
          entries: [entriesOf(`${sort}/${id}`, [entryOf(sort, id)])],
        });
      }
      const { rows } = check.value(await readPage(storage), "reading");
      check.equal(
        rows.map(({ sort, id }) => `${sort}|${id}`),
        ["-|x", "10|x", "9|x", "B|1", "a|1", "a|10", "a|2", "a |1", "a_|x", "b|1", "~|x"],
        "the order",
      );
    },
  },
  {
    ...safety,
    id: "ST44",
    title: "a commit replaces all entries of the streams that it names, and no others",
    reason: "S3: a list that keeps an old row, or loses another's, is not the truth",
    run: replacement,
  },
  {
    ...safety,
    id: "ST45",
    title: "the total is the number of rows of the whole list, after every kind of change",
    reason: "S3: a practice staffs its day by this number",
    run: totals,
  },
  {
    ...safety,
    id: "ST46",
    title: "an unknown list is empty, and witnesses are answered all the same",
    reason: "S4: who may not see a list must get the same as who has none",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, { append: [appendTo("policy", 0)] });
      const query = { index: "no-such-list", witness: ["nobody", "policy"] };
      const { rows, total, next, versions } = check.value(
        await readPage(storage, query),
        "reading",
      );
      check.equal(
        { rows, total, next, versions },
        { rows: [], total: 0, next: null, versions: [0, 1] },
        "the page",
      );
    },
  },
  {
    ...safety,
    id: "ST47",
    title:
      "a place in a list that another stream keeps is refused, and one that it leaves in the same commit is free",
    reason: "S3: one thread must not push another off the list",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, { entries: [entriesOf("thread/1", [entryOf("1", "x")])] });
      const taken = await storage.commit(
        commitOf({ entries: [entriesOf("thread/2", [entryOf("1", "x", { value: "mine" })])] }),
      );
      check.problem(taken, "storage/malformed", "taking another stream's place");
      check.equal(
        check.value(await readPage(storage), "reading").rows.map(({ stream }) => stream),
        ["thread/1"],
        "who has the place",
      );
      await stored(storage, check, {
        entries: [entriesOf("thread/2", [entryOf("1", "x")]), entriesOf("thread/1", [])],
      });
      const page = check.value(await readPage(storage), "reading");
      check.equal(
        [page.total, ...page.rows.map(({ stream }) => stream)],
        [1, "thread/2"],
        "who has the place after it was handed over",
      );
    },
  },
];

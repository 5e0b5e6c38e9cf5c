/** The figures of `pnpm bench worklist`. */
import { join } from "node:path";
import { systemIds } from "@carethread/core/node";
import type { Storage } from "@carethread/ports";
import { createMemoryStorage } from "@carethread/storage-memory";
import { openSqliteStorage } from "@carethread/storage-sqlite";
import { atMost, type Figure, rounded } from "./figures.ts";
import { fill } from "./fill.ts";
import { withFolder } from "./folder.ts";
import { median } from "./measure.ts";
import { pagesRead, READS, ROWS } from "./page-reads.ts";
import { answered, createSdk } from "./sdk.ts";
import { atWork, PRACTICE } from "./world.ts";

/** How long the two lists are. */
export interface Sizes {
  readonly few: number;
  readonly many: number;
}

/** The two ways to read a first page that are timed. Each answers the threads on it. */
type Reads = Readonly<Record<"range" | "page", () => Promise<readonly string[]>>>;

const readsOf = async (storage: Storage, items: number): Promise<Reads> => {
  const { messaging, clinician } = await createSdk(storage, [], { clock: atWork, ids: systemIds });
  await fill(storage, items);
  const query = { practice: PRACTICE, index: "worklist", after: null, limit: ROWS, witness: [] };
  const request = { team: null, limit: ROWS };
  return {
    range: async () => answered(await storage.range(query)).rows.map((row) => row.id),
    page: async () => {
      const page = answered(await messaging.worklist.page(clinician, request));
      return page.rows.map((row) => row.thread);
    },
  };
};

const CALLS = 300;

const timesOf = async (read: () => Promise<unknown>): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let n = 0; n < CALLS; n += 1) {
    const begun = process.hrtime.bigint();
    await read();
    times.push(Number(process.hrtime.bigint() - begun) / 1e3);
  }
  return times;
};

const NAMES = {
  range: "storage.range",
  page: "messaging.worklist.page",
  look: "the same, writing down that the list was opened",
} as const;

const speed = async (
  store: string,
  [few, many]: readonly [Reads, Reads],
  { sizes, rounds }: { readonly sizes: Sizes; readonly rounds: number },
): Promise<readonly Figure[]> => {
  const figures: Figure[] = [];
  for (const what of ["range", "page"] as const) {
    const [short, long] = [await few[what](), await many[what]()];
    if (short.length !== ROWS || short.join() !== long.join())
      throw new Error(`${store}: the two lists do not begin with the same ${ROWS} rows`);
    const ratios: number[] = [];
    const p50s: number[] = [];
    for (let round = -1; round < rounds; round += 1) {
      const fewP50 = median(await timesOf(few[what]));
      const manyP50 = median(await timesOf(many[what]));
      if (round < 0) continue;
      ratios.push(manyP50 / fewP50);
      p50s.push(manyP50);
    }
    figures.push({
      name: `${store}: p50 of ${NAMES[what]}, ${sizes.many} / ${sizes.few} items`,
      ...{ value: rounded(median(ratios), 3), unit: "x", gate: atMost(1.3), aim: atMost(1.1) },
      comparedWith: "the same call on the short list",
      note: `p50 on the long list: ${rounded(median(p50s), 0)} us`,
    });
  }
  return figures;
};

// One more level of a tree, or two, for each tree that the call walks: the list's alone, or also streams, events and totals. What a look
// writes down, at most once in a third of `watch.heartbeatMs`, walks the trees of a commit as well: it is told.
const DEEPER = {
  range: { gate: atMost(3), aim: atMost(2) },
  page: { gate: atMost(8), aim: atMost(4) },
  look: { gate: null, aim: null },
} as const;

const counted = (files: Readonly<Record<keyof Sizes, string>>): readonly Figure[] =>
  READS.map((what): Figure => {
    const few = pagesRead(files.few, what);
    const many = few === null ? null : pagesRead(files.many, what);
    const value = few === null || many === null ? null : many - few;
    return {
      name: `SQLite: more pages read by ${NAMES[what]}`,
      ...{ value, unit: "pages", ...DEEPER[what] },
      comparedWith: "the same call on the short list",
      note:
        value === null
          ? "this system does not count what a process reads"
          : `${few} pages on the short list, ${many} on the long one: a longer list has a deeper tree and nothing else`,
    };
  });

/** Both stores. */
export const worklistFigures = async (sizes: Sizes, rounds: number): Promise<readonly Figure[]> => {
  const memory = [
    await readsOf(createMemoryStorage(), sizes.few),
    await readsOf(createMemoryStorage(), sizes.many),
  ] as const;
  const inMemory = await speed("memory", memory, { sizes, rounds });
  const onSqlite = await withFolder("memory", async (folder) => {
    const files = { few: join(folder, "few.db"), many: join(folder, "many.db") };
    const few = answered(openSqliteStorage({ file: files.few }));
    const many = answered(openSqliteStorage({ file: files.many }));
    const both = [await readsOf(few, sizes.few), await readsOf(many, sizes.many)] as const;
    const fast = await speed("SQLite", both, { sizes, rounds });
    answered(few.close());
    answered(many.close());
    return [...counted(files), ...fast];
  });
  return [...inMemory, ...onSqlite];
};

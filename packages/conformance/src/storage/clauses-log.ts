/** The log: everything that happened in a practice, readable in order and fixed for good. */
import {
  appendTo,
  bodyOf,
  earlier,
  practice,
  type StorageClause,
  safety,
  stored,
} from "./requests.js";

/** Clauses about the log. */
export const logClauses: readonly StorageClause[] = [
  {
    ...safety,
    id: "ST70",
    title: "the log is read in order after any number, in pages without gaps or doubles",
    reason: "S6: who verifies the record must be able to read all of it",
    run: async (harness, check) => {
      const storage = await harness.open();
      for (const each of [1, 2, 3, 4]) {
        await stored(storage, check, {
          append: [appendTo(`thread/${each % 2}`, "any", [`${each}a`, `${each}b`])],
        });
      }
      const pages = [];
      for (const [after, limit] of [
        [0, 3],
        [3, 3],
        [6, 3],
        [8, 3],
        [99, 3],
      ] as const) {
        const log = check.value(
          await storage.readLog({ practice, after, limit }),
          "reading the log",
        );
        pages.push(log.map(({ sequence, payload }) => `${sequence} ${payload}`));
      }
      check.equal(
        pages,
        [["1 1a", "2 1b", "3 2a"], ["4 2b", "5 3a", "6 3b"], ["7 4a", "8 4b"], [], []],
        "the pages",
      );
      const unknown = await storage.readLog({ practice: "unknown", after: 0, limit: 9 });
      check.equal(
        check.value(unknown, "reading an unknown practice's log"),
        [],
        "an unknown practice's log",
      );
    },
  },
  {
    ...safety,
    id: "ST71",
    title: "an entry of the log never changes or moves, whatever is committed later",
    reason: "S6: a record that can be altered afterwards proves nothing",
    run: async (harness, check) => {
      const storage = await harness.open();
      const read = async (limit: number): Promise<unknown> =>
        check.value(await storage.readLog({ practice, after: 0, limit }), "reading the log");
      await stored(storage, check, earlier);
      const before = await read(2);
      harness.advance(60_000);
      await stored(storage, check, { append: [appendTo("thread/0", 0), appendTo("thread/1", 2)] });
      await stored(storage, check, { redactBodies: ["body/1"], putBodies: [bodyOf("body/2")] });
      await stored(storage, check, { entries: [{ stream: "thread/1", entries: [] }] });
      check.equal(await read(2), before, "the first two entries of the log");
    },
  },
];

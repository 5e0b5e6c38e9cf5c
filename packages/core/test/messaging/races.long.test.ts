import type { Storage } from "@carethread/ports";
import { afterAll, describe, expect, test } from "vitest";
import { arrange, codes, createNumbers, races } from "./race-scenarios.js";

const SEED = 7_919;
const RUNS = 28;

/** Runs something so many turns of the event loop later. */
const laterBy = async <T>(turns: number, op: () => Promise<T>): Promise<T> => {
  for (let n = turns; n > 0; n -= 1) await Promise.resolve();
  return op();
};

/** Which answers each race had: one that always ends the same way is no race. */
const ends = new Map<string, Set<string>>();

describe("whoever is faster", () => {
  test.each(Object.keys(races))("%s leave nothing unseen and no right outlived", async (name) => {
    for (let n = 0; n < RUNS; n += 1) {
      const { race, model, start } = await arrange(SEED + n);
      const arranged = await races[name]?.(race);
      start();
      const late = createNumbers(n);
      const ops = arranged?.ops ?? [];
      const answers = await Promise.all(ops.map((op) => laterBy(late(220), op)));
      expect([SEED + n, model.wrong(true)]).toEqual([SEED + n, []]);
      await arranged?.after?.(answers);
      const seen = `${codes(answers).join(" ")} ${race.disk.filter((w) => w.startsWith("commit")).join(" ")}`;
      ends.set(name, (ends.get(name) ?? new Set()).add(seen));
    }
  });

  afterAll(() => {
    const told = [...ends].map(([, ways]) => ways.size).join(", ");
    console.log(
      `races: seed ${SEED}, ${RUNS} runs of ${ends.size} races, which ended in ${told} ways`,
    );
  });
});

describe("the model", () => {
  test("sees a storage that does not look at versions", async () => {
    const found: string[] = [];
    for (let n = 0; n < RUNS; n += 1) {
      const { race, model, start } = await arrange(SEED + n);
      const { surgery } = race;
      // It takes its time, too: what was decided before the closing is stored after it.
      const blind: Storage = {
        ...surgery.storage,
        commit: (commit) =>
          laterBy(n * 4, () =>
            surgery.storage.commit({
              ...commit,
              depends: [],
              append: commit.append.map((a) => ({ ...a, expected: "any" as const })),
            }),
          ),
      };
      const one = surgery.another({ storage: blind });
      const arranged = await races["a sending and a closing of the practice"]?.({ ...race, one });
      start();
      await Promise.all(arranged?.ops.toReversed().map((op) => op()) ?? []);
      found.push(...model.wrong(true));
    }
    expect(found).toContain("a message was accepted after the closing");
  });
});

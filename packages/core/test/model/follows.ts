import { describe, expect, test } from "vitest";
import type { Flaw } from "./flaws.js";
import { memoryGround, sqliteGround } from "./ground.js";
import type { Told } from "./replay.js";
import { parting, readTraced } from "./stories.js";
import { actionsIn, pairsIn } from "./trace.js";

/** A model, what the code does at its events, and what must be told from our code. */
export interface Followed {
  readonly name: string;
  readonly told: Told;
  readonly flaws: readonly Flaw[];
  /** What the model can do and never does while it has no defect. */
  readonly never: readonly string[];
}

/** The tests that the code follows a model. */
export const testThatCodeFollows = ({ name, told, flaws, never }: Followed): void => {
  const { actions, defects, cover, random } = readTraced(name);

  describe("the traces", () => {
    test("go through everything that can happen", () => {
      expect(actions.filter((action) => !actionsIn(cover).has(action))).toEqual(never);
    });

    test("go through each pair of events that can follow one another, one trace for each", () => {
      expect(pairsIn(cover).size).toBe(cover.length);
      const all = [...cover, ...random];
      const events = all.reduce((sum, trace) => sum + trace.length, 0);
      const counted = `${actionsIn(all).size} kinds, ${cover.length} pairs of them`;
      console.log(`${name}: ${all.length} traces, ${events} events of ${counted}`);
    });
  });

  describe("after each event the storage holds what the model says", () => {
    test("in memory, through each pair of events", async () => {
      expect(await parting(told, memoryGround, cover)).toBeNull();
    });

    test("in memory, where chance decides what happens next", async () => {
      expect(await parting(told, memoryGround, random)).toBeNull();
    });

    test("on SQLite", async () => {
      expect(await parting(told, sqliteGround, random.slice(0, 12))).toBeNull();
    });
  });

  describe("a product with a flaw is told from ours", () => {
    test.each(flaws.map((flaw) => [flaw.name, flaw] as const))("%s", async (_, flaw) => {
      // The long traces first: some flaws show at the end alone.
      const traces = [...random, ...cover].filter((trace) => actionsIn([trace]).has(flaw.shows));
      const found = await parting(told, memoryGround, traces, flaw.make);
      const words = found?.split("\n  but ").at(-1) ?? "";
      expect(words.slice(0, flaw.says.length)).toBe(flaw.says);
    });

    test("in each way that is a defect of the model", () => {
      const found = [...new Set(flaws.flatMap(({ defect }) => defect ?? []))];
      expect(found.toSorted()).toEqual(defects);
    });
  });
};

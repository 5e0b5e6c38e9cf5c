import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  drawPlan,
  type Faults,
  FLAWS,
  type Plan,
  replay,
  type SavedSeed,
  STATES,
  shrink,
  simulate,
} from "../../src/simulator.js";
import { memory, partsOn, sqlite } from "./parts.js";

const HOUR = 3_600_000;

/** The world of a seed, made short. */
const brief = (seed: number, more: Partial<Plan> = {}): Plan => ({
  ...drawPlan(seed, 18),
  days: 3,
  ...more,
});

const run = (plan: Plan, on = memory) => replay({ plan, found: [] }, partsOn(on));

describe("one seed", () => {
  test("has the same trace each time, and another one than other seeds", async () => {
    const [first, second, other] = [await run(brief(4)), await run(brief(4)), await run(brief(5))];
    expect(second.trace).toBe(first.trace);
    expect(other.trace).not.toBe(first.trace);
  });

  test("has the same trace on SQLite as in memory", async () => {
    for (const seed of [4, 11])
      expect((await run(brief(seed), sqlite)).trace).toBe((await run(brief(seed))).trace);
  });

  test("with faults of every kind ends with nothing lost, doubled, left or without an owner", async () => {
    const kinds = new Set<string>();
    for (let seed = 1; seed <= 8; seed += 1) {
      const plan = brief(seed);
      const { violations, figures } = await run(plan);
      expect(violations).toEqual([]);
      expect(figures.accepted).toBeGreaterThan(0);
      for (const [name, share] of Object.entries(plan.faults)) if (share > 0) kinds.add(name);
    }
    const all: Record<keyof Faults, true> = Object.fromEntries(
      Object.keys(brief(1).faults).map((name) => [name, true]),
    ) as Record<keyof Faults, true>;
    expect([...kinds].toSorted()).toEqual(Object.keys(all).toSorted());
  });
});

describe("an outage of six hours", () => {
  test.each(["storage", "workers"] as const)(
    "of the %s: whatever became due meanwhile is done in the first round after it, once",
    async (what) => {
      for (const seed of [3, 16]) {
        const outage = { what, afterMs: 28 * HOUR, forMs: 6 * HOUR };
        // Monday: the outage begins on Tuesday when staff have things in hand.
        const plan = brief(seed, { beginsAt: Date.UTC(2027, 5, 7, 6), outage });
        const { violations, history } = await run({
          ...plan,
          life: { ...plan.life, diligence: 1, forgetful: 0.2 },
        });
        expect(violations).toEqual([]);
        const over = plan.beginsAt + outage.afterMs + outage.forMs;
        const late = history.commits.filter(
          ({ at, events }) =>
            at >= over &&
            events.some((e) => e.type === "claim-ended" && e.data["why"] === "lapsed"),
        );
        const first = late[0];
        const inOutage = history.commits.flatMap(({ put }) =>
          put.filter((job) => job.queue === "due" && job.at > over - outage.forMs && job.at < over),
        );
        if (inOutage.length === 0) continue;
        expect((first?.at ?? Number.POSITIVE_INFINITY) - over).toBeLessThan(
          2 * plan.scanMs + 60_000,
        );
      }
    },
  );
});

describe("a flaw", () => {
  test("is found, and what is left after shrinking still shows it", async () => {
    const flaw = FLAWS.find(({ name }) => name === "due-row-not-written");
    const parts = partsOn(memory);
    const { failed } = await simulate({
      parts,
      from: 1,
      seeds: 10,
      days: 4,
      flaw,
      untilFound: true,
    });
    const [saved] = failed;
    expect(saved?.found[0]).toMatch(/^armed: /);
    if (saved === undefined) return;
    const small = await shrink(saved.plan, parts, flaw);
    expect(small.days).toBeLessThanOrEqual(saved.plan.days);
    const again = await replay({ plan: small, found: [] }, parts, flaw);
    expect(again.violations.map(({ checker }) => checker)).toContain("armed");
  });

  test("has a name and a sentence of its own", () => {
    expect(new Set(FLAWS.map(({ name }) => name)).size).toBe(FLAWS.length);
    expect(FLAWS.length).toBeGreaterThanOrEqual(15);
    for (const { says } of FLAWS) expect(says).toMatch(/^[A-Z].*\.$/);
  });
});

test("states have one name each, and are at least forty", () => {
  expect(new Set(STATES).size).toBe(STATES.length);
  expect(STATES.length).toBeGreaterThanOrEqual(40);
});

describe("saved seeds", () => {
  const folder = join(import.meta.dirname, "..", "..", "seeds");
  const files = globSync(join(folder, "*.json"));

  test("are there", () => {
    expect(files.length).toBeGreaterThan(0);
  });

  test.each(files)("%s is mended for ever", { timeout: 60_000 }, async (file) => {
    const saved = JSON.parse(readFileSync(file, "utf8")) as SavedSeed;
    expect((await replay(saved, partsOn(memory))).violations).toEqual([]);
  });
});

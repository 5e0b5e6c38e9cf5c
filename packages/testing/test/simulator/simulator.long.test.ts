import { describe, expect, test } from "vitest";
import {
  drawPlan,
  type FaultName,
  type Faults,
  FLAWS,
  type History,
  type Plan,
  replay,
  STATES,
  shrink,
  simulate,
} from "../../src/simulator.js";
import { memory, partsOn, sqlite } from "./parts.js";

const HOUR = 3_600_000;

/** The world of a seed, made short. */
const brief = (seed: number, more: Partial<Plan> = {}): Plan => {
  const plan = drawPlan(seed, 18);
  return { ...plan, days: 3, life: { ...plan.life, messagesPerDay: 8 }, ...more };
};

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

  // Four worlds in which each kind of fault is at work somewhere.
  const seeds = [4, 6, 7, 9];

  test.each(seeds)(
    "with faults ends with nothing lost, doubled, left or without an owner: %i",
    async (seed) => {
      const { violations, figures } = await run(brief(seed));
      expect(violations).toEqual([]);
      expect(figures.accepted).toBeGreaterThan(0);
    },
  );

  const kinds = Object.keys(brief(1).faults) as FaultName[];

  test.each(kinds)("of them has: %s", (kind) => {
    expect(Math.max(...seeds.map((seed) => brief(seed).faults[kind]))).toBeGreaterThan(0);
  });
});

/** The rows of what is due that are there at a time, and until when each one was. */
const overdueAt = ({ commits }: History, time: number) => {
  const there = new Map<string, number>();
  for (const { at, put, ended } of commits) {
    if (at >= time) break;
    for (const { queue, id } of ended) if (queue === "due") there.delete(id);
    for (const { queue, id, at: due } of put) if (queue === "due") there.set(id, due);
  }
  return [...there]
    .filter(([, due]) => due < time)
    .map(([row]) => ({
      row,
      doneAt: commits.find(
        ({ at, put, ended }) => at >= time && [...put, ...ended].some(({ id }) => id === row),
      )?.at,
    }));
};

describe("an outage of six hours", () => {
  test.each(["storage", "workers"] as const)(
    "of the %s: whatever became due meanwhile is done in the first round after it, once",
    async (what) => {
      // Tuesday from ten to four, when staff have things in hand and clocks run out.
      const outage = { what, afterMs: 28 * HOUR, forMs: 6 * HOUR };
      const plan = brief(16, { beginsAt: Date.UTC(2027, 5, 7, 6), outage });
      const { violations, history } = await run({
        ...plan,
        faults: Object.fromEntries(Object.keys(plan.faults).map((name) => [name, 0])) as Record<
          keyof Faults,
          number
        >,
        life: { ...plan.life, messagesPerDay: 30, diligence: 0.6, forgetful: 0.2 },
      });
      expect(violations).toEqual([]);
      const over = plan.beginsAt + outage.afterMs + outage.forMs;
      const soon = over + 2 * plan.scanMs;
      const overdue = overdueAt(history, over);
      expect(overdue.length).toBeGreaterThan(3);
      for (const { doneAt } of overdue) expect(doneAt).toBeLessThan(soon);
      const steps = history.commits
        .filter(({ at }) => at >= over && at < soon)
        .flatMap(({ events }) => events.filter((e) => e.type === "thread-escalated"))
        .map((e) => `${e.stream} ${String(e.data["clock"])}`);
      expect(steps.length).toBeGreaterThan(0);
      expect(new Set(steps).size).toBe(steps.length);
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

import { describe, expect, test } from "vitest";
import { distributionOf, figuresByGroup } from "../../src/simulate/figures.js";
import type { SimulatedMessage } from "../../src/simulate/message.js";

const MINUTE = 60_000;

const message = (changed: Partial<SimulatedMessage>): SimulatedMessage => ({
  at: 0,
  admin: false,
  risky: false,
  flagged: false,
  inOpenHours: true,
  firstLookBy: 10 * MINUTE,
  replyBy: 60 * MINUTE,
  seenAt: null,
  openMinutesUntilSeen: null,
  answeredAt: null,
  rank: 5,
  ...changed,
});

describe("a distribution", () => {
  test("of nothing has no figures", () => {
    expect(distributionOf([])).toEqual({ count: 0, p50: null, p95: null, max: null });
  });

  test("gives values that occurred, by nearest rank", () => {
    const values = Array.from({ length: 100 }, (_, n) => 100 - n);
    expect(distributionOf(values)).toEqual({ count: 100, p50: 50, p95: 95, max: 100 });
  });

  test("of one value has it everywhere", () => {
    expect(distributionOf([7])).toEqual({ count: 1, p50: 7, p95: 7, max: 7 });
  });
});

describe("the figures", () => {
  test("count what was seen or answered late, and what never was", () => {
    const messages = [
      message({ seenAt: 5 * MINUTE, openMinutesUntilSeen: 5, answeredAt: 60 * MINUTE }),
      message({ seenAt: 11 * MINUTE, openMinutesUntilSeen: 11, answeredAt: 61 * MINUTE }),
      message({}),
    ];
    const { all } = figuresByGroup(messages, 100 * MINUTE);
    expect(all).toEqual({
      firstLook: { count: 2, p50: 5, p95: 11, max: 11 },
      firstLookOpen: { count: 2, p50: 5, p95: 11, max: 11 },
      answer: { count: 2, p50: 60, p95: 61, max: 61 },
      firstLooksLate: 2,
      promisesBroken: 2,
    });
  });

  test("leave out what could still be kept when the year ended", () => {
    const { all } = figuresByGroup([message({})], 59 * MINUTE);
    expect([all.firstLooksLate, all.promisesBroken]).toEqual([0, 0]);
  });

  test("tell the groups apart", () => {
    const seen = { seenAt: MINUTE, openMinutesUntilSeen: 1, answeredAt: MINUTE };
    const messages = [
      message({ ...seen, flagged: true }),
      message({ ...seen, flagged: true, inOpenHours: false }),
      message({ ...seen, risky: true }),
      message({ ...seen, admin: true }),
    ];
    const groups = figuresByGroup(messages, 100 * MINUTE);
    const counts = Object.entries(groups).map(([name, { answer }]) => [name, answer.count]);
    expect(Object.fromEntries(counts)).toEqual({
      flaggedInOpenHours: 1,
      flagged: 2,
      riskyNotFlagged: 1,
      clinical: 3,
      admin: 1,
      all: 4,
    });
  });
});

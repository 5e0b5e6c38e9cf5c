import { expect, test } from "vitest";
import type { SimulatedMessage } from "../../src/simulate/message.js";
import { createWaiting } from "../../src/simulate/waiting.js";

const message = (at: number, rank: number, replyBy: number): SimulatedMessage => ({
  at,
  admin: false,
  risky: false,
  flagged: false,
  inOpenHours: true,
  firstLookBy: 0,
  replyBy,
  seenAt: null,
  openMinutesUntilSeen: null,
  answeredAt: null,
  rank,
});

const drained = (ranked: boolean, messages: readonly SimulatedMessage[]) => {
  const list = createWaiting(ranked);
  for (const one of messages) list.add(one);
  const out: (SimulatedMessage | undefined)[] = [];
  for (let next = list.next(); next !== undefined; next = list.next()) out.push(next);
  return out;
};

test("a ranked list gives the most urgent first, then the earliest promise", () => {
  const [a, b, c] = [message(1, 5, 30), message(2, 5, 20), message(3, 0, 90)];
  expect(drained(true, [a, b, c])).toEqual([c, b, a]);
});

test("an inbox gives what came first", () => {
  const [a, b] = [message(1, 5, 30), message(2, 0, 20)];
  expect(drained(false, [b, a])).toEqual([a, b]);
});

test("what somebody has seen meanwhile is passed over", () => {
  const seen = { ...message(1, 0, 10), seenAt: 5 };
  const other = message(2, 5, 10);
  expect(drained(true, [seen, other])).toEqual([other]);
});

test("what was raised stands higher from then on, and is taken once", () => {
  const list = createWaiting(true);
  const [first, chased] = [message(1, 5, 10), message(2, 5, 20)];
  list.add(first);
  list.add(chased);
  chased.rank = 4;
  list.add(chased);
  expect(list.next()).toBe(chased);
  chased.seenAt = 9;
  expect(list.next()).toBe(first);
  expect(list.next()).toBeUndefined();
});

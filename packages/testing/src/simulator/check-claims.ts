/**
 * Claims are one at a time: whatever was done about a thread's claim at the same time, there is an order of it, in agreement with the clock, in
 * which every answer is right. The search is Wing and Gong's, thread by thread, with answers that nobody knows.
 */
import { type Claim, type ClaimState, NOBODY, outcomesOf } from "./claim-rules.js";
import type { History, Operation, Violation } from "./history.js";

const NAMES: readonly string[] = [
  "worklist.claim",
  "worklist.release",
  "worklist.handOver",
  "worklist.handle",
  "worklist.route",
];
/** What may end claims in any thread. */
const BROAD: readonly string[] = ["practices.removeStaff", "practices.removeTeam"];
/** Beyond so many steps a thread is left undecided: it is counted, and that is seldom. */
const STEPS_MAX = 50_000;

/** Whether there is such an order for each thread. */
export const checkClaims = ({ operations, skewMs }: History): readonly Violation[] => {
  const broad = wishesOf(operations.filter((o) => BROAD.includes(o.name)));
  const threads = new Map<string, Operation[]>();
  for (const o of operations)
    if (o.thread !== null && NAMES.includes(o.name))
      threads.set(o.thread, [...(threads.get(o.thread) ?? []), o]);
  const violations: Violation[] = [];
  for (const [thread, some] of threads) {
    const claims = [...wishesOf(some), ...broad].toSorted((a, b) => a.from - b.from);
    if (!isOrderly(claims, skewMs))
      violations.push({
        checker: "claims",
        says: `what was answered about ${thread} fits in no order`,
      });
  }
  return violations;
};

/** Each wish is one thing, however often it was tried: a key has one effect, and a repeat gets the first answer. */
const wishesOf = (operations: readonly Operation[]): readonly Claim[] => {
  const wishes = new Map<string, Operation[]>();
  for (const o of operations) wishes.set(o.wish, [...(wishes.get(o.wish) ?? []), o]);
  return [...wishes.values()].flatMap(claimOf);
};

const claimOf = (tries: readonly Operation[]): readonly Claim[] => {
  const from = Math.min(...tries.map((o) => o.invokedAt));
  const done = tries.find((o) => o.ending === "ok");
  if (done !== undefined) {
    const isBroad = BROAD.includes(done.name);
    // A leaver's claims are given back one by one, if need be long after the first try.
    const to = isBroad ? Number.POSITIVE_INFINITY : done.endedAt;
    return [{ operation: done, from, to, mayBeNothing: isBroad }];
  }
  const lost = tries.find((o) => o.ending === "unknown");
  if (lost !== undefined)
    return [{ operation: lost, from, to: Number.POSITIVE_INFINITY, mayBeNothing: true }];
  const last = tries.at(-1);
  return last === undefined
    ? []
    : [{ operation: last, from: last.invokedAt, to: last.endedAt, mayBeNothing: false }];
};

const isOrderly = (claims: readonly Claim[], skewMs: number): boolean => {
  const tried = new Set<string>();
  let steps = 0;
  const search = (left: readonly Claim[], state: ClaimState): boolean => {
    if (left.every((claim) => claim.mayBeNothing)) return true;
    steps += 1;
    if (steps > STEPS_MAX) return true;
    const name = `${left.map((claim) => claim.operation.wish).join()} ${JSON.stringify(state)}`;
    if (tried.has(name)) return false;
    tried.add(name);
    // Whatever ended before another began comes before it.
    const firstEnd = Math.min(...left.map((claim) => claim.to));
    return left.some((claim) => {
      if (claim.from > firstEnd) return false;
      const others = left.filter((other) => other !== claim);
      return outcomesOf(claim, state, skewMs).some((after) => search(others, after));
    });
  };
  return search(claims, NOBODY);
};

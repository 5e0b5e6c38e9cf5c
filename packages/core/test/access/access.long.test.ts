import { beforeAll, expect, test } from "vitest";
import { generators } from "./attempts.js";
import { buildWorld } from "./build-world.js";
import { attack, emptyTally, kindsOf, summary } from "./campaign.js";
import { createRandom } from "./world.js";

const seed = Number(process.env["CARETHREAD_SEED"] ?? 1);
const WORLDS = 40;
const ATTEMPTS = 1_500;

const tally = emptyTally();

beforeAll(async () => {
  for (let i = 0; i < WORLDS; i++) {
    const random = createRandom(seed * 1_000 + i);
    const world = await buildWorld(random);
    await attack({ world, random, tally, on: world.messaging }, ATTEMPTS);
  }
  console.log(`seed ${seed}, ${summary(tally)}`);
}, 600_000);

// Known: a row that stands on a worklist for another reason than a message that waits takes a place of the page, and the oracle does not count it.
test.fails("60,000 attempts in worlds of every kind are answered as a second hand reads the rules", () => {
  expect(kindsOf(tally)).toEqual([]);
});

test("60,000 attempts in worlds of every kind tell nobody what is not for them", () => {
  expect(tally.unauthorised).toBe(0);
  const never = Object.keys(generators).filter((e) => !tally.allowedPerEntry.has(e));
  // To found a practice again, and to report of what was never sent, is refused by the domain. The worlds release no broadcast, have no stray replies and no certificates: for these the campaign says
  // only who is refused.
  expect(never.toSorted()).toEqual([
    "broadcasts.halt",
    "broadcasts.recall",
    "broadcasts.release",
    "closing.verify",
    "practices.found",
    "worker.acknowledged",
    "worker.report",
    "worklist.openStray",
    "worklist.settleStray",
  ]);
});

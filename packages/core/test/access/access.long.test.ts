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

test("60,000 attempts in worlds of every kind are answered as a second hand reads the rules", () => {
  expect(kindsOf(tally)).toEqual([]);
});

test("60,000 attempts in worlds of every kind tell nobody what is not for them", () => {
  expect(tally.unauthorised).toBe(0);
  // To found a practice again, and to report of what was never sent, is refused by the domain.
  const never = Object.keys(generators).filter((e) => !tally.allowedPerEntry.has(e));
  expect(never.toSorted()).toEqual(["practices.found", "worker.report"]);
});

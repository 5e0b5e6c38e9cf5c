import { expect, test } from "vitest";
import { generators } from "./attempts.js";
import { buildWorld } from "./build-world.js";
import { attack, emptyTally, kindsOf, summary } from "./campaign.js";
import { entryPoints } from "./perform.js";
import { createRandom } from "./world.js";

const seed = Number(process.env["CARETHREAD_SEED"] ?? 1);

test("every entry point has its attempts", async () => {
  const { messaging } = await buildWorld(createRandom(seed));
  expect(Object.keys(generators).toSorted()).toEqual(entryPoints(messaging).toSorted());
});

test("1,500 attempts are answered as a second hand reads the rules", {
  timeout: 60_000,
}, async () => {
  const random = createRandom(seed);
  const world = await buildWorld(random);
  const tally = emptyTally();
  await attack({ world, random, tally, on: world.messaging }, 1_500);
  console.log(`seed ${seed}, ${summary(tally)}`);
  expect(kindsOf(tally)).toEqual([]);
  expect(tally.unauthorised).toBe(0);
});

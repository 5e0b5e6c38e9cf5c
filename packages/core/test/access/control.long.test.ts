import { describe, expect, test } from "vitest";
import { buildWorld } from "./build-world.js";
import { attack, attempt, emptyTally } from "./campaign.js";
import { flawed, flaws } from "./flaws.js";
import { createRandom } from "./world.js";

const SCENE = 500;
const TRIES = 300;

// The same scene and the same attempts, once without the flaw: what is found then is not the flaw's.
const differencesAt = async (seed: number, entry: string, flaw: (typeof flaws)[number] | null) => {
  const random = createRandom(seed);
  const world = await buildWorld(random);
  await attack({ world, random, tally: emptyTally(), on: world.messaging }, SCENE);
  const tally = emptyTally();
  const on = flaw === null ? world.messaging : flawed(world, flaw);
  for (let i = 0; i < TRIES; i++) {
    const between =
      ["messages.send", "threads.restrict", "drafts.check", "threads.addNote"][i % 4] ?? "";
    if (i % 3 === 0) await attempt({ world, random, tally, on: world.messaging }, between);
    await attempt({ world, random, tally, on }, entry);
  }
  return tally.differences.filter((d) => d.entry === entry).length;
};

describe("a breach of access is found by the comparison", { timeout: 60_000 }, () => {
  test.each(flaws.map((flaw) => ({ ...flaw, flaw })))("$entry: $name", async ({ entry, flaw }) => {
    // Not every world has somebody whom the flaw would let in; one in four has to.
    for (const seed of [7, 8, 9, 10]) {
      const without = await differencesAt(seed, entry, null);
      const found = (await differencesAt(seed, entry, flaw)) - without;
      if (found > 1) return;
    }
    expect.fail("nothing was found");
  });
});

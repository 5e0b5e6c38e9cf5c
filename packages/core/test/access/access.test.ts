import { expect, test } from "vitest";
import { buildWorld } from "./build-world.js";
import { attack, emptyTally } from "./campaign.js";
import { createRandom } from "./world.js";

test("probe", async () => {
  const seed = Number(process.env["CARETHREAD_SEED"] ?? 1);
  const random = createRandom(seed);
  const tally = emptyTally();
  const t0 = Date.now();
  const world = await buildWorld(random);
  await attack(world, random, Number(process.env["N"] ?? 1500), tally);
  console.log("ms", Date.now() - t0, tally.attempts, tally.allowed, tally.unauthorisedReads, tally.differences.length);
  const kinds = new Map<string, { n: number; d: unknown }>();
  for (const d of tally.differences) {
    const k = `${d.entry} | ${d.who.kind} | ${d.what.replace(/i[ab]\d+/g, "ID").replace(/zq\d+zq/g, "W").slice(0, 160)}`;
    const f = kinds.get(k) ?? { n: 0, d };
    f.n += 1;
    kinds.set(k, f);
  }
  for (const [k, f] of [...kinds].slice(0, Number(process.env["M"] ?? 40))) console.log(f.n, k, JSON.stringify((f.d as {who: unknown}).who), JSON.stringify((f.d as {input: unknown}).input).slice(0,200));
  console.log([...tally.perEntry].map(([e, n]) => `${e} ${n}/${tally.allowedPerEntry.get(e) ?? 0}`).join(", "));
  expect(1).toBe(1);
}, 100_000);

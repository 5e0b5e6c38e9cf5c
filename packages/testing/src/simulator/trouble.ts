/** Faults that come over a world from outside and last for a while: outages, dead workers, wrong clocks, channels that are down. */
import type { Chance } from "./chance.js";
import { DAY, HOUR } from "./swarm.js";
import type { World } from "./world.js";

const WEEK = 7 * DAY;

/** Lets trouble come until life stops. */
export const letTroubleCome = (world: World): void => {
  const { faults, outage, beginsAt } = world.plan;
  if (outage !== undefined)
    world.timeline.at(beginsAt + outage.afterMs, () => {
      if (outage.what === "storage") down(world, "storage", outage.forMs);
      else for (const worker of world.workers) worker.crash(outage.forMs);
    });
  const kinds: readonly (readonly [string, number, (chance: Chance) => void])[] = [
    [
      "storage",
      faults.storageOutages,
      (chance) => down(world, "storage", chance.wait(20 * 60_000)),
    ],
    ["workers", faults.workerDeaths, (chance) => workerDies(world, chance)],
    ["clocks", faults.clockFaults, (chance) => clockGoesWrong(world, chance)],
    ["alerts", faults.alertOutages, (chance) => down(world, "alerts", chance.wait(10 * 60_000))],
    ["email", faults.channelOutages, (chance) => down(world, "email", chance.wait(3 * HOUR))],
  ];
  for (const [kind, perWeek, strikes] of kinds)
    if (perWeek > 0) again(world, WEEK / perWeek, world.chances(`trouble-${kind}`), strikes);
};

const again = (
  world: World,
  mean: number,
  chance: Chance,
  strikes: (chance: Chance) => void,
): void => {
  const { timeline } = world;
  timeline.at(timeline.now() + chance.wait(mean), () => {
    if (timeline.now() >= world.livesUntil()) return;
    strikes(chance);
    again(world, mean, chance, strikes);
  });
};

const down = ({ weather, timeline }: World, what: string, forMs: number): void =>
  weather.downFor(what, timeline.now() + forMs);

const workerDies = (world: World, chance: Chance): void => {
  const all = chance.happens(0.3);
  world.weather.struck(all ? "all-workers-dead" : "worker-dead");
  const dead = all ? world.workers : [chance.pick(world.workers)];
  for (const worker of dead) worker.crash(chance.wait(2 * HOUR));
};

const clockGoesWrong = (world: World, chance: Chance): void => {
  const { weather, timeline, plan } = world;
  const { clock } = chance.pick([...world.nodes, ...world.workers]);
  const by = chance.whole(1, plan.faults.skewMs);
  const how = chance.pick(["ahead", "behind", "frozen"] as const);
  weather.struck(`clock-${how}`);
  if (how !== "frozen") {
    clock.shift(how === "ahead" ? by : -by);
    return;
  }
  // It stands still no longer than clocks may be wrong.
  clock.freeze();
  timeline.at(timeline.now() + by, clock.mend);
};

/** What a manager does in the evening: looks at what is open, names who holds it until the practice opens again, and closes the day; or forgets. */
import type { Chance } from "./chance.js";
import { isWorking } from "./staff.js";
import { DAY, HOUR } from "./swarm.js";
import type { World } from "./world.js";

/** Lets days be closed until life stops. */
export const letDaysEnd = (world: World): void => {
  const { timeline, plan } = world;
  const { closing = 0 } = plan.life;
  if (closing === 0) return;
  const chance = world.chances("evenings");
  const next = (after: number): void => {
    // Half an hour before the end, and in summer as long after it.
    const evening = Math.floor(after / DAY) * DAY + 18 * HOUR;
    const at = evening > after ? evening : evening + DAY;
    timeline.at(at + chance.wait(20 * 60_000), () => {
      if (timeline.now() >= world.livesUntil()) return;
      next(timeline.now());
      if (isWorking(at) && chance.happens(closing)) void closes(world, chance);
    });
  };
  next(timeline.now());
};

const closes = async ({ asking, manager, staff, next }: World, chance: Chance): Promise<void> => {
  const by = manager.staff;
  const looked = await asking.insist({
    ...{ name: "closing.preview", by, wish: `preview-${next("preview")}` },
    call: ({ closing }) => closing.preview(manager),
    told: () => ({}),
  });
  if (looked.ending !== "ok") return;
  const { reopensAt: until } = looked.answer;
  const { staff: to } = chance.pick(staff.filter(({ left }) => !left)).principal;
  // Where nothing is open nobody has to hold anything, and some name nobody where they should have.
  const handOvers = looked.answer.needing > 0 && chance.happens(0.95) ? [{ to, until }] : [];
  const key = `close-day-${next("day")}`;
  await asking.insist({
    ...{ name: "closing.close", by, wish: key, to },
    call: ({ closing }) => closing.close(manager, { handOvers, key }),
    told: ({ certificate }) => ({ certificate: certificate.certificate }),
  });
};

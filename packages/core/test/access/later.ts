import type { World } from "./world.js";

/** Lets time pass. Lists tell of what can no longer be undone when the round has been there that makes it so. */
export const later = async (world: World, ms: number): Promise<void> => {
  world.clock.advance(ms);
  for (const { id } of world.practices)
    await world.messaging.worker.sweep({ practice: id, limit: 100 });
};

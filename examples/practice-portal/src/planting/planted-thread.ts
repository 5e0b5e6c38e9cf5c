import type { Messaging } from "@carethread/core";
import { type SeedThread, staff } from "../../seed/index.ts";
import { must } from "./must.ts";
import { staffMember } from "./people.ts";

/** One thing that happens in the seeded practice. */
export interface Happening {
  readonly at: number;
  readonly run: (messaging: Messaging) => Promise<void>;
}

/** A seeded thread in the practice. */
export interface PlantedThread {
  readonly seed: SeedThread;
  readonly name: string;
  /** Once it has begun. */
  thread: string;
}

/** A colleague opens what waits and takes it in hand; work of another team is moved to one of the colleague's first. */
export const takeInHand = async (
  { threads: opened, worklist }: Messaging,
  { thread, name }: PlantedThread,
  { by, nth }: { by: string; nth: number | string },
): Promise<void> => {
  const who = staffMember(by);
  const [team] = staff.find((one) => one.key === by)?.teams ?? [];
  const key = `seed-${name}-${nth}-hand`;
  const first = await opened.open(who, { thread });
  if (first.isErr() && team !== undefined) {
    must(key, await worklist.route(who, { thread, team, key }));
    must(key, await opened.open(who, { thread }));
  }
};

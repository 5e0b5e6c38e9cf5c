import { expectOk } from "@carethread/testing";
import { type Runnable, scenario, thread } from "./scenarios.js";
import type { World } from "./world.js";

const ROUND = { practice: null, limit: 10 } as const;
const MINUTE = 60_000;
const team = "clinical";

/** Ada has written, and half an hour later nobody has opened a list. */
const unopened = async (w: World): Promise<void> => {
  await thread(w);
  w.clock.advance(31 * MINUTE);
};

/** Somebody has said that they watch, and was not heard of since. */
const few = async (w: World): Promise<void> => {
  expectOk(await w.messaging.watch.start(w.staff.clinician, { team }));
  w.clock.advance(11 * MINUTE);
};

/** How teams are watched, and what the sweep says of it. */
export const watchScenarios: readonly Runnable[] = [
  scenario({
    method: "watch.start",
    given: () => Promise.resolve(),
    when: (w) => w.messaging.watch.start(w.staff.clinician, { team }),
  }),
  scenario({
    method: "watch.start",
    given: async (w) => {
      await few(w);
      expectOk(await w.messaging.worker.sweep(ROUND));
    },
    when: (w) => w.messaging.watch.start(w.staff.clinician, { team }),
  }),
  scenario({
    method: "watch.stop",
    given: (w) => w.messaging.watch.start(w.staff.clinician, { team }),
    when: (w) => w.messaging.watch.stop(w.staff.clinician, { team }),
  }),
  scenario({
    method: "watch.acknowledge",
    given: async (w) => {
      await unopened(w);
      expectOk(await w.messaging.worker.sweep(ROUND));
    },
    when: (w) => w.messaging.watch.acknowledge(w.staff.manager, { team, key: "k" }),
  }),
  scenario({
    method: "worker.sweep",
    given: unopened,
    when: (w) => w.messaging.worker.sweep(ROUND),
  }),
  scenario({ method: "worker.sweep", given: few, when: (w) => w.messaging.worker.sweep(ROUND) }),
  scenario({
    method: "worklist.page",
    given: async (w) => {
      await unopened(w);
      expectOk(await w.messaging.worker.sweep(ROUND));
    },
    when: (w) => w.messaging.worklist.page(w.staff.clinician, { team }),
  }),
  scenario({
    method: "worklist.page",
    given: thread,
    when: (w) => w.messaging.worklist.page(w.staff.clinician, { team: null }),
  }),
];

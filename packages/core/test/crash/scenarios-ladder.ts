import { expectOk, TEST_PRACTICE } from "@carethread/testing";
import { type Runnable, scenario, thread } from "./scenarios.js";
import type { World } from "./world.js";

const ROUND = { practice: null, limit: 10 } as const;

/** A message that nobody has looked at until its ladder is due to begin. */
const escalated = async (world: World): Promise<string> => {
  const id = await thread(world);
  world.clock.advance(16 * 60_000);
  return id;
};

/** Everything by which the ladder is climbed, told of and held back. */
export const ladderScenarios: readonly Runnable[] = [
  scenario({
    method: "worklist.acknowledge",
    given: async (w) => {
      const id = await escalated(w);
      expectOk(await w.messaging.worker.sweep(ROUND));
      return id;
    },
    when: (w, id) =>
      w.messaging.worklist.acknowledge(w.staff.receptionist, { thread: id, key: "k" }),
  }),
  scenario({
    method: "worker.sweep",
    given: escalated,
    when: (w) => w.messaging.worker.sweep(ROUND),
  }),
  scenario({
    method: "worker.alert",
    given: async (w) => {
      await escalated(w);
      expectOk(await w.messaging.worker.sweep(ROUND));
    },
    when: (w) => w.messaging.worker.alert(ROUND),
  }),
  scenario({
    method: "worker.dispatch",
    given: async (w) => {
      await escalated(w);
      w.clock.advance(2 * 3_600_000);
      expectOk(await w.messaging.worker.sweep(ROUND));
    },
    when: (w) => w.messaging.worker.dispatch(ROUND),
  }),
  scenario({
    method: "worker.alert",
    given: async (w) => {
      const about = { what: "first-look-due", about: "thread/1", since: 0, dueAt: 0, step: 0 };
      const to = { kind: "staff", staff: "s-clinician" };
      const payload = JSON.stringify({ reference: "a-1", to, ...about });
      expectOk(
        await w.storage.commit({
          ...{ practice: TEST_PRACTICE, key: null, append: [], depends: [], entries: [] },
          ...{ putBodies: [], redactBodies: [], cancelJobs: [], settleJobs: [] },
          putJobs: [{ queue: "alerts", id: "a-1", at: 0, payload }],
        }),
      );
    },
    when: (w) => w.messaging.worker.alert({ practice: null, limit: 10 }),
  }),
];

import { acknowledgeAll, expectOk } from "@carethread/testing";
import { type Runnable, scenario } from "./scenarios.js";
import type { World } from "./world.js";

const GREETING = "We wish you a merry Christmas. The surgery is closed on 25 December 2026.";

const draft = (w: World, key: string, broadcast?: string) =>
  w.messaging.broadcasts.draft(w.staff.manager, {
    ...{ patients: ["p-ada", "p-ben"], category: "appointments-admin", team: "reception" },
    ...{ answerable: false, text: GREETING, language: "en", key },
    ...(broadcast === undefined ? {} : { broadcast }),
  });

const drafted = async (w: World): Promise<string> => expectOk(await draft(w, "given-d")).broadcast;

const release = async (w: World, broadcast: string, key: string) => {
  const { broadcasts } = w.messaging;
  const checked = expectOk(await broadcasts.check(w.staff.manager, { broadcast }));
  const acknowledgements = acknowledgeAll(checked.disclaimers, 0);
  const shown = acknowledgements.map((a) => ({ ...a, shownAt: w.clock.now() }));
  const go = { broadcast, revision: checked.revision, acknowledgements: shown, key };
  return broadcasts.release(w.staff.manager, go);
};

// Without a time to undo in, a batch is on the patients' lists with its own commit, and the clock has nothing else to do.
const released = async (w: World): Promise<string> => {
  const settings = { undoMs: 0 };
  expectOk(await w.messaging.practices.configure(w.staff.manager, { settings, key: "given-s" }));
  const broadcast = await drafted(w);
  expectOk(await release(w, broadcast, "given-r"));
  return broadcast;
};

const sent = async (w: World): Promise<string> => {
  const broadcast = await released(w);
  expectOk(await w.messaging.worker.broadcast({ practice: null, limit: 10 }));
  return broadcast;
};

const read = async (w: World): Promise<string> => {
  const broadcast = await sent(w);
  const { rows } = expectOk(await w.messaging.threads.list(w.ada, { patient: "p-ada" }));
  expectOk(await w.messaging.threads.open(w.ada, { thread: rows[0]?.thread ?? "" }));
  return broadcast;
};

/** Every command about broadcasts and traffic, and the batches that the clock brings. */
export const broadcastScenarios: readonly Runnable[] = [
  scenario({
    method: "traffic.surge",
    given: async () => undefined,
    when: (w) =>
      w.messaging.traffic.surge(w.staff.manager, {
        ...{ team: "clinical", staff: ["s-reception"], until: Date.UTC(2026, 10, 24), key: "k" },
      }),
  }),
  scenario({
    method: "broadcasts.draft",
    given: async () => undefined,
    when: (w) => draft(w, "k"),
  }),
  scenario({
    method: "broadcasts.draft",
    given: drafted,
    when: (w, broadcast) => draft(w, "k", broadcast),
  }),
  scenario({
    method: "broadcasts.discard",
    given: drafted,
    when: (w, broadcast) =>
      w.messaging.broadcasts.discard(w.staff.manager, { broadcast, key: "k" }),
  }),
  scenario({
    method: "broadcasts.approve",
    given: drafted,
    when: (w, broadcast) =>
      w.messaging.broadcasts.approve(w.staff.clinician, { broadcast, revision: 1, key: "k" }),
  }),
  scenario({
    method: "broadcasts.release",
    given: async (w) => {
      const broadcast = await drafted(w);
      const checked = await w.messaging.broadcasts.check(w.staff.manager, { broadcast });
      const { disclaimers } = expectOk(checked);
      return { broadcast, acknowledgements: acknowledgeAll(disclaimers, w.clock.now()) };
    },
    when: (w, given) =>
      w.messaging.broadcasts.release(w.staff.manager, { ...given, revision: 1, key: "k" }),
  }),
  scenario({
    method: "broadcasts.halt",
    given: released,
    when: (w, broadcast) => w.messaging.broadcasts.halt(w.staff.clinician, { broadcast, key: "k" }),
  }),
  scenario({
    method: "broadcasts.recall",
    given: read,
    when: (w, broadcast) =>
      w.messaging.broadcasts.recall(w.staff.clinician, { broadcast, key: "k" }),
  }),
  scenario({
    method: "worker.broadcast",
    given: released,
    when: (w) => w.messaging.worker.broadcast({ practice: null, limit: 10 }),
  }),
  scenario({
    method: "worker.broadcast",
    given: async (w) => {
      const broadcast = await read(w);
      const take = { broadcast, key: "given-back" };
      expectOk(await w.messaging.broadcasts.recall(w.staff.clinician, take));
      return broadcast;
    },
    when: (w) => w.messaging.worker.broadcast({ practice: null, limit: 10 }),
  }),
];

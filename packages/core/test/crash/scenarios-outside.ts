/** What goes on between a practice and the systems around it, at every point at which it can be cut off. */
import { expectOk, TEST_PRACTICE } from "@carethread/testing";
import { type Runnable, scenario } from "./scenarios.js";
import type { World } from "./world.js";

const TEXT = "My knee has been sore since I went walking. Could somebody look at it next week?";
const REPLY = "Please keep it moving gently. We will see you on Tuesday in the surgery.";
const HOUR = 3_600_000;
const all = { practice: null, limit: 10 };
const about = { kind: "new", patient: "p-ada", category: "symptoms" } as const;

const asked = async (world: World): Promise<string> =>
  expectOk(await world.send({ by: world.ada, about, text: TEXT, key: "given-1" })).thread;

const handled = async (world: World): Promise<string> => {
  const thread = await asked(world);
  const { threads, worklist } = world.messaging;
  const { clinician } = world.staff;
  expectOk(await threads.open(clinician, { thread }));
  const { token } = expectOk(await worklist.claim(clinician, { thread, key: "given-claim" }));
  const done = { thread, token, outcome: "answered", key: "given-handled" } as const;
  expectOk(await worklist.handle(clinician, done));
  return thread;
};

/** The practice wrote, and the patient was told and has not read. */
const unread = async (world: World): Promise<void> => {
  const { people } = world.messaging;
  const patient = "p-ada";
  const contact = { patient, channel: "sms", address: "07700900123", key: "given-sms" } as const;
  expectOk(await people.setContact(world.ada, contact));
  const yes = { channel: "sms", purpose: "notifications", value: "consented" } as const;
  expectOk(await people.choose(world.ada, { patient, ...yes, key: "given-yes" }));
  const { clinician } = world.staff;
  expectOk(await world.send({ by: clinician, about, text: REPLY, key: "given-reply" }));
  world.clock.advance(60_000);
  expectOk(await world.messaging.worker.dispatch(all));
  world.clock.advance(24 * HOUR);
};

const stray = (world: World, key: string) =>
  world.messaging.worker.received({
    ...{ practice: TEST_PRACTICE, channel: "sms", from: "07700900123", to: "60777" },
    ...{ reference: key, text: "Thank you.", receivedAt: 0 },
  });

const senderOf = async (world: World): Promise<string> => {
  expectOk(await stray(world, "given-stray"));
  const { rows } = expectOk(await world.messaging.worklist.strays(world.staff.clinician, {}));
  return rows[0]?.sender ?? "";
};

/** Every call about the host's inbox, its record, and a channel on which nobody reads. */
export const outsideScenarios: readonly Runnable[] = [
  scenario({
    method: "worker.deliver",
    given: asked,
    when: (w) => w.messaging.worker.deliver(all),
  }),
  scenario({
    method: "worker.deliver",
    given: async (w) => {
      await asked(w);
      w.inbox.acknowledges(false);
      w.clock.advance(HOUR);
    },
    when: (w) => w.messaging.worker.deliver(all),
  }),
  scenario({
    method: "worker.deliver",
    given: async (w) => {
      await asked(w);
      expectOk(await w.messaging.worker.deliver(all));
      const { clinician } = w.staff;
      const { rows } = expectOk(await w.messaging.worklist.page(clinician, { team: null }));
      const thread = rows[0]?.thread ?? "";
      expectOk(await w.messaging.threads.open(clinician, { thread }));
      const claim = await w.messaging.worklist.claim(clinician, { thread, key: "given-c" });
      const { token } = expectOk(claim);
      const done = { thread, token, outcome: "answered", key: "given-h" } as const;
      expectOk(await w.messaging.worklist.handle(clinician, done));
    },
    when: (w) => w.messaging.worker.deliver(all),
  }),
  scenario({
    method: "worker.acknowledged",
    given: asked,
    when: (w, reference) =>
      w.messaging.worker.acknowledged({ practice: TEST_PRACTICE, reference, version: 1 }),
  }),
  scenario({
    method: "worker.file",
    given: handled,
    when: (w) => w.messaging.worker.file(all),
  }),
  scenario({
    method: "worker.file",
    given: async (w) => {
      await handled(w);
      // As often as a cut-off round and its repeat may ask.
      w.record.fail("record/refused", 2);
    },
    when: (w) => w.messaging.worker.file(all),
  }),
  scenario({
    method: "worklist.fileAgain",
    given: async (w) => {
      const thread = await handled(w);
      w.record.fail("record/refused");
      expectOk(await w.messaging.worker.file(all));
      return thread;
    },
    when: (w, thread) => w.messaging.worklist.fileAgain(w.staff.clinician, { thread, key: "k" }),
  }),
  scenario({
    method: "worklist.settleConcern",
    given: async (w) => {
      const thread = await handled(w);
      w.record.fail("record/refused");
      expectOk(await w.messaging.worker.file(all));
      return thread;
    },
    when: (w, thread) => {
      const settle = { thread, concern: "not-filed", key: "k" } as const;
      return w.messaging.worklist.settleConcern(w.staff.clinician, settle);
    },
  }),
  scenario({
    method: "worker.dispatch",
    given: unread,
    when: (w) => w.messaging.worker.dispatch(all),
  }),
  scenario({
    method: "worker.received",
    given: async () => undefined,
    when: (w) => stray(w, "r-1"),
  }),
  scenario({
    method: "worker.received",
    given: async (w) => {
      const patient = "p-ada";
      const contact = { patient, channel: "sms", address: "07700900123", key: "sms" } as const;
      expectOk(await w.messaging.people.setContact(w.ada, contact));
      await asked(w);
    },
    when: (w) => stray(w, "r-1"),
  }),
  scenario({
    method: "worker.dispatch",
    given: async (w) => {
      expectOk(await stray(w, "given-stray"));
    },
    when: (w) => w.messaging.worker.dispatch(all),
  }),
  scenario({
    method: "worklist.openStray",
    given: senderOf,
    when: (w, sender) => w.messaging.worklist.openStray(w.staff.clinician, { sender }),
  }),
  scenario({
    method: "worklist.settleStray",
    given: senderOf,
    when: (w, sender) => w.messaging.worklist.settleStray(w.staff.clinician, { sender, key: "k" }),
  }),
];

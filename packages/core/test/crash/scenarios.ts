import { expectOk, TEST_PRACTICE } from "@carethread/testing";
import type { World } from "./world.js";

/** A command, what must be so before it, and the command itself; `when` may be called again after a crash. */
export interface Scenario<Given> {
  /** The method of `Messaging` that it crosses every boundary of. */
  readonly method: string;
  given(world: World): Promise<Given>;
  when(world: World, given: Given): Promise<Answer>;
}

/** What a command answered, as far as a retry is concerned. */
export interface Answer {
  isOk(): boolean;
}

/** A scenario whose `given` has been forgotten, so that all of them fit in one list. */
export interface Runnable {
  readonly method: string;
  prepare(world: World): Promise<(world: World) => Promise<Answer>>;
}

/** Makes a scenario that fits in a list with others. */
export const scenario = <Given>(s: Scenario<Given>): Runnable => ({
  method: s.method,
  prepare: async (world) => {
    const given = await s.given(world);
    return (later) => s.when(later, given);
  },
});

const TEXT = "My knee has been sore since I went walking. Could somebody look at it next week?";
const REPLY = "Please keep it moving gently. We will see you on Tuesday in the surgery.";
const nothing = async (): Promise<undefined> => undefined;

const newThread = { kind: "new", patient: "p-ada", category: "symptoms" } as const;

const thread = async (world: World): Promise<string> => {
  const sent = await world.send({ by: world.ada, about: newThread, text: TEXT, key: "given-1" });
  return expectOk(sent).thread;
};

const seen = async (world: World): Promise<string> => {
  const id = await thread(world);
  expectOk(await world.messaging.threads.open(world.staff.clinician, { thread: id }));
  return id;
};

const claimed = async (world: World): Promise<{ thread: string; token: number }> => {
  const id = await seen(world);
  const { worklist } = world.messaging;
  const claim = await worklist.claim(world.staff.clinician, { thread: id, key: "given-claim" });
  return { thread: id, token: expectOk(claim).token };
};

const handled = async (world: World): Promise<string> => {
  const held = await claimed(world);
  const { worklist } = world.messaging;
  const done = { ...held, outcome: "answered", key: "given-handled" } as const;
  expectOk(await worklist.handle(world.staff.clinician, done));
  return held.thread;
};

const answered = async (world: World): Promise<{ thread: string; message: string }> => {
  const id = await thread(world);
  const about = { kind: "reply", thread: id } as const;
  const { clinician } = world.staff;
  const sent = await world.send({ by: clinician, about, text: REPLY, key: "given-reply" });
  const { message } = expectOk(sent);
  return { thread: id, message };
};

const toPatient: readonly Runnable[] = [
  scenario({
    method: "messages.send",
    given: nothing,
    when: (w) => w.send({ by: w.ada, about: newThread, text: TEXT, key: "k" }),
  }),
  scenario({
    method: "messages.send",
    given: thread,
    when: (w, id) =>
      w.send({ by: w.ada, about: { kind: "reply", thread: id }, text: REPLY, key: "k" }),
  }),
  scenario({
    method: "messages.send",
    given: thread,
    when: (w, id) =>
      w.send({
        by: w.staff.clinician,
        about: { kind: "reply", thread: id },
        text: REPLY,
        key: "k",
      }),
  }),
  scenario({
    method: "messages.undo",
    given: answered,
    when: (w, at) => w.messaging.messages.undo(w.staff.clinician, { ...at, key: "k" }),
  }),
  scenario({
    method: "messages.retract",
    given: answered,
    when: (w, at) => w.messaging.messages.retract(w.staff.clinician, { ...at, key: "k" }),
  }),
  scenario({
    method: "messages.redact",
    given: answered,
    when: (w, at) =>
      w.messaging.messages.redact(w.staff.manager, { ...at, reason: "sent-in-error", key: "k" }),
  }),
];

const drafts: readonly Runnable[] = [
  scenario({
    method: "drafts.check",
    given: nothing,
    when: (w) =>
      w.messaging.drafts.check(w.ada, {
        about: newThread,
        text: "I have crushing chest pain and my left arm is numb",
        language: "en",
      }),
  }),
  scenario({
    method: "drafts.save",
    given: nothing,
    when: (w) =>
      w.messaging.drafts.save(w.ada, { about: newThread, text: TEXT, language: "en", key: "k" }),
  }),
  scenario({
    method: "drafts.discard",
    given: async (w) => {
      const draft = { about: newThread, text: TEXT, language: "en", key: "given-draft" };
      return expectOk(await w.messaging.drafts.save(w.ada, draft)).draft;
    },
    when: (w, draft) => w.messaging.drafts.discard(w.ada, { draft, key: "k" }),
  }),
];

const threads: readonly Runnable[] = [
  scenario({
    method: "threads.open",
    given: thread,
    when: (w, id) => w.messaging.threads.open(w.staff.clinician, { thread: id }),
  }),
  scenario({
    method: "threads.addNote",
    given: thread,
    when: (w, id) =>
      w.messaging.threads.addNote(w.staff.clinician, {
        thread: id,
        text: "Seen before.",
        key: "k",
      }),
  }),
  scenario({
    method: "threads.close",
    given: handled,
    when: (w, id) => w.messaging.threads.close(w.staff.clinician, { thread: id, key: "k" }),
  }),
  scenario({
    method: "threads.reopen",
    given: async (w) => {
      const id = await handled(w);
      expectOk(
        await w.messaging.threads.close(w.staff.clinician, { thread: id, key: "given-close" }),
      );
      return id;
    },
    when: (w, id) => w.messaging.threads.reopen(w.staff.clinician, { thread: id, key: "k" }),
  }),
  scenario({
    method: "threads.restrict",
    given: thread,
    when: (w, id) =>
      w.messaging.threads.restrict(w.staff.clinician, {
        thread: id,
        to: ["s-clinician"],
        key: "k",
      }),
  }),
  scenario({
    method: "threads.hideFromProxies",
    given: thread,
    when: (w, id) =>
      w.messaging.threads.hideFromProxies(w.ada, { thread: id, hidden: true, key: "k" }),
  }),
];

const work: readonly Runnable[] = [
  scenario({
    method: "worklist.claim",
    given: seen,
    when: (w, id) => w.messaging.worklist.claim(w.staff.clinician, { thread: id, key: "k" }),
  }),
  scenario({
    method: "worklist.release",
    given: claimed,
    when: (w, held) => w.messaging.worklist.release(w.staff.clinician, { ...held, key: "k" }),
  }),
  scenario({
    method: "worklist.handOver",
    given: claimed,
    when: (w, held) =>
      w.messaging.worklist.handOver(w.staff.clinician, { ...held, to: "s-reception", key: "k" }),
  }),
  scenario({
    method: "worklist.route",
    given: thread,
    when: (w, id) =>
      w.messaging.worklist.route(w.staff.receptionist, {
        thread: id,
        team: "reception",
        key: "k",
      }),
  }),
  scenario({
    method: "worklist.handle",
    given: claimed,
    when: (w, held) =>
      w.messaging.worklist.handle(w.staff.clinician, { ...held, outcome: "phoned", key: "k" }),
  }),
  scenario({
    method: "worker.dispatch",
    given: async (w) => {
      await answered(w);
      w.clock.advance(60_000);
    },
    when: (w) => w.messaging.worker.dispatch({ practice: null, limit: 10 }),
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
  scenario({
    method: "worklist.settleUnreachable",
    given: async (w) => {
      const at = await answered(w);
      const no = { patient: "p-ada", channel: "email", purpose: "notifications" } as const;
      expectOk(
        await w.messaging.people.choose(w.ada, { ...no, value: "objected", key: "given-no" }),
      );
      w.clock.advance(60_000);
      expectOk(await w.messaging.worker.dispatch({ practice: null, limit: 10 }));
      return at.thread;
    },
    when: (w, id) =>
      w.messaging.worklist.settleUnreachable(w.staff.clinician, { thread: id, key: "k" }),
  }),
  scenario({
    method: "worker.report",
    given: async (w) => {
      await answered(w);
      w.clock.advance(60_000);
      expectOk(await w.messaging.worker.dispatch({ practice: null, limit: 10 }));
      return w.transport.taken[0]?.reference ?? "";
    },
    when: (w, reference) =>
      w.messaging.worker.report({ practice: TEST_PRACTICE, reference, state: "failed" }),
  }),
  scenario({
    method: "worker.sweep",
    given: async (w) => {
      await claimed(w);
      w.clock.advance(3_600_000);
    },
    when: (w) => w.messaging.worker.sweep({ practice: null, limit: 10 }),
  }),
];

/** Every command about messages, threads and work. */
export const messageScenarios: readonly Runnable[] = [...toPatient, ...drafts, ...threads, ...work];

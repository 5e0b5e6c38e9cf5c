/** The replay of one trace of the model on the real code, event by event. */
import { expectOk, TEST_PRACTICE } from "@carethread/testing";
import type { Messaging, Outcome } from "../../src/index.js";
import type { Flaw } from "./flaws.js";
import type { Ground } from "./ground.js";
import { type Observed, observe } from "./observe.js";
import { dying, openSurgery, type Surgery, TICK } from "./practice.js";
import { show, showEvent, type Trace, type TraceEvent } from "./trace.js";
import { createWorker, type Worker } from "./workers.js";

type Deed = (worker: Worker) => Promise<string | null>;

const codeOf = (outcome: Outcome<unknown>): string => (outcome.isOk() ? "ok" : outcome.error.code);

const answered = (outcome: Outcome<unknown>, ...codes: readonly string[]): string | null =>
  codes.includes(codeOf(outcome)) ? null : `the answer was ${codeOf(outcome)}`;

const plain: Parameters<Surgery["process"]>[0] = (storage) => storage;

/** What Ada and the staff do. */
const deedsOf = (surgery: Surgery, messaging: Messaging): Readonly<Record<string, Deed>> => {
  const { ada, staff, clock } = surgery;
  const { worklist, threads } = messaging;
  let thread = "";
  let tries = 0;
  const send = async (wrap: typeof plain): Promise<Outcome<{ readonly thread: string }>> => {
    tries += 1;
    const message = await surgery.check();
    return surgery.process(wrap).messages.send(ada, { ...message, key: "m-1" });
  };
  const find = async (): Promise<void> => {
    const { rows } = expectOk(await messaging.threads.list(ada, { patient: "p-ada" }));
    thread = rows[0]?.thread ?? "";
  };
  return {
    accept_ok: async () => answered(await send(plain), "ok"),
    // An answer that is lost and a sender that dies are the same to the model.
    accept_lost: async () => {
      const how = tries % 2 === 0 ? "unanswered" : "after";
      return answered(await send(dying(how)), "storage/outcome-unknown", "storage/closed");
    },
    accept_crash: async () => answered(await send(dying("before")), "storage/closed"),
    acknowledge: async () => {
      await find();
      return answered(await worklist.acknowledge(staff.receptionist, { thread, key: "a" }), "ok");
    },
    open_unqualified: async () => {
      await find();
      return answered(await threads.open(staff.receptionist, { thread }), "ok");
    },
    open_qualified: async () => {
      await find();
      return answered(await threads.open(staff.clinician, { thread }), "ok");
    },
    handle: async () => {
      const { token } = expectOk(await worklist.claim(staff.clinician, { thread, key: "c" }));
      const outcome = "advice-given";
      const done = await worklist.handle(staff.clinician, { thread, token, outcome, key: "h" });
      return answered(done, "ok");
    },
    tick: async () => {
      clock.advance(TICK);
      return null;
    },
    claim: (worker) => worker.claim(),
    load: (worker) => worker.load(),
    crash: (worker) => worker.crash(),
    pause: (worker) => worker.wait(),
    wake: (worker) => worker.wait(),
    commit: (worker) => worker.commit("ok"),
    commit_quiet: (worker) => worker.commit("ok"),
    commit_moved: (worker) => worker.commit("storage/version-conflict"),
    commit_stale: (worker) => worker.commit("storage/token-stale"),
  };
};

const FIELDS = [
  ...(["stored", "listed", "step", "seen", "handled", "due", "in", "over"] as const),
  ...(["holder", "lease", "taken"] as const),
];

const differences = (found: Observed, wanted: Observed): Partial<Observed> =>
  Object.fromEntries(
    FIELDS.flatMap((field) => (found[field] === wanted[field] ? [] : [[field, found[field]]])),
  );

/** Somebody else must not be able to take what is not due or in somebody's hands. */
const intrudes = async (surgery: Surgery, { after }: TraceEvent): Promise<string | null> => {
  if (after.due === 0 || (after.in === 0 && (after.holder === 0 || after.lease === 0))) return null;
  const query = { queue: "due", practice: TEST_PRACTICE, limit: 1, leaseMs: 1 };
  const taken = expectOk(await surgery.look(0).claim(query));
  return taken.length === 0 ? null : "somebody else could claim the row";
};

/** The outbox, after the end: what was stored as taken is told of, and nothing else is. */
const untold = async (surgery: Surgery, taken: number): Promise<string | null> => {
  const { worker } = surgery.process(plain);
  expectOk(await worker.alert({ practice: TEST_PRACTICE, limit: 500 }));
  const steps = surgery.alerts
    .raised()
    .map(({ reference }) => Number(/\.ladder\.(\d+)\./.exec(reference)?.[1]));
  const told = [...new Set(steps)].toSorted((one, other) => one - other).join(" ");
  const wanted = Array.from({ length: taken }, (_, n) => n + 1).join(" ");
  return told === wanted ? null : `steps 1 to ${taken} were taken, and told of were: ${told}`;
};

/** Plays a trace, and answers where code and model part: the trace up to there, or `null` when they do not. */
export const replay = async (
  ground: Ground,
  trace: Trace,
  flaw: Flaw["make"] = (storage) => storage,
): Promise<string | null> => {
  const surgery = await openSurgery(ground, flaw);
  const tokens = new Map<number, number>();
  const workers = [1, 2].map((me) =>
    createWorker(surgery, me, () => {
      const hand = surgery.inHand();
      if (hand !== null && !tokens.has(hand.token)) tokens.set(hand.token, me);
    }),
  );
  const deeds = deedsOf(surgery, surgery.process(plain));
  let taken = 0;
  for (const [n, event] of trace.entries()) {
    const fail = (why: string): string =>
      [...trace.slice(0, n + 1).map(showEvent), `  but ${why}`].join("\n");
    const worker = workers[event.worker === 2 ? 1 : 0];
    const deed = deeds[event.action];
    if (deed === undefined || worker === undefined) return fail("nobody knows how to do that");
    if (event.action === "commit") taken += 1;
    const problem = await deed(worker);
    if (problem !== null) return fail(problem);
    const different = differences(await observe(surgery, tokens), { ...event.after, taken });
    if (Object.keys(different).length > 0) return fail(`the code has ${show(different)}`);
    const intruder = await intrudes(surgery, event);
    if (intruder !== null) return fail(intruder);
  }
  const silent = await untold(surgery, taken);
  return silent === null ? null : [...trace.map(showEvent), `  but ${silent}`].join("\n");
};

/** The story of escalation.pml: a practice that is always open, a ladder of three steps, and one message of Ada's that somebody may see. */
import { expectOk } from "@carethread/testing";
import type { PracticeSettings } from "../../src/index.js";
import { isSeen, type Thread } from "../../src/thread/thread.js";
import { runningClocks } from "../../src/thread/thread-clocks.js";
import { NO_ROW, oldestIn, readWritten, rowAt, timesListed } from "./look.js";
import type { Surgery } from "./practice.js";
import { answered, type Deed, plain, type Told } from "./replay.js";
import { ONE } from "./workers.js";

/** As long as the lease of a sweep, which is one tick in the model. */
const TICK = 60_000;
const HOUR = 60 * TICK;
const DAY = 24 * HOUR;
const MARGIN = 5 * TICK;
/** FIRST, WAIT, ACK and STEPS of the model. */
const [FIRST, WAIT, ACK, STEPS] = [2 * TICK, 2 * TICK, 3 * TICK, 3];
/** When somebody would be told that the day was not closed: the first row besides the message's, and behind all of its. No trace lasts so long. */
const NOT_CLOSED_AT = Date.UTC(2026, 10, 24, 1);

const TEXT = "My knee has been sore since I went walking. Could somebody look at it next week?";
const always = [{ from: "00:00", to: "24:00" }];
const reply = { urgent: 8 * HOUR, routine: 8 * HOUR };
const firstLook = MARGIN + FIRST;

const settings: Partial<PracticeSettings> = {
  hours: {
    week: [always, always, always, always, always, always, always],
    exceptions: [],
    onBankHolidays: "open",
  },
  clocks: {
    firstLookMs: { urgent: firstLook, routine: firstLook },
    ...{ replyMs: reply, nextReplyMs: 8 * HOUR, resolutionMs: 9 * HOUR, returnMs: DAY },
    marginMs: MARGIN,
  },
  ladder: [
    { tell: "team", waitMs: WAIT },
    { tell: "manager", waitMs: WAIT },
    { tell: "host", waitMs: WAIT },
  ],
  claimMs: ACK,
  ticketMs: DAY,
  closingGraceMs: HOUR,
  // The watch of a team has rows of its own, which stand behind all of the message's.
  watch: { minWatchers: 1, teams: [], unopenedMs: DAY, heartbeatMs: HOUR },
};

/** What the staff do, and the worker at each of its steps. */
const deeds = (surgery: Surgery): Readonly<Record<string, Deed>> => {
  const { staff } = surgery;
  const { worklist, threads } = surgery.process(plain);
  const find = async (): Promise<string> => (await readWritten(surgery))?.thread.thread ?? "";
  return {
    acknowledge: async () => {
      const input = { thread: await find(), key: "a" };
      return answered(await worklist.acknowledge(staff.receptionist, input), "ok");
    },
    open_unqualified: async () =>
      answered(await threads.open(staff.receptionist, { thread: await find() }), "ok"),
    open_qualified: async () =>
      answered(await threads.open(staff.clinician, { thread: await find() }), "ok"),
    handle: async () => {
      const thread = await find();
      const { token } = expectOk(await worklist.claim(staff.clinician, { thread, key: "c" }));
      const outcome = "advice-given";
      const done = await worklist.handle(staff.clinician, { thread, token, outcome, key: "h" });
      return answered(done, "ok");
    },
    load: (worker) => worker.reach("commit"),
    commit: (worker) => worker.finish("commit", "ok"),
    commit_quiet: (worker) => worker.finish("commit", "ok"),
    commit_moved: (worker) => worker.pass("commit", "storage/version-conflict"),
    commit_stale: (worker) => worker.finish("commit", "storage/token-stale"),
  };
};

/** When the row has to stand once the message was seen: where the earliest of the other clocks begins. */
const restAt = (thread: Thread): number | null => {
  const rest = runningClocks(thread).filter(({ clock }) => clock !== "first-look");
  return rest.length === 0 ? null : Math.min(...rest.map(({ beginsAt }) => beginsAt));
};

const observe: Told["observe"] = async (surgery, tokens) => {
  const written = await readWritten(surgery);
  if (written === null) return { stored: 0, listed: 0, step: 0, seen: 0, handled: 0, ...NO_ROW };
  const { messages, thread, types } = written;
  const seen = thread.messages.every((m) => m.waits !== null && isSeen(m, m.waits));
  const waits = thread.messages.every(({ handled }) => handled === null);
  const oldest = await oldestIn(surgery, "due");
  const at = oldest === NOT_CLOSED_AT ? null : oldest;
  // Once it was seen the row of the first look is gone, and that of the next clock stands in its place, in nobody's hands.
  const rests = seen && surgery.inHand() === null && at === restAt(thread);
  return {
    stored: messages,
    // What was handled is off the list again.
    listed: (await timesListed(surgery, thread.thread)) + (waits ? 0 : 1),
    step: Math.min(STEPS, types.filter((type) => type === "thread-escalated").length),
    seen: seen ? 1 : 0,
    handled: waits ? 0 : 1,
    ...(rests ? NO_ROW : rowAt(surgery, at, { tickMs: TICK, tokens })),
  };
};

/** The alerts: each step that was taken is told of, the repeats of the last one too, and nothing else is. */
const end: Told["end"] = async (surgery, trace) => {
  expectOk(await surgery.process(plain).worker.alert({ ...ONE, limit: 500 }));
  const steps = surgery.alerts
    .raised()
    .map(({ reference }) => Number(/\.ladder\.(\d+)\./.exec(reference)?.[1]));
  const told = [...new Set(steps)].toSorted((one, other) => one - other).join(" ");
  const taken = trace.filter(({ action }) => action === "commit").length;
  const wanted = Array.from({ length: taken }, (_, n) => n + 1).join(" ");
  return told === wanted ? null : `steps 1 to ${taken} were taken, and told of were: ${told}`;
};

export const escalation: Told = {
  queue: "due",
  settings,
  tickMs: TICK,
  sending: (_, ada) => ({
    by: ada,
    about: { kind: "new", patient: "p-ada", category: "symptoms" },
    text: TEXT,
  }),
  // Their own clocks are an hour off: what is due is what the storage says.
  worker: {
    round: ({ worker }) => worker.sweep(ONE),
    offMs: (me) => (me === 1 ? -HOUR : HOUR),
  },
  ...{ deeds, observe, end },
};

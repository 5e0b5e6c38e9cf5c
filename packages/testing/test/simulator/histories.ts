/** A short good history, written by hand: what the checkers have to accept, and what the bad ones differ from. */
import type {
  GivenJob,
  HeldJob,
  History,
  ListRow,
  LogEvent,
  Operation,
  SettledByToken,
  StoredCommit,
} from "../../src/simulator.js";

/** The time at which it begins. */
export const T = 1_800_000_000_000;
/** In milliseconds. */
export const MINUTE = 60_000;

export type Data = LogEvent["data"];

/** An event. */
export const event = (stream: string, type: string, data: Data = {}): LogEvent => ({
  stream,
  type,
  data,
});

/** An event of the thread that most histories are about. */
export const inThread = (type: string, data: Data = {}): LogEvent => event("thread/t1", type, data);

/** The two rows of a thread in which something waits. */
export const listed = (
  { waiting = 1, unopened = 1, team = "clinical" } = {},
  thread = "t1",
): { readonly stream: string; readonly rows: readonly ListRow[] } => ({
  stream: `thread/${thread}`,
  rows: ["worklist", `worklist/${team}`].map((index) => ({
    ...{ index, sort: "1", id: thread, value: { waiting, unopened } },
  })),
});

/** A thread that stands on no worklist. */
export const unlisted = (thread = "t1") => ({ stream: `thread/${thread}`, rows: [] });

let order = 0;

/** A commit; its order is that in which it is written down. */
export const commit = (minutes: number, parts: Partial<StoredCommit>): StoredCommit => {
  order += 1;
  const none = { key: null, events: [], rows: [], put: [], ended: [] };
  return { at: T + minutes * MINUTE, order, sequence: order, ...none, ...parts };
};

/** A row in the queue of what is due. */
export const due = (minutes: number, id = "thread/t1"): HeldJob => ({
  ...{ queue: "due", id, at: T + minutes * MINUTE },
});

/** A claim of a job. */
export const given = (minutes: number, parts: Partial<GivenJob> = {}): GivenJob => {
  order += 1;
  const at = T + minutes * MINUTE;
  const job = { by: "worker-1", queue: "due", id: "thread/t1", token: 1 };
  return { at, order, leasedUntil: at + MINUTE, ...job, ...parts };
};

/** A job that was ended by its token. */
export const settled = (minutes: number, parts: Partial<SettledByToken> = {}): SettledByToken => {
  order += 1;
  const job = { queue: "due", id: "thread/t1", token: 1, againAt: null };
  return { at: T + minutes * MINUTE, order, ...job, ...parts };
};

let wishes = 0;

/** A call that took a minute and was answered. */
export const call = (minutes: number, name: string, parts: Partial<Operation> = {}): Operation => {
  wishes += 1;
  const times = { invokedAt: T + minutes * MINUTE, endedAt: T + (minutes + 1) * MINUTE };
  const about = { mark: null, thread: null, token: null, to: null };
  const heard = { ending: "ok", code: null, answered: {} } as const;
  return { name, by: "s-1", wish: `w-${wishes}`, ...about, ...times, ...heard, ...parts };
};

/** Staff and a team. */
export const founded = commit(0, {
  events: [
    event("practice/p", "practice-founded", {
      manager: { staff: "s-manager", teams: [], roles: ["manager"] },
    }),
    event("practice/p", "team-added", { team: { team: "clinical" } }),
    event("practice/p", "team-added", { team: { team: "reception" } }),
    event("practice/p", "staff-added", {
      staff: { staff: "s-1", teams: ["clinical"], roles: ["clinician"] },
    }),
    event("practice/p", "staff-added", {
      staff: { staff: "s-2", teams: ["reception"], roles: ["receptionist"] },
    }),
  ],
});

/** A patient's message: opened, sent, listed. */
export const sent = (
  minutes: number,
  { message = "m-1", thread = "t1", team = "clinical" } = {},
): StoredCommit =>
  commit(minutes, {
    events: [
      event(`thread/${thread}`, "thread-opened", { category: "symptoms", team }),
      event(`thread/${thread}`, "message-sent", said(minutes, message)),
    ],
    rows: [listed({ team }, thread)],
  });

/** The fields of a message of a patient. */
export const said = (minutes: number, message: string, kind = "patient"): Data => ({
  ...{ message, author: { kind }, at: T + minutes * MINUTE },
  dispatchAt: T + minutes * MINUTE + 30_000,
});

/** Claimed until ten minutes later. */
export const claimed = (minutes: number, token = 1, staff = "s-1"): StoredCommit =>
  commit(minutes, {
    events: [inThread("thread-claimed", { staff, token, until: T + (minutes + 10) * MINUTE })],
    rows: [listed()],
    put: [due(minutes + 10)],
  });

/** Opened and reviewed. */
export const seen = (minutes: number, message = "m-1"): StoredCommit =>
  commit(minutes, {
    events: [
      inThread("messages-opened", { messages: [message], reader: { kind: "staff" } }),
      inThread("messages-reviewed", { messages: [message], staff: "s-1" }),
    ],
    rows: [listed({ unopened: 0 })],
  });

/** Handled, and off every list. */
export const handled = (minutes: number, message = "m-1"): StoredCommit =>
  commit(minutes, {
    events: [
      inThread("messages-handled", { messages: [message], staff: "s-1" }),
      inThread("claim-ended", { why: "handled" }),
    ],
    rows: [unlisted()],
    ended: [{ queue: "due", id: "thread/t1" }],
  });

const DAYS = [
  ["2027-01-15", 0],
  ["2027-01-18", 3],
  ["2027-01-19", 4],
  ["2027-01-20", 5],
] as const;

/** The evening of each day of the practice, on which something happens about its end. T is a Friday, eight o'clock. */
export const evenings = (
  happens: (day: string, n: number) => readonly LogEvent[],
): readonly StoredCommit[] =>
  DAYS.map(([day, after], n) => commit(after * 1_440 + 660, { events: happens(day, n) }));

/** Nobody closes the day, and that is told of. */
export const notClosed = (day: string): readonly LogEvent[] => [
  event("closing/self", "day-not-closed", { day, step: 0 }),
];

/** A history of these commits and calls. What it is about is not the ends of the days: they are told of. */
export const history = (
  commits: readonly StoredCommit[],
  rest: Partial<History> = {},
): History => ({
  ...{ operations: [], given: [], settled: [], told: [], raised: [], texts: [], left: [] },
  ...{ skewMs: 0, faultless: false, healedAt: T + 900 * MINUTE, endedAt: T + 9_000 * MINUTE },
  commits: commits.includes(founded) ? [...commits, ...evenings(notClosed)] : commits,
  ...rest,
});

/** One message from its acknowledgement to its handling, with everything that people were told. */
export const good = (): History =>
  history([founded, sent(1), claimed(5), seen(6), handled(8)], {
    operations: [
      call(0.5, "messages.send", {
        by: "account-1",
        mark: "m1",
        answered: { thread: "t1", message: "m-1" },
      }),
      call(2, "worklist.page", { to: "all", answered: { rows: ["t1"] } }),
      call(4.5, "worklist.claim", {
        thread: "t1",
        answered: { token: 1, until: T + 15 * MINUTE },
      }),
      call(7.5, "worklist.handle", { thread: "t1", token: 1 }),
      call(20, "worklist.page", { to: "all", answered: { rows: [] } }),
    ],
    texts: [{ thread: "t1", message: "m-1", mark: "m1", state: "sent" }],
  });

/** The sending of the one message. */
export const send = (parts: Partial<Operation> = {}): Operation =>
  call(0.5, "messages.send", {
    by: "account-1",
    mark: "m1",
    answered: { thread: "t1", message: "m-1" },
    ...parts,
  });
/** The one message as it is read at the end. */
export const text = { thread: "t1", message: "m-1", mark: "m1", state: "sent" };
/** A claim that was answered with the first token, for ten minutes. */
export const inHand = (minutes: number, parts: Partial<Operation> = {}): Operation =>
  call(minutes, "worklist.claim", {
    thread: "t1",
    answered: { token: 1, until: T + (minutes + 10) * MINUTE },
    ...parts,
  });

/** A reply of the practice, two minutes after the beginning. */
export const reply = commit(2, {
  events: [inThread("message-sent", said(2, "m-2", "staff"))],
  rows: [listed()],
  put: [due(2.5)],
});
/** That somebody was told of the reply. */
export const leaves = (minutes: number, reference = "t1.m-2.0.1.0.email") => ({
  ...{ at: T + minutes * MINUTE, channel: "email", reference, to: "a@mail.example" },
});

/** Who finds it, what is wrong, and the history. */
export type Bad = readonly [checker: string, says: string, bad: History];

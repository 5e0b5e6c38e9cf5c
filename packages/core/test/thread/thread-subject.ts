// What the laws about threads are tried on: every command and every event, at random.
import fc from "fast-check";
import { CLOCK_NAMES } from "../../src/clocks/clocks.js";
import type { Author, Claim, Thread, Waits } from "../../src/thread/thread.js";
import type { ThreadCommand } from "../../src/thread/thread-command.js";
import { decideThread } from "../../src/thread/thread-decide.js";
import { threadHappens } from "../../src/thread/thread-due.js";
import type { ThreadEvent } from "../../src/thread/thread-event.js";
import { threadStream } from "../../src/thread/thread-stream.js";
import { anyOf, histories, type OneOfEach, type Subject } from "../stream-laws.js";
import { factsAt } from "./ladder-facts.js";
import { ana, desk, drRoy, evidence, heart, message, mother, open } from "./thread-story.js";

const author = fc.constantFrom<Author>(ana, mother, drRoy, desk, heart);
const id = fc.constantFrom("m1", "m2", "m3", "m4", "m5");
const ids = fc.uniqueArray(id);
const staff = fc.constantFrom("dr-roy", "desk", "dr-lee");
const token = fc.integer({ min: 1, max: 4 });
const ms = fc.integer({ min: 0, max: 500 });
const claimMs = fc.integer({ min: 1, max: 2_000 });
const bodyRef = fc.constantFrom("b1", "b2", "b3");
const team = fc.constantFrom("doctors", "nurses");
const at = fc.integer({ min: 0, max: 2_000_000 });
const rank = fc.integer({ min: 0, max: 9 });
const waits: fc.Arbitrary<Waits> = fc.record({
  rank,
  firstLookBy: at,
  replyBy: at,
  resolveBy: at,
  marginMs: fc.constantFrom(0, 100),
  needsReview: fc.boolean(),
});
const clock = fc.constantFrom(...CLOCK_NAMES);
const judged = fc.boolean().map((declared) => ({ ...evidence, declared }));
const to = fc.option(fc.uniqueArray(staff));
const notice = {
  message: id,
  reference: fc.constantFrom("n1", "n2"),
  channel: fc.constant("email"),
  state: fc.constantFrom("handed-over", "delivered", "failed"),
  last: fc.boolean(),
};
const outcome = fc.constantFrom("answered", "phoned");
const said = { instead: fc.constantFrom("appointment", "nothing") } as const;
const fresh = fc
  .tuple(id, author, waits, ms, judged)
  .map(([name, by, urgent, undoMs, why]) =>
    message(name, by, { waits: urgent, undoMs, evidence: why }),
  );
const opening = {
  patient: fc.constant("pat-1"),
  kind: fc.constant("patient"),
  category: fc.constant("medicines"),
  team,
  partners: fc.constant([]),
  hiddenFromProxies: fc.boolean(),
} as const;
const copied = {
  broadcast: fc.constant("b1"),
  position: fc.nat(50),
  answerable: fc.boolean(),
} as const;
const windows = fc.record({
  replyWindowMs: fc.constant(20_000),
  reopenWindowMs: fc.constant(2_000),
});
const reason = fc.constantFrom("wrong-patient", "court-order");

const filing = fc.integer({ min: 1, max: 3 });
const kind = fc.constantFrom("not-filed", "patient-has-not-read", "sms-reply");
const concern = {
  kind,
  about: fc.constantFrom("m1", "m2"),
  reason: fc.constantFrom("refused", "unread", "urgent"),
} as const;
const settled = { kind, about: fc.option(fc.constantFrom("m1", "m2")) } as const;
const terms = {
  weight: fc.constantFrom("routine", "time-bound"),
  sensitive: fc.boolean(),
} as const;

const commands: OneOfEach<ThreadCommand> = {
  open: fc.record(
    { ...opening, first: fresh, ofBroadcast: fc.record(copied) },
    {
      requiredKeys: [
        "patient",
        "kind",
        "category",
        "team",
        "partners",
        "hiddenFromProxies",
        "first",
      ],
    },
  ),
  post: fc.record({ message: fresh, windows }),
  undo: fc.record({ message: id, author }),
  "hold-back": fc.record({ message: id }),
  correct: fc.record({ message: id, author, bodyRef, evidence: judged, waits }),
  retract: fc.record({ message: id, author }),
  redact: fc.record({ message: id, staff, reason }),
  "note-opened": fc.record({ reader: author, qualified: fc.boolean() }),
  "add-note": fc.record({ note: fc.constantFrom("o1", "o2"), staff, bodyRef }),
  claim: fc.record({ staff, claimMs }),
  release: fc.record({ staff, token }),
  "release-leaver": fc.record({ staff, to: fc.option(staff), claimMs }),
  "hand-over": fc.record({ staff, token, to: staff, claimMs, returnBy: at }),
  route: fc.record({ team, staff: fc.option(staff), returnBy: fc.option(at) }),
  acknowledge: fc.record({ staff, until: at }),
  handle: fc.record({ staff, token, outcome, ...said, needsReview: fc.boolean() }),
  close: fc.record({ staff }),
  "close-one-of-many": fc.record({ staff, outcome, needsReview: fc.boolean(), claimMs }),
  reopen: fc.record({ staff }),
  restrict: fc.record({ staff, to }),
  "hide-from-proxies": fc.record({ hidden: fc.boolean() }),
  link: fc.record({ thread: fc.constantFrom("t1", "t2", "t3") }),
  unlink: fc.record({ thread: fc.constantFrom("t2", "t3") }),
  "record-notice": fc.record(notice),
  "settle-unreachable": fc.record({ staff }),
  "raise-concern": fc.record(concern),
  "settle-concern": fc.record({ ...settled, staff: fc.option(staff) }),
  "acknowledge-inbox": fc.record({ version: fc.integer({ min: 0, max: 4 }) }),
  "note-filed": fc.record({ filing, recordReference: fc.constant("r-1") }),
  "set-telling": fc.record({ message: id, ...terms }),
};

const events: OneOfEach<ThreadEvent> = {
  "thread-opened": fc.record({ at, ...opening, by: author }),
  "message-sent": fc.record({
    at,
    message: id,
    author,
    bodyRef,
    dispatchAt: at,
    evidence: judged,
    waits: fc.option(waits),
  }),
  "thread-linked": fc.record({ at, thread: fc.constantFrom("t2", "t3") }),
  "thread-unlinked": fc.record({ at, thread: fc.constantFrom("t2", "t3") }),
  "thread-of-broadcast": fc.record({ at, ...copied }),
  "message-undone": fc.record({ at, message: id }),
  "message-corrected": fc.record({
    at,
    message: id,
    bodyRef,
    evidence: judged,
    waits: fc.option(waits),
  }),
  "message-retracted": fc.record({ at, message: id }),
  "message-redacted": fc.record({ at, message: id, staff, reason }),
  "messages-opened": fc.record({ at, messages: ids, reader: author }),
  "messages-reviewed": fc.record({ at, messages: ids, staff }),
  "note-added": fc.record({ at, note: fc.constantFrom("o1", "o2"), staff, bodyRef }),
  "thread-claimed": fc.record({ at, staff, token, until: at, returnBy: fc.option(at) }),
  "claim-ended": fc.record({ at, why: fc.constantFrom("released", "lapsed", "left") }),
  "thread-routed": fc.record({ at, team, staff: fc.option(staff), returnBy: fc.option(at) }),
  "thread-returned": fc.record({ at, team }),
  "thread-escalated": fc.record({
    ...{ at, clock, step: fc.integer({ min: 0, max: 9 }), tell: fc.array(staff) },
    ...{ host: fc.boolean(), nextAt: at },
  }),
  "escalation-acknowledged": fc.record({
    ...{ at, clock, staff, step: fc.integer({ min: 0, max: 9 }), until: at },
  }),
  "promise-broken": fc.record({ at, message: id, clock: fc.constantFrom("reply", "next-reply") }),
  "messages-handled": fc.record({ at, messages: ids, staff, outcome, ...said }),
  "thread-closed": fc.record({ at, staff }),
  "thread-reopened": fc.record({ at, by: author }),
  "thread-restricted": fc.record({ at, staff, to }),
  "thread-hidden-from-proxies": fc.record({ at, hidden: fc.boolean() }),
  "notice-recorded": fc.record({ at, ...notice }),
  "unreachable-settled": fc.record({ at, staff }),
  "messages-released": fc.record({ at, messages: ids }),
  "concern-raised": fc.record({ at, ...concern }),
  "concern-settled": fc.record({ at, ...settled, staff: fc.option(staff) }),
  "inbox-acknowledged": fc.record({ at, version: fc.integer({ min: 0, max: 4 }) }),
  "thread-filed": fc.record({ at, filing, recordReference: fc.option(fc.constant("r-1")) }),
  "telling-set": fc.record({ at, message: id, ...terms }),
};

/** Holders give their token, authors change their own messages, and notices are about messages that are here. */
const aim = (command: ThreadCommand, state: Thread): ThreadCommand => {
  const last = state.messages.at(-1);
  if (command.type === "note-opened") return { ...command, reader: drRoy, qualified: true };
  if ("token" in command && state.claim !== null) return { ...command, ...holder(state.claim) };
  if ("author" in command && last !== undefined) {
    return { ...command, message: last.message, author: last.author };
  }
  return command.type === "record-notice" && last !== undefined
    ? { ...command, message: last.message }
    : command;
};
const holder = ({ staff: of, token: given }: Claim) => ({ staff: of, token: given });

export const subject: Subject<ThreadCommand, Thread, ThreadEvent> = {
  stream: threadStream,
  // Whatever should have happened by then has happened before the command, and what follows from it at once, after it.
  decide: (command, state, now) => {
    const due = threadHappens(state, factsAt(now));
    const present = due.reduce(threadStream.evolve, state);
    return decideThread(command, present, { now }).map((decided) => {
      const then = decided.reduce(threadStream.evolve, present);
      return [...due, ...decided, ...threadHappens(then, factsAt(now))];
    });
  },
  due: (state, now) => threadHappens(state, factsAt(now)),
  // What had to be taken up before now is back at once, and to give it away again is news.
  repeatable: (command) => command.type !== "route" || command.returnBy === null,
  commands: anyOf(commands),
  events: anyOf(events),
  // These threads are begun by a patient, not by a broadcast.
  eventTypes: Object.keys(events).filter((type) => type !== "thread-of-broadcast"),
  aim,
  begin: [open(message("m1", ana))],
};

export const steps = histories(subject);
const folded = fc
  .array(subject.events)
  .map((all) => all.reduce(threadStream.evolve, threadStream.initial("t1")));
export const anyThread = fc.oneof(
  folded,
  steps.map((run) => run.at(-1)?.after ?? threadStream.initial("t1")),
);

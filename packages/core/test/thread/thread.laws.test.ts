import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Author,
  type Claim,
  isToPractice,
  type Thread,
  waiting,
} from "../../src/thread/thread.js";
import type { ThreadCommand } from "../../src/thread/thread-command.js";
import { decideThread } from "../../src/thread/thread-decide.js";
import type { ThreadEvent } from "../../src/thread/thread-event.js";
import { threadStream } from "../../src/thread/thread-stream.js";
import {
  anyOf,
  histories,
  keepsTheLaws,
  law,
  type OneOfEach,
  type Subject,
} from "../stream-laws.js";
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
const fresh = fc
  .tuple(id, author, rank, ms, judged)
  .map(([name, by, urgent, undoMs, why]) =>
    message(name, by, { rank: urgent, undoMs, evidence: why }),
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
  correct: fc.record({ message: id, author, bodyRef, evidence: judged, rank, replyByMs: ms }),
  retract: fc.record({ message: id, author }),
  redact: fc.record({ message: id, staff, reason }),
  "note-opened": fc.record({ reader: author, qualified: fc.boolean() }),
  "add-note": fc.record({ note: fc.constantFrom("o1", "o2"), staff, bodyRef }),
  claim: fc.record({ staff, claimMs }),
  release: fc.record({ staff, token }),
  "release-leaver": fc.record({ staff, to: fc.option(staff), claimMs }),
  "hand-over": fc.record({ staff, token, to: staff, claimMs }),
  route: fc.record({ team, staff: fc.option(staff) }),
  handle: fc.record({ staff, token, outcome, needsReview: fc.boolean() }),
  close: fc.record({ staff }),
  "close-one-of-many": fc.record({ staff, outcome, needsReview: fc.boolean(), claimMs }),
  reopen: fc.record({ staff }),
  restrict: fc.record({ staff, to }),
  "hide-from-proxies": fc.record({ hidden: fc.boolean() }),
  link: fc.record({ thread: fc.constantFrom("t1", "t2", "t3") }),
  unlink: fc.record({ thread: fc.constantFrom("t2", "t3") }),
  "record-notice": fc.record(notice),
  "settle-unreachable": fc.record({ staff }),
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
    waits: fc.option(fc.record({ rank, replyBy: at })),
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
    waits: fc.option(fc.record({ rank, replyBy: at })),
  }),
  "message-retracted": fc.record({ at, message: id }),
  "message-redacted": fc.record({ at, message: id, staff, reason }),
  "messages-opened": fc.record({ at, messages: ids, reader: author }),
  "messages-reviewed": fc.record({ at, messages: ids, staff }),
  "note-added": fc.record({ at, note: fc.constantFrom("o1", "o2"), staff, bodyRef }),
  "thread-claimed": fc.record({ at, staff, token, until: at }),
  "claim-ended": fc.record({ at, why: fc.constantFrom("released", "lapsed", "left") }),
  "thread-routed": fc.record({ at, team, staff: fc.option(staff) }),
  "messages-handled": fc.record({ at, messages: ids, staff, outcome }),
  "thread-closed": fc.record({ at, staff }),
  "thread-reopened": fc.record({ at, by: author }),
  "thread-restricted": fc.record({ at, staff, to }),
  "thread-hidden-from-proxies": fc.record({ at, hidden: fc.boolean() }),
  "notice-recorded": fc.record({ at, ...notice }),
  "unreachable-settled": fc.record({ at, staff }),
  "messages-released": fc.record({ at, messages: ids }),
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

const subject: Subject<ThreadCommand, Thread, ThreadEvent> = {
  stream: threadStream,
  decide: (command, state, now) => decideThread(command, state, { now }),
  commands: anyOf(commands),
  events: anyOf(events),
  // That a message is released follows from no command: time alone brings it. And these threads are begun by a patient, not by a broadcast.
  eventTypes: Object.keys(events).filter(
    (type) => type !== "messages-released" && type !== "thread-of-broadcast",
  ),
  aim,
  begin: [open(message("m1", ana))],
};

keepsTheLaws(subject);

const steps = histories(subject);
const folded = fc
  .array(subject.events)
  .map((all) => all.reduce(threadStream.evolve, threadStream.initial("t1")));
const anyThread = fc.oneof(
  folded,
  steps.map((run) => run.at(-1)?.after ?? threadStream.initial("t1")),
);
const listed = (thread: Thread): readonly string[] =>
  threadStream.entries(thread).map((row) => row.index);

test("what waits, and who cannot be reached, is on the worklists; nothing else is", () => {
  law(anyThread, (thread) => {
    const wanted = thread.patient !== null && (waiting(thread).length > 0 || thread.unreachable);
    expect(listed(thread).includes("worklist")).toBe(wanted);
    expect(listed(thread).includes(`worklist/${thread.team}`)).toBe(wanted);
  });
});

test("rank and promise are the most urgent of what waits", () => {
  law(steps, (run) => {
    for (const { after } of run) {
      const open = waiting(after).map((m) => m.waits ?? { rank: 9, replyBy: 0 });
      expect(after.rank).toBe(Math.min(9, ...open.map((w) => w.rank)));
      expect(after.replyBy).toBe(
        open.length === 0 ? null : Math.min(...open.map((w) => w.replyBy)),
      );
    }
  });
});

test("a message stops waiting in two ways: undone before anybody saw it, or opened and then handled", () => {
  law(steps, (run) => {
    for (const { before, after } of run) {
      const still = new Set(waiting(after).map((m) => m.message));
      for (const gone of waiting(before).filter((m) => !still.has(m.message))) {
        const now = after.messages.find((m) => m.message === gone.message);
        expect(now).toBeDefined();
        const undone = now?.state === "undone" && gone.seenAt === null;
        const handled = now?.handled !== null && gone.openedAt !== null;
        expect(undone || handled).toBe(true);
      }
    }
  });
});

test("no message ever leaves a thread, and no text of one is replaced", () => {
  law(steps, (run) => {
    for (const { before, after } of run) {
      before.messages.forEach((m, i) => {
        expect(after.messages[i]?.message).toBe(m.message);
        expect(after.messages[i]?.revisions.slice(0, m.revisions.length)).toEqual(m.revisions);
      });
    }
  });
});

test("nothing waits in a thread that was closed and not opened again", () => {
  law(steps, (run) => {
    for (const { after } of run) {
      if (after.status === "closed") expect(waiting(after)).toEqual([]);
    }
  });
});

test("a token is given to one claim, and claims count up", () => {
  law(steps, (run) => {
    const holders = new Map<number, string>();
    for (const { decision } of run) {
      for (const event of decision.isOk() ? decision.value : []) {
        if (event.type !== "thread-claimed") continue;
        expect(holders.get(event.token) ?? event.staff).toBe(event.staff);
        expect(event.token).toBeGreaterThanOrEqual(Math.max(0, ...holders.keys()));
        holders.set(event.token, event.staff);
      }
    }
  });
});

test("the patient's side is never said to have opened what was not dispatched", () => {
  law(steps, (run) => {
    for (const message of run.at(-1)?.after.messages ?? []) {
      if (isToPractice(message) || message.openedAt === null) continue;
      expect(message.openedAt).toBeGreaterThanOrEqual(message.dispatchAt);
    }
  });
});

// A field that could hold what somebody wrote must not be added without a look at this list.
const FIELDS =
  `account acknowledgements act answerable at author bodyRef broadcast by category channel declared disclaimer dispatchAt diversion evidence hidden
  hiddenFromProxies id kind language last message messages note outcome pack packDigest partner partners patient position proxy rank reader reason
  reference replyBy rules shownAt staff state team thread to token type until version waits why`.split(
    /\s+/,
  );

const fieldsOf = (value: unknown): readonly string[] =>
  typeof value === "object" && value !== null
    ? [
        ...(Array.isArray(value) ? [] : Object.keys(value)),
        ...Object.values(value).flatMap(fieldsOf),
      ]
    : [];

test("an event has no field that could hold what somebody wrote", () => {
  law(subject.events, (event) => {
    for (const field of fieldsOf(event)) expect(FIELDS).toContain(field);
  });
});

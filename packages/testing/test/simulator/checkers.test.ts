import { describe, expect, test } from "vitest";
import { CHECKERS, type History, type Operation } from "../../src/simulator.js";
import {
  call,
  claimed,
  commit,
  due,
  event,
  founded,
  given,
  good,
  handled,
  history,
  inThread,
  listed,
  said,
  seen,
  sent,
  settled,
  T,
  unlisted,
} from "./histories.js";

const MINUTE = 60_000;
const found = (bad: History): readonly string[] => [
  ...new Set(
    Object.values(CHECKERS)
      .flatMap((check) => check(bad))
      .map(({ checker }) => checker),
  ),
];

const send = (parts: Partial<Operation> = {}): Operation =>
  call(0.5, "messages.send", {
    by: "account-1",
    mark: "m1",
    answered: { thread: "t1", message: "m-1" },
    ...parts,
  });
const text = { thread: "t1", message: "m-1", mark: "m1", state: "sent" };
const inHand = (minutes: number, parts: Partial<Operation> = {}): Operation =>
  call(minutes, "worklist.claim", {
    thread: "t1",
    answered: { token: 1, until: T + (minutes + 10) * MINUTE },
    ...parts,
  });

/** Who finds it, what is wrong, and the history. */
type Bad = readonly [checker: string, says: string, bad: History];

const ofTexts: readonly Bad[] = [
  ["texts", "an acknowledged message is not there", { ...good(), texts: [] }],
  [
    "texts",
    "an acknowledged message cannot be read",
    { ...good(), texts: [{ ...text, mark: "unreadable" }] },
  ],
  [
    "texts",
    "a message is there twice in its thread",
    { ...good(), texts: [text, { ...text, message: "m-2" }] },
  ],
  [
    "texts",
    "a message is there twice, in two threads",
    { ...good(), texts: [text, { ...text, thread: "t2" }] },
  ],
  [
    "texts",
    "a message is elsewhere than acknowledged",
    { ...good(), texts: [{ ...text, thread: "t2" }] },
  ],
  [
    "texts",
    "a message nobody sent",
    { ...good(), texts: [text, { ...text, message: "m-9", mark: "m9" }] },
  ],
  [
    "texts",
    "one message was acknowledged as two",
    {
      ...good(),
      operations: [...good().operations, send({ answered: { thread: "t1", message: "m-2" } })],
    },
  ],
  [
    "texts",
    "a message that was refused is there",
    {
      ...good(),
      operations: [send({ ending: "fail", code: "practice/closed", answered: {} })],
    },
  ],
  [
    "texts",
    "a message of which nobody knows is there twice",
    {
      ...good(),
      operations: [send({ ending: "unknown", answered: {} })],
      texts: [text, { ...text, message: "m-2" }],
    },
  ],
  [
    "texts",
    "an undo that was refused took a message away",
    {
      ...good(),
      operations: [
        ...good().operations,
        call(2, "messages.undo", {
          wish: "undo-m-1",
          ending: "fail",
          code: "message/undo-too-late",
        }),
      ],
      texts: [],
    },
  ],
  [
    "refusals",
    "a key that was used once is said to be another's",
    {
      ...good(),
      operations: [
        ...good().operations,
        send({ ending: "fail", code: "storage/key-conflict", answered: {} }),
      ],
    },
  ],
];

const ofLives: readonly Bad[] = [
  [
    "life-cycles",
    "handled before a clinician had seen it",
    history([founded, sent(1), claimed(5), handled(8)]),
  ],
  [
    "life-cycles",
    "handled after a receptionist had opened it",
    history([
      founded,
      sent(1),
      claimed(5),
      commit(6, {
        events: [inThread("messages-opened", { messages: ["m-1"] })],
        rows: [listed({ unopened: 0 })],
      }),
      handled(8),
    ]),
  ],
  [
    "life-cycles",
    "handled twice",
    history([founded, sent(1), claimed(5), seen(6), handled(8), handled(9)]),
  ],
  [
    "life-cycles",
    "undone after it was opened",
    history([
      founded,
      sent(1),
      seen(2),
      commit(3, { events: [inThread("message-undone", { message: "m-1" })], rows: [unlisted()] }),
    ]),
  ],
  [
    "life-cycles",
    "opened after it was undone",
    history([
      founded,
      sent(1),
      commit(2, { events: [inThread("message-undone", { message: "m-1" })], rows: [unlisted()] }),
      commit(3, {
        events: [inThread("messages-opened", { messages: ["m-1"] })],
        rows: [unlisted()],
      }),
    ]),
  ],
  [
    "life-cycles",
    "closed while something waits",
    history([
      founded,
      sent(1),
      commit(2, { events: [inThread("thread-closed")], rows: [listed()] }),
    ]),
  ],
  ["life-cycles", "something in a thread that is not there", history([founded, seen(2)])],
  [
    "life-cycles",
    "a thread opened twice",
    history([founded, sent(1), sent(2, { message: "m-2" })]),
  ],
  [
    "life-cycles",
    "one message sent twice",
    history([
      founded,
      sent(1),
      commit(2, { events: [inThread("message-sent", said(2, "m-1"))], rows: [listed()] }),
    ]),
  ],
  [
    "life-cycles",
    "a message handled that was never sent",
    history([founded, sent(1), claimed(2), seen(3), handled(4, "m-7")]),
  ],
];

const ofLists: readonly Bad[] = [
  ["listed", "what waits is on no list", history([founded, { ...sent(1), rows: [unlisted()] }])],
  ["listed", "a commit that forgot its rows", history([founded, { ...sent(1), rows: [] }])],
  [
    "listed",
    "on the practice's list and not on its team's",
    history([
      founded,
      { ...sent(1), rows: [{ stream: "thread/t1", rows: listed().rows.slice(0, 1) }] },
    ]),
  ],
  [
    "listed",
    "on the list of another team",
    history([founded, { ...sent(1), rows: [listed({ team: "reception" })] }]),
  ],
  [
    "listed",
    "on a list twice",
    history([
      founded,
      { ...sent(1), rows: [{ stream: "thread/t1", rows: [...listed().rows, ...listed().rows] }] },
    ]),
  ],
  [
    "listed",
    "fewer are said to wait than do",
    history([founded, { ...sent(1), rows: [listed({ waiting: 0 })] }]),
  ],
  [
    "listed",
    "opened ones are said to be unopened",
    history([founded, sent(1), { ...seen(2), rows: [listed()] }]),
  ],
  [
    "listed",
    "handled and still on the list",
    history([
      founded,
      sent(1),
      claimed(5),
      seen(6),
      { ...handled(8), rows: [listed({ unopened: 0 })] },
    ]),
  ],
  [
    "listed",
    "a reply to handled work that is not listed",
    history([
      founded,
      sent(1),
      claimed(5),
      seen(6),
      handled(8),
      commit(9, { events: [inThread("message-sent", said(9, "m-2"))], rows: [unlisted()] }),
    ]),
  ],
  [
    "listed",
    "somebody could not be told, and it is on no list",
    history([
      founded,
      sent(1),
      claimed(5),
      seen(6),
      handled(8),
      commit(9, {
        events: [inThread("notice-recorded", { message: "m-1", state: "failed", last: true })],
        rows: [unlisted()],
      }),
    ]),
  ],
  [
    "reads",
    "a list that was read does not show what was there all the time",
    history([founded, sent(1)], {
      operations: [call(5, "worklist.page", { to: "all", answered: { rows: [] } })],
    }),
  ],
  [
    "reads",
    "a list that was read shows what was gone",
    history([founded, sent(1), claimed(2), seen(3), handled(4)], {
      operations: [call(9, "worklist.page", { to: "all", answered: { rows: ["t1"] } })],
    }),
  ],
];

const teamGone = (type: string, more = {}) =>
  commit(3, { events: [event("practice/p", type, { team: "clinical", ...more })] });

const ofOwners: readonly Bad[] = [
  [
    "owners",
    "the last who looked after a team leaves",
    history([
      founded,
      sent(1),
      commit(2, { events: [event("practice/p", "staff-left", { staff: "s-1" })] }),
    ]),
  ],
  [
    "owners",
    "work of a team that was removed",
    history([founded, sent(1), teamGone("team-removed")]),
  ],
  [
    "owners",
    "a team was closed in favour of one in which nobody is",
    history([
      founded,
      sent(1),
      commit(2, { events: [event("practice/p", "team-added", { team: { team: "empty" } })] }),
      teamGone("team-closing", { successor: "empty" }),
    ]),
  ],
  [
    "owners",
    "two teams take over from each other",
    history([
      founded,
      sent(1),
      teamGone("team-closing", { successor: "reception" }),
      commit(4, {
        events: [event("practice/p", "team-closing", { team: "reception", successor: "clinical" })],
      }),
    ]),
  ],
  [
    "owners",
    "routed to a team that is not there",
    history([
      founded,
      sent(1),
      commit(2, {
        events: [inThread("thread-routed", { team: "nobody" })],
        rows: [listed({ team: "nobody" })],
      }),
    ]),
  ],
  [
    "owners",
    "in the hands of somebody who left",
    history([
      founded,
      sent(1),
      claimed(2, 1, "s-2"),
      commit(3, { events: [event("practice/p", "staff-left", { staff: "s-2" })] }),
    ]),
  ],
];

const ofJobs: readonly Bad[] = [
  ["armed", "a claim that nothing ends", history([founded, sent(1), { ...claimed(2), put: [] }])],
  [
    "armed",
    "a claim that is ended too late",
    history([founded, sent(1), { ...claimed(2), put: [due(40)] }]),
  ],
  [
    "armed",
    "the row is taken away while the claim stands",
    history([
      founded,
      sent(1),
      claimed(2),
      { ...seen(3), ended: [{ queue: "due", id: "thread/t1" }] },
    ]),
  ],
  [
    "armed",
    "a message of the practice that nothing releases",
    history([
      founded,
      sent(1),
      commit(2, { events: [inThread("message-sent", said(2, "m-2", "staff"))], rows: [listed()] }),
    ]),
  ],
  [
    "swept",
    "a whole sweep leaves what was due",
    history([founded, sent(1), claimed(2)], {
      operations: [call(20, "worker.sweep", { by: "worker-1", answered: { finished: 0 } })],
    }),
  ],
  [
    "swept",
    "a sweep that finished another job leaves what was due",
    history([founded, sent(1), claimed(2)], {
      operations: [call(20, "worker.sweep", { by: "worker-1", answered: { finished: 7 } })],
    }),
  ],
  ["left", "a job is never done", { ...good(), left: [due(100)] }],
  [
    "leases",
    "a job is in two hands",
    history([], { given: [given(1), given(1.5, { by: "worker-2", token: 2 })] }),
  ],
  [
    "leases",
    "an old token is given again",
    history([], { given: [given(1, { token: 5 }), given(9, { by: "worker-2", token: 5 })] }),
  ],
  [
    "leases",
    "a job is ended by somebody who has it no more",
    history([], {
      given: [given(1), given(9, { by: "worker-2", token: 2 })],
      settled: [settled(10, { token: 1 })],
    }),
  ],
];

const reply = commit(2, {
  events: [inThread("message-sent", said(2, "m-2", "staff"))],
  rows: [listed()],
  put: [due(2.5)],
});
const leaves = (minutes: number, reference = "t1.m-2.0.1.0.email") => ({
  ...{ at: T + minutes * MINUTE, channel: "email", reference, to: "a@mail.example" },
});

const ofTelling: readonly Bad[] = [
  ["told", "nobody was told of a reply, and nobody knows", history([founded, sent(1), reply])],
  [
    "told",
    "told before the undo time was over",
    history([founded, sent(1), reply], { told: [leaves(2.1)] }),
  ],
  [
    "told",
    "told of what was undone",
    history(
      [
        founded,
        sent(1),
        reply,
        commit(2.2, { events: [inThread("message-undone", { message: "m-2" })], rows: [listed()] }),
      ],
      { told: [leaves(3)] },
    ),
  ],
  [
    "told",
    "told of nothing",
    history([founded, sent(1)], { told: [leaves(3, "t1.m-7.0.1.0.email")] }),
  ],
  [
    "told",
    "told twice although nothing had failed",
    history([founded, sent(1), reply], { told: [leaves(3), leaves(4)], faultless: true }),
  ],
];

const notMine = { ending: "fail", code: "claim/not-yours", answered: {} } as const;

const ofClaims: readonly Bad[] = [
  [
    "claims",
    "two have it in hand",
    history([], {
      operations: [
        inHand(1),
        inHand(2, { by: "s-2", answered: { token: 2, until: T + 20 * MINUTE } }),
      ],
    }),
  ],
  [
    "claims",
    "two have the same token",
    history([], { operations: [inHand(1), inHand(30, { by: "s-2" })] }),
  ],
  [
    "claims",
    "a token is left out",
    history([], {
      operations: [inHand(1), inHand(30, { answered: { token: 3, until: T + 40 * MINUTE } })],
    }),
  ],
  [
    "claims",
    "taken is said to be free work",
    history([], { operations: [inHand(1, { ending: "fail", code: "claim/taken", answered: {} })] }),
  ],
  [
    "claims",
    "handled by somebody who never had it",
    history([], {
      operations: [inHand(1), call(3, "worklist.handle", { by: "s-2", thread: "t1", token: 1 })],
    }),
  ],
  [
    "claims",
    "handled long after the claim had lapsed",
    history([], {
      operations: [inHand(1), call(60, "worklist.handle", { thread: "t1", token: 1 })],
    }),
  ],
  [
    "claims",
    "whoever has it is told that it is not theirs",
    history([], {
      operations: [inHand(1), call(3, "worklist.handle", { thread: "t1", token: 1, ...notMine })],
    }),
  ],
  [
    "claims",
    "handed over by somebody who never had it",
    history([], {
      operations: [
        inHand(1),
        call(3, "worklist.handOver", { by: "s-2", to: "s-3", thread: "t1", token: 1 }),
      ],
    }),
  ],
  [
    "claims",
    "still in the first hands after it was handed over",
    history([], {
      operations: [
        inHand(1),
        call(3, "worklist.handOver", { to: "s-2", thread: "t1", token: 1 }),
        call(5, "worklist.handle", { thread: "t1", token: 1 }),
      ],
    }),
  ],
];

const bad: readonly Bad[] = [
  ...ofTexts,
  ...ofLives,
  ...ofLists,
  ...ofOwners,
  ...ofJobs,
  ...ofTelling,
  ...ofClaims,
];

describe("bad histories", () => {
  test.each(bad)("%s rejects: %s", (checker, _, wrong) => {
    expect(found(wrong)).toContain(checker);
  });

  test("are more than sixty, and every checker has one", () => {
    expect(bad.length).toBeGreaterThanOrEqual(60);
    expect([...new Set(bad.map(([checker]) => checker))].toSorted()).toEqual(
      Object.keys(CHECKERS).toSorted(),
    );
  });
});

const fine: readonly (readonly [string, History])[] = [
  ["a message that was sent, seen and handled", good()],
  ["nothing at all", history([founded])],
  [
    "a message of which nobody knew, and that is there",
    { ...good(), operations: [send({ ending: "unknown", answered: {} })] },
  ],
  [
    "a message of which nobody knew, and that is not there",
    history([founded], { operations: [send({ ending: "unknown", answered: {} })] }),
  ],
  [
    "a message that was sent again with the same key, and got the same answer",
    { ...good(), operations: [send({ wish: "w" }), send({ wish: "w" })] },
  ],
  [
    "an acknowledged message that its author may have undone",
    history([founded], {
      operations: [send(), call(1, "messages.undo", { wish: "undo-m-1", ending: "unknown" })],
    }),
  ],
  [
    "a list that was read while something came onto it: without it",
    history([founded, sent(1)], {
      operations: [call(0.5, "worklist.page", { to: "all", answered: { rows: [] } })],
    }),
  ],
  [
    "a list that was read while something came onto it: with it",
    history([founded, sent(1)], {
      operations: [call(0.5, "worklist.page", { to: "all", answered: { rows: ["t1"] } })],
    }),
  ],
  [
    "a claim of which nobody knew, and that was there",
    history([], {
      operations: [
        inHand(1, { ending: "unknown", answered: {} }),
        inHand(2.5, { by: "s-2", ending: "fail", code: "claim/taken", answered: {} }),
      ],
    }),
  ],
  [
    "a claim of which nobody knew, and that never was",
    history([], {
      operations: [
        inHand(1, { ending: "unknown", answered: {} }),
        inHand(2.5, { by: "s-2", answered: { token: 1, until: T + 13 * MINUTE } }),
      ],
    }),
  ],
  [
    "two claims at one time, of which one is refused",
    history([], {
      operations: [
        inHand(1),
        inHand(1.1, { by: "s-2", ending: "fail", code: "claim/taken", answered: {} }),
      ],
    }),
  ],
  [
    "a claim after another one had lapsed",
    history([], {
      operations: [
        inHand(1),
        inHand(12, { by: "s-2", answered: { token: 2, until: T + 22 * MINUTE } }),
      ],
    }),
  ],
  [
    "a claim that ended a little early by a clock that is ahead",
    history([], {
      skewMs: 2 * MINUTE,
      operations: [
        inHand(1),
        inHand(8, { by: "s-2", answered: { token: 2, until: T + 18 * MINUTE } }),
      ],
    }),
  ],
  [
    "a job that came back after its lease",
    history([], { given: [given(1), given(2.1, { by: "worker-2", token: 2 })] }),
  ],
  [
    "a job that was put off, and given out again at that very time",
    history([], {
      given: [given(1), { ...given(1.5, { by: "worker-2", token: 2 }), order: 10_000 }],
      settled: [{ ...settled(1.5, { againAt: T }), order: 9_999 }],
    }),
  ],
  [
    "a reply that was told twice, because something had failed",
    history(
      [
        founded,
        sent(1),
        reply,
        commit(4, {
          events: [inThread("notice-recorded", { message: "m-2", state: "handed-over" })],
          rows: [listed()],
          put: [due(2.5)],
        }),
      ],
      { told: [leaves(3), leaves(4)] },
    ),
  ],
];

test.each(fine)("good: %s", (_, one) => {
  expect(found(one)).toEqual([]);
});

import type { History } from "../../src/simulator.js";
import {
  type Bad,
  call,
  claimed,
  commit,
  due,
  founded,
  given,
  good,
  history,
  inHand,
  inThread,
  leaves,
  listed,
  MINUTE,
  reply,
  said,
  seen,
  sent,
  settled,
  T,
} from "./histories.js";

/** Jobs that are lost or in two hands, tellings that go wrong, claims that contradict each other. */
export const ofJobs: readonly Bad[] = [
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

export const ofTelling: readonly Bad[] = [
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

const onClock = {
  ...sent(1),
  events: sent(1).events.map((e) =>
    e.type === "message-sent"
      ? {
          ...e,
          data: {
            ...e.data,
            waits: { firstLookBy: T + 30 * MINUTE, replyBy: T + 300 * MINUTE, needsReview: true },
          },
        }
      : e,
  ),
};
const climbs = (minutes: number, clock = "first-look") =>
  commit(minutes, { events: [inThread("thread-escalated", { clock, step: 0 })], rows: [listed()] });
const breaks = (minutes: number) =>
  commit(minutes, {
    events: [inThread("promise-broken", { message: "m-1", clock: "reply" })],
    rows: [listed()],
  });
const told = [climbs(20), climbs(290, "reply")];
const calm = { faultless: true } as const;

export const ofEscalations: readonly Bad[] = [
  [
    "escalations",
    "nobody saw a message in time, and nobody was told",
    history([founded, onClock, climbs(290, "reply")], calm),
  ],
  [
    "escalations",
    "the ladder began after the time was over",
    history([founded, onClock, climbs(31), climbs(290, "reply")], calm),
  ],
  [
    "escalations",
    "a step of another clock stands for a first look",
    history([founded, onClock, climbs(20, "resolution"), climbs(290, "reply")], calm),
  ],
  [
    "escalations",
    "a round within the margin told nobody",
    history([founded, onClock, climbs(290, "reply")], {
      operations: [
        call(28.2, "worker.sweep", { endedAt: T + 28.5 * MINUTE, answered: { finished: 0 } }),
      ],
    }),
  ],
  [
    "escalations",
    "a round as soon as the ladder was due told nobody",
    history([founded, onClock, climbs(290, "reply")], {
      operations: [
        call(27.1, "worker.sweep", { endedAt: T + 27.2 * MINUTE, answered: { finished: 0 } }),
      ],
    }),
  ],
  [
    "escalations",
    "a promise is broken twice",
    history([founded, onClock, ...told, breaks(300), breaks(301)], calm),
  ],
  [
    "escalations",
    "a promise is said to be broken before it is",
    history([founded, onClock, ...told, breaks(200)], calm),
  ],
];

/** Late, and nobody's fault that a simulation could find. */
export const fineEscalations: readonly (readonly [string, History])[] = [
  [
    "a round that could not have a row, because an earlier one had failed with it in its hands",
    history([founded, onClock, climbs(31), climbs(290, "reply")], {
      operations: [
        call(28.2, "worker.sweep", {
          ...{ by: "worker-1", endedAt: T + 28.5 * MINUTE, answered: { finished: 0 } },
        }),
      ],
      given: [given(27.9, { by: "worker-1" })],
    }),
  ],
];

export const ofClaims: readonly Bad[] = [
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

import type { History } from "../../src/simulator.js";
import {
  call,
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
  send,
  sent,
  settled,
  T,
} from "./histories.js";

/** What the checkers have to accept, with answers that nobody knows. */
export const fine: readonly (readonly [string, History])[] = [
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

import {
  type Bad,
  call,
  claimed,
  commit,
  founded,
  good,
  handled,
  history,
  inThread,
  listed,
  said,
  seen,
  send,
  sent,
  text,
  unlisted,
} from "./histories.js";

/** Messages that are lost, there twice, or dealt with out of order. */
export const ofTexts: readonly Bad[] = [
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

export const ofLives: readonly Bad[] = [
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

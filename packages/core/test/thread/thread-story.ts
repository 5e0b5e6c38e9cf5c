// What the stories about threads are told with: few people, round times, and events as they are stored.
import { type Given, given } from "@carethread/testing";
import type { Facts } from "../../src/kernel/decision.js";
import {
  type Author,
  initialThread,
  type SendEvidence,
  type Waits,
} from "../../src/thread/thread.js";
import type { NewMessage, ThreadCommand } from "../../src/thread/thread-command.js";
import { decideThread } from "../../src/thread/thread-decide.js";
import type { ThreadEvent } from "../../src/thread/thread-event.js";
import { evolveThread } from "../../src/thread/thread-evolve.js";

export const ana: Author = { kind: "patient", account: "ana" };
export const mother: Author = { kind: "proxy", account: "mother", proxy: "proxy-1" };
export const drRoy: Author = { kind: "staff", staff: "dr-roy" };
export const desk: Author = { kind: "staff", staff: "desk" };
export const heart: Author = { kind: "partner", partner: "heart-clinic" };

export const evidence: SendEvidence = {
  outcome: "clear",
  pack: { id: "uk", version: "1" },
  packDigest: "digest",
  rules: [],
  declared: false,
  diversion: null,
  acknowledgements: [],
};

export const UNDO = 30;
export const windows = { replyWindowMs: 10_000, reopenWindowMs: 5_000 };

/** How a message waits that is seen, answered and dealt with by the same time, by anybody. */
export const waits = (rank: number, replyBy: number, more?: Partial<Waits>): Waits => ({
  rank,
  firstLookBy: replyBy,
  replyBy,
  resolveBy: replyBy,
  marginMs: 0,
  needsReview: false,
  ...more,
});

/** A message as it is asked for: `message("m1", ana)` from m1's author, undone within 30, promised for 1000. */
export const message = (id: string, author: Author, more?: Partial<NewMessage>): NewMessage => ({
  message: id,
  author,
  bodyRef: `body-${id}`,
  evidence,
  undoMs: UNDO,
  waits: author.kind === "staff" ? null : waits(5, 1_000),
  ...more,
});

export const open = (
  first: NewMessage,
  more?: Partial<Extract<ThreadCommand, { type: "open" }>>,
): ThreadCommand => ({
  type: "open",
  patient: "pat-1",
  kind: "patient",
  category: "medicines",
  team: "doctors",
  partners: [],
  hiddenFromProxies: false,
  first,
  ...more,
});

type Sent = Extract<ThreadEvent, { type: "message-sent" }>;

/** What sending leaves behind. */
export const sent = (at: number, id: string, author: Author, more?: Partial<Sent>): Sent => ({
  type: "message-sent",
  at,
  message: id,
  author,
  bodyRef: `body-${id}`,
  dispatchAt: at + UNDO,
  evidence,
  waits: author.kind === "staff" ? null : waits(5, 1_000),
  ...more,
});

type Corrected = Extract<ThreadEvent, { type: "message-corrected" }>;

/** What other words for Ana's first message leave behind, while it still waits: what was promised stays promised. */
export const corrected = (at: number, bodyRef: string, more?: Partial<Corrected>): Corrected => ({
  type: "message-corrected",
  at,
  message: "m1",
  bodyRef,
  evidence,
  waits: waits(5, 1_000),
  ...more,
});

type Opened = Extract<ThreadEvent, { type: "thread-opened" }>;

export const opened = (by: Author, more?: Partial<Opened>): Opened => ({
  type: "thread-opened",
  at: 0,
  patient: "pat-1",
  kind: "patient",
  category: "medicines",
  team: "doctors",
  partners: [],
  hiddenFromProxies: false,
  by,
  ...more,
});

/** Ana wrote at 0. */
export const asked: readonly ThreadEvent[] = [opened(ana), sent(0, "m1", ana)];

export const read = (at: number, reader: Author, ...messages: string[]): ThreadEvent => ({
  type: "messages-opened",
  at,
  messages,
  reader,
});
/** The undo time of these is over. */
export const released = (at: number, ...messages: string[]): ThreadEvent => ({
  type: "messages-released",
  at,
  messages,
});
export const reviewed = (at: number, ...messages: string[]): ThreadEvent => ({
  type: "messages-reviewed",
  at,
  messages,
  staff: "dr-roy",
});
export const claimed = (at: number, staff: string, token: number): ThreadEvent => ({
  type: "thread-claimed",
  at,
  staff,
  token,
  until: at + 100,
  returnBy: null,
});
/** Dr Roy claimed at 10 what Ana asked. */
export const mine: readonly ThreadEvent[] = [...asked, claimed(10, "dr-roy", 1)];
export const ended = (
  at: number,
  why: Extract<ThreadEvent, { type: "claim-ended" }>["why"],
): ThreadEvent => ({ type: "claim-ended", at, why });
export const handled = (at: number, ...messages: string[]): readonly ThreadEvent[] => [
  { type: "messages-handled", at, messages, staff: "dr-roy", outcome: "answered" },
  { type: "claim-ended", at, why: "handled" },
];

/** Ana wrote at 0, Dr Roy opened it at 100, claimed it at 110, handled it at 120. */
export const settled: readonly ThreadEvent[] = [
  ...asked,
  read(100, drRoy, "m1"),
  reviewed(100, "m1"),
  claimed(110, "dr-roy", 1),
  ...handled(120, "m1"),
];
export const closed: readonly ThreadEvent[] = [
  ...settled,
  { type: "thread-closed", at: 200, staff: "dr-roy" },
];

const decider = { initial: initialThread("t1"), decide: decideThread, evolve: evolveThread };

/** A story about a thread. */
export const story = (
  ...events: readonly ThreadEvent[]
): Given<ThreadCommand, ThreadEvent, Facts> => given(decider, events);

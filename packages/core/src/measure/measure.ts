import type { DiversionId, MessageId, PatientId, ThreadId } from "../kernel/id.js";
import type { PracticeSettings } from "../practice/practice.js";
import type { HandledInstead, HandledOutcome } from "../thread/thread.js";
import type { Disposition } from "../triage/triage.js";
import type { Histogram } from "./histogram.js";

/** A civil month in UK time: `2026-11`. @category measure */
export type Month = string;

/** How urgently a message waits: `urgent`: its writer declared that a diversion does not apply, or nobody could check it, or its rank is 0 to 2. @category measure */
export type MeasureWeight = "urgent" | "routine";

/** What is counted of the messages that patients and proxies sent. */
export type Counter =
  | "received"
  | "begun" // of these: with which a thread began
  | "look-kept"
  | "look-broken"
  | "answer-kept"
  | "answer-broken"
  | "unanswered"; // ended by staff without an answer

/** What is timed of them: to the first qualified look and to the answer, in open time of the practice and as it passed. */
export type Timing = "look-open" | "look-elapsed" | "answer-open" | "answer-elapsed";

/** Counts and times of one group of messages. What is 0 or empty has no key. */
export interface Cell {
  readonly counts: Counts<Counter>;
  readonly times: ReadonlyMap<Timing, Histogram>;
}

/** Counts by name. What is 0 has no key. */
export type Counts<Key> = ReadonlyMap<Key, number>;

/** What one patient's messages of a month add up to: so few that the buckets of their times are a shorter list than a histogram. */
export interface Wrote {
  readonly messages: number;
  /** To the first look, in open time, by bucket. */
  readonly looks: readonly number[];
  /** To the answer, likewise. */
  readonly answers: readonly number[];
}

/** Apart for what a proxy wrote. */
export interface PatientCell {
  readonly self: Wrote;
  readonly proxy: Wrote;
}

/** The things that are counted once a month: `handled:phoned`, `diverted:999`, `escalated:reply:2`. */
export type TallyKey =
  | "practice:begun"
  | "practice:replies"
  | "partner:messages"
  | "open-time-unknown"
  | `handled:${HandledOutcome}`
  | `instead:${HandledInstead}`
  | `diverted:${Disposition}`
  | `declared:${Disposition}`
  | `abandoned:${Disposition}`
  | `followed-up:${Disposition}`
  | `escalated:${string}:${number}`
  | `contract:${ContractCounter}`
  | "broadcast:released"
  | "broadcast:sent"
  | "broadcast:left-out";

/** What England's contract asks, counted as `of` and `met`. */
export type ContractCounter = `${ContractMeasure}:${"of" | "met"}`;

/** The measures that follow what England's contract asks of practices from April 2026. @category measure */
export type ContractMeasure =
  | "urgent-same-day"
  | "routine-next-core-period"
  | "routine-one-week"
  | "routine-two-weeks";

/** A month. */
export interface MeasuredMonth {
  /** By dimension and value: `all:`, `team:doctors`, `hour:9`. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly patients: ReadonlyMap<PatientId, PatientCell>;
  readonly tally: Counts<TallyKey>;
  /** From the end of the undo time until the patient's side opened it. */
  readonly read: Histogram;
}

/** What must be known of a thread to place its messages. */
export interface MeasuredThread {
  readonly patient: PatientId;
  readonly between: "patient" | "clinicians";
  readonly category: string;
  readonly team: string;
  readonly begun: boolean;
  /** It is a copy of a broadcast. */
  readonly copy: boolean;
  /** Its messages that wait for a look or an answer. */
  readonly waiting: readonly MessageId[];
}

/** A message of the patient's side of which something is still to come. */
export interface WaitingMessage {
  readonly thread: ThreadId;
  readonly patient: PatientId;
  readonly by: "self" | "proxy";
  readonly at: number;
  readonly month: Month;
  /** The cells in which it is counted. */
  readonly cells: readonly string[];
  readonly begins: boolean;
  readonly weight: MeasureWeight;
  readonly needsReview: boolean;
  readonly firstLookBy: number | null;
  readonly replyBy: number;
  /** By when the contract's day or period ends; `null` where none is counted. */
  readonly contractBy: number | null;
  readonly lookedAt: number | null;
  readonly answeredAt: number | null;
  /** The message from the practice that answered it, as long as that can be undone. */
  readonly answeredBy: MessageId | null;
  /** Staff have dealt with it. */
  readonly ended: boolean;
}

/** A message from the practice that its recipient has not opened. */
export interface UnreadMessage {
  readonly month: Month;
  readonly begins: boolean;
  /** When its undo time ends. */
  readonly at: number;
}

/** A diversion of which more may come. */
export interface MeasuredDiversion {
  readonly month: Month;
  readonly to: Disposition;
  readonly abandoned: boolean;
}

/** What a practice's log adds up to, up to a sequence number: plain data, without any text. */
export interface Measures {
  /** The last event that was taken in; 0 for none. */
  readonly sequence: number;
  /** When that was stored: milliseconds since 1970 UTC. */
  readonly recordedAt: number;
  /** The practice's settings, with its hours; `null` before its founding. */
  readonly settings: PracticeSettings | null;
  readonly threads: ReadonlyMap<ThreadId, MeasuredThread>;
  readonly waiting: ReadonlyMap<MessageId, WaitingMessage>;
  readonly unread: ReadonlyMap<MessageId, UnreadMessage>;
  readonly diverted: ReadonlyMap<DiversionId, MeasuredDiversion>;
  readonly languages: ReadonlyMap<PatientId, string>;
  readonly months: ReadonlyMap<Month, MeasuredMonth>;
}

/** Nothing has been read. */
export const initialMeasures: Measures = {
  sequence: 0,
  recordedAt: 0,
  settings: null,
  threads: new Map(),
  waiting: new Map(),
  unread: new Map(),
  diverted: new Map(),
  languages: new Map(),
  months: new Map(),
};

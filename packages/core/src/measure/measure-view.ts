import type { HandledInstead, HandledOutcome } from "../thread/thread.js";
import type { Disposition } from "../triage/triage.js";
import type { ContractMeasure, Month } from "./measure.js";

/** By what the practice's own work can be told apart. @category measure */
export type WorkDimension = "team" | "category" | "kind" | "weight" | "weekday" | "hour";

/** By what the people who wrote can be told apart. Small numbers are suppressed. @category measure */
export type PatientDimension = "age" | "sex" | "language" | "author" | "deprivation";

/** By what figures are told apart. @category measure */
export type MeasureBy = WorkDimension | PatientDimension;

/** Which figures. @category measure */
export interface MeasureRequest {
  /** The first month, in UK time: `2026-09`. A message belongs to the month in which it was sent. */
  readonly from: Month;
  /** The last month, included; at most 24 months in all. It may be the present one. */
  readonly to: Month;
  /** By what they are told apart; left out or `null` for no more than the months. */
  readonly by?: MeasureBy | null | undefined;
}

/**
 * How long something took. Durations are milliseconds, rounded up: never less than the truth, and more by at most one second or a sixteenth.
 *
 * @category measure
 */
export interface Spread {
  /** How many were timed. */
  readonly count: number;
  /** Half took no longer; `null` when none was timed. */
  readonly halfWithinMs: number | null;
  /** 95 of 100 took no longer. */
  readonly mostWithinMs: number | null;
  /** None took longer. */
  readonly allWithinMs: number | null;
}

/** One of the practice's two clocks on a patient's message. @category measure */
export interface ClockMeasures {
  /** In open time of the practice, by the hours that were in force. */
  readonly open: Spread;
  /** As time passed, nights and closed days included. */
  readonly elapsed: Spread;
  /** Done by the time that was stored with the message. */
  readonly kept: number;
  /** Done later, or not done and that time is over. */
  readonly broken: number;
  /** Not done, and that time is not over. */
  readonly pending: number;
}

/** A group of messages that patients and proxies sent. What was undone is not in it. @category measure */
export interface MessageMeasures {
  /** All of them. */
  readonly received: number;
  /** With these a thread began; the others came in one. */
  readonly begun: number;
  /** Until somebody qualified looked: a clinician where the category needs one, else any member of staff. */
  readonly firstLook: ClockMeasures;
  /** Until an answer: in writing, or by being dealt with in a way that tells the patient (phoned, appointment made). The promise is the stored reply-by. */
  readonly answer: ClockMeasures;
  /** Dealt with without an answer (passed on, no action needed): neither kept nor broken. */
  readonly endedUnanswered: number;
}

/** The figures of one group. @category measure */
export interface MeasureGroup extends MessageMeasures {
  /** Which: a month, a team's reference, a category, `clinical` or `admin`, `urgent` or `routine`, a weekday from 1 for Monday, an hour from 0. */
  readonly value: string;
}

/** A row of a table of people. Where so few are in it that it could point at somebody, it says no more than that. @category measure */
export type SliceRow =
  | {
      /** Which: an age band, a language, `self` or `proxy`; `not-known` where the register does not say. */
      readonly value: string;
      /** Distinguishes the two. */
      readonly shown: true;
      /** How many people. */
      readonly patients: number;
      /** How many messages of theirs. */
      readonly messages: number;
      /** To the first qualified look, in open time; `null` for fewer than 5 looks. */
      readonly firstLook: SliceSpread | null;
      /** To the answer, in open time; `null` for fewer than 5 answers. */
      readonly answer: SliceSpread | null;
    }
  | {
      /** Which. */
      readonly value: string;
      /** Suppressed: one to four people, or a row from which such a one could be worked out. */
      readonly shown: false;
    };

/** How long something took for a group of people. The longest is left out: it is one person's. @category measure */
export interface SliceSpread {
  /** Half took no longer. */
  readonly halfWithinMs: number;
  /** 95 of 100 took no longer; `null` for fewer than 20. */
  readonly mostWithinMs: number | null;
}

/**
 * The people who wrote in one month that is over, told apart by what the register says of them. Several months are never added up, and the
 * present one is left out: from two such tables one could work out who came between.
 *
 * @category measure
 */
export interface SliceTable {
  /** The month. */
  readonly month: Month;
  /** How many people wrote; `null` when the table is withheld. */
  readonly patients: number | null;
  /** How many messages; `null` when the table is withheld. */
  readonly messages: number | null;
  /** Every value, also those of nobody; empty when the table is withheld because too few people are in it. */
  readonly rows: readonly SliceRow[];
}

/** A measure of the contract. @category measure */
export interface ContractFigure {
  /** Which. */
  readonly measure: ContractMeasure;
  /** Answered in time. */
  readonly met: number;
  /** Not answered in time, or dealt with without an answer. */
  readonly missed: number;
  /** Not answered, and there is still time. */
  readonly pending: number;
}

/** How often something was so. @category measure */
export interface Counted<Value extends string> {
  /** What. */
  readonly value: Value;
  /** How often. */
  readonly count: number;
}

/** What a practice's messages add up to. No patient, no member of staff, no text. @category measure */
export interface MeasureReport {
  /** The first month. */
  readonly from: Month;
  /** The last month, included. */
  readonly to: Month;
  /** When it was asked: milliseconds since 1970 UTC. What had not happened by then may still come. */
  readonly asOf: number;
  /** The last entry of the log that is in it. */
  readonly sequence: number;
  /** All messages of patients and proxies. */
  readonly whole: MessageMeasures;
  /** Month by month. */
  readonly months: readonly MeasureGroup[];
  /** By what was asked for. */
  readonly by: MeasureBy | null;
  /** Told apart by what the practice's work differs in; else empty. */
  readonly groups: readonly MeasureGroup[];
  /** Told apart by who wrote, for each month that is over; else empty. */
  readonly slices: readonly SliceTable[];
  /** Messages from the practice to patients, without the copies of broadcasts. */
  readonly practice: {
    /** With these a thread began. */
    readonly begun: number;
    /** The others. */
    readonly replies: number;
    /** From the end of the undo time until the patient's side opened it. */
    readonly opened: Spread;
    /** Not opened yet. */
    readonly unread: number;
    /** Of these, for more than 7 days. */
    readonly unreadOverWeek: number;
    /** Of these, for more than 21 days. */
    readonly unreadOverThreeWeeks: number;
  };
  /** Messages of clinicians elsewhere. They are not timed here. */
  readonly partnerMessages: number;
  /** Drafts that were sent elsewhere, by where to, and how many of their writers declared that it does not apply and sent. */
  readonly diversions: readonly DiversionFigure[];
  /** Messages to many at once. */
  readonly broadcasts: {
    /** Released in this time. */
    readonly released: number;
    /** Messages that were sent by them in this time. */
    readonly sent: number;
    /** Recipients who were left out, because they may not be written to. */
    readonly leftOut: number;
  };
  /** Escalations by clock and step: `reply:2`. */
  readonly escalations: readonly Counted<string>[];
  /** How work ended, as staff recorded it. */
  readonly handled: readonly Counted<HandledOutcome>[];
  /** What would have been instead of messages, where staff said so. A judgement, no measurement. */
  readonly instead: readonly Counted<HandledInstead>[];
  /** What a nation's contract asks; empty where none says so. */
  readonly contract: readonly ContractFigure[];
  /** How many times are missing from the figures in open time, because the calendar does not reach. */
  readonly openTimeUnknown: number;
}

/** Drafts that were sent elsewhere. @category measure */
export interface DiversionFigure {
  /** Where to. */
  readonly to: Disposition;
  /** How many. */
  readonly diverted: number;
  /** Of these: sent nevertheless, with a declaration. */
  readonly declared: number;
  /** Of these: the writer did not come back within the time that the practice set. */
  readonly abandoned: number;
  /** Of these: staff followed it up. */
  readonly followedUp: number;
}

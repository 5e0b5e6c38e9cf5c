/** What people and workers did and were told, with the true times. What was told may be that nobody knows. */

/** How a call ended, as its caller knows it. `unknown` may have happened, now or later. */
export type Ending = "ok" | "fail" | "unknown";

/** What a caller was answered, as far as the checkers look at it. */
export interface Answered {
  /** The thread, where the answer names one. */
  readonly thread?: string;
  /** The message, likewise. */
  readonly message?: string;
  /** The token of a claim. */
  readonly token?: number;
  /** Until when the claim holds: milliseconds since 1970 UTC. */
  readonly until?: number;
  /** When a reply was promised: milliseconds since 1970 UTC. */
  readonly replyBy?: number | null;
  /** The threads on a list that was read to its end. */
  readonly rows?: readonly string[];
  /** Jobs that a round finished. */
  readonly finished?: number;
}

/** One try of one call. */
export interface Operation {
  /** Its name: `messages.send`. */
  readonly name: string;
  /** Who made it. */
  readonly by: string;
  /** What its maker wanted; each try of the same wish has the same one, and the same idempotency key. */
  readonly wish: string;
  /** The mark in the text that was sent, or `null`. */
  readonly mark: string | null;
  /** What it was about, as far as the caller knew. */
  readonly thread: string | null;
  /** The token that was shown. */
  readonly token: number | null;
  /** To whom or where: a hand-over, a routing, a leaver. */
  readonly to: string | null;
  /** The true time at which it began. */
  readonly invokedAt: number;
  /** The true time at which its maker was told, or gave up. */
  readonly endedAt: number;
  /** How it ended, as far as its caller knows. */
  readonly ending: Ending;
  /** The code of the refusal, or `null`. */
  readonly code: string | null;
  /** What was answered. */
  readonly answered: Answered;
}

/** An event of the practice's log, as far as it can be read without knowing its type. */
export interface LogEvent {
  /** The stream. */
  readonly stream: string;
  /** What happened. */
  readonly type: string;
  /** Everything that the event says. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A row that a stream has on a list. */
export interface ListRow {
  /** The list. */
  readonly index: string;
  /** Where in it. */
  readonly sort: string;
  /** What the row is about. */
  readonly id: string;
  /** What it says. */
  readonly value: Readonly<Record<string, unknown>>;
}

/** A job that waits or is being done. */
export interface HeldJob {
  /** Its queue. */
  readonly queue: string;
  /** Its name in the queue. */
  readonly id: string;
  /** When it is due: milliseconds since 1970 UTC. */
  readonly at: number;
}

/** What one commit changed, in the order of the log, at the true time. */
export interface StoredCommit {
  /** When: milliseconds since 1970 UTC. */
  readonly at: number;
  /** The order in which commits, claims and settlements took effect: several can happen at one time. */
  readonly order: number;
  /** The number of its last event. */
  readonly sequence: number;
  /** The idempotency key, or `null`. */
  readonly key: string | null;
  /** Its events, in order. */
  readonly events: readonly LogEvent[];
  /** Complete lists of rows of the streams that it names. */
  readonly rows: readonly { readonly stream: string; readonly rows: readonly ListRow[] }[];
  /** The jobs that it wrote. */
  readonly put: readonly HeldJob[];
  /** The jobs that it ended. */
  readonly ended: readonly { readonly queue: string; readonly id: string }[];
}

/** A job that was given to somebody. */
export interface GivenJob {
  /** When it was given: milliseconds since 1970 UTC. */
  readonly at: number;
  /** See {@link StoredCommit.order}. */
  readonly order: number;
  /** The process that has it. */
  readonly by: string;
  /** Its queue. */
  readonly queue: string;
  /** Its name in the queue. */
  readonly id: string;
  /** The token of this giving. */
  readonly token: number;
  /** Until when it is held: milliseconds since 1970 UTC. */
  readonly leasedUntil: number;
}

/** A claimed job that was ended or put off by its token. */
export interface SettledByToken {
  /** When: milliseconds since 1970 UTC. */
  readonly at: number;
  /** See {@link StoredCommit.order}. */
  readonly order: number;
  /** Its queue. */
  readonly queue: string;
  /** Its name in the queue. */
  readonly id: string;
  /** The token that ended it. */
  readonly token: number;
  /** `null` when it was ended. */
  readonly againAt: number | null;
}

/** Something that left by a channel. */
export interface Told {
  /** When: milliseconds since 1970 UTC. */
  readonly at: number;
  /** By which channel. */
  readonly channel: string;
  /** The reference of the envelope. */
  readonly reference: string;
  /** The address. */
  readonly to: string;
}

/** Something that staff or the host were told by an alert, for the first time. */
export interface Raised {
  /** When: milliseconds since 1970 UTC. */
  readonly at: number;
  /** The reference of the alert. */
  readonly reference: string;
  /** What it says. */
  readonly what: string;
  /** The stream that it is about. */
  readonly about: string;
  /** A member of staff, or `host`. */
  readonly to: string;
  /** When what it is about is due: milliseconds since 1970 UTC. */
  readonly dueAt: number;
  /** Which step of a ladder. */
  readonly step: number;
}

/** A text as it is read at the very end, through the same calls as any reader's. */
export interface ReadText {
  /** The thread. */
  readonly thread: string;
  /** The message. */
  readonly message: string;
  /** The mark that its text carries. */
  readonly mark: string;
  /** What became of the message. */
  readonly state: string;
}

/** Everything that is known about one world when it is over. */
export interface History {
  /** What people did, in the order in which they began. */
  readonly operations: readonly Operation[];
  /** What the storage took, in order. */
  readonly commits: readonly StoredCommit[];
  /** Jobs that were given to workers, in order. */
  readonly given: readonly GivenJob[];
  /** Jobs that were ended by their token, in order. */
  readonly settled: readonly SettledByToken[];
  /** What channels took, in order. */
  readonly told: readonly Told[];
  /** What staff and the host were told, in order. */
  readonly raised: readonly Raised[];
  /** Every text, as it is read at the end. */
  readonly texts: readonly ReadText[];
  /** Jobs that were left at the end. */
  readonly left: readonly HeldJob[];
  /** How far a clock of a process was ever from the true time. */
  readonly skewMs: number;
  /** Whether anything was ever made to fail: in a world without faults more is promised. */
  readonly faultless: boolean;
  /** When faults stopped, and when the world ended. */
  readonly healedAt: number;
  /** When the world ended: milliseconds since 1970 UTC. */
  readonly endedAt: number;
}

/** Something that must not be. */
export interface Violation {
  /** The checker. */
  readonly checker: string;
  /** What is wrong. */
  readonly says: string;
}

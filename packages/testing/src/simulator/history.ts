/** What people and workers did and were told, with the true times. What was told may be that nobody knows. */

/** How a call ended, as its caller knows it. `unknown` may have happened, now or later. */
export type Ending = "ok" | "fail" | "unknown";

/** What a caller was answered, as far as the checkers look at it. */
export interface Answered {
  readonly thread?: string;
  readonly message?: string;
  readonly token?: number;
  readonly until?: number;
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
  readonly ending: Ending;
  /** The code of the refusal, or `null`. */
  readonly code: string | null;
  readonly answered: Answered;
}

/** An event of the practice's log, as far as it can be read without knowing its type. */
export interface LogEvent {
  readonly stream: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A row that a stream has on a list. */
export interface ListRow {
  readonly index: string;
  readonly sort: string;
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** A job that waits or is being done. */
export interface HeldJob {
  readonly queue: string;
  readonly id: string;
  readonly at: number;
}

/** What one commit changed, in the order of the log, at the true time. */
export interface StoredCommit {
  readonly at: number;
  /** The order in which commits, claims and settlements took effect: several can happen at one time. */
  readonly order: number;
  /** The number of its last event. */
  readonly sequence: number;
  readonly key: string | null;
  readonly events: readonly LogEvent[];
  /** Complete lists of rows of the streams that it names. */
  readonly rows: readonly { readonly stream: string; readonly rows: readonly ListRow[] }[];
  readonly put: readonly HeldJob[];
  readonly ended: readonly { readonly queue: string; readonly id: string }[];
}

/** A job that was given to somebody. */
export interface GivenJob {
  readonly at: number;
  /** See {@link StoredCommit.order}. */
  readonly order: number;
  readonly by: string;
  readonly queue: string;
  readonly id: string;
  readonly token: number;
  readonly leasedUntil: number;
}

/** A claimed job that was ended or put off by its token. */
export interface SettledByToken {
  readonly at: number;
  /** See {@link StoredCommit.order}. */
  readonly order: number;
  readonly queue: string;
  readonly id: string;
  readonly token: number;
  /** `null` when it was ended. */
  readonly againAt: number | null;
}

/** Something that left by a channel. */
export interface Told {
  readonly at: number;
  readonly channel: string;
  readonly reference: string;
  readonly to: string;
}

/** Something that staff or the host were told by an alert, for the first time. */
export interface Raised {
  readonly at: number;
  readonly reference: string;
  readonly what: string;
  readonly about: string;
  /** A member of staff, or `host`. */
  readonly to: string;
  readonly dueAt: number;
  readonly step: number;
}

/** A text as it is read at the very end, through the same calls as any reader's. */
export interface ReadText {
  readonly thread: string;
  readonly message: string;
  readonly mark: string;
  readonly state: string;
}

/** Everything that is known about one world when it is over. */
export interface History {
  readonly operations: readonly Operation[];
  readonly commits: readonly StoredCommit[];
  readonly given: readonly GivenJob[];
  readonly settled: readonly SettledByToken[];
  readonly told: readonly Told[];
  readonly raised: readonly Raised[];
  readonly texts: readonly ReadText[];
  /** Jobs that were left at the end. */
  readonly left: readonly HeldJob[];
  /** How far a clock of a process was ever from the true time. */
  readonly skewMs: number;
  /** Whether anything was ever made to fail: in a world without faults more is promised. */
  readonly faultless: boolean;
  /** When faults stopped, and when the world ended. */
  readonly healedAt: number;
  readonly endedAt: number;
}

/** Something that must not be. */
export interface Violation {
  /** The checker. */
  readonly checker: string;
  /** What is wrong. */
  readonly says: string;
}

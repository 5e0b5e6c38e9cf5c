/** What people and workers did and were told, with the true times. What was told may be that nobody knows. */

/** How a call ended, as its caller knows it. `unknown` may have happened, now or later. */
export type Ending = "ok" | "fail" | "unknown";

/** What a caller was answered, as far as the checkers look at it. */
export interface Answered {
  /** The thread. */
  readonly thread?: string;
  /** The message. */
  readonly message?: string;
  /** The token of a claim. */
  readonly token?: number;
  /** When the claim lapses. */
  readonly until?: number;
  /** When a reply is promised. */
  readonly replyBy?: number | null;
  /** The threads on a list that was read to its end. */
  readonly rows?: readonly string[];
  /** The certificate of a day. */
  readonly certificate?: string;
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
  /** How it ended. */
  readonly ending: Ending;
  /** The code of the refusal, or `null`. */
  readonly code: string | null;
  /** What was answered; empty where nothing was. */
  readonly answered: Answered;
}

/** An event of the practice's log, as far as it can be read without knowing its type. */
export interface LogEvent {
  /** The stream. */
  readonly stream: string;
  /** What happened. */
  readonly type: string;
  /** Its fields. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A row that a stream has on a list. */
export interface ListRow {
  /** The list. */
  readonly index: string;
  /** Its place in the list. */
  readonly sort: string;
  /** What it is about. */
  readonly id: string;
  /** What it shows. */
  readonly value: Readonly<Record<string, unknown>>;
}

/** A job that waits or is being done. */
export interface HeldJob {
  /** Its queue. */
  readonly queue: string;
  /** Its name in the queue. */
  readonly id: string;
  /** When it is due. */
  readonly at: number;
}

/** What one commit changed, in the order of the log, at the true time. */
export interface StoredCommit {
  /** When: the true time. */
  readonly at: number;
  /** The order in which commits, claims and settlements took effect: several can happen at one time. */
  readonly order: number;
  /** The number of its last event. */
  readonly sequence: number;
  /** Its idempotency key, or `null`. */
  readonly key: string | null;
  /** In order. */
  readonly events: readonly LogEvent[];
  /** Complete lists of rows of the streams that it names. */
  readonly rows: readonly { readonly stream: string; readonly rows: readonly ListRow[] }[];
  /** Jobs that it wrote. */
  readonly put: readonly HeldJob[];
  /** Jobs that it ended or took away. */
  readonly ended: readonly { readonly queue: string; readonly id: string }[];
}

/** A job that was given to somebody. */
export interface GivenJob {
  /** When: the true time. */
  readonly at: number;
  /** See {@link StoredCommit.order}. */
  readonly order: number;
  /** The process that took it. */
  readonly by: string;
  /** Its queue. */
  readonly queue: string;
  /** Its name in the queue. */
  readonly id: string;
  /** The token that it was given with. */
  readonly token: number;
  /** Until when it is in that hand alone. */
  readonly leasedUntil: number;
}

/** A claimed job that was ended or put off by its token. */
export interface SettledByToken {
  /** When: the true time. */
  readonly at: number;
  /** See {@link StoredCommit.order}. */
  readonly order: number;
  /** Its queue. */
  readonly queue: string;
  /** Its name in the queue. */
  readonly id: string;
  /** The token that was shown. */
  readonly token: number;
  /** `null` when it was ended. */
  readonly againAt: number | null;
}

/** Something that left by a channel. */
export interface Told {
  /** When: the true time. */
  readonly at: number;
  /** By which channel. */
  readonly channel: string;
  /** The envelope's reference. */
  readonly reference: string;
  /** The address. */
  readonly to: string;
}

/** Something that staff or the host were told by an alert, for the first time. */
export interface Raised {
  /** When: the true time. */
  readonly at: number;
  /** The same for each repeat. */
  readonly reference: string;
  /** Its kind. */
  readonly what: string;
  /** The stream that it is about. */
  readonly about: string;
  /** A member of staff, or `host`. */
  readonly to: string;
  /** Until when something had to be done. */
  readonly dueAt: number;
  /** The step of the ladder. */
  readonly step: number;
}

/** A text as it is read at the very end, through the same calls as any reader's. */
export interface ReadText {
  /** Its thread. */
  readonly thread: string;
  /** The message. */
  readonly message: string;
  /** The mark in the text, or `unreadable`. */
  readonly mark: string;
  /** Its state, as it is shown. */
  readonly state: string;
}

/** Everything that is known about one world when it is over. */
export interface History {
  /** In the order in which they ended. */
  readonly operations: readonly Operation[];
  /** In the order of the log. */
  readonly commits: readonly StoredCommit[];
  /** In the order in which they were taken. */
  readonly given: readonly GivenJob[];
  /** In the order in which they were settled. */
  readonly settled: readonly SettledByToken[];
  /** In the order in which they left. */
  readonly told: readonly Told[];
  /** In the order in which they were raised. */
  readonly raised: readonly Raised[];
  /** In no order. */
  readonly texts: readonly ReadText[];
  /** Jobs that were left at the end. */
  readonly left: readonly HeldJob[];
  /** How far a clock of a process was ever from the true time. */
  readonly skewMs: number;
  /** Whether anything was ever made to fail: in a world without faults more is promised. */
  readonly faultless: boolean;
  /** When faults stopped, and when the world ended. */
  readonly healedAt: number;
  /** When the world ended: the true time. */
  readonly endedAt: number;
}

/** Something that must not be. */
export interface Violation {
  /** The checker. */
  readonly checker: string;
  /** What is wrong. */
  readonly says: string;
}

import type { CivilDate } from "../calendar/calendar.js";
import type { PracticeId, StaffId, ThreadId } from "../kernel/id.js";

/** Who holds which threads until when, over a closing. It stops no clock: it says who answers for them. @category closing */
export interface DayHandOver {
  /** Its reference. */
  readonly handOver: string;
  /** Who handed over. */
  readonly by: StaffId;
  /** Who holds them. */
  readonly to: StaffId;
  /** Until then: milliseconds since 1970 UTC. */
  readonly until: number;
  /** Which. */
  readonly threads: readonly ThreadId[];
}

/**
 * What is certified at the end of a day: as of an exact place in the practice's log, everything that waited had been seen and was in somebody's
 * hands, or is handed over by name. What came after that place is the next day's.
 *
 * @category closing
 */
export interface Certificate {
  /** Its reference. */
  readonly certificate: string;
  /** Whose. */
  readonly practice: PracticeId;
  /** Which day, by the clock on the wall. */
  readonly day: CivilDate;
  /** When: milliseconds since 1970 UTC. */
  readonly closedAt: number;
  /** Who closed it. */
  readonly by: StaffId;
  /** The last entry of the practice's log that it speaks of. */
  readonly through: number;
  /** Threads that waited then. */
  readonly waiting: number;
  /** Of them, those with a message that nobody had seen who could judge it. */
  readonly unseen: number;
  /** Of them, those that nobody had in hand until the practice opens again. */
  readonly unowned: number;
  /** Who holds the unseen and the unowned, without a gap. */
  readonly handOvers: readonly Omit<DayHandOver, "by">[];
  /** Diversions that nobody had followed up. */
  readonly diversionsOpen: number;
  /** The signature of the certificate before, or `null` for the first: so that none can be left out. */
  readonly previous: string | null;
}

/** A certificate with the practice's signature. @category closing */
export interface SignedCertificate {
  /** What is signed. */
  readonly certificate: Certificate;
  /** A keyed digest of it under the practice's key: 256 bits as base64url. */
  readonly signature: string;
}

/** A day whose closing is expected, and noticed when it does not come. */
export interface Expected {
  readonly day: CivilDate;
  /** When the practice shuts. */
  readonly shutsAt: number;
  /** When somebody is told, unless it has been closed. */
  readonly dueAt: number;
  /** How often somebody has been told. */
  readonly step: number;
}

/** The last certificate, in short. @category closing */
export interface LastClosing {
  /** Its reference. */
  readonly certificate: string;
  /** Which day. */
  readonly day: CivilDate;
  /** When: milliseconds since 1970 UTC. */
  readonly closedAt: number;
  /** The last entry of the log that it speaks of. */
  readonly through: number;
  /** The practice's signature. */
  readonly signature: string;
}

/** How the days of a practice end. */
export interface Closing {
  readonly expected: Expected | null;
  /** Hand-overs that run. */
  readonly held: readonly DayHandOver[];
  readonly last: LastClosing | null;
}

/** A practice whose first day has not ended. */
export const initialClosing = (): Closing => ({ expected: null, held: [], last: null });

/** The threads that somebody holds at a time, with who does. */
export const heldAt = ({ held }: Closing, now: number): ReadonlyMap<ThreadId, StaffId> =>
  new Map(
    held.filter((h) => now < h.until).flatMap((h) => h.threads.map((t) => [t, h.to] as const)),
  );

/** What is signed, in one order of fields for ever. */
export const signedText = (c: Certificate): string =>
  JSON.stringify([
    ...[c.certificate, c.practice, c.day, c.closedAt, c.by, c.through],
    ...[c.waiting, c.unseen, c.unowned, c.diversionsOpen, c.previous],
    c.handOvers.map((h) => [h.handOver, h.to, h.until, h.threads]),
  ]);

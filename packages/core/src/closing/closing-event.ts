import type { CivilDate } from "../calendar/calendar.js";
import type { Certificate, DayHandOver } from "./closing.js";

/** The next day whose closing is expected. */
export interface NextDay {
  readonly day: CivilDate;
  readonly shutsAt: number;
  readonly dueAt: number;
}

/** What happened to the ends of the days. `at` is the decider's time: milliseconds since 1970 UTC. */
export type ClosingEvent = { readonly at: number } & (
  | { readonly type: "closing-expected"; readonly next: NextDay }
  | ({ readonly type: "handed-over" } & DayHandOver)
  | {
      readonly type: "hand-over-ended";
      readonly handOver: string;
      /** How many of its threads nobody had seen by then. */
      readonly unseen: number;
    }
  | {
      readonly type: "day-closed";
      readonly certificate: string;
      readonly day: CivilDate;
      readonly through: number;
      readonly signature: string;
      /** `null` when no calendar says. */
      readonly next: NextDay | null;
    }
  | {
      readonly type: "day-not-closed";
      readonly day: CivilDate;
      readonly step: number;
      /** When it is said again; `null` when that was the last time, and the next day is expected. */
      readonly againAt: number | null;
      readonly next: NextDay | null;
    }
);

/** The one event of a certificate. */
export interface CertificateEvent {
  readonly type: "certificate-issued";
  readonly at: number;
  readonly certificate: Certificate;
  readonly signature: string;
}

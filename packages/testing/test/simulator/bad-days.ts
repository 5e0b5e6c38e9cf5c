import type { History, LogEvent } from "../../src/simulator.js";
import {
  type Bad,
  call,
  evenings,
  event,
  founded,
  history,
  MINUTE,
  notClosed,
  T,
} from "./histories.js";

/** A history of nothing but the ends of days. */
export const days = (
  happens: (day: string, n: number) => readonly LogEvent[],
  rest: Partial<History> = {},
): History => history([], { commits: [founded, ...evenings(happens)], ...rest });

/** A day is closed with a certificate that names the one before. */
export const dayClosed = (day: string, n: number): readonly LogEvent[] => [
  event(`certificate/c-${n}`, "certificate-issued", {
    certificate: { certificate: `c-${n}`, previous: n === 0 ? null : `signature-${n - 1}` },
  }),
  event("closing/self", "day-closed", { day, certificate: `c-${n}`, signature: `signature-${n}` }),
];

const certified = { answered: { certificate: "c-9" } };
const held = event("closing/self", "handed-over", { handOver: "h-1", until: T + 1_440 * MINUTE });

/** Days that do not end. */
export const ofDays: readonly Bad[] = [
  ["days", "days of which nobody says anything", days(() => [])],
  ["days", "one day that was passed over", days((day, n) => (n === 1 ? [] : notClosed(day)))],
  [
    "days",
    "told of a day that was closed",
    days((day, n) => [...dayClosed(day, n), ...notClosed(day)]),
  ],
  [
    "days",
    "told late, and nothing had failed",
    days(
      (day, n) =>
        n === 1 ? [] : n === 2 ? [...notClosed("2027-01-18"), ...notClosed(day)] : notClosed(day),
      {
        faultless: true,
      },
    ),
  ],
  [
    "days",
    "a certificate that was answered and is not there",
    days(dayClosed, { operations: [call(600, "closing.close", certified)] }),
  ],
  [
    "days",
    "a certificate that was left out of the chain",
    days((day, n) =>
      n === 1 ? dayClosed(day, n).slice(0, 1).concat(notClosed(day)) : dayClosed(day, n),
    ),
  ],
  [
    "days",
    "a hand-over that never ends",
    days((day, n) => [...(n === 0 ? [held] : []), ...dayClosed(day, n)]),
  ],
];

/** Days that do. */
export const fineDays: readonly (readonly [string, History])[] = [
  ["days that were closed, each by a certificate that names the one before", days(dayClosed)],
  [
    "a day that was closed after somebody had been told that it was not",
    days((day, n) => [...notClosed(day), ...dayClosed(day, n)]),
  ],
  [
    "a hand-over that ended",
    days((day, n) => [
      ...(n === 0 ? [held] : []),
      ...(n === 1 ? [event("closing/self", "hand-over-ended", { handOver: "h-1" })] : []),
      ...dayClosed(day, n),
    ]),
  ],
  [
    "a certificate of which nobody knew",
    days(dayClosed, { operations: [call(600, "closing.close", { ending: "unknown" })] }),
  ],
  [
    "a practice that began in the evening",
    history([], { commits: [{ ...founded, at: T + 570 * MINUTE }], endedAt: T + 2_000 * MINUTE }),
  ],
];

import { daysSince1970 } from "../kernel/civil-date.js";
import type { Month } from "./measure.js";

const DAY_MS = 86_400_000;

/** Months that one report may span. */
export const MEASURE_MONTHS_MAX = 24;

const parts = (month: Month): readonly [year: number, month: number] => [
  Number(month.slice(0, 4)),
  Number(month.slice(5, 7)),
];

/** The months from one to another, both included; none when they are the wrong way round. */
export const monthsBetween = (from: Month, to: Month): readonly Month[] => {
  const [fromYear, fromMonth] = parts(from);
  const [toYear, toMonth] = parts(to);
  const first = fromYear * 12 + fromMonth - 1;
  const count = toYear * 12 + toMonth - first;
  return Array.from({ length: Math.max(0, count) }, (_, n) => {
    const month = first + n;
    const year = `${Math.floor(month / 12)}`.padStart(4, "0");
    return `${year}-${`${(month % 12) + 1}`.padStart(2, "0")}`;
  });
};

/** Midnight UTC after a month's last day: near enough for an age. */
export const endOfMonth = (month: Month): number => {
  const [year, number] = parts(month);
  return (
    (number === 12 ? daysSince1970(year + 1, 1, 1) : daysSince1970(year, number + 1, 1)) * DAY_MS
  );
};

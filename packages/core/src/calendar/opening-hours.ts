import { ok } from "@carethread/ports";
import type { Outcome } from "../kernel/catalogue.js";
import { refused } from "../kernel/decision.js";
import type { OpeningHours, Session } from "./calendar.js";
import { msOfTime } from "./uk-time.js";

const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

const inOrder = (sessions: readonly Session[], day: string): Outcome<void> => {
  let end = 0;
  for (const { from, to } of sessions) {
    const [begin, over] = [msOfTime(from), msOfTime(to)];
    if (!(begin < over)) return refused("hours/session-backwards", { day });
    if (begin < end) return refused("hours/sessions-overlap", { day });
    end = over;
  }
  return ok(undefined);
};

/** Whether these hours can be kept: each day in order, no day named twice, and some time in the week when what waits is seen. */
export const checkHours = ({ week, exceptions }: OpeningHours): Outcome<void> => {
  const days = [
    ...week.map((sessions, index) => ({ day: WEEKDAYS[index] ?? "", sessions })),
    ...exceptions.map(({ date, sessions }) => ({ day: date, sessions })),
  ];
  for (const { day, sessions } of days) {
    const checked = inOrder(sessions, day);
    if (checked.isErr()) return checked;
  }
  const dates = exceptions.map((e) => e.date);
  const twice = dates.find((date, index) => dates.indexOf(date) !== index);
  if (twice !== undefined) return refused("hours/exception-repeated", { day: twice });
  return week.every((sessions) => sessions.length === 0)
    ? refused("hours/never-open")
    : ok(undefined);
};

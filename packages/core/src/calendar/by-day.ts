import type { Calendar } from "./calendar.js";

/**
 * Remembers what a pure function says of a day, for as long as somebody holds the calendar. It changes no answer: deadlines of every message that is sent look at
 * the same few weeks.
 */
export const byDay = <Answer>(
  ask: (calendar: Calendar, day: number) => Answer,
): ((calendar: Calendar, day: number) => Answer) => {
  const known = new WeakMap<Calendar, Map<number, Answer>>();
  return (calendar, day) => {
    const days = known.get(calendar) ?? new Map<number, Answer>();
    if (days.size === 0) known.set(calendar, days);
    const before = days.get(day);
    if (before !== undefined) return before;
    const answer = ask(calendar, day);
    days.set(day, answer);
    return answer;
  };
};

import type { CarethreadProblem, HoursException, OpeningHours, Session } from "@carethread/core";
import type { Fields } from "../../web/env.ts";

/** The weekdays, as the SDK names them in a refusal. */
const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

/** What stands in the fields of one day. */
export interface TypedDay {
  /** The beginning of the names of its fields. */
  readonly id: string;
  readonly sessions: readonly Session[];
}

/** What stands in the fields of one exception. */
export interface TypedException extends TypedDay {
  readonly date: string;
  readonly reason: string;
}

/** What stands in the form. */
export interface TypedHours {
  readonly days: readonly TypedDay[];
  readonly exceptions: readonly TypedException[];
  readonly onBankHolidays: "closed" | "open";
}

const SESSIONS = 2;
const EMPTY_EXCEPTIONS = 2;
const NONE: Session = { from: "", to: "" };

/** Fields for two sessions at least: an empty one is for what is to be added. */
const withRoom = (sessions: readonly Session[]): readonly Session[] => [
  ...sessions,
  ...Array.from({ length: Math.max(0, SESSIONS - sessions.length) }, () => NONE),
];

/** The form as it is when it is opened: what holds, and room for two exceptions more. */
export const typedOf = ({ week, exceptions, onBankHolidays }: OpeningHours): TypedHours => ({
  days: WEEKDAYS.map((id, n) => ({ id, sessions: withRoom(week[n] ?? []) })),
  exceptions: [
    ...exceptions,
    ...Array.from({ length: EMPTY_EXCEPTIONS }, () => ({ date: "", sessions: [], reason: "" })),
  ].map(({ date, sessions, reason }, n) => ({
    ...{ id: `exception-${n}`, date, reason },
    sessions: withRoom(sessions),
  })),
  onBankHolidays,
});

/** `8`, `8:30` and `8.30` are what people type; anything else stays as it is, and is refused. */
const timeIn = (typed: string): string => {
  const [, hours, minutes = "00"] = /^\s*(\d{1,2})(?:[:.](\d\d))?\s*$/.exec(typed) ?? [];
  return hours === undefined ? typed.trim() : `${hours.padStart(2, "0")}:${minutes}`;
};

const sessionsIn = ({ text }: Fields, id: string, names: readonly string[]): readonly Session[] =>
  names
    .filter((name) => name.startsWith(`${id}-from-`))
    .toSorted()
    .map((name) => ({
      from: timeIn(text(name)),
      to: timeIn(text(name.replace("-from-", "-to-"))),
    }));

/** What was typed. An exception that is to be removed, or that is wholly empty, is not there. */
export const typedIn = (fields: Fields): TypedHours => {
  const names = fields.names();
  const ids = names.filter((name) => /^exception-\d{1,3}-date$/.test(name));
  return {
    days: WEEKDAYS.map((id) => ({ id, sessions: sessionsIn(fields, id, names) })),
    exceptions: ids
      .map((name) => name.replace(/-date$/, ""))
      .filter((id) => fields.text(`${id}-remove`) !== "yes")
      .map((id) => ({
        id,
        date: fields.text(`${id}-date`),
        reason: fields.text(`${id}-reason`),
        sessions: sessionsIn(fields, id, names),
      })),
    onBankHolidays: fields.text("onBankHolidays") === "open" ? "open" : "closed",
  };
};

const isTyped = ({ from, to }: Session): boolean => from !== "" || to !== "";

const isThere = ({ date, reason, sessions }: TypedException): boolean =>
  date !== "" || reason !== "" || sessions.some(isTyped);

/** The opening hours that the form asks for. Whether they can be kept is for Carethread to say. */
export const hoursOf = ({ days, exceptions, onBankHolidays }: TypedHours): OpeningHours => {
  const of = (n: number): readonly Session[] => days[n]?.sessions.filter(isTyped) ?? [];
  return {
    week: [of(0), of(1), of(2), of(3), of(4), of(5), of(6)],
    exceptions: exceptions.filter(isThere).map(
      ({ date, reason, sessions }): HoursException => ({
        ...{ date, reason },
        sessions: sessions.filter(isTyped),
      }),
    ),
    onBankHolidays,
  };
};

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

const malformedIn = ({ id, sessions }: TypedDay): readonly string[] =>
  sessions.flatMap(({ from, to }, n) =>
    from === "" && to === ""
      ? []
      : [
          ...(TIME.test(from) ? [] : [`${id}-from-${n}`]),
          ...(TIME.test(to) || to === "24:00" ? [] : [`${id}-to-${n}`]),
        ],
  );

const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/** What cannot be read as a time or a date: the SDK names the kind of field, and the form knows which one. */
const firstMalformed = ({ days, exceptions }: TypedHours): string | null =>
  [
    ...days.flatMap(malformedIn),
    ...exceptions
      .filter(isThere)
      .flatMap((one) => [...(isDate(one.date) ? [] : [`${one.id}-date`]), ...malformedIn(one)]),
  ][0] ?? null;

/** Where in the form a refusal belongs. */
export interface Place {
  /** The day or exception. */
  readonly day: string;
  /** The field that the summary leads to. */
  readonly field: string;
}

/** The place of a refusal in the form; `null` where it is about no field of it. */
export const placeOf = ({ code, detail }: CarethreadProblem, typed: TypedHours): Place | null => {
  if (code === "hours/never-open") return { day: "monday", field: "monday-from-0" };
  if (code === "input/malformed") {
    const field = firstMalformed(typed);
    return field === null ? null : { day: field.replace(/-(date|(from|to)-\d+)$/, ""), field };
  }
  const { day } = detail ?? {};
  if (!code.startsWith("hours/")) return null;
  if (WEEKDAYS.some((name) => name === day))
    return { day: String(day), field: `${String(day)}-from-0` };
  // A date that stands twice: the later one is the one to change.
  const id = typed.exceptions.findLast(({ date }) => date === day)?.id;
  if (id === undefined) return null;
  return { day: id, field: code === "hours/exception-repeated" ? `${id}-date` : `${id}-from-0` };
};

import type {
  ContractMeasure,
  Disposition,
  HandledInstead,
  HandledOutcome,
  MeasureBy,
  MeasureGroup,
  MeasureReport,
  SliceRow,
  SliceTable,
} from "@carethread/core";
import { categoryTitle, teamName } from "../../web/names.ts";
import { type Part, spans, stacked } from "./charts.ts";
import { duration, monthName } from "./words.ts";

/** By what a manager can tell the figures apart. */
export const DIMENSIONS: readonly (readonly [by: MeasureBy, text: string, heading: string])[] = [
  ["team", "Team", "By team"],
  ["category", "What it is about", "By what it is about"],
  ["kind", "Clinical or admin", "Clinical and admin"],
  ["weight", "Urgent or routine", "Urgent and routine"],
  ["weekday", "Day of the week", "By the day on which it came"],
  ["hour", "Hour of the day", "By the hour at which it came"],
  ["age", "Age of the patient", "By age"],
  ["sex", "Sex of the patient", "By sex"],
  ["language", "Language of the patient", "By language"],
  ["author", "Who wrote", "By who wrote"],
  ["deprivation", "Deprivation of the area", "By deprivation of the area where the patient lives"],
];

/** Of these, the ones that tell people apart. */
export const PEOPLE: readonly MeasureBy[] = ["age", "sex", "language", "author", "deprivation"];

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const LANGUAGES = new Intl.DisplayNames("en-GB", { type: "language" });
const WORDS: Readonly<Record<string, string>> = {
  "not-known": "Not known",
  other: "Another language",
  self: "The patient",
  proxy: "Somebody for the patient",
  "75-and-over": "75 and over",
  "1": "1 (most deprived)",
  "10": "10 (least deprived)",
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const named = (value: string): string => WORDS[value] ?? capital(value);

const NAMES: Readonly<Record<MeasureBy, (value: string) => string>> = {
  team: teamName,
  category: categoryTitle,
  kind: named,
  weight: named,
  weekday: (value) => DAYS[Number(value) - 1] ?? value,
  hour: (value) => `${value.padStart(2, "0")}:00 to ${value.padStart(2, "0")}:59`,
  age: (value) => WORDS[value] ?? value.replace("-", " to "),
  sex: named,
  language: (value) => WORDS[value] ?? LANGUAGES.of(value) ?? value,
  author: named,
  deprivation: named,
};

const nameOf = (by: MeasureBy, value: string): string => NAMES[by](value);

/** A row of figures with its bars. */
export interface FigureRow {
  readonly name: string;
  readonly received: number;
  readonly kept: number;
  readonly broken: number;
  readonly pending: number;
  readonly promises: readonly Part[];
  readonly look: string;
  readonly half: string;
  readonly most: string;
  readonly times: readonly Part[];
}

/** Groups as rows of a table that is a chart as well. */
export const figureRows = (
  groups: readonly MeasureGroup[],
  name: (value: string) => string,
): readonly FigureRow[] => {
  const promises = stacked(
    groups.map(({ answer }) => [
      ["kept", answer.kept],
      ["broken", answer.broken],
      ["pending", answer.pending],
    ]),
  );
  const times = spans(
    groups.map(({ answer: { open } }) => ({ half: open.halfWithinMs, most: open.mostWithinMs })),
  );
  return groups.map(({ value, received, firstLook, answer }, n) => ({
    name: name(value),
    received,
    kept: answer.kept,
    broken: answer.broken,
    pending: answer.pending,
    promises: promises[n] ?? [],
    look: duration(firstLook.open.halfWithinMs),
    half: duration(answer.open.halfWithinMs),
    most: duration(answer.open.mostWithinMs),
    times: times[n] ?? [],
  }));
};

/** Without the months before the first message: a practice that is new to this has nothing to show of them. */
const begun = (months: readonly MeasureGroup[]): readonly MeasureGroup[] =>
  months.slice(months.findIndex((month) => month.received > 0));

/** The months of a report, and what it tells apart. */
export const groupsOf = (report: MeasureReport) => ({
  months: figureRows(begun(report.months), monthName),
  groups: figureRows(report.groups, (value) => nameOf(report.by ?? "team", value)),
  heading: DIMENSIONS.find(([by]) => by === report.by)?.[2] ?? null,
});

/** A row of a table of people. */
export interface PeopleRow {
  readonly name: string;
  readonly shown: boolean;
  readonly patients: number;
  readonly messages: number;
  readonly look: string;
  readonly answer: string;
  readonly bar: readonly Part[];
}

const FEW = "too few to tell";
const told = (row: SliceRow, what: "firstLook" | "answer"): string => {
  const spread = row.shown ? row[what] : null;
  return spread === null ? FEW : duration(spread.halfWithinMs);
};

const peopleTable = (by: MeasureBy, { month, patients, messages, rows }: SliceTable) => {
  const some = rows.filter((row) => !row.shown || row.patients > 0);
  const bars = stacked(some.map((row) => [["people", row.shown ? row.patients : 0]]));
  return {
    month: monthName(month),
    patients,
    messages,
    nobody: rows
      .filter((row) => row.shown && row.patients === 0 && row.value !== "not-known")
      .map((row) => nameOf(by, row.value)),
    suppressed: rows.some((row) => !row.shown),
    rows: some.map(
      (row, n): PeopleRow => ({
        name: nameOf(by, row.value),
        shown: row.shown,
        patients: row.shown ? row.patients : 0,
        messages: row.shown ? row.messages : 0,
        look: told(row, "firstLook"),
        answer: told(row, "answer"),
        bar: bars[n] ?? [],
      }),
    ),
  };
};

/** The tables of people, the latest month first, and the months of which there is none. */
export const peopleTables = ({ by, slices }: MeasureReport) => {
  const tables = by === null ? [] : slices.map((slice) => peopleTable(by, slice)).toReversed();
  return {
    people: tables.filter((table) => table.patients !== null),
    withheld: tables.filter((table) => table.patients === null).map((table) => table.month),
  };
};

const OUTCOMES: Readonly<Record<HandledOutcome, string>> = {
  answered: "Answered here",
  "appointment-made": "Appointment made",
  "prescription-issued": "Prescription issued",
  phoned: "Phoned",
  "advice-given": "Advice given",
  "passed-on": "Passed on",
  "no-action-needed": "Nothing needed",
};
const INSTEAD: Readonly<Record<HandledInstead, string>> = {
  appointment: "An appointment",
  "phone-call": "A phone call",
  nothing: "Nothing: the patient would not have asked",
};
const SENT_TO: Readonly<Record<Disposition, string>> = {
  "999": "999",
  "a-and-e": "A&E",
  "crisis-line": "A crisis line",
  maternity: "The maternity unit",
  "same-day-phone": "The practice's phone, or 111 when it is closed",
  "phone-instead": "Staff were told to phone instead of writing",
};
const CONTRACT: Readonly<Record<ContractMeasure, string>> = {
  "urgent-same-day": "Urgent messages answered in the core hours of their day",
  "routine-next-core-period": "Other messages answered by the end of the next core-hours period",
  "routine-one-week": "Other messages answered within one week",
  "routine-two-weeks": "Other messages answered within two weeks",
};

/** The lists of counts, in words. */
export const listsOf = (report: MeasureReport) => ({
  handled: report.handled
    .filter((one) => one.count > 0)
    .map(({ value, count }) => ({ name: OUTCOMES[value], count })),
  instead: report.instead
    .filter((one) => one.count > 0)
    .map(({ value, count }) => ({ name: INSTEAD[value], count })),
  diversions: report.diversions
    .filter((one) => one.diverted > 0)
    .map(({ to, ...counts }) => ({ name: SENT_TO[to], ...counts })),
  contract: report.contract.map(({ measure, met, missed, pending }) => ({
    name: CONTRACT[measure],
    met,
    missed,
    pending,
  })),
});

import type { RegisteredPatient } from "@carethread/ports";
import { ageYears } from "../kernel/civil-date.js";
import type { PatientId } from "../kernel/id.js";
import type { Measures, Month, PatientCell, Wrote } from "./measure.js";
import { addWrote, emptyWrote } from "./measure-cell.js";
import { endOfMonth } from "./measure-months.js";
import { sliceSpread } from "./measure-spread.js";
import type { PatientDimension, SliceRow, SliceTable } from "./measure-view.js";
import { rowsToShow } from "./suppress.js";

/** What the register says of a patient that a table can tell people apart by. */
export type SliceFacts = Pick<RegisteredPatient, "bornOn" | "sex" | "deprivationDecile">;

/** What is known of those who wrote, at the time of reading. The log has no more than their references. */
export interface People {
  readonly facts: ReadonlyMap<PatientId, SliceFacts>;
  /** The languages that the content speaks. */
  readonly languages: readonly string[];
}

const NOT_KNOWN = "not-known";
const AGES = [
  ["0-15", 15],
  ["16-24", 24],
  ["25-44", 44],
  ["45-64", 64],
  ["65-74", 74],
  ["75-and-over", Number.POSITIVE_INFINITY],
] as const;
const DECILES = Array.from({ length: 10 }, (_, n) => `${n + 1}`);
const OTHER = "other";

/** Every row of a table, whoever wrote: which rows there are says nothing about anybody. */
const valuesOf = (by: PatientDimension, { languages }: People): readonly string[] => {
  switch (by) {
    case "age":
      return [...AGES.map(([band]) => band), NOT_KNOWN];
    case "sex":
      return ["female", "male", NOT_KNOWN];
    case "deprivation":
      return [...DECILES, NOT_KNOWN];
    case "language":
      return [...languages, OTHER];
    case "author":
      return ["self", "proxy"];
  }
};

const ageBand = (facts: SliceFacts | undefined, month: Month): string => {
  const age = facts === undefined ? null : ageYears(facts.bornOn, endOfMonth(month));
  return age === null ? NOT_KNOWN : (AGES.find(([, last]) => age <= last)?.[0] ?? NOT_KNOWN);
};

type Part = readonly [value: string, wrote: Wrote];

/** The rows in which a patient stands, with what belongs there. Only whoever wrote and was written for stands in two. */
const partsOf = (
  by: PatientDimension,
  at: { readonly measures: Measures; readonly people: People; readonly month: Month },
  patient: PatientId,
  { self, proxy }: PatientCell,
): readonly Part[] => {
  const facts = at.people.facts.get(patient);
  const whole = (value: string): readonly Part[] => [[value, addWrote(self, proxy)]];
  switch (by) {
    case "author":
      return [
        ["self", self],
        ["proxy", proxy],
      ];
    case "age":
      return whole(ageBand(facts, at.month));
    case "sex":
      return whole(facts?.sex ?? NOT_KNOWN);
    case "deprivation":
      return whole(facts?.deprivationDecile ? `${facts.deprivationDecile}` : NOT_KNOWN);
    case "language": {
      const language = at.measures.languages.get(patient) ?? "en";
      return whole(at.people.languages.includes(language) ? language : OTHER);
    }
  }
};

interface Gathered extends Wrote {
  readonly people: number;
}

const NOBODY: Gathered = { people: 0, ...emptyWrote };

/** The table of one month. Asked only of a month that is over. */
export const sliceTable = (
  measures: Measures,
  month: Month,
  by: PatientDimension,
  people: People,
): SliceTable => {
  const rows = new Map<string, Gathered>(valuesOf(by, people).map((value) => [value, NOBODY]));
  const at = { measures, people, month };
  const wrote = [...(measures.months.get(month)?.patients ?? [])]
    .map(([patient, cell]) => ({ patient, parts: partsOf(by, at, patient, cell) }))
    .map(({ patient, parts }) => ({
      patient,
      parts: parts.filter(([, { messages }]) => messages > 0),
    }))
    .filter(({ parts }) => parts.length > 0);
  for (const [value, part] of wrote.flatMap(({ parts }) => parts)) {
    const row = rows.get(value) ?? NOBODY;
    rows.set(value, { people: row.people + 1, ...addWrote(row, part) });
  }
  const gathered = [...rows];
  const shown = rowsToShow(gathered.map(([, row]) => row));
  if (shown === null) return { month, patients: null, messages: null, rows: [] };
  return {
    month,
    patients: wrote.length,
    messages: gathered.reduce((sum, [, row]) => sum + row.messages, 0),
    rows: gathered.map(([value, row], n) => rowOf(value, row, shown[n] === true)),
  };
};

const rowOf = (
  value: string,
  { people, messages, looks, answers }: Gathered,
  shown: boolean,
): SliceRow =>
  shown
    ? {
        ...{ value, shown, patients: people, messages },
        firstLook: sliceSpread(looks),
        answer: sliceSpread(answers),
      }
    : { value, shown };

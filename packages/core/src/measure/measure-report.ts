import type { PatientId } from "../kernel/id.js";
import { HANDLED_INSTEAD, HANDLED_OUTCOMES } from "../thread/thread.js";
import { DISPOSITIONS } from "../triage/triage.js";
import type {
  ContractMeasure,
  MeasuredMonth,
  Measures,
  Month,
  TallyKey,
  WaitingMessage,
} from "./measure.js";
import { addMonths, emptyCell, emptyMonth } from "./measure-cell.js";
import { contractOf } from "./measure-message.js";
import { monthsBetween } from "./measure-months.js";
import { type People, sliceTable } from "./measure-slices.js";
import { countOf, messageMeasures, spreadOf } from "./measure-spread.js";
import { momentOf } from "./measure-times.js";
import type {
  ContractFigure,
  Counted,
  MeasureBy,
  MeasureGroup,
  MeasureReport,
  MeasureRequest,
  PatientDimension,
  WorkDimension,
} from "./measure-view.js";

const PATIENT_DIMENSIONS: readonly string[] = [
  "age",
  "sex",
  "language",
  "author",
  "deprivation",
] satisfies readonly PatientDimension[];

const isPatientDimension = (by: MeasureBy): by is PatientDimension =>
  PATIENT_DIMENSIONS.includes(by);

/** The months of a request of which tables of people can be made: those that are over. */
const slicedMonths = ({ from, to }: MeasureRequest, now: number): readonly Month[] =>
  monthsBetween(from, to).filter((month) => month < momentOf(now).month);

/** The patients of whom the register must be asked before a report can be made. */
export const patientsToKnow = (
  measures: Measures,
  request: MeasureRequest,
  now: number,
): readonly PatientId[] => {
  const asks = ["age", "sex", "deprivation"].includes(request.by ?? "");
  if (!asks) return [];
  const months = slicedMonths(request, now);
  return [...new Set(months.flatMap((m) => [...(measures.months.get(m)?.patients.keys() ?? [])]))];
};

/** What the measures say about these months. Pure: the same measures, people and time give the same report. */
export const measureReport = (
  measures: Measures,
  request: MeasureRequest,
  { now, ...people }: People & { readonly now: number },
): MeasureReport => {
  const { from, to } = request;
  const by = request.by ?? null;
  const months = monthsBetween(from, to);
  const found = months.map((month) => measures.months.get(month) ?? emptyMonth);
  const sum = found.reduce(addMonths, emptyMonth);
  const inRange = new Set(months);
  const waiting = [...measures.waiting.values()].filter((m) => inRange.has(m.month));
  const group = (month: MeasuredMonth, key: string, waits: readonly WaitingMessage[]) =>
    messageMeasures(
      month.cells.get(key) ?? emptyCell,
      waits.filter((m) => m.cells.includes(key)),
      now,
    );
  return {
    ...{ from, to, asOf: now, sequence: measures.sequence, by },
    whole: group(sum, "all:", waiting),
    months: months.map((month, n) => ({
      value: month,
      ...group(
        found[n] ?? emptyMonth,
        "all:",
        waiting.filter((m) => m.month === month),
      ),
    })),
    groups:
      by === null || isPatientDimension(by)
        ? []
        : valuesOf(sum, by).map(
            (value): MeasureGroup => ({
              value,
              ...group(sum, `${by}:${value}`, waiting),
            }),
          ),
    slices:
      by === null || !isPatientDimension(by)
        ? []
        : slicedMonths(request, now).map((month) => sliceTable(measures, month, by, people)),
    practice: practiceMeasures(measures, sum, inRange, now),
    ...talliesOf(sum),
    contract: contractFigures(sum, waiting, now),
  };
};

const valuesOf = ({ cells }: MeasuredMonth, by: WorkDimension): readonly string[] =>
  [...cells]
    .filter(([key, cell]) => key.startsWith(`${by}:`) && countOf(cell, "received") > 0)
    .map(([key]) => key.slice(by.length + 1))
    .toSorted((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1));

const WEEK_MS = 7 * 86_400_000;

const practiceMeasures = (
  { unread }: Measures,
  { tally, read }: MeasuredMonth,
  inRange: ReadonlySet<Month>,
  now: number,
): MeasureReport["practice"] => {
  const still = [...unread.values()].filter((m) => inRange.has(m.month) && m.at <= now);
  const longer = (ms: number): number => still.filter((m) => now - m.at > ms).length;
  return {
    begun: tally.get("practice:begun") ?? 0,
    replies: tally.get("practice:replies") ?? 0,
    opened: spreadOf(read),
    unread: still.length,
    unreadOverWeek: longer(WEEK_MS),
    unreadOverThreeWeeks: longer(3 * WEEK_MS),
  };
};

const under = <Value extends string>(
  { tally }: MeasuredMonth,
  values: readonly Value[],
  keyOf: (value: Value) => TallyKey,
): readonly Counted<Value>[] =>
  values.map((value) => ({ value, count: tally.get(keyOf(value)) ?? 0 }));

const talliesOf = (month: MeasuredMonth) => ({
  partnerMessages: month.tally.get("partner:messages") ?? 0,
  diversions: DISPOSITIONS.map((to) => ({
    to,
    diverted: month.tally.get(`diverted:${to}`) ?? 0,
    declared: month.tally.get(`declared:${to}`) ?? 0,
    abandoned: month.tally.get(`abandoned:${to}`) ?? 0,
    followedUp: month.tally.get(`followed-up:${to}`) ?? 0,
  })),
  broadcasts: {
    released: month.tally.get("broadcast:released") ?? 0,
    sent: month.tally.get("broadcast:sent") ?? 0,
    leftOut: month.tally.get("broadcast:left-out") ?? 0,
  },
  escalations: [...month.tally]
    .filter(([key]) => key.startsWith("escalated:"))
    .map(([key, count]) => ({ value: key.slice("escalated:".length), count }))
    .toSorted((a, b) => (a.value < b.value ? -1 : 1)),
  handled: under(month, HANDLED_OUTCOMES, (outcome) => `handled:${outcome}`),
  instead: under(month, HANDLED_INSTEAD, (instead) => `instead:${instead}`),
  openTimeUnknown: month.tally.get("open-time-unknown") ?? 0,
});

const CONTRACT: readonly ContractMeasure[] = [
  "urgent-same-day",
  "routine-next-core-period",
  "routine-one-week",
  "routine-two-weeks",
];

const contractFigures = (
  { tally }: MeasuredMonth,
  waiting: readonly WaitingMessage[],
  now: number,
): readonly ContractFigure[] => {
  const figures = CONTRACT.map((measure): ContractFigure => {
    const of = tally.get(`contract:${measure}:of`) ?? 0;
    const met = tally.get(`contract:${measure}:met`) ?? 0;
    const pending = waiting.filter(
      (m) =>
        m.answeredAt === null &&
        !m.ended &&
        contractOf(m).some((c) => c.measure === measure && now <= c.until),
    ).length;
    return { measure, met, missed: of - met - pending, pending };
  });
  return figures.every((f) => f.met + f.missed + f.pending === 0) ? [] : figures;
};

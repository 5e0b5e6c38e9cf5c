import type {
  ClockMeasures,
  MeasureReport,
  MessageMeasures,
  SliceRow,
  SliceTable,
  Spread,
} from "./measure-view.js";

type Figure = readonly [what: string, value: number | string | null];

const HEADER = ["from", "to", "table", "group", "figure", "value"];

const seconds = (ms: number | null): number | null => (ms === null ? null : ms / 1_000);

const spread = (name: string, { count, halfWithinMs, mostWithinMs, allWithinMs }: Spread) =>
  [
    [`${name}, timed`, count],
    [`${name}, half within, seconds`, seconds(halfWithinMs)],
    [`${name}, 95 of 100 within, seconds`, seconds(mostWithinMs)],
    [`${name}, all within, seconds`, seconds(allWithinMs)],
  ] as const;

const clock = (name: string, { open, elapsed, kept, broken, pending }: ClockMeasures) => [
  ...spread(`${name} in open time`, open),
  ...spread(`${name} as time passed`, elapsed),
  [`${name}, promise kept`, kept] as const,
  [`${name}, promise broken`, broken] as const,
  [`${name}, promise pending`, pending] as const,
];

const messages = (m: MessageMeasures): readonly Figure[] => [
  ["received", m.received],
  ["of these begin a thread", m.begun],
  ...clock("first look", m.firstLook),
  ...clock("answer", m.answer),
  ["ended without an answer", m.endedUnanswered],
];

const slice = (row: SliceRow): readonly Figure[] =>
  row.shown
    ? [
        ["patients", row.patients],
        ["messages", row.messages],
        [
          "first look in open time, half within, seconds",
          seconds(row.firstLook?.halfWithinMs ?? null),
        ],
        [
          "first look in open time, 95 of 100 within, seconds",
          seconds(row.firstLook?.mostWithinMs ?? null),
        ],
        ["answer in open time, half within, seconds", seconds(row.answer?.halfWithinMs ?? null)],
        [
          "answer in open time, 95 of 100 within, seconds",
          seconds(row.answer?.mostWithinMs ?? null),
        ],
      ]
    : [["patients", "suppressed"]];

/** A field by RFC 4180. What a spreadsheet would run as a formula gets an apostrophe before it. */
const field = (value: string | number | null): string => {
  if (typeof value !== "string") return value === null ? "" : `${value}`;
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

interface Table {
  readonly table: string;
  readonly group: string;
  readonly figures: readonly Figure[];
}

const tablesOf = (report: MeasureReport): readonly Table[] => [
  { table: "messages", group: "all", figures: messages(report.whole) },
  ...report.months.map((m) => ({ table: "month", group: m.value, figures: messages(m) })),
  ...report.groups.map((m) => ({
    table: report.by ?? "",
    group: m.value,
    figures: messages(m),
  })),
  ...report.slices.flatMap((one) => slices(report.by ?? "", one)),
  { table: "from the practice", group: "all", figures: fromPractice(report.practice) },
  ...report.diversions.map(
    ({ to, diverted, declared, abandoned, followedUp }): Table => ({
      table: "diversions",
      group: to,
      figures: [
        ["diverted", diverted],
        ["declared", declared],
        ["abandoned", abandoned],
        ["followed up", followedUp],
      ],
    }),
  ),
  ...counted("escalations", report.escalations),
  ...counted("handled", report.handled),
  ...counted("instead", report.instead),
  ...report.contract.map(
    ({ measure, met, missed, pending }): Table => ({
      table: "contract",
      group: measure,
      figures: [
        ["met", met],
        ["missed", missed],
        ["pending", pending],
      ],
    }),
  ),
  {
    table: "other",
    group: "all",
    figures: [
      ["broadcasts released", report.broadcasts.released],
      ["messages of broadcasts", report.broadcasts.sent],
      ["left out of broadcasts", report.broadcasts.leftOut],
      ["messages of partners", report.partnerMessages],
      ["times that are missing in open time", report.openTimeUnknown],
    ],
  },
];

const slices = (
  by: string,
  { month, patients, messages: sent, rows }: SliceTable,
): readonly Table[] => {
  const table = `${by} in ${month}`;
  const total: readonly Figure[] = [
    ["patients", patients ?? "withheld"],
    ["messages", sent ?? "withheld"],
  ];
  return [
    { table, group: "all", figures: total },
    ...rows.map((row) => ({ table, group: row.value, figures: slice(row) })),
  ];
};

const fromPractice = (practice: MeasureReport["practice"]): readonly Figure[] => [
  ["begin a thread", practice.begun],
  ["replies", practice.replies],
  ...spread("opened by the patient", practice.opened),
  ["unread", practice.unread],
  ["unread for more than 7 days", practice.unreadOverWeek],
  ["unread for more than 21 days", practice.unreadOverThreeWeeks],
];

const counted = (
  table: string,
  counts: readonly { readonly value: string; readonly count: number }[],
): readonly Table[] =>
  counts.map(({ value, count }) => ({ table, group: value, figures: [["count", count]] }));

/**
 * A report as comma-separated values, one figure on a line, for a spreadsheet: `from,to,table,group,figure,value`, UTF-8, lines ended by CR LF
 * (RFC 4180). Durations are whole seconds; what does not exist is empty; `suppressed` and `withheld` stand for small numbers. Text that a
 * spreadsheet would take for a formula gets an apostrophe before it. It holds what the report holds, and no more: no patient, no text.
 *
 * @category measure
 */
export const measureCsv = (report: MeasureReport): string => {
  const { from, to } = report;
  const lines = tablesOf(report).flatMap(({ table, group, figures }) =>
    figures.map(([what, value]) => [from, to, table, group, what, value]),
  );
  return [HEADER, ...lines].map((line) => `${line.map(field).join(",")}\r\n`).join("");
};

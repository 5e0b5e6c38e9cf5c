/** What Spin prints of packages/core/model/escalation.pml: one line for each event, with what stands in the storage after it. */

/** What the model and the real storage are compared by. Times are in ticks. */
export interface Stored {
  /** How many messages there are. */
  readonly stored: number;
  readonly listed: number;
  /** The steps of the ladder that were raised; the last one comes again and again and counts once. */
  readonly step: number;
  readonly seen: number;
  readonly handled: number;
  /** Whether the row of the first look stands, in how many ticks it is due, and how many it has been. */
  readonly due: number;
  readonly in: number;
  readonly over: number;
  /** The worker whose token is the latest, 0 when the row is in nobody's hands, and the ticks that are left of its lease. */
  readonly holder: number;
  readonly lease: number;
}

/** An event and what is stored after it. */
export interface TraceEvent {
  readonly action: string;
  /** 1 or 2; 0 when it is no worker's. */
  readonly worker: number;
  readonly after: Stored;
}

/** What happened in one run of the model, in order. */
export type Trace = readonly TraceEvent[];

const FIELDS = [
  ...(["stored", "listed", "step", "seen", "handled"] as const),
  ...(["due", "in", "over", "holder", "lease"] as const),
];
const LINE = new RegExp(
  `^TRACE (\\w+) worker=(\\d) ${FIELDS.map((field) => `${field}=(?<${field}>\\d+)`).join(" ")}$`,
);

const parseLine = (line: string): TraceEvent => {
  const found = LINE.exec(line);
  const [, action = "", worker] = found ?? [];
  if (found?.groups === undefined) throw new Error(`not a line of a trace: ${line}`);
  const { groups } = found;
  const of = (field: keyof Stored): number => Number(groups[field]);
  return {
    action,
    worker: Number(worker),
    after: {
      ...{ stored: of("stored"), listed: of("listed"), step: of("step") },
      ...{ seen: of("seen"), handled: of("handled") },
      ...{ due: of("due"), in: of("in"), over: of("over") },
      ...{ holder: of("holder"), lease: of("lease") },
    },
  };
};

/** Reads a file of traces, with an empty line between each two. */
export const parseTraces = (text: string): readonly Trace[] =>
  text
    .split("\n\n")
    .map((trace) => trace.trim())
    .filter((trace) => trace !== "")
    .map((trace) => trace.split("\n").map(parseLine));

const nameOf = ({ action, worker }: TraceEvent): string =>
  worker === 0 ? action : `${action}:${worker}`;

/** Which events follow each other at once, in any of the traces; the beginning is one. */
export const pairsIn = (traces: readonly Trace[]): ReadonlySet<string> =>
  new Set(
    traces.flatMap((trace) => {
      const names = ["begin", ...trace.map(nameOf)];
      return names.slice(1).map((name, n) => `${names[n]} ${name}`);
    }),
  );

/** Everything that happens in any of the traces. */
export const actionsIn = (traces: readonly Trace[]): ReadonlySet<string> =>
  new Set(traces.flatMap((trace) => trace.map(({ action }) => action)));

/** One line as a person reads it. */
export const show = (stored: Partial<Stored>): string =>
  Object.entries(stored)
    .map(([field, value]) => `${field}=${value}`)
    .join(" ");

/** An event as a person reads it. */
export const showEvent = (event: TraceEvent): string =>
  `${nameOf(event).padEnd(18)} ${show(event.after)}`;

/** What Spin prints of the models in packages/core/model: one line for each event, with what stands in the storage after it. */

/** What the model and the real storage are compared by, in the model's words. Times are in ticks. */
export type Stored = Readonly<Record<string, number>>;

/** An event and what is stored after it. */
export interface TraceEvent {
  readonly action: string;
  /** 1 or 2; 0 when it is no worker's. */
  readonly worker: number;
  readonly after: Stored;
}

/** What happened in one run of the model, in order. */
export type Trace = readonly TraceEvent[];

const parseLine = (line: string): TraceEvent => {
  const [, action, worker, after] = /^TRACE (\w+) worker=(\d) ((?:\w+=\d+ ?)+)$/.exec(line) ?? [];
  if (action === undefined || after === undefined)
    throw new Error(`not a line of a trace: ${line}`);
  const fields = after.split(" ").map((field) => field.split("="));
  return {
    action,
    worker: Number(worker),
    after: Object.fromEntries(fields.map(([name, value]) => [name, Number(value)])),
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
export const show = (stored: Stored): string =>
  Object.entries(stored)
    .map(([field, value]) => `${field}=${value}`)
    .join(" ");

/** An event as a person reads it. */
export const showEvent = (event: TraceEvent): string =>
  `${nameOf(event).padEnd(18)} ${show(event.after)}`;

/** What became of the messages of a file. */
export interface Tally {
  read: number;
  sent: number;
  unchecked: number;
  readonly diverted: Map<string, number>;
  readonly divertedByRule: Map<string, number>;
  readonly asked: Map<string, number>;
  readonly refused: Map<string, number>;
  readonly fields: Map<string, number>;
  readonly millis: number[];
}

/** Nothing counted yet. */
export const emptyTally = (): Tally => ({
  read: 0,
  sent: 0,
  unchecked: 0,
  diverted: new Map(),
  divertedByRule: new Map(),
  asked: new Map(),
  refused: new Map(),
  fields: new Map(),
  millis: [],
});

/** Counts one more under a name. */
export const count = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

/** The sum of all counts. */
export const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((all, one) => all + one, 0);

/** The value below which a part of the values lies. */
export const quantile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
};

const object = (counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
  Object.fromEntries([...counts].toSorted((a, b) => b[1] - a[1]));

/** The end of a replay. */
export interface Summary {
  readonly tally: Tally;
  readonly listed: number;
  readonly unusable: number;
  readonly seconds: number;
}

/** The summary as one line of JSON. */
export const asJson = ({ tally, listed, unusable, seconds }: Summary): string =>
  JSON.stringify({
    read: tally.read,
    unusableLines: unusable,
    fields: object(tally.fields),
    sent: tally.sent,
    uncheckedAmongSent: tally.unchecked,
    diverted: object(tally.diverted),
    divertedByRule: object(tally.divertedByRule),
    asked: object(tally.asked),
    refused: object(tally.refused),
    listed,
    perSecond: Math.round(tally.read / seconds),
    p50Ms: Number(quantile(tally.millis, 0.5).toFixed(2)),
    p95Ms: Number(quantile(tally.millis, 0.95).toFixed(2)),
  });

const row = (name: string, value: string | number, indent = 0): string =>
  `${" ".repeat(indent)}${name}`.padEnd(44) + String(value).padStart(10);

const block = (name: string, counts: ReadonlyMap<string, number>): readonly string[] => [
  row(name, sum(counts)),
  ...Object.entries(object(counts)).map(([each, n]) => row(each, n, 2)),
];

/** The summary as a table. */
export const asTable = ({ tally, listed, unusable, seconds }: Summary): string =>
  [
    row("messages read", tally.read),
    ...Object.entries(object(tally.fields)).map(([name, n]) => row(`from the field ${name}`, n, 2)),
    row("lines that could not be used", unusable),
    row("sent", tally.sent),
    row("of them unchecked", tally.unchecked, 2),
    ...block("diverted, by where to", tally.diverted),
    ...block("rules that fired in diverted ones", tally.divertedByRule),
    ...block("asked and not sent, by rule", tally.asked),
    ...block("refused, by code", tally.refused),
    row("listed on the worklist", listed),
    row("messages per second", Math.round(tally.read / seconds)),
    row("one message, median", `${quantile(tally.millis, 0.5).toFixed(1)} ms`),
    row("one message, 95 of 100", `${quantile(tally.millis, 0.95).toFixed(1)} ms`),
  ].join("\n");

/** What a run found, and how it is told: a table for people, or one line of JSON for each figure. */

/** One figure. */
export interface Figure {
  readonly name: string;
  /** `null`: not measured, and `note` says why. */
  readonly value: number | null;
  readonly unit: string;
  /** What must hold. */
  readonly gate: Bound | null;
  /** What is hoped for. */
  readonly aim: Bound | null;
  readonly comparedWith: string;
  readonly note?: string;
}

/** A bound on a figure. */
export interface Bound {
  readonly is: "at-most" | "at-least" | "exactly";
  readonly value: number;
}

/** At most this. */
export const atMost = (value: number): Bound => ({ is: "at-most", value });
/** At least this. */
export const atLeast = (value: number): Bound => ({ is: "at-least", value });
/** This. */
export const exactly = (value: number): Bound => ({ is: "exactly", value });

/** Whether a value is within a bound. */
export const holds = (value: number, { is, value: limit }: Bound): boolean => {
  if (is === "at-most") return value <= limit;
  return is === "at-least" ? value >= limit : value === limit;
};

/** Whether a figure keeps its gate. One without a gate is only told; one that was not measured trips nothing, but is never silent. */
export const keepsGate = ({ value, gate }: Figure): boolean =>
  value === null || gate === null || holds(value, gate);

const SIGNS = { "at-most": "<=", "at-least": ">=", exactly: "=" } as const;

const shown = (bound: Bound | null): string =>
  bound === null ? "-" : `${SIGNS[bound.is]} ${bound.value}`;

const verdict = (figure: Figure): string => {
  if (figure.value === null) return "NOT MEASURED";
  if (!keepsGate(figure)) return "MISSED";
  if (figure.gate === null) return "";
  return figure.aim !== null && !holds(figure.value, figure.aim) ? "kept" : "kept, aim reached";
};

const line = (figure: Figure): string => {
  const { name, value, unit, gate, aim, comparedWith, note } = figure;
  const cells = [
    verdict(figure).padEnd(18),
    name.padEnd(42),
    `${value === null ? "-" : value} ${unit}`.padEnd(16),
    `gate ${shown(gate)}`.padEnd(14),
    `aim ${shown(aim)}`.padEnd(13),
    comparedWith,
  ];
  return cells.join(" ") + (note === undefined ? "" : `\n${" ".repeat(19)}${note}`);
};

/** Tells the figures. Answers whether every gate was kept. */
export const tell = (
  figures: readonly Figure[],
  asJson: boolean,
  print: (text: string) => void,
): boolean => {
  for (const figure of figures) {
    const { gate, aim } = figure;
    print(
      asJson
        ? JSON.stringify({ ...figure, gate: gate && shown(gate), aim: aim && shown(aim) })
        : line(figure),
    );
  }
  return figures.every(keepsGate);
};

/** Rounded to so many places. */
export const rounded = (value: number, places: number): number => {
  const factor = 10 ** places;
  return Math.round(value * factor) / factor;
};

/** Prints a line on stdout. */
export const print = (line: string): void => void process.stdout.write(`${line}\n`);

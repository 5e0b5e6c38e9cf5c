import { scaleBand, scaleLinear } from "d3-scale";

/** Bars side by side in groups, as an SVG picture with its numbers as text. */
export interface BarChart {
  /** What the picture shows: its heading, and what a screen reader says. */
  readonly title: string;
  /** What the upright axis counts. */
  readonly unit: string;
  /** The groups along the other axis. */
  readonly groups: readonly string[];
  /** One bar in each group for each series. */
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  /** A line across, such as a goal. */
  readonly limit?: { readonly name: string; readonly value: number };
}

const WIDTH = 640;
const HEIGHT = 280;
const EDGE = { top: 34, right: 12, bottom: 44, left: 56 } as const;
/** Told apart by lightness too, for print and for eyes that see colours otherwise; contrast with white at least 3:1. */
const COLOURS = ["#003087", "#768692", "#007f3b", "#d5281b"] as const;

/** A text as it may stand in HTML or SVG. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** A number with at most one decimal. */
export const rounded = (value: number): string =>
  new Intl.NumberFormat("en-GB", { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);

/** Draws it. */
export const barChart = ({ title, unit, groups, series, limit }: BarChart): string => {
  const highest = Math.max(limit?.value ?? 0, ...series.flatMap((s) => s.values), 1);
  const y = scaleLinear([0, highest * 1.1], [HEIGHT - EDGE.bottom, EDGE.top]).nice(5);
  const x = scaleBand(groups, [EDGE.left, WIDTH - EDGE.right]).padding(0.25);
  const inner = scaleBand(
    series.map((s) => s.name),
    [0, x.bandwidth()],
  ).padding(0.08);
  const line = (value: number, style: string): string =>
    `<line x1="${EDGE.left}" x2="${WIDTH - EDGE.right}" y1="${y(value)}" y2="${y(value)}" ${style}/>`;
  const text = (at: readonly [number, number], anchor: string, words: string): string =>
    `<text x="${at[0]}" y="${at[1]}" text-anchor="${anchor}">${escaped(words)}</text>`;
  const axis = y
    .ticks(5)
    .map(
      (tick) =>
        line(tick, 'stroke="#d8dde0"') + text([EDGE.left - 6, y(tick) + 4], "end", rounded(tick)),
    );
  const bars = series.flatMap((s, n) =>
    s.values.map((value, g) => {
      const left = (x(groups[g] ?? "") ?? 0) + (inner(s.name) ?? 0);
      const middle = left + inner.bandwidth() / 2;
      const rect = `<rect x="${left}" y="${y(value)}" width="${inner.bandwidth()}" height="${y(0) - y(value)}" fill="${COLOURS[n % COLOURS.length]}"/>`;
      return rect + text([middle, y(value) - 4], "middle", rounded(value));
    }),
  );
  const names = groups.map((group) =>
    text([(x(group) ?? 0) + x.bandwidth() / 2, HEIGHT - EDGE.bottom + 18], "middle", group),
  );
  const key = series.map(({ name }, n) => {
    const left = EDGE.left + n * 150;
    return `<rect x="${left}" y="${HEIGHT - 14}" width="10" height="10" fill="${COLOURS[n % COLOURS.length]}"/>${text([left + 15, HEIGHT - 5], "start", name)}`;
  });
  const goal =
    limit === undefined
      ? []
      : [
          line(limit.value, 'stroke="#d5281b" stroke-dasharray="5 4"'),
          text([WIDTH - EDGE.right, y(limit.value) - 4], "end", limit.name),
        ];
  return [
    `<svg role="img" aria-label="${escaped(title)}" viewBox="0 0 ${WIDTH} ${HEIGHT}" xmlns="http://www.w3.org/2000/svg" font-family="Arial, sans-serif" font-size="11">`,
    text([EDGE.left, 16], "start", `${title} (${unit})`),
    ...axis,
    ...bars,
    ...goal,
    ...names,
    ...key,
    "</svg>",
  ].join("\n");
};

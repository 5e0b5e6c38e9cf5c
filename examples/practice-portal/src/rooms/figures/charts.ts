/** A part of a bar: where it begins and how long it is, of 100. */
export interface Part {
  readonly x: number;
  readonly width: number;
  /** What it stands for: the class that colours it. */
  readonly is: string;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Bars of counts that stand one after another, as parts of the longest bar. */
export const stacked = (
  rows: readonly (readonly (readonly [is: string, count: number])[])[],
): readonly (readonly Part[])[] => {
  const longest = Math.max(1, ...rows.map((row) => row.reduce((sum, [, n]) => sum + n, 0)));
  return rows.map((row) => {
    let at = 0;
    return row.flatMap(([is, count]) => {
      const width = round((100 * count) / longest);
      const part = { x: round(at), width, is };
      at += width;
      return count === 0 ? [] : [part];
    });
  });
};

/** Bars of two times, the shorter in front of the longer, as parts of the longest. */
export const spans = (
  rows: readonly { readonly half: number | null; readonly most: number | null }[],
): readonly (readonly Part[])[] => {
  const longest = Math.max(1, ...rows.map(({ half, most }) => most ?? half ?? 0));
  return rows.map(({ half, most }) => {
    const first = round((100 * (half ?? 0)) / longest);
    const second = round((100 * (most ?? half ?? 0)) / longest);
    const parts = [
      { x: 0, width: first, is: "half" },
      { x: first, width: round(second - first), is: "most" },
    ];
    return parts.filter((part) => part.width > 0);
  });
};

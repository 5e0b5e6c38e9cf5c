const shown = (value: unknown, indent: string): string => {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) {
    return Object.is(value, -0) ? "-0" : String(value);
  }
  const deeper = `${indent}  `;
  const fields: readonly (readonly [string, unknown])[] = Object.entries(value);
  const lines = Array.isArray(value)
    ? value.map((item: unknown) => `${deeper}${shown(item, deeper)},`)
    : fields.toSorted(byKey).map(([key, item]) => `${deeper}${key}: ${shown(item, deeper)},`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return lines.length === 0 ? open + close : [open, ...lines, indent + close].join("\n");
};

const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  a[0] < b[0] ? -1 : 1;

/** For each pair of positions, how many lines the two texts still have in common. */
const common = (a: readonly string[], b: readonly string[]): ((i: number, j: number) => number) => {
  const rows: number[][] = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const best = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      rows[i]?.splice(j, 1, best);
    }
  }
  return at;
};

/**
 * How two pieces of plain data differ, line by line (`-` expected, `+` what came), or `null` when they are the same. The order of keys
 * does not count; a key that is `undefined` is not the same as no key.
 *
 * @category testing
 * @example
 * ```ts run
 * import { showDifference } from "@carethread/testing";
 *
 * console.log(showDifference({ rank: 1 }, { rank: 1 })); // => null
 * ```
 */
export const showDifference = (expected: unknown, actual: unknown): string | null => {
  const a = shown(expected, "").split("\n");
  const b = shown(actual, "").split("\n");
  if (a.join("\n") === b.join("\n")) return null;
  const left = common(a, b);
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push(`  ${a[i++]}`);
      j += 1;
    } else if (j >= b.length || (i < a.length && left(i + 1, j) >= left(i, j + 1))) {
      lines.push(`- ${a[i++]}`);
    } else {
      lines.push(`+ ${b[j++]}`);
    }
  }
  return lines.join("\n");
};

/** A share with its 95 % interval after Wilson, which holds for small numbers and near the ends. */
export const share = (hits: number, all: number): string => {
  if (all === 0) return "-";
  const z = 1.96;
  const p = hits / all;
  const mid = p + (z * z) / (2 * all);
  const half = z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all));
  const bound = (value: number): string => ((100 * value) / (1 + (z * z) / all)).toFixed(1);
  return `${(100 * p).toFixed(1)} % [${bound(mid - half)}-${bound(mid + half)}]`;
};

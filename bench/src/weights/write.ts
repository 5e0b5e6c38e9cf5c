/** Writes points into the pack. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Points by name, and what a passage has before it is looked at. */
export interface Written {
  readonly base: number;
  readonly points: ReadonlyMap<string, number>;
}

/** The names with equal points on one line, the heaviest first. */
const linesOf = (points: Written["points"]): readonly string[] => {
  const byPoints = new Map<number, string[]>();
  for (const [name, each] of points)
    if (each !== 0) byPoints.set(each, [...(byPoints.get(each) ?? []), name]);
  return [...byPoints]
    .toSorted(([one], [other]) => other - one)
    .map(([each, names]) => `  "${each} ${names.toSorted().join("|")}",`);
};

/** Writes the points of a rule over those that the pack had. */
export const writePoints = (rule: string, file: string, { base, points }: Written): void => {
  const text = `/** Made by \`pnpm bench weights --rule ${rule} --write\`, and not by hand: points, and the words and neighbours that have them. */
export const base = ${Math.round(base * 100) / 100};

export const byPoints: readonly string[] = [
${linesOf(points).join("\n")}
];
`;
  const folder = new URL("../../../packages/rules-uk/src/rules/", import.meta.url);
  writeFileSync(fileURLToPath(new URL(file, folder)), text);
};

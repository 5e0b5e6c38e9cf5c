/** Points of words and neighbours, from lines that have a number and the names with so many: `"4.5 blue|been sick"`. */
export const pointsOf = (byPoints: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    byPoints.flatMap((line) => {
      const [each = "", ...rest] = line.split(" ");
      return rest
        .join(" ")
        .split("|")
        .map((name) => [name, Number(each)]);
    }),
  );

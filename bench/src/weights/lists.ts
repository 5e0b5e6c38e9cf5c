/** Points of families and words for lists, by softmax regression. Nothing in it is by chance: the same messages always make the same points. */

/** A message with the lists that are right for it, and what it says. */
export interface ListExample {
  readonly writer: string;
  readonly lists: readonly string[];
  /** How much it counts beside others. */
  readonly share: number;
  /** A plain symptom decides, and no points. */
  readonly outranks: boolean;
  readonly families: readonly string[];
  /** Its words, and its neighbours in a clause. */
  readonly words: readonly string[];
}

/** For each family or word what it adds to which list. */
export interface ListPoints {
  readonly families: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly words: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Names that so few messages have say nothing. */
const SEEN_MIN = 3;
const WORDS_KEPT = 2_000;
const STEPS = 300;
const RATE = 0.1;
const PULL = 0.05;
/** What one name does is a third of its points while they are made: with whole ones the first steps are too long. */
const SCALE = 1 / 3;
/** A point is a quarter of what the regression counts in; fewer than two are left out. */
const GRAIN = 4;
const TOLD_MIN = 2;

const FAMILY = "#";

const namesOf = ({ families, words }: ListExample): readonly string[] => [
  ...families.map((name) => `${FAMILY}${name}`),
  ...words,
];

interface Made {
  readonly names: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  /** For each name a row of the lists. */
  readonly points: Float64Array;
}

const countsOf = (all: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const names of all) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

const softmax = (scores: Float64Array): Float64Array => {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((all, each) => all + each, 0);
  return powers.map((each) => each / sum);
};

/** Descends for a fixed number of steps, each coordinate at its own pace. */
const descend = (
  examples: readonly ListExample[],
  lists: readonly string[],
  isKept: (name: string) => boolean,
): Made => {
  const all = examples.map(namesOf);
  const counts = countsOf(all);
  const names = [...counts.keys()].filter(
    (name) => (counts.get(name) ?? 0) >= SEEN_MIN && isKept(name),
  );
  const numbers = new Map(names.map((name, number) => [name, number]));
  const rows = all.map((each) => each.flatMap((name) => numbers.get(name) ?? []));
  const wanted = examples.map((one) =>
    lists.map((list) => (one.lists.includes(list) ? 1 / one.lists.length : 0)),
  );
  const width = lists.length;
  const points = new Float64Array(names.length * width);
  const steady = new Float64Array(points.length);
  const spread = new Float64Array(points.length);
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = points.map((value) => (PULL * value) / rows.length);
    for (const [at, row] of rows.entries()) {
      const scores = new Float64Array(width);
      for (const number of row)
        for (let list = 0; list < width; list += 1)
          scores[list] = (scores[list] ?? 0) + (points[number * width + list] ?? 0) * SCALE;
      const share = examples[at]?.share ?? 0;
      const off = softmax(scores).map(
        (each, list) => ((each - (wanted[at]?.[list] ?? 0)) * SCALE * share) / rows.length,
      );
      for (const number of row)
        for (let list = 0; list < width; list += 1)
          slope[number * width + list] = (slope[number * width + list] ?? 0) + (off[list] ?? 0);
    }
    for (let each = 0; each < points.length; each += 1) {
      const down = slope[each] ?? 0;
      steady[each] = 0.9 * (steady[each] ?? 0) + 0.1 * down;
      spread[each] = 0.99 * (spread[each] ?? 0) + 0.01 * down * down;
      const pace = Math.sqrt((spread[each] ?? 0) / (1 - 0.99 ** step)) + 1e-7;
      points[each] = (points[each] ?? 0) - (RATE * (steady[each] ?? 0)) / (1 - 0.9 ** step) / pace;
    }
  }
  return { names, counts, points };
};

const rowOf = ({ points }: Made, number: number, width: number): Float64Array =>
  points.slice(number * width, (number + 1) * width);

/** The words that matter most: those with many points, and in many messages. */
const foremost = (made: Made, width: number): ReadonlySet<string> => {
  const words = made.names.flatMap((name, number) => {
    if (name.startsWith(FAMILY)) return [];
    const most = Math.max(...rowOf(made, number, width).map(Math.abs));
    return [[name, most * Math.sqrt(made.counts.get(name) ?? 0)] as const];
  });
  const sorted = words.toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return new Set(sorted.slice(0, WORDS_KEPT).map(([name]) => name));
};

/** Makes points from messages. */
export const makePoints = (
  examples: readonly ListExample[],
  lists: readonly string[],
): ListPoints => {
  const kept = foremost(
    descend(examples, lists, () => true),
    lists.length,
  );
  const made = descend(examples, lists, (name) => name.startsWith(FAMILY) || kept.has(name));
  const told = made.names.flatMap((name, number): [string, ReadonlyMap<string, number>][] => {
    const each = lists.flatMap((list, at): [string, number][] => {
      const value = Math.round((made.points[number * lists.length + at] ?? 0) * GRAIN);
      return Math.abs(value) < TOLD_MIN ? [] : [[list, value]];
    });
    return each.length === 0 ? [] : [[name, new Map(each)]];
  });
  const isFamily = ([name]: readonly [string, unknown]): boolean => name.startsWith(FAMILY);
  return {
    families: new Map(
      told.filter(isFamily).map(([name, each]) => [name.slice(FAMILY.length), each]),
    ),
    words: new Map(told.filter((one) => !isFamily(one))),
  };
};

/** The list for which most is said; of equals the one that stands first. */
export const listOf = (points: ListPoints, { families, words }: ListExample): string | null => {
  const sums = new Map<string, number>();
  for (const each of [
    ...families.map((name) => points.families.get(name)),
    ...words.map((name) => points.words.get(name)),
  ])
    for (const [list, more] of each ?? []) sums.set(list, (sums.get(list) ?? 0) + more);
  const [most] = [...sums].toSorted(([, one], [, other]) => other - one);
  return most === undefined || most[1] <= 0 ? null : most[0];
};

/**
 * Points of families and words for lists, by softmax regression. A word has points of its own, and those of the company that it keeps, so that one that hardly any labelled message has
 * speaks for the lists of its like. Nothing in it is by chance: the same messages always make the same points.
 */
import { WIDTH } from "./company.ts";
import { countsOf } from "./counts.ts";

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
const WORDS_KEPT = 6_000;
/** How much the company of a word counts beside the word. */
const COMPANY = 0.7;
/** A message without labels in which a word stands counts so much, beside one with, for whether it is kept. */
const UNLABELLED = 0.25;
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

/** Vectors of words, and in how many messages each stands. */
export interface Company {
  readonly vectors: ReadonlyMap<string, Float64Array>;
  readonly counts: ReadonlyMap<string, number>;
}

interface Made {
  readonly names: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  /** For each name a row of the lists, and behind them one for each number of a vector. */
  readonly points: Float64Array;
}

const softmax = (scores: Float64Array): Float64Array => {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((all, each) => all + each, 0);
  return powers.map((each) => each / sum);
};

/** A message as the regression sees it: rows of points, and how much each counts. */
interface Row {
  readonly numbers: Int32Array;
  readonly by: Float64Array;
}

const rowsOf = (
  examples: readonly ListExample[],
  numbers: ReadonlyMap<string, number>,
  { vectors }: Company,
): readonly Row[] =>
  examples.map((one) => {
    const own = namesOf(one).flatMap((name) => numbers.get(name) ?? []);
    const company = new Float64Array(WIDTH);
    for (const word of one.words)
      for (const [at, each] of vectors.get(word)?.entries() ?? [])
        company[at] = (company[at] ?? 0) + COMPANY * each;
    return {
      numbers: Int32Array.from([...own, ...Array.from(company, (_, at) => numbers.size + at)]),
      by: Float64Array.from([...own.map(() => 1), ...company]),
    };
  });

/** Descends for a fixed number of steps, each coordinate at its own pace. */
const descend = (
  examples: readonly ListExample[],
  lists: readonly string[],
  company: Company,
): Made => {
  const counts = countsOf(examples.map(namesOf));
  const names = [...counts.keys()].filter((name) => (counts.get(name) ?? 0) >= SEEN_MIN);
  const rows = rowsOf(examples, new Map(names.map((name, number) => [name, number])), company);
  const wanted = examples.map((one) =>
    lists.map((list) => (one.lists.includes(list) ? 1 / one.lists.length : 0)),
  );
  const width = lists.length;
  const points = new Float64Array((names.length + WIDTH) * width);
  const steady = new Float64Array(points.length);
  const spread = new Float64Array(points.length);
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = points.map((value) => (PULL * value) / rows.length);
    for (const [at, { numbers, by }] of rows.entries()) {
      const scores = new Float64Array(width);
      for (let each = 0; each < numbers.length; each += 1)
        for (let list = 0; list < width; list += 1)
          scores[list] =
            (scores[list] ?? 0) +
            (points[(numbers[each] ?? 0) * width + list] ?? 0) * (by[each] ?? 0) * SCALE;
      const share = examples[at]?.share ?? 0;
      const off = softmax(scores).map(
        (each, list) => ((each - (wanted[at]?.[list] ?? 0)) * SCALE * share) / rows.length,
      );
      for (let each = 0; each < numbers.length; each += 1)
        for (let list = 0; list < width; list += 1) {
          const where = (numbers[each] ?? 0) * width + list;
          slope[where] = (slope[where] ?? 0) + (off[list] ?? 0) * (by[each] ?? 0);
        }
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

/** For each name its points for the lists, with those of its company, and none in the middle: what is said for all lists says nothing. */
const rowsWithCompany = (
  { names, points }: Made,
  width: number,
  { vectors }: Company,
): ReadonlyMap<string, Float64Array> => {
  const own = new Map(names.map((name, number) => [name, number]));
  const all = [...new Set([...names, ...vectors.keys()])];
  return new Map(
    all.map((name): [string, Float64Array] => {
      const number = own.get(name);
      const row = Float64Array.from({ length: width }, (_, list) =>
        number === undefined ? 0 : (points[number * width + list] ?? 0),
      );
      for (const [at, each] of vectors.get(name)?.entries() ?? [])
        for (let list = 0; list < width; list += 1)
          row[list] =
            (row[list] ?? 0) + COMPANY * each * (points[(names.length + at) * width + list] ?? 0);
      const middle = row.reduce((sum, each) => sum + each, 0) / width;
      return [name, row.map((each) => each - middle)];
    }),
  );
};

/** The words that matter most: those with many points, and in many messages. */
const foremost = (
  rows: ReadonlyMap<string, Float64Array>,
  labelled: ReadonlyMap<string, number>,
  { counts }: Company,
): ReadonlySet<string> => {
  const words = [...rows].flatMap(([name, row]) => {
    if (name.startsWith(FAMILY)) return [];
    const seen = Math.max(labelled.get(name) ?? 0, UNLABELLED * (counts.get(name) ?? 0));
    return [[name, Math.max(...row.map(Math.abs)) * Math.sqrt(seen)] as const];
  });
  const sorted = words.toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return new Set(sorted.slice(0, WORDS_KEPT).map(([name]) => name));
};

/** Makes points from messages. */
export const makePoints = (
  examples: readonly ListExample[],
  lists: readonly string[],
  company: Company,
): ListPoints => {
  const made = descend(examples, lists, company);
  const rows = rowsWithCompany(made, lists.length, company);
  const kept = foremost(rows, made.counts, company);
  const told = [...rows].flatMap(([name, row]): [string, ReadonlyMap<string, number>][] => {
    if (!name.startsWith(FAMILY) && !kept.has(name)) return [];
    const each = lists.flatMap((list, at): [string, number][] => {
      const value = Math.round((row[at] ?? 0) * GRAIN);
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

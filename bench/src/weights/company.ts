/**
 * Words by the company they keep: those that stand among the same words in many messages get vectors that point the same way, so that what is known of "sick line" says something of
 * "sicky", which no labelled message has. They are the directions that matter most of a table of how much more often two words stand near each other than by chance. Nothing in it
 * is by chance: the same messages always make the same vectors.
 */
import { countsOf } from "./counts.ts";

/** How many numbers a vector has. */
export const WIDTH = 100;
/** Words that are said less often keep no company that says anything. */
const SEEN_MIN = 4;
/** Words so far apart still keep company, the less the farther. */
const NEAR = 6;
const ROUNDS = 15;

/** For each word the words near it, and how much more often they are there than by chance. */
interface Table {
  readonly from: Int32Array;
  readonly word: Int32Array;
  readonly more: Float64Array;
}

const nearnessOf = (
  messages: readonly (readonly string[])[],
  numbers: ReadonlyMap<string, number>,
): readonly ReadonlyMap<number, number>[] => {
  const near = Array.from(numbers, () => new Map<number, number>());
  const add = (one: number, other: number, by: number): void => {
    const row = near[one];
    row?.set(other, (row.get(other) ?? 0) + by);
  };
  for (const words of messages) {
    const known = words.map((word) => numbers.get(word) ?? -1);
    for (const [at, one] of known.entries())
      for (let apart = 1; one >= 0 && apart <= NEAR; apart += 1) {
        const other = known[at + apart] ?? -1;
        if (other < 0) continue;
        add(one, other, 1 / apart);
        add(other, one, 1 / apart);
      }
  }
  return near;
};

/** What is less often near than by chance is left out. */
const tableOf = (near: readonly ReadonlyMap<number, number>[]): Table => {
  const sums = near.map((row) => [...row.values()].reduce((sum, each) => sum + each, 0));
  const total = sums.reduce((sum, each) => sum + each, 0);
  const rows = near.map((row, one) =>
    [...row].flatMap(([other, each]): [number, number][] => {
      const more = Math.log((each * total) / ((sums[one] ?? 1) * (sums[other] ?? 1)));
      return more > 0 ? [[other, more]] : [];
    }),
  );
  const from = [0];
  for (const row of rows) from.push((from.at(-1) ?? 0) + row.length);
  const flat = rows.flat();
  return {
    from: Int32Array.from(from),
    word: Int32Array.from(flat, ([other]) => other),
    more: Float64Array.from(flat, ([, more]) => more),
  };
};

const times = ({ from, word, more }: Table, column: Float64Array): Float64Array =>
  column.map((_, row) => {
    let sum = 0;
    const end = from[row + 1] ?? 0;
    for (let at = from[row] ?? 0; at < end; at += 1)
      sum += (more[at] ?? 0) * (column[word[at] ?? 0] ?? 0);
    return sum;
  });

const dot = (one: Float64Array, other: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
};

/** Makes columns stand upright on each other, each of length one. */
const straighten = (columns: readonly Float64Array[]): void => {
  for (const [at, column] of columns.entries()) {
    for (const before of columns.slice(0, at)) {
      const shared = dot(column, before);
      for (let row = 0; row < column.length; row += 1)
        column[row] = (column[row] ?? 0) - shared * (before[row] ?? 0);
    }
    const length = Math.sqrt(dot(column, column)) || 1;
    for (let row = 0; row < column.length; row += 1) column[row] = (column[row] ?? 0) / length;
  }
};

// Any start that favours no direction does; this one is the same on every machine.
const start = (size: number, column: number): Float64Array =>
  Float64Array.from({ length: size }, (_, row) => {
    const far = Math.sin((row + 1) * 12.9898 + column * 78.233) * 43_758.5453;
    return far - Math.floor(far) - 0.5;
  });

/** For each word of some messages that is frequent enough, its vector, of length one. */
export const companyOf = (
  messages: readonly (readonly string[])[],
): ReadonlyMap<string, Float64Array> => {
  const words = [...countsOf(messages)].flatMap(([word, count]) => (count >= SEEN_MIN ? word : []));
  const table = tableOf(nearnessOf(messages, new Map(words.map((word, at) => [word, at]))));
  let columns = Array.from({ length: WIDTH }, (_, column) => start(words.length, column));
  straighten(columns);
  for (let round = 0; round < ROUNDS; round += 1) {
    columns = columns.map((column) => times(table, column));
    straighten(columns);
  }
  return new Map(
    words.map((word, row) => {
      const vector = Float64Array.from(columns, (column) => column[row] ?? 0);
      const length = Math.sqrt(dot(vector, vector)) || 1;
      return [word, vector.map((each) => each / length)];
    }),
  );
};

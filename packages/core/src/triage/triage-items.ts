/** Finds the items of lists and the fields of forms: whoever lists four matters writes four messages in one, and what is said of one says nothing of the others. */

/** A run of letters or digits where it was typed. */
interface Typed {
  readonly typed: string;
  readonly start: number;
  readonly end: number;
}

/** A bullet at the beginning of a line, or a box anywhere. */
const BULLET =
  /\n[^\S\n]*[-*>\u00b7\u2013\u2014]\s|[\u2022\u25aa\u25b6\u25cf\u25e6\u2610-\u2612\u2705\u2713\u2714\u27a1]|\[ ?x?\]/;

/** What stands behind the number of an item; the mark of a key, where it is a picture of one. */
const BEHIND = /^(?:[.)\]:/]\s|\ufe0f?\u20e3| [-\u2013\u2014>] )/;

const ORDERS: readonly (readonly string[])[] = [
  Array.from({ length: 20 }, (_, at) => String(at + 1)),
  ["a", "b", "c", "d", "e", "f", "g", "h"],
  ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"],
];

const LONGEST = 4;

/** A line that begins with a heading. */
const FIELD = /^[^\n:?]{1,60}(?:[:?]|\/ | [-\u2013>] )/;

const LONGEST_HEADING = 64;

/** "Subject" and "Message" are no form: what is fewer than this is one matter. */
const FIELDS_MIN = 3;

/** What stands before each run; a text begins with a line. */
const gapsOf = (text: string, runs: readonly Typed[]): readonly string[] =>
  runs.map(({ start }, at) =>
    at === 0 ? `\n${text.slice(0, start)}` : text.slice(runs[at - 1]?.end, start),
  );

/** What may be the number of an item. */
interface Mark {
  readonly at: number;
  readonly typed: string;
  readonly opensLine: boolean;
}

const marksIn = (
  text: string,
  runs: readonly Typed[],
  gaps: readonly string[],
): readonly Mark[] => {
  const marks: Mark[] = [];
  for (const [at, { typed, end }] of runs.entries()) {
    // Most words have a space and a word behind them, and need no closer look.
    if (typed.length > LONGEST || gaps[at + 1] === " ") continue;
    if (BEHIND.test(text.slice(end, end + LONGEST)))
      marks.push({ at, typed, opensLine: gaps[at]?.includes("\n") === true });
  }
  return marks;
};

/** Of marks those that number items: at the beginning of a line, or one behind another in their order. */
const numbersAmong = (marks: readonly Mark[], order: readonly string[]): readonly number[] => {
  const numbers: number[] = [];
  let list: Mark[] = [];
  const close = (): void => {
    if (list.length > 1 || list[0]?.opensLine === true) numbers.push(...list.map(({ at }) => at));
    list = [];
  };
  for (const mark of marks) {
    const place = order.indexOf(mark.typed);
    const isNext = place === list.length;
    if (place < 0 || !(isNext || place === 0 || mark.opensLine)) continue;
    if (!isNext) close();
    list.push(mark);
  }
  close();
  return numbers;
};

const fieldsIn = (
  text: string,
  runs: readonly Typed[],
  gaps: readonly string[],
): readonly number[] => {
  const fields: number[] = [];
  for (const [at, { start }] of runs.entries())
    if (gaps[at]?.includes("\n") && FIELD.test(text.slice(start, start + LONGEST_HEADING)))
      fields.push(at);
  return fields.length < FIELDS_MIN ? [] : fields;
};

/** For each run of a text the number of its item, or of its field, and 0 for what stands in none, such as a line behind the last. */
export const itemsOf = (text: string, runs: readonly Typed[]): readonly number[] => {
  const gaps = gapsOf(text, runs);
  const marks = marksIn(text, runs, gaps);
  const begins = new Set([
    ...ORDERS.flatMap((order) => numbersAmong(marks, order)),
    ...fieldsIn(text, runs, gaps),
  ]);
  let count = 0;
  let item = 0;
  return gaps.map((gap, at) => {
    if (begins.has(at) || (gap !== " " && BULLET.test(gap))) {
      count += 1;
      item = count;
    } else if (gap.includes("\n")) item = 0;
    return item;
  });
};

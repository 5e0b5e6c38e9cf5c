import fc from "fast-check";
import { expect, test } from "vitest";
import { type CountedRow, rowsToShow, SMALL_BELOW } from "../../src/measure/suppress.js";
import { law } from "../stream-laws.js";

/** All ways to write a total as so many counts, in order. */
const tablesOf = (rows: number, total: number): readonly (readonly number[])[] =>
  rows === 1
    ? [[total]]
    : Array.from({ length: total + 1 }, (_, first) =>
        tablesOf(rows - 1, total - first).map((rest) => [first, ...rest]),
      ).flat();

const people = (counts: readonly number[]): readonly CountedRow[] =>
  counts.map((count) => ({ people: count, messages: count }));

/** All that a reader is shown of a table, who knows the rule and the total. */
const page = (rows: readonly CountedRow[]): string => {
  const shown = rowsToShow(rows);
  if (shown === null) return "withheld";
  return JSON.stringify(rows.map((row, n) => (shown[n] === true ? row : "suppressed")));
};

const groupedBy = <Item>(items: readonly Item[], name: (item: Item) => string) => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(name(item)) ?? [];
    groups.set(name(item), group);
    group.push(item);
  }
  return groups;
};

const isShown = (rows: readonly CountedRow[], n: number): boolean => rowsToShow(rows)?.[n] === true;

test("no reader who knows the rule and the total can work out a count that is not shown", () => {
  for (const [rows, most] of [
    [2, 40],
    [3, 30],
    [4, 24],
    [5, 18],
  ] as const) {
    // A table of fewer than five people does not tell its total either.
    for (let total = SMALL_BELOW; total <= most; total += 1) {
      const pages = groupedBy(tablesOf(rows, total), (counts) => page(people(counts)));
      for (const tables of pages.values()) {
        for (let n = 0; n < rows; n += 1) {
          if (isShown(people(tables[0] ?? []), n)) continue;
          expect(new Set(tables.map((counts) => counts[n])).size).toBeGreaterThan(1);
        }
      }
    }
  }
});

/** Everybody wrote at least one message, and a row of nobody has none. */
const withMessages = (counts: readonly number[], spare: number): readonly CountedRow[][] =>
  counts.reduce<CountedRow[][]>(
    (tables, count) =>
      tables.flatMap((rows) => {
        const used = rows.reduce((sum, row) => sum + row.messages - row.people, 0);
        const most = count === 0 ? 0 : spare - used;
        return Array.from({ length: most + 1 }, (_, more) => [
          ...rows,
          { people: count, messages: count + more },
        ]);
      }),
    [[]],
  );

test("nor how many messages stand in a row that is not shown", () => {
  const [rows, spare] = [3, 3];
  for (let total = SMALL_BELOW; total <= 16; total += 1) {
    const tables = tablesOf(rows, total).flatMap((counts) => withMessages(counts, spare));
    const pages = groupedBy(tables, (table) => {
      const messages = table.reduce((sum, row) => sum + row.messages, 0);
      return `${messages} ${page(table)}`;
    });
    for (const [text, same] of pages) {
      // Withheld tables tell no total of messages; the report's own is there, and is what is grouped by.
      for (let n = 0; n < rows; n += 1) {
        if (isShown(same[0] ?? [], n)) continue;
        const counts = new Set(same.map((table) => table[n]?.messages));
        expect.soft({ text, n, alone: counts.size === 1 }).toEqual({ text, n, alone: false });
      }
    }
  }
});

test("no count of one to four is ever shown, and a count of nobody always is where anything is", () => {
  law(
    fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 11 }),
    (counts) => {
      const shown = rowsToShow(people(counts));
      counts.forEach((count, n) => {
        if (count > 0 && count < SMALL_BELOW) expect(shown?.[n] ?? false).toBe(false);
        if (count === 0 && shown !== null) expect(shown[n]).toBe(true);
      });
    },
    2_000,
  );
});

test("a table without small counts is shown whole", () => {
  expect(rowsToShow(people([12, 0, 5, 30]))).toEqual([true, true, true, true]);
});

test("beside a small count the smallest of the others goes too, with all that equal it", () => {
  expect(rowsToShow(people([3, 9, 9, 20, 31]))).toEqual([false, false, false, true, true]);
});

test("when fewer than two rows of people would be left, or fewer than five people are in it, nothing is shown", () => {
  expect(rowsToShow(people([3, 9, 20]))).toBe(null);
  expect(rowsToShow(people([2, 2, 0]))).toBe(null);
  expect(rowsToShow(people([4]))).toBe(null);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  findNumber,
  hasNumber,
  noteNumber,
  numberSet,
  numberTable,
} from "../../src/triage/triage-numbers.js";

// Small ones that crowd each other, and such as a pair of words has in a large pack.
const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 40 }), { maxLength: 80 });
const small = fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { maxLength: 80 });

test("a set has what it was made of and nothing else", () => {
  const law = fc.property(small, small, (inside, asked) => {
    const set = numberSet(inside);
    expect(asked.filter((one) => hasNumber(set, one))).toStrictEqual(
      asked.filter((one) => inside.includes(one)),
    );
  });
  fc.assert(law);
});

test("a table answers for each number with what was noted first, and for the others with less than nothing", () => {
  const law = fc.property(numbers, numbers, (noted, others) => {
    const table = numberTable(noted.length);
    for (const [at, one] of noted.entries()) expect(noteNumber(table, one, at)).toBe(at);
    for (const [at, one] of noted.entries())
      expect([noteNumber(table, one, 99), findNumber(table, one)]).toStrictEqual([at, at]);
    expect(others.map((one) => findNumber(table, one))).toStrictEqual(
      others.map((one) => noted.indexOf(one)),
    );
  });
  fc.assert(law);
});

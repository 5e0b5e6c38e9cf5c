/** Labelled messages as passages of words and neighbours, by number. */
import type { RuleWeights } from "@carethread/core";

/** A message for the making of points. */
export interface Example {
  /** Who wrote it: points are tried on writers that they were not made from. */
  readonly writer: string;
  /** Whether it must not wait: an emergency, or what a member of staff must not put in a message. */
  readonly isUrgent: boolean;
  /** What kind of message it is, for the table. */
  readonly kind: string;
  /** What the rules say of it without points. */
  readonly outcome: string;
  /** How many plain findings it has. */
  readonly plain: number;
  /** Among them is one of a rule that needs little backing. */
  readonly isFirm: boolean;
  /** The names in each of its passages. */
  readonly passages: readonly (readonly number[])[];
  /** The names in the whole of it. */
  readonly whole: readonly number[];
}

/** Numbers for names: a word, or two side by side. */
export interface Names {
  readonly numberOf: (name: string) => number;
  readonly all: () => readonly string[];
}

/** Makes an empty list of names. */
export const createNames = (): Names => {
  const numbers = new Map<string, number>();
  return {
    numberOf: (name) => {
      const known = numbers.get(name) ?? numbers.size;
      numbers.set(name, known);
      return known;
    },
    all: () => [...numbers.keys()],
  };
};

// 38 is a temperature, an age, a number of weeks and of a house: numbers have no points.
const isNumber = (name: string): boolean => /\d/.test(name);

/** The words and neighbours of a clause that can have points. */
export const namesIn = (clause: readonly string[]): readonly string[] =>
  clause
    .flatMap((word, at) => {
      const next = clause[at + 1];
      return next === undefined ? [word] : [word, `${word} ${next}`];
    })
    .filter((name) => !isNumber(name));

/** By name 1 where it holds one of some words, as `RuleWeights` has them. */
export const nearIn = (names: readonly string[], nearWords: string): Uint8Array => {
  const words = new Set(nearWords.split(" "));
  return Uint8Array.from(names, (name) => (name.split(" ").some((one) => words.has(one)) ? 1 : 0));
};

/** The passages of a text, as `RuleWeights` has them. */
export const passagesOf = (
  names: Names,
  clauses: readonly (readonly string[])[],
  clausesMax: RuleWeights["clausesMax"],
): Pick<Example, "passages" | "whole"> => {
  const numbered = clauses.map((words) => namesIn(words).map(names.numberOf));
  const passages = numbered.flatMap((_, from) =>
    Array.from({ length: Math.min(clausesMax, numbered.length - from) }, (__, more) => [
      ...new Set(numbered.slice(from, from + more + 1).flat()),
    ]),
  );
  return {
    passages: passages.length === 0 ? [[]] : passages,
    whole: [...new Set(numbered.flat())],
  };
};

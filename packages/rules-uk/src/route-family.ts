import type { RouteFamily } from "@carethread/core";
import { familyPoints, pointedLists } from "./route-points.js";

type ListPoints = Readonly<Record<string, number>>;

const pointsIn = (numbers: readonly number[]): ListPoints =>
  Object.fromEntries(
    numbers.flatMap((points, at): [string, number][] => {
      const list = pointedLists[at];
      return list === undefined || points === 0 ? [] : [[list, points]];
    }),
  );

/** What names add to lists, from lines with a number for each list: `"bloods: 0 0 0 5"`. */
const listPoints = (lines: readonly string[]): Readonly<Record<string, ListPoints>> =>
  Object.fromEntries(
    lines.map((line): [string, ListPoints] => {
      const at = line.indexOf(": ");
      return [
        line.slice(0, at),
        pointsIn(
          line
            .slice(at + 2)
            .split(" ")
            .map(Number),
        ),
      ];
    }),
  );

const DIGIT_BASE = 36;
const NOTHING = 18;

const pointsOfDigit = (digit: string): number => Number.parseInt(digit, DIGIT_BASE) - NOTHING;

/** What words add to lists, from lines of words with a digit for each list: `"bloods iiin,my bloods iiil"`. */
export const wordListPoints = (lines: readonly string[]): Readonly<Record<string, ListPoints>> =>
  Object.fromEntries(
    lines
      .flatMap((line) => line.split(","))
      .map((entry): [string, ListPoints] => {
        const at = entry.lastIndexOf(" ");
        return [entry.slice(0, at), pointsIn(Array.from(entry.slice(at + 1), pointsOfDigit))];
      }),
  );

const byFamily = new Map(Object.entries(listPoints(familyPoints)));

const pointsFor = (name: string): ListPoints => byFamily.get(name) ?? {};

/** A phrase that says more or less than its family, and has points of its own besides. */
export interface Own {
  readonly own: string;
}

/** Marks a phrase that has points of its own. */
export const own = (phrase: string): Own => ({ own: phrase });

/**
 * A family of words. The words were written by hand. The points are made by `pnpm bench routes` from labelled messages, together with those of single words, so that
 * a family which strangers use for two lists speaks for both as much as it does there. They are no clinical judgement.
 */
export const family = (name: string, phrases: readonly (string | Own)[]): RouteFamily => ({
  name,
  gapWordsMax: 4,
  lists: pointsFor(name),
  phrases: phrases.map((one) => (typeof one === "string" ? one : one.own)),
  each: Object.fromEntries(
    phrases.flatMap((one, at) =>
      typeof one === "string" ? [] : [[at, pointsFor(`${name}/${String(at)}`)]],
    ),
  ),
});

import type { RouteFamily } from "@carethread/core";

const pointsOf = (text: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    text
      .split(", ")
      .filter((pair) => pair !== "")
      .map((pair): [string, number] => {
        const at = pair.lastIndexOf(" ");
        return [pair.slice(0, at), Number(pair.slice(at + 1))];
      }),
  );

/**
 * A family and what it adds: `"results 5, admin -3"`. A phrase that says more or less than its family has points of its own besides.
 *
 * The words were written by hand. The points were fitted to about a thousand labelled messages by ridge regression (softmax, penalty 2, times ten, rounded,
 * those under three left out), so that a word family which strangers use for two lists speaks for both as much as it does there. They are no clinical judgement.
 */
export const family = (
  name: string,
  points: string,
  phrases: readonly (string | readonly [string, string])[],
): RouteFamily => ({
  name,
  gapWordsMax: 4,
  lists: pointsOf(points),
  phrases: phrases.map((one) => (typeof one === "string" ? one : one[0])),
  each: Object.fromEntries(
    phrases.flatMap((one, at) => (typeof one === "string" ? [] : [[at, pointsOf(one[1])]])),
  ),
});

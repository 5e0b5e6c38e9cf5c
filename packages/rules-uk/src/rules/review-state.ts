import type { TriageRule } from "@carethread/core";

/** The state of every rule of the starter pack: nobody has reviewed it, and it lapses if nobody does. */
export const UNREVIEWED: Pick<
  TriageRule,
  "version" | "direction" | "gapWordsMax" | "reviewer" | "reviewBy"
> = {
  version: 1,
  direction: "patient",
  gapWordsMax: 3,
  reviewer: null,
  reviewBy: "2027-05-31",
};

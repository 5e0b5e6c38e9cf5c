import type { TriageRule } from "@carethread/core";

/** The state of every rule of the pack: no clinician has reviewed it, and it lapses if nobody does. */
export const UNREVIEWED: Pick<
  TriageRule,
  "version" | "direction" | "gapWordsMax" | "author" | "reviewer" | "reviewBy" | "status" | "locked"
> = {
  version: 1,
  direction: "patient",
  gapWordsMax: 3,
  author: "Carethread",
  reviewer: null,
  reviewBy: "2027-05-31",
  status: "unreviewed",
  locked: true,
};

import type { ContextFlag, TriageOutcome } from "@carethread/core";

/** What each outcome means for the writer. */
export const OUTCOME_WORDS: Readonly<Record<TriageOutcome, string>> = {
  divert: "Sent elsewhere: the message is not sent, and the writer is told where to turn now",
  ask: "One question first",
  clear: "No rule fired. That never means that something is safe",
  unchecked:
    "The rules do not know this language. The message is taken, and comes high on the list",
};

/** Why a match counts for less than a plain statement. */
export const CONTEXT_WORDS: Readonly<Record<ContextFlag, string>> = {
  negated: "said not to be so",
  historical: "said to be past",
  hypothetical: "a question, or only might be so",
  "other-person": "said of somebody else",
  resolved: "said to be over",
  chronic: "said to have been so for long",
  figurative: "a way of speaking",
  excluded: "something beside it may be harmless",
  earlier: "an earlier message makes it matter",
};

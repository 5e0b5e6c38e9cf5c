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
export const contextWords = (flag: ContextFlag): string => {
  switch (flag) {
    case "negated":
      return "said not to be so";
    case "historical":
      return "said to be past";
    case "hypothetical":
      return "a question, or only might be so";
    case "other-person":
      return "said of somebody else";
    case "resolved":
      return "said to be over";
    case "chronic":
      return "said to have been so for long";
    case "figurative":
      return "a way of speaking";
    case "excluded":
      return "something beside it may be harmless";
    case "alone":
      return "what would make it plain is not said";
    case "light":
      return "the message as a whole does not read as emergencies do";
    case "earlier":
      return "an earlier message makes it matter";
  }
};

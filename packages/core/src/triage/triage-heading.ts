/** Finds the heading that a message has before it asks about it: "Stroke. Is it hereditary?" */
import type { CompiledPack } from "./triage-compile.js";
import { scan } from "./triage-match.js";
import type { Reading } from "./triage-reading.js";

/** A heading needs no more words ("Heart attack in women"). More are a statement. */
const HEADING_WORDS_MAX = 4;

/** How many words of a text, from the first, are the heading of a question that follows them. */
export const findHeading = ({ headingQuestions }: CompiledPack, reading: Reading): number => {
  if (headingQuestions === null) return 0;
  const next = reading.starts.indexOf(true, 1);
  if (next < 1 || next > HEADING_WORDS_MAX) return 0;
  const sentence = reading.opens[next];
  const isAsked = scan(headingQuestions, reading).hits.some(
    ({ first }) => first >= next && reading.opens[first] === sentence,
  );
  return isAsked ? next : 0;
};

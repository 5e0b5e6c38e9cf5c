/** Words that must not speak for an emergency of a patient, however often they stand in emergencies. */
import { wordsOf } from "./words-of.ts";

/** A cold and a sprain began yesterday, too. That it began at once ("suddenly") is another thing. */
const WHEN = wordsOf(
  "yesterday today tonight morning afternoon evening night midnight noon overnight lunch lunchtime teatime weekend earlier recently",
  "monday tuesday wednesday thursday friday saturday sunday",
  "minute minutes hour hours day days week weeks ago since start started begin began begun onset symptom symptoms",
);

/** Who corrects a message begs pardon as well as who takes leave. */
const PARDON = wordsOf("sorry apologies apologise pardon");

/** What stands beside them. */
const BESIDE = wordsOf(
  "i am im a an the this that it in on at of for about around past half last just now after before until till from early late later few couple one two three and is has have been",
);

const isOne = (word: string): boolean => WHEN.has(word) || PARDON.has(word);

/** Whether a name (a word, or two side by side) says when, or begs pardon, and nothing else, and so may have no points above nothing. */
export const isNeverFor = (name: string): boolean => {
  const words = name.split(" ");
  return words.some(isOne) && words.every((word) => isOne(word) || BESIDE.has(word));
};

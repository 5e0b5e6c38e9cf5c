import { expect, test } from "vitest";
import { sentTo } from "./outcome-of.js";

/** Of whom somebody may tell. */
const WHO: readonly string[] = [
  ...["mum", "mam", "mom", "mother", "dad", "father", "wife", "husband", "partner", "ex"],
  ...["girlfriend", "boyfriend", "fiancé", "son", "daughter", "brother", "sister", "twin sister"],
  ...["nan", "gran", "granny", "grandmother", "grandad", "grandpa", "grandson", "granddaughter"],
  ...["uncle", "aunt", "auntie", "cousin", "niece", "nephew", "stepdad", "foster son"],
  ...["mother-in-law", "father-in-law", "son-in-law", "baby", "toddler", "little one", "teenager"],
  ...["lad", "lass", "bairn", "friend", "mate", "neighbour", "flatmate", "lodger", "tenant"],
  ...["landlady", "boss", "colleague", "teacher", "vicar", "pupil", "student", "client"],
  ...["resident", "carer"],
];

/** What may not wait, whoever has it. */
const WHAT: readonly string[] = [
  ...["has chest pain", "is having chest pain and is sweaty", "can't breathe properly"],
  ...["has collapsed", "is having a fit", "has blue lips", "has taken an overdose"],
  ...["has had a stroke", "has a face that has dropped on one side", "is coughing up blood"],
  ...["is vomiting blood", "won't wake up", "is choking", "wants to end it all tonight"],
  ...["has cut their wrists", "has a rash that doesn't fade", "fell downstairs and can't move"],
  ...["is hearing voices telling them to kill", "has been stabbed"],
];

test.each(WHO)("an emergency of my %s is one", (who) => {
  const sent = WHAT.map((what) => `My ${who} ${what}`).map((text) => [text, sentTo(text)]);
  const elsewhere = ["999", "a-and-e", "maternity", "crisis-line"];
  expect(sent.filter(([, where = ""]) => !elsewhere.includes(where))).toEqual([]);
});

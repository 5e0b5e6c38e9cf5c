import { expect, test } from "vitest";
import { outcomeOf } from "./outcome-of.js";

test.each([
  "Stroke. Is it hereditary?",
  "Sepsis. Can sepsis be prevented? Can someone get this from a hospital?",
  "Meningitis. How long is the incubation period?",
  "Heart attack: what are the early warning signs in women?",
  "Ectopic pregnancy. Is there a chance that my daughter can have one if my wife had it?",
  "Pulmonary embolism. Which tests are used?",
  "Anaphylaxis, what is the difference between it and an allergy?",
  "Suicide. Which books would help my son understand what his uncle did?",
])("a heading that is asked about is not sent elsewhere: %s", (text) => {
  expect(outcomeOf(text)).not.toBe("divert");
});

test.each([
  "Sepsis. My mum is hot and confused",
  "Stroke! What should I do?",
  "Overdose, what do I do",
  "Choking. How do you do the Heimlich manoeuvre?",
  "Heart attack. How long will the ambulance be?",
  "Meningitis. Where do I take her?",
  "Anaphylaxis. Had to use the EpiPen, can I give a second?",
])("what is asked in an emergency is no heading: %s", (text) => {
  expect(outcomeOf(text)).toBe("divert");
});

import { expect, test } from "vitest";
import { outcomeOf } from "./outcome-of.js";

// What excuses one sentence ("I eat more than I should") stands in the clause of an emergency, too.
test.each([
  "I took 40 paracetamol with a drink last night",
  "he took a handful of my pills like sweets",
  "she is choking and not breathing well",
  "he is choking on his own vomit",
  "my face dropped an hour ago and my arm is still numb",
  "crushing chest pain and my blood pressure reading is 180 over 110",
  "Dad does not recognise anyone in the family since this morning",
  "baby stopped drinking at lunch and is floppy",
  "woke up in a hotel and cannot remember what happened after the drink",
  "6 days after birth and fever went up to 39",
  "chemo last week and temp 35.2 shivering",
  "his feet and foot are mottled and he is cold and confused",
  "he collapsed getting out of the shower",
  "fell off the ladder and it feels like my back is broken and I cannot move my legs",
  "we gave his rescue meds and he is still fitting",
  "half of her drink goes down her cheek and her face has dropped",
  "my jaw and neck are so swollen I feel sick and cannot open my mouth or swallow",
  "overdose of her own thyroxine",
  "I swallowed all the tablets from the chemist in one go",
  "baby is not moving and I have felt nothing at all since morning",
  "my daughter has been hurting herself in the bathroom again and wants to die",
  "fluid came out wet pink and I am 36 weeks pregnant",
  "strap marks on my daughter and her stepdad hits her",
])("no exclusion excuses: %s", (text) => {
  expect(outcomeOf(text)).toBe("divert");
});

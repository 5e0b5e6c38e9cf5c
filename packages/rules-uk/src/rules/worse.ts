import type { Disposition, TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

// What people write when it has got worse: a word or two, because the rest stands above it.
const WORSE: readonly string[] = [
  "worse|worsening|worsened|deteriorating|deteriorated",
  "no|not better|improving|improved|improvement|easing|eased|settling",
  "not got|getting|feeling any|much better",
  "its|it|has|have|pain|symptoms come|came|coming back",
  "happened|happening|started again",
  "spreading|spread",
  "still there|hurts|hurting|bad|bleeding|vomiting",
  "not working|helping|touching",
];

// Symptoms that no rule fires on by themselves, and that matter once they get worse.
const SYMPTOMS: readonly string[] = [
  "pain|pains|painful|ache|aches|aching|sore|hurts|hurting|cramps",
  "chest|breath|breathing|breathless|wheezy|wheezing|cough|coughing",
  "fever|temperature|shivering|sweats|infection|infected|wound|stitches",
  "rash|swelling|swollen|lump|blister|redness",
  "vomiting|diarrhoea|bleeding|blood|stomach|tummy|belly",
  "dizzy|dizziness|faint|headache|headaches|migraine|numb|numbness|tingling",
  "anxious|anxiety|depressed|depression|panic|hopeless|mood",
  "urine|wee|peeing|waterworks",
];

const QUESTION: TriageRule["question"] = {
  en: "Has it got worse, or come back, since you first wrote about it?",
  cy: "A yw wedi gwaethygu, neu ddod yn ôl, ers i chi ysgrifennu amdano gyntaf?",
};

const counterExamples: readonly string[] = [
  "Thank you, Tuesday at ten is fine",
  "The pharmacy has the tablets now",
  "Yes, that is my new phone number",
  "I am better now, thank you",
];

interface Looking {
  readonly id: string;
  readonly title: string;
  readonly disposition: Disposition;
  readonly phrases: readonly string[];
}

const lookingBack = (
  rules: readonly TriageRule[],
  { id, title, disposition, phrases }: Looking,
): TriageRule => ({
  ...UNREVIEWED,
  id,
  title,
  version: 8,
  disposition,
  phrases: WORSE,
  backing: "little",
  after: {
    rules: rules
      .filter((rule) => rule.direction === "patient" && rule.disposition === disposition)
      .map((rule) => rule.id),
    phrases,
  },
  question: QUESTION,
  rationale:
    "A reply of a word or two says that something got worse, and only what the thread said before says what. It asks; where a diversion had been declared not to apply, it diverts.",
  source:
    "The project's peers page, section 6 (re-screening of every reply), 2026-11; HSSIB, Digital tools for online consultation in general practice, 25 July 2024, as summarised there",
  hazard: "HAZ-UK-40",
  examples: ["It is getting worse", "no better", "It's come back and I am worried"],
  counterExamples,
});

/** Replies that say that it got worse, for each place where the rules send people: judged with what the thread said before. */
export const worseThanBefore = (rules: readonly TriageRule[]): readonly TriageRule[] => [
  lookingBack(rules, {
    ...{ id: "worse-after-emergency", title: "Worse, after words of an emergency" },
    ...{ disposition: "999", phrases: [] },
  }),
  lookingBack(rules, {
    ...{ id: "worse-after-hospital", title: "Worse, after words that ask for A&E" },
    ...{ disposition: "a-and-e", phrases: [] },
  }),
  lookingBack(rules, {
    ...{ id: "worse-after-crisis", title: "Worse, after words of a crisis" },
    ...{ disposition: "crisis-line", phrases: [] },
  }),
  lookingBack(rules, {
    ...{ id: "worse-in-pregnancy", title: "Worse, after words of danger in pregnancy" },
    ...{ disposition: "maternity", phrases: [] },
  }),
  lookingBack(rules, {
    ...{ id: "worse-after-symptoms", title: "Worse, after symptoms" },
    ...{ disposition: "same-day-phone", phrases: SYMPTOMS },
  }),
];

import type { AdviceText, RulePack, TriageRule } from "../../src/triage/rule-pack.js";
import type {
  Disposition,
  DiversionAdvice,
  TriageInput,
  TriageQuestion,
  TriageResult,
} from "../../src/triage/triage.js";
import { NO_FACTS } from "../../src/triage/triage.js";

export const advice = (heading: string): Readonly<Record<string, AdviceText>> => ({
  en: { heading, lines: ["Do it now.", "Your message has not been sent."] },
});

export const rule = (
  given: Pick<TriageRule, "id" | "phrases"> & Partial<TriageRule>,
): TriageRule => ({
  version: 1,
  title: given.id,
  direction: "patient",
  disposition: "999",
  gapWordsMax: 3,
  question: { en: `${given.id} now?`, cy: `${given.id} nawr?` },
  rationale: "A rule for tests.",
  source: "Nobody, 2026",
  hazard: "HAZ-0",
  author: "Nobody",
  reviewer: null,
  status: "unreviewed",
  reviewBy: "2027-01-01",
  examples: [],
  counterExamples: [],
  ...given,
});

const headings: Readonly<Record<Disposition, string>> = {
  "999": "Call 999",
  "a-and-e": "Go to A&E",
  "crisis-line": "Call the crisis line",
  maternity: "Call the maternity unit",
  "same-day-phone": "Phone today",
  "phone-instead": "Phone the patient",
};

export const smallPack: RulePack = {
  id: "small",
  version: "1.0.0",
  statement: "For tests.",
  languages: [
    { language: "en", frequentWords: ["the", "and", "my", "is", "it", "of", "you", "for"] },
  ],
  rules: [
    rule({
      id: "urine",
      disposition: "same-day-phone",
      phrases: ["burns when pee|wee"],
      examples: ["It burns when I pee", "burns when she wees or wee", "Burns when I wee."],
      counterExamples: ["It burned once", "Where do I pee in the pot?", "Sun burns"],
    }),
    rule({
      id: "chest",
      phrases: ["chest pain|pains|hurts", "pain in chest", "can't breathe"],
      examples: ["I have chest pain", "A pain in my chest", "I cannot breathe"],
      counterExamples: ["No chest pain", "A chest of drawers. Pain in my toe.", "Breathe in"],
    }),
    rule({
      id: "reply-today",
      direction: "staff",
      disposition: "phone-instead",
      phrases: ["come in today", "go to hospital now"],
      examples: ["Please come in today", "Come in later today", "Go to hospital now"],
      counterExamples: ["Come in next week", "Today is Monday", "You were in hospital"],
    }),
  ],
  advice: {
    "999": { ...advice(headings["999"]), cy: { heading: "Ffoniwch 999", lines: ["Nawr."] } },
    "a-and-e": advice(headings["a-and-e"]),
    "crisis-line": advice(headings["crisis-line"]),
    maternity: advice(headings.maternity),
    "same-day-phone": advice(headings["same-day-phone"]),
    "phone-instead": advice(headings["phone-instead"]),
  },
  cues: [
    { flag: "negated", phrase: "no", stands: "before", reachWords: 3 },
    { flag: "historical", phrase: "years ago", stands: "after", reachWords: 4 },
    { flag: "hypothetical", phrase: "what if", stands: "before", reachWords: 4 },
    { flag: "resolved", phrase: "gone now", stands: "after", reachWords: 4 },
  ],
  turns: ["but"],
};

export const draft = (text: string, more: Partial<TriageInput> = {}): TriageInput => ({
  text,
  direction: "patient",
  language: "en",
  facts: NO_FACTS,
  answers: {},
  ...more,
});

export const adviceOf = (result: TriageResult): DiversionAdvice | null =>
  result.outcome === "divert" ? result.advice : null;

export const questionOf = (result: TriageResult): TriageQuestion | null =>
  result.outcome === "ask" ? result.question : null;

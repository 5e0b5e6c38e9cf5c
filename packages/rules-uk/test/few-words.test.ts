import { expect, test } from "vitest";
import { outcomeOf } from "./outcome-of.js";

/** What people type who have no time: so few words weigh next to nothing, and nothing in them says that it is anything else. */
const FEW_WORDS: readonly string[] = [
  ...["my baby is blue", "baby not breathing", "she is not breathing", "he has stopped breathing"],
  ...[
    "mum is unconscious",
    "he collapsed",
    "dad has collapsed",
    "she won't wake up",
    "he's choking",
  ],
  ...["her face is drooping", "mum is having a stroke", "he's having a heart attack", "chest pain"],
  ...["cant breathe", "blue lips", "he is having a seizure", "she is fitting", "coughing up blood"],
  ...[
    "vomiting blood",
    "my throat is swelling",
    "worst headache of my life",
    "I can't feel my legs",
  ],
  ...["sudden loss of vision", "baby has a rash that doesn't fade", "stiff neck and fever"],
  ...["I've been stabbed", "he was hit by a car", "I fell off a ladder", "she nearly drowned"],
  ...[
    "electric shock",
    "snake bite",
    "bone sticking out",
    "he drank bleach",
    "swallowed a battery",
  ],
  ...["she took an overdose", "I want to kill myself", "suicidal", "I am going to jump"],
  ...["pregnant and bleeding heavily", "my waters have broken", "baby stopped moving"],
  ...["stroke", "dad heart attack", "sepsis", "asthma attack", "drowning", "throat cut"],
  ...["broken arm", "dislocated shoulder", "nail through foot", "knocked out", "haemorrhage"],
  ...["testicle pain", "nosebleed won't stop", "bleach in my eye", "he was knocked out"],
];

test.each(FEW_WORDS)("a few plain words are enough: %s", (text) => {
  expect(outcomeOf(text)).toBe("divert");
});

test.each([
  (text: string) => `${text}. Sorry to bother you`,
  (text: string) => `Hello doctor, ${text}, thanks`,
  (text: string) => `${text}, it is probably nothing`,
  (text: string) => `I'll be brief. ${text.replace(/^./, (first) => first.toUpperCase())}`,
])("and no remark beside them takes that away (%#)", (withRemark) => {
  expect(FEW_WORDS.filter((text) => outcomeOf(withRemark(text)) !== "divert")).toEqual([]);
});

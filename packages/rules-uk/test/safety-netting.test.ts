import { expect, test } from "vitest";
import { outcomeOf } from "./outcome-of.js";

/** What good practice adds to a message: what to do if it happens. It is of use whenever it is read. */
const SAFETY_NETTING: readonly string[] = [
  "If you have chest pain call 999.",
  "If you have any chest pain, call 999.",
  "If you have chest pain or trouble breathing, ring 999 straight away.",
  "If you get chest pain, call 999.",
  "Please call 999 if you have chest pain.",
  "If you develop a fever or a rash, ring us or 111.",
  "If you have thoughts of harming yourself call 999 or the Samaritans on 116 123.",
  "If you had any bleeding, tell the nurse at your review.",
  "If your child has a fit, call 999.",
  "If you have heavy bleeding after the coil, go to A&E.",
  "Go to A&E if your face droops or your speech slurs.",
  "If you have severe tummy pain on these tablets stop them and call us.",
  "If you have any swelling of your lips or tongue call 999.",
  "Your ECG was normal. If you have chest pain call 999. Otherwise book in for a review.",
];

test.each(SAFETY_NETTING)("a draft may say what to do if it happens: %s", (text) => {
  expect(outcomeOf(text, { direction: "staff" })).not.toBe("divert");
});

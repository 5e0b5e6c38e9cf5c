import { expect, test } from "vitest";
import { outcomeOf } from "./outcome-of.js";

test.each([
  "In 2011 I was on holiday in Spain. I had crushing chest pain and sweat poured off me. They put two stents in. What may I eat?",
  "Two years ago my father fell ill. He coughed up blood and could not breathe. He died. Should I be tested?",
  "When I was nineteen I swam a lot. One day my face dropped and my arm went numb. Do people get that twice?",
])("a story of long ago is asked about, and not sent elsewhere: %s", (text) => {
  expect(outcomeOf(text)).toBe("ask");
});

test.each([
  "In 2011 I had a stent put in. Now I have crushing chest pain and sweat is pouring off me.",
  "I had a stroke in 2019. My face has dropped and I can't lift my arm.",
  "Two years ago my father fell ill. Since this morning he is coughing up blood.",
  "I have had angina since 2015. Crushing chest pain for an hour.",
])("an emergency of now is sent elsewhere, whatever was before: %s", (text) => {
  expect(outcomeOf(text)).toBe("divert");
});

/** Law of the whole pack: where somebody was, when it happened, and what else they tell in the same breath, excuses nothing. */
import { expect, test } from "vitest";
import { ukRules } from "../src/index.js";
import { judge } from "./outcome-of.js";

/** What a rule's finding in a text is flagged with. */
const flagsOf = (rule: string, text: string): readonly string[] | undefined =>
  judge(text).findings.find((one) => one.rule === rule)?.contexts;

const SURROUNDINGS: readonly string[] = [
  ...["last night", "since last night", "in the night", "this morning", "at breakfast"],
  ...["after dinner", "since yesterday", "an hour ago", "for two hours", "on Monday", "at lunch"],
  ...["in the kitchen", "in bed", "before bed", "in the shower", "while I was in the bath"],
  ...["in the garden", "in the car", "on the bus", "outside", "in church", "on holiday"],
  ...["at work", "at the gym", "at school", "at nursery", "at the clinic", "at the swimming pool"],
  ...["in the waiting room", "after a long flight", "after football", "after a run"],
  ...["while walking the dog", "while he was playing", "while reading a book", "when I woke up"],
  ...["after my tablets", "after taking his medicine", "after a coffee", "after the funeral"],
  ...["two days after my operation", "and it came from nowhere", "and it is getting worse"],
  ...["doctor", "so what should I do", "and I don't know what to do", "and I need help"],
  ...["and I am scared", "and I am alone", "and it hurts", "and my husband is worried"],
  ...["and nobody answers at the hospital", "and the pharmacy said to message you"],
  ...["and the chemist could not help", "and I have an appointment tomorrow"],
  ...["and I am on the list", "in the bathroom", "and I am breastfeeding", "at the surgery"],
  ...["on the stairs", "at home with the kids", "and my letter says to write here"],
  ...["while on the phone", "and the nurse said to tell you", "and he is a diabetic"],
  ...["and she is pregnant", "and I am 72"],
  ...["and would like an appointment please", "so can I have a call back", "do I need to be seen"],
  ...["is that normal", "should I come in", "can I have something for it", "thanks in advance"],
  ...["and I need a sick note for work", "is it ok to wait until Monday", "how long should I wait"],
  ...["could the nurse have a look", "can you prescribe something", "so I won't make Friday"],
];

/** What people begin with before they say it. */
const BEGINNINGS: readonly string[] = [
  ...["Please can I have an appointment as", "Can someone ring me because"],
  ...["I need to see a doctor today as", "Could you tell me what to do as"],
  ...["Can I book in with the nurse as", "I would like to speak to somebody because"],
  ...["Not sure if this is the right place but", "I tried to ring but nobody answered and"],
  ...["I filled in the form because", "Wondering if I should come in as"],
  ...["The receptionist said to send a message as", "Should I be worried because"],
  ...["I need a sick note because", "I can't come to my appointment tomorrow because"],
  ...["I need to cancel my appointment because", "Can I get some antibiotics as"],
  ...["Can I have some cream because", "Please send a prescription because"],
  ...["My wife made me write this because", "I don't want to waste your time but"],
];

const EXCUSES: readonly string[] = ["excluded", "historical", "gone"];

// A rule with `besides` is about what is named with nothing else said: beside more words it has nothing to excuse.
const pairs = ukRules.rules
  .filter(
    ({ direction, after, besides }) =>
      direction === "patient" && after === undefined && besides === undefined,
  )
  .flatMap((rule) => rule.examples.map((example) => ({ rule: rule.id, example })))
  .flatMap(({ rule, example }) => {
    const before = flagsOf(rule, example) ?? [];
    const plain = example.replace(/[.!?]+$/, "");
    const texts = [
      ...SURROUNDINGS.map((surrounding) => `${plain} ${surrounding}`),
      ...BEGINNINGS.map((beginning) => `${beginning} ${example}`),
    ];
    const news = EXCUSES.filter((flag) => !before.includes(flag));
    return texts.map((text) => ({ rule, text, news }));
  });

test("it is tried on more than sixty thousand pairs", () => {
  expect(pairs.length).toBeGreaterThan(60_000);
});

test("no rule is excused, or takes for long past, what happened somewhere, at some time, to somebody", () => {
  const excused = pairs.filter(({ rule, text, news }) => {
    const flags = flagsOf(rule, text) ?? ["gone"];
    return news.some((flag) => flags.includes(flag));
  });
  expect(excused).toEqual([]);
}, 120_000);

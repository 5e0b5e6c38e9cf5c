import { describe, expect, test } from "vitest";
import type { RulePack } from "../../src/triage/rule-pack.js";
import { compilePack } from "../../src/triage/triage-compile.js";
import { evaluate } from "../../src/triage/triage-evaluate.js";
import { routeFamiliesIn } from "../../src/triage/triage-route.js";
import { draft, rule, smallPack } from "./small-pack.js";

const routeIn = (more: Partial<RulePack>, text: string): string | null => {
  const rules = [rule({ id: "one", phrases: ["zzz"] })];
  return evaluate(compilePack({ ...smallPack, ...more, rules }), draft(text)).route;
};

describe("the list of a message", () => {
  const routes = [
    {
      list: "prescriptions",
      phrases: ["tablets"],
      strong: ["repeat prescription"],
      gapWordsMax: 2,
    },
    { list: "appointment", phrases: ["book", "monday", "see doctor"], strong: [], gapWordsMax: 2 },
    { list: "clinical", phrases: ["rash"], strong: [], gapWordsMax: 2, outranks: true },
  ] as const;
  const route = (text: string) => routeIn({ routes }, text);

  test.each([
    [
      "is the one with the most said for it",
      "book me to see the doctor on monday about my tablets",
      "appointment",
    ],
    ["counts what says it surely more", "repeat prescription, book me monday", "prescriptions"],
    ["counts each phrase once", "book book book, repeat prescription", "prescriptions"],
    [
      "is the clinicians' as soon as there is a symptom",
      "repeat prescription please, and I have a rash",
      "clinical",
    ],
    [
      "is not the clinicians' for a symptom that is not there",
      "no rash, repeat prescription please",
      "prescriptions",
    ],
    ["is nobody's where nothing is said for any", "hello", null],
  ])("%s", (_, text, wanted) => {
    expect(route(text)).toBe(wanted);
  });
});

describe("words that speak for several lists", () => {
  const list = (name: string) => ({ list: name, phrases: [], strong: [], gapWordsMax: 2 });
  const routes = [
    list("prescriptions"),
    list("results"),
    { list: "clinical", phrases: ["rash"], strong: [], gapWordsMax: 2, outranks: true },
  ] as const;
  const routeFamilies = [
    {
      ...{ name: "waiting", phrases: ["still waiting", "yet", "nothing back"], gapWordsMax: 1 },
      ...{ lists: { prescriptions: 2, results: 2 }, each: { 2: { results: 1 } } },
    },
    { name: "tablets", phrases: ["tablets"], gapWordsMax: 1, lists: { prescriptions: 3 } },
    { name: "test", phrases: ["blood"], gapWordsMax: 1, lists: { results: 4, prescriptions: -2 } },
  ];
  const route = (text: string) => routeIn({ routes, routeFamilies }, text);

  test.each([
    ["are added up", "tablets, and nothing yet", "prescriptions"],
    ["leave equals to the order of the lists", "nothing yet, still waiting", "prescriptions"],
    ["may say more in one of their phrases", "nothing back", "results"],
    ["count once as a family", "nothing back, still waiting, not yet", "results"],
    ["may speak against a list", "blood for the tablets", "results"],
    ["do not come before a plain symptom", "blood, still waiting, and a rash", "clinical"],
    [
      "are not outranked by a symptom that is not there",
      "no rash, tablets please",
      "prescriptions",
    ],
  ])("%s", (_, text, wanted) => {
    expect(route(text)).toBe(wanted);
  });

  test("a family whose points are below zero for every list speaks for none", () => {
    const only = [{ name: "against", phrases: ["blood"], gapWordsMax: 1, lists: { results: -1 } }];
    expect(routeIn({ routes, routeFamilies: only }, "blood")).toBe(null);
  });
});

describe("single words that speak for lists", () => {
  const list = (name: string) => ({ list: name, phrases: [], strong: [], gapWordsMax: 2 });
  const routes = [list("results"), list("admin")];
  const routeWords = {
    bloods: { results: 3 },
    form: { admin: 2 },
    "form back": { results: 1, admin: -2 },
  };
  const route = (text: string) => routeIn({ routes, routeWords }, text);

  test.each([
    ["add what they say", "about my bloods and a form", "results"],
    ["count once", "form, form, form, and my bloods", "results"],
    ["say something else with the word behind them", "is the form back", "results"],
    ["do not join over a comma", "here is the form, back on monday", "admin"],
    ["say nothing of what they do not name", "hello", null],
    ["are heard through a slip of the finger only where the pack knows the word", "blods", null],
  ])("%s", (_, text, wanted) => {
    expect(route(text)).toBe(wanted);
  });
});

test("the families that a text speaks are told, with the phrases that have points of their own", () => {
  const rules = [rule({ id: "one", phrases: ["zzz"] })];
  const pack = compilePack({
    ...smallPack,
    rules,
    routes: [{ list: "admin", phrases: ["letter"], strong: [], gapWordsMax: 0 }],
    routeFamilies: [
      {
        name: "papers",
        phrases: ["form", "sick note"],
        gapWordsMax: 1,
        lists: {},
        each: { 1: { admin: 1 } },
      },
      { name: "thanks", phrases: ["thank you"], gapWordsMax: 0, lists: { admin: -1 } },
    ],
  });
  expect(routeFamiliesIn(pack, "A sick note please, not a form or a letter")).toEqual([
    "papers",
    "papers/1",
  ]);
});

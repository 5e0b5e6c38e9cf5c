import {
  compilePack,
  evaluate,
  NO_FACTS,
  type TriageInput,
  type TriageOutcome,
} from "@carethread/core";
import { categories, ukRules } from "@carethread/rules-uk";
import { describe, expect, test } from "vitest";
import {
  drafts,
  patients,
  proxies,
  type SeedAuthor,
  staff,
  teams,
  threads,
} from "../seed/index.ts";

const pack = compilePack(ukRules);
const languageOf = (key: string): string =>
  patients.find((patient) => patient.key === key)?.language ?? "en";

const judge = (text: string, author: SeedAuthor, more: Partial<TriageInput> = {}) =>
  evaluate(pack, {
    text,
    direction: author.side === "staff" ? "staff" : "patient",
    language: "en",
    facts: NO_FACTS,
    answers: {},
    ...more,
  });

const messages = threads.flatMap(({ patient, subject, messages: sent }) =>
  sent.map((message, at) => ({
    ...message,
    text: at === 0 ? `${subject}\n\n${message.text}` : message.text,
    language: message.author.side === "patient" ? languageOf(patient) : "en",
  })),
);

// The eleventh-modulus check of the NHS Data Dictionary.
const hasValidCheckDigit = (number: string): boolean => {
  const sum = Array.from({ length: 9 }, (_, at) => Number(number[at]) * (10 - at)).reduce(
    (total, part) => total + part,
  );
  return (11 - (sum % 11)) % 11 === Number(number[9]);
};
const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);

describe("the people", () => {
  test("are as many as a small practice needs", () => {
    expect(patients.length).toBeGreaterThanOrEqual(40);
    expect(staff.length).toBeGreaterThanOrEqual(10);
    expect(new Set(staff.flatMap((one) => one.roles))).toEqual(
      new Set(["clinician", "receptionist", "manager"]),
    );
  });

  test("are told apart by key, NHS number and address", () => {
    for (const field of ["key", "nhsNumber", "email"] as const)
      expect(repeated(patients.map((patient) => patient[field]))).toEqual([]);
    expect(repeated([...staff, ...teams, ...proxies].map((one) => one.key))).toEqual([]);
  });

  test("have NHS numbers of the range for tests, with valid check digits, and addresses that lead nowhere", () => {
    const wrong = patients.filter(
      ({ nhsNumber, email }) =>
        !/^999\d{7}$/.test(nhsNumber) ||
        !hasValidCheckDigit(nhsNumber) ||
        !email.endsWith(".example"),
    );
    expect(wrong).toEqual([]);
  });

  test("act for patients who exist", () => {
    const known = new Set(patients.map((patient) => patient.key));
    expect(proxies.filter((one) => !known.has(one.holder) || !known.has(one.patient))).toEqual([]);
  });
});

describe("the threads", () => {
  test("hold at least 120 messages, each text once, oldest first", () => {
    expect(messages.length).toBeGreaterThanOrEqual(120);
    expect(repeated(messages.map((message) => message.text))).toEqual([]);
    for (const { messages: sent } of threads) {
      const ages = sent.map((message) => message.minutesAgo);
      expect(ages).toEqual([...ages].sort((a, b) => b - a));
    }
  });

  test("are by and about people who exist, in categories that exist and belong to one team", () => {
    const known = new Set([...patients, ...staff, ...proxies].map((one) => one.key));
    const writer = (author: SeedAuthor): readonly string[] =>
      author.side === "patient" ? [] : [author.side === "staff" ? author.staff : author.proxy];
    const named = [
      ...threads.flatMap((thread) => [
        thread.patient,
        ...thread.messages.flatMap((m) => writer(m.author)),
      ]),
      ...drafts.flatMap((draft) => [
        ...(draft.patient ? [draft.patient] : []),
        ...writer(draft.author),
      ]),
    ];
    expect(named.filter((key) => !known.has(key))).toEqual([]);
    const ids = categories.map((category) => category.id);
    expect([...threads, ...drafts].filter(({ category }) => !ids.includes(category))).toEqual([]);
    expect(teams.flatMap((team) => team.categories).sort()).toEqual([...ids].sort());
  });

  test("by a proxy are about the patient for whom the proxy may write", () => {
    for (const { patient, messages: sent } of threads) {
      for (const { author } of sent) {
        if (author.side !== "proxy") continue;
        const proxy = proxies.find((one) => one.key === author.proxy);
        expect([proxy?.patient, proxy?.scope.includes("send")]).toEqual([patient, true]);
      }
    }
  });
});

describe("the starter rules", () => {
  test("say of each message what its author would expect", () => {
    const wrong = messages.flatMap(({ text, author, language, expected }) => {
      const { outcome, findings } = judge(text, author, { language });
      return expected === null || outcome === expected
        ? []
        : [{ text, expected, outcome, rules: findings.map((one) => one.rule) }];
    });
    expect(wrong).toEqual([]);
  });

  test("say of each draft what it is there to show", () => {
    const wrong = drafts.flatMap(({ text, author, patient, expected }) => {
      const { outcome, findings } = judge(text, author, { language: languageOf(patient ?? "") });
      return outcome === expected
        ? []
        : [{ text, expected, outcome, rules: findings.map((one) => one.rule) }];
    });
    expect(wrong).toEqual([]);
  });

  test("find every outcome among the texts, on both sides of the desk", () => {
    const outcomes = (side: "staff" | "patient"): ReadonlySet<TriageOutcome | null> =>
      new Set(
        [...messages, ...drafts]
          .filter(({ author }) => (author.side === "staff") === (side === "staff"))
          .map((one) => one.expected),
      );
    expect(outcomes("patient").size).toBeGreaterThanOrEqual(4);
    expect([...outcomes("staff")]).toEqual(expect.arrayContaining(["clear", "ask", "divert"]));
  });

  test("let a message with an answered question through, and hold one that was declared", () => {
    for (const { text, author, answered, declared } of messages) {
      if (answered) {
        const rules = judge(text, author).findings.map((one) => [one.rule, answered] as const);
        expect(judge(text, author, { answers: Object.fromEntries(rules) }).outcome).toBe("clear");
      }
      if (declared) expect(judge(text, author).outcome).toBe("divert");
    }
  });
});

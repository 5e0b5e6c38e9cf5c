import { describe, expect, test } from "vitest";
import {
  bankHolidays,
  broadcastRules,
  categories,
  disclaimers,
  emailAgreement,
  nationProfiles,
  recallNotices,
  trafficTexts,
  ukContent,
  ukRules,
} from "../src/index.js";

const name = (d: (typeof disclaimers)[number]): string => `${d.id}/${d.language}`;

describe("disclaimers", () => {
  test("exist for both sides, both moments and both languages, each once", () => {
    expect(disclaimers.map((d) => `${d.audience} ${d.moment} ${d.language}`)).toEqual([
      "patient create en",
      "patient create cy",
      "patient reply en",
      "patient reply cy",
      "staff create en",
      "staff create cy",
      "staff reply en",
      "staff reply cy",
    ]);
  });

  test.each(disclaimers.map((d) => [name(d), d] as const))("%s says where to turn", (_, d) => {
    const text = d.lines.join(" ");
    expect(["999", "111"].filter((number) => !text.includes(number))).toEqual([]);
    expect(d.source).not.toBe("");
  });

  test("only the patient's first one has a page of its own, and it gives the crisis numbers", () => {
    const pages = disclaimers.filter((d) => d.placement === "interstitial");
    expect(pages.map(name)).toEqual(["patient-create/en", "patient-create/cy"]);
    expect(pages.filter((d) => !d.lines.join(" ").includes("116 123"))).toEqual([]);
  });

  test("are short: no English sentence has more than 20 words", () => {
    const long = disclaimers
      .filter((d) => d.language === "en")
      .flatMap((d) => d.lines)
      .flatMap((line) => line.split(". "))
      .filter((sentence) => sentence.split(" ").length > 20);
    expect(long).toEqual([]);
  });
});

describe("categories", () => {
  test("have ids of their own and words in English and Welsh", () => {
    expect(new Set(categories.map((c) => c.id)).size).toBe(categories.length);
    for (const { title, description } of categories)
      expect([Object.keys(title), Object.keys(description)]).toEqual([
        ["en", "cy"],
        ["en", "cy"],
      ]);
  });

  test("rank from 0 to 9, and whatever a clinician must see needs a proven identity", () => {
    expect(categories.filter(({ rank }) => rank < 0 || rank > 9)).toEqual([]);
    expect(categories.filter((c) => c.clinical && c.assurance !== "P9")).toEqual([]);
  });
});

test("the e-mail agreement says the same in both languages, names the danger and the way out", () => {
  const [english, welsh] = emailAgreement;
  expect([english?.language, welsh?.language]).toEqual(["en", "cy"]);
  expect(welsh?.version).toBe(english?.version);
  expect(welsh?.lines.length).toBe(english?.lines.length);
  for (const words of ["not secure", "never for anything urgent", "999", "111", "withdraw"])
    expect(english?.lines.join(" ")).toContain(words);
});

test("everything is also there as one value", () => {
  expect(ukContent).toEqual({
    rules: ukRules,
    disclaimers,
    categories,
    broadcasts: { rules: broadcastRules, recallNotices },
    trafficTexts,
    agreementTexts: emailAgreement,
    bankHolidays,
    nationProfiles,
  });
});

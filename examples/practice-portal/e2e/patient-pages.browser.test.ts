import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { expectGood } from "./expect-good.js";
import { somethingElse } from "./open-browser.js";
import { openedForTests } from "./opened-for-tests.js";

const portal = openedForTests();

const begin = async (page: Page, patient: string): Promise<void> => {
  await page.goto(`/write/new?patient=${patient}`);
  await page.getByRole("main").getByRole("button").first().click();
};

const check = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel("Symptoms or a health problem").check();
  await page.getByLabel("Your message").fill(text);
  await page.getByRole("button", { name: "Check my message" }).click();
};

describe("every page of patients is good for a screen reader and fits a small screen", () => {
  test("of a patient", async () => {
    const page = await portal.as("patient/derek-ashdown");
    const rooms = [
      ["patient-messages", "/patient/derek-ashdown"],
      ["patient-settings", "/patient/derek-ashdown/settings"],
      ["patient-sign-up", "/patient/sign-up"],
      ["patient-drafts", "/drafts"],
      ["patient-before-writing", "/write/new?patient=derek-ashdown"],
      ["not-found", "/thread/there-is-none"],
      ["no-entry", "/worklist"],
    ] as const;
    for (const [name, path] of rooms) {
      await page.goto(path);
      await expectGood(page, name);
    }
    await begin(page, "derek-ashdown");
    await expectGood(page, "patient-write");
    await check(page, "");
    await expectGood(page, "patient-write-refused");
    await check(page, "My knee is a bit sore since the walk. Could somebody look at it next week?");
    await somethingElse(page);
    await expectGood(page, "patient-confirm");
    await page.getByRole("button", { name: "Send" }).click();
    await expectGood(page, "patient-thread");
    await page.getByRole("link", { name: "Who opened this conversation" }).click();
    await expectGood(page, "patient-opened");
  });

  test("of a second message about the same matter", async () => {
    const page = await portal.as("patient/derek-ashdown");
    await page.goto("/write/new?patient=derek-ashdown");
    await expectGood(page, "patient-before-writing-again");
    await begin(page, "derek-ashdown");
    await check(page, "It is the left knee, by the way.");
    await expectGood(page, "patient-same-matter");
    await page.getByRole("button", { name: "Continue" }).click();
    await expectGood(page, "patient-same-matter-unsaid");
    await page.getByLabel("Yes, it is about the same thing").check();
    await page.getByRole("button", { name: "Continue" }).click();
    await page.getByRole("button", { name: "Send" }).click();
    expect(await page.locator("main").innerText()).toContain("It is the left knee, by the way.");
  });

  test("on which the check stops a message", async () => {
    const page = await portal.as("patient/george-papadakis");
    await begin(page, "george-papadakis");
    await check(page, "Crushing chest pain since lunch, it goes down my arm");
    await expectGood(page, "patient-divert");
    await begin(page, "george-papadakis");
    await check(page, "I had chest pain in 2018 and they put the stent in. Can I take up rowing?");
    await expectGood(page, "patient-ask");
    await begin(page, "george-papadakis");
    await check(page, "Dzień dobry, boli mnie gardło od trzech dni i proszę o poradę");
    await expectGood(page, "patient-unchecked");
  });

  test("of somebody who acts for another, and of somebody new", async () => {
    const proxy = await portal.as("patient/shazia-mahmood");
    await expectGood(proxy, "proxy-whom");
    const somebody = await portal.as("new");
    await expectGood(somebody, "new-account");
  });
});

import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { somethingElse } from "./open-browser.js";
import { openedForTests } from "./opened-for-tests.js";

const portal = openedForTests();

const heading = (page: Page) => page.locator("h1").innerText();

/** Moves with the Tab key alone until something with these words has the focus. */
const tabTo = async (page: Page, words: string): Promise<void> => {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate<string>(
      `(() => { const e = document.activeElement; return [e.innerText, e.labels?.[0]?.innerText, e.getAttribute("aria-label")].filter(Boolean).join(" ") })()`,
    );
    if (focused.includes(words)) return;
  }
  throw new Error(`the Tab key never comes to ${words}`);
};

const press = async (page: Page, words: string): Promise<void> => {
  await tabTo(page, words);
  await Promise.all([page.waitForEvent("domcontentloaded"), page.keyboard.press("Enter")]);
};

describe("a message", () => {
  test.each([
    ["with JavaScript", true],
    ["without JavaScript", false],
  ])("goes to the practice and back %s", async (name, javaScript) => {
    const look = { javaScript };
    const patient = await portal.as("patient/callum-reid", look);
    await patient
      .getByRole("button", { name: "Write a message" })
      .or(patient.getByText("Write a message"))
      .first()
      .click();
    await patient.getByRole("button", { name: "Continue to messages" }).click();
    await patient.getByLabel("Symptoms or a health problem").check();
    await patient.getByLabel("Your message").fill(`My elbow clicks, ${name}. No hurry.`);
    await patient.getByRole("button", { name: "Check my message" }).click();
    await somethingElse(patient);
    expect(await heading(patient)).toBe("Read it once more, then send");
    await patient.getByRole("button", { name: "Send" }).click();
    expect(await patient.locator("main").innerText()).toContain("Your message has been sent.");
    const thread = new URL(patient.url()).pathname;
    const doctor = await portal.as("staff/dr-okafor", look);
    await doctor.goto(thread);
    await doctor.getByRole("button", { name: "Take this in hand" }).click();
    await doctor.getByLabel("Your reply").fill("Does it hurt, or does it only click?");
    await doctor.getByRole("button", { name: "Check my reply" }).click();
    await doctor
      .getByRole("button")
      .filter({ hasText: /read|wait|send/i })
      .first()
      .click();
    expect(await doctor.locator("main").innerText()).toContain("Your message has been sent.");
    await patient.goto(`${thread}/opened`);
    expect(await patient.locator("main").innerText()).toContain("Dr Ngozi Okafor");
  });

  test("can be written with the keyboard alone, and the advice is reached with it", async () => {
    const page = await portal.as("patient/kwame-mensah");
    await press(page, "Write a message");
    await press(page, "Continue to messages");
    await tabTo(page, "Symptoms or a health problem");
    await page.keyboard.press("Space");
    await tabTo(page, "Your message");
    await page.keyboard.type("I passed stool black like tar two times today and feel weak");
    await press(page, "Check my message");
    expect(await heading(page)).toBe("Your message has not been sent");
    await press(page, "Change what I wrote");
    await tabTo(page, "Your message");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Could I change my repeat prescription to another chemist?");
    await press(page, "Check my message");
    await somethingElse(page);
    await press(page, "Send");
    expect(await page.locator("main").innerText()).toContain("Your message has been sent.");
  });

  test("that is sent by a double click is there once", async () => {
    const page = await portal.as("patient/pauline-oakes");
    await page.goto("/patient/pauline-oakes");
    const counted = /of (\d+) conv/;
    const before = Number(counted.exec(await page.locator("main").innerText())?.[1] ?? "0");
    await page.goto("/write/new?patient=pauline-oakes");
    await page.getByRole("button", { name: "Continue to messages" }).click();
    await page.getByLabel("Symptoms or a health problem").check();
    await page.getByLabel("Your message").fill("Please tell me when the travel clinic is open.");
    await page.getByRole("button", { name: "Check my message" }).click();
    await somethingElse(page);
    await page.getByRole("button", { name: "Send" }).dblclick();
    await page.waitForURL(/\/thread\//);
    await page.goto("/patient/pauline-oakes");
    expect(Number(counted.exec(await page.locator("main").innerText())?.[1])).toBe(before + 1);
  });

  test("takes the focus to what is wrong with it", async () => {
    const page = await portal.as("patient/tariq-begum");
    await page.goto("/write/new?patient=tariq-begum");
    await page.getByRole("button", { name: "Continue to messages" }).click();
    await page.getByRole("button", { name: "Check my message" }).click();
    await page.locator(".nhsuk-error-summary:focus").waitFor();
    expect(await page.title()).toMatch(/^Error: /);
  });
});

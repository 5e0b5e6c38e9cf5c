import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { expectGood } from "./expect-good.js";
import { openedForTests } from "./opened-for-tests.js";

const SPECKS =
  "I'm still coughing up blood, only specks, the chest clinic knows about it and has me booked for the camera on the 2nd.";

const portal = openedForTests();

const main = (page: Page): Promise<string> => page.locator("main").innerText();

const move = async (page: Page, by: string): Promise<void> => {
  await page.getByRole("group", { name: "Move the demo clock on" }).getByText(by).click();
  await page.waitForLoadState();
};

/** Moves with the Tab key alone until this has the focus. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  const words = await target.innerText();
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate<string>("document.activeElement.innerText");
    if (focused === words) return;
  }
  throw new Error(`the Tab key never comes to ${words}`);
};

/** The board's entry of a thread, and the steps of its ladder with their states. */
const entryOf = (page: Page, thread: string): Locator =>
  page.locator("article", { has: page.locator(`a[href="${thread}"]`) });

const lastTold = (page: Page, thread: string): Promise<string> =>
  entryOf(page, thread).locator('[aria-current="step"] .app-ladder__name').innerText();

const writeFlagged = async (page: Page): Promise<string> => {
  await page.goto("/write/new?patient=kwame-mensah");
  await page.getByRole("button", { name: "Continue to messages" }).click();
  await page.getByLabel("Symptoms or a health problem").check();
  await page.getByLabel("Your message").fill(SPECKS);
  await page.getByRole("button", { name: "Check my message" }).click();
  await page.getByLabel("It does not apply").check();
  await page.getByRole("button", { name: "Send it all the same" }).click();
  await page.waitForURL(/\/thread\//);
  return new URL(page.url()).pathname;
};

describe("time that passes in the demonstration", () => {
  test("takes a flagged message up the ladder to the host, until somebody has it in hand and a clinician has seen it", async () => {
    const desk = await portal.as("staff/devon-clarke");
    await move(desk, "To the next opening");
    expect(await desk.locator("aside").innerText()).toContain("The practice is open");
    await desk.goto("/duty");
    await expectGood(desk, "duty-morning");
    const patient = await portal.as("patient/kwame-mensah");
    const thread = await writeFlagged(patient);
    expect(await main(patient)).toContain("A reply is promised by");
    await expectGood(patient, "thread-promised");

    // The steps come at 15, 20, 25, 35 and 45 minutes: looked at between them, not at them.
    const climbed: string[] = [];
    for (const moves of [1, 2, 1, 1]) {
      for (let n = 0; n < moves; n += 1) await move(desk, "10 minutes");
      const listed = await entryOf(desk, thread).count();
      climbed.push(listed === 0 ? "nobody" : await lastTold(desk, thread));
      if (climbed.length === 2) await expectGood(desk, "duty-climbing");
    }
    expect(climbed).toEqual(["nobody", "Duty doctor", "Managers", "The host"]);
    await expectGood(desk, "duty-host");
    await desk.goto("/told");
    expect(await main(desk)).toContain("The host: last resort");
    await expectGood(desk, "told-climbed");
    await desk.goto("/demo/clock");
    await expectGood(desk, "demo-clock-moved");

    await desk.goto("/duty");
    const mine = entryOf(desk, thread).getByRole("button", { name: "I have this in hand" });
    await tabTo(desk, mine);
    await desk.keyboard.press("Enter");
    await desk.waitForURL(/done=acknowledged/);
    expect(await entryOf(desk, thread).innerText()).toContain("Devon Clarke has acknowledged it.");
    await expectGood(desk, "duty-acknowledged");

    const doctor = await portal.as("staff/dr-okafor");
    await doctor.goto(thread);
    expect(await main(doctor)).toContain(SPECKS);
    await doctor.goto("/duty");
    expect(await entryOf(doctor, thread).count()).toBe(0);
    await move(doctor, "1 hour");
    await move(doctor, "1 hour");
    await patient.goto(thread);
    expect(await main(patient)).toContain("We have not replied in time");
    await expectGood(patient, "thread-late");
  });

  test("is moved with the keyboard alone, and without JavaScript", async () => {
    const page = await portal.as("staff/ruth-pemberton", { javaScript: false });
    const shown = () => page.locator(".app-demo-clock strong").first().innerText();
    const before = await shown();
    await tabTo(page, page.getByRole("button", { name: "1 hour" }));
    await Promise.all([page.waitForEvent("domcontentloaded"), page.keyboard.press("Enter")]);
    expect(await shown()).not.toBe(before);
    expect(new URL(page.url()).pathname).toBe("/worklist");
  });
});

describe("the form of the opening hours", () => {
  test("takes the focus to what is wrong, and from there to the field", async () => {
    const page = await portal.as("staff/ruth-pemberton");
    await page.goto("/manager/hours");
    await page.locator("#monday-from-0").fill("19:00");
    await page.getByRole("button", { name: "Save the opening hours" }).click();
    await expectGood(page, "hours-refused");
    await page.getByRole("link", { name: /^Monday: / }).click();
    expect(await page.evaluate<string>("document.activeElement.id")).toBe("monday-from-0");
    await page.keyboard.type("08:30");
    await page.locator("#monday-from-0").fill("08:30");
    await page.getByRole("button", { name: "Save the opening hours" }).click();
    await page.waitForURL(/done=changed/);
    expect(await main(page)).toContain("The change has been kept.");
  });
});

import { describe, expect, test } from "vitest";
import { expectGood } from "./expect-good.js";
import { openedForTests } from "./opened-for-tests.js";

const portal = openedForTests();

describe("every page of staff and partners is good for a screen reader and fits a small screen", () => {
  test("of the end of the day", async () => {
    const page = await portal.as("staff/dr-okafor");
    await page.goto("/worklist?team=doctors-nurses");
    const thread = await page.locator("td a").first().getAttribute("href");
    await page.goto(thread ?? "/");
    await page.goto("/worklist?team=doctors-nurses");
    await page.locator(`input[name="threads"][value="${thread?.split("/").at(-1) ?? ""}"]`).check();
    await expectGood(page, "clinician-worklist-chosen");
    await page.getByRole("button", { name: "Close the chosen ones" }).click();
    await expectGood(page, "clinician-closed-many");
    expect(await page.locator("main").innerText()).toMatch(/closed/i);
    await page.goto("/closing");
    await expectGood(page, "closing");
    await page.getByRole("button", { name: "Close the day" }).click();
    await expectGood(page, "closing-refused");
    expect(await page.locator("main").innerText()).toContain("Code: closing/");
    await page.goto("/diversions");
    const followUp = page.locator('a[href^="/diversions/"]').first();
    if (await followUp.count()) {
      await followUp.click();
      await expectGood(page, "follow-up");
    }
  });

  test("of reception", async () => {
    const page = await portal.as("staff/janet-holloway");
    await expectGood(page, "reception-worklist");
    await page.goto("/reception");
    await expectGood(page, "reception");
    await page.getByLabel("The patient's NHS number").fill("9990237573");
    await page.getByRole("button", { name: "Make the code" }).click();
    await expectGood(page, "reception-letter");
    await page.goto("/reception/patient/winston-charles");
    await expectGood(page, "reception-patient");
  });

  test("of a clinician", async () => {
    const page = await portal.as("staff/dr-okafor");
    await page.goto("/worklist?team=doctors-nurses");
    await expectGood(page, "clinician-worklist");
    await page.locator("td a").first().click();
    await expectGood(page, "clinician-thread");
    await page.getByRole("button", { name: "Take this in hand" }).click();
    for (const fold of await page.locator("summary").all()) await fold.click();
    await expectGood(page, "clinician-thread-claimed");
    await page.goto("/worklist/mine");
    await expectGood(page, "clinician-mine");
    await page.goto("/threads?patient=george-papadakis");
    await expectGood(page, "clinician-conversations");
    await page.goto("/diversions");
    await expectGood(page, "clinician-diversions");
    await page.goto("/write/new?patient=george-papadakis&between=clinicians");
    await expectGood(page, "clinician-write-partner");
    await page.goto("/thread/there-is-none");
    await expectGood(page, "clinician-glass");
  });

  test("of writing to many, by two persons", async () => {
    const page = await portal.as("staff/ruth-pemberton");
    await page.goto("/broadcasts");
    await expectGood(page, "broadcast-write");
    await page.getByLabel("The words").fill("Dear Mrs Ashdown, your test results are back.");
    await page.getByRole("button", { name: "Keep and check" }).click();
    await expectGood(page, "broadcast-stopped");
    await page.goto("/broadcasts");
    const words = "The surgery is closed on 25 December 2026. We wish you a merry Christmas.";
    await page.getByLabel("The words").fill(words);
    await page.getByRole("button", { name: "Keep and check" }).click();
    await expectGood(page, "broadcast-draft");
    const at = new URL(page.url()).pathname;
    const doctor = await portal.as("staff/dr-okafor");
    await doctor.goto(at);
    await expectGood(doctor, "broadcast-approve");
    await doctor.getByRole("button", { name: "I have read it, and approve it" }).click();
    await page.goto(at);
    await expectGood(page, "broadcast-release");
    await page.getByRole("button", { name: "I have read this: let it go" }).click();
    await page.waitForTimeout(2_000);
    await page.goto(at);
    await expectGood(page, "broadcast-releasing");
    await page.getByRole("button", { name: "Stop it, and take back what went out" }).click();
    await page.waitForTimeout(2_000);
    await page.goto(at);
    await expectGood(page, "broadcast-recalled");
    await page.goto("/broadcasts");
    await expectGood(page, "broadcast-list");
  });

  test("of a manager and a partner", async () => {
    const page = await portal.as("staff/ruth-pemberton");
    for (const [name, path] of [
      ["manager-practice", "/manager"],
      ["audit", "/audit?after=100"],
      ["mailbox", "/mailbox"],
      ["mail", "/mailbox/1"],
      ["state", "/state"],
      ["manager-hours", "/manager/hours"],
      ["told", "/told"],
      ["demo-clock", "/demo/clock"],
      ["sign-in", "/sign-in"],
    ] as const) {
      await page.goto(path);
      if (name === "manager-practice")
        for (const fold of await page.locator("summary").all()) await fold.click();
      await expectGood(page, name);
    }
    const partner = await portal.as("partner/roy-cardiology");
    await expectGood(partner, "partner-messages");
    await partner.locator("td a").first().click();
    await expectGood(partner, "partner-thread");
  });
});

test("no mail of the seeded practice holds words of any message", async () => {
  const page = await portal.as("staff/ruth-pemberton");
  await page.goto("/mailbox");
  const told = await page.locator(".nhsuk-inset-text").innerText();
  expect(told).toContain("Looked in");
  expect(Number(/Looked in (\d+) mails/.exec(told)?.[1])).toBeGreaterThan(30);
  expect(told).toContain("No mail holds words of any seeded message.");
});

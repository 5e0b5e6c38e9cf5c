import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectGood } from "./expect-good.js";
import { openedForTests } from "./opened-for-tests.js";

const portal = openedForTests();

const move = async (page: Page, by: string): Promise<void> => {
  await page.getByRole("group", { name: "Move the demo clock on" }).getByText(by).click();
  await page.waitForLoadState();
};

/** What staff were told, newest first, back to where all of these were said. */
const toldBackTo = async (page: Page, words: readonly string[]): Promise<string> => {
  await page.goto("/told");
  const older = page.getByRole("link", { name: "Older alerts" });
  let told = await page.locator("main").innerText();
  while (!words.every((said) => told.includes(said)) && (await older.isVisible())) {
    await older.click();
    await page.waitForLoadState();
    told += await page.locator("main").innerText();
  }
  return told;
};

const teamOn = (page: Page, name: string): Locator =>
  page.getByRole("article", { name, exact: true });

test("a team that is watched, then by too few, then held back by a name, and watched again", async () => {
  const desk = await portal.as("staff/devon-clarke");
  await move(desk, "To the next opening");
  await desk.goto("/duty");
  await expectGood(desk, "watch-morning");
  const reception = teamOn(desk, "Reception");
  await reception.getByRole("button", { name: "I am watching" }).click();
  await desk.waitForURL(/done=watching/);
  expect(await reception.innerText()).toContain("Devon Clarke (last heard");
  expect(await reception.innerText()).toContain("1 of 1 watches");
  await expectGood(desk, "watch-watched");

  // Half an hour in which nobody is heard of, and nobody opens a list.
  for (let n = 0; n < 4; n += 1) await move(desk, "10 minutes");
  await desk.goto("/duty");
  expect(await reception.innerText()).toContain("Too few are watching since");
  await expectGood(desk, "watch-gaps");
  const gaps = ["Too few are watching a team's worklist", "Nobody is looking at a team's worklist"];
  const told = await toldBackTo(desk, gaps);
  for (const gap of gaps) expect(told).toContain(gap);

  await desk.goto("/duty");
  await reception.getByRole("button", { name: "I see to it" }).click();
  await desk.waitForURL(/done=gap-acknowledged/);
  expect(await reception.innerText()).toContain("Devon Clarke sees to it.");
  await expectGood(desk, "watch-acknowledged");

  const priti = await portal.as("staff/priti-solanki", { javaScript: false });
  await priti.goto("/worklist?team=reception");
  await priti.goto("/duty");
  const seen = await teamOn(priti, "Reception").innerText();
  expect(seen).toContain("Priti Solanki (last heard");
  expect(seen).not.toContain("Too few are watching since");
});

test("says each minute that somebody has the page before them, with scripts; and a button does without", async () => {
  const page = await portal.as("staff/megan-tudor");
  await page.clock.install();
  await page.goto("/duty");
  await teamOn(page, "Reception").getByRole("button", { name: "I am watching" }).click();
  await page.waitForURL(/done=watching/);
  const beat = page.waitForResponse((r) => r.url().endsWith("/duty/watch"));
  await page.clock.runFor(61_000);
  expect((await beat).status()).toBe(303);

  const plain = await portal.as("staff/janet-holloway", { javaScript: false });
  await plain.goto("/duty");
  await teamOn(plain, "Reception").getByRole("button", { name: "I am watching" }).click();
  await plain.waitForURL(/done=watching/);
  const stop = teamOn(plain, "Reception").getByRole("button", { name: "I am no longer watching" });
  await stop.click();
  await plain.waitForURL(/done=not-watching/);
  expect(await teamOn(plain, "Reception").innerText()).not.toContain("Janet Holloway (last heard");
});

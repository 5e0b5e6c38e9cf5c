import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { expectGood } from "./expect-good.js";
import { openedForTests } from "./opened-for-tests.js";

/** Noon of the second day of the month after a moment: so many days later may be two months on. */
const inTheNextMonth = (now: Date): number =>
  Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 2, 12);

const portal = openedForTests();

test("a manager reads in plain sentences how the practice is doing, and tells the teams apart", async () => {
  const page = await portal.as("staff/ruth-pemberton");
  // On a narrower header the link stands under "More".
  await page.goto("/manager/figures");
  await page.getByText(/^Patients sent \d+ messages, \d+ of them about something new\.$/).waitFor();
  await page.getByText(/we kept it \d+ times? out of \d+/).waitFor();
  await expectGood(page, "figures");
  await page.getByLabel("Told apart by").selectOption({ label: "Team" });
  await page.getByRole("button", { name: "Show" }).click();
  await page.getByRole("heading", { name: "By team" }).waitFor();
  expect(await page.getByRole("cell", { name: "Medicines team" }).count()).toBeGreaterThan(0);
  await expectGood(page, "figures-team");
});

test("people are told apart when their month is over, and where they are few the page says so in words", async () => {
  const page = await portal.as("staff/ruth-pemberton");
  await page.goto("/manager/figures?by=age");
  await page.getByText("No month of this time is over yet").waitFor();
  portal.standAt(inTheNextMonth(new Date()));
  await page.goto("/manager/figures?period=last-month&by=age");
  await page.getByText("Where one to four patients are in a group").waitFor();
  await expectGood(page, "figures-age");
  await page.goto("/manager/figures?period=last-month&by=sex");
  await expectGood(page, "figures-sex");
  await page.goto("/manager/figures?period=year&by=language");
  await expectGood(page, "figures-language");
  portal.standAt(null);
});

test("the same figures can be taken along as a file", async () => {
  const page = await portal.as("staff/ruth-pemberton");
  await page.goto("/manager/figures?by=team");
  const wait = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download these figures" }).click();
  const download = await wait;
  expect(download.suggestedFilename()).toMatch(/^figures-\d{4}-\d\d-\d{4}-\d\d-team\.csv$/);
  const lines = readFileSync(await download.path(), "utf8").split("\r\n");
  expect(lines[0]).toBe("from,to,table,group,figure,value");
  expect(lines.some((line) => line.includes(",team,medicines-team,received,"))).toBe(true);
});

test("that a manager looked stands in the log, and nobody else gets there", async () => {
  const manager = await portal.as("staff/ruth-pemberton");
  await manager.goto("/audit?after=400");
  const doctor = await portal.as("staff/dr-okafor");
  expect(await doctor.getByRole("link", { name: "How we are doing" }).count()).toBe(0);
  const answer = await doctor.goto("/manager/figures");
  expect(answer?.status()).toBe(403);
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFindings, type OpenedBrowser, openBrowser, overflowAt, shoot } from "./open-browser.js";

let portal: OpenedBrowser;
beforeAll(async () => {
  portal = await openBrowser();
}, 120_000);
afterAll(async () => {
  await portal.close();
  expect(portal.complaints).toEqual([]);
});

const expectGood = async (page: Page, name: string): Promise<void> => {
  await shoot(page, name);
  const found = await axeFindings(page);
  const wide = await overflowAt(page, 640);
  const narrow = await overflowAt(page, 320);
  await shoot(page, `${name}-320`);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect.soft({ name, found, wide, narrow }).toEqual({ name, found: [], wide: 0, narrow: 0 });
};

describe("time", () => {
  test("x", async () => {
    const page = await portal.as("staff/ruth-pemberton");
    await page.goto("/worklist");
    await page.getByRole("button", { name: "10 minutes" }).click();
    await expectGood(page, "time-worklist");
    await page.goto("/demo/clock");
    await expectGood(page, "time-clock");
    await page.goto("/told");
    await expectGood(page, "time-told");
    await page.goto("/manager/hours");
    await expectGood(page, "time-hours");
    await page.getByLabel("From").first().fill("19:00");
    await page.getByRole("button", { name: "Save the opening hours" }).click();
    await expectGood(page, "time-hours-refused");
  });
});

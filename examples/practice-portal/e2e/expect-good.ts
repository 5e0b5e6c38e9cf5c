import type { Page } from "playwright-core";
import { expect } from "vitest";
import { axeFindings, overflowAt, shoot } from "./open-browser.js";

/** Good for a screen reader, for a small screen, and at twice the size. */
export const expectGood = async (page: Page, name: string): Promise<void> => {
  await shoot(page, name);
  const found = await axeFindings(page);
  const wide = await overflowAt(page, 640);
  const narrow = await overflowAt(page, 320);
  await shoot(page, `${name}-320`);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect.soft({ name, found, wide, narrow }).toEqual({ name, found: [], wide: 0, narrow: 0 });
};

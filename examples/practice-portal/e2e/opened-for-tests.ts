import { afterAll, beforeAll, expect, inject } from "vitest";
import { type OpenedBrowser, openBrowser } from "./open-browser.js";

/** A portal and a browser of its own for the tests of one file. When they have ended, no page may have complained. */
export const openedForTests = (): Pick<OpenedBrowser, "as" | "standAt"> => {
  let portal: OpenedBrowser | null = null;
  const opened = (): OpenedBrowser => {
    if (portal === null)
      throw new Error("the portal is opened before the first test, and not earlier");
    return portal;
  };
  beforeAll(async () => {
    portal = await openBrowser(inject("planted"));
  }, 120_000);
  afterAll(async () => {
    const { close, complaints } = opened();
    await close();
    expect(complaints).toEqual([]);
  });
  return { as: (...who) => opened().as(...who), standAt: (at) => opened().standAt(at) };
};

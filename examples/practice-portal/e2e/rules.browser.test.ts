import { test } from "vitest";
import { expectGood } from "./expect-good.js";
import { openedForTests } from "./opened-for-tests.js";

const portal = openedForTests();

test("what the rules make of a text is seen while it is typed, with the words, the rule and why it only asks", async () => {
  const page = await portal.as("staff/ruth-pemberton");
  await page.goto("/rules");
  await expectGood(page, "rules");
  await page.getByLabel("Text", { exact: true }).fill("I have had chest pain since breakfast");
  await page.getByRole("heading", { name: /^Sent elsewhere/ }).waitFor();
  await page.getByText("Call 999 or go to A&E now").waitFor();
  await page.getByLabel("Text", { exact: true }).fill("no chets pain since the operation");
  await page.getByRole("heading", { name: "One question first" }).waitFor();
  await page.getByText(/“chets” was read as “.*\bchest\b/).waitFor();
  await page.getByText("said not to be so").waitFor();
  await expectGood(page, "rules-asks");
});

test("the page works without JavaScript", async () => {
  const page = await portal.as("staff/ruth-pemberton", { javaScript: false });
  await page.goto("/rules");
  await page.getByLabel("Text", { exact: true }).fill("Isn't there parking at the surgery?");
  await page.getByRole("button", { name: "See what the rules make of it" }).click();
  await page.getByRole("heading", { name: /^No rule fired/ }).waitFor();
});

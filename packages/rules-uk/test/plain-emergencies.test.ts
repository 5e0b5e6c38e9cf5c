import { expect, test } from "vitest";
import { linesOf } from "./lines-of.js";
import { sentTo } from "./outcome-of.js";

/** Emergencies of all parts of medicine in the plainest words, one a line: what nobody should have to say better. */
const PLAIN_EMERGENCIES = linesOf("plain-emergencies.txt");

const NOWHERE_ELSE: readonly string[] = ["clear", "ask", "unchecked", "same-day-phone"];

const goesElsewhere = (text: string): boolean => !NOWHERE_ELSE.includes(sentTo(text));

test("there are more than two hundred of them, all different", () => {
  expect(PLAIN_EMERGENCIES.length).toBeGreaterThan(200);
  expect(new Set(PLAIN_EMERGENCIES).size).toBe(PLAIN_EMERGENCIES.length);
});

test.each(PLAIN_EMERGENCIES)("a plain emergency goes elsewhere: %s", (text) => {
  expect(goesElsewhere(text)).toBe(true);
});

test.each([
  (text: string) => `${text}. Sorry to bother you`,
  (text: string) => `Hello doctor, ${text}, thanks`,
  (text: string) => `${text}, it is probably nothing`,
])("and no remark beside them takes that away (%#)", (withRemark) => {
  expect(PLAIN_EMERGENCIES.filter((text) => !goesElsewhere(withRemark(text)))).toEqual([]);
});

import { err, ok } from "@carethread/ports";
import { expect, test } from "vitest";
import { expectOk } from "../src/index.js";

test("what was stored is handed on", () => {
  expect(expectOk(ok("stored"))).toBe("stored");
});

test("a refusal says its code, what it means, and what to do", () => {
  expect(() => expectOk(err({ code: "thread/closed" }))).toThrow(
    "expected a value, and was answered thread/closed: The thread is closed, and the time in which a reply opens it again is over. Start a new message about the same matter.",
  );
});

test("a code that is not of Carethread is said as it is", () => {
  expect(() => expectOk(err({ code: "mine/odd" }))).toThrow(/answered mine\/odd$/);
});

import type { ChannelWindow } from "@carethread/ports";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leavesAt } from "../../src/channel/channel-clock.js";

/** E-mail and SMS by NHS Notify: weekdays, 08:00 to 18:00. */
const office: readonly ChannelWindow[] = [
  { weekdays: [1, 2, 3, 4, 5], from: "08:00", to: "18:00" },
];
const at = (text: string): number => Date.parse(text);
const leaves = (windows: readonly ChannelWindow[] | undefined, text: string): string | null => {
  const when = leavesAt(windows, at(text));
  return when === null ? null : new Date(when).toISOString();
};

describe("a channel that is open on weekdays from 08:00 to 18:00", () => {
  test.each([
    ["2026-11-27T17:59:59.999Z", "2026-11-27T17:59:59.999Z"],
    ["2026-11-27T18:00:00.000Z", "2026-11-30T08:00:00.000Z"],
    ["2026-11-27T18:01:00.000Z", "2026-11-30T08:00:00.000Z"],
    ["2026-11-29T12:00:00.000Z", "2026-11-30T08:00:00.000Z"],
    ["2026-11-30T07:59:00.000Z", "2026-11-30T08:00:00.000Z"],
    ["2026-11-30T08:00:00.000Z", "2026-11-30T08:00:00.000Z"],
    // British Summer Time: 08:00 on the wall is 07:00 UTC.
    ["2026-07-03T17:30:00.000Z", "2026-07-06T07:00:00.000Z"],
    // Over the end of summer time, on Sunday 25 October 2026.
    ["2026-10-23T18:00:00.000Z", "2026-10-26T08:00:00.000Z"],
  ])("lets what it gets at %s leave at %s", (given, expected) => {
    expect(leaves(office, given)).toBe(expected);
  });
});

test("a channel that declares nothing is always open, and one with no window that can come never", () => {
  expect(leaves(undefined, "2026-11-28T03:00:00.000Z")).toBe("2026-11-28T03:00:00.000Z");
  expect(leaves([], "2026-11-28T03:00:00.000Z")).toBe(null);
  expect(leaves([{ weekdays: [6], from: "18:00", to: "08:00" }], "2026-11-28T03:00:00.000Z")).toBe(
    null,
  );
});

test("a window may end at midnight and the next one begin there", () => {
  const windows = [
    { weekdays: [5], from: "20:00", to: "24:00" },
    { weekdays: [6], from: "00:00", to: "01:00" },
  ];
  expect(leaves(windows, "2026-11-27T23:59:59.999Z")).toBe("2026-11-27T23:59:59.999Z");
  expect(leaves(windows, "2026-11-28T00:30:00.000Z")).toBe("2026-11-28T00:30:00.000Z");
  expect(leaves(windows, "2026-11-28T01:00:00.000Z")).toBe("2026-12-04T20:00:00.000Z");
});

test("nothing ever leaves before it came, nor at a time at which it could not leave again at once", () => {
  fc.assert(
    fc.property(fc.integer({ min: at("2026-01-01"), max: at("2030-01-01") }), (now) => {
      const when = leavesAt(office, now) ?? -1;
      expect(when).toBeGreaterThanOrEqual(now);
      expect(leavesAt(office, when)).toBe(when);
      expect(when - now).toBeLessThan(3 * 86_400_000);
    }),
  );
});

import { expectOk, TEST_PRACTICE } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import { DAY, openSurgery, type Surgery } from "./surgery.js";

// Monday 23 November 2026; the practice closes at 18:30, and at 19:00 it is noticed that nobody has closed the day.
const EVENING: number = Date.UTC(2026, 10, 23, 18, 10);
const all = { practice: null, limit: 50 };

const daysTold = async (surgery: Surgery): Promise<readonly string[]> =>
  expectOk(await surgery.storage.readLog({ practice: TEST_PRACTICE, after: 0, limit: 500 }))
    .filter((e) => e.type === "day-not-closed")
    .map((e) => JSON.parse(e.payload) as { readonly day: string; readonly step: number })
    .map(({ day, step }) => `${day} ${step}`);

describe("a day that nobody closed", () => {
  test("is noticed also when the settings are changed between its end and the notice", async () => {
    const surgery = await openSurgery();
    const { messaging, staff, clock } = surgery;
    clock.set(EVENING + 30 * 60_000);
    const settings = { claimMs: 600_000 };
    expectOk(await messaging.practices.configure(staff.manager, { settings, key: "c" }));
    clock.set(Date.UTC(2026, 10, 23, 19));
    expectOk(await messaging.worker.sweep(all));
    expect(await daysTold(surgery)).toEqual(["2026-11-23 0"]);
  });

  test("is noticed also when the next day is closed before any worker has come", async () => {
    const surgery = await openSurgery();
    const { messaging, clock } = surgery;
    clock.set(EVENING + DAY);
    const { receptionist } = surgery.staff;
    expectOk(await messaging.closing.close(receptionist, { handOvers: [], key: "close" }));
    expectOk(await messaging.worker.sweep(all));
    clock.advance(30 * 60_000);
    expectOk(await messaging.worker.sweep(all));
    expect(await daysTold(surgery)).toEqual(["2026-11-23 0", "2026-11-23 1"]);
    // The day that was closed is not told of, and the one after it is expected.
    const preview = expectOk(await messaging.closing.preview(surgery.staff.manager));
    expect(preview.expectedBy).toBe(Date.UTC(2026, 10, 25, 19));
  });
});

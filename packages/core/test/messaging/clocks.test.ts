import { ukContent } from "@carethread/rules-uk";
import { expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import { NEW, openSurgery, type Surgery, TEXT, URGENT } from "./surgery.js";

const HOUR = 3_600_000;
const WEDNESDAY_14 = Date.UTC(2026, 10, 25, 14);
const FRIDAY_18 = Date.UTC(2026, 10, 27, 18);

const promised = async (surgery: Surgery, category: string): Promise<number | null> => {
  const about = { ...NEW, category };
  const sent = { by: surgery.ada, about, text: TEXT, key: `k-${category}` };
  return expectOk(await surgery.send(sent)).replyBy;
};

describe("the reply that a patient is promised", () => {
  test("is told with the sending, and is the end of the next core hours in England", async () => {
    const surgery = await openSurgery({ now: WEDNESDAY_14 });
    expect(await promised(surgery, "medicines")).toBe(Date.UTC(2026, 10, 26, 18, 30));
  });

  test("reaches over a weekend in working time", async () => {
    const surgery = await openSurgery({ now: FRIDAY_18 });
    expect(await promised(surgery, "medicines")).toBe(Date.UTC(2026, 10, 30, 18, 30));
  });

  test("is what was stored: other clocks hold for what is sent afterwards, and change nothing that was promised", async () => {
    const surgery = await openSurgery({ now: WEDNESDAY_14 });
    const { messaging, staff } = surgery;
    const { thread } = await surgery.ask("m-1");
    const before = expectOk(await messaging.threads.open(surgery.ada, { thread })).replyBy;
    const { clocks } = expectOk(await messaging.practices.describe(staff.manager)).settings;
    const replyMs = { urgent: HOUR, routine: 2 * HOUR };
    const settings = { clocks: { ...clocks, replyMs, firstLookMs: replyMs } };
    expectOk(await messaging.practices.configure(staff.manager, { settings, key: "clocks" }));
    expect(expectOk(await messaging.threads.open(surgery.ada, { thread })).replyBy).toBe(before);
    expect(await promised(surgery, "fit-note")).toBe(WEDNESDAY_14 + 2 * HOUR);
  });

  test("is soon after a declaration, and no later than the end of the day", async () => {
    const surgery = await openSurgery({ now: WEDNESDAY_14 });
    const but = { declaration: "does-not-apply" } as const;
    const sending = { by: surgery.ada, about: NEW, text: URGENT, key: "m", but };
    expect(expectOk(await surgery.send(sending)).replyBy).toBe(WEDNESDAY_14 + 2 * HOUR);
  });

  test("is kept by the clock on the wall where no bank holidays are listed, and the host is told", async () => {
    const surgery = await openSurgery({ now: WEDNESDAY_14 });
    const content = { ...ukContent, bankHolidays: [] };
    const on = surgery.another({ content });
    const about = { ...NEW, category: "medicines" };
    const sending = { by: surgery.ada, about, text: TEXT, key: "m", on };
    expect(expectOk(await surgery.send(sending)).replyBy).toBe(WEDNESDAY_14 + 21 * HOUR);
    expect(surgery.defects.map((d) => d.operation)).toEqual(["calendar"]);
    expect(surgery.defects[0]?.cause).toMatchObject({ code: "calendar/year-not-covered" });
  });
});

describe("what a practice says of itself", () => {
  test("names nobody on the roster to a patient, and everybody to staff", async () => {
    const { messaging, ada, staff } = await openSurgery();
    const told = expectOk(await messaging.practices.describe(ada));
    expect(JSON.stringify(told)).not.toMatch(/s-manager|duty|ladder/);
    const inside = expectOk(await messaging.practices.describe(staff.receptionist));
    expect(inside.people?.settings.roster.duty[0]).toMatchObject({ staff: "s-manager" });
    expect(inside.people?.settings.ladder.at(-1)?.tell).toBe("host");
  });
});

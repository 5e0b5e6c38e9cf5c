import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { staffMember } from "../src/planting/people.js";
import { openPortal, type TestPortal, type Visitor } from "./visitor.js";

const FORM = "/manager/hours";

let portal: TestPortal;
let manager: Visitor;
beforeAll(async () => {
  portal = await openPortal([]);
  manager = await portal.as("staff/ruth-pemberton");
});
afterAll(() => portal.close());

const hours = async () => {
  const described = await portal.ground.messaging.practices.describe(staffMember("ruth-pemberton"));
  return described._unsafeUnwrap().settings.hours;
};

const set = async (more: Record<string, string>) =>
  manager.submit(await manager.get(FORM), FORM, more);

describe("the form of the opening hours", () => {
  test("keeps the week, its sessions, bank holidays and days that differ", async () => {
    const day = [{ from: "08:00", to: "18:30" }];
    const saved = await set({
      "thursday-to-0": "12.30",
      "thursday-from-1": "14",
      "thursday-to-1": "18:30",
      "saturday-from-0": "9",
      "saturday-to-0": "24:00",
      onBankHolidays: "open",
      "exception-0-date": "2027-12-24",
      "exception-0-from-0": "08:00",
      "exception-0-to-0": "12:00",
      "exception-0-reason": "Christmas Eve",
      "exception-1-date": "2027-02-11",
      "exception-1-reason": "Training",
    });
    expect([saved.status, saved.to]).toEqual([303, "/manager/hours?done=changed"]);
    const thursday = [
      { from: "08:00", to: "12:30" },
      { from: "14:00", to: "18:30" },
    ];
    expect(await hours()).toEqual({
      week: [day, day, day, thursday, day, [{ from: "09:00", to: "24:00" }], []],
      exceptions: [
        {
          date: "2027-12-24",
          sessions: [{ from: "08:00", to: "12:00" }],
          reason: "Christmas Eve",
        },
        { date: "2027-02-11", sessions: [], reason: "Training" },
      ],
      onBankHolidays: "open",
    });
  });

  test("shows what holds, and saves it as it was when nothing is changed", async () => {
    const before = await hours();
    await set({});
    expect(await hours()).toEqual(before);
  });

  test("takes a day away from those that differ", async () => {
    await set({ "exception-0-remove": "yes" });
    expect((await hours()).exceptions.map(({ date }) => date)).toEqual(["2027-02-11"]);
  });

  test.each([
    [
      "hours/session-backwards",
      { "tuesday-from-0": "18:30", "tuesday-to-0": "8" },
      "tuesday-from-0",
    ],
    [
      "hours/sessions-overlap",
      { "tuesday-from-1": "10:00", "tuesday-to-1": "11:00" },
      "tuesday-from-0",
    ],
    ["hours/exception-repeated", { "exception-1-date": "2027-02-11" }, "exception-1-date"],
    [
      "hours/session-backwards",
      { "exception-0-from-0": "10", "exception-0-to-0": "10" },
      "exception-0-from-0",
    ],
    ["input/malformed", { "friday-to-0": "25:00" }, "friday-to-0"],
    ["input/malformed", { "friday-from-0": "morning" }, "friday-from-0"],
    ["input/malformed", { "exception-1-reason": "No date" }, "exception-1-date"],
  ])("says %s at the field, and keeps what was typed", async (code, more, field) => {
    const before = await hours();
    const refused = await set(more);
    const day = field.replace(/-(date|(from|to)-\d)$/, "");
    expect([refused.status, refused.text.includes(`Code: ${code}`)]).toEqual([422, true]);
    expect(refused.html).toContain(`href="#${field}"`);
    expect(refused.html).toContain(`id="${day}-error"`);
    for (const value of Object.values(more))
      expect(refused.html).toContain(
        `value="${/^\d\d?$/.test(value) ? `${value.padStart(2, "0")}:00` : value}"`,
      );
    expect(await hours()).toEqual(before);
  });

  test("refuses a week in which nobody would ever look", async () => {
    const none = Object.fromEntries(
      ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"].flatMap((day) =>
        ["from-0", "to-0", "from-1", "to-1"].map((field) => [`${day}-${field}`, ""]),
      ),
    );
    const refused = await set(none);
    expect(refused.text).toContain("Code: hours/never-open");
    expect(refused.html).toContain('href="#monday-from-0"');
  });

  test("is for managers", async () => {
    const reception = await portal.as("staff/janet-holloway");
    const form = await reception.get(FORM);
    expect((await reception.submit(form, FORM)).status).toBe(403);
  });
});

import { createLocalKeys, generatePracticeKey } from "@carethread/keys-local";
import { ukContent } from "@carethread/rules-uk";
import { expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import type { Nation } from "../../src/index.js";
import { DEFAULT_TRAFFIC } from "../../src/traffic/traffic.js";
import { expectRefused, NEW, openSurgery, type Surgery, TEXT, URGENT } from "./surgery.js";

const HOUR = 3_600_000;
const WEDNESDAY_14 = Date.UTC(2026, 10, 25, 14);
const FRIDAY_18 = Date.UTC(2026, 10, 27, 18);

const ERRAND = "Could you tell me when the practice is open in the week of Christmas?";

const promised = async (
  surgery: Surgery,
  category: string,
  key = `k-${category}`,
): Promise<number | null> => {
  const about = { ...NEW, category };
  const text = category === "appointments-admin" ? ERRAND : TEXT;
  const sent = { by: surgery.ada, about, text, key };
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

  test("is a later one for what is not clinical, where the practice says so and its nation lets it", async () => {
    const surgery = await openSurgery({ now: WEDNESDAY_14 });
    const { messaging, staff } = surgery;
    const traffic = { ...DEFAULT_TRAFFIC, adminReplyMs: 40 * HOUR };
    const set = async (nation: Nation, key: string) =>
      expectOk(
        await messaging.practices.configure(staff.manager, { settings: { nation, traffic }, key }),
      );
    await set("england", "e");
    expect(await promised(surgery, "appointments-admin")).toBe(Date.UTC(2026, 10, 26, 18, 30));
    await set("wales", "w");
    expect(await promised(surgery, "appointments-admin", "w")).toBe(Date.UTC(2026, 11, 1, 12));
    expect(await promised(surgery, "fit-note")).toBe(Date.UTC(2026, 10, 27, 14));
    const but = { declaration: "does-not-apply" } as const;
    const about = { ...NEW, category: "appointments-admin" };
    const urgent = { by: surgery.ada, about, text: URGENT, key: "urgent", but };
    expect(expectOk(await surgery.send(urgent)).replyBy).toBe(WEDNESDAY_14 + 2 * HOUR);
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

describe("a nation whose days of this year nobody knows", () => {
  const without = (nation: string) => ({
    ...ukContent,
    bankHolidays: ukContent.bankHolidays.filter((list) => list.nation !== nation),
  });
  const year = { year: 2026 };

  test("has no practice founded in it", async () => {
    const surgery = await openSurgery();
    const keys = expectOk(createLocalKeys({ practiceKeys: { B81001: generatePracticeKey() } }));
    const { practices } = surgery.another({ keys, content: without("england") });
    const given = {
      ...{ practice: "B81001", name: "Elm Street", phone: "01632 960001" },
      ...{ signInUrl: "https://surgery.example", key: "found" },
      nation: "england",
      manager: { staff: "s-1", name: "May" },
    } as const;
    const code = "calendar/year-not-covered";
    await expectRefused(surgery, () => practices.found(given), code, year);
    expectOk(await practices.found({ ...given, nation: "wales" }));
  });

  test("is no practice's new nation; what else is set is set", async () => {
    const surgery = await openSurgery();
    const { practices } = surgery.another({ content: without("wales") });
    const set = (settings: object, key: string) =>
      practices.configure(surgery.staff.manager, { settings, key });
    const code = "calendar/year-not-covered";
    await expectRefused(surgery, () => set({ nation: "wales" }, "n"), code, year);
    const { practices: other } = surgery.another({ content: without("england") });
    const phone = { settings: { phone: "01632 960009" }, key: "p" };
    expectOk(await other.configure(surgery.staff.manager, phone));
    const founded = await openSurgery();
    const same = founded.another({ content: without("england") }).practices;
    const { settings } = expectOk(await same.describe(founded.staff.manager));
    expect(settings.nation).toBe("england");
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

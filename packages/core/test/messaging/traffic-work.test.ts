import { expectOk } from "@carethread/testing";
import { beforeEach, describe, expect, test } from "vitest";
import type { Nation, TrafficSettings } from "../../src/index.js";
import { DEFAULT_TRAFFIC } from "../../src/traffic/traffic.js";
import { expectRefused, NEW, openSurgery, type Surgery } from "./surgery.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ADMIN = { kind: "new", patient: "p-ada", category: "appointments-admin" } as const;
const WORDS = "Could I change my appointment for the blood test to another day?";

let surgery: Surgery;
let configured: (traffic: Partial<TrafficSettings>, nation?: Nation) => Promise<void>;

beforeEach(async () => {
  surgery = await openSurgery();
  let n = 0;
  configured = async (traffic, nation = "wales") => {
    n += 1;
    const settings = { nation, traffic: { ...DEFAULT_TRAFFIC, ...traffic } };
    const { practices } = surgery.messaging;
    expectOk(await practices.configure(surgery.staff.manager, { settings, key: `set-${n}` }));
  };
});

const waits = async (count: number): Promise<void> => {
  for (let n = 0; n < count; n += 1) {
    const text = `${WORDS} It is about my ${n + 1}. letter.`;
    expectOk(await surgery.send({ by: surgery.ada, about: ADMIN, text, key: `w-${n}` }));
  }
};

describe("setting a limit", () => {
  const setting = (settings: object) =>
    surgery.messaging.practices.configure(surgery.staff.manager, { settings, key: "k" });

  test("is refused in England, with the rule and where it is written, and nothing is changed", async () => {
    const traffic = { ...DEFAULT_TRAFFIC, cap: { waiting: 5, when: "always" } };
    const answer = await setting({ traffic });
    expect(answer.isErr() && answer.error).toMatchObject({
      code: "traffic/not-lawful",
      detail: { rule: "cap", from: "2026-04-01" },
    });
    expect(answer.isErr() && String(answer.error.detail?.["source"])).toContain("2026/27");
  });

  test("stands in the way of a move to England, and of hours that would break it", async () => {
    await configured({ cap: { waiting: 5, when: "always" } });
    const moved = await setting({ nation: "england" });
    expect(moved.isErr() && moved.error.code).toBe("traffic/not-lawful");
    await configured({ hardClose: true }, "england");
    const week = [[], [], [], [], [], [], []].map((_, n) =>
      n < 5 ? [{ from: "09:00", to: "17:00" }] : [],
    );
    const hours = { week, exceptions: [], onBankHolidays: "closed" };
    const shorter = await surgery.messaging.practices.configure(surgery.staff.manager, {
      ...{ settings: { hours } as never, key: "k2" },
    });
    expect(shorter.isErr() && shorter.error.detail).toMatchObject({ rule: "hard-close" });
  });
});

describe("helpers", () => {
  const until = () => surgery.clock.now() + 4 * HOUR;
  const call = (more: object = {}) =>
    surgery.messaging.traffic.surge(surgery.staff.manager, {
      ...{ team: "clinical", staff: ["s-reception"], until: until(), key: "s" },
      ...more,
    });

  test("read and work in the team until the time, and are told", async () => {
    const { thread } = await surgery.ask("t");
    const who = surgery.staff.receptionist;
    const { threads, worker } = surgery.messaging;
    await expectRefused(surgery, () => threads.open(who, { thread }), "access/denied");
    expectOk(await call());
    expectOk(await threads.open(who, { thread }));
    expectOk(await worker.alert({ practice: null, limit: 10 }));
    expect(surgery.alerts.raised().map(({ what, to }) => [what, to])).toEqual([
      ["too-few-watching", { kind: "staff", staff: "s-reception" }],
    ]);
    surgery.clock.advance(4 * HOUR);
    await expectRefused(surgery, () => threads.open(who, { thread }), "access/denied");
  });

  test("are called by managers alone, among staff who may work, for a week at most", async () => {
    const { messaging, staff } = surgery;
    const asked = { team: "clinical", staff: ["s-reception"], until: until(), key: "x" };
    for (const who of [staff.clinician, surgery.ada])
      await expectRefused(surgery, () => messaging.traffic.surge(who, asked), "access/denied");
    await expectRefused(surgery, () => call({ staff: ["s-manager"] }), "practice/staff-unknown");
    await expectRefused(surgery, () => call({ team: "none" }), "practice/team-unknown");
    for (const time of [surgery.clock.now(), surgery.clock.now() + 8 * 24 * HOUR])
      await expectRefused(surgery, () => call({ until: time }), "traffic/surge-time");
  });

  test("keep no team alive: its last member cannot leave because a helper is there", async () => {
    expectOk(await call());
    const { practices } = surgery.messaging;
    const change = { staff: "s-clinician", teams: [], key: "k" };
    const answer = await practices.changeStaff(surgery.staff.manager, change);
    expect(answer.isErr() && answer.error.code).toBe("practice/team-would-be-empty");
  });
});

describe("the plan of a team's work", () => {
  test("spreads what waits over the open days before its promises, clinical and other apart", async () => {
    await waits(4);
    await surgery.ask("s", { about: { ...NEW, team: "reception" } as never });
    const { messaging, staff } = surgery;
    const plan = expectOk(await messaging.traffic.plan(staff.manager, { team: "reception" }));
    expect(plan.admin.map((d) => d.date)).toEqual([
      ...["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"],
    ]);
    const sums = (days: typeof plan.admin) => [
      days.reduce((n, d) => n + d.due, 0),
      days.reduce((n, d) => n + d.suggested, 0),
    ];
    expect([sums(plan.admin), sums(plan.clinical), plan.beyond]).toEqual([[4, 4], [1, 1], 0]);
  });

  test("is for staff", async () => {
    const { messaging, staff, ada } = surgery;
    const asked = { team: "reception" };
    await expectRefused(surgery, () => messaging.traffic.plan(ada, asked), "access/denied");
    await expectRefused(
      surgery,
      () => messaging.traffic.plan(staff.clinician, { team: "none" }),
      "practice/team-unknown",
    );
  });
});

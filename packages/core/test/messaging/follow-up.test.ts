import { createMemoryAlerts, expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import type { About, Principal } from "../../src/index.js";
import {
  ADA,
  DAY,
  expectRefused,
  NEW,
  NOW,
  openSurgery,
  refusal,
  type Surgery,
  TEXT,
  URGENT,
} from "./surgery.js";

const MINUTE = 60_000;
const all = { practice: null, limit: 50 };

const divert = async (
  surgery: Surgery,
  more: Partial<{ about: About; by: Principal; text: string }> = {},
) => {
  const { about = NEW, by = surgery.ada, text = URGENT } = more;
  const checked = expectOk(
    await surgery.messaging.drafts.check(by, { about, text, language: "en" }),
  );
  if (checked.outcome !== "divert" || checked.diversion === null) throw new Error(checked.outcome);
  return checked.diversion;
};

const rows = async ({ messaging, staff }: Surgery, followUp?: "needed") => {
  const asked = followUp === undefined ? {} : { followUp };
  const page = expectOk(await messaging.diversions.list(staff.clinician, asked));
  return page.rows.map((r) => [r.diversion, r.followUp]);
};

const afterMinutes = async (surgery: Surgery, minutes: number) => {
  surgery.clock.set(NOW + minutes * MINUTE);
  expectOk(await surgery.messaging.worker.sweep(all));
};

describe("a patient who was sent elsewhere and of whom nothing more is heard", () => {
  test("is to be followed up after half an hour of open time, and is on a list by age", async () => {
    const surgery = await openSurgery();
    const diversion = await divert(surgery);
    await afterMinutes(surgery, 29);
    expect(await rows(surgery)).toEqual([[diversion, "expected"]]);
    expect(await rows(surgery, "needed")).toEqual([]);
    await afterMinutes(surgery, 30);
    expect(await rows(surgery, "needed")).toEqual([[diversion, "needed"]]);
    const { rows: listed } = expectOk(
      await surgery.messaging.diversions.list(surgery.staff.clinician, { followUp: "needed" }),
    );
    expect(listed[0]).toMatchObject({ at: NOW, followUpAt: NOW + 30 * MINUTE, settled: null });
    expect(JSON.stringify(listed)).not.toContain(ADA.patient);
  });

  test("is counted by the certificate of the day until somebody has followed it up", async () => {
    const surgery = await openSurgery({ now: Date.UTC(2026, 10, 23, 17, 45) });
    const { messaging, clock, staff } = surgery;
    const diversion = await divert(surgery);
    clock.set(Date.UTC(2026, 10, 23, 18, 20));
    expectOk(await messaging.worker.sweep(all));
    const close = async (key: string) =>
      expectOk(await messaging.closing.close(staff.manager, { handOvers: [], key })).certificate;
    expect((await close("one")).diversionsOpen).toBe(1);
    const done = { diversion, outcome: "called-back", key: "s" } as const;
    expectOk(await messaging.diversions.settle(staff.clinician, done));
    expect((await close("two")).diversionsOpen).toBe(0);
  });

  test("raises alerts if it was grave: the team's clinicians, the managers, then the host again and again", async () => {
    const surgery = await openSurgery();
    const alerts = createMemoryAlerts();
    const on = surgery.another({ alerts });
    const diversion = await divert(surgery);
    for (const minutes of [30, 60, 90, 120]) {
      surgery.clock.set(NOW + minutes * MINUTE);
      expectOk(await on.worker.sweep(all));
      expectOk(await on.worker.alert(all));
    }
    const raised = alerts.raised();
    expect(raised.map((a) => [a.what, a.to, a.step])).toEqual([
      ["diversion-abandoned", { kind: "staff", staff: "s-clinician" }, 0],
      ["diversion-abandoned", { kind: "staff", staff: "s-manager" }, 1],
      ["diversion-abandoned", { kind: "host" }, 2],
      ["diversion-abandoned", { kind: "host" }, 3],
    ]);
    expect(raised[0]).toMatchObject({ about: `diversion/${diversion}`, since: NOW });
    const done = { diversion, outcome: "not-reached", key: "s" } as const;
    expectOk(await on.diversions.settle(surgery.staff.clinician, done));
    surgery.clock.set(NOW + DAY);
    expectOk(await on.worker.sweep(all));
    expectOk(await on.worker.alert(all));
    const later = alerts.raised().filter((a) => a.what === "diversion-abandoned");
    expect(later).toHaveLength(4);
  });

  test("raises none if it could wait for the phone, and is on the list all the same", async () => {
    const surgery = await openSurgery();
    const alerts = createMemoryAlerts();
    const on = surgery.another({ alerts });
    const text = "I have no Keppra left for tonight";
    const diversion = await divert(surgery, { text });
    surgery.clock.set(NOW + 30 * MINUTE);
    expectOk(await on.worker.sweep(all));
    expectOk(await on.worker.alert(all));
    expect(alerts.raised()).toEqual([]);
    expect(await rows(surgery, "needed")).toEqual([[diversion, "needed"]]);
  });
});

describe("nobody follows up", () => {
  test("who wrote another message since, about the same patient", async () => {
    const surgery = await openSurgery();
    const diversion = await divert(surgery);
    surgery.clock.set(NOW + 5 * MINUTE);
    await surgery.ask("m-1", { text: TEXT });
    await afterMinutes(surgery, 30);
    expect(await rows(surgery)).toEqual([[diversion, "heard"]]);
    expect(await rows(surgery, "needed")).toEqual([]);
  });

  test("who wrote before, or whose proxy wrote since: those say nothing of them", async () => {
    const surgery = await openSurgery();
    const { who } = await surgery.proxy("account-kim");
    await surgery.ask("m-1");
    surgery.clock.set(NOW + MINUTE);
    const diversion = await divert(surgery);
    surgery.clock.set(NOW + 2 * MINUTE);
    await surgery.ask("m-2", { by: who });
    await afterMinutes(surgery, 31);
    expect(await rows(surgery, "needed")).toEqual([[diversion, "needed"]]);
  });

  test("who declared that it does not apply: that message stands on top of the worklist", async () => {
    const surgery = await openSurgery();
    const declaration = { declaration: "does-not-apply" } as const;
    await surgery.ask("m-1", { text: URGENT, but: declaration });
    await afterMinutes(surgery, 31);
    expect((await rows(surgery)).map(([, state]) => state)).toEqual(["none"]);
  });

  test("staff, who know what to do", async () => {
    const surgery = await openSurgery();
    const text = "Please go to A&E with this letter.";
    const diversion = await divert(surgery, { by: surgery.staff.clinician, text });
    await afterMinutes(surgery, 31);
    expect(await rows(surgery)).toEqual([[diversion, "none"]]);
    const { diversions } = surgery.messaging;
    const done = { diversion, outcome: "called-back", key: "s" } as const;
    await expectRefused(
      surgery,
      () => diversions.settle(surgery.staff.clinician, done),
      "diversion/no-follow-up",
    );
  });
});

describe("following up", () => {
  test("opens whom it is about, which is recorded, and says how it ended, once", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    const diversion = await divert(surgery);
    const opened = expectOk(await messaging.diversions.open(staff.clinician, { diversion }));
    expect(opened).toMatchObject({ patient: "p-ada", thread: null, category: "symptoms" });
    const log = expectOk(await messaging.audit.ofPractice(staff.manager, { after: 0, limit: 500 }));
    expect(log.filter((r) => r.type === "diversion-read").map((r) => r.stream)).toEqual([
      `access/${diversion}`,
    ]);
    const settle = (by: Principal, outcome: "called-back" | "attended", key: string) =>
      messaging.diversions.settle(by, { diversion, outcome, key });
    expectOk(await settle(staff.clinician, "called-back", "one"));
    expect(expectOk(await settle(staff.clinician, "called-back", "two"))).toEqual({
      changed: false,
    });
    const other = await settle(staff.receptionist, "attended", "three");
    expect(other.isErr() && other.error).toEqual(
      refusal("diversion/settled", { staff: "s-clinician" }),
    );
    const [row] = expectOk(await messaging.diversions.list(staff.clinician, {})).rows;
    expect(row).toMatchObject({
      ...{ followUp: "settled", settled: { at: NOW, outcome: "called-back" } },
    });
  });

  test("is for those who work on threads, and about a restricted thread for those who are named", async () => {
    const surgery = await openSurgery();
    const { messaging, staff, ada } = surgery;
    const { thread } = await surgery.ask("m-1");
    const diversion = await divert(surgery, { about: { kind: "reply", thread } });
    const open =
      (by: Principal, id = diversion) =>
      () =>
        messaging.diversions.open(by, { diversion: id });
    await expectRefused(surgery, open(ada), "access/denied");
    await expectRefused(surgery, open(staff.manager), "access/denied");
    await expectRefused(surgery, open(staff.clinician, "absent"), "access/not-found");
    expect(expectOk(await open(staff.receptionist)()).thread).toBe(thread);
    const to = { thread, to: ["s-clinician"], key: "r" };
    expectOk(await messaging.threads.restrict(staff.clinician, to));
    await expectRefused(surgery, open(staff.receptionist), "access/not-found");
    expectOk(await open(staff.clinician)());
  });
});

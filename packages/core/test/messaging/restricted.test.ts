import { expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import { expectRefused, openSurgery } from "./surgery.js";

describe("a restricted thread", () => {
  const open = async () => {
    const surgery = await openSurgery();
    const { thread } = await surgery.ask("m-1");
    return { surgery, thread };
  };

  test("is restricted to people who are there, and never to nobody", async () => {
    const { surgery, thread } = await open();
    const { threads } = surgery.messaging;
    const { clinician } = surgery.staff;
    const to = (staff: readonly string[], key: string) => () =>
      threads.restrict(clinician, { thread, to: staff, key });
    await expectRefused(surgery, to(["s-nobody"], "a"), "practice/staff-unknown");
    const fields = { fields: ["to"] };
    await expectRefused(surgery, to([], "b"), "input/malformed", fields);
    expectOk(await to(["s-manager", "s-clinician"], "d")());
  });

  test("stays on the list without saying whom it is about, and is nothing to those it is not for", async () => {
    const { surgery, thread } = await open();
    const { threads, worklist } = surgery.messaging;
    const { clinician, receptionist } = surgery.staff;
    const only = { thread, to: ["s-clinician"], key: "r" };
    expectOk(await threads.restrict(clinician, only));
    const { rows } = expectOk(await worklist.page(receptionist, { team: null }));
    expect(rows.map((r) => [r.thread, r.patient, r.category, r.restricted])).toEqual([
      [thread, null, null, true],
    ]);
    const absent = JSON.stringify(await threads.open(receptionist, { thread: "absent" }));
    expect(JSON.stringify(await threads.open(receptionist, { thread }))).toBe(absent);
    expect(expectOk(await threads.list(receptionist, { patient: "p-ada" })).total).toBe(0);
    expect(expectOk(await threads.list(clinician, {})).rows.map((r) => r.thread)).toEqual([thread]);
  });

  test("opens by breaking the glass, for a clinician, with a reason that is kept", async () => {
    const { surgery, thread } = await open();
    const { threads, practices, audit } = surgery.messaging;
    const { clinician, receptionist, manager } = surgery.staff;
    const two = { staff: "s-two", name: "Dr Kim Lee", roles: ["clinician"], teams: [] } as const;
    expectOk(await practices.addStaff(manager, { ...two, key: "two" }));
    expectOk(await threads.restrict(clinician, { thread, to: ["s-clinician"], key: "r" }));
    const glass = { thread, breakGlass: "safeguarding" } as const;
    await expectRefused(surgery, () => threads.open(receptionist, glass), "access/not-found");
    expectOk(await threads.open({ ...clinician, staff: "s-two" }, glass));
    const rows = expectOk(await audit.ofThread(manager, { thread }));
    expect(rows.map((r) => [r.reader, r.how, r.reason])).toEqual([
      [{ kind: "staff", staff: "s-two" }, "break-glass", "safeguarding"],
    ]);
  });
});

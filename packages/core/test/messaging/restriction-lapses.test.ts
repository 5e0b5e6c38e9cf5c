import { expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import type { StaffPrincipal } from "../../src/index.js";
import { expectRefused, openSurgery, type Surgery } from "./surgery.js";

const addDrLee = async ({ messaging, staff }: Surgery): Promise<StaffPrincipal> => {
  const lee = {
    staff: "s-lee",
    name: "Dr Lee",
    roles: ["clinician"],
    teams: ["clinical"],
  } as const;
  expectOk(await messaging.practices.addStaff(staff.manager, { ...lee, key: "lee" }));
  return { ...staff.clinician, staff: "s-lee" };
};

/** A thread that waits, restricted to Dr Lee alone. */
const withDrLee = async () => {
  const surgery = await openSurgery();
  const lee = await addDrLee(surgery);
  const { thread } = await surgery.ask("m-1");
  const { messaging, staff } = surgery;
  expectOk(await messaging.threads.restrict(lee, { thread, to: ["s-lee"], key: "r" }));
  const open = () => messaging.threads.open(staff.clinician, { thread });
  await expectRefused(surgery, open, "access/not-found");
  return { surgery, lee, thread };
};

/** The team of the thread works on it and lets it go. */
const works = async ({ messaging, staff }: Surgery, thread: string) => {
  const { worklist, threads } = messaging;
  const claimed = await worklist.claim(staff.clinician, { thread, key: "c" });
  const { token } = expectOk(claimed);
  expectOk(await threads.open(staff.clinician, { thread }));
  const done = { thread, token, outcome: "answered", key: "h" } as const;
  expectOk(await worklist.handle(staff.clinician, done));
};

describe("a restriction of which nobody is left who may work", () => {
  test("has lapsed when those who are named have left: the thread is its team's again", async () => {
    const { surgery, thread } = await withDrLee();
    const { messaging, staff } = surgery;
    const leaves = { staff: "s-lee", handOver: { kind: "teams" }, key: "l" } as const;
    expectOk(await messaging.practices.removeStaff(staff.manager, leaves));
    const { rows } = expectOk(await messaging.worklist.page(staff.receptionist, { team: null }));
    expect(rows.map((r) => [r.thread, r.patient])).toEqual([[thread, null]]);
    // As of any thread of another team: there, and not to be read.
    const open = () => messaging.threads.open(staff.receptionist, { thread });
    await expectRefused(surgery, open, "access/denied");
    await works(surgery, thread);
  });

  test("has lapsed when those who are named read no messages any more", async () => {
    const { surgery, thread } = await withDrLee();
    const { messaging, staff } = surgery;
    const change = { staff: "s-lee", roles: ["manager"], key: "m" } as const;
    expectOk(await messaging.practices.changeStaff(staff.manager, change));
    await works(surgery, thread);
  });

  test("can be lifted, and the thread stands on its patient's list again", async () => {
    const { surgery, thread } = await withDrLee();
    const { messaging, staff } = surgery;
    const leaves = { staff: "s-lee", handOver: { kind: "teams" }, key: "l" } as const;
    expectOk(await messaging.practices.removeStaff(staff.manager, leaves));
    const lift = { thread, to: null, key: "lift" };
    expectOk(await messaging.threads.restrict(staff.clinician, lift));
    const listed = await messaging.threads.list(staff.receptionist, { patient: "p-ada" });
    expect(expectOk(listed).rows.map((r) => r.thread)).toEqual([thread]);
  });

  test("is routed by a manager", async () => {
    const { surgery, thread } = await withDrLee();
    const { messaging, staff } = surgery;
    const to = { thread, team: "reception" };
    const route = () => messaging.worklist.route(staff.manager, { ...to, key: "one" });
    await expectRefused(surgery, route, "access/not-found");
    expectOk(
      await messaging.practices.removeStaff(staff.manager, {
        staff: "s-lee",
        handOver: { kind: "teams" },
        key: "l",
      }),
    );
    expectOk(await messaging.worklist.route(staff.manager, { ...to, key: "two" }));
  });
});

describe("a restriction", () => {
  test("is refused to managers alone, who could not work on the thread", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    const { thread } = await surgery.ask("m-1");
    const to = (names: readonly string[], key: string) => () =>
      messaging.threads.restrict(staff.clinician, { thread, to: names, key });
    await expectRefused(surgery, to(["s-manager"], "a"), "practice/staff-unknown");
    expectOk(await to(["s-manager", "s-clinician"], "b")());
  });

  test("holds while one of those who are named may work, whoever else has left", async () => {
    const { surgery, lee, thread } = await withDrLee();
    const { messaging, staff } = surgery;
    const kim = { staff: "s-kim", name: "Dr Kim", roles: ["clinician"], teams: [] } as const;
    expectOk(await messaging.practices.addStaff(staff.manager, { ...kim, key: "kim" }));
    const both = { thread, to: ["s-lee", "s-kim"], key: "both" };
    expectOk(await messaging.threads.restrict(lee, both));
    expectOk(
      await messaging.practices.removeStaff(staff.manager, {
        staff: "s-lee",
        handOver: { kind: "teams" },
        key: "l",
      }),
    );
    const open = () => messaging.threads.open(staff.clinician, { thread });
    await expectRefused(surgery, open, "access/not-found");
    expectOk(await messaging.threads.open({ ...lee, staff: "s-kim" }, { thread }));
  });
});

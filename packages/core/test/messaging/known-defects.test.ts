/** Defects that a review has proved and nobody has mended yet. A test here that begins to pass fails: then it goes to where it belongs, without `fails`. */
import { expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import { crowd, released, sweepAll } from "./crowd.js";
import { openSurgery, type Surgery } from "./surgery.js";
import { MINUTE, reachable } from "./telling.js";

const rows = async ({ messaging, staff }: Surgery) =>
  expectOk(await messaging.worklist.page(staff.clinician, { team: null })).rows;

describe("known defects", () => {
  test.fails("a personal answer is told before the copies of a broadcast that wait for the channel", async () => {
    const surgery = await openSurgery();
    const patients = await crowd(surgery, 30);
    await reachable(surgery);
    const { thread } = await surgery.ask("m-1");
    await released(surgery, patients);
    await sweepAll(surgery);
    surgery.clock.advance(1_000);
    await surgery.answer(thread, "a");
    surgery.clock.advance(MINUTE);
    expectOk(await surgery.messaging.worker.dispatch({ practice: null, limit: 5 }));
    expect(surgery.email.taken.map((t) => t.to)).toContain("ada@mail.example");
  });

  test.fails("nobody loses role and team while something unseen is in their hands", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    const lee = { staff: "s-lee", name: "Dr Lee", key: "lee", teams: ["clinical"] } as const;
    expectOk(await messaging.practices.addStaff(staff.manager, { ...lee, roles: ["clinician"] }));
    const { thread } = await surgery.ask("m-1");
    const drLee = { ...staff.clinician, staff: "s-lee" };
    expectOk(await messaging.worklist.claim(drLee, { thread, key: "c" }));
    const change = { staff: "s-lee", roles: ["manager"], teams: [], key: "x" } as const;
    const changed = await messaging.practices.changeStaff(staff.manager, change);
    expect(changed.isErr()).toBe(true);
  });

  test.fails("a register that does not answer a broadcast keeps nothing else from being swept", async () => {
    const surgery = await openSurgery();
    const { messaging, staff, directory, clock } = surgery;
    const patients = await crowd(surgery, 3);
    const { thread } = await surgery.ask("m-1");
    expectOk(await messaging.worklist.claim(staff.clinician, { thread, key: "c" }));
    await released(surgery, patients);
    const findByReference = () => new Promise<never>(() => undefined);
    const other = surgery.another({ directory: { ...directory, findByReference } });
    clock.advance(40 * MINUTE);
    void other.worker.sweep({ practice: null, limit: 20 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await rows(surgery)).map((r) => r.claim)).toEqual([null]);
  });
});

import { expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import type { StaffPrincipal } from "../../src/index.js";
import { expectRefused, openSurgery, type Surgery } from "./surgery.js";

/** A thread that Dr Lee has in hand, who is of its team as the clinician is. */
const inHand = async () => {
  const surgery = await openSurgery();
  const { messaging, staff } = surgery;
  const lee = {
    staff: "s-lee",
    name: "Dr Lee",
    roles: ["clinician"],
    teams: ["clinical"],
  } as const;
  expectOk(await messaging.practices.addStaff(staff.manager, { ...lee, key: "lee" }));
  const drLee = { ...staff.clinician, staff: "s-lee" };
  const { thread } = await surgery.ask("m-1");
  expectOk(await messaging.worklist.claim(drLee, { thread, key: "c-lee" }));
  return { surgery, drLee, thread };
};

const mine = async ({ messaging }: Surgery, who: StaffPrincipal) =>
  expectOk(await messaging.worklist.mine(who, {})).rows;

describe("who has a thread in hand that is then restricted", () => {
  test("has it no more without being named, and is told nothing of it", async () => {
    const { surgery, drLee, thread } = await inHand();
    const { messaging, staff } = surgery;
    expect(await mine(surgery, drLee)).toMatchObject([{ thread, patient: "p-ada" }]);
    const only = { thread, to: ["s-clinician"], key: "r" };
    expectOk(await messaging.threads.restrict(staff.clinician, only));
    expect(await mine(surgery, drLee)).toEqual([]);
    // Nobody has to wait for the claim to lapse.
    expectOk(await messaging.worklist.claim(staff.clinician, { thread, key: "c" }));
  });

  test("keeps it when they are named", async () => {
    const { surgery, drLee, thread } = await inHand();
    const { messaging, staff } = surgery;
    const both = { thread, to: ["s-clinician", "s-lee"], key: "r" };
    expectOk(await messaging.threads.restrict(staff.clinician, both));
    expect(await mine(surgery, drLee)).toMatchObject([{ thread, patient: "p-ada" }]);
  });
});

describe("a hand-over", () => {
  const handing = async (thread: string, { messaging }: Surgery, drLee: StaffPrincipal) => {
    const { token } = expectOk(await messaging.worklist.claim(drLee, { thread, key: "c-again" }));
    return (to: string) => () =>
      messaging.worklist.handOver(drLee, { thread, token, to, key: `to-${to}` });
  };

  test("is refused to whoever reads no messages", async () => {
    const { surgery, drLee, thread } = await inHand();
    const to = await handing(thread, surgery, drLee);
    await expectRefused(surgery, to("s-manager"), "practice/staff-unknown");
    expectOk(await to("s-reception")());
  });

  test("of a restricted thread is refused to whoever is not named", async () => {
    const { surgery, drLee, thread } = await inHand();
    const { messaging, staff } = surgery;
    const both = { thread, to: ["s-clinician", "s-lee"], key: "r" };
    expectOk(await messaging.threads.restrict(drLee, both));
    const to = await handing(thread, surgery, drLee);
    await expectRefused(surgery, to("s-reception"), "practice/staff-unknown");
    expect(await mine(surgery, staff.receptionist)).toEqual([]);
    expectOk(await to("s-clinician")());
    expect(await mine(surgery, staff.clinician)).toMatchObject([{ thread, patient: "p-ada" }]);
  });

  test("in a thread whose restriction has lapsed tells a list no more than the worklist", async () => {
    const { surgery, drLee, thread } = await inHand();
    const { messaging, staff } = surgery;
    expectOk(await messaging.threads.restrict(drLee, { thread, to: ["s-lee"], key: "r" }));
    const leaves = { staff: "s-lee", handOver: { kind: "teams" }, key: "l" } as const;
    expectOk(await messaging.practices.removeStaff(staff.manager, leaves));
    expectOk(await messaging.worklist.claim(staff.clinician, { thread, key: "c" }));
    expect(await mine(surgery, staff.clinician)).toMatchObject([
      { thread, patient: null, category: null, restricted: true },
    ]);
  });
});

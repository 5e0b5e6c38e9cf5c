import { expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import type { StaffPrincipal } from "../../src/index.js";
import { DAY, expectRefused, NEW, NOW, openSurgery, type Surgery, TEXT } from "./surgery.js";

const SHUT = { status: "closed", notice: "We open at 8." } as const;

const colleague = async ({ messaging, staff }: Surgery): Promise<StaffPrincipal> => {
  const lee = { staff: "s-lee", name: "Dr Kim Lee", roles: ["clinician"], teams: ["clinical"] };
  const added = { ...lee, roles: ["clinician"], key: "staff-lee" } as const;
  expectOk(await messaging.practices.addStaff(staff.manager, added));
  return { ...staff.clinician, staff: "s-lee" };
};

const claimed = async (surgery: Surgery, key: string): Promise<string> => {
  const { messaging, staff } = surgery;
  const { thread } = await surgery.ask(key);
  expectOk(await messaging.worklist.claim(staff.clinician, { thread, key: `${key}-c` }));
  return thread;
};

const claims = async ({ messaging, staff }: Surgery) =>
  expectOk(await messaging.worklist.page(staff.receptionist, { team: null })).rows.map((r) => [
    r.thread,
    r.claim?.staff ?? null,
  ]);

const eventsOf = ({ given }: Surgery, type: string): readonly Readonly<Record<string, unknown>>[] =>
  given
    .flatMap((commit) => commit.append.flatMap((a) => a.events))
    .filter((e) => e.type === type)
    .map((e) => JSON.parse(e.payload) as Readonly<Record<string, unknown>>);

describe("whoever has something in hand that nobody has seen", () => {
  const leave = (surgery: Surgery, more: object = {}, key = "leaves") =>
    surgery.messaging.practices.removeStaff(surgery.staff.manager, {
      ...{ staff: "s-clinician", key },
      ...more,
    });

  test("does not leave, and is told which threads it is", async () => {
    const surgery = await openSurgery();
    await colleague(surgery);
    const threads = [await claimed(surgery, "m-1"), await claimed(surgery, "m-2")];
    await expectRefused(surgery, () => leave(surgery), "practice/unseen-work", {
      threads,
      total: 2,
    });
  });

  test("leaves when a colleague takes over, who has it in hand from then on", async () => {
    const surgery = await openSurgery();
    await colleague(surgery);
    const thread = await claimed(surgery, "m-1");
    const handOver = { kind: "colleague", staff: "s-lee" } as const;
    expect(expectOk(await leave(surgery, { handOver }))).toEqual({ changed: true });
    expect(await claims(surgery)).toEqual([[thread, "s-lee"]]);
    expect(eventsOf(surgery, "staff-left")).toEqual([
      { type: "staff-left", at: NOW, by: "s-manager", staff: "s-clinician", handOver },
    ]);
  });

  test("leaves when it is said that it returns to the team", async () => {
    const surgery = await openSurgery();
    await colleague(surgery);
    const thread = await claimed(surgery, "m-1");
    expectOk(await leave(surgery, { handOver: { kind: "teams" } }));
    expect(await claims(surgery)).toEqual([[thread, null]]);
  });

  test.each(["s-clinician", "s-manager", "s-nobody"])(
    "does not leave it to somebody who could not work on it: %s",
    async (staff) => {
      const surgery = await openSurgery();
      await colleague(surgery);
      await claimed(surgery, "m-1");
      const handOver = { kind: "colleague", staff };
      await expectRefused(surgery, () => leave(surgery, { handOver }), "practice/staff-unknown");
    },
  );

  test("leaves what was restricted to others to its team, and not to whoever may not know of it", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    await colleague(surgery);
    const thread = await claimed(surgery, "m-1");
    const to = { thread, to: ["s-clinician", "s-reception"], key: "r" };
    expectOk(await messaging.threads.restrict(staff.clinician, to));
    expectOk(await leave(surgery, { handOver: { kind: "colleague", staff: "s-lee" } }));
    expect(await claims(surgery)).toEqual([[thread, null]]);
  });

  test("leaves when it has been seen, or the claim has lapsed", async () => {
    const surgery = await openSurgery();
    const { messaging, staff, clock } = surgery;
    await colleague(surgery);
    const thread = await claimed(surgery, "m-1");
    expectOk(await messaging.threads.open(staff.clinician, { thread }));
    await claimed(surgery, "m-2");
    clock.advance(3_600_000);
    expectOk(await leave(surgery));
  });

  test("who has gone already is handed over by a manager who says to whom", async () => {
    const surgery = await openSurgery({});
    await colleague(surgery);
    const handOver = { kind: "teams" } as const;
    expectOk(await leave(surgery, { handOver }));
    const again = { handOver: { kind: "colleague", staff: "s-lee" } };
    expect(expectOk(await leave(surgery, again, "again"))).toEqual({ changed: false });
  });
});

describe("whoever has something in hand that nobody has seen, and is given other work", () => {
  const change = (surgery: Surgery, more: object, key = "other") =>
    surgery.messaging.practices.changeStaff(surgery.staff.manager, {
      ...{ staff: "s-clinician", key },
      ...more,
    });
  const held = async (): Promise<{ surgery: Surgery; thread: string }> => {
    const surgery = await openSurgery();
    await colleague(surgery);
    return { surgery, thread: await claimed(surgery, "m-1") };
  };

  test.each([
    ["the role by which they work", { roles: ["manager"] }],
    ["the role by which they judge", { roles: ["receptionist"] }],
    ["the team whose work it is", { teams: ["reception"] }],
    ["role and team", { roles: ["manager"], teams: [] }],
  ] as const)("does not lose %s, and the manager is told which threads it is", async (_, more) => {
    const { surgery, thread } = await held();
    const unseen = { threads: [thread], total: 1 };
    await expectRefused(surgery, () => change(surgery, more), "practice/unseen-work", unseen);
  });

  test.each([
    ["another name", { name: "Dr Ann Other" }],
    ["one more role", { roles: ["clinician", "manager"] }],
    ["one more team", { teams: ["clinical", "reception"] }],
  ] as const)("is given %s and keeps it in hand", async (_, more) => {
    const { surgery, thread } = await held();
    expect(expectOk(await change(surgery, more))).toEqual({ changed: true });
    expect(await claims(surgery)).toEqual([[thread, "s-clinician"]]);
  });

  test("is given it when a colleague takes over, who has it in hand from then on", async () => {
    const { surgery, thread } = await held();
    const handOver = { kind: "colleague", staff: "s-lee" } as const;
    expect(expectOk(await change(surgery, { roles: ["manager"], handOver }))).toEqual({
      changed: true,
    });
    expect(await claims(surgery)).toEqual([[thread, "s-lee"]]);
    const events = eventsOf(surgery, "staff-changed").map(({ by, handOver: to }) => [by, to]);
    expect(events).toEqual([["s-manager", handOver]]);
  });

  test("is given it when it is said that it returns to the team", async () => {
    const { surgery, thread } = await held();
    expectOk(await change(surgery, { teams: ["reception"], handOver: { kind: "teams" } }));
    expect(await claims(surgery)).toEqual([[thread, null]]);
  });

  test.each(["s-clinician", "s-manager", "s-nobody"])(
    "does not leave it to somebody who could not work on it: %s",
    async (staff) => {
      const { surgery } = await held();
      const handOver = { kind: "colleague", staff };
      const call = () => change(surgery, { roles: ["manager"], handOver });
      await expectRefused(surgery, call, "practice/staff-unknown");
    },
  );

  test("is given it once it is seen, and what they may work on no more is in nobody's hands", async () => {
    const { surgery, thread } = await held();
    expectOk(await surgery.messaging.threads.open(surgery.staff.clinician, { thread }));
    expectOk(await change(surgery, { roles: ["manager"], teams: [] }));
    expect(await claims(surgery)).toEqual([[thread, null]]);
  });

  test("nobody who has left, or was never there, is changed", async () => {
    const { surgery } = await held();
    const roles = ["receptionist"];
    const call = () => change(surgery, { staff: "s-nobody", roles });
    await expectRefused(surgery, call, "practice/staff-unknown");
  });
});

describe("a team with which something unseen waits", () => {
  const remove = (surgery: Surgery, more: object = {}) =>
    surgery.messaging.practices.removeTeam(surgery.staff.manager, {
      ...{ team: "clinical", successor: "reception", key: "gone" },
      ...more,
    });

  test("is not removed, and the threads are named", async () => {
    const surgery = await openSurgery();
    const { thread } = await surgery.ask("m-1");
    const what = { threads: [thread], total: 1 };
    await expectRefused(surgery, () => remove(surgery), "practice/unseen-work", what);
    await expectRefused(
      surgery,
      () => remove(surgery, { handOver: false }),
      "practice/unseen-work",
      what,
    );
  });

  test("is removed when it is said that the successor takes it over, or when all was seen", async () => {
    const one = await openSurgery();
    await one.ask("m-1");
    expectOk(await remove(one, { handOver: true }));
    const two = await openSurgery();
    const { thread } = await two.ask("m-1");
    expectOk(await two.messaging.threads.open(two.staff.clinician, { thread }));
    expectOk(await remove(two));
  });
});

describe("a practice in which something is unseen", () => {
  const shut = (surgery: Surgery, more: object = {}) =>
    surgery.messaging.practices.setAvailability(surgery.staff.manager, {
      ...{ availability: SHUT, key: "shut" },
      ...more,
    });

  test("does not close, and the threads are named", async () => {
    const surgery = await openSurgery();
    const { thread } = await surgery.ask("m-1");
    const what = { threads: [thread], total: 1 };
    await expectRefused(surgery, () => shut(surgery), "practice/unseen-work", what);
    expectOk(await surgery.send({ by: surgery.ada, about: NEW, text: TEXT, key: "m-2" }));
  });

  test("closes when somebody holds it until a time that lies ahead, which is kept", async () => {
    const surgery = await openSurgery();
    await surgery.ask("m-1");
    const past = { heldBy: { staff: "s-clinician", until: NOW } };
    await expectRefused(surgery, () => shut(surgery, past), "input/malformed", {
      fields: ["heldBy.until"],
    });
    const manager = { heldBy: { staff: "s-manager", until: NOW + DAY } };
    await expectRefused(surgery, () => shut(surgery, manager), "practice/staff-unknown");
    const heldBy = { staff: "s-clinician", until: NOW + DAY };
    expectOk(await shut(surgery, { heldBy }));
    expect(eventsOf(surgery, "availability-set")).toEqual([
      { type: "availability-set", at: NOW, by: "s-manager", availability: SHUT, heldBy },
    ]);
  });

  test("leaves what is unseen in the hands of whoever holds it, until they are told that it still is", async () => {
    const surgery = await openSurgery();
    const { messaging, staff, clock } = surgery;
    const { thread } = await surgery.ask("m-1");
    const heldBy = { staff: "s-clinician", until: NOW + 3_600_000 };
    expectOk(await shut(surgery, { heldBy }));
    expect(eventsOf(surgery, "handed-over")).toMatchObject([
      { by: "s-manager", to: "s-clinician", until: NOW + 3_600_000, threads: [thread] },
    ]);
    const open = { availability: { status: "open" }, key: "open" };
    expectOk(await shut(surgery, open));
    expectOk(await shut(surgery, { key: "again" }));
    const leaves = { staff: "s-clinician", roles: ["manager"], key: "x" } as const;
    await expectRefused(
      surgery,
      () => messaging.practices.changeStaff(staff.manager, { ...leaves, teams: [] }),
      "practice/team-would-be-empty",
      { team: "clinical" },
    );
    clock.advance(3_600_000);
    expectOk(await messaging.worker.sweep({ practice: null, limit: 20 }));
    expectOk(await messaging.worker.alert({ practice: null, limit: 20 }));
    const told = surgery.alerts.raised().filter(({ about }) => about === "closing/self");
    expect(told.map(({ what, to }) => [what, to.kind === "staff" ? to.staff : "host"])).toEqual([
      ["returned", "s-clinician"],
      ["returned", "s-manager"],
    ]);
    expectOk(await shut(surgery, { ...open, key: "open-2" }));
    const what = { threads: [thread], total: 1 };
    await expectRefused(
      surgery,
      () => shut(surgery, { key: "third" }),
      "practice/unseen-work",
      what,
    );
  });

  test("hands nobody what is restricted to others", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    await colleague(surgery);
    const { thread } = await surgery.ask("m-1");
    const to = { thread, to: ["s-clinician"], key: "r" };
    expectOk(await messaging.threads.restrict(staff.clinician, to));
    expectOk(await shut(surgery, { heldBy: { staff: "s-lee", until: NOW + DAY } }));
    expect(eventsOf(surgery, "handed-over")).toEqual([]);
  });

  test("closes by itself when everything was seen, and other words for a closed one ask nothing", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    const { thread } = await surgery.ask("m-1");
    expectOk(await messaging.threads.open(staff.clinician, { thread }));
    expectOk(await shut(surgery));
    const later = { availability: { status: "closed", notice: "We open at 9." }, key: "later" };
    expectOk(await shut(surgery, later));
  });
});

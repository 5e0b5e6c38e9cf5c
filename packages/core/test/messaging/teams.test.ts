import { expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import { ADA, expectRefused, openSurgery, type Surgery, TEXT } from "./surgery.js";

const listed = async ({ messaging, staff }: Surgery, team: string | null) =>
  expectOk(await messaging.worklist.page(staff.receptionist, { team })).rows.map((r) => ({
    thread: r.thread,
    team: r.team,
    claim: r.claim?.staff ?? null,
    waiting: r.waiting,
    unreachable: r.unreachable,
  }));

const removeClinical = async ({ messaging, staff }: Surgery) =>
  expectOk(
    await messaging.practices.removeTeam(staff.manager, {
      team: "clinical",
      successor: "reception",
      handOver: true,
      key: "remove-team",
    }),
  );

const addSecondClinician = async ({ messaging, staff }: Surgery) => {
  const two = { staff: "s-two", name: "Dr Kim Lee", roles: ["clinician"], teams: ["clinical"] };
  const added = { ...two, roles: ["clinician"], key: "staff-two" } as const;
  expectOk(await messaging.practices.addStaff(staff.manager, added));
  return { ...staff.clinician, staff: "s-two" };
};

describe("removing a team", () => {
  test("moves what waits, claims given back, to its successor", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    const { thread } = await surgery.ask("m-1");
    expectOk(await messaging.worklist.claim(staff.clinician, { thread, key: "c" }));
    await removeClinical(surgery);
    expect(await listed(surgery, "reception")).toEqual([
      { thread, team: "reception", claim: null, waiting: 1, unreachable: false },
    ]);
    expect(await listed(surgery, "clinical")).toEqual([]);
    const described = expectOk(await messaging.practices.describe(staff.manager));
    expect(described.people?.teams["clinical"]).toMatchObject({
      status: "removed",
      successor: "reception",
    });
  });

  test("puts a later reply in one of its threads on the successor's list, by whoever it is", async () => {
    const surgery = await openSurgery();
    const { thread } = await surgery.ask("m-1");
    await surgery.settle(thread, "s");
    await removeClinical(surgery);
    expect(await listed(surgery, null)).toEqual([]);
    const reply = { by: surgery.ada, about: { kind: "reply", thread }, text: TEXT } as const;
    expectOk(await surgery.send({ ...reply, key: "m-2" }));
    const row = { thread, team: "reception", claim: null, waiting: 1, unreachable: false };
    expect(await listed(surgery, "reception")).toEqual([row]);
    expect(await listed(surgery, null)).toEqual([row]);
  });

  test("puts a later correction in one of its threads on the successor's list", async () => {
    const surgery = await openSurgery();
    const { thread, message } = await surgery.ask("m-1");
    await surgery.settle(thread, "s");
    await removeClinical(surgery);
    const about = { kind: "correction", thread, message } as const;
    const text = "It is the left knee and not the right one, I am sorry.";
    expectOk(await surgery.send({ by: surgery.ada, about, text, key: "m-2" }));
    expect(await listed(surgery, "reception")).toEqual([
      { thread, team: "reception", claim: null, waiting: 1, unreachable: false },
    ]);
  });

  test("puts a reply that reached nobody on the successor's list", async () => {
    const surgery = await openSurgery();
    const { messaging, clock } = surgery;
    const { thread } = await surgery.ask("m-1");
    await surgery.settle(thread, "s");
    await surgery.answer(thread, "a");
    await removeClinical(surgery);
    clock.advance(60_000);
    expectOk(await messaging.worker.dispatch({ practice: null, limit: 10 }));
    expect(await listed(surgery, "reception")).toEqual([
      { thread, team: "reception", claim: null, waiting: 0, unreachable: true },
    ]);
  });

  test("puts a reply that bounced later on the successor's list", async () => {
    const surgery = await openSurgery();
    const { messaging, clock, ada, email } = surgery;
    const { patient } = ADA;
    const address = { channel: "email", address: "ada@mail.example" } as const;
    expectOk(await messaging.people.setContact(ada, { patient, ...address, key: "address" }));
    const yes = { channel: "email", purpose: "notifications", value: "consented" } as const;
    expectOk(await messaging.people.choose(ada, { patient, ...yes, key: "yes" }));
    const { thread } = await surgery.ask("m-1");
    await surgery.settle(thread, "s");
    await surgery.answer(thread, "a");
    clock.advance(60_000);
    expectOk(await messaging.worker.dispatch({ practice: null, limit: 10 }));
    await removeClinical(surgery);
    const { reference = "" } = email.taken[0] ?? {};
    const bounce = { practice: "A81001", reference, state: "failed" } as const;
    expect(expectOk(await messaging.worker.report(bounce))).toEqual({ changed: true });
    expect(await listed(surgery, "reception")).toEqual([
      { thread, team: "reception", claim: null, waiting: 0, unreachable: true },
    ]);
    expect(expectOk(await messaging.worker.report(bounce))).toEqual({ changed: false });
  });

  test("is refused where nobody could take over", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    const to = (team: string, successor: string, key: string) => () =>
      messaging.practices.removeTeam(staff.manager, { team, successor, key });
    const empty = { team: "night", name: "Night", categories: [], key: "t" };
    expectOk(await messaging.practices.addTeam(staff.manager, empty));
    await expectRefused(surgery, to("clinical", "night", "k1"), "practice/team-empty", {
      team: "night",
    });
    await expectRefused(surgery, to("clinical", "nobody", "k2"), "practice/team-unknown", {
      team: "nobody",
    });
    await expectRefused(surgery, to("clinical", "clinical", "k3"), "practice/team-unknown", {
      team: "clinical",
    });
  });
});

describe("a leaver", () => {
  test("gives back to the team what was claimed, and may do nothing more", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    const { thread } = await surgery.ask("m-1");
    await addSecondClinician(surgery);
    const claimed = await messaging.worklist.claim(staff.clinician, { thread, key: "c" });
    const { token } = expectOk(claimed);
    const leaver = { staff: "s-clinician", handOver: { kind: "teams" }, key: "leaves" } as const;
    expectOk(await messaging.practices.removeStaff(staff.manager, leaver));
    expect(await listed(surgery, "clinical")).toEqual([
      { thread, team: "clinical", claim: null, waiting: 1, unreachable: false },
    ]);
    const handle = { thread, token, outcome: "answered", key: "h" } as const;
    const { worklist, threads, drafts } = messaging;
    const by = staff.clinician;
    await expectRefused(surgery, () => worklist.handle(by, handle), "access/denied");
    await expectRefused(surgery, () => worklist.claim(by, { thread, key: "c2" }), "access/denied");
    await expectRefused(surgery, () => threads.open(by, { thread }), "access/denied");
    const reply = { about: { kind: "reply", thread }, text: TEXT, language: "en" } as const;
    await expectRefused(surgery, () => drafts.check(by, reply), "access/denied");
  });

  test("learns nothing of what there is: every thread is denied in the same words", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    const { thread } = await surgery.ask("m-1");
    const stranger = { ...staff.clinician, staff: "s-never" };
    for (const breakGlass of [undefined, "emergency"] as const)
      expect(JSON.stringify(await messaging.threads.open(stranger, { thread, breakGlass }))).toBe(
        JSON.stringify(await messaging.threads.open(stranger, { thread: "absent", breakGlass })),
      );
    const ask = (id: string) =>
      messaging.drafts.check(stranger, {
        ...{ about: { kind: "reply", thread: id }, text: TEXT, language: "en" },
      });
    expect(JSON.stringify(await ask(thread))).toBe(JSON.stringify(await ask("absent")));
  });

  test("is the one who was named, whatever the host does with its object meanwhile", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    const { thread } = await surgery.ask("m-1");
    await addSecondClinician(surgery);
    expectOk(await messaging.worklist.claim(staff.clinician, { thread, key: "c" }));
    const handOver = { kind: "teams" } as const;
    const input = { staff: "s-clinician", handOver, key: "leaves" };
    const leaving = messaging.practices.removeStaff(staff.manager, input);
    input.staff = "s-two";
    expectOk(await leaving);
    expect((await listed(surgery, "clinical")).map((r) => r.claim)).toEqual([null]);
  });

  test("cannot be the last manager, nor the last who looks after a team", async () => {
    const surgery = await openSurgery();
    const { practices } = surgery.messaging;
    const { manager } = surgery.staff;
    const remove = (staff: string) => () => practices.removeStaff(manager, { staff, key: staff });
    await expectRefused(surgery, remove("s-manager"), "practice/last-manager");
    await expectRefused(surgery, remove("s-clinician"), "practice/team-would-be-empty", {
      team: "clinical",
    });
    const change = { staff: "s-clinician", teams: ["reception"], key: "move" };
    await expectRefused(
      surgery,
      () => practices.changeStaff(manager, change),
      "practice/team-would-be-empty",
      { team: "clinical" },
    );
  });
});

describe("a hand-over", () => {
  test("gives the colleague a token of their own, and the old one never fits again", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    const { thread } = await surgery.ask("m-1");
    const two = await addSecondClinician(surgery);
    const { worklist, threads } = messaging;
    const first = expectOk(await worklist.claim(staff.clinician, { thread, key: "c" }));
    const over = { thread, token: first.token, to: "s-two", key: "o" };
    expect(expectOk(await worklist.handOver(staff.clinician, over))).toEqual({ changed: true });
    expectOk(await threads.open(two, { thread }));
    const outcome = "answered" as const;
    const old = { thread, token: first.token, outcome, key: "h1" };
    await expectRefused(surgery, () => worklist.handle(staff.clinician, old), "claim/not-yours");
    await expectRefused(
      surgery,
      () => worklist.handle(two, { ...old, key: "h2" }),
      "claim/not-yours",
    );
    const mine = expectOk(await worklist.claim(two, { thread, key: "c2" }));
    expect(mine.token).toBe(first.token + 1);
    const done = { thread, token: mine.token, outcome, key: "h3" };
    expect(expectOk(await worklist.handle(two, done))).toEqual({ changed: true });
    expect(await listed(surgery, null)).toEqual([]);
  });

  test("to somebody who does not work here is refused", async () => {
    const surgery = await openSurgery();
    const { worklist } = surgery.messaging;
    const { clinician } = surgery.staff;
    const { thread } = await surgery.ask("m-1");
    const { token } = expectOk(await worklist.claim(clinician, { thread, key: "c" }));
    const over = { thread, token, to: "s-nobody", key: "o" };
    await expectRefused(
      surgery,
      () => worklist.handOver(clinician, over),
      "practice/staff-unknown",
    );
  });
});

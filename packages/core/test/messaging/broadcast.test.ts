import { expectOk } from "@carethread/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { accountOf, crowd, GREETING, notice, pass, released, reportOf, sweepAll } from "./crowd.js";
import { expectRefused, openSurgery, refusal, type Surgery } from "./surgery.js";

const MINUTE = 60_000;
let surgery: Surgery;
let patients: readonly string[];

beforeEach(async () => {
  surgery = await openSurgery();
  patients = await crowd(surgery, 30);
});

const countsOf = async (broadcast: string) =>
  (await reportOf(surgery, surgery.staff.manager, broadcast)).counts;
const row = async (patient: string) =>
  expectOk(await surgery.messaging.threads.list(accountOf(patient), { patient })).rows[0];
const readBy = async (patient: string) => {
  const thread = (await row(patient))?.thread ?? "";
  return expectOk(await surgery.messaging.threads.open(accountOf(patient), { thread }));
};

describe("a broadcast that goes as it should", () => {
  test("goes to a small batch, waits, and then goes to the rest: each in a thread of their own", async () => {
    const broadcast = await released(surgery, patients);
    await pass(surgery, MINUTE);
    expect(await countsOf(broadcast)).toEqual({
      ...{ recipients: 30, written: 10, leftOut: 0, notSent: 20 },
      ...{ told: 10, opened: 0, undone: 0, retracted: 0 },
    });
    await pass(surgery, 13 * MINUTE);
    expect((await countsOf(broadcast)).written).toBe(10);
    await pass(surgery, MINUTE);
    await pass(surgery, MINUTE);
    expect(await countsOf(broadcast)).toEqual({
      ...{ recipients: 30, written: 30, leftOut: 0, notSent: 0 },
      ...{ told: 30, opened: 0, undone: 0, retracted: 0 },
    });
    expect((await reportOf(surgery, surgery.staff.manager, broadcast)).status).toBe("sent");
    expect(new Set(surgery.email.taken.map((t) => t.to)).size).toBe(30);
    const view = await readBy("p-7");
    expect(view.messages.map(({ subject, text }) => [subject, text])).toEqual([
      ["Season's greetings", GREETING],
    ]);
  });

  test("binds to each copy what the rules said and what was acknowledged", async () => {
    await released(surgery, ["p-1"]);
    await pass(surgery, MINUTE);
    const { staff, messaging } = surgery;
    const thread = (await row("p-1"))?.thread ?? "";
    const read = { thread, breakGlass: "complaint" } as const;
    const view = expectOk(await messaging.threads.open(staff.clinician, read));
    const [copy] = view.messages;
    expect(copy?.evidence?.acknowledgements.map((a) => a.disclaimer)).toEqual(["staff-create"]);
    expect([copy?.evidence?.outcome, copy?.author]).toEqual([
      "clear",
      { kind: "staff", staff: "s-manager", name: "Morgan Ellis" },
    ]);
  });

  test("a one-way copy says so before anything is typed, and a reply to it is refused with where to turn", async () => {
    await released(surgery, ["p-1"]);
    await pass(surgery, MINUTE);
    const view = await readBy("p-1");
    expect(view.write).toEqual({ can: false, why: refusal("thread/one-way") });
    const about = { kind: "reply", thread: view.thread } as const;
    const draft = { about, text: "Thank you", language: "en" };
    await expectRefused(
      surgery,
      () => surgery.messaging.drafts.check(accountOf("p-1"), draft),
      "thread/one-way",
    );
  });

  test("words that mean an emergency get their advice even in reply to a one-way copy", async () => {
    await released(surgery, ["p-1"]);
    await pass(surgery, MINUTE);
    const about = { kind: "reply", thread: (await row("p-1"))?.thread ?? "" } as const;
    const text = "I have crushing chest pain and my left arm is numb";
    const asked = { about, text, language: "en" };
    const checked = expectOk(await surgery.messaging.drafts.check(accountOf("p-1"), asked));
    expect(checked.outcome).toBe("divert");
  });

  test("a reply to an answerable copy waits for the team that was named", async () => {
    await released(surgery, ["p-1"], { answerable: true });
    await pass(surgery, MINUTE);
    const about = { kind: "reply", thread: (await row("p-1"))?.thread ?? "" } as const;
    const text = "Could you tell me when the surgery opens again after the holiday?";
    expectOk(await surgery.send({ by: accountOf("p-1"), about, text, key: "re" }));
    const { staff, messaging } = surgery;
    const list = expectOk(await messaging.worklist.page(staff.receptionist, { team: "reception" }));
    expect(list.rows.map((r) => [r.thread, r.team])).toEqual([[about.thread, "reception"]]);
  });
});

describe("who is on the list", () => {
  test("is judged against register, enrolment, objections and channels; who is left out is named, with the reason", async () => {
    const { messaging, directory, staff } = surgery;
    const gone = { practice: "A81001", nhsNumber: "9000000000", bornOn: "1940-01-01" } as const;
    const known = { sex: null, pregnantWeeks: null, medicines: [], conditions: [] } as const;
    directory.put({ ...gone, ...known, patient: "p-2", status: "deceased" });
    directory.put({ ...gone, ...known, patient: "p-3", status: "left" });
    const no = { channel: "app", purpose: "messages", value: "objected", key: "no" } as const;
    expectOk(await messaging.people.choose(accountOf("p-4"), { patient: "p-4", ...no }));
    const quiet = { channel: "email", purpose: "notifications", value: "objected" } as const;
    expectOk(
      await messaging.people.choose(accountOf("p-5"), { patient: "p-5", ...quiet, key: "q" }),
    );
    const list = ["p-1", "p-2", "p-3", "p-4", "p-5", "p-ben", "p-none", "p-1"];
    const drafted = expectOk(await messaging.broadcasts.draft(staff.manager, notice(list, "d")));
    expect(drafted.recipients).toBe(7);
    const { broadcast } = drafted;
    const checked = expectOk(await messaging.broadcasts.check(staff.manager, { broadcast }));
    expect(checked.leftOut).toEqual([
      { patient: "p-2", why: "deceased" },
      { patient: "p-3", why: "left" },
      { patient: "p-4", why: "objects" },
      { patient: "p-5", why: "cannot-be-told" },
      { patient: "p-ben", why: "not-enrolled" },
      { patient: "p-none", why: "unknown" },
    ]);
  });

  test("is judged again when the batch goes out: an objection made meanwhile holds", async () => {
    const broadcast = await released(surgery, ["p-1", "p-2"]);
    const no = { channel: "app", purpose: "messages", value: "objected", key: "no" } as const;
    expectOk(await surgery.messaging.people.choose(accountOf("p-2"), { patient: "p-2", ...no }));
    await pass(surgery, MINUTE);
    const report = await reportOf(surgery, surgery.staff.manager, broadcast);
    expect(report.leftOut).toEqual([{ patient: "p-2", why: "objects" }]);
    expect(report.copies.rows.map((r) => r.patient)).toEqual(["p-1"]);
  });

  test("a copy that no channel took stands in the report and does not bury the worklist", async () => {
    const broadcast = await released(surgery, ["p-1", "p-2"]);
    await sweepAll(surgery);
    surgery.email.fail("transport/refused");
    await pass(surgery, MINUTE);
    const report = await reportOf(surgery, surgery.staff.manager, broadcast);
    expect(report.copies.rows.map((r) => r.told).toSorted()).toEqual(["failed", "handed-over"]);
    const { staff, messaging } = surgery;
    expect(expectOk(await messaging.worklist.page(staff.clinician, { team: null })).total).toBe(0);
  });
});

test("an answer in a copy's thread that no channel takes is on the worklist like any other", async () => {
  await released(surgery, ["p-1"], { answerable: true });
  await pass(surgery, MINUTE);
  const thread = (await row("p-1"))?.thread ?? "";
  const about = { kind: "reply", thread } as const;
  const asks = "Could you tell me when the surgery opens again after the holiday?";
  expectOk(await surgery.send({ by: accountOf("p-1"), about, text: asks, key: "re" }));
  const { staff, messaging } = surgery;
  const claim = await messaging.worklist.claim(staff.receptionist, { thread, key: "c" });
  const { token } = expectOk(claim);
  expectOk(await messaging.threads.open(staff.receptionist, { thread }));
  expectOk(await surgery.send({ by: staff.receptionist, about, text: "On Monday.", key: "an" }));
  const done = { thread, token, outcome: "answered", key: "d" } as const;
  expectOk(await messaging.worklist.handle(staff.receptionist, done));
  surgery.email.fail("transport/refused");
  await pass(surgery, MINUTE);
  const page = expectOk(await messaging.worklist.page(staff.receptionist, { team: "reception" }));
  expect(page.rows.map((r) => [r.thread, r.unreachable])).toEqual([[thread, true]]);
});

describe("a broadcast among several workers", () => {
  test("writes to everybody once, whoever does the round, and however often", async () => {
    const broadcast = await released(surgery, patients);
    const others = [surgery.another(), surgery.another(), surgery.another()];
    for (let round = 0; round < 6; round += 1) {
      await Promise.all(others.map((m) => m.worker.broadcast({ practice: null, limit: 10 })));
      surgery.clock.advance(10 * MINUTE);
    }
    await pass(surgery, MINUTE);
    const report = await reportOf(surgery, surgery.staff.manager, broadcast);
    expect(report.copies.rows.map((r) => r.patient)).toEqual(patients);
    for (const patient of patients)
      expect(
        expectOk(await surgery.messaging.threads.list(accountOf(patient), { patient })).total,
      ).toBe(1);
  });

  test("coalesces: thirty recipients take three commits besides those of each thread's own clock", async () => {
    await released(surgery, patients);
    const before = surgery.commits();
    await sweepAll(surgery);
    surgery.clock.advance(16 * MINUTE);
    const batches = surgery.given.length;
    expect(surgery.commits() - before).toBe(1);
    await surgery.messaging.worker.broadcast({ practice: null, limit: 500 });
    const large = surgery.given.slice(batches).filter((c) => c.putBodies.length > 10);
    expect(large.map((c) => c.append.length)).toEqual([21]);
  });
});

test("no copy leaves as a letter, whatever was agreed: nothing takes an e-mail back", async () => {
  const { messaging, staff } = surgery;
  const who = accountOf("p-1");
  const terms = { patient: "p-1", textVersion: "1", language: "en" } as const;
  const scope = ["replies", "new-threads"] as const;
  const expiresAt = surgery.clock.now() + 400 * 86_400_000;
  expectOk(
    await messaging.agreements.offer(staff.receptionist, { ...terms, scope, expiresAt, key: "o" }),
  );
  const { agreements } = expectOk(await messaging.people.describe(who, { patient: "p-1" }));
  const agreement = agreements[0]?.agreement ?? "";
  const yes = { patient: "p-1", agreement, textVersion: "1", key: "s" };
  expectOk(await messaging.agreements.sign(who, yes));
  await released(surgery, ["p-1"]);
  await pass(surgery, MINUTE);
  expect(surgery.email.taken.map((t) => [t.kind, t.to])).toEqual([
    ["notification", "p1@mail.example"],
  ]);
});

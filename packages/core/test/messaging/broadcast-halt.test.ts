import { expectOk } from "@carethread/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { accountOf, crowd, notice, pass, released, reportOf, sweepAll } from "./crowd.js";
import { expectRefused, openSurgery, plain, refusal, type Surgery } from "./surgery.js";

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

describe("halting and taking back", () => {
  test("a halt in the pause lets no further batch begin, and tells who had a hand in it", async () => {
    const broadcast = await released(surgery, patients);
    await pass(surgery, MINUTE);
    const { messaging, staff } = surgery;
    expectOk(await messaging.broadcasts.halt(staff.clinician, { broadcast, key: "h" }));
    await pass(surgery, 60 * MINUTE);
    const report = await reportOf(surgery, staff.manager, broadcast);
    expect([report.status, report.counts.written, report.counts.notSent]).toEqual([
      ...["halted", 10, 20],
    ]);
    expect(report.notSent).toEqual(patients.slice(10));
    expectOk(await messaging.worker.alert({ practice: null, limit: 10 }));
    expect(surgery.alerts.raised().map(({ what, to }) => [what, to])).toEqual([
      ["broadcast-halted", { kind: "staff", staff: "s-manager" }],
    ]);
  });

  test("a halt reaches what is queued and has not left: nobody is told of it and nobody sees it", async () => {
    const broadcast = await released(surgery, patients);
    await sweepAll(surgery);
    const { messaging, staff, clock } = surgery;
    clock.advance(29_000);
    expectOk(await messaging.broadcasts.halt(staff.clinician, { broadcast, key: "h" }));
    await pass(surgery, MINUTE);
    expect(surgery.email.taken).toEqual([]);
    const { counts } = await reportOf(surgery, staff.manager, broadcast);
    expect([counts.written, counts.undone, counts.told]).toEqual([10, 10, 0]);
    expect(await row("p-1")).toBeUndefined();
  });

  test("so it does where the dispatch comes before the sweep", async () => {
    const broadcast = await released(surgery, patients);
    await sweepAll(surgery);
    const { messaging, staff, clock } = surgery;
    expectOk(await messaging.broadcasts.halt(staff.clinician, { broadcast, key: "h" }));
    clock.advance(MINUTE);
    expectOk(await messaging.worker.dispatch({ practice: null, limit: 500 }));
    expect(surgery.email.taken).toEqual([]);
    await sweepAll(surgery);
    expect((await countsOf(broadcast)).undone).toBe(10);
  });

  test("a recall retracts what went out, tells those who had opened it, and reports each", async () => {
    const broadcast = await released(surgery, patients);
    await pass(surgery, MINUTE);
    await readBy("p-3");
    const { messaging, staff } = surgery;
    surgery.clock.advance(MINUTE);
    expectOk(await messaging.broadcasts.recall(staff.clinician, { broadcast, key: "rc" }));
    await pass(surgery, MINUTE);
    const report = await reportOf(surgery, staff.manager, broadcast);
    expect(report.counts).toEqual({
      ...{ recipients: 30, written: 10, leftOut: 0, notSent: 20 },
      ...{ told: 10, opened: 1, undone: 0, retracted: 10 },
    });
    expect([report.recall?.openedBefore, report.recall?.done]).toEqual([1, true]);
    const opened = report.copies.rows.filter((r) => r.openedAt !== null).map((r) => r.patient);
    expect(opened).toEqual(["p-3"]);
    const view = await readBy("p-3");
    expect(view.messages.map((m) => [m.state, m.subject])).toEqual([
      ["retracted", null],
      ["sent", "We sent you a message by mistake"],
    ]);
    expect(view.messages[1]?.text).toContain("Elm Street Surgery sent it to you by mistake");
    expect(view.messages[1]?.text).toContain("phone us on 01632 960001");
    expect((await readBy("p-4")).messages.map((m) => [m.state, m.text])).toEqual([
      ["retracted", null],
    ]);
    expect(surgery.email.taken.filter((t) => t.to === "p3@mail.example")).toHaveLength(2);
  });

  test("whoever opens the tombstone is not counted among those who read it", async () => {
    const broadcast = await released(surgery, ["p-1"]);
    await pass(surgery, MINUTE);
    const { messaging, staff } = surgery;
    expectOk(await messaging.broadcasts.recall(staff.clinician, { broadcast, key: "rc" }));
    await pass(surgery, MINUTE);
    await readBy("p-1");
    expect((await countsOf(broadcast)).opened).toBe(0);
  });

  test("a recall before anything left leaves nothing behind at all", async () => {
    const broadcast = await released(surgery, ["p-1"]);
    await sweepAll(surgery);
    const { messaging, staff } = surgery;
    expectOk(await messaging.broadcasts.recall(staff.manager, { broadcast, key: "rc" }));
    await pass(surgery, MINUTE);
    const { counts } = await reportOf(surgery, staff.manager, broadcast);
    expect([counts.undone, counts.retracted, counts.told]).toEqual([1, 0, 0]);
  });

  test("what was not released is discarded instead, and its words and list are destroyed", async () => {
    const { messaging, staff } = surgery;
    const made = await messaging.broadcasts.draft(staff.manager, notice(["p-1"], "d"));
    const { broadcast } = expectOk(made);
    for (const call of ["halt", "recall"] as const)
      await expectRefused(
        surgery,
        () => messaging.broadcasts[call](staff.manager, { broadcast, key: call }),
        "broadcast/not-released",
      );
    expectOk(await messaging.broadcasts.discard(staff.manager, { broadcast, key: "x" }));
    const redacted = surgery.given.at(-1)?.redactBodies ?? [];
    expect(redacted).toHaveLength(2);
    const bodies = await surgery.storage.readBodies({ practice: "A81001", refs: redacted });
    expect(expectOk(bodies).map((b) => b?.bytes)).toEqual([null, null]);
    expect(plain(await messaging.broadcasts.check(staff.manager, { broadcast }))).toEqual(
      refusal("broadcast/unknown"),
    );
  });
});

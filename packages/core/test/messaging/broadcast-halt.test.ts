import { ukContent } from "@carethread/rules-uk";
import { expectOk } from "@carethread/testing";
import { beforeEach, describe, expect, test } from "vitest";
import {
  accountOf,
  acknowledged,
  crowd,
  notice,
  pass,
  released,
  reportOf,
  sweepAll,
} from "./crowd.js";
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

  test("a copy that somebody was told of before the halt is shown, and keeps no sweep busy", async () => {
    const broadcast = await released(surgery, ["p-1", "p-2"]);
    const { messaging, staff, clock } = surgery;
    expectOk(await messaging.worker.broadcast({ practice: null, limit: 1 }));
    clock.advance(MINUTE);
    expectOk(await messaging.worker.dispatch({ practice: null, limit: 500 }));
    expect(surgery.email.taken).toHaveLength(2);
    expectOk(await messaging.broadcasts.halt(staff.clinician, { broadcast, key: "h" }));
    const sweeps = async () => expectOk(await messaging.worker.sweep({ practice: null, limit: 9 }));
    expect([(await sweeps()).finished, (await sweeps()).finished]).toEqual([2, 0]);
    expect((await readBy("p-1")).messages.map((m) => m.state)).toEqual(["sent"]);
  });

  test("so is the tombstone of one whose text was destroyed before the halt", async () => {
    const broadcast = await released(surgery, ["p-1"]);
    const { messaging, staff, clock } = surgery;
    expectOk(await messaging.worker.broadcast({ practice: null, limit: 1 }));
    const [copy] = (await reportOf(surgery, staff.manager, broadcast)).copies.rows;
    const thread = copy?.thread ?? "";
    const about = { thread, message: `${thread}-m`, reason: "sent-in-error", key: "r" } as const;
    expectOk(await messaging.messages.redact(staff.manager, about));
    expectOk(await messaging.broadcasts.halt(staff.clinician, { broadcast, key: "h" }));
    clock.advance(MINUTE);
    const sweeps = async () => expectOk(await messaging.worker.sweep({ practice: null, limit: 9 }));
    expect([(await sweeps()).finished, (await sweeps()).finished]).toEqual([1, 0]);
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

  test("a recall takes back what went out also where the content has no words for it, which the check tells", async () => {
    const broadcast = await released(surgery, ["p-1", "p-2"]);
    await pass(surgery, MINUTE);
    await readBy("p-1");
    const broadcasts = { ...ukContent.broadcasts, recallNotices: [] };
    const messaging = surgery.another({ content: { ...ukContent, broadcasts } });
    const { contentProblems } = expectOk(await messaging.check());
    expect(contentProblems).toEqual([
      "There is no English notice for whoever had opened a recalled broadcast.",
    ]);
    const { staff, clock } = surgery;
    expectOk(await messaging.broadcasts.recall(staff.clinician, { broadcast, key: "rc" }));
    clock.advance(MINUTE);
    await sweepAll({ messaging });
    expect((await readBy("p-1")).messages.map((m) => m.state)).toEqual(["retracted"]);
    expect((await countsOf(broadcast)).retracted).toBe(2);
  });

  test("a recall tells also those who had read the words before their author corrected them", async () => {
    const { messaging, staff, clock } = surgery;
    const { broadcasts } = messaging;
    const drafted = await broadcasts.draft(staff.clinician, notice(["p-1"], "d"));
    const { broadcast, revision } = expectOk(drafted);
    const checked = expectOk(await broadcasts.check(staff.clinician, { broadcast }));
    const acknowledgements = acknowledged(checked, clock.now());
    const go = { broadcast, revision, acknowledgements, key: "r" };
    expectOk(await broadcasts.release(staff.clinician, go));
    await pass(surgery, MINUTE);
    const { thread, messages } = await readBy("p-1");
    const about = { kind: "correction", thread, message: messages[0]?.message ?? "" } as const;
    const text = "The surgery is closed on 25 December 2026.";
    expectOk(await surgery.send({ by: staff.clinician, about, text, key: "c" }));
    expectOk(await broadcasts.recall(staff.clinician, { broadcast, key: "rc" }));
    await pass(surgery, MINUTE);
    expect((await readBy("p-1")).messages.map((m) => m.state)).toEqual(["retracted", "sent"]);
    const { counts, recall } = await reportOf(surgery, staff.manager, broadcast);
    expect([counts.opened, recall?.openedBefore]).toEqual([1, 1]);
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

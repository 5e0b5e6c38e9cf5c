/** What was said is filed to the patient's record once it is handled, and what is not filed stays somebody's work. */
import {
  createMemoryRecordSystem,
  expectOk,
  type MemoryRecordSystem,
  TEST_PRACTICE,
} from "@carethread/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { NOW, openSurgery, plain, REPLY, refusal, type Surgery, TEXT } from "./surgery.js";

const all = { practice: null, limit: 50 };
const HOUR = 3_600_000;

let surgery: Surgery;
let record: MemoryRecordSystem;
beforeEach(async () => {
  record = createMemoryRecordSystem();
  surgery = await openSurgery({ record });
});

const file = async () => expectOk(await surgery.messaging.worker.file(all));
const concerns = async () => {
  const { clinician } = surgery.staff;
  const page = await surgery.messaging.worklist.page(clinician, { team: null });
  return expectOk(page).rows.flatMap((row) => row.concerns);
};
const told = async () => {
  expectOk(await surgery.messaging.worker.alert(all));
  return surgery.alerts.raised().map(({ what }) => what);
};

/** A thread that was answered and handled, in which nothing can be undone any more. */
const handled = async (): Promise<string> => {
  const { thread } = await surgery.ask("a");
  await surgery.answer(thread, "b");
  await surgery.settle(thread, "s");
  surgery.clock.advance(HOUR);
  return thread;
};

describe("a thread that was handled", () => {
  test("is filed once, with who said what and when, and the record's reference is in the log", async () => {
    const thread = await handled();
    expect(record.filed).toEqual([]);
    expect(await file()).toEqual({ finished: 1, putOff: 0 });
    expect(await file()).toEqual({ finished: 0, putOff: 0 });
    expect(record.filed).toEqual([
      {
        ...{ practice: TEST_PRACTICE, patient: "p-ada", reference: `${thread}.1` },
        writtenAt: NOW + 30_000,
        title: "Online messages",
        text: `2026-11-23 09:00, the patient:\n${TEXT}\n\n2026-11-23 09:00, Dr Sam Okafor:\n${REPLY}`,
      },
    ]);
    const log = await surgery.messaging.audit.ofPractice(surgery.staff.manager, {
      after: 0,
      limit: 500,
    });
    expect(expectOk(log).filter((row) => row.type === "thread-filed")).toHaveLength(1);
  });

  test("waits until its last message cannot be undone, and leaves out what was", async () => {
    const { thread } = await surgery.ask("a");
    const message = await surgery.answer(thread, "b");
    await surgery.settle(thread, "s");
    expect(await file()).toEqual({ finished: 0, putOff: 0 });
    const { clinician } = surgery.staff;
    expectOk(await surgery.messaging.messages.undo(clinician, { thread, message, key: "u" }));
    surgery.clock.advance(HOUR);
    await file();
    expect(record.filed.map(({ text }) => text)).toEqual([
      `2026-11-23 09:00, the patient:\n${TEXT}`,
    ]);
  });

  test("is filed again with what was said since, and with nothing that was filed", async () => {
    const thread = await handled();
    await file();
    const more = "Thank you, that has helped a good deal.";
    const about = { kind: "reply", thread } as const;
    expectOk(await surgery.send({ by: surgery.ada, about, text: more, key: "c" }));
    await surgery.settle(thread, "t");
    await file();
    expect(record.filed.map(({ reference, text }) => [reference, text.includes(TEXT)])).toEqual([
      [`${thread}.1`, true],
      [`${thread}.2`, false],
    ]);
    expect(record.filed[1]?.text).toContain(more);
  });

  test("is filed on closing too, when the practice began it", async () => {
    const about = { kind: "new", patient: "p-ada", category: "symptoms" } as const;
    const { clinician } = surgery.staff;
    const sent = expectOk(await surgery.send({ by: clinician, about, text: REPLY, key: "n" }));
    surgery.clock.advance(HOUR);
    const close = { thread: sent.thread, key: "k" };
    expectOk(await surgery.messaging.threads.close(clinician, close));
    await file();
    expect(record.filed.map(({ reference }) => reference)).toEqual([`${sent.thread}.1`]);
  });
});

describe("a record that does not take it", () => {
  test("for good puts the thread back on the worklist, and its team is told", async () => {
    const thread = await handled();
    expect(await concerns()).toEqual([]);
    record.fail("record/refused");
    expect(await file()).toEqual({ finished: 1, putOff: 0 });
    const since = NOW + HOUR;
    expect(await concerns()).toEqual([{ kind: "not-filed", reason: "refused", since }]);
    expect(new Set(await told())).toEqual(new Set(["not-filed"]));
    const { clinician } = surgery.staff;
    const again = await surgery.messaging.worklist.fileAgain(clinician, { thread, key: "g" });
    expect(expectOk(again)).toEqual({ changed: true });
    expect(await file()).toEqual({ finished: 1, putOff: 0 });
    expect([await concerns(), record.filed.length]).toEqual([[], 1]);
  });

  test("for a while is tried again, and after a day somebody is told", async () => {
    await handled();
    record.fail("record/unavailable", 3);
    expect(await file()).toEqual({ finished: 0, putOff: 1 });
    surgery.clock.advance(HOUR);
    expect(await file()).toEqual({ finished: 0, putOff: 1 });
    expect(await concerns()).toEqual([]);
    surgery.clock.advance(24 * HOUR);
    expect(await file()).toEqual({ finished: 0, putOff: 1 });
    expect((await concerns()).map(({ kind, reason }) => [kind, reason])).toEqual([
      ["not-filed", "unanswered"],
    ]);
    surgery.clock.advance(2 * HOUR);
    expect(await file()).toEqual({ finished: 1, putOff: 0 });
    expect([await concerns(), record.filed.length]).toEqual([[], 1]);
  });

  test("can be settled by somebody who filed it by hand", async () => {
    const thread = await handled();
    record.fail("record/refused");
    await file();
    const settle = { thread, concern: "not-filed", key: "k" } as const;
    const { worklist } = surgery.messaging;
    expectOk(await worklist.settleConcern(surgery.staff.clinician, settle));
    expect(await concerns()).toEqual([]);
  });
});

test("a thread that only named staff may read is not filed by itself: a person decides", async () => {
  const { thread } = await surgery.ask("a");
  const { clinician } = surgery.staff;
  const restrict = { thread, to: [clinician.staff], key: "r" };
  expectOk(await surgery.messaging.threads.restrict(clinician, restrict));
  await surgery.settle(thread, "s");
  expect(await file()).toEqual({ finished: 1, putOff: 0 });
  expect(record.filed).toEqual([]);
  expect((await concerns()).map(({ kind, reason }) => [kind, reason])).toEqual([
    ["not-filed", "restricted"],
  ]);
});

test("a redacted text is filed as destroyed", async () => {
  const thread = await handled();
  const { message = "" } = {
    message: expectOk(await surgery.messaging.threads.open(surgery.staff.clinician, { thread }))
      .messages[0]?.message,
  };
  const redact = { thread, message, reason: "wrong-patient", key: "x" } as const;
  expectOk(await surgery.messaging.messages.redact(surgery.staff.manager, redact));
  await file();
  expect(record.filed[0]?.text).toContain("the patient:\n(Destroyed.)");
  expect(record.filed[0]?.text).not.toContain(TEXT);
});

test("without a record nothing is filed, and asking for it is refused", async () => {
  const without = await openSurgery();
  const { thread } = await without.ask("a");
  await without.settle(thread, "s");
  expect(without.given.flatMap((c) => c.putJobs).filter((j) => j.queue === "record")).toEqual([]);
  const { clinician } = without.staff;
  const again = await without.messaging.worklist.fileAgain(clinician, { thread, key: "g" });
  expect(plain(again)).toEqual(refusal("messaging/no-record"));
});

import { expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import type { About } from "../../src/index.js";
import {
  ADA,
  DAY,
  expectRefused,
  NOW,
  openSurgery,
  plain,
  REPLY,
  type Surgery,
  TEXT,
  URGENT,
} from "./surgery.js";

const MINUTE = 60_000;
const all = { practice: null, limit: 50 };

const page = async ({ messaging, staff }: Surgery, team: string | null = null) =>
  expectOk(await messaging.worklist.page(staff.clinician, { team })).rows;

const asPatient = async ({ messaging, ada }: Surgery, thread: string) =>
  expectOk(await messaging.threads.open(ada, { thread }));

const asStaff = async ({ messaging, staff }: Surgery, thread: string) =>
  expectOk(await messaging.threads.open(staff.clinician, { thread }));

const correction = (at: { thread: string; message: string }): About => ({
  kind: "correction",
  ...at,
});

describe("a thread that was closed", () => {
  test("is opened again by a reply, which waits like any other", async () => {
    const surgery = await openSurgery();
    const { thread } = await surgery.ask("m-1");
    await surgery.settle(thread, "s");
    const { threads } = surgery.messaging;
    expectOk(await threads.close(surgery.staff.clinician, { thread, key: "close" }));
    const { write } = await asPatient(surgery, thread);
    expect(write).toEqual({ can: true, effect: "reopens", until: NOW + 14 * DAY });
    const about: About = { kind: "reply", thread };
    expectOk(await surgery.send({ by: surgery.ada, about, text: TEXT, key: "m-2" }));
    expect((await asPatient(surgery, thread)).status).toBe("open");
    expect((await page(surgery)).map((r) => [r.thread, r.waiting])).toEqual([[thread, 1]]);
  });

  test("cannot be closed while something waits, opened or not", async () => {
    const surgery = await openSurgery();
    const { thread, message } = await surgery.ask("m-1");
    const close = (key: string) => () =>
      surgery.messaging.threads.close(surgery.staff.clinician, { thread, key });
    const messages = [message];
    await expectRefused(surgery, close("a"), "thread/unopened", { messages });
    await asStaff(surgery, thread);
    await expectRefused(surgery, close("b"), "thread/unhandled", { messages });
  });

  test("was handled by somebody who had it on the screen", async () => {
    const surgery = await openSurgery();
    const { clinician } = surgery.staff;
    const { worklist } = surgery.messaging;
    const { thread, message } = await surgery.ask("m-1");
    const { token } = expectOk(await worklist.claim(clinician, { thread, key: "c" }));
    const handle = (key: string) => () =>
      worklist.handle(clinician, { thread, token, outcome: "answered", key });
    const messages = [message];
    await expectRefused(surgery, handle("h-1"), "thread/unopened", { messages });
    await asStaff(surgery, thread);
    expectOk(await handle("h-2")());
  });
});

describe("a correction", () => {
  test("takes the place of the words, waits again, and is unopened again", async () => {
    const surgery = await openSurgery();
    const at = await surgery.ask("m-1");
    await surgery.settle(at.thread, "s");
    expect(await page(surgery)).toEqual([]);
    const text = "I meant the left knee. Could somebody look at it next week?";
    expectOk(await surgery.send({ by: surgery.ada, about: correction(at), text, key: "m-2" }));
    const [row] = await page(surgery);
    expect([row?.thread, row?.waiting, row?.unopened]).toEqual([at.thread, 1, 1]);
    const { messages } = await asStaff(surgery, at.thread);
    expect(messages.map((m) => [m.message, m.text, m.corrected])).toEqual([
      [at.message, text, true],
    ]);
  });

  test("that speaks of an emergency is diverted, like a first message", async () => {
    const surgery = await openSurgery();
    const { ada, messaging } = surgery;
    const at = await surgery.ask("m-1");
    const asked = { about: correction(at), text: URGENT, language: "en" };
    const checked = expectOk(await messaging.drafts.check(ada, asked));
    expect(checked.outcome).toBe("divert");
    const pass = await surgery.ready({ by: ada, about: correction(at), text: URGENT });
    const send = () => messaging.messages.send(ada, { ...pass, key: "m-2" });
    await expectRefused(surgery, send, "triage/diverted");
    expect((await asStaff(surgery, at.thread)).messages.map((m) => m.text)).toEqual([TEXT]);
  });

  test("of an emergency, declared not to be one, stands on top of the list", async () => {
    const surgery = await openSurgery();
    const at = await surgery.ask("m-1");
    const by = surgery.ada;
    const but = { declaration: "does-not-apply" } as const;
    const sending = { by, about: correction(at), text: URGENT, key: "m-2", but };
    expectOk(await surgery.send(sending));
    const rows = (await page(surgery)).map((r) => [r.rank, r.flagged, r.replyBy]);
    expect(rows).toEqual([[0, true, NOW + 2 * 3_600_000]]);
  });

  test("is nobody's but the author's", async () => {
    const surgery = await openSurgery();
    const { who } = await surgery.proxy("account-kim");
    const at = await surgery.ask("m-1");
    for (const by of [who, surgery.staff.clinician]) {
      const sent = await surgery
        .send({ by, about: correction(at), text: REPLY, key: "m-2" })
        .catch(() => null);
      expect(sent === null || sent.isErr()).toBe(true);
    }
    expect((await asStaff(surgery, at.thread)).messages.map((m) => m.text)).toEqual([TEXT]);
  });
});

describe("undo", () => {
  test("hides a message from everybody but its author, and takes it off the list", async () => {
    const surgery = await openSurgery();
    const at = await surgery.ask("m-1");
    expectOk(await surgery.messaging.messages.undo(surgery.ada, { ...at, key: "u" }));
    expect(await page(surgery)).toEqual([]);
    const own = (await asPatient(surgery, at.thread)).messages;
    expect(own.map((m) => m.state)).toEqual(["undone"]);
    const seen = await surgery.messaging.threads.open(surgery.staff.clinician, {
      thread: at.thread,
    });
    expect(seen.isErr() ? [] : seen.value.messages).toEqual([]);
  });

  test("is possible until the last millisecond, also by a process that has just started", async () => {
    for (const [late, code] of [
      [-1, null],
      [0, "message/undo-too-late"],
    ] as const) {
      const surgery = await openSurgery();
      const at = await surgery.ask("m-1");
      surgery.clock.advance(30_000 + late);
      const { messages } = surgery.another();
      const undo = () => messages.undo(surgery.ada, { ...at, key: "u" });
      if (code === null) expectOk(await undo());
      else await expectRefused(surgery, undo, code);
    }
  });

  test("is too late once somebody has opened it", async () => {
    const surgery = await openSurgery();
    const at = await surgery.ask("m-1");
    await asStaff(surgery, at.thread);
    const undo = () => surgery.messaging.messages.undo(surgery.ada, { ...at, key: "u" });
    await expectRefused(surgery, undo, "message/undo-too-late");
  });

  test("of a reply leaves nothing that the patient is told of or shown", async () => {
    const surgery = await openSurgery();
    const { messaging, staff, clock, email } = surgery;
    const { thread } = await surgery.ask("m-1");
    const message = await surgery.answer(thread, "a");
    expect((await asPatient(surgery, thread)).messages.map((m) => m.text)).toEqual([TEXT]);
    expectOk(await messaging.messages.undo(staff.clinician, { thread, message, key: "u" }));
    clock.advance(DAY);
    expectOk(await messaging.worker.dispatch(all));
    expect(email.taken).toEqual([]);
    expect((await asPatient(surgery, thread)).messages.map((m) => m.text)).toEqual([TEXT]);
  });

  test("and taking back are nobody's but the author's", async () => {
    const surgery = await openSurgery();
    const { messages } = surgery.messaging;
    const at = await surgery.ask("m-1");
    const { who } = await surgery.proxy("account-kim");
    for (const by of [who, surgery.staff.clinician])
      for (const call of [messages.undo, messages.retract])
        await expectRefused(surgery, () => call(by, { ...at, key: "u" }), "message/not-yours");
  });
});

describe("taking a message back", () => {
  test("keeps it waiting, and its words for the practice that was sent them", async () => {
    const surgery = await openSurgery();
    const at = await surgery.ask("m-1");
    surgery.clock.advance(DAY);
    expectOk(await surgery.messaging.messages.retract(surgery.ada, { ...at, key: "r" }));
    expect((await page(surgery)).map((r) => r.waiting)).toEqual([1]);
    const [seen] = (await asStaff(surgery, at.thread)).messages;
    expect([seen?.state, seen?.text]).toEqual(["retracted", TEXT]);
  });

  test("by the practice hides the words from the patient, and says so", async () => {
    const surgery = await openSurgery();
    const { messaging, staff, clock } = surgery;
    const { thread } = await surgery.ask("m-1");
    const message = await surgery.answer(thread, "a");
    clock.advance(MINUTE);
    const at = { thread, message, key: "r" };
    expectOk(await messaging.messages.retract(staff.clinician, at));
    const { messages } = await asPatient(surgery, thread);
    expect(messages.map((m) => [m.state, m.text])).toEqual([
      ["sent", TEXT],
      ["retracted", null],
    ]);
  });
});

test("destroying a text leaves a tombstone, and no bytes of any of its wordings", async () => {
  const surgery = await openSurgery();
  const { messaging, staff } = surgery;
  const at = await surgery.ask("m-1");
  const text = "I meant the left knee. Could somebody look at it next week?";
  expectOk(await surgery.send({ by: surgery.ada, about: correction(at), text, key: "m-2" }));
  const wrong = { ...at, reason: "wrong-patient", key: "x" } as const;
  const byClinician = () => messaging.messages.redact(staff.clinician, wrong);
  await expectRefused(surgery, byClinician, "access/denied");
  expectOk(await messaging.messages.redact(staff.manager, wrong));
  for (const view of [await asStaff(surgery, at.thread), await asPatient(surgery, at.thread)])
    expect(view.messages.map((m) => [m.state, m.text, m.subject])).toEqual([
      ["redacted", null, null],
    ]);
  const refs = surgery.given
    .flatMap((commit) => commit.putBodies.map((body) => body.ref))
    .filter((ref) => ref.startsWith(`thread/${at.thread}/`));
  expect(refs).toHaveLength(2);
  const bodies = expectOk(await surgery.storage.readBodies({ practice: "A81001", refs }));
  expect(bodies.map((body) => body?.bytes)).toEqual([null, null]);
});

test("delivered, told, opened, reviewed and handled are five facts, each with its own time", async () => {
  const surgery = await openSurgery();
  const { messaging, ada, staff, clock, email } = surgery;
  const { patient } = ADA;
  const to = { channel: "email", address: "ada@mail.example" } as const;
  expectOk(await messaging.people.setContact(ada, { patient, ...to, key: "address" }));
  const yes = { channel: "email", purpose: "notifications", value: "consented" } as const;
  expectOk(await messaging.people.choose(ada, { patient, ...yes, key: "yes" }));
  const admin: About = { kind: "new", patient, category: "symptoms", team: "reception" };
  const { thread } = await surgery.ask("m-1", { about: admin });
  const facts = async () => {
    const [m] = (await asPatient(surgery, thread)).messages;
    return [m?.openedAt, m?.reviewedAt, m?.handled?.at];
  };
  clock.set(NOW + MINUTE);
  expectOk(await messaging.threads.open(staff.receptionist, { thread }));
  expect(await facts()).toEqual([NOW + MINUTE, null, undefined]);
  const claim = { thread, key: "c" };
  const { token } = expectOk(await messaging.worklist.claim(staff.receptionist, claim));
  const handle = { thread, token, outcome: "passed-on", key: "h" } as const;
  const early = await messaging.worklist.handle(staff.receptionist, handle);
  expect(plain(early)).toMatchObject({ code: "thread/unopened" });
  clock.set(NOW + 2 * MINUTE);
  const over = { thread, token, to: "s-clinician", key: "o" };
  expectOk(await messaging.worklist.handOver(staff.receptionist, over));
  await asStaff(surgery, thread);
  expect(await facts()).toEqual([NOW + MINUTE, NOW + 2 * MINUTE, undefined]);
  clock.set(NOW + 3 * MINUTE);
  const message = await surgery.answer(thread, "a");
  const mine = expectOk(await messaging.worklist.claim(staff.clinician, { thread, key: "c2" }));
  const done = { thread, token: mine.token, outcome: "answered", key: "h2" } as const;
  expectOk(await messaging.worklist.handle(staff.clinician, done));
  expect(await facts()).toEqual([NOW + MINUTE, NOW + 2 * MINUTE, NOW + 3 * MINUTE]);

  const reply = async () => {
    const found = (await asStaff(surgery, thread)).messages.find((m) => m.message === message);
    return [found?.notices.map((n) => [n.state, n.at]), found?.openedAt];
  };
  expect(await reply()).toEqual([[], null]);
  clock.set(NOW + 4 * MINUTE);
  expectOk(await messaging.worker.dispatch(all));
  const told = ["handed-over", NOW + 4 * MINUTE];
  expect(await reply()).toEqual([[told], null]);
  clock.set(NOW + 5 * MINUTE);
  const { reference = "" } = email.taken[0] ?? {};
  const arrived = { practice: "A81001", reference, state: "delivered" } as const;
  expectOk(await messaging.worker.report(arrived));
  const delivered = ["delivered", NOW + 5 * MINUTE];
  expect(await reply()).toEqual([[told, delivered], null]);
  clock.set(NOW + 6 * MINUTE);
  await asPatient(surgery, thread);
  expect(await reply()).toEqual([[told, delivered], NOW + 6 * MINUTE]);
});

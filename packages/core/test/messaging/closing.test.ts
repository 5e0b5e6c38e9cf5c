import { createMemoryAlerts, expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import type { HandOverOfDay } from "../../src/index.js";
import { DAY, expectRefused, NEW, openSurgery, refusal, type Surgery, TEXT } from "./surgery.js";

const EVENING: number = Date.UTC(2026, 10, 23, 18, 10);
const MORNING: number = Date.UTC(2026, 10, 24, 8);
const all = { practice: null, limit: 50 };
const toDoctor: HandOverOfDay = { to: "s-clinician", until: MORNING };

const close = ({ messaging, staff }: Surgery, handOvers: readonly HandOverOfDay[], key = "close") =>
  messaging.closing.close(staff.receptionist, { handOvers, key });

const log = async ({ storage }: Surgery) =>
  expectOk(await storage.readLog({ practice: "A81001", after: 0, limit: 500 }));

describe("closing the day", () => {
  test("is refused with the threads that nobody holds, and done when somebody is named", async () => {
    const surgery = await openSurgery({ now: EVENING });
    const { messaging, staff } = surgery;
    const { thread } = await surgery.ask("m-1");
    const open = await close(surgery, []);
    expect(open.isErr() && open.error).toEqual(
      refusal("closing/open-work", { threads: [thread], total: 1, unseen: 1 }),
    );
    const signed = expectOk(await close(surgery, [toDoctor]));
    const { certificate } = signed;
    expect(certificate).toMatchObject({
      ...{ day: "2026-11-23", by: "s-reception", closedAt: EVENING },
      ...{ waiting: 1, unseen: 1, unowned: 1, previous: null, diversionsOpen: 0 },
      handOvers: [{ to: "s-clinician", until: MORNING, threads: [thread] }],
    });
    const events = await log(surgery);
    const first = events.find((e) => e.type === "certificate-issued");
    expect(first?.sequence).toBe(certificate.through + 1);
    const preview = expectOk(await messaging.closing.preview(staff.manager));
    expect(preview).toMatchObject({
      ...{ day: "2026-11-23", waiting: 1, unseen: 1, needing: 1, reopensAt: MORNING },
      expectedBy: Date.UTC(2026, 10, 24, 19),
      last: { certificate: certificate.certificate, day: "2026-11-23" },
      held: [{ by: "s-reception", to: "s-clinician", threads: [thread] }],
      teams: [{ team: "clinical", waiting: 1, unseen: 1, needing: 1 }],
    });
  });

  test("is for those who may move work, with holders who work here, at a possible time", async () => {
    const surgery = await openSurgery({ now: EVENING });
    await surgery.ask("m-1");
    const { closing } = surgery.messaging;
    const asked = { handOvers: [], key: "k" };
    await expectRefused(surgery, () => closing.close(surgery.ada, asked), "access/denied");
    await expectRefused(surgery, () => closing.preview(surgery.ada), "access/denied");
    await expectRefused(surgery, () => closing.list(surgery.ada, {}), "access/denied");
    const manager = [{ ...toDoctor, to: "s-manager" }];
    await expectRefused(surgery, () => close(surgery, manager), "practice/staff-unknown");
    const far = [{ ...toDoctor, until: EVENING + 32 * DAY }];
    await expectRefused(surgery, () => close(surgery, far), "input/malformed", {
      fields: ["handOvers.until"],
    });
  });

  test("too early is refused with the time from which it can be done", async () => {
    const surgery = await openSurgery();
    const answer = await close(surgery, []);
    expect(answer.isErr() && answer.error).toEqual(
      refusal("closing/too-early", { from: Date.UTC(2026, 10, 23, 17, 30) }),
    );
  });

  test("asked for by a page that stood open since the day before says until when it has to be held", async () => {
    const surgery = await openSurgery({ now: EVENING + DAY });
    await surgery.ask("m-1");
    const answer = await close(surgery, [toDoctor]);
    expect(answer.isErr() && answer.error).toEqual(
      refusal("closing/hand-over-too-short", { until: MORNING + DAY }),
    );
  });

  test("leaves nobody a restricted thread that they may not know of", async () => {
    const surgery = await openSurgery({ now: EVENING });
    const { messaging, staff } = surgery;
    const { thread } = await surgery.ask("m-1");
    const to = { thread, to: ["s-clinician"], key: "r" };
    expectOk(await messaging.threads.restrict(staff.clinician, to));
    const answer = await close(surgery, [{ ...toDoctor, to: "s-reception" }]);
    expect(answer.isErr() && answer.error).toEqual(
      refusal("closing/cannot-hold", { threads: [thread] }),
    );
    expectOk(await close(surgery, [toDoctor]));
  });

  test("lets the practice close with what is handed over, and not with what came since", async () => {
    const surgery = await openSurgery({ now: EVENING });
    const { messaging, staff } = surgery;
    await surgery.ask("m-1");
    const shut = (key: string) =>
      messaging.practices.setAvailability(staff.manager, {
        ...{ availability: { status: "closed", notice: "We open at 8." }, key },
      });
    await expectRefusedFrom(surgery, () => shut("one"));
    expectOk(await close(surgery, [toDoctor]));
    const later = await surgery.ask("m-2");
    const answer = await shut("two");
    expect(answer.isErr() && answer.error.detail).toEqual({ threads: [later.thread], total: 1 });
    expectOk(await close(surgery, [toDoctor], "close-2"));
    expectOk(await shut("three"));
  });
});

const expectRefusedFrom = async (
  surgery: Surgery,
  call: Parameters<typeof expectRefused>[1],
): Promise<void> => {
  const answer = await call();
  expect([answer.isErr() && answer.error.code, surgery.defects]).toEqual([
    "practice/unseen-work",
    [],
  ]);
};

describe("a certificate", () => {
  test("is genuine, follows the one before, and a copy that was changed is found out", async () => {
    const surgery = await openSurgery({ now: EVENING });
    const { closing } = surgery.messaging;
    const { manager } = surgery.staff;
    const one = expectOk(await close(surgery, []));
    const two = expectOk(await close(surgery, [], "close-2"));
    expect(two.certificate.previous).toBe(one.signature);
    const { certificate } = two.certificate;
    expect(expectOk(await closing.verify(manager, { certificate, copy: two }))).toEqual({
      ...{ signed: two, genuine: true, copyIsTheSame: true },
    });
    const copy = { ...two, certificate: { ...two.certificate, waiting: 3 } };
    expect(expectOk(await closing.verify(manager, { certificate, copy }))).toMatchObject({
      ...{ genuine: true, copyIsTheSame: false },
    });
    await expectRefused(
      surgery,
      () => closing.verify(manager, { certificate: "absent" }),
      "closing/certificate-unknown",
    );
    const { rows, total } = expectOk(await closing.list(manager, {}));
    expect([total, rows.map((r) => r.signature).toSorted()]).toEqual([
      2,
      [one.signature, two.signature].toSorted(),
    ]);
  });

  test("that somebody wrote into the storage without the practice's key is not genuine", async () => {
    const surgery = await openSurgery({ now: EVENING });
    const signed = expectOk(await close(surgery, []));
    const forged = surgery.another({
      storage: {
        ...surgery.storage,
        readStream: async (query) =>
          (await surgery.storage.readStream(query)).map((slice) => ({
            ...slice,
            events: slice.events.map((e) => ({
              ...e,
              payload: e.payload.replace('"waiting":0', '"waiting":9'),
            })),
          })),
      },
    });
    const { certificate } = signed.certificate;
    const seen = await forged.closing.verify(surgery.staff.manager, { certificate });
    expect(expectOk(seen).genuine).toBe(false);
  });
});

describe("a day that nobody closes", () => {
  test("is noticed after it shut: the managers are told, then the host, and the next day is expected", async () => {
    const surgery = await openSurgery();
    const alerts = createMemoryAlerts();
    const on = surgery.another({ alerts });
    const { clock } = surgery;
    clock.set(Date.UTC(2026, 10, 23, 18, 59));
    expectOk(await on.worker.sweep(all));
    expectOk(await on.worker.alert(all));
    expect(alerts.raised()).toEqual([]);
    for (const minute of [0, 29, 30, 59]) {
      clock.set(Date.UTC(2026, 10, 23, 19, minute));
      expectOk(await on.worker.sweep(all));
      expectOk(await on.worker.alert(all));
    }
    const told = alerts.raised().map(({ what, to, step, since }) => ({ what, to, step, since }));
    const since = Date.UTC(2026, 10, 23, 18, 30);
    expect(told).toEqual([
      { what: "day-not-closed", to: { kind: "staff", staff: "s-manager" }, step: 0, since },
      { what: "day-not-closed", to: { kind: "host" }, step: 1, since },
    ]);
    const preview = expectOk(await on.closing.preview(surgery.staff.manager));
    expect(preview.expectedBy).toBe(Date.UTC(2026, 10, 24, 19));
  });

  test("is not noticed when it was closed, nor on a weekend", async () => {
    const surgery = await openSurgery({ now: EVENING + 4 * DAY });
    const { messaging, clock } = surgery;
    expectOk(await close(surgery, []));
    clock.set(Date.UTC(2026, 10, 29, 12));
    expectOk(await messaging.worker.sweep(all));
    expect((await log(surgery)).map((e) => e.type)).not.toContain("day-not-closed");
  });

  test("is expected by the hours in force", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    const { hours } = expectOk(await messaging.practices.describe(staff.manager)).settings;
    const half = {
      date: "2026-11-23",
      sessions: [{ from: "08:00", to: "12:00" }],
      reason: "Half day",
    };
    const settings = { hours: { ...hours, exceptions: [half] } };
    expectOk(await messaging.practices.configure(staff.manager, { settings, key: "c" }));
    const preview = expectOk(await messaging.closing.preview(staff.manager));
    expect(preview.expectedBy).toBe(Date.UTC(2026, 10, 23, 12, 30));
  });
});

describe("a hand-over", () => {
  test("that ends with something unseen tells its holder and the managers; one that was seen tells nobody", async () => {
    const surgery = await openSurgery({ now: EVENING });
    const alerts = createMemoryAlerts();
    const on = surgery.another({ alerts });
    const { thread } = await surgery.ask("m-1");
    const { certificate } = expectOk(await close(surgery, [toDoctor]));
    surgery.clock.set(MORNING);
    expectOk(await on.worker.sweep(all));
    expectOk(await on.worker.alert(all));
    // It has stopped no clock: what was due is told besides.
    expect(alerts.raised().map((a) => a.what)).toContain("first-look-due");
    const back = alerts.raised().filter((a) => a.what === "returned");
    expect(back.map((a) => [a.what, a.to])).toEqual([
      ["returned", { kind: "staff", staff: "s-clinician" }],
      ["returned", { kind: "staff", staff: "s-manager" }],
    ]);
    const ended = (await log(surgery)).filter((e) => e.type === "hand-over-ended");
    const handOver = certificate.handOvers[0]?.handOver;
    expect(ended.map((e) => JSON.parse(e.payload) as unknown)).toEqual([
      { type: "hand-over-ended", at: MORNING, handOver, unseen: 1 },
    ]);
    expect(thread).not.toBe("");
  });

  test("keeps its holder from leaving while something of it is unseen, and goes to whoever takes over", async () => {
    const surgery = await openSurgery({ now: EVENING });
    const { messaging, staff } = surgery;
    const lee = { staff: "s-lee", name: "Dr Kim Lee", roles: ["clinician"], teams: ["clinical"] };
    const added = { ...lee, roles: ["clinician"], key: "staff-lee" } as const;
    expectOk(await messaging.practices.addStaff(staff.manager, added));
    const { thread } = await surgery.ask("m-1");
    expectOk(await close(surgery, [toDoctor]));
    const leave = (more: object) =>
      messaging.practices.removeStaff(staff.manager, { staff: "s-clinician", key: "l", ...more });
    await expectRefusedFrom(surgery, () => leave({}));
    expectOk(await leave({ handOver: { kind: "colleague", staff: "s-lee" } }));
    const { held } = expectOk(await messaging.closing.preview(staff.manager));
    expect(held.map((h) => [h.to, h.threads])).toEqual([["s-lee", [thread]]]);
  });
});

test("a message that comes in while the day is closed is on exactly one side of it", async () => {
  let inTime = 0;
  let late = 0;
  for (let seed = 0; seed < 24; seed += 1) {
    const surgery = await openSurgery({ now: EVENING });
    const other = surgery.another();
    for (let n = 0; n < 3; n += 1) await surgery.ask(`before-${n}`);
    const passes = await Promise.all(
      [0, 1, 2, 3].map(() => surgery.ready({ by: surgery.ada, about: NEW, text: TEXT, on: other })),
    );
    const wait = async (turns: number): Promise<void> => {
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    };
    const closeLater = async (turns: number) => {
      await wait(turns);
      return close(surgery, [toDoctor]);
    };
    const sendLater = async (turns: number, n: number) => {
      await wait(turns);
      const pass = passes[n];
      if (pass === undefined) throw new Error("no ticket");
      return expectOk(await other.messages.send(surgery.ada, { ...pass, key: `during-${n}` }));
    };
    const [signed] = await Promise.all([
      closeLater((seed % 12) * 8),
      ...[0, 1, 2, 3].map((n) => sendLater((seed % 5) * 9 * n, n)),
    ]);
    const { certificate } = expectOk(signed);
    // Counted again from the log alone, as anybody can who has it.
    const sent = (await log(surgery)).filter((e) => e.type === "message-sent");
    const before = sent.filter((e) => e.sequence <= certificate.through);
    const after = sent.filter((e) => e.sequence > certificate.through);
    const held = certificate.handOvers.flatMap((h) => h.threads);
    expect([seed, held.toSorted()]).toEqual([
      seed,
      [...new Set(before.map((e) => e.stream.slice("thread/".length)))].toSorted(),
    ]);
    expect([certificate.waiting, before.length + after.length]).toEqual([before.length, 7]);
    const { messaging, staff } = surgery;
    const preview = expectOk(await messaging.closing.preview(staff.manager));
    expect(preview.waiting).toBe(7);
    inTime += before.length - 3;
    late += after.length;
  }
  // One that always ends the same way is no race.
  expect([inTime > 0, late > 0]).toEqual([true, true]);
});

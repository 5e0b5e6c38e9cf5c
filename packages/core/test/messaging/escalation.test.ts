import type { Clock } from "@carethread/ports";
import { ukContent } from "@carethread/rules-uk";
import { expectOk, TEST_PRACTICE } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import { HOUR, MINUTE, ROUND, round, rowOf, told } from "./rounds.js";
import {
  expectRefused,
  NEW,
  NOW,
  openSurgery,
  plain,
  REPLY,
  type Surgery,
  TEXT,
} from "./surgery.js";

// "Something has come up" has rank 1: urgent. It is Monday, 09:00.
describe("a message that nobody looks at", () => {
  test("is told of before its time, then up the ladder, and to the host until somebody says so", async () => {
    const surgery = await openSurgery();
    const { messaging, clock } = surgery;
    const { thread } = await surgery.ask("m-1");
    clock.advance(15 * MINUTE - 1);
    await round(messaging);
    expect(told(surgery)).toEqual([]);
    clock.advance(1);
    await round(messaging);
    expect(surgery.alerts.raised()).toEqual([
      {
        practice: TEST_PRACTICE,
        reference: `${thread}.ladder.1.0`,
        to: { kind: "staff", staff: "s-clinician" },
        what: "first-look-due",
        about: `thread/${thread}`,
        since: NOW,
        dueAt: NOW + 20 * MINUTE,
        step: 0,
      },
    ]);
    for (let n = 0; n < 12; n += 1) {
      clock.advance(5 * MINUTE);
      await round(messaging);
    }
    expect(told(surgery)).toEqual([
      "first-look-due 0 s-clinician",
      "first-look-due 1 s-manager",
      "first-look-due 2 s-clinician",
      "first-look-due 3 s-manager",
      "first-look-due 4 HOST",
      "first-look-due 5 HOST",
      "first-look-due 6 HOST",
    ]);
    expect(await rowOf(surgery, thread)).toMatchObject({
      firstLookBy: NOW + 20 * MINUTE,
      escalation: { clock: "first-look", step: 6, acknowledgedBy: null },
    });
  });

  test("is quiet once a clinician has opened it", async () => {
    const surgery = await openSurgery();
    const { messaging, clock, staff } = surgery;
    const { thread } = await surgery.ask("m-1");
    clock.advance(16 * MINUTE);
    await round(messaging);
    expectOk(await messaging.threads.open(staff.clinician, { thread }));
    clock.advance(40 * MINUTE);
    await round(messaging);
    expect(told(surgery)).toEqual(["first-look-due 0 s-clinician"]);
    expect(await rowOf(surgery, thread)).toMatchObject({ firstLookBy: null, escalation: null });
  });

  test("is held back by a name, for as long as a claim holds, and climbs on then", async () => {
    const surgery = await openSurgery();
    const { messaging, clock, staff } = surgery;
    const { thread } = await surgery.ask("m-1");
    clock.advance(16 * MINUTE);
    await round(messaging);
    const input = { thread, key: "ack" };
    expect(plain(await messaging.worklist.acknowledge(staff.manager, input))).toEqual({
      ok: { changed: true },
    });
    expect((await rowOf(surgery, thread))?.escalation?.acknowledgedBy).toBe("s-manager");
    clock.advance(15 * MINUTE - 1);
    await round(messaging);
    expect(told(surgery)).toHaveLength(1);
    clock.advance(1);
    await round(messaging);
    expect(told(surgery)[1]).toBe("first-look-due 1 s-manager");
  });

  test("is acknowledged by staff alone, and only where there is something to acknowledge", async () => {
    const surgery = await openSurgery();
    const { messaging, ada, staff } = surgery;
    const { thread } = await surgery.ask("m-1");
    const { acknowledge } = messaging.worklist;
    await expectRefused(
      surgery,
      () => acknowledge(staff.clinician, { thread, key: "a" }),
      "thread/not-escalated",
    );
    await expectRefused(surgery, () => acknowledge(ada, { thread, key: "b" }), "access/denied");
    await expectRefused(
      surgery,
      () => acknowledge(staff.clinician, { thread: "t-none", key: "c" }),
      "access/not-found",
    );
  });

  test("climbs the ladder with all rules switched off", async () => {
    const rules = { ...ukContent.rules, rules: [] };
    const surgery = await openSurgery();
    const on = surgery.another({ content: { ...ukContent, rules } });
    const about = { ...NEW, category: "symptoms" };
    expectOk(await surgery.send({ by: surgery.ada, about, text: TEXT, key: "k", on }));
    surgery.clock.advance(16 * MINUTE);
    await round(on);
    expect(told(surgery)).toEqual(["first-look-due 0 s-clinician"]);
  });

  test("is told of by the ladder and the roster in force at that moment", async () => {
    const surgery = await openSurgery();
    const { messaging, clock, staff } = surgery;
    await surgery.ask("m-1");
    clock.advance(16 * MINUTE);
    await round(messaging);
    const everyDay = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      ...{ staff: "s-reception", role: "on-duty" as const, weekday, from: "00:00", to: "24:00" },
    }));
    const roster = { shifts: [], absences: [], duty: everyDay };
    const settings = { roster };
    expectOk(await messaging.practices.configure(staff.manager, { settings, key: "roster" }));
    clock.advance(5 * MINUTE);
    await round(messaging);
    const ladder = [{ tell: "host", waitMs: MINUTE }] as const;
    const shorter = { settings: { ladder }, key: "ladder" };
    expectOk(await messaging.practices.configure(staff.manager, shorter));
    clock.advance(5 * MINUTE);
    await round(messaging);
    expect(told(surgery)).toEqual([
      ...["first-look-due 0 s-clinician", "first-look-due 1 s-reception", "first-look-due 2 HOST"],
    ]);
  });

  test("is told of in time by a worker whose clock is behind or ahead of the storage's", async () => {
    for (const wrong of [-15 * MINUTE, 15 * MINUTE]) {
      const surgery = await openSurgery();
      const { clock } = surgery;
      await surgery.ask("m-1");
      const skewed: Clock = { spec: "clock/1", now: () => clock.now() + wrong };
      const on = surgery.another({ clock: skewed });
      clock.advance(15 * MINUTE - 1);
      await round(on);
      expect(told(surgery)).toEqual([]);
      clock.advance(1);
      await round(on);
      expect(told(surgery)).toEqual(["first-look-due 0 s-clinician"]);
    }
  });
});

describe("an outage of six hours", () => {
  const wait = async (surgery: Surgery, threads: number): Promise<readonly string[]> => {
    const made: string[] = [];
    for (let n = 0; n < threads; n += 1) {
      made.push((await surgery.ask(`m-${n}`)).thread);
      surgery.clock.advance(1_000);
    }
    surgery.clock.advance(6 * HOUR);
    return made;
  };

  test("leaves everything that is overdue to the first sweep, the oldest first, each step once", async () => {
    const surgery = await openSurgery();
    const threads = await wait(surgery, 30);
    expect(expectOk(await surgery.messaging.check()).oldestOverdueSeconds).toBeGreaterThan(20_000);
    expectOk(await surgery.messaging.worker.sweep(ROUND));
    expect(expectOk(await surgery.messaging.check()).oldestOverdueSeconds).toBe(0);
    expectOk(await surgery.messaging.worker.alert({ practice: null, limit: 500 }));
    const looks = surgery.alerts.raised().filter((a) => a.what === "first-look-due");
    expect(looks.map((a) => a.about)).toEqual(threads.map((t) => `thread/${t}`));
    expect(looks.every((a) => a.step === 0)).toBe(true);
  });

  test("and six workers that come back together take each step once", async () => {
    const surgery = await openSurgery();
    const threads = await wait(surgery, 30);
    const workers = Array.from({ length: 6 }, () => surgery.another().worker);
    for (const job of ["sweep", "alert"] as const)
      await Promise.all(workers.map(async (w) => expectOk(await w[job](ROUND))));
    const log = expectOk(
      await surgery.messaging.audit.ofPractice(surgery.staff.manager, { after: 0, limit: 500 }),
    );
    const steps = log.filter((r) => r.type === "thread-escalated").map((r) => r.stream);
    expect(steps.toSorted()).toEqual(
      threads.flatMap((t) => [`thread/${t}`, `thread/${t}`]).toSorted(),
    );
    expect(new Set(surgery.alerts.raised().map((a) => a.reference)).size).toBe(
      surgery.alerts.raised().length,
    );
  });
});

describe("work that was given to another team", () => {
  test("is back, with somebody told, when nobody has taken it up", async () => {
    const surgery = await openSurgery();
    const { messaging, clock, staff } = surgery;
    const about = { ...NEW, category: "medicines" };
    const sent = await surgery.send({ by: surgery.ada, about, text: TEXT, key: "m" });
    const { thread } = expectOk(sent);
    const route = { thread, team: "reception", key: "route" };
    expectOk(await messaging.worklist.route(staff.clinician, route));
    clock.advance(2 * HOUR);
    await round(messaging);
    expect(told(surgery)).toEqual(["returned 0 s-clinician"]);
    expect((await rowOf(surgery, thread))?.team).toBe("clinical");
  });
});

test("an answer that was given keeps the ladder quiet until the end of the matter", async () => {
  const surgery = await openSurgery();
  const { messaging, clock } = surgery;
  const { thread } = await surgery.ask("m-1");
  expectOk(await messaging.threads.open(surgery.staff.clinician, { thread }));
  const about = { kind: "reply", thread } as const;
  const by = surgery.staff.clinician;
  expectOk(await surgery.send({ by, about, text: REPLY, key: "r" }));
  clock.advance(9 * 24 * HOUR);
  await round(messaging);
  expect(told(surgery)).toEqual([]);
  clock.advance(6 * 24 * HOUR);
  await round(messaging);
  // Ada has no address: who answered her has been told so once, apart from any ladder.
  expect(told(surgery)).toEqual([
    "patient-unreachable 0 s-clinician",
    "resolution-due 0 s-clinician",
  ]);
});

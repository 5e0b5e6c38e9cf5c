/** What goes to many keeps nothing waiting that is about one. */
import type { Commit } from "@carethread/ports";
import { expectOk, TEST_PRACTICE } from "@carethread/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { runRounds } from "../../src/messaging/sweep/rounds.js";
import { crowd, released, reportOf, sweepAll } from "./crowd.js";
import { openSurgery, type Surgery } from "./surgery.js";
import { MINUTE, reachable } from "./telling.js";

const NOTHING: Commit = {
  ...{ practice: TEST_PRACTICE, key: null, append: [], depends: [], entries: [] },
  ...{ putBodies: [], redactBodies: [], putJobs: [], cancelJobs: [], settleJobs: [] },
};
let surgery: Surgery;
let patients: readonly string[];

beforeEach(async () => {
  surgery = await openSurgery();
  patients = await crowd(surgery, 30);
});

describe("a broadcast beside the other work", () => {
  const ROUND = { practice: null, limit: 5 } as const;

  test("is told of after a personal answer, however many copies wait for the channel before it", async () => {
    await reachable(surgery);
    const { thread } = await surgery.ask("m-1");
    await released(surgery, patients);
    await sweepAll(surgery);
    surgery.clock.advance(1_000);
    await surgery.answer(thread, "a");
    surgery.clock.advance(MINUTE);
    const { worker } = surgery.messaging;
    expect(expectOk(await worker.dispatch(ROUND))).toEqual({ finished: 5, putOff: 0 });
    const first = ["ada@mail.example", ...[1, 2, 3, 4].map((n) => `p${n}@mail.example`)];
    expect(surgery.email.taken.map((t) => t.to)).toEqual(first);
  });

  test("is told of after a personal answer that comes due while copies are leaving", async () => {
    await reachable(surgery);
    const { thread } = await surgery.ask("m-1");
    await released(surgery, patients);
    await sweepAll(surgery);
    surgery.clock.advance(1_000);
    await surgery.answer(thread, "a");
    surgery.clock.advance(29_000);
    const slow = surgery.another({
      transports: [
        {
          ...surgery.email,
          send: (envelope) => {
            surgery.clock.advance(1_000);
            return surgery.email.send(envelope);
          },
        },
      ],
    });
    expectOk(await slow.worker.dispatch(ROUND));
    expect(surgery.email.taken.map((t) => t.to).indexOf("ada@mail.example")).toBe(1);
  });

  test("keeps nothing from being swept while the register does not answer", async () => {
    const { messaging, staff, directory, clock } = surgery;
    const { thread } = await surgery.ask("m-1");
    expectOk(await messaging.worklist.claim(staff.clinician, { thread, key: "c" }));
    const broadcast = await released(surgery, patients);
    const findByReference = () => new Promise<never>(() => undefined);
    const { worker } = surgery.another({ directory: { ...directory, findByReference } });
    clock.advance(40 * MINUTE);
    let pauses = 0;
    const stopped = new Promise<void>((resolve) => {
      const pace = {
        ...{ ...ROUND, everyMs: 1, stopped: () => pauses > 20, onProblem: () => undefined },
        pause: async () => {
          pauses += 1;
          if (pauses > 20) resolve();
        },
      };
      void runRounds(worker, pace);
    });
    await stopped;
    const { rows } = expectOk(await messaging.worklist.page(staff.clinician, { team: null }));
    expect(rows.map((r) => r.claim)).toEqual([null]);
    expect((await reportOf(surgery, staff.manager, broadcast)).counts.written).toBe(0);
  });

  test("goes on where its batch was waiting among everything that is due, as it was stored before", async () => {
    const broadcast = await released(surgery, patients);
    const { storage, clock } = surgery;
    const queue = { practice: TEST_PRACTICE, limit: 1, leaseMs: 1 };
    const [job] = expectOk(await storage.claim({ ...queue, queue: "broadcasts" }));
    if (job === undefined) throw new Error("no batch is due");
    const { id, at, token } = job;
    const putJobs = [{ queue: "due", id, at, payload: "" }];
    const settleJobs = [{ queue: "broadcasts", id, token }];
    expectOk(await storage.commit({ ...NOTHING, putJobs, settleJobs }));
    expectOk(await surgery.messaging.worker.broadcast(ROUND));
    expect((await reportOf(surgery, surgery.staff.manager, broadcast)).counts.written).toBe(0);
    expectOk(await surgery.messaging.worker.sweep(ROUND));
    clock.advance(1);
    expectOk(await surgery.messaging.worker.broadcast(ROUND));
    expect((await reportOf(surgery, surgery.staff.manager, broadcast)).counts.written).toBe(10);
  });
});

import { err, portProblem } from "@carethread/ports";
import { expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import { expectRefused, NOW, openSurgery, type Surgery } from "./surgery.js";

const away = portProblem("storage/unavailable");

const close = (surgery: Surgery, threads: readonly string[], key = "many") =>
  surgery.messaging.worklist.closeMany(surgery.staff.clinician, {
    ...{ threads, outcome: "phoned", key },
  });

const open = async ({ messaging, staff }: Surgery, thread: string): Promise<void> => {
  expectOk(await messaging.threads.open(staff.clinician, { thread }));
};

const handledEvents = async ({ storage }: Surgery) =>
  expectOk(await storage.readLog({ practice: "A81001", after: 0, limit: 500 }))
    .filter((e) => e.type === "messages-handled")
    .map((e) => JSON.parse(e.payload) as unknown);

describe("closing many threads at once", () => {
  test("handles each message by an event of its own, which says who had opened it", async () => {
    const surgery = await openSurgery();
    const { clock } = surgery;
    const one = await surgery.ask("m-1");
    const about = { kind: "reply", thread: one.thread } as const;
    const more = await surgery.ask("m-2", { about });
    await open(surgery, one.thread);
    clock.advance(60_000);
    const two = await surgery.ask("m-3");
    await open(surgery, two.thread);
    const { threads } = expectOk(await close(surgery, [one.thread, two.thread]));
    expect(threads).toEqual([
      { thread: one.thread, closed: true, handled: [one.message, more.message] },
      { thread: two.thread, closed: true, handled: [two.message] },
    ]);
    const reader = { kind: "staff", staff: "s-clinician" };
    const event = (message: string, openedAt: number) => ({
      ...{ type: "messages-handled", at: NOW + 60_000, messages: [message] },
      ...{ staff: "s-clinician", outcome: "phoned" },
      seen: { openedAt, openedBy: reader, reviewedAt: openedAt, reviewedBy: "s-clinician" },
    });
    expect(await handledEvents(surgery)).toEqual([
      event(one.message, NOW),
      event(more.message, NOW),
      event(two.message, NOW + 60_000),
    ]);
    const page = await surgery.messaging.worklist.page(surgery.staff.clinician, { team: null });
    expect(expectOk(page).total).toBe(0);
  });

  test("refuses one by one what nobody qualified opened, what a colleague has, and what is not there", async () => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    const unopened = await surgery.ask("m-1");
    const taken = await surgery.ask("m-2");
    await open(surgery, taken.thread);
    const lee = { staff: "s-lee", name: "Dr Kim Lee", roles: ["clinician"], teams: ["clinical"] };
    const added = { ...lee, roles: ["clinician"], key: "staff-lee" } as const;
    expectOk(await messaging.practices.addStaff(staff.manager, added));
    const colleague = { ...staff.clinician, staff: "s-lee" };
    expectOk(await messaging.worklist.claim(colleague, { thread: taken.thread, key: "c" }));
    const good = await surgery.ask("m-3");
    await open(surgery, good.thread);
    const asked = [unopened.thread, taken.thread, "absent", good.thread];
    const { threads } = expectOk(await close(surgery, asked));
    expect(threads.map((t) => (t.closed ? "closed" : [t.problem.code, t.problem.detail]))).toEqual([
      ["thread/unopened", { messages: [unopened.message] }],
      ["claim/taken", { staff: "s-lee" }],
      ["access/not-found", undefined],
      "closed",
    ]);
  });

  test("repeated with its key answers what was closed as before, and goes on with what was not", async () => {
    const surgery = await openSurgery();
    const one = await surgery.ask("m-1");
    const two = await surgery.ask("m-2");
    await open(surgery, one.thread);
    const asked = [one.thread, two.thread];
    const first = expectOk(await close(surgery, asked)).threads;
    expect(first.map((t) => t.closed)).toEqual([true, false]);
    await open(surgery, two.thread);
    const again = expectOk(await close(surgery, asked)).threads;
    expect(again).toEqual([first[0], { thread: two.thread, closed: true, handled: [two.message] }]);
    expect(await handledEvents(surgery)).toHaveLength(2);
    await expectRefused(surgery, () => close(surgery, [two.thread]), "storage/key-conflict");
  });

  test("that breaks off says that part of it is stored, and the same key goes on", async () => {
    let commitsLeft = Number.POSITIVE_INFINITY;
    const surgery = await openSurgery();
    const threads: string[] = [];
    for (const key of ["m-1", "m-2", "m-3"]) {
      const { thread } = await surgery.ask(key);
      await open(surgery, thread);
      threads.push(thread);
    }
    const { storage, staff } = surgery;
    const failing = surgery.another({
      storage: {
        ...storage,
        commit: async (commit) => {
          commitsLeft -= 1;
          return commitsLeft < 0 ? err(away) : storage.commit(commit);
        },
      },
    });
    commitsLeft = 2;
    const input = { threads, outcome: "phoned", key: "many" } as const;
    const broken = await failing.worklist.closeMany(staff.clinician, input);
    expect(broken.isErr() && broken.error).toMatchObject({
      ...{ code: "storage/unavailable", retry: "same-key", stored: "part" },
    });
    expect(await handledEvents(surgery)).toHaveLength(1);
    const done = expectOk(await close(surgery, threads)).threads;
    expect(done.map((t) => t.closed)).toEqual([true, true, true]);
    expect(await handledEvents(surgery)).toHaveLength(3);
  });

  test("is for those who work on threads", async () => {
    const surgery = await openSurgery();
    const { thread } = await surgery.ask("m-1");
    const asked = { threads: [thread], outcome: "phoned", key: "many" } as const;
    const { worklist } = surgery.messaging;
    const { manager } = surgery.staff;
    await expectRefused(surgery, () => worklist.closeMany(manager, asked), "access/denied");
    await expectRefused(surgery, () => worklist.closeMany(surgery.ada, asked), "access/denied");
    const twice = { ...asked, threads: [thread, thread] };
    await expectRefused(
      surgery,
      () => worklist.closeMany(surgery.staff.clinician, twice),
      "input/malformed",
      { fields: ["threads"] },
    );
  });
});

/** What waits stands in the host's inbox, is acknowledged there, and somebody is told when it is not. */
import type { Inbox } from "@carethread/ports";
import { createMemoryInbox, expectOk, type MemoryInbox, TEST_PRACTICE } from "@carethread/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { NOW, openSurgery, plain, refusal, type Surgery } from "./surgery.js";

const all = { practice: null, limit: 50 };
const MINUTE = 60_000;

let surgery: Surgery;
let inbox: MemoryInbox;
beforeEach(async () => {
  inbox = createMemoryInbox();
  surgery = await openSurgery({ inbox });
});

const deliver = async () => expectOk(await surgery.messaging.worker.deliver(all));
const rows = async () =>
  expectOk(await surgery.messaging.worklist.page(surgery.staff.clinician, { team: null })).rows;
const concerns = async () => (await rows()).flatMap((row) => row.concerns);
const told = async () => {
  expectOk(await surgery.messaging.worker.alert(all));
  return surgery.alerts.raised().map(({ what, to, about }) => ({ what, to, about }));
};
const events = async (): Promise<readonly string[]> => {
  const log = await surgery.messaging.audit.ofPractice(surgery.staff.manager, {
    after: 0,
    limit: 500,
  });
  return expectOk(log).map((row) => row.type);
};

describe("a message that comes in", () => {
  test("is put into the inbox by the job of its own commit, and the acknowledgement is in the log", async () => {
    const { thread } = await surgery.ask("a");
    expect(inbox.items()).toEqual([]);
    expect(await deliver()).toEqual({ finished: 1, putOff: 0 });
    expect((await events()).at(-1)).toBe("inbox-acknowledged");
    const [row] = await rows();
    expect(inbox.items()).toEqual([
      {
        ...{ practice: TEST_PRACTICE, reference: thread, patient: "p-ada", version: 1 },
        ...{ team: row?.team, rank: row?.rank, receivedAt: NOW, waiting: 1 },
      },
    ]);
    expect(await deliver()).toEqual({ finished: 0, putOff: 0 });
  });

  test("changes the item when another one comes", async () => {
    const { thread } = await surgery.ask("a");
    await deliver();
    const about = { kind: "reply", thread } as const;
    const more = "It is still sore when I go up the stairs.";
    expectOk(await surgery.send({ by: surgery.ada, about, text: more, key: "b" }));
    await deliver();
    expect(inbox.items().map(({ version, waiting }) => [version, waiting])).toEqual([[2, 2]]);
  });

  test("leaves the inbox when it was handled", async () => {
    const { thread } = await surgery.ask("a");
    await deliver();
    await surgery.settle(thread, "s");
    expect(inbox.items()).toHaveLength(1);
    expect(await deliver()).toEqual({ finished: 1, putOff: 0 });
    expect(inbox.items()).toEqual([]);
  });

  test("is never in the inbox when it was handled before anybody delivered it", async () => {
    const { thread } = await surgery.ask("a");
    await surgery.settle(thread, "s");
    expect(await deliver()).toEqual({ finished: 1, putOff: 0 });
    expect(inbox.items()).toEqual([]);
  });

  test("in a restricted thread stands there without saying whom it is about", async () => {
    const { thread } = await surgery.ask("a");
    const { clinician } = surgery.staff;
    const restrict = { thread, to: [clinician.staff], key: "r" };
    expectOk(await surgery.messaging.threads.restrict(clinician, restrict));
    await deliver();
    expect(inbox.items().map(({ reference, patient }) => [reference, patient])).toEqual([
      [thread, null],
    ]);
  });
});

describe("an inbox that does not acknowledge", () => {
  test("is asked again, and in time the row says so and the team is told, once", async () => {
    const { thread } = await surgery.ask("a");
    inbox.acknowledges(false);
    expect(await deliver()).toEqual({ finished: 0, putOff: 1 });
    expect(await concerns()).toEqual([]);
    surgery.clock.advance(15 * MINUTE);
    expect(await deliver()).toEqual({ finished: 0, putOff: 1 });
    const since = NOW + 15 * MINUTE;
    const concern = { kind: "inbox-not-acknowledged", reason: "unacknowledged", since };
    expect(await concerns()).toEqual([concern]);
    const first = await told();
    expect(new Set(first.map((a) => JSON.stringify([a.what, a.about])))).toEqual(
      new Set([JSON.stringify(["inbox-not-acknowledged", `thread/${thread}`])]),
    );
    expect(first.every(({ to }) => to.kind === "staff")).toBe(true);
    surgery.clock.advance(60 * MINUTE);
    await deliver();
    expect(await told()).toEqual(first);
    expect(await concerns()).toEqual([concern]);
  });

  test("ends the concern when it acknowledges late, by the host's call", async () => {
    const { thread } = await surgery.ask("a");
    inbox.acknowledges(false);
    surgery.clock.advance(15 * MINUTE);
    await deliver();
    const ack = { practice: TEST_PRACTICE, reference: thread, version: 1 };
    const { worker } = surgery.messaging;
    expect(expectOk(await worker.acknowledged(ack))).toEqual({ changed: true });
    expect(expectOk(await worker.acknowledged(ack))).toEqual({ changed: false });
    expect(await concerns()).toEqual([]);
    surgery.clock.advance(60 * MINUTE);
    expect(await deliver()).toEqual({ finished: 1, putOff: 0 });
  });

  test("says nothing about what waits now by acknowledging what has changed since", async () => {
    const { thread } = await surgery.ask("a");
    const about = { kind: "reply", thread } as const;
    const more = "It is still sore when I go up the stairs.";
    expectOk(await surgery.send({ by: surgery.ada, about, text: more, key: "b" }));
    const ack = { practice: TEST_PRACTICE, reference: thread, version: 1 };
    expect(expectOk(await surgery.messaging.worker.acknowledged(ack))).toEqual({ changed: false });
  });

  test.each([
    [{ practice: TEST_PRACTICE, reference: "nobody", version: 1 }, refusal("access/not-found")],
    [
      { practice: TEST_PRACTICE, reference: "x", version: 0 },
      refusal("input/malformed", { fields: ["version"] }),
    ],
    [{ practice: "Z99999", reference: "x", version: 1 }, refusal("practice/unknown")],
  ])("%# is refused when it names what is not there", async (ack, problem) => {
    expect(plain(await surgery.messaging.worker.acknowledged(ack))).toEqual(problem);
  });
});

describe("an inbox that fails", () => {
  test("gets the item later, and while its time is not over nobody is troubled", async () => {
    await surgery.ask("a");
    inbox.fail("inbox/unavailable", 3);
    for (const _ of [1, 2, 3]) {
      expect(await deliver()).toEqual({ finished: 0, putOff: 1 });
      surgery.clock.advance(2 * MINUTE);
    }
    expect(await deliver()).toEqual({ finished: 1, putOff: 0 });
    expect([await concerns(), inbox.items().length]).toEqual([[], 1]);
  });

  test("is told of at once when it refuses the item for good, and goes on being asked", async () => {
    await surgery.ask("a");
    inbox.fail("inbox/refused");
    await deliver();
    expect((await concerns()).map(({ kind, reason }) => [kind, reason])).toEqual([
      ["inbox-not-acknowledged", "refused"],
    ]);
    surgery.clock.advance(60 * MINUTE);
    expect(await deliver()).toEqual({ finished: 1, putOff: 0 });
    expect(await concerns()).toEqual([]);
  });

  test("by throwing is a defect of the host's, and the item waits", async () => {
    let broken = true;
    const throwing: Inbox = {
      ...inbox,
      put: (item) => {
        if (broken) throw new Error("no");
        return inbox.put(item);
      },
    };
    surgery = await openSurgery({ inbox: throwing });
    await surgery.ask("a");
    expect(await deliver()).toEqual({ finished: 0, putOff: 1 });
    expect(surgery.defects.map((d) => d.operation)).toEqual(["inbox.put"]);
    broken = false;
    surgery.clock.advance(MINUTE);
    expect(await deliver()).toEqual({ finished: 1, putOff: 0 });
  });

  test("goes on being asked for what it takes out, and nobody is told: nothing waits", async () => {
    const { thread } = await surgery.ask("a");
    await deliver();
    await surgery.settle(thread, "s");
    inbox.fail("inbox/unavailable");
    surgery.clock.advance(60 * MINUTE);
    expect(await deliver()).toEqual({ finished: 0, putOff: 1 });
    surgery.clock.advance(60 * MINUTE);
    expect(await deliver()).toEqual({ finished: 1, putOff: 0 });
    expect([inbox.items(), await told()]).toEqual([[], []]);
  });
});

test("somebody may say that the inbox has been dealt with, whatever it says", async () => {
  const { thread } = await surgery.ask("a");
  inbox.fail("inbox/refused");
  await deliver();
  const { clinician } = surgery.staff;
  const { worklist } = surgery.messaging;
  const settle = { thread, concern: "inbox-not-acknowledged", key: "k" } as const;
  expect(expectOk(await worklist.settleConcern(clinician, settle))).toEqual({ changed: true });
  expect(await concerns()).toEqual([]);
});

test("without an inbox no job is made, and a round finds nothing to do", async () => {
  const without = await openSurgery();
  await without.ask("a");
  expect(without.given.flatMap((c) => c.putJobs).filter((j) => j.queue === "inbox")).toEqual([]);
  expect(expectOk(await without.messaging.worker.deliver(all))).toEqual({ finished: 0, putOff: 0 });
});

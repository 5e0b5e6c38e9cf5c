/** Somebody answers a text message, where nobody reads: there is an answer, and a task, and never silence. */
import {
  createMemoryTransport,
  expectOk,
  type MemoryTransport,
  TEST_PRACTICE,
} from "@carethread/testing";
import { beforeEach, describe, expect, test } from "vitest";
import type { StrayReceived } from "../../src/index.js";
import { ADA, BEN, NOW, openSurgery, plain, refusal, type Surgery, URGENT } from "./surgery.js";

const all = { practice: null, limit: 50 };
const HOUR = 3_600_000;
const NUMBER = "+447700900123";

let surgery: Surgery;
let sms: MemoryTransport;
beforeEach(async () => {
  let now = (): number => NOW;
  sms = createMemoryTransport({ channel: "sms", letters: false, clock: () => now() });
  surgery = await openSurgery({ transports: [sms] });
  now = surgery.clock.now;
});

let count = 0;
const reply = (more: Partial<StrayReceived> = {}): StrayReceived => {
  count += 1;
  return {
    ...{ practice: TEST_PRACTICE, channel: "sms", from: NUMBER, to: "60777" },
    ...{ reference: `r-${count}`, text: "Thank you, see you on Tuesday.", receivedAt: NOW },
    ...more,
  };
};
const receive = async (more: Partial<StrayReceived> = {}) =>
  expectOk(await surgery.messaging.worker.received(reply(more)));
const answers = async () => {
  expectOk(await surgery.messaging.worker.dispatch(all));
  return sms.taken.map(({ to, subject }) => [to, subject]);
};
const strays = async () =>
  expectOk(await surgery.messaging.worklist.strays(surgery.staff.clinician, {})).rows;
const concerns = async () => {
  const page = await surgery.messaging.worklist.page(surgery.staff.clinician, { team: null });
  return expectOk(page).rows.flatMap((row) =>
    row.concerns.map(({ kind, reason }) => [row.thread, kind, reason, row.rank]),
  );
};
const alerts = async () => {
  expectOk(await surgery.messaging.worker.alert(all));
  return surgery.alerts.raised().map(({ what }) => what);
};
const phone = async (patient: { readonly patient: string }, address: string): Promise<void> => {
  const contact = {
    patient: patient.patient,
    channel: "sms",
    address,
    key: `sms-${count}`,
  } as const;
  count += 1;
  expectOk(await surgery.messaging.people.setContact(surgery.staff.receptionist, contact));
};

const NOT_READ = "Nobody reads replies";
const EMERGENCY = "In an emergency call 999";

describe("the writer", () => {
  test("is answered by the same channel with fixed words that say where to turn", async () => {
    expect(await receive()).toEqual({ changed: true });
    expect(await answers()).toEqual([[NUMBER, NOT_READ]]);
    expect(sms.taken[0]?.text).toContain("This number takes no replies");
    expect(sms.taken[0]?.text).toContain("In an emergency call 999.");
    expect(sms.taken[0]?.text).not.toContain("Tuesday");
  });

  test("is told to call 999 when the words may mean an emergency", async () => {
    await receive({ text: URGENT });
    expect(await answers()).toEqual([[NUMBER, EMERGENCY]]);
  });

  test.each(["Dw i'n cael poen yn fy mrest ers y bore", "", "??"])(
    "%# is answered whatever the rules can make of the words",
    async (text) => {
      await receive({ text });
      expect((await answers()).map(([to]) => to)).toEqual([NUMBER]);
    },
  );

  test("is answered at most once in an hour, and four times in a day", async () => {
    for (let hour = 0; hour < 8; hour += 1) {
      await receive();
      await receive();
      await answers();
      surgery.clock.advance(HOUR);
    }
    expect(sms.taken).toHaveLength(4);
    expect((await strays()).map((s) => s.replies)).toEqual([16]);
    surgery.clock.advance(24 * HOUR);
    await receive();
    expect(await answers()).toHaveLength(5);
  });

  test("is one, however the number is written", async () => {
    for (const from of ["+447700900123", "07700900123", "0044 7700 900123"])
      await receive({ from });
    expect(await answers()).toEqual([[NUMBER, NOT_READ]]);
    expect(await strays()).toHaveLength(1);
  });

  test.each(["60777", "NHSvax", ""])(
    "who shows no number (%s) is not answered, and is a task all the same",
    async (from) => {
      await receive({ from });
      expect([await answers(), (await strays()).length]).toEqual([[], 1]);
    },
  );

  test("is answered later when the channel fails, and not any more after an hour", async () => {
    await receive();
    sms.fail("transport/unavailable", 1);
    expect(await answers()).toEqual([]);
    surgery.clock.advance(60_000);
    expect(await answers()).toHaveLength(1);
    await receive({ from: "+447700900999" });
    sms.fail("transport/unavailable", 1);
    await answers();
    surgery.clock.advance(HOUR);
    expect(await answers()).toHaveLength(1);
  });
});

test("what comes twice from the network is one reply, with one answer", async () => {
  const same = reply();
  const { worker } = surgery.messaging;
  expect(expectOk(await worker.received(same))).toEqual({ changed: true });
  expect(expectOk(await worker.received({ ...same, receivedAt: NOW + 5 }))).toEqual({
    changed: true,
  });
  expect([(await strays()).map((s) => s.replies), (await answers()).length]).toEqual([[1], 1]);
});

describe("somebody at the practice", () => {
  test("is told, opens the text, and settles it; who opened it is in the log", async () => {
    await receive({ text: "I cannot come on Tuesday." });
    expect(new Set(await alerts())).toEqual(new Set(["sms-reply-unanswerable"]));
    const [row] = await strays();
    expect(row).toEqual({
      ...{ sender: row?.sender, replies: 1, urgent: false, since: NOW },
      ...{ patient: null, thread: null },
    });
    const { worklist, audit } = surgery.messaging;
    const { clinician, manager } = surgery.staff;
    const sender = row?.sender ?? "";
    expect(expectOk(await worklist.openStray(clinician, { sender }))).toEqual({
      from: NUMBER,
      replies: [{ at: NOW, urgent: false, text: "I cannot come on Tuesday." }],
    });
    const log = expectOk(await audit.ofPractice(manager, { after: 0, limit: 500 }));
    expect(log.at(-1)?.type).toBe("strays-opened");
    const settle = { sender, key: "s" };
    expect(expectOk(await worklist.settleStray(clinician, settle))).toEqual({ changed: true });
    expect(await strays()).toEqual([]);
  });

  test("is told again when an emergency comes after something else, and it comes first", async () => {
    await receive();
    await receive({ from: "+447700900999" });
    const before = (await alerts()).length;
    await receive({ from: "+447700900999", text: URGENT });
    expect((await alerts()).length).toBe(2 * before - before / 2);
    expect((await strays()).map((s) => [s.replies, s.urgent])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  test.each(["manager", "nobody"])("must be somebody who works on messages (%s)", async (who) => {
    await receive();
    const [row] = await strays();
    const { manager } = surgery.staff;
    const as = who === "manager" ? manager : surgery.ada;
    const { worklist } = surgery.messaging;
    const sender = row?.sender ?? "";
    expect(plain(await worklist.strays(as, {}))).toEqual(refusal("access/denied"));
    expect(plain(await worklist.openStray(as, { sender }))).toEqual(refusal("access/denied"));
    expect(plain(await worklist.settleStray(as, { sender, key: "k" }))).toEqual(
      refusal("access/denied"),
    );
  });
});

describe("the patient's thread", () => {
  test("has it when the number is one enrolled patient's alone", async () => {
    const { thread } = await surgery.ask("a");
    await phone(ADA, "07700 900123");
    await receive();
    expect(await concerns()).toEqual([[thread, "sms-reply", "routine", 1]]);
    expect((await strays()).map(({ patient, thread: on }) => [patient, on])).toEqual([
      ["p-ada", thread],
    ]);
    await receive({ text: URGENT });
    expect(await concerns()).toEqual([[thread, "sms-reply", "urgent", 0]]);
    const [row] = await strays();
    const settle = { sender: row?.sender ?? "", key: "s" };
    expectOk(await surgery.messaging.worklist.settleStray(surgery.staff.clinician, settle));
    expect(await concerns()).toEqual([]);
  });

  test("does not have it when two patients share the number", async () => {
    await surgery.ask("a");
    await phone(ADA, NUMBER);
    await phone(BEN, NUMBER);
    await receive();
    expect([await concerns(), (await strays()).map((s) => s.patient)]).toEqual([[], [null]]);
  });

  test("does not have it when the patient is not enrolled, has changed the number, or has no thread", async () => {
    await phone(BEN, NUMBER);
    await receive();
    await phone(ADA, "+447700900222");
    await phone(ADA, "+447700900333");
    surgery.clock.advance(1);
    await receive({ from: "+447700900222" });
    surgery.clock.advance(1);
    await receive({ from: "+447700900333" });
    expect(await concerns()).toEqual([]);
    expect((await strays()).map((s) => s.patient)).toEqual([null, null, "p-ada"]);
  });

  test("is not betrayed: the call answers the same, and the writer gets the same words", async () => {
    await surgery.ask("a");
    await phone(ADA, NUMBER);
    const known = await receive();
    const unknown = await receive({ from: "+447700900999" });
    expect(known).toEqual(unknown);
    await answers();
    expect(sms.taken[0]?.text).toBe(sms.taken[1]?.text);
  });
});

test("neither the number nor the text is in the log, in a list, in a job or in an alert", async () => {
  await surgery.ask("a");
  await phone(ADA, NUMBER);
  await receive({ text: "CANARY-TEXT" });
  await alerts();
  const stored = JSON.stringify(
    surgery.given.map(({ append, entries, putJobs }) => ({ append, entries, putJobs })),
  );
  const seen = stored + JSON.stringify(surgery.alerts.raised());
  expect(seen).not.toContain("CANARY");
  expect(seen).not.toContain("7700900123");
});

test.each([
  [{ practice: "Z99999" }, refusal("practice/unknown")],
  [{ reference: "" }, refusal("input/malformed", { fields: ["reference"] })],
  [{ channel: "email" }, refusal("input/malformed", { fields: ["channel"] })],
])("%# is refused when it cannot be anybody's", async (more, problem) => {
  const asked = { ...reply(), ...more };
  expect(plain(await surgery.messaging.worker.received(asked as StrayReceived))).toEqual(problem);
});

test("a contact that is no number is refused, and one that is is kept in its one form", async () => {
  const { people } = surgery.messaging;
  const contact = { patient: "p-ada", channel: "sms", address: "999", key: "k" } as const;
  expect(plain(await people.setContact(surgery.ada, contact))).toEqual(
    refusal("input/malformed", { fields: ["address"] }),
  );
});

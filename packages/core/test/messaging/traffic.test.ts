import { expectOk } from "@carethread/testing";
import { beforeEach, describe, expect, test } from "vitest";
import type { Nation, TrafficSettings } from "../../src/index.js";
import { DEFAULT_TRAFFIC } from "../../src/traffic/traffic.js";
import {
  expectRefused,
  NEW,
  openSurgery,
  plain,
  refusal,
  type Surgery,
  TEXT,
  URGENT,
} from "./surgery.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ADMIN = { kind: "new", patient: "p-ada", category: "appointments-admin" } as const;
const ASK = { patient: "p-ada", category: "appointments-admin", language: "en" } as const;
const WORDS = "Could I change my appointment for the blood test to another day?";

let surgery: Surgery;
let configured: (traffic: Partial<TrafficSettings>, nation?: Nation) => Promise<void>;

beforeEach(async () => {
  surgery = await openSurgery();
  let n = 0;
  configured = async (traffic, nation = "wales") => {
    n += 1;
    const settings = { nation, traffic: { ...DEFAULT_TRAFFIC, ...traffic } };
    const { practices } = surgery.messaging;
    expectOk(await practices.configure(surgery.staff.manager, { settings, key: `set-${n}` }));
  };
});

const ask = async (more: Partial<typeof ASK> = {}) =>
  expectOk(await surgery.messaging.traffic.expectation(surgery.ada, { ...ASK, ...more }));
const admitted = async () => {
  const answer = await ask();
  if (!answer.accepting) throw new Error(answer.why);
  return answer.admission;
};
const waits = async (count: number): Promise<void> => {
  for (let n = 0; n < count; n += 1) {
    const text = `${WORDS} It is about my ${n + 1}. letter.`;
    expectOk(await surgery.send({ by: surgery.ada, about: ADMIN, text, key: `w-${n}` }));
  }
};
const check = (admission?: string, about: typeof ADMIN | typeof NEW = ADMIN) =>
  surgery.messaging.drafts.check(surgery.ada, {
    ...{ about, text: WORDS, language: "en" },
    ...(admission === undefined ? {} : { admission }),
  });

describe("what is said before anybody types", () => {
  test("is the promise, in calm words, with where to turn, and a token", async () => {
    const answer = await ask();
    if (!answer.accepting) throw new Error("closed");
    expect([answer.busy, answer.expectedBy === answer.replyBy, answer.text.id]).toEqual([
      ...[false, true, "as-usual"],
    ]);
    expect(answer.text.lines.join(" ")).toMatch(/999.*111.*\{phone\}/);
    expect(answer.admittedUntil).toBe(surgery.clock.now() + 2 * HOUR);
    expect(answer.method).toBe("recent-throughput/1");
  });

  test("in the language asked for, else in English", async () => {
    const speak = async (language: string) => (await ask({ language } as never)).text.language;
    expect([await speak("cy"), await speak("pl")]).toEqual(["cy", "en"]);
  });

  test("promises what a message that is sent then gets", async () => {
    const answer = await ask();
    const sent = expectOk(
      await surgery.send({ by: surgery.ada, about: ADMIN, text: WORDS, key: "k" }),
    );
    expect(answer.accepting && answer.replyBy).toBe(sent.replyBy);
  });

  test("names a later time where more waits than is got through, and says so", async () => {
    await waits(10);
    const { rows } = expectOk(
      await surgery.messaging.worklist.page(surgery.staff.receptionist, { team: "reception" }),
    );
    for (const [n, { thread }] of rows.entries()) {
      surgery.clock.advance(20 * HOUR);
      const { threads, worklist } = surgery.messaging;
      const who = surgery.staff.receptionist;
      const { token } = expectOk(await worklist.claim(who, { thread, key: `c-${n}` }));
      expectOk(await threads.open(who, { thread }));
      const done = { thread, token, outcome: "answered", key: `h-${n}` } as const;
      expectOk(await worklist.handle(who, done));
    }
    for (let n = 0; n < 12; n += 1) {
      const text = `${WORDS} And about the ${n + 1}. form.`;
      expectOk(await surgery.send({ by: surgery.ada, about: ADMIN, text, key: `v-${n}` }));
    }
    const answer = await ask();
    if (!answer.accepting) throw new Error("closed");
    expect([answer.busy, answer.text.id]).toEqual([true, "busy"]);
    expect(answer.expectedBy).toBeGreaterThan(answer.replyBy);
    // What is clinical is another queue.
    const clinical = await ask({ category: "medicines" } as never);
    expect(clinical.accepting && clinical.busy).toBe(false);
  });

  test("tells no number of anybody: an hour, or the end of a day", async () => {
    const answer = await ask();
    expect(Object.keys(answer).toSorted()).toEqual([
      ...["accepting", "admission", "admittedUntil", "busy", "expectedBy", "firstLookBy"],
      ...["method", "replyBy", "text"],
    ]);
  });

  test("is for whoever may write about the patient, and for no one else", async () => {
    const { messaging, staff } = surgery;
    const ben = await surgery.enrol("p-ben");
    expect(plain(await messaging.traffic.expectation(ben, ASK))).toEqual(
      refusal("access/not-found"),
    );
    expect(expectOk(await messaging.traffic.expectation(staff.receptionist, ASK)).accepting).toBe(
      true,
    );
    expect(plain(await messaging.traffic.expectation(staff.manager, ASK))).toEqual(
      refusal("access/denied"),
    );
  });

  test("that a manager has closed the practice is an answer too", async () => {
    const { practices } = surgery.messaging;
    const availability = { status: "closed", notice: "Back on Monday." } as const;
    expectOk(
      await practices.setAvailability(surgery.staff.manager, {
        ...{ availability, key: "shut" },
      }),
    );
    const answer = await ask();
    expect(answer.accepting ? "open" : [answer.why, answer.text.id]).toEqual(["closed", "closed"]);
  });
});

describe("a cap and the half-filled form", () => {
  const limit = { cap: { waiting: 2, when: "always" } } as const;

  test("refuses before typing, with where to turn", async () => {
    await configured(limit);
    await waits(2);
    const answer = await ask();
    expect(answer.accepting ? "open" : answer.why).toBe("full");
    expect(answer.text.lines.join(" ")).toContain("999");
  });

  test("never stops symptoms, a reply, or staff", async () => {
    await configured(limit);
    await waits(2);
    expect((await ask({ category: "symptoms" } as never)).accepting).toBe(true);
    const { ada, send, staff } = surgery;
    expectOk(await send({ by: ada, about: NEW, text: TEXT, key: "s" }));
    const { thread } = await surgery.ask("t", { by: staff.clinician, about: NEW, text: "Hello." });
    surgery.clock.advance(MINUTE);
    expectOk(await surgery.messaging.worker.sweep({ practice: null, limit: 10 }));
    expectOk(await send({ by: ada, about: { kind: "reply", thread }, text: WORDS, key: "r" }));
  });

  test("that is reached while somebody types does not stop them: let in is let in", async () => {
    await configured(limit);
    const admission = await admitted();
    await waits(2);
    const checked = expectOk(await check(admission));
    expect(checked.outcome).toBe("clear");
  });

  test("that is reached between check and sending does not stop the sending", async () => {
    await configured(limit);
    const pass = await surgery.ready({ by: surgery.ada, about: ADMIN, text: WORDS });
    await waits(2);
    expectOk(await surgery.messaging.messages.send(surgery.ada, { ...pass, key: "late" }));
  });

  test("stops whoever was not let in, and gives them their advice where they need it", async () => {
    await configured(limit);
    await waits(2);
    await expectRefused(surgery, () => check(), "traffic/full");
    const asked = { about: ADMIN, text: URGENT, language: "en" };
    const urgent = expectOk(await surgery.messaging.drafts.check(surgery.ada, asked));
    expect(urgent.outcome).toBe("divert");
  });

  test("is over as soon as work is done: whoever was turned away is let in", async () => {
    await configured(limit);
    await waits(2);
    expect((await ask()).accepting).toBe(false);
    const { worklist, threads } = surgery.messaging;
    const who = surgery.staff.receptionist;
    const { rows } = expectOk(await worklist.page(who, { team: "reception" }));
    const thread = rows[0]?.thread ?? "";
    const { token } = expectOk(await worklist.claim(who, { thread, key: "c" }));
    expectOk(await threads.open(who, { thread }));
    expectOk(await worklist.handle(who, { thread, token, outcome: "answered", key: "h" }));
    expect((await ask()).accepting).toBe(true);
  });

  test("a token is one person's, about one patient and category, for its time, and cannot be made", async () => {
    await configured(limit);
    const admission = await admitted();
    await waits(2);
    const other = await ask({ category: "symptoms" } as never);
    const symptoms = other.accepting ? other.admission : "";
    await expectRefused(surgery, () => check(symptoms), "traffic/full");
    const forged = admission.replace("p-ada", "p-ben");
    await expectRefused(surgery, () => check(forged), "traffic/full");
    await expectRefused(surgery, () => check("nothing"), "traffic/full");
    const { who } = await surgery.proxy("carer");
    const asked = { about: ADMIN, text: WORDS, language: "en", admission };
    await expectRefused(surgery, () => surgery.messaging.drafts.check(who, asked), "traffic/full");
    surgery.clock.advance(2 * HOUR);
    await expectRefused(surgery, () => check(admission), "traffic/full");
  });

  test("a patient's own limit counts the patient's own threads that wait", async () => {
    await configured({ perPatient: { waiting: 1, when: "always" } });
    await waits(1);
    const answer = await ask();
    expect(answer.accepting ? "open" : answer.why).toBe("too-many-of-yours");
    const ben = await surgery.enrol("p-ben");
    const other = await surgery.messaging.traffic.expectation(ben, { ...ASK, patient: "p-ben" });
    expect(expectOk(other).accepting).toBe(true);
  });
});

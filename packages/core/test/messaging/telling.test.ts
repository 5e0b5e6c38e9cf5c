/** Telling recipients when something is slow, damaged, gone or out of order: nobody is told twice, and nobody stays untold without a person who knows. */
import { err, type Keys, portProblem, type Transport } from "@carethread/ports";
import { createMemoryTransport, expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import type { About } from "../../src/index.js";
import { ADA, DAY, NEW, NOW, openSurgery, plain, REPLY, type Surgery, TEXT } from "./surgery.js";
import { all, MINUTE, notices, reachable, unreachable, written } from "./telling.js";

/** Keys that cannot open what was sealed for streams of a kind. */
const damaged = (keys: Keys, kind: "thread/" | "person/"): Keys => ({
  ...keys,
  open: async (practice) =>
    (await keys.open(practice)).map((k) => ({
      ...k,
      unseal: (request) =>
        request.context[1]?.startsWith(kind) === true
          ? err(portProblem("keys/tampered"))
          : k.unseal(request),
    })),
});

const agreed = async ({ messaging, ada, staff, clock }: Surgery): Promise<void> => {
  const { agreements, people } = messaging;
  const about = { patient: ADA.patient, textVersion: "1" };
  const scope = ["replies", "new-threads"] as const;
  const terms = { language: "en", scope, expiresAt: clock.now() + 300 * DAY } as const;
  expectOk(await agreements.offer(staff.receptionist, { ...about, ...terms, key: "offer" }));
  const [offered] = expectOk(await people.describe(ada, { patient: ADA.patient })).agreements;
  const agreement = offered?.agreement ?? "";
  expectOk(await agreements.sign(ada, { ...about, agreement, key: "sign" }));
};

describe("a slow channel", () => {
  test("does not let a second worker tell the same people again, however many wait", async () => {
    const surgery = await openSurgery();
    const { clock, email } = surgery;
    await reachable(surgery);
    for (const key of ["1", "2", "3", "4", "5", "6"]) await written(surgery, key);
    const second = surgery.another();
    let used = 0;
    const slow: Transport = {
      ...email,
      send: async (envelope) => {
        used += 1;
        clock.advance(4 * MINUTE);
        if (used === 2) expectOk(await second.worker.dispatch({ practice: null, limit: 2 }));
        clock.advance(MINUTE);
        return email.send(envelope);
      },
    };
    const first = surgery.another({ transports: [slow] });
    expect(plain(await first.worker.dispatch(all))).toEqual({ ok: { finished: 4, putOff: 0 } });
    expect(email.taken).toHaveLength(6);
    expect(new Set(email.taken.map((t) => t.reference)).size).toBe(6);
  });

  test("is not used when too little of the lease is left: the job is put off, and done once", async () => {
    const surgery = await openSurgery();
    const { clock, directory, email } = surgery;
    await reachable(surgery);
    const { thread } = await written(surgery);
    const hesitant = surgery.another({
      directory: {
        ...directory,
        findByReference: async (query) => {
          clock.advance(6 * MINUTE);
          return directory.findByReference(query);
        },
      },
    });
    expect(plain(await hesitant.worker.dispatch({ practice: null, limit: 1 }))).toEqual({
      ok: { finished: 0, putOff: 1 },
    });
    expect(email.attempts()).toBe(0);
    clock.advance(MINUTE);
    expectOk(await surgery.messaging.worker.dispatch(all));
    expect(await notices(surgery, thread)).toEqual([["handed-over", "email", false]]);
  });
});

describe("what cannot be opened any more", () => {
  test("is told of with a notification, when it is the text of a letter", async () => {
    const surgery = await openSurgery();
    await reachable(surgery);
    await agreed(surgery);
    await written(surgery, "1");
    const blind = surgery.another({ keys: damaged(surgery.keys, "thread/") });
    expectOk(await blind.worker.dispatch(all));
    await written(surgery, "2");
    expectOk(await surgery.messaging.worker.dispatch(all));
    expect(surgery.email.taken.map((t) => t.kind)).toEqual(["notification", "letter"]);
  });

  test("puts a person on it, when it is the only address", async () => {
    const surgery = await openSurgery();
    await reachable(surgery);
    const { thread } = await written(surgery);
    const blind = surgery.another({ keys: damaged(surgery.keys, "person/") });
    expectOk(await blind.worker.dispatch(all));
    expect(surgery.email.attempts()).toBe(0);
    expect(await unreachable(surgery)).toEqual([thread]);
  });
});

describe("somebody is told that a patient could not be", () => {
  const rounds = async (surgery: Surgery, everyMs: number, times: number): Promise<void> => {
    for (let n = 0; n < times; n += 1) {
      await surgery.messaging.worker.dispatch(all);
      surgery.clock.advance(everyMs);
    }
  };

  test("after a day of tries, and not by an outage of some hours", async () => {
    const surgery = await openSurgery();
    await reachable(surgery);
    const { thread } = await written(surgery);
    surgery.email.fail("transport/unavailable", 100);
    await rounds(surgery, 70 * MINUTE, 20);
    expect(await unreachable(surgery)).toEqual([]);
    await rounds(surgery, 70 * MINUTE, 2);
    expect(await unreachable(surgery)).toEqual([thread]);
    expect(await notices(surgery, thread)).toEqual([["failed", "email", true]]);
  });

  test("also when it never comes to a channel, because something before it fails for good", async () => {
    const surgery = await openSurgery();
    await reachable(surgery);
    const { thread } = await written(surgery);
    const { worker } = surgery.another({
      directory: {
        ...surgery.directory,
        findByReference: () => {
          throw new Error("the directory's adapter is broken");
        },
      },
    });
    for (let n = 0; n < 7; n += 1) {
      expect(plain(await worker.dispatch(all))).toMatchObject({ code: "messaging/defect" });
      surgery.clock.advance(DAY);
    }
    expect(await unreachable(surgery)).toEqual([]);
    expect(plain(await worker.dispatch(all))).toEqual({ ok: { finished: 1, putOff: 0 } });
    expect(await unreachable(surgery)).toEqual([thread]);
    expect(await notices(surgery, thread)).toEqual([["failed", "none", true]]);
  });

  test.each(["deceased", "left"] as const)(
    "who has %s since: nothing is sent, a person decides",
    async (status) => {
      const surgery = await openSurgery();
      await reachable(surgery);
      const { thread } = await written(surgery);
      surgery.directory.put({
        ...{ ...ADA, practice: "A81001", sex: "female", status },
        ...{ pregnantWeeks: null, medicines: [], conditions: [] },
      });
      expectOk(await surgery.messaging.worker.dispatch(all));
      expect(surgery.email.attempts()).toBe(0);
      expect(await unreachable(surgery)).toEqual([thread]);
    },
  );

  test("but not about a message that the patient has opened", async () => {
    const surgery = await openSurgery();
    await reachable(surgery);
    const { thread } = await written(surgery);
    expectOk(await surgery.messaging.threads.open(surgery.ada, { thread }));
    surgery.email.fail("transport/bad-address");
    expectOk(await surgery.messaging.worker.dispatch(all));
    expect(await unreachable(surgery)).toEqual([]);
    expect(await notices(surgery, thread)).toEqual([["failed", "email", false]]);
  });

  test("nor about one who has no address and signed in before the round", async () => {
    const surgery = await openSurgery();
    const { thread } = await written(surgery);
    expectOk(await surgery.messaging.threads.open(surgery.ada, { thread }));
    expectOk(await surgery.messaging.worker.dispatch(all));
    expect(await notices(surgery, thread)).toEqual([]);
  });

  test("nor where the host has no channels at all: there, messages are seen on signing in", async () => {
    const surgery = await openSurgery({ transports: [] });
    const { thread } = await written(surgery);
    expect(plain(await surgery.messaging.worker.dispatch(all))).toEqual({
      ok: { finished: 1, putOff: 0 },
    });
    expect(await unreachable(surgery)).toEqual([]);
    expect(await notices(surgery, thread)).toEqual([]);
  });
});

test("a partner who has not opened a message is missed, whoever else has", async () => {
  const surgery = await openSurgery();
  const { messaging, staff, clock, email } = surgery;
  for (const partner of ["x-one", "x-two"]) {
    const named = { partner, name: `Dr ${partner}`, organisation: "Northfield" };
    const added = { ...named, address: `${partner}@nhs.net`, key: partner };
    expectOk(await messaging.practices.addPartner(staff.manager, added));
  }
  const referral = { kind: "new", patient: "p-ada", category: "referral" } as const;
  const about: About = { ...referral, between: "clinicians", partners: ["x-one", "x-two"] };
  const { thread } = expectOk(
    await surgery.send({ by: staff.clinician, about, text: TEXT, key: "k" }),
  );
  clock.advance(MINUTE);
  const one = { kind: "partner", practice: "A81001", partner: "x-one" } as const;
  expectOk(await messaging.threads.open(one, { thread }));
  email.fail("transport/bad-address", 2);
  expectOk(await messaging.worker.dispatch(all));
  expect(await notices(surgery, thread)).toEqual([
    ["failed", "email", false],
    ["failed", "email", true],
  ]);
});

test("a worker whose clock is behind leaves a message alone while it could still be undone", async () => {
  const surgery = await openSurgery();
  const { clock, messaging, email, staff } = surgery;
  await reachable(surgery);
  const { thread, message } = await written(surgery);
  const behind = surgery.another({ clock: { ...clock, now: () => clock.now() - 40_000 } });
  const round = { ok: { finished: 0, putOff: 1 } };
  expect(plain(await behind.worker.dispatch(all))).toEqual(round);
  expect(email.attempts()).toBe(0);
  expectOk(await behind.messages.undo(staff.clinician, { thread, message, key: "undo" }));
  clock.advance(MINUTE);
  expectOk(await messaging.worker.dispatch(all));
  expect(email.attempts()).toBe(0);
});

test("a channel whose check throws is called unavailable, and hides nothing about the others", async () => {
  const sms = createMemoryTransport({ channel: "sms", letters: false, clock: () => NOW });
  const broken: Transport = {
    ...sms,
    check: () => {
      throw new Error("the driver is broken");
    },
  };
  const email = createMemoryTransport({ channel: "email", letters: false, clock: () => NOW });
  const surgery = await openSurgery({ transports: [broken, email] });
  const health = expectOk(await surgery.messaging.check());
  expect(health.channels).toEqual({ "memory-sms": "transport/unavailable", "memory-email": "ok" });
  expect(surgery.defects.map((d) => d.operation)).toEqual(["transport.check"]);
});

test("the subject of a message stands in the letter, and not in its subject line", async () => {
  const surgery = await openSurgery();
  await reachable(surgery);
  await agreed(surgery);
  const subject = "Your dose";
  const sending = { by: surgery.staff.clinician, about: NEW, text: REPLY, subject, key: "s" };
  expectOk(await surgery.send(sending));
  surgery.clock.advance(MINUTE);
  expectOk(await surgery.messaging.worker.dispatch(all));
  const [letter] = surgery.email.taken;
  expect(letter?.subject).toBe("A message from your GP practice");
  expect(letter?.text.split("\n----------\n")[1]).toBe(`${subject}\n\n${REPLY}`);
});

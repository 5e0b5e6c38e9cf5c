import { expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import type { About } from "../../src/index.js";
import {
  ADA,
  CAM,
  DAY,
  expectRefused,
  NEW,
  NOW,
  openSurgery,
  REPLY,
  type Surgery,
} from "./surgery.js";

const MINUTE = 60_000;
const all = { practice: null, limit: 50 };
const { patient } = ADA;

const reach = async ({ messaging, ada }: Surgery): Promise<void> => {
  const to = { channel: "email", address: "ada@mail.example" } as const;
  expectOk(await messaging.people.setContact(ada, { patient, ...to, key: "address" }));
  const yes = { channel: "email", purpose: "notifications", value: "consented" } as const;
  expectOk(await messaging.people.choose(ada, { patient, ...yes, key: "yes" }));
};

const agreementOf = async ({ messaging, ada }: Surgery) => {
  const { agreements } = expectOk(await messaging.people.describe(ada, { patient }));
  return agreements[0] ?? { agreement: "", holds: false };
};

type Scope = readonly ("replies" | "new-threads")[];

const offer = async ({ messaging, staff }: Surgery, scope: Scope): Promise<void> => {
  const terms = { textVersion: "1", language: "en", expiresAt: NOW + 10 * DAY } as const;
  const given = { patient, ...terms, scope, key: "offer" };
  expectOk(await messaging.agreements.offer(staff.receptionist, given));
};

const sign = async (surgery: Surgery): Promise<string> => {
  const { agreement } = await agreementOf(surgery);
  const signed = { patient, agreement, textVersion: "1", key: "sign" };
  expectOk(await surgery.messaging.agreements.sign(surgery.ada, signed));
  return agreement;
};

const underAgreement = async (scope: Scope = ["replies"]): Promise<Surgery> => {
  const surgery = await openSurgery();
  await reach(surgery);
  await offer(surgery, scope);
  await sign(surgery);
  return surgery;
};

/** Answers Ada, lets something happen before the dispatch, and says by what she is told. */
const toldBy = async (surgery: Surgery, meanwhile: () => Promise<unknown>) => {
  const { thread } = await surgery.ask("m-1");
  await surgery.answer(thread, "a");
  await meanwhile();
  surgery.clock.advance(MINUTE);
  expectOk(await surgery.messaging.worker.dispatch(all));
  return surgery.email.taken.map((t) => [t.kind, t.to]);
};

const nothing = async (): Promise<undefined> => undefined;

describe("the text of a reply leaves by e-mail", () => {
  test("only under an agreement that both have signed", async () => {
    const before = await openSurgery();
    await reach(before);
    expect(await toldBy(before, nothing)).toEqual([["notification", "ada@mail.example"]]);
    const offered = await openSurgery();
    await reach(offered);
    await offer(offered, ["replies"]);
    expect(await toldBy(offered, nothing)).toEqual([["notification", "ada@mail.example"]]);
    const signed = await underAgreement();
    expect(await toldBy(signed, nothing)).toEqual([["letter", "ada@mail.example"]]);
    expect(signed.email.taken[0]?.text).toContain(REPLY);
    expect(signed.email.taken[0]?.subject).not.toMatch(/knee|symptom/i);
  });

  type Change = (surgery: Surgery) => Promise<unknown>;
  const ends: readonly (readonly [string, Change, string])[] = [
    [
      "the patient withdraws",
      async (s) => {
        const { agreement } = await agreementOf(s);
        return s.messaging.agreements.withdraw(s.ada, { patient, agreement, key: "w" });
      },
      "ada@mail.example",
    ],
    [
      "the practice withdraws",
      async (s) => {
        const { agreement } = await agreementOf(s);
        const { receptionist } = s.staff;
        return s.messaging.agreements.withdraw(receptionist, { patient, agreement, key: "w" });
      },
      "ada@mail.example",
    ],
    [
      "the address changes",
      async (s) =>
        s.messaging.people.setContact(s.ada, {
          ...{ patient, channel: "email", address: "new@mail.example", key: "n" },
        }),
      "new@mail.example",
    ],
    [
      "the patient objects to messages by e-mail",
      async (s) =>
        s.messaging.people.choose(s.ada, {
          ...{ patient, channel: "email", purpose: "messages", value: "objected", key: "n" },
        }),
      "ada@mail.example",
    ],
    ["its last day is over", async (s) => s.clock.set(NOW + 10 * DAY - MINUTE), "ada@mail.example"],
  ];
  test.each(ends)("and not when %s between writing and telling", async (_, change, to) => {
    const surgery = await underAgreement();
    expect(await toldBy(surgery, () => change(surgery))).toEqual([["notification", to]]);
    expect((await agreementOf(surgery)).holds).toBe(false);
    expect(JSON.stringify(surgery.email.taken)).not.toContain(REPLY);
  });

  test("of a matter that the practice began only where that was agreed", async () => {
    for (const [scope, kind] of [
      [["replies"], "notification"],
      [["replies", "new-threads"], "letter"],
    ] as const) {
      const surgery = await underAgreement(scope);
      const { clinician } = surgery.staff;
      expectOk(await surgery.send({ by: clinician, about: NEW, text: REPLY, key: "n" }));
      surgery.clock.advance(MINUTE);
      expectOk(await surgery.messaging.worker.dispatch(all));
      expect(surgery.email.taken.map((t) => t.kind)).toEqual([kind]);
    }
  });

  test("and is signed by the patient alone, for the present text and an address that is there", async () => {
    const surgery = await openSurgery();
    const { agreements } = surgery.messaging;
    await offer(surgery, ["replies"]);
    const { agreement } = await agreementOf(surgery);
    const signing = { patient, agreement, textVersion: "1", key: "s" };
    const { receptionist } = surgery.staff;
    await expectRefused(surgery, () => agreements.sign(receptionist, signing), "access/denied");
    const { who } = await surgery.proxy("account-kim");
    await expectRefused(surgery, () => agreements.sign(who, signing), "access/denied");
    const noAddress = "agreement/no-address";
    await expectRefused(surgery, () => agreements.sign(surgery.ada, signing), noAddress);
    await reach(surgery);
    const old = { ...signing, textVersion: "0", key: "s2" };
    const outdated = await agreements.sign(surgery.ada, old);
    expect(outdated.isErr() && outdated.error.code).toBe("agreement/outdated");
    const none = { ...signing, agreement: "none", key: "s3" };
    await expectRefused(surgery, () => agreements.sign(surgery.ada, none), "agreement/unknown");
    await sign(surgery);
    expect((await agreementOf(surgery)).holds).toBe(true);
  });
});

describe("a clinician of another organisation", () => {
  const open = async (address: string) => {
    const surgery = await openSurgery();
    const { messaging, staff } = surgery;
    const roy = { partner: "x-roy", name: "Dr A. Roy", organisation: "Northfield Hospital" };
    expectOk(await messaging.practices.addPartner(staff.manager, { ...roy, address, key: "r" }));
    const referral = { kind: "new", patient, category: "referral" } as const;
    const about: About = { ...referral, between: "clinicians", partners: ["x-roy"] };
    const sent = await surgery.send({ by: staff.clinician, about, text: REPLY, key: "k" });
    surgery.clock.advance(MINUTE);
    const partner = { kind: "partner", practice: "A81001", partner: "x-roy" } as const;
    return { surgery, partner, thread: expectOk(sent).thread };
  };

  test("gets the text by e-mail in an accredited domain, and elsewhere is told to sign in", async () => {
    for (const [address, kind] of [
      ["a.roy@nhs.net", "letter"],
      ["a.roy@hospital.example", "notification"],
      ["a.roy@nhs.net.example", "notification"],
      ["a.roy@notnhs.net", "notification"],
    ] as const) {
      const { surgery } = await open(address);
      expectOk(await surgery.messaging.worker.dispatch(all));
      const kinds = surgery.email.taken.map((t) => t.kind);
      expect([address, kinds]).toEqual([address, [kind]]);
    }
  });

  test("answers in the thread, which waits for the practice, and which the patient does not see", async () => {
    const { surgery, partner, thread } = await open("a.roy@nhs.net");
    const about: About = { kind: "reply", thread };
    expectOk(await surgery.send({ by: partner, about, text: REPLY, key: "p" }));
    const { worklist, threads } = surgery.messaging;
    const rows = expectOk(await worklist.page(surgery.staff.clinician, { team: null })).rows;
    expect(rows.map((r) => [r.thread, r.kind, r.waiting])).toEqual([[thread, "clinicians", 1]]);
    const absent = JSON.stringify(await threads.open(surgery.ada, { thread: "absent" }));
    expect(JSON.stringify(await threads.open(surgery.ada, { thread }))).toBe(absent);
    expect(expectOk(await threads.list(surgery.ada, { patient })).total).toBe(0);
    expect(expectOk(await threads.list(partner, {})).rows.map((r) => r.thread)).toEqual([thread]);
  });

  test("who was removed sees no thread, is told of nothing, and somebody is told of that", async () => {
    const { surgery, partner, thread } = await open("a.roy@nhs.net");
    const { messaging, staff } = surgery;
    const gone = { partner: "x-roy", key: "gone" };
    expectOk(await messaging.practices.removePartner(staff.manager, gone));
    expectOk(await messaging.worker.dispatch(all));
    expect(surgery.email.taken).toEqual([]);
    const { rows } = expectOk(await messaging.worklist.page(staff.clinician, { team: null }));
    expect(rows.map((r) => [r.thread, r.unreachable])).toEqual([[thread, true]]);
    const open_ = () => messaging.threads.open(partner, { thread });
    await expectRefused(surgery, open_, "access/not-found");
  });
});

describe("an authority of a proxy", () => {
  const parent = async () => {
    const sixteen = Date.UTC(2035, 1, 14);
    // A practice is founded in a year of which the calendar knows.
    const surgery = await openSurgery({ now: Date.UTC(2028, 0, 14) });
    surgery.clock.set(sixteen - DAY);
    const { who } = await surgery.proxy("account-parent", {
      ...{ basis: "parental-responsibility", until: sixteen + 999 * DAY },
      ...{ nhsNumber: CAM.nhsNumber, bornOn: CAM.bornOn },
    });
    return { surgery, who, sixteen };
  };

  test("that rests on parental responsibility ends on the 16th birthday, whatever was asked for", async () => {
    const { surgery, who, sixteen } = await parent();
    const list = () => surgery.messaging.threads.list(who, { patient: "p-cam" });
    surgery.clock.set(sixteen - 1);
    expectOk(await list());
    surgery.clock.set(sixteen);
    await expectRefused(surgery, list, "access/not-found");
  });

  test("that is over is recorded as ended by a sweep, once, and one that holds is left alone", async () => {
    const surgery = await openSurgery();
    const { messaging, clock, staff } = surgery;
    await surgery.proxy("account-short", { until: NOW + DAY });
    await surgery.proxy("account-long", { until: NOW + 9 * DAY });
    expect(expectOk(await messaging.worker.sweep(all)).finished).toBe(0);
    clock.set(NOW + DAY);
    // The day before was not closed, which is noticed as well, and the watch of both teams is looked at.
    expect(expectOk(await messaging.worker.sweep(all)).finished).toBe(4);
    expect(expectOk(await messaging.worker.sweep(all)).finished).toBe(0);
    const { audit } = messaging;
    const log = expectOk(await audit.ofPractice(staff.manager, { after: 0, limit: 500 }));
    expect(log.filter((r) => r.type === "proxy-revoked")).toHaveLength(1);
    const seen = expectOk(await messaging.people.describe(surgery.ada, { patient }));
    expect(seen.proxies.map((p) => p.account)).toEqual(["account-long"]);
    clock.set(NOW + 9 * DAY);
    expect(expectOk(await messaging.worker.sweep(all)).finished).toBe(4);
  });
});

test("a claim that nobody renewed lapses, and a sweep records it", async () => {
  const surgery = await openSurgery();
  const { messaging, clock, staff } = surgery;
  const { thread } = await surgery.ask("m-1");
  const first = expectOk(await messaging.worklist.claim(staff.clinician, { thread, key: "c" }));
  expect(first.until).toBe(NOW + 15 * MINUTE);
  clock.set(first.until - 1);
  const renewed = expectOk(await messaging.worklist.claim(staff.clinician, { thread, key: "c2" }));
  expect(renewed).toEqual({ token: first.token, until: first.until - 1 + 15 * MINUTE });
  clock.set(first.until);
  expectOk(await messaging.worker.sweep(all));
  const claimant = async () =>
    expectOk(await messaging.worklist.page(staff.clinician, { team: null })).rows[0]?.claim?.staff;
  expect(await claimant()).toBe("s-clinician");
  clock.set(renewed.until);
  expectOk(await messaging.worker.sweep(all));
  expect(await claimant()).toBeUndefined();
  expect(expectOk(await messaging.worklist.mine(staff.clinician, {})).rows).toEqual([]);
});

import { createCountedIds, expectOk } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import type { IssueLinkageCode, Principal } from "../../src/index.js";
import {
  ADA,
  BEN,
  DAY,
  expectRefused,
  NEW,
  NOW,
  openSurgery,
  person,
  plain,
  refusal,
  type Surgery,
  TEXT,
} from "./surgery.js";

const ben = person("account-ben");
const keys = createCountedIds();
const key = (): string => keys.id();

const issue = ({ messaging, staff }: Surgery, more: Partial<IssueLinkageCode> = {}) =>
  messaging.people.issueLinkageCode(staff.receptionist, {
    ...{ nhsNumber: BEN.nhsNumber, purpose: { kind: "self" }, level: "P9" },
    ...{ handedOver: "in-person", key: key(), ...more },
  });

const enrol =
  ({ messaging }: Surgery, code: string, more: object = {}, by: Principal = ben) =>
  () =>
    messaging.people.enrol(by, {
      ...{ nhsNumber: BEN.nhsNumber, bornOn: BEN.bornOn, code, key: key(), ...more },
    });

const WRONG = "2222-2222-2222";

describe("an NHS number", () => {
  test("whose last digit does not fit, or that is none, is refused where it is typed", async () => {
    const surgery = await openSurgery();
    for (const nhsNumber of [
      "9434765871",
      "943476587",
      "94347658700",
      "NHS 9434",
      "",
      "٩٤٣٤٧٦٥٨٧٠",
    ]) {
      await expectRefused(surgery, () => issue(surgery, { nhsNumber }), "input/nhs-number");
      await expectRefused(surgery, enrol(surgery, WRONG, { nhsNumber }), "input/nhs-number");
    }
  });

  test("may be typed with spaces", async () => {
    const surgery = await openSurgery();
    const { code } = expectOk(await issue(surgery, { nhsNumber: "943 476 5870" }));
    const spaced = { nhsNumber: " 943-476 5870 " };
    const enrolled = plain(await enrol(surgery, code.toLowerCase().replaceAll("-", " "), spaced)());
    expect(enrolled).toEqual({ ok: { patient: "p-ben", as: "self" } });
  });

  test("of nobody here is told to staff, and to nobody else", async () => {
    const surgery = await openSurgery();
    const stranger = { nhsNumber: "4010232137" };
    await expectRefused(surgery, () => issue(surgery, stranger), "person/unknown");
    await expectRefused(surgery, enrol(surgery, WRONG, stranger), "linkage/wrong");
  });
});

describe("a linkage code", () => {
  test("is refused in the same words whatever is wrong with it", async () => {
    const surgery = await openSurgery();
    const { people } = surgery.messaging;
    const { code } = expectOk(await issue(surgery));
    const answers = [
      await enrol(surgery, WRONG)(),
      await enrol(surgery, code, { bornOn: "1988-11-29" })(),
      await enrol(surgery, code, { nhsNumber: ADA.nhsNumber, bornOn: ADA.bornOn })(),
      await enrol(surgery, code, { nhsNumber: "4010232137" })(),
    ];
    expectOk(await enrol(surgery, code)());
    answers.push(await enrol(surgery, code, {}, person("account-other"))());
    const second = expectOk(await issue(surgery));
    const cancel = { patient: "p-ben", code: second.id, key: key() };
    expectOk(await people.cancelLinkageCode(surgery.staff.receptionist, cancel));
    answers.push(await enrol(surgery, second.code, {}, person("account-other"))());
    const third = expectOk(await issue(surgery));
    surgery.clock.advance(14 * DAY);
    answers.push(await enrol(surgery, third.code, {}, person("account-other"))());
    const words = answers.map((answer) => JSON.stringify(answer));
    expect(new Set(words).size).toBe(1);
    expect(plain(answers[0] as never)).toEqual(refusal("linkage/wrong"));
  });

  test("holds until a millisecond before it ends", async () => {
    const surgery = await openSurgery();
    const { code, expiresAt } = expectOk(await issue(surgery));
    expect(expiresAt).toBe(NOW + 14 * DAY);
    surgery.clock.set(expiresAt);
    expect(plain(await enrol(surgery, code)())).toEqual(refusal("linkage/wrong"));
    surgery.clock.set(expiresAt - 1);
    expectOk(await enrol(surgery, code)());
  });

  test("is locked by five wrong tries, and a new one is not", async () => {
    const surgery = await openSurgery();
    const { code } = expectOk(await issue(surgery));
    for (let n = 0; n < 5; n += 1)
      expect(plain(await enrol(surgery, WRONG)())).toEqual(refusal("linkage/wrong"));
    expect(plain(await enrol(surgery, code)())).toEqual(refusal("linkage/wrong"));
    const fresh = expectOk(await issue(surgery));
    expectOk(await enrol(surgery, fresh.code)());
  });

  test("is not locked by four wrong tries, nor by the same try that is repeated", async () => {
    const surgery = await openSurgery();
    const { code } = expectOk(await issue(surgery));
    const again = enrol(surgery, WRONG, { key: "the-same" });
    for (let n = 0; n < 20; n += 1) expect(plain(await again())).toEqual(refusal("linkage/wrong"));
    for (let n = 0; n < 3; n += 1) await enrol(surgery, WRONG)();
    expectOk(await enrol(surgery, code)());
  });

  test("is not locked by somebody who does not know the date of birth", async () => {
    const surgery = await openSurgery();
    const { code } = expectOk(await issue(surgery));
    const wrong = enrol(surgery, WRONG, { bornOn: "1990-01-01" });
    for (let n = 0; n < 9; n += 1) await expectRefused(surgery, wrong, "linkage/wrong");
    expectOk(await enrol(surgery, code)());
  });

  test("is worth nothing once a newer one is under way, nor for a second account", async () => {
    const surgery = await openSurgery();
    const old = expectOk(await issue(surgery));
    const fresh = expectOk(await issue(surgery));
    expect(plain(await enrol(surgery, old.code)())).toEqual(refusal("linkage/wrong"));
    expectOk(await enrol(surgery, fresh.code)());
    const third = expectOk(await issue(surgery));
    const second = enrol(surgery, third.code, {}, person("account-other"));
    await expectRefused(surgery, second, "person/enrolled");
  });

  test("cannot promise more than was proven, nor an authority that is over", async () => {
    const surgery = await openSurgery();
    const byLetter = () => issue(surgery, { level: "P9", handedOver: "letter" });
    await expectRefused(surgery, byLetter, "linkage/level");
    const over = { kind: "proxy", scope: ["read"], basis: "patient-consent", until: NOW } as const;
    await expectRefused(surgery, () => issue(surgery, { purpose: over }), "proxy/ends-in-past");
  });

  test("is issued by staff alone, and for somebody who is registered", async () => {
    const surgery = await openSurgery();
    const { directory, ada } = surgery;
    const asked = { nhsNumber: BEN.nhsNumber, purpose: { kind: "self" }, level: "P9" } as const;
    const input = { ...asked, handedOver: "in-person", key: "k" } as const;
    const byPatient = () => surgery.messaging.people.issueLinkageCode(ada, input);
    await expectRefused(surgery, byPatient, "access/denied");
    const { code } = expectOk(await issue(surgery));
    const facts = { pregnantWeeks: null, medicines: [], conditions: [] };
    const left = { ...BEN, ...facts, practice: "A81001", sex: "male", status: "left" } as const;
    directory.put(left);
    await expectRefused(surgery, () => issue(surgery), "person/not-registered");
    await expectRefused(surgery, enrol(surgery, code), "linkage/wrong");
  });
});

describe("a proxy", () => {
  const check =
    (surgery: Surgery, by: Principal, about: object = NEW) =>
    () =>
      surgery.messaging.drafts.check(by, { about: about as never, text: TEXT, language: "en" });

  test("may write while the authority holds, and not a millisecond longer", async () => {
    const surgery = await openSurgery();
    const { who } = await surgery.proxy("account-kim", { until: NOW + DAY });
    const pass = await surgery.ready({ by: who, about: NEW, text: TEXT });
    surgery.clock.set(NOW + DAY - 1);
    const send = await surgery.ready({ by: who, about: NEW, text: TEXT });
    surgery.clock.set(NOW + DAY);
    const { messages } = surgery.messaging;
    for (const ready of [pass, send]) {
      const late = await messages.send(who, { ...ready, key: key() });
      expect(late.isErr() && ["access/not-found", "ticket/expired"].includes(late.error.code)).toBe(
        true,
      );
    }
    await expectRefused(surgery, check(surgery, who), "access/not-found");
    expect(plain(await surgery.messaging.people.mine(who, {}))).toEqual({
      ok: { rows: [], total: 0, next: null },
    });
  });

  test("who was revoked may not send what was checked before", async () => {
    const surgery = await openSurgery();
    const { who, proxy } = await surgery.proxy("account-kim");
    const pass = await surgery.ready({ by: who, about: NEW, text: TEXT });
    const { people, messages } = surgery.messaging;
    expectOk(await people.revokeProxy(surgery.ada, { patient: "p-ada", proxy, key: "r" }));
    const send = () => messages.send(who, { ...pass, key: "s" });
    await expectRefused(surgery, send, "access/not-found");
  });

  test("without the right to send may read, and not write", async () => {
    const surgery = await openSurgery();
    const { thread } = await surgery.ask("m-1");
    const { who } = await surgery.proxy("account-kim", { scope: ["read"] });
    await expectRefused(surgery, check(surgery, who), "access/denied");
    const opened = expectOk(await surgery.messaging.threads.open(who, { thread }));
    expect(opened.write).toMatchObject({ can: false, why: { code: "access/denied" } });
  });

  test("cannot tell a hidden thread from none, and cannot hide one", async () => {
    const surgery = await openSurgery();
    const { threads } = surgery.messaging;
    const { thread } = await surgery.ask("m-1");
    const { who } = await surgery.proxy("account-kim");
    const hide = (hidden: boolean, by: Principal) =>
      threads.hideFromProxies(by, { thread, hidden, key: key() });
    await expectRefused(surgery, () => hide(true, who), "access/denied");
    expectOk(await hide(true, surgery.ada));
    const absent = await threads.open(who, { thread: "absent" });
    expect(JSON.stringify(await threads.open(who, { thread }))).toBe(JSON.stringify(absent));
    await expectRefused(
      surgery,
      check(surgery, who, { kind: "reply", thread }),
      "access/not-found",
    );
    expect(expectOk(await threads.list(who, { patient: "p-ada" })).total).toBe(0);
    const hidden = { ...NEW, hideFromProxies: true };
    await expectRefused(surgery, check(surgery, who, hidden), "access/denied");
  });
});

describe("a patient of whom nobody can be told", () => {
  test("gets no message: staff are told so before they type", async () => {
    const surgery = await openSurgery();
    const { people, drafts } = surgery.messaging;
    const words = { about: NEW, text: TEXT, language: "en" };
    const check = () => drafts.check(surgery.staff.clinician, words);
    const { proxy } = await surgery.proxy("account-kim");
    expectOk(await people.endEnrolment(surgery.ada, { patient: "p-ada", key: "e" }));
    expectOk(await check());
    const revoke = { patient: "p-ada", proxy, key: "r" };
    expectOk(await people.revokeProxy(surgery.staff.receptionist, revoke));
    await expectRefused(surgery, check, "person/not-enrolled");
  });
});

import { expectOk, TEST_PRACTICE } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import type { About, Principal } from "../../src/index.js";
import { expectRefused, NEW, openSurgery, REPLY, type Surgery, TEXT } from "./surgery.js";

const patient = "p-ada";
const listed = async ({ messaging }: Surgery, who: Principal) =>
  expectOk(await messaging.threads.list(who, who.kind === "partner" ? {} : { patient })).rows.map(
    (r) => r.thread,
  );
/** The undo time goes by, and the round comes that notes it. */
const later = async ({ messaging, clock }: Surgery) => {
  clock.advance(30_000);
  expectOk(await messaging.worker.sweep({ practice: null, limit: 100 }));
};
const reply = (thread: string) =>
  ({ about: { kind: "reply", thread }, text: TEXT, language: "en" }) as const;

const withPartner = async (surgery: Surgery): Promise<Principal> => {
  const partner = { partner: "x-1", name: "Dr X", organisation: "Trust", address: "x@nhs.net" };
  const { practices } = surgery.messaging;
  expectOk(await practices.addPartner(surgery.staff.manager, { ...partner, key: "x" }));
  return { kind: "partner", practice: TEST_PRACTICE, partner: "x-1" };
};
const BETWEEN: About = {
  ...{ kind: "new", patient, category: "symptoms" },
  ...{ between: "clinicians", partners: ["x-1"] },
};

const starts = async (surgery: Surgery, about: About) =>
  expectOk(await surgery.send({ by: surgery.staff.clinician, about, text: REPLY, key: "n" }));

describe("what the practice can still undo", () => {
  test.each(["patient", "proxy", "partner"])("is not there for a %s", async (kind) => {
    const surgery = await openSurgery();
    const { messaging, staff, ada } = surgery;
    const who =
      kind === "patient"
        ? ada
        : kind === "proxy"
          ? (await surgery.proxy("acc-proxy")).who
          : await withPartner(surgery);
    const { thread, message } = await starts(surgery, kind === "partner" ? BETWEEN : NEW);
    const hidden = async () => {
      expect(await listed(surgery, who)).toEqual([]);
      await expectRefused(
        surgery,
        () => messaging.threads.open(who, { thread }),
        "access/not-found",
      );
      await expectRefused(
        surgery,
        () => messaging.drafts.check(who, reply(thread)),
        "access/not-found",
      );
    };
    await hidden();
    const undo = { thread, message, key: "u" };
    expectOk(await messaging.messages.undo(staff.clinician, undo));
    await later(surgery);
    await hidden();
    expect(await listed(surgery, staff.clinician)).toEqual([thread]);
  });

  test.each(["patient", "partner"])("is there for a %s from then on", async (kind) => {
    const surgery = await openSurgery();
    const { messaging, ada } = surgery;
    const who = kind === "patient" ? ada : await withPartner(surgery);
    const { thread } = await starts(surgery, kind === "partner" ? BETWEEN : NEW);
    await later(surgery);
    expect(await listed(surgery, who)).toEqual([thread]);
    expect(expectOk(await messaging.threads.open(who, { thread })).messages).toHaveLength(1);
    expectOk(await messaging.drafts.check(who, reply(thread)));
  });

  test("is not told of by the row of a thread that is there", async () => {
    const surgery = await openSurgery();
    const { messaging, ada } = surgery;
    const { thread } = await surgery.ask("m");
    const rows = async () => expectOk(await messaging.threads.list(ada, { patient })).rows;
    const before = await rows();
    surgery.clock.advance(5_000);
    await surgery.answer(thread, "a");
    expect(await rows()).toEqual(before);
    await later(surgery);
    expect(await rows()).toMatchObject([{ thread, messages: 2, unreadByPatient: 1 }]);
  });

  test("can be answered from its end on, whether the round has come or not", async () => {
    const surgery = await openSurgery();
    const { messaging, staff, ada, clock } = surgery;
    const { thread } = await starts(surgery, NEW);
    clock.advance(30_000);
    const { about, text } = reply(thread);
    expectOk(await surgery.send({ by: ada, about, text, key: "r" }));
    expect(await listed(surgery, ada)).toEqual([thread]);
    expect(await listed(surgery, staff.clinician)).toEqual([thread]);
    expect(expectOk(await messaging.threads.open(ada, { thread })).messages).toHaveLength(2);
  });
});

describe("what the patient undid", () => {
  test("is not there for a proxy, and stays with the patient", async () => {
    const surgery = await openSurgery();
    const { messaging, ada } = surgery;
    const { who } = await surgery.proxy("acc-proxy");
    const { thread, message } = await surgery.ask("m");
    expect(await listed(surgery, who)).toEqual([thread]);
    expectOk(await messaging.messages.undo(ada, { thread, message, key: "u" }));
    expect(await listed(surgery, who)).toEqual([]);
    await expectRefused(surgery, () => messaging.threads.open(who, { thread }), "access/not-found");
    const check = () => messaging.drafts.check(who, reply(thread));
    await expectRefused(surgery, check, "access/not-found");
    expect(await listed(surgery, ada)).toEqual([thread]);
    const [own] = expectOk(await messaging.threads.open(ada, { thread })).messages;
    expect(own).toMatchObject({ message, state: "undone", text: TEXT });
  });

  test("and what a proxy undid is not there for the patient", async () => {
    const surgery = await openSurgery();
    const { messaging, ada } = surgery;
    const { who } = await surgery.proxy("acc-proxy");
    const { thread, message } = await surgery.ask("m", { by: who });
    expectOk(await messaging.messages.undo(who, { thread, message, key: "u" }));
    expect(await listed(surgery, ada)).toEqual([]);
    await expectRefused(surgery, () => messaging.threads.open(ada, { thread }), "access/not-found");
    expect(expectOk(await messaging.threads.open(who, { thread })).messages).toHaveLength(1);
  });
});

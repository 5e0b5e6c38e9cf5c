import { expectOk, TEST_PRACTICE } from "@carethread/testing";
import { describe, expect, test } from "vitest";
import { HOUR, ROUND, reachable, round, rowOf } from "./rounds.js";
import { ADA, NOW, openSurgery, type Surgery } from "./surgery.js";

describe("a promise that is broken", () => {
  const broken = async (surgery: Surgery): Promise<string> => {
    await reachable(surgery);
    const { thread } = await surgery.ask("m-1");
    expectOk(await surgery.messaging.threads.open(surgery.staff.clinician, { thread }));
    surgery.clock.advance(2 * HOUR);
    expectOk(await surgery.messaging.worker.sweep(ROUND));
    return thread;
  };

  test("is told to the patient once, in fixed words, and the page says so", async () => {
    const surgery = await openSurgery();
    const { messaging, ada, email } = surgery;
    const thread = await broken(surgery);
    for (let n = 0; n < 4; n += 1) {
      await round(messaging);
      surgery.clock.advance(HOUR);
    }
    expect(email.taken.map((t) => [t.to, t.kind])).toEqual([["ada@mail.example", "notification"]]);
    expect(JSON.stringify(email.taken)).toContain("has not replied by the time that it promised");
    expect(JSON.stringify(email.taken)).not.toContain("knee");
    expect(expectOk(await messaging.threads.open(ada, { thread })).lateSince).toBe(NOW + 2 * HOUR);
    const mine = expectOk(await messaging.threads.list(ada, { patient: "p-ada" }));
    expect(mine.rows[0]?.lateSince).toBe(NOW + 2 * HOUR);
    expect((await rowOf(surgery, thread))?.overdueSince).toBe(NOW + 2 * HOUR);
  });

  test("is not told of when the answer has come meanwhile, and the page forgets it then", async () => {
    const surgery = await openSurgery();
    const { messaging, ada, email } = surgery;
    const thread = await broken(surgery);
    await surgery.answer(thread, "answer");
    await round(messaging);
    expect(email.taken).toEqual([]);
    expect(expectOk(await messaging.threads.open(ada, { thread })).lateSince).toBeNull();
  });

  test("does not make a patient who can be told by no channel unreachable: what has to be done is to answer", async () => {
    const surgery = await openSurgery();
    const { thread } = await surgery.ask("m-1");
    surgery.clock.advance(2 * HOUR);
    await round(surgery.messaging);
    expect(await rowOf(surgery, thread)).toMatchObject({ unreachable: false });
  });

  test("under an e-mail agreement brings no text back to the patient", async () => {
    const surgery = await openSurgery();
    const { messaging, ada, staff, email } = surgery;
    await reachable(surgery);
    const terms = { textVersion: "1", language: "en", expiresAt: NOW + 9e9 } as const;
    const scope = ["replies", "new-threads"] as const;
    const offer = { patient: ADA.patient, ...terms, scope, key: "offer" };
    expectOk(await messaging.agreements.offer(staff.receptionist, offer));
    const described = expectOk(await messaging.people.describe(ada, { patient: ADA.patient }));
    const agreement = described.agreements[0]?.agreement ?? "";
    const yes = { patient: ADA.patient, agreement, textVersion: "1", key: "sign" };
    expectOk(await messaging.agreements.sign(ada, yes));
    await surgery.ask("m-1");
    surgery.clock.advance(2 * HOUR);
    await round(messaging);
    expect(email.taken.map((t) => t.kind)).toEqual(["notification"]);
  });

  test("can have its notice reported as bounced, which puts nothing on the worklist", async () => {
    const surgery = await openSurgery();
    const { messaging, email } = surgery;
    const thread = await broken(surgery);
    await round(messaging);
    const reference = email.taken[0]?.reference ?? "";
    const report = { practice: TEST_PRACTICE, reference, state: "failed" } as const;
    expect(expectOk(await messaging.worker.report(report)).changed).toBe(true);
    expect((await rowOf(surgery, thread))?.unreachable).toBe(false);
    const forged = { ...report, reference: reference.replace(".late.", ".0.") };
    const refused = await messaging.worker.report(forged);
    expect(refused.isErr() && refused.error.code).toBe("message/unknown");
  });
});

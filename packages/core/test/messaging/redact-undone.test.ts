import { expectOk, TEST_PRACTICE } from "@carethread/testing";
import { expect, test } from "vitest";
import { expectRefused, NEW, openSurgery, REPLY } from "./surgery.js";

test("the text of an undone message is destroyed by a manager, and no tombstone is shown to anybody", async () => {
  const surgery = await openSurgery();
  const { messaging, staff, storage, ada, clock } = surgery;
  const { clinician, manager } = staff;
  const sent = await surgery.send({ by: clinician, about: NEW, text: REPLY, key: "n" });
  const { thread, message } = expectOk(sent);
  expectOk(await messaging.messages.undo(clinician, { thread, message, key: "u" }));
  const stored = async () => {
    const put = surgery.given.flatMap((c) => c.putBodies).map((b) => b.ref);
    const refs = put.filter((ref) => ref.startsWith(`thread/${thread}/`));
    const bodies = expectOk(await storage.readBodies({ practice: TEST_PRACTICE, refs }));
    return bodies.map((body) => body !== null && body.bytes !== null);
  };
  expect(await stored()).toEqual([true]);
  const redact = { thread, message, reason: "wrong-patient" } as const;
  expectOk(await messaging.messages.redact(manager, { ...redact, key: "r1" }));
  expect(await stored()).toEqual([false]);
  const again = await messaging.messages.redact(manager, { ...redact, key: "r2" });
  expect(expectOk(again)).toEqual({ changed: false });
  const [own] = expectOk(await messaging.threads.open(clinician, { thread })).messages;
  expect(own).toMatchObject({ state: "undone", text: null });
  clock.advance(60_000);
  expectOk(await messaging.worker.sweep({ practice: null, limit: 10 }));
  expect(expectOk(await messaging.threads.list(ada, { patient: "p-ada" })).total).toBe(0);
  await expectRefused(surgery, () => messaging.threads.open(ada, { thread }), "access/not-found");
});

import { createLocalKeys, generatePracticeKey } from "@carethread/keys-local";
import { ukContent } from "@carethread/rules-uk";
import { createMemoryDisk } from "@carethread/storage-memory";
import {
  acknowledgeAll,
  createMemoryTransport,
  createTestClock,
  expectOk,
  openTestPractice,
  TEST_PRACTICE,
} from "@carethread/testing";
import { describe, expect, test } from "vitest";

const open = async () => {
  const clock = createTestClock({ now: Date.UTC(2026, 10, 23, 9) });
  const disk = createMemoryDisk();
  const transport = createMemoryTransport({ channel: "email", letters: true, clock: clock.now });
  const practice = await openTestPractice({
    storage: disk.open(clock.now),
    keys: expectOk(createLocalKeys({ practiceKeys: { [TEST_PRACTICE]: generatePracticeKey() } })),
    content: ukContent,
    transports: [transport],
    clock,
  });
  return { ...practice, transport };
};

describe("a message from a patient to the practice and back", () => {
  test("is checked, sent, listed, opened, answered, handled and told of", async () => {
    const { messaging, clock, staff, enrol, transport } = await open();
    const ada = await enrol("p-ada");
    const about = { kind: "new", patient: "p-ada", category: "symptoms" } as const;
    const text =
      "My knee has been a bit sore since I went walking. Could somebody look at it next week?";
    const checked = expectOk(await messaging.drafts.check(ada, { about, text, language: "en" }));
    if (checked.outcome !== "clear") throw new Error(checked.outcome);
    const sent = expectOk(
      await messaging.messages.send(ada, {
        ticket: checked.ticket,
        text,
        acknowledgements: acknowledgeAll(checked.disclaimers, clock.now()),
        key: "m-1",
      }),
    );
    const page = expectOk(await messaging.worklist.page(staff.clinician, { team: "clinical" }));
    expect(page.rows.map((r) => r.thread)).toEqual([sent.thread]);
    const { token } = expectOk(
      await messaging.worklist.claim(staff.clinician, { thread: sent.thread, key: "c" }),
    );
    const seen = expectOk(await messaging.threads.open(staff.clinician, { thread: sent.thread }));
    expect(seen.messages.map((m) => m.text)).toEqual([text]);
    const reply =
      "Please keep it moving gently. I have asked reception to book you with the physio.";
    const replyCheck = expectOk(
      await messaging.drafts.check(staff.clinician, {
        about: { kind: "reply", thread: sent.thread },
        text: reply,
        language: "en",
      }),
    );
    if (replyCheck.outcome !== "clear") throw new Error(replyCheck.outcome);
    expectOk(
      await messaging.messages.send(staff.clinician, {
        ticket: replyCheck.ticket,
        text: reply,
        acknowledgements: acknowledgeAll(replyCheck.disclaimers, clock.now()),
        key: "m-2",
      }),
    );
    expectOk(
      await messaging.worklist.handle(staff.clinician, {
        thread: sent.thread,
        token,
        outcome: "answered",
        key: "h",
      }),
    );
    expect(expectOk(await messaging.worklist.page(staff.clinician, { team: null })).total).toBe(0);
    expectOk(
      await messaging.people.setContact(ada, {
        patient: "p-ada",
        channel: "email",
        address: "ada@mail.example",
        key: "addr",
      }),
    );
    expectOk(
      await messaging.people.choose(ada, {
        patient: "p-ada",
        channel: "email",
        purpose: "notifications",
        value: "consented",
        key: "yes",
      }),
    );
    clock.advance(60_000);
    expect(expectOk(await messaging.worker.dispatch({ practice: null, limit: 10 }))).toEqual({
      finished: 1,
      putOff: 0,
    });
    expect(transport.taken.map((t) => t.kind)).toEqual(["notification"]);
    const patientView = expectOk(await messaging.threads.open(ada, { thread: sent.thread }));
    expect(patientView.messages.map((m) => m.text)).toEqual([text, reply]);
    expect(patientView.write).toMatchObject({ can: true });
    const log = expectOk(await messaging.audit.ofThread(ada, { thread: sent.thread }));
    expect(log.map((r) => r.reader.kind)).toEqual(["staff", "patient"]);
  });
});

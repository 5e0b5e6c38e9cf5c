// A practice asks a hospital clinician about a patient. The patient does not see it; the audit shows who did.
import type { About, Principal } from "@carethread/core";
import { createLocalKeys, generatePracticeKey } from "@carethread/keys-local";
import { ukContent } from "@carethread/rules-uk";
import { createMemoryStorage } from "@carethread/storage-memory";
import {
  acknowledgeAll,
  createMemoryTransport,
  createTestClock,
  expectOk,
  openTestPractice,
  TEST_PRACTICE,
} from "@carethread/testing";

const clock = createTestClock({ now: Date.UTC(2026, 10, 23, 9, 0) });
const email = createMemoryTransport({
  channel: "email",
  letters: true,
  accreditedDomains: ["nhs.net"],
  clock: clock.now,
});
const practice = await openTestPractice({
  storage: createMemoryStorage({ clock: clock.now }),
  keys: expectOk(createLocalKeys({ practiceKeys: { [TEST_PRACTICE]: generatePracticeKey() } })),
  content: ukContent,
  transports: [email],
  clock,
});
const { messaging, staff } = practice;
const { audit, drafts, messages, practices, threads, worker } = messaging;
const ada = await practice.enrol("p-ada");
const cardiology: Principal = { kind: "partner", practice: TEST_PRACTICE, partner: "dr-roy" };

const say = async (who: Principal, about: About, text: string, key: string): Promise<string> => {
  const checked = expectOk(await drafts.check(who, { about, text, language: "en" }));
  if (checked.outcome !== "clear") throw new Error(`not sent: ${checked.outcome}`);
  const acknowledgements = acknowledgeAll(checked.disclaimers, clock.now());
  const sent = await messages.send(who, { ticket: checked.ticket, text, acknowledgements, key });
  return expectOk(sent).thread;
};

for (const [partner, address] of [
  ["dr-roy", "a.roy@nhs.net"],
  ["dr-lee", "b.lee@private-clinic.example"],
] as const) {
  const named = { partner, name: `${partner}, cardiology`, organisation: "General Hospital" };
  expectOk(await practices.addPartner(staff.manager, { ...named, address, key: partner }));
}

const between = { between: "clinicians", partners: ["dr-roy", "dr-lee"] } as const;
const about = { kind: "new", patient: "p-ada", category: "referral", ...between } as const;
const question = "Could this lady be seen in your clinic, or is an ECG in the practice enough?";
const thread = await say(staff.clinician, about, question, "question");

clock.advance(31_000);
expectOk(await worker.dispatch({ practice: TEST_PRACTICE, limit: 10 }));
for (const { to, kind, text } of email.taken)
  console.log(`${to}: a ${kind}, with the text: ${text.includes(question)}`);

const seen = expectOk(await threads.open(cardiology, { thread }));
console.log("the partner reads:", seen.messages[0]?.text);
await say(cardiology, { kind: "reply", thread }, "An ECG is enough. Send me the trace.", "answer");

const answered = expectOk(await threads.open(staff.clinician, { thread }));
console.log("the practice reads:", answered.messages[1]?.text);

const patient = await threads.open(ada, { thread });
const list = expectOk(await threads.list(ada, { patient: "p-ada" }));
console.log("the patient:", patient.isErr() && patient.error.code, `and a list of ${list.total}`);

for (const { reader, how } of expectOk(await audit.ofThread(staff.manager, { thread })))
  console.log("opened by", reader.kind, "by", how);

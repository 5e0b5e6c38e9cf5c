// E-mail to a patient is insecure. A text leaves by it only while a written agreement holds.
import type { About, Principal } from "@carethread/core";
import { createLocalKeys, generatePracticeKey } from "@carethread/keys-local";
import type { Envelope, Transport } from "@carethread/ports";
import { emailAgreement, ukContent } from "@carethread/rules-uk";
import { createMemoryStorage } from "@carethread/storage-memory";
import {
  acknowledgeAll,
  createTestClock,
  expectOk,
  openTestPractice,
  TEST_PRACTICE,
} from "@carethread/testing";
import { createSmtpTransport } from "@carethread/transport-smtp";
import { startMailServer } from "./mail-server.ts";

const DAY_MS = 86_400_000;

const clock = createTestClock({ now: Date.UTC(2026, 10, 23, 9, 0) });
const server = await startMailServer();
const smtp = expectOk(
  createSmtpTransport({
    host: "127.0.0.1",
    port: server.port,
    tls: { mode: "none-loopback-only" },
    from: { name: "Elm Street Surgery", address: "no-reply@elm-street.example" },
    messageIdDomain: "elm-street.example",
    clock: clock.now,
    timeouts: { connectMs: 5_000, replyMs: 5_000, totalMs: 10_000 },
  }),
);
const envelopes: Envelope[] = [];
const watched: Transport = {
  ...smtp,
  send: (envelope) => {
    envelopes.push(envelope);
    return smtp.send(envelope);
  },
};
const practice = await openTestPractice({
  storage: createMemoryStorage({ clock: clock.now }),
  keys: expectOk(createLocalKeys({ practiceKeys: { [TEST_PRACTICE]: generatePracticeKey() } })),
  content: ukContent,
  transports: [watched],
  clock,
});
const { messaging, staff } = practice;
const { agreements, drafts, messages, people, worker } = messaging;
const ada = await practice.enrol("p-ada");

const say = async (who: Principal, about: About, text: string, key: string): Promise<string> => {
  const checked = expectOk(await drafts.check(who, { about, text, language: "en" }));
  if (checked.outcome !== "clear") throw new Error(`not sent: ${checked.outcome}`);
  const acknowledgements = acknowledgeAll(checked.disclaimers, clock.now());
  const sent = await messages.send(who, { ticket: checked.ticket, text, acknowledgements, key });
  return expectOk(sent).thread;
};

/** Lets the undo time pass, sends out what is due, and looks at the mail that arrived. */
const dispatch = async (title: string, said: string): Promise<void> => {
  clock.advance(31_000);
  expectOk(await worker.dispatch({ practice: TEST_PRACTICE, limit: 10 }));
  const mail = server.mails.at(-1);
  console.log(`${title}: "${mail?.subject}", with the text: ${mail?.text.includes(said)}`);
};

const patient = "p-ada";
const mailbox = { patient, channel: "email", address: "ada@mail.example" } as const;
expectOk(await people.setContact(ada, { ...mailbox, key: "address" }));
const yes = { patient, channel: "email", purpose: "notifications", value: "consented" } as const;
expectOk(await people.choose(ada, { ...yes, key: "notify" }));

const about = { kind: "new", patient, category: "medicines" } as const;
const thread = await say(ada, about, "Can I take my tablets in the evening?", "question");
const reply = { kind: "reply", thread } as const;

const first = "Yes, in the evening is fine.";
await say(staff.clinician, reply, first, "reply-1");
await dispatch("without an agreement", first);

const textVersion = emailAgreement[0]?.version ?? "";
const expiresAt = clock.now() + 365 * DAY_MS;
const offer = { patient, textVersion, language: "en", scope: ["replies"], expiresAt } as const;
expectOk(await agreements.offer(staff.receptionist, { ...offer, key: "offer" }));
const [offered] = expectOk(await people.describe(ada, { patient })).agreements;
const agreement = offered?.agreement ?? "";
expectOk(await agreements.sign(ada, { patient, agreement, textVersion, key: "sign" }));
const second = "Take them with some food.";
await say(staff.clinician, reply, second, "reply-2");
await dispatch("under the agreement", second);

const third = "Please book a review in March.";
await say(staff.clinician, reply, third, "reply-3");
expectOk(await agreements.withdraw(ada, { patient, agreement, key: "withdraw" }));
await dispatch("withdrawn while it waited", third);

// The transport itself refuses the same letter for an address that nobody agreed to.
const letter = envelopes.find((envelope) => envelope.kind === "letter");
if (letter?.authority.kind !== "agreement") throw new Error("no letter has left");
const authority = { ...letter.authority, address: "other@mail.example" };
const refused = await smtp.send({ ...letter, authority });
console.log("for another address:", refused.isErr() && refused.error.code);

await smtp.close();
await server.close();

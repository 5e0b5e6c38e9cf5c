import { createLocalKeys, generatePracticeKey } from "@carethread/keys-local";
import { ukContent } from "@carethread/rules-uk";
import { createMemoryStorage } from "@carethread/storage-memory";
import { acknowledgeAll, expectOk, openTestPractice } from "@carethread/testing";

const keys = expectOk(createLocalKeys({ practiceKeys: { A81001: generatePracticeKey() } }));
const storage = createMemoryStorage();
const practice = await openTestPractice({ storage, keys, content: ukContent });
const ada = await practice.enrol("p-ada");

const text = "My repeat prescription runs out on Friday.";
const about = { kind: "new", patient: "p-ada", category: "medicines" } as const;
const { drafts, messages, worklist } = practice.messaging;
const checked = expectOk(await drafts.check(ada, { about, text, language: "en" }));
if (checked.outcome !== "clear") throw new Error(`not sent: ${checked.outcome}`);
for (const { lines } of checked.disclaimers) console.log(lines.join("\n"));
const acknowledgements = acknowledgeAll(checked.disclaimers, practice.clock.now());
const message = { ticket: checked.ticket, text, acknowledgements, key: "first-message" };
const sent = expectOk(await messages.send(ada, message));
console.log("stored at", new Date(sent.sentAt).toISOString());

const waiting = await worklist.page(practice.staff.clinician, { team: null, limit: 10 });
console.log("waiting for the practice:", expectOk(waiting).total);

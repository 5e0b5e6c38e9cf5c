/**
 * A process that founds a practice, or finds it, and sends messages for ever. It is bundled by the test and killed by it.
 *
 * Words: file, practice key, round. Prints one line of JSON before each sending (`try`: the key and all that a repeat needs) and one after (`ack`).
 */
import { createLocalKeys } from "@carethread/keys-local";
import { ukContent } from "@carethread/rules-uk";
import { openSqliteStorage } from "@carethread/storage-sqlite";
import { acknowledgeAll, expectOk, openTestPractice, TEST_PRACTICE } from "@carethread/testing";
import type { About, MessageSent, SendMessage } from "../../src/index.js";
import { systemIds } from "../../src/node.js";

const [file = "", practiceKey = "", round = "0"] = process.argv.slice(2);
const storage = expectOk(openSqliteStorage({ file }));
const keys = expectOk(createLocalKeys({ practiceKeys: { [TEST_PRACTICE]: practiceKey } }));
const still = (): undefined => undefined;
const clock = { spec: "clock/1", now: Date.now, set: still, advance: still } as const;

const say = (line: object): boolean => process.stdout.write(`${JSON.stringify(line)}\n`);

const practice = await openTestPractice({
  ...{ storage, keys, clock, content: ukContent, ids: systemIds },
});
const ada = await practice.enrol("p-ada");
const { drafts, messages } = practice.messaging;
let last: string | null = null;

for (let n = 0; ; n += 1) {
  const key = `r${round}-${n}`;
  // Each third message is a reply, so that streams of more than one commit are cut as well.
  const about: About =
    n % 3 === 2 && last !== null
      ? ({ kind: "reply", thread: last } as const)
      : ({ kind: "new", patient: "p-ada", category: "symptoms" } as const);
  const text = `My knee has been sore since I went walking. Could somebody look at it? (${key})`;
  const checked = expectOk(await drafts.check(ada, { about, text, language: "en" }));
  if (checked.outcome !== "clear") throw new Error(checked.outcome);
  const { ticket, disclaimers } = checked;
  const acknowledgements = acknowledgeAll(disclaimers, Date.now());
  const input: SendMessage = { ticket, text, acknowledgements, key };
  say({ try: input });
  const sent: MessageSent = expectOk(await messages.send(ada, input));
  last = sent.thread;
  say({ ack: key, thread: sent.thread, message: sent.message });
}

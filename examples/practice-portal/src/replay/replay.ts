import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Messaging, PersonPrincipal } from "@carethread/core";
import { patients, practice, staff } from "../../seed/index.ts";
import { openGround } from "../ground/ground.ts";
import { person, staffMember } from "../planting/people.ts";
import { plantPatient, plantPractice } from "../planting/practice.ts";
import { progressBar } from "../progress-bar.ts";
import { type ReplayFile, type ReplayMessage, readLines } from "./lines.ts";
import { asJson, asTable, count, emptyTally, type Tally } from "./tally.ts";

/** What is replayed, and how it is told. */
export interface ReplayPlan {
  readonly replay: string;
  readonly json: boolean;
  readonly show: boolean;
}

const [first] = patients;
const PATIENT = first?.key ?? "";
const WRITER: PersonPrincipal = person(PATIENT);
const CLINICIAN = staffMember(staff.find((one) => one.roles.includes("clinician"))?.key ?? "");
const ABOUT = { kind: "new", patient: PATIENT, category: "symptoms" } as const;

type Fate = "sent" | "diverted" | "asked" | "refused";

const send = async (
  { drafts, messages }: Messaging,
  { text }: ReplayMessage,
  { tally, nth }: { readonly tally: Tally; readonly nth: number },
): Promise<Fate> => {
  const checked = await drafts.check(WRITER, { about: ABOUT, text, language: "en" });
  if (checked.isErr()) {
    count(tally.refused, checked.error.code);
    return "refused";
  }
  const { value } = checked;
  if (value.outcome === "divert") {
    count(tally.diverted, value.advice.disposition);
    for (const { rule } of value.findings) count(tally.divertedByRule, rule);
    return "diverted";
  }
  if (value.outcome === "ask") {
    count(tally.asked, value.question.rule);
    return "asked";
  }
  const shownAt = Date.now();
  const acknowledgements = value.disclaimers.map(({ id, version, language }) => ({
    disclaimer: id,
    ...{ version, language, shownAt },
    act: "pressed-continue" as const,
  }));
  const { ticket } = value;
  const sent = await messages.send(WRITER, {
    ticket,
    text,
    acknowledgements,
    key: `replay-${nth}`,
  });
  if (sent.isErr()) {
    count(tally.refused, sent.error.code);
    return "refused";
  }
  tally.sent += 1;
  if (value.outcome === "unchecked") tally.unchecked += 1;
  return "sent";
};

const listedThreads = async ({ worklist }: Messaging): Promise<number> => {
  const seen = new Set<string>();
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof worklist.page>> = await worklist.page(CLINICIAN, {
      team: null,
      after,
      limit: 100,
    });
    if (page.isErr()) return -1;
    for (const { thread } of page.value.rows) seen.add(thread);
    after = page.value.next;
  } while (after !== null);
  return seen.size;
};

const through = async (
  messaging: Messaging,
  file: ReplayFile,
  plan: ReplayPlan,
): Promise<boolean> => {
  const tally = emptyTally();
  const progress = progressBar("Replaying", process.stderr);
  const start = performance.now();
  for (const [nth, message] of file.messages.entries()) {
    const begun = performance.now();
    const fate = await send(messaging, message, { tally, nth });
    tally.millis.push(performance.now() - begun);
    tally.read += 1;
    count(tally.fields, message.field);
    if (plan.show && fate !== "sent")
      console.log(`${fate} ${message.id}: ${JSON.stringify(message.text)}`);
    progress(tally.read, file.messages.length);
  }
  const seconds = (performance.now() - start) / 1000;
  const listed = await listedThreads(messaging);
  const summary = { tally, listed, unusable: file.unusable.length, seconds };
  console.log(plan.json ? asJson(summary) : asTable(summary));
  if (listed !== tally.sent)
    console.error(`${tally.sent} were sent, but ${listed} are on the worklist`);
  return listed === tally.sent;
};

const fileAt = (path: string): ReplayFile | null => {
  try {
    return readLines(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
};

/** Sends the messages of a file through check, sending and worklist of a practice of their own, which is thrown away afterwards. */
export const replay = async (plan: ReplayPlan): Promise<number> => {
  const file = fileAt(plan.replay);
  if (file === null) {
    console.error(`The file ${plan.replay} cannot be read.`);
    return 2;
  }
  for (const { line, why } of file.unusable) console.error(`line ${line} is not used: ${why}`);
  const folder = mkdtempSync(join(tmpdir(), "carethread-replay-"));
  try {
    const opened = await openGround({
      folder,
      practice: practice.practice,
      people: patients,
      onDefect: ({ operation, cause }) => console.error(`a defect in ${operation}`, cause),
    });
    if (opened.isErr()) {
      console.error(`No practice could be opened: ${opened.error.code}`);
      return 1;
    }
    await plantPractice(opened.value.messaging);
    await plantPatient(opened.value.messaging, 0);
    const whole = await through(opened.value.messaging, file, plan);
    await opened.value.close();
    return whole ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Many patients, for texts that go to many. */
import { expectOk, TEST_PRACTICE } from "@carethread/testing";
import type { BroadcastChecked, DraftBroadcast, StaffPrincipal } from "../../src/index.js";
import { person, type Surgery } from "./surgery.js";

/** A number with a check digit that fits, or the next one that has one. */
const nhsNumber = (n: number): string => {
  for (let base = 900_000_000 + n * 11; ; base += 1) {
    const digits = String(base);
    let sum = 0;
    for (let at = 0; at < 9; at += 1) sum += Number(digits.charAt(at)) * (10 - at);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${digits}${check}`;
  }
};

/** Puts a patient on the register, enrolled, who wants to be told by e-mail. */
const join = async ({ messaging, directory, staff }: Surgery, n: number): Promise<string> => {
  const patient = `p-${n}`;
  const number = nhsNumber(n);
  const bornOn = "1961-04-17";
  directory.put({
    ...{ practice: TEST_PRACTICE, patient, nhsNumber: number, bornOn, status: "registered" },
    ...{ sex: null, pregnantWeeks: null, medicines: [], conditions: [] },
  });
  const { people } = messaging;
  const code = await people.issueLinkageCode(staff.receptionist, {
    ...{ nhsNumber: number, purpose: { kind: "self" }, level: "P9", handedOver: "in-person" },
    key: `code-${n}`,
  });
  const who = person(`acc-${n}`);
  const proof = { nhsNumber: number, bornOn, code: expectOk(code).code, key: "enrol" };
  expectOk(await people.enrol(who, proof));
  const address = `p${n}@mail.example`;
  expectOk(await people.setContact(who, { patient, channel: "email", address, key: "address" }));
  const yes = { channel: "email", purpose: "notifications", value: "consented" } as const;
  expectOk(await people.choose(who, { patient, ...yes, key: "yes" }));
  return patient;
};

/** So many patients who can be written to. */
export const crowd = async (surgery: Surgery, size: number): Promise<readonly string[]> => {
  const patients: string[] = [];
  for (let n = 1; n <= size; n += 1) patients.push(await join(surgery, n));
  return patients;
};

/** The account of one of them. */
export const accountOf = (patient: string) => person(`acc-${patient.slice(2)}`);

/** A greeting that nothing is wrong with. */
export const GREETING = "We wish you a merry Christmas. The surgery is closed on 25 December 2026.";

/** What is drafted when nothing else is said. */
export const notice = (patients: readonly string[], key: string): DraftBroadcast => ({
  ...{ patients, category: "appointments-admin", team: "reception", answerable: false },
  ...{ subject: "Season's greetings", text: GREETING, language: "en", key },
});

/** Drafts, has it approved where that is needed, and releases it. Answers which. */
export const released = async (
  surgery: Surgery,
  patients: readonly string[],
  more: Partial<DraftBroadcast> = {},
): Promise<string> => {
  const { messaging, staff, clock } = surgery;
  const { broadcasts } = messaging;
  const drafted = await broadcasts.draft(staff.manager, { ...notice(patients, "draft"), ...more });
  const { broadcast, revision } = expectOk(drafted);
  const checked = expectOk(await broadcasts.check(staff.manager, { broadcast }));
  if (checked.needsSecondPerson)
    expectOk(await broadcasts.approve(staff.clinician, { broadcast, revision, key: "approve" }));
  const acknowledgements = acknowledged(checked, clock.now());
  const go = { broadcast, revision, acknowledgements, key: "release" };
  expectOk(await broadcasts.release(staff.manager, go));
  return broadcast;
};

/** Every disclaimer of a check, acknowledged. */
export const acknowledged = ({ disclaimers }: BroadcastChecked, shownAt: number) =>
  disclaimers.map(({ id, version, language }) => ({
    ...{ disclaimer: id, version, language, shownAt, act: "pressed-continue" as const },
  }));

/** Sweeps, and writes what is to be written to many, until nothing is due. */
export const sweepAll = async ({ messaging }: Pick<Surgery, "messaging">): Promise<void> => {
  const all = { practice: null, limit: 500 };
  for (;;) {
    const written = expectOk(await messaging.worker.broadcast(all));
    const swept = expectOk(await messaging.worker.sweep(all));
    if (written.finished + swept.finished === 0) return;
  }
};

/** Lets a time pass, with sweeps and dispatches. */
export const pass = async (surgery: Surgery, ms: number): Promise<void> => {
  await sweepAll(surgery);
  surgery.clock.advance(ms);
  await sweepAll(surgery);
  for (;;) {
    const round = await surgery.messaging.worker.dispatch({ practice: null, limit: 500 });
    if (expectOk(round).finished === 0) break;
  }
  await sweepAll(surgery);
};

/** The report. */
export const reportOf = async (
  { messaging }: Pick<Surgery, "messaging">,
  who: StaffPrincipal,
  broadcast: string,
) => expectOk(await messaging.broadcasts.report(who, { broadcast, limit: 100 }));

import {
  type About,
  type Acknowledgement,
  type Content,
  createMessaging,
  type Defect,
  errorCatalogue,
  type MessageSent,
  type Messaging,
  type Outcome,
  type PersonPrincipal,
  type Principal,
  type RequiredDisclaimer,
  type StaffPrincipal,
} from "@carethread/core";
import {
  err,
  type Ids,
  type Inbox,
  type Keys,
  type RecordSystem,
  type Storage,
  type Transport,
} from "@carethread/ports";
import { createMemoryAlerts, type MemoryAlerts } from "../ports/alerts.js";
import { createTestClock, type TestClock } from "../ports/clock.js";
import { createMemoryDirectory, type MemoryDirectory } from "../ports/directory.js";
import { createCountedIds } from "../ports/ids.js";

/**
 * The code of the practice that {@link openTestPractice} founds.
 *
 * @category testing
 * @example
 * ```ts run
 * import { TEST_PRACTICE } from "@carethread/testing";
 *
 * console.log(TEST_PRACTICE); // => A81001
 * ```
 */
export const TEST_PRACTICE = "A81001";

const NOW = Date.UTC(2026, 10, 23, 9, 0);

/**
 * What a test practice stands on. Everything else is made here and can be counted on to be the same in each run.
 *
 * @category testing
 */
export interface TestPracticeOptions {
  /** Any storage; its clock should be `clock` when time is to be moved. */
  readonly storage: Storage;
  /** Keys that know the practice `A81001`. */
  readonly keys: Keys;
  /** Rules, disclaimers, categories. */
  readonly content: Content;
  /** Channels; none when left out. */
  readonly transports?: readonly Transport[];
  /** The clinicians' inbox; none when left out. */
  readonly inbox?: Inbox;
  /** The patients' record; none when left out. */
  readonly record?: RecordSystem;
  /** How staff and host are alerted; in memory when left out. */
  readonly alerts?: MemoryAlerts;
  /** The clock; Monday 23 November 2026, 09:00 UTC when left out. */
  readonly clock?: TestClock;
  /** Identifiers; counted ones when left out. Give others where a storage is opened twice. */
  readonly ids?: Ids;
  /** Told of defects; without it a defect fails the test. */
  readonly onDefect?: (defect: Defect) => void;
}

/**
 * A practice with two teams, three members of staff, and patients who can be enrolled.
 *
 * @category testing
 */
export interface TestPractice {
  /** Messaging on it. */
  readonly messaging: Messaging;
  /** What staff and host were alerted of. */
  readonly alerts: MemoryAlerts;
  /** The clock. */
  readonly clock: TestClock;
  /** The register: Ada (`p-ada`, 943 476 5919), Ben (`p-ben`, 943 476 5870), and the child Cam (`p-cam`, 943 476 5900). */
  readonly directory: MemoryDirectory;
  /** Who works there. */
  readonly staff: {
    /** Manages the practice. */
    readonly manager: StaffPrincipal;
    /** A clinician in the team "Doctors and nurses" (`clinical`). */
    readonly clinician: StaffPrincipal;
    /** A receptionist in the team "Reception" (`reception`). */
    readonly receptionist: StaffPrincipal;
  };
  /** Enrols a patient of the register in person, at level P9, with an account of their own. */
  enrol(patient: "p-ada" | "p-ben" | "p-cam"): Promise<PersonPrincipal>;
}

const people = [
  { patient: "p-ada", nhsNumber: "9434765919", bornOn: "1957-03-09", sex: "female" },
  { patient: "p-ben", nhsNumber: "9434765870", bornOn: "1988-11-30", sex: "male" },
  { patient: "p-cam", nhsNumber: "9434765900", bornOn: "2019-02-14", sex: "male" },
] as const;

const practiceOf = (staff: string): StaffPrincipal => ({
  kind: "staff",
  practice: TEST_PRACTICE,
  staff,
});

const explained = (code: string): string => {
  const [, row] = Object.entries(errorCatalogue).find(([known]) => known === code) ?? [];
  return row === undefined ? code : `${code}: ${row.meaning} ${row.next}`;
};

/**
 * The value of a result that a test counts on, or an exception that says which code was answered instead, and where it is one of Carethread's what it means and what to do.
 *
 * @category testing
 * @example
 * ```ts run
 * import { ok } from "@carethread/ports";
 * import { expectOk } from "@carethread/testing";
 *
 * console.log(expectOk(ok("stored"))); // => stored
 * ```
 */
export const expectOk = <T>(
  result: { isOk(): boolean } & (
    | { readonly value: T }
    | { readonly error: { readonly code: string } }
  ),
): T => {
  if ("value" in result) return result.value;
  throw new Error(`expected a value, and was answered ${explained(result.error.code)}`);
};

/**
 * What a person does who reads each disclaimer and presses its button.
 *
 * @category testing
 * @example
 * ```ts run
 * import { disclaimers } from "@carethread/rules-uk";
 * import { acknowledgeAll } from "@carethread/testing";
 *
 * const shown = disclaimers.slice(0, 1).map((disclaimer) => ({ ...disclaimer, insteadOf: null }));
 * const [first] = acknowledgeAll(shown, Date.UTC(2026, 10, 23));
 * console.log(first?.disclaimer); // => patient-create
 * ```
 */
export const acknowledgeAll = (
  disclaimers: readonly RequiredDisclaimer[],
  shownAt: number,
): readonly Acknowledgement[] =>
  disclaimers.map(({ id, version, language }) => ({
    disclaimer: id,
    version,
    language,
    shownAt,
    act: "pressed-continue",
  }));

/** A text to be checked and sent. @category testing */
export interface Sending {
  /** Who writes. */
  readonly by: Principal;
  /** What it is about. */
  readonly about: About;
  /** The text, which the rules must let pass. */
  readonly text: string;
  /** The idempotency key. */
  readonly key: string;
}

/**
 * Does what a page does for somebody who writes: checks the text, has every disclaimer acknowledged, sends it. Throws when the rules ask or divert, because
 * then a test means something else.
 *
 * @category testing
 * @example
 * ```ts
 * import type { PersonPrincipal } from "@carethread/core";
 * import { expectOk, sendChecked, type TestPractice } from "@carethread/testing";
 *
 * export const ask = async (practice: TestPractice, by: PersonPrincipal): Promise<string> => {
 *   const about = { kind: "new", patient: "p-ada", category: "medicines" } as const;
 *   const text = "My prescription runs out on Friday.";
 *   return expectOk(await sendChecked(practice, { by, about, text, key: "m-1" })).thread;
 * };
 * ```
 */
export const sendChecked = async (
  { messaging, clock }: Pick<TestPractice, "messaging" | "clock">,
  { by, about, text, key }: Sending,
): Promise<Outcome<MessageSent>> => {
  const checked = await messaging.drafts.check(by, { about, text, language: "en" });
  if (checked.isErr()) return err(checked.error);
  if (checked.value.outcome === "ask" || checked.value.outcome === "divert")
    throw new Error(`the rules answered ${checked.value.outcome} to a text that a test wants sent`);
  const { ticket, disclaimers } = checked.value;
  const acknowledgements = acknowledgeAll(disclaimers, clock.now());
  return messaging.messages.send(by, { ticket, text, acknowledgements, key });
};

/**
 * Founds a practice on any storage. Throws when one of the steps is refused: it is for tests.
 *
 * @category testing
 * @example
 * ```ts run
 * import { createLocalKeys, generatePracticeKey } from "@carethread/keys-local";
 * import { ukContent } from "@carethread/rules-uk";
 * import { createMemoryStorage } from "@carethread/storage-memory";
 * import { expectOk, openTestPractice, TEST_PRACTICE } from "@carethread/testing";
 *
 * const practiceKeys = { [TEST_PRACTICE]: generatePracticeKey() };
 * const { messaging, enrol } = await openTestPractice({
 *   storage: createMemoryStorage(),
 *   keys: expectOk(createLocalKeys({ practiceKeys })),
 *   content: ukContent,
 * });
 * const ada = await enrol("p-ada");
 * console.log(expectOk(await messaging.people.mine(ada, {})).total); // => 1
 * ```
 */
export const openTestPractice = async (options: TestPracticeOptions): Promise<TestPractice> => {
  const clock = options.clock ?? createTestClock({ now: NOW });
  const directory = createMemoryDirectory({
    patients: people.map((p) => ({
      ...p,
      practice: TEST_PRACTICE,
      status: "registered",
      pregnantWeeks: null,
      medicines: [],
      conditions: [],
    })),
  });
  const alerts = options.alerts ?? createMemoryAlerts();
  const messaging = createMessaging({
    storage: options.storage,
    keys: options.keys,
    directory,
    transports: options.transports ?? [],
    ...(options.inbox === undefined ? {} : { inbox: options.inbox }),
    ...(options.record === undefined ? {} : { record: options.record }),
    alerts,
    content: options.content,
    clock,
    ids: options.ids ?? createCountedIds(),
    onDefect: options.onDefect ?? rethrow,
  });
  const staff = {
    manager: practiceOf("s-manager"),
    clinician: practiceOf("s-clinician"),
    receptionist: practiceOf("s-reception"),
  };
  await setUp(messaging, staff.manager);
  const enrol = enrolWith(messaging, staff.receptionist);
  return { messaging, alerts, clock, directory, staff, enrol };
};

const rethrow = ({ operation, cause }: Defect): never => {
  throw new Error(`a defect in ${operation}`, { cause });
};

const setUp = async ({ practices }: Messaging, manager: StaffPrincipal): Promise<void> => {
  expectOk(
    await practices.found({
      practice: TEST_PRACTICE,
      name: "Elm Street Surgery",
      nation: "england",
      signInUrl: "https://elm-street.example/messages",
      phone: "01632 960001",
      manager: { staff: manager.staff, name: "Morgan Ellis" },
      key: "found",
    }),
  );
  const teams = [
    { team: "clinical", name: "Doctors and nurses", categories: [], key: "team-1" },
    { team: "reception", name: "Reception", categories: ["appointments-admin"], key: "team-2" },
  ];
  for (const team of teams) expectOk(await practices.addTeam(manager, team));
  const clinician = { staff: "s-clinician", name: "Dr Sam Okafor", roles: ["clinician"] } as const;
  const receptionist = { staff: "s-reception", name: "Jo Price", roles: ["receptionist"] } as const;
  expectOk(
    await practices.addStaff(manager, { ...clinician, teams: ["clinical"], key: "staff-1" }),
  );
  expectOk(
    await practices.addStaff(manager, { ...receptionist, teams: ["reception"], key: "staff-2" }),
  );
};

const enrolWith =
  ({ people: register }: Messaging, receptionist: StaffPrincipal): TestPractice["enrol"] =>
  async (patient) => {
    const found = people.find((p) => p.patient === patient);
    if (found === undefined) throw new Error(`no patient ${patient} in the test practice`);
    const { nhsNumber, bornOn } = found;
    const code = expectOk(
      await register.issueLinkageCode(receptionist, {
        nhsNumber,
        purpose: { kind: "self" },
        level: "P9",
        handedOver: "in-person",
        key: `code-${patient}`,
      }),
    );
    const principal: PersonPrincipal = {
      kind: "person",
      practice: TEST_PRACTICE,
      account: `account-${patient}`,
      assurance: "P5",
    };
    const enrolment = { nhsNumber, bornOn, code: code.code, key: "enrol" };
    expectOk(await register.enrol(principal, enrolment));
    return principal;
  };

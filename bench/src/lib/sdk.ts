/** Sets the SDK up as a host would, with the system's clock and ids, and enrols the patients through its own calls. */
import {
  createMessaging,
  type Messaging,
  type PersonPrincipal,
  type StaffPrincipal,
} from "@carethread/core";
import { createLocalKeys, generatePracticeKey } from "@carethread/keys-local";
import {
  type Alerts,
  type Clock,
  type Directory,
  type Ids,
  ok,
  type Result,
  type Storage,
} from "@carethread/ports";
import { ukContent } from "@carethread/rules-uk";
import { type Patient, PRACTICE } from "./world.ts";

/** The SDK, ready for messages. */
export interface Sdk {
  readonly messaging: Messaging;
  readonly principals: readonly PersonPrincipal[];
  readonly clinician: StaffPrincipal;
}

/** The value, or an exception with the code: a bench does not go on after a refusal. */
export const answered = <T, E extends { readonly code: string }>(result: Result<T, E>): T => {
  if (result.isErr()) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const directoryOf = (patients: readonly Patient[]): Directory => {
  const byReference = new Map(patients.map((patient) => [patient.patient, patient]));
  const byNumber = new Map(patients.map((patient) => [patient.nhsNumber, patient]));
  return {
    spec: "directory/1",
    findByReference: async ({ patient }) => ok(byReference.get(patient) ?? null),
    findByNhsNumber: async ({ nhsNumber }) => ok(byNumber.get(nhsNumber) ?? null),
  };
};

/** Nobody is told of anything in a bench: its rounds of work are not measured. */
const silent: Alerts = { spec: "alerts/1", name: "silent", raise: async () => ok(undefined) };

/** What the SDK is told from outside. */
export interface Outside {
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The SDK on a storage, with a fresh key of the practice. */
export const messagingOn = (
  storage: Storage,
  patients: readonly Patient[],
  { clock, ids }: Outside,
): Messaging => {
  const practiceKeys = { [PRACTICE]: generatePracticeKey() };
  return createMessaging({
    storage,
    keys: answered(createLocalKeys({ practiceKeys })),
    directory: directoryOf(patients),
    transports: [],
    alerts: silent,
    content: ukContent,
    clock,
    ids,
    onDefect: ({ cause }) => {
      throw cause;
    },
  });
};

/** A member of staff. */
export const staffOf = (staff: string): StaffPrincipal => ({
  kind: "staff",
  practice: PRACTICE,
  staff,
});

/** Founds the practice and enrols everybody. */
export const createSdk = async (
  storage: Storage,
  patients: readonly Patient[],
  outside: Outside,
): Promise<Sdk> => {
  const messaging = messagingOn(storage, patients, outside);
  const [manager, clinician] = [staffOf("s-manager"), staffOf("s-clinician")];
  await found(messaging, manager);
  const principals: PersonPrincipal[] = [];
  for (const patient of patients) principals.push(await enrol(messaging, clinician, patient));
  return { messaging, principals, clinician };
};

const found = async ({ practices }: Messaging, manager: StaffPrincipal): Promise<void> => {
  answered(
    await practices.found({
      practice: PRACTICE,
      name: "Elm Street Surgery",
      nation: "england",
      signInUrl: "https://elm-street.example/messages",
      phone: "01632 960001",
      manager: { staff: manager.staff, name: "Morgan Ellis" },
      key: "found",
    }),
  );
  const clinical = { team: "clinical", name: "Doctors and nurses", categories: [], key: "t1" };
  const reception = { team: "reception", name: "Reception", categories: ["appointments-admin"] };
  answered(await practices.addTeam(manager, clinical));
  answered(await practices.addTeam(manager, { ...reception, key: "t2" }));
  const doctor = { staff: "s-clinician", name: "Dr Sam Okafor", roles: ["clinician"] } as const;
  answered(
    await practices.addStaff(manager, { ...doctor, teams: ["clinical", "reception"], key: "s1" }),
  );
};

const enrol = async (
  { people }: Messaging,
  clinician: StaffPrincipal,
  { nhsNumber, bornOn, account }: Patient,
): Promise<PersonPrincipal> => {
  const issued = answered(
    await people.issueLinkageCode(clinician, {
      nhsNumber,
      purpose: { kind: "self" },
      level: "P9",
      handedOver: "in-person",
      key: `code-${account}`,
    }),
  );
  const principal = { kind: "person", practice: PRACTICE, account, assurance: "P5" } as const;
  answered(await people.enrol(principal, { nhsNumber, bornOn, code: issued.code, key: "enrol" }));
  return principal;
};

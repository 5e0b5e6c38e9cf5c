import type { Channel, IndexEntry } from "@carethread/ports";
import type { PatientId, ProxyId } from "../kernel/id.js";
import type { Person } from "./person.js";

/** For whom an account may act: its own patient, or one whose proxy it is. */
export interface AccountValue {
  readonly patient: PatientId;
  readonly as: "self" | "proxy";
  readonly proxy: ProxyId | null;
  /** When the authority ends: milliseconds since 1970 UTC, exclusive. `null` for the patient's own account. */
  readonly until: number | null;
}

const row = (account: string, value: AccountValue): IndexEntry => ({
  index: `accounts/${account}`,
  sort: value.patient,
  id: value.proxy ?? "self",
  value: JSON.stringify(value),
});

/** The list of those who have an address, under a keyed digest of it. */
export const contactIndex = (channel: Channel, lookup: string): string =>
  `contacts-${channel}/${lookup}`;

const contactRows = ({ patient, contacts }: Person): readonly IndexEntry[] =>
  Object.values(contacts).flatMap(({ channel, lookup }) =>
    lookup === null
      ? []
      : [{ index: contactIndex(channel, lookup), sort: patient, id: patient, value: "{}" }],
  );

/** The rows that a person has: on the lists of accounts one for the patient's own and one for every proxy that was not revoked; one for each address that is looked up. */
export const personEntries = (person: Person): readonly IndexEntry[] => {
  const { patient, enrolment, proxies } = person;
  const own =
    enrolment === null
      ? []
      : [row(enrolment.account, { patient, as: "self", proxy: null, until: null })];
  const held = Object.values(proxies)
    .filter((p) => p.revokedAt === null)
    .map(({ account, proxy, until }) => row(account, { patient, as: "proxy", proxy, until }));
  return [...own, ...held, ...contactRows(person)];
};

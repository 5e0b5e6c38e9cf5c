import type { IndexEntry } from "@carethread/ports";
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

/** The rows that a person has on the lists of accounts: one for the patient's own, one for every proxy that was not revoked. */
export const personEntries = ({ patient, enrolment, proxies }: Person): readonly IndexEntry[] => {
  const own =
    enrolment === null
      ? []
      : [row(enrolment.account, { patient, as: "self", proxy: null, until: null })];
  const held = Object.values(proxies)
    .filter((p) => p.revokedAt === null)
    .map(({ account, proxy, until }) => row(account, { patient, as: "proxy", proxy, until }));
  return [...own, ...held];
};

import type { Role } from "../practice/practice.js";

/** What a role lets one do, over the whole practice. What one may read is decided thread by thread in `reading.ts`. */
export type Right =
  | "configure" // settings, staff, teams, partners, availability
  | "link-patients" // linkage codes, enrolments, proxies, contacts, agreements
  | "route" // move work between teams
  | "see-worklists" // rows without text
  | "work" // claim, answer, handle, close, notes
  | "broadcast" // write to many patients at once, approve, stop and take back
  | "redact" // destroy a text that must not be kept
  | "break-glass" // read with a reason where there is no right
  | "audit"; // who opened what

const RIGHTS: Readonly<Record<Role, readonly Right[]>> = {
  receptionist: ["link-patients", "route", "see-worklists", "work"],
  clinician: ["link-patients", "route", "see-worklists", "work", "broadcast", "break-glass"],
  manager: ["configure", "link-patients", "route", "see-worklists", "broadcast", "redact", "audit"],
};

/** Whether any of the roles gives the right. */
export const hasRight = (roles: readonly Role[], right: Right): boolean =>
  roles.some((role) => RIGHTS[role].includes(right));

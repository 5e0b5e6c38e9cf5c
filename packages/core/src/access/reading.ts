import type { PartnerId, StaffId } from "../kernel/id.js";
import { lookup } from "../kernel/lookup.js";
import { type Assurance, type Person, type ProxyScope, proxyHolds } from "../person/person.js";
import type { Practice, Staff } from "../practice/practice.js";
import { activeStaff } from "../practice/practice-staff.js";
import { isInHeir } from "../practice/practice-team.js";
import { type Author, heldClaim, type Thread } from "../thread/thread.js";
import type { PersonPrincipal } from "./principal.js";
import { hasRight } from "./rights.js";

const LEVELS: readonly Assurance[] = ["P0", "P5", "P9"];

/** Whether one level is at least another. */
export const reaches = (level: Assurance, needed: Assurance): boolean =>
  LEVELS.indexOf(level) >= LEVELS.indexOf(needed);

/** As whom an account acts for a patient. */
export interface ActingPerson {
  readonly author: Author;
  readonly scope: readonly ProxyScope[];
  readonly level: Assurance;
}

const higher = (a: Assurance, b: Assurance): Assurance => (reaches(a, b) ? a : b);

/** As whom the account acts for this patient at this moment, or `null`: then it may not even know of the patient. */
export const actingFor = (
  principal: PersonPrincipal,
  person: Person,
  now: number,
): ActingPerson | null => {
  const { account, assurance } = principal;
  const own = person.enrolment;
  if (own !== null && own.account === account)
    return {
      author: { kind: "patient", account },
      scope: ["read", "send"],
      level: higher(assurance, own.level),
    };
  const proxy = Object.values(person.proxies).find(
    (p) => p.account === account && proxyHolds(p, now),
  );
  return proxy === undefined
    ? null
    : {
        author: { kind: "proxy", account: proxy.account, proxy: proxy.proxy },
        scope: proxy.scope,
        level: higher(assurance, proxy.level),
      };
};

/** Whether a person's account may see that the thread exists. Identity level is judged apart, after this. */
export const personMaySee = (acting: ActingPerson, person: Person, thread: Thread): boolean =>
  thread.kind === "patient" &&
  thread.patient === person.patient &&
  acting.scope.includes("read") &&
  !(acting.author.kind === "proxy" && thread.hiddenFromProxies);

/** Whether a partner may see that the thread exists. */
export const partnerMaySee = (practice: Practice, partner: PartnerId, thread: Thread): boolean =>
  lookup(practice.partners, partner)?.active === true &&
  thread.kind === "clinicians" &&
  thread.partners.includes(partner);

/**
 * What a member of staff may do with a thread: read its text (`read`); know that it exists (`know`); or not even that (`nothing`).
 */
export type StaffSight = "read" | "know" | "nothing";

/** Whether somebody with this reference is here and may work on threads. */
export const mayWork = (practice: Practice, staff: StaffId): boolean => {
  const found = activeStaff(practice, staff);
  return found !== null && hasRight(found.roles, "work");
};

/**
 * Those who alone may see a thread now, or `null`. When none of those who are named is here and may work any more, the restriction has lapsed
 * and the thread is its team's again: what nobody could work on would wait for ever.
 */
export const namedFor = (
  practice: Practice,
  { restrictedTo }: Thread,
): readonly StaffId[] | null =>
  restrictedTo?.some((staff) => mayWork(practice, staff)) === true ? restrictedTo : null;

/** What a member of staff may see of a thread at this moment, by role, team, claim and restriction. */
export const staffSight = (
  practice: Practice,
  staff: Staff,
  thread: Thread,
  now: number,
): StaffSight => {
  const named = namedFor(practice, thread);
  if (named !== null && !named.includes(staff.staff)) return "nothing";
  if (!hasRight(staff.roles, "see-worklists")) return "nothing";
  const involved =
    named !== null ||
    isInHeir(practice, staff, thread.team, now) ||
    heldClaim(thread, now)?.staff === staff.staff ||
    thread.messages.some((m) => m.author.kind === "staff" && m.author.staff === staff.staff);
  return involved && hasRight(staff.roles, "work") ? "read" : "know";
};

// The rules of access, written from their words alone and by another hand than the code that keeps them.
import type { Assurance, PersonPrincipal, Principal, StaffPrincipal } from "@carethread/core";
import type { AuthorModel, GrantModel, PatientModel, PracticeModel, ThreadModel } from "./world.js";

/** What access says to an attempt. `allowed`: whatever comes then is a matter of the domain. */
export type Verdict =
  | "allowed"
  | "access/denied"
  | "access/not-found"
  | "access/assurance-too-low"
  | "draft/unknown"
  | "broadcast/unknown"
  | "message/not-yours"
  | "ticket/invalid"
  | "input/malformed";

export type Right =
  | "link"
  | "route"
  | "list"
  | "work"
  | "break-glass"
  | "configure"
  | "redact"
  | "broadcast"
  | "audit"
  | "measure";

const DESK: readonly Right[] = ["link", "route", "list", "work"];
const RIGHTS: Readonly<Record<string, readonly Right[]>> = {
  receptionist: DESK,
  clinician: [...DESK, "broadcast", "break-glass"],
  manager: ["configure", "link", "route", "list", "broadcast", "redact", "audit", "measure"],
};
const LEVELS: readonly Assurance[] = ["P0", "P5", "P9"];
const CLINICAL = ["symptoms", "medicines", "test-results", "something-else"];

/** The practice at a moment. */
export interface Moment {
  readonly practice: PracticeModel;
  readonly now: number;
}

export const active = ({ practice }: Moment, { staff }: StaffPrincipal) => {
  const found = practice.staff.get(staff);
  return found === undefined || found.left ? null : found;
};
export const holds = (at: Moment, who: Principal, right: Right): boolean =>
  who.kind === "staff" && (active(at, who)?.roles ?? []).some((r) => RIGHTS[r]?.includes(right));
export const staffOnly = (at: Moment, who: Principal, right: Right): Verdict =>
  holds(at, who, right) ? "allowed" : "access/denied";

/** As whom an account acts for a patient now. */
export const relation = (
  patient: PatientModel | undefined,
  account: string,
  now: number,
): GrantModel | "self" | null => {
  if (patient?.enrolment?.account === account) return "self";
  return patient?.grants.find((g) => g.account === account && !g.revoked && now < g.until) ?? null;
};
export const related = ({ practice, now }: Moment, { account }: PersonPrincipal, patient: string) =>
  relation(practice.patients.get(patient), account, now);

const assured = (at: Moment, who: PersonPrincipal, patient: string, category: string): Verdict => {
  const as = related(at, who, patient);
  const known = as === "self" ? at.practice.patients.get(patient)?.enrolment?.level : as?.level;
  const level = Math.max(LEVELS.indexOf(who.assurance), LEVELS.indexOf(known ?? "P0"));
  const needed = LEVELS.indexOf(CLINICAL.includes(category) ? "P9" : "P5");
  return level >= needed ? "allowed" : "access/assurance-too-low";
};

/** Under which name a principal writes in a thread about a patient. */
export const authorOf = (at: Moment, who: Principal, patient: string): AuthorModel | null => {
  if (who.kind === "staff") return { kind: "staff", ref: who.staff };
  if (who.kind === "partner") return { kind: "partner", ref: who.partner };
  const as = related(at, who, patient);
  if (as === "self") return { kind: "patient", ref: who.account };
  return as === null ? null : { kind: "proxy", ref: as.proxy };
};

/** The messages of a thread that a reader may know of: of what was undone one's own, and of the practice nothing that can still be undone. */
export const messagesFor = (at: Moment, who: Principal, thread: ThreadModel) => {
  const author = authorOf(at, who, thread.patient);
  return thread.messages.filter((m) =>
    m.state === "undone"
      ? sameAuthor(m.author, author)
      : who.kind === "staff" || m.author.kind !== "staff" || m.undoUntil <= at.now,
  );
};
// For whoever is not of the practice a thread is there when something of it can be read: what was undone is there for its author alone.
const isThere = (at: Moment, who: Principal, thread: ThreadModel): boolean =>
  who.kind === "staff" || messagesFor(at, who, thread).length > 0;

/** Those who alone may see a thread. When none of them is here and may work, it is everybody's again, as before it was restricted. */
export const namedFor = (at: Moment, { restrictedTo }: ThreadModel): readonly string[] | null => {
  const works = (staff: string): boolean =>
    holds(at, { kind: "staff", practice: at.practice.id, staff }, "work");
  return restrictedTo?.some(works) === true ? restrictedTo : null;
};

/** Whether a principal may know that a thread is there. */
export const knows = (at: Moment, who: Principal, thread: ThreadModel): boolean => {
  if (!isThere(at, who, thread)) return false;
  if (who.kind === "staff")
    return active(at, who) !== null && namedFor(at, thread)?.includes(who.staff) !== false;
  if (who.kind === "partner")
    return (
      at.practice.partners.get(who.partner)?.active === true &&
      thread.partners.includes(who.partner)
    );
  const as = related(at, who, thread.patient);
  if (thread.kind === "clinicians" || as === null) return false;
  return as === "self" || (as.scope.includes("read") && !thread.hidden);
};

/** Whether somebody was called to help a team out, and it is not over. */
const helps = ({ practice, now }: Moment, staff: string, team: string): boolean =>
  practice.surges.some((s) => s.team === team && now < s.until && s.staff.includes(staff));

/** The team of a thread and, where it is gone, those that took over from it one after the other. */
const teamsOf = ({ practice }: Moment, { team }: ThreadModel): readonly string[] => {
  const chain = [team];
  for (let next = practice.teams.get(team); next !== undefined && !next.active; ) {
    if (chain.includes(next.successor)) break;
    chain.push(next.successor);
    next = practice.teams.get(next.successor);
  }
  return chain;
};

/** Whether somebody looks after a team, as a member or a helper. */
export const looksAfter = (at: Moment, staff: string, team: string): boolean =>
  at.practice.staff.get(staff)?.teams.includes(team) === true || helps(at, staff, team);

const worksOn = (at: Moment, who: StaffPrincipal, thread: ThreadModel): Verdict => {
  const { staff } = who;
  const may =
    thread.restrictedTo?.includes(staff) === true ||
    teamsOf(at, thread).some((team) => looksAfter(at, staff, team)) ||
    (thread.claim?.staff === staff && at.now < thread.claim.until) ||
    thread.messages.some((m) => m.author.kind === "staff" && m.author.ref === staff);
  return may && holds(at, who, "work") ? "allowed" : "access/denied";
};

/** Whether a principal may read a thread. */
export const read = (at: Moment, who: Principal, id: string, glass = false): Verdict => {
  if (who.kind === "staff" && active(at, who) === null) return "access/denied";
  const thread = at.practice.threads.get(id);
  const breaks = glass && holds(at, who, "break-glass");
  if (thread === undefined || !isThere(at, who, thread)) return "access/not-found";
  if (!breaks && !knows(at, who, thread)) return "access/not-found";
  if (breaks || who.kind === "partner") return "allowed";
  return who.kind === "person"
    ? assured(at, who, thread.patient, thread.category)
    : worksOn(at, who, thread);
};

export const knowsThen = (at: Moment, who: Principal, id: string, then: () => boolean): Verdict => {
  if (who.kind === "staff" && active(at, who) === null) return "access/denied";
  const thread = at.practice.threads.get(id);
  if (thread === undefined || !knows(at, who, thread)) return "access/not-found";
  return then() ? "allowed" : "access/denied";
};
export const readThen = (at: Moment, who: Principal, id: string, then: () => boolean): Verdict => {
  const verdict = read(at, who, id);
  return verdict !== "allowed" || then() ? verdict : "access/denied";
};

const sends = (at: Moment, who: PersonPrincipal, patient: string): boolean => {
  const as = related(at, who, patient);
  return as === "self" || as?.scope.includes("send") === true;
};
const begin = (at: Moment, who: PersonPrincipal, about: About): Verdict => {
  const as = related(at, who, about.patient);
  if (as === null || about.between === "clinicians") return "access/not-found";
  const hides = about.hideFromProxies === true && as !== "self";
  if (!sends(at, who, about.patient) || hides) return "access/denied";
  return assured(at, who, about.patient, about.category);
};

/** Of another matter that is not there nothing is said but that; words that mean an emergency get their advice all the same, from whoever may begin a thread. */
export const advised = (at: Moment, who: Principal, about: About): boolean =>
  about.emergency === true &&
  about.kind === "new" &&
  who.kind === "person" &&
  !otherIsThere(at, who, about) &&
  begin(at, who, about) === "allowed";

// Another matter than what one may not know of: first of all, that is not there.
const otherIsThere = (at: Moment, who: PersonPrincipal, about: About): boolean => {
  if (about.differsFrom === undefined) return true;
  const other = at.practice.threads.get(about.differsFrom);
  const same = other?.patient === about.patient && other.kind === "patient";
  return other !== undefined && same && knows(at, who, other);
};
const writeNew = (at: Moment, who: Principal, about: About): Verdict => {
  if (who.kind === "staff") return staffOnly(at, who, "work");
  if (who.kind === "partner" || !otherIsThere(at, who, about)) return "access/not-found";
  return begin(at, who, about);
};

/** Whether a principal may write: a new thread, a reply, or other words for a message. */
export const write = (at: Moment, who: Principal, about: About): Verdict => {
  if (about.kind === "new") return writeNew(at, who, about);
  // Who does no such work is told the same of every thread.
  if (who.kind === "staff" && !holds(at, who, "work")) return "access/denied";
  const patient = at.practice.threads.get(about.thread)?.patient ?? "";
  const may = () => who.kind !== "person" || sends(at, who, patient);
  const known = knowsThen(at, who, about.thread, may);
  const verdict = known === "allowed" ? read(at, who, about.thread) : known;
  const other = about.kind === "correction" && verdict === "allowed";
  return other ? ofAuthor(at, who, about.thread, about.message) : verdict;
};
export interface About {
  readonly kind: "new" | "reply" | "correction";
  readonly patient: string;
  readonly category: string;
  readonly between?: string;
  readonly hideFromProxies?: boolean;
  readonly differsFrom?: string;
  /** Its words mean an emergency. */
  readonly emergency?: boolean;
  readonly thread: string;
  readonly message: string;
}

/** Whether a principal may change a message: its author alone, who must still be able to read the thread. */
export const ofAuthor = (at: Moment, who: Principal, id: string, message: string): Verdict => {
  const verdict = read(at, who, id);
  const thread = at.practice.threads.get(id);
  if (verdict !== "allowed" || thread === undefined) return verdict;
  const found = thread.messages.find((m) => m.id === message);
  const author = authorOf(at, who, thread.patient);
  const own = found === undefined || sameAuthor(found.author, author);
  return own ? "allowed" : "message/not-yours";
};
const sameAuthor = (a: AuthorModel, b: AuthorModel | null): boolean =>
  a.kind === b?.kind && a.ref === b.ref;

/** Whether a thread stands on a worklist: for messages that wait, or because something of it could not be filed by itself. */
export const wantsSomebody = (thread: ThreadModel): boolean =>
  waits(thread) > 0 || thread.filings.some((f) => f.wantsPerson);

/** How many messages of a thread wait for the practice. */
export const waits = (thread: ThreadModel): number =>
  thread.messages.filter((m) => m.author.kind !== "staff" && m.state !== "undone" && !m.handled)
    .length;

import { birthdayAt } from "../kernel/civil-date.js";
import { alreadySo, type Decision, happened, type Of, refused } from "../kernel/decision.js";
import { LIMITS } from "../kernel/limits.js";
import { lookup } from "../kernel/lookup.js";
import type { Assurance, LinkageCode, LinkagePurpose, Person } from "./person.js";
import type { PersonCommand } from "./person-command.js";
import type { PersonEvent } from "./person-event.js";

type Answer = Decision<PersonEvent>;
type Issue = Of<PersonCommand, "issue-code">;
type Use = Of<PersonCommand, "use-code">;

/** A parent's authority ends then. */
const AGE_OF_OWN_SAY = 16;

/** A letter proves an address that the register has, and no face: it cannot give the highest level. */
const PROVEN: Readonly<Record<Issue["handedOver"], readonly Assurance[]>> = {
  "in-person": ["P5", "P9"],
  letter: ["P5"],
};

const isOpen = (code: LinkageCode, now: number): boolean =>
  code.state === "open" && now < code.expiresAt;

/** The purpose as it will be granted: a parent's authority is cut to the birthday. NaN when that date is none, which never holds. */
const cut = ({ purpose, bornOn }: Issue): LinkagePurpose =>
  purpose.kind === "proxy" && purpose.basis === "parental-responsibility"
    ? { ...purpose, until: Math.min(purpose.until, birthdayAt(bornOn, AGE_OF_OWN_SAY)) }
    : purpose;

const full = (state: Person, purpose: LinkagePurpose): number | null => {
  if (Object.keys(state.codes).length >= LIMITS.codesPerPatientMax)
    return LIMITS.codesPerPatientMax;
  const proxies = Object.keys(state.proxies).length;
  const noRoom = purpose.kind === "proxy" && proxies >= LIMITS.proxiesPerPatientMax;
  return noRoom ? LIMITS.proxiesPerPatientMax : null;
};

export const issueCode = (command: Issue, state: Person, now: number): Answer => {
  const { code, level, handedOver, staff } = command;
  if (lookup(state.codes, code) !== undefined) return alreadySo();
  if (!PROVEN[handedOver].includes(level)) return refused("linkage/level");
  const purpose = cut(command);
  if (purpose.kind === "proxy" && !(purpose.until > now)) return refused("proxy/ends-in-past");
  const max = full(state, purpose);
  if (max !== null) return refused("person/limit", { max });
  const expiresAt = now + command.lifetimeMs;
  const fresh = { wrongTries: 0, state: "open", usedBy: null } as const;
  const issued = { code, purpose, level, handedOver, issuedBy: staff, issuedAt: now, expiresAt };
  return happened<PersonEvent>(...replaced(state, purpose, now), {
    type: "code-issued",
    at: now,
    code: { ...issued, ...fresh },
  });
};

/** One own code at a time: a letter that went astray is worth nothing once a new one is under way. */
const replaced = (state: Person, purpose: LinkagePurpose, now: number): readonly PersonEvent[] =>
  purpose.kind === "proxy"
    ? []
    : Object.values(state.codes)
        .filter((c) => c.state === "open" && c.purpose.kind === "self")
        .map((c) => ({ type: "code-cancelled", at: now, code: c.code }));

export const cancelCode = (
  { code }: Of<PersonCommand, "cancel-code">,
  state: Person,
  now: number,
): Answer => {
  const known = lookup(state.codes, code);
  // That a code was used already must be seen by whoever wants to stop it.
  if (known === undefined || known.state === "used") return refused("linkage/wrong");
  if (known.state !== "open") return alreadySo();
  return happened<PersonEvent>({ type: "code-cancelled", at: now, code });
};

/** Whether this use is done: the code was used by this account, and what came of it still holds. */
const done = (code: LinkageCode, account: string, state: Person): boolean =>
  code.usedBy === account &&
  (code.purpose.kind === "self"
    ? state.enrolment?.account === account
    : Object.values(state.proxies).some((p) => p.account === account && p.revokedAt === null));

export const useCode = (command: Use, state: Person, now: number): Answer => {
  const code = lookup(state.codes, command.code);
  if (code === undefined) return refused("linkage/wrong");
  if (done(code, command.account, state)) return alreadySo();
  if (!isOpen(code, now)) return refused("linkage/wrong");
  return code.purpose.kind === "self"
    ? enrol(command, code, state, now)
    : grant(command, { ...code, purpose: code.purpose }, state, now);
};

const ORDER: readonly Assurance[] = ["P0", "P5", "P9"];

/** What was proven once stays proven: a later code does not lower the level of the same account. */
const higher = (a: Assurance, b: Assurance): Assurance =>
  ORDER.indexOf(a) < ORDER.indexOf(b) ? b : a;

const enrol = ({ account }: Use, code: LinkageCode, state: Person, now: number): Answer => {
  const present = state.enrolment;
  if (present !== null && present.account !== account) return refused("person/enrolled");
  const level = higher(code.level, present?.level ?? "P0");
  return happened<PersonEvent>(
    { type: "code-used", at: now, code: code.code, account },
    { type: "enrolled", at: now, enrolment: { account, level, enrolledAt: now } },
  );
};

type ProxyCode = LinkageCode & { readonly purpose: Extract<LinkagePurpose, { kind: "proxy" }> };

const grant = ({ account, proxy }: Use, code: ProxyCode, state: Person, now: number): Answer => {
  const { scope, basis, until } = code.purpose;
  // A reference that names another authority already must not come to name this one.
  if (lookup(state.proxies, proxy) !== undefined) return refused("linkage/wrong");
  if (!(until > now)) return refused("proxy/ends-in-past");
  const max = LIMITS.proxiesPerPatientMax;
  if (Object.keys(state.proxies).length >= max) return refused("person/limit", { max });
  const authority = { scope, basis, since: now, until, revokedAt: null };
  return happened<PersonEvent>(
    { type: "code-used", at: now, code: code.code, account },
    {
      type: "proxy-granted",
      at: now,
      proxy: { proxy, account, level: code.level, ...authority },
    },
  );
};

/** Nobody can tell which code was meant, so a wrong try counts against every one that could have been. */
export const countWrongTry = (
  _command: Of<PersonCommand, "count-wrong-try">,
  state: Person,
  now: number,
): Answer => {
  const open = Object.values(state.codes).filter((c) => isOpen(c, now));
  if (open.length === 0) return alreadySo();
  return happened<PersonEvent>({
    type: "wrong-code-tried",
    at: now,
    codes: open.map((c) => c.code),
  });
};

import { alreadySo, type Decision, happened, type Of, refused } from "../kernel/decision.js";
import { LIMITS } from "../kernel/limits.js";
import { lookup } from "../kernel/lookup.js";
import { choiceOf, type Person } from "./person.js";
import type { PersonCommand } from "./person-command.js";
import type { PersonEvent } from "./person-event.js";

type Answer = Decision<PersonEvent>;

export const offerAgreement = (
  command: Of<PersonCommand, "offer-agreement">,
  state: Person,
  now: number,
): Answer => {
  const { agreement, textVersion, language, scope, expiresAt, staff } = command;
  if (lookup(state.agreements, agreement) !== undefined) return alreadySo();
  if (choiceOf(state, "email", "messages") === "objected") return refused("person/objects");
  if (expiresAt <= now) return refused("input/malformed", { fields: ["expiresAt"] });
  const max = LIMITS.agreementsPerPatientMax;
  if (Object.keys(state.agreements).length >= max) return refused("person/limit", { max });
  const offered = { offeredBy: staff, offeredAt: now };
  const open = { signedAt: null, addressRef: null, withdrawn: null };
  return happened<PersonEvent>({
    type: "agreement-offered",
    at: now,
    agreement: { agreement, textVersion, language, scope, expiresAt, ...offered, ...open },
  });
};

/** Signed is what was shown, for the address that is in force, and only while the text that was shown is the present one. */
export const signAgreement = (
  { agreement, textVersion, presentVersion }: Of<PersonCommand, "sign-agreement">,
  state: Person,
  now: number,
): Answer => {
  const known = lookup(state.agreements, agreement);
  if (known === undefined || known.withdrawn !== null || known.expiresAt <= now) {
    return refused("agreement/unknown");
  }
  if (known.signedAt !== null) return alreadySo();
  if (known.textVersion !== textVersion || textVersion !== presentVersion) {
    return refused("agreement/outdated", { present: presentVersion });
  }
  const addressRef = state.contacts.email?.bodyRef;
  if (addressRef === undefined) return refused("agreement/no-address");
  return happened<PersonEvent>({ type: "agreement-signed", at: now, agreement, addressRef });
};

export const withdrawAgreement = (
  { agreement, by }: Of<PersonCommand, "withdraw-agreement">,
  state: Person,
  now: number,
): Answer => {
  const known = lookup(state.agreements, agreement);
  if (known === undefined) return refused("agreement/unknown");
  if (known.withdrawn !== null) return alreadySo();
  return happened<PersonEvent>({ type: "agreement-withdrawn", at: now, agreement, by });
};

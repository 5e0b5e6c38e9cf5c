import { alreadySo, type Decision, happened, type Of, refused } from "../kernel/decision.js";
import { LIMITS } from "../kernel/limits.js";
import { lookup } from "../kernel/lookup.js";
import { sameValue } from "../kernel/same-value.js";
import type { Partner, Practice } from "./practice.js";
import type { PracticeCommand } from "./practice-command.js";
import type { PracticeEvent } from "./practice-event.js";

type Answer = Decision<PracticeEvent>;
/** When and by whom, as every event says. */
type Mark = { readonly now: number; readonly by: PracticeEvent["by"] };

/** A reference is never given to a second partner: threads would change hands. */
export const addPartner = (
  { partner, name, organisation, address }: Of<PracticeCommand, "add-partner">,
  state: Practice,
  { now, by }: Mark,
): Answer => {
  const added: Partner = { partner, name, organisation, address, active: true };
  const known = lookup(state.partners, partner);
  if (known !== undefined) {
    return sameValue(known, added) ? alreadySo() : refused("practice/partner-exists");
  }
  const max = LIMITS.partnersPerPracticeMax;
  if (Object.keys(state.partners).length >= max) return refused("practice/limit", { max });
  return happened<PracticeEvent>({ type: "partner-added", at: now, by, partner: added });
};

export const removePartner = (
  { partner }: Of<PracticeCommand, "remove-partner">,
  state: Practice,
  { now, by }: Mark,
): Answer => {
  const known = lookup(state.partners, partner);
  if (known === undefined) return refused("practice/partner-unknown");
  return known.active
    ? happened<PracticeEvent>({ type: "partner-removed", at: now, by, partner })
    : alreadySo();
};

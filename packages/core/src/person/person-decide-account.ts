import { alreadySo, type Decision, happened, type Of, refused } from "../kernel/decision.js";
import { lookup } from "../kernel/lookup.js";
import type { Person } from "./person.js";
import type { PersonCommand } from "./person-command.js";
import type { PersonEvent } from "./person-event.js";

type Answer = Decision<PersonEvent>;

export const endEnrolment = (
  { by }: Of<PersonCommand, "end-enrolment">,
  state: Person,
  now: number,
): Answer =>
  state.enrolment === null
    ? alreadySo()
    : happened<PersonEvent>({ type: "enrolment-ended", at: now, by });

export const revokeProxy = (
  { proxy, by }: Of<PersonCommand, "revoke-proxy">,
  state: Person,
  now: number,
): Answer => {
  const known = lookup(state.proxies, proxy);
  if (known === undefined) return refused("proxy/unknown");
  if (known.revokedAt !== null) return alreadySo();
  return happened<PersonEvent>({ type: "proxy-revoked", at: now, proxy, by });
};

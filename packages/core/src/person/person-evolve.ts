import { assertNever } from "../kernel/assert-never.js";
import type { Of } from "../kernel/decision.js";
import { LIMITS } from "../kernel/limits.js";
import { added, changed } from "../kernel/lookup.js";
import type { Choice, LinkageCode, Person, ProxyGrant } from "./person.js";
import type { PersonEvent } from "./person-event.js";

const triedWrong = (code: LinkageCode): LinkageCode => {
  const wrongTries = code.wrongTries + 1;
  return code.state === "open" && wrongTries >= LIMITS.codeTriesMax
    ? { ...code, wrongTries, state: "locked" }
    : { ...code, wrongTries };
};

const revokedAt =
  (at: number) =>
  (proxy: ProxyGrant): ProxyGrant => ({ ...proxy, revokedAt: proxy.revokedAt ?? at });

type CodeEvent = Of<
  PersonEvent,
  "code-issued" | "code-cancelled" | "code-used" | "wrong-code-tried"
>;

const evolvedCodes = (codes: Person["codes"], event: CodeEvent): Person["codes"] => {
  switch (event.type) {
    case "code-issued":
      return added(codes, event.code.code, event.code);
    case "code-cancelled":
      return changed(codes, event.code, (c) =>
        c.state === "open" ? { ...c, state: "cancelled" } : c,
      );
    case "code-used":
      return changed(codes, event.code, (c) =>
        c.state === "open" ? { ...c, state: "used", usedBy: event.account } : c,
      );
    case "wrong-code-tried":
      return event.codes.reduce((next, id) => changed(next, id, triedWrong), codes);
    default:
      return assertNever(event);
  }
};

type AgreementEvent = Of<
  PersonEvent,
  "agreement-offered" | "agreement-signed" | "agreement-withdrawn"
>;

const evolvedAgreements = (
  agreements: Person["agreements"],
  event: AgreementEvent,
): Person["agreements"] => {
  switch (event.type) {
    case "agreement-offered":
      return added(agreements, event.agreement.agreement, event.agreement);
    case "agreement-signed":
      return changed(agreements, event.agreement, (a) =>
        a.withdrawn === null ? { ...a, signedAt: event.at, addressRef: event.addressRef } : a,
      );
    case "agreement-withdrawn":
      return changed(agreements, event.agreement, (a) => ({
        ...a,
        withdrawn: a.withdrawn ?? { at: event.at, by: event.by },
      }));
    default:
      return assertNever(event);
  }
};

const withoutContact = (state: Person, channel: keyof Person["contacts"]): Person => {
  const { [channel]: _, ...contacts } = state.contacts;
  return { ...state, contacts };
};

const withChoice = (state: Person, choice: Choice): Person => ({
  ...state,
  choices: { ...state.choices, [`${choice.channel}/${choice.purpose}`]: choice },
});

const evolved = (state: Person, event: PersonEvent): Person => {
  switch (event.type) {
    case "code-issued":
    case "code-cancelled":
    case "code-used":
    case "wrong-code-tried":
      return { ...state, codes: evolvedCodes(state.codes, event) };
    case "enrolled":
      return { ...state, enrolment: event.enrolment };
    case "enrolment-ended":
      return { ...state, enrolment: null };
    case "proxy-granted":
      return { ...state, proxies: added(state.proxies, event.proxy.proxy, event.proxy) };
    case "proxy-revoked":
      return { ...state, proxies: changed(state.proxies, event.proxy, revokedAt(event.at)) };
    case "contact-set":
      return { ...state, contacts: { ...state.contacts, [event.contact.channel]: event.contact } };
    case "contact-removed":
      return withoutContact(state, event.channel);
    case "chosen":
      return withChoice(state, event.choice);
    case "language-set":
      return { ...state, language: event.language };
    case "agreement-offered":
    case "agreement-signed":
    case "agreement-withdrawn":
      return { ...state, agreements: evolvedAgreements(state.agreements, event) };
    default:
      return assertNever(event);
  }
};

/** The person after one more event. Whatever it is, the person is known from then on. */
export const evolvePerson = (state: Person, event: PersonEvent): Person => ({
  ...evolved(state, event),
  known: true,
});

import { assertNever } from "../kernel/assert-never.js";
import { alreadySo, type Decision, type Facts, happened, type Of } from "../kernel/decision.js";
import type { Person } from "./person.js";
import type { PersonCommand } from "./person-command.js";
import { endEnrolment, revokeProxy } from "./person-decide-account.js";
import { offerAgreement, signAgreement, withdrawAgreement } from "./person-decide-agreement.js";
import { cancelCode, countWrongTry, issueCode, useCode } from "./person-decide-code.js";
import { choose, removeContact, setContact } from "./person-decide-contact.js";
import type { PersonEvent } from "./person-event.js";

const setLanguage = (
  { language }: Of<PersonCommand, "set-language">,
  state: Person,
  now: number,
): Decision<PersonEvent> =>
  language === state.language
    ? alreadySo()
    : happened<PersonEvent>({ type: "language-set", at: now, language });

/** What follows from a command. */
export const decidePerson = (
  command: PersonCommand,
  state: Person,
  { now }: Facts,
): Decision<PersonEvent> => {
  switch (command.type) {
    case "issue-code":
      return issueCode(command, state, now);
    case "cancel-code":
      return cancelCode(command, state, now);
    case "use-code":
      return useCode(command, state, now);
    case "count-wrong-try":
      return countWrongTry(command, state, now);
    case "end-enrolment":
      return endEnrolment(command, state, now);
    case "revoke-proxy":
      return revokeProxy(command, state, now);
    case "set-contact":
      return setContact(command, state, now);
    case "remove-contact":
      return removeContact(command, state, now);
    case "choose":
      return choose(command, state, now);
    case "set-language":
      return setLanguage(command, state, now);
    case "offer-agreement":
      return offerAgreement(command, state, now);
    case "sign-agreement":
      return signAgreement(command, state, now);
    case "withdraw-agreement":
      return withdrawAgreement(command, state, now);
    default:
      return assertNever(command);
  }
};

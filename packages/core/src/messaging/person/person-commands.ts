import { err, ok } from "@carethread/ports";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { PersonCommand } from "../../person/person-command.js";
import { putSealed } from "../body/seal.js";
import type { Context } from "../context.js";
import type { Done } from "../done.js";
import { mailAddress } from "../practice/practice-inputs.js";
import { smsContact } from "../received/received.js";
import type { Command } from "../run.js";
import type { Work } from "../work.js";
import { type Concerned, personCommand } from "./people.js";
import {
  type AboutPatient,
  type CancelLinkageCode,
  type Choose,
  type OfferAgreement,
  personInputs,
  type RevokeProxy,
  type SetContact,
  type SetLanguage,
  type SignAgreement,
  type WithdrawAgreement,
} from "./person-inputs.js";

/** The commands about a person that answer no more than whether something changed. */
export interface PersonCommands {
  readonly cancelCode: Command<CancelLinkageCode, Done>;
  readonly endEnrolment: Command<AboutPatient, Done>;
  readonly revokeProxy: Command<RevokeProxy, Done>;
  readonly setContact: Command<SetContact, Done>;
  readonly choose: Command<Choose, Done>;
  readonly setLanguage: Command<SetLanguage, Done>;
  readonly offerAgreement: Command<OfferAgreement, Done>;
  readonly signAgreement: Command<SignAgreement, Done>;
  readonly withdrawAgreement: Command<WithdrawAgreement, Done>;
}

const command = (value: PersonCommand): Promise<Outcome<PersonCommand>> =>
  Promise.resolve(ok(value));
const refuse = (code: Parameters<typeof problem>[0]): Promise<Outcome<PersonCommand>> =>
  Promise.resolve(err(problem(code)));

/** Makes them. */
export const personCommands = (context: Context): PersonCommands => ({
  ...accountCommands(context),
  ...agreementCommands(context),
});

type OfAgreements = "offerAgreement" | "signAgreement" | "withdrawAgreement";

const accountCommands = (context: Context): Omit<PersonCommands, OfAgreements> => ({
  cancelCode: personCommand(context, {
    name: "people.cancelLinkageCode",
    input: personInputs.cancelCode,
    who: ["practice"],
    toCommand: ({ code }, { capacity }) =>
      command({ type: "cancel-code", code, staff: capacity.staff ?? "" }),
  }),
  endEnrolment: personCommand(context, {
    name: "people.endEnrolment",
    input: personInputs.aboutPatient,
    who: ["patient", "practice"],
    toCommand: (_, { capacity }) =>
      command({ type: "end-enrolment", by: capacity.by === "practice" ? "practice" : "patient" }),
  }),
  revokeProxy: personCommand(context, {
    name: "people.revokeProxy",
    input: personInputs.revokeProxy,
    who: ["patient", "practice", "proxy"],
    toCommand: ({ proxy }, { capacity }) => {
      const { author } = capacity.acting ?? { author: null };
      // A proxy may give up its own authority, and nobody else's.
      if (author?.kind === "proxy" && author.proxy !== proxy) return refuse("access/denied");
      return command({ type: "revoke-proxy", proxy, by: capacity.by });
    },
  }),
  setContact: personCommand(context, {
    name: "people.setContact",
    input: personInputs.setContact,
    who: ["patient", "practice"],
    toCommand: (input, concerned, work) => setContact(context, work, concerned, input),
  }),
  choose: personCommand(context, {
    name: "people.choose",
    input: personInputs.choose,
    who: ["patient", "practice"],
    toCommand: ({ channel, purpose, value }, { capacity }) =>
      command({ type: "choose", channel, purpose, value, by: capacity.by }),
  }),
  setLanguage: personCommand(context, {
    name: "people.setLanguage",
    input: personInputs.setLanguage,
    who: ["patient", "practice", "proxy"],
    toCommand: ({ language }) => command({ type: "set-language", language }),
  }),
});

const agreementCommands = (context: Context): Pick<PersonCommands, OfAgreements> => {
  const [presentText] = context.content.agreementTexts;
  const presentVersion = presentText?.version ?? "";
  return {
    offerAgreement: personCommand(context, {
      name: "agreements.offer",
      input: personInputs.offerAgreement,
      who: ["practice"],
      toCommand: ({ textVersion, language, scope, expiresAt }, { capacity }, work) =>
        textVersion === presentVersion
          ? command({
              type: "offer-agreement",
              agreement: work.id("agreement"),
              textVersion,
              language,
              scope,
              expiresAt,
              staff: capacity.staff ?? "",
            })
          : refuse("agreement/outdated"),
    }),
    signAgreement: personCommand(context, {
      name: "agreements.sign",
      input: personInputs.signAgreement,
      who: ["patient"],
      toCommand: ({ agreement, textVersion }) =>
        command({ type: "sign-agreement", agreement, textVersion, presentVersion }),
    }),
    withdrawAgreement: personCommand(context, {
      name: "agreements.withdraw",
      input: personInputs.withdrawAgreement,
      who: ["patient", "practice"],
      toCommand: ({ agreement }, { capacity }) =>
        command({
          type: "withdraw-agreement",
          agreement,
          by: capacity.by === "practice" ? "practice" : "patient",
        }),
    }),
  };
};

const setContact = async (
  context: Context,
  work: Work,
  { loaded }: Concerned,
  { channel, address }: SetContact,
): Promise<Outcome<PersonCommand>> => {
  const before = loaded.state.contacts[channel];
  // An address that is no longer in force is of no use to anybody but a thief.
  if (before !== undefined) work.redact(before.bodyRef);
  if (address === null) return ok({ type: "remove-contact", channel });
  if (channel === "email" && !mailAddress.safeParse(address).success)
    return err(problem("input/malformed", { fields: ["address"] }));
  const sms = channel === "sms" ? smsContact(work, address) : ok({ address, lookup: null });
  if (sms.isErr()) return err(sms.error);
  const { lookup } = sms.value;
  const { stream, version } = loaded;
  const ref = `${stream}/contact-${work.id("contact")}`;
  const sealed = await putSealed(context, work, {
    stream,
    isNew: version === 0,
    ref,
    text: sms.value.address,
  });
  return sealed.map((bodyRef) => ({ type: "set-contact", channel, bodyRef, lookup }));
};

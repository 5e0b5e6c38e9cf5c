import {
  type Channel,
  err,
  type LetterEnvelope,
  type NotificationEnvelope,
  type NotificationLanguage,
  ok,
  type Transport,
} from "@carethread/ports";
import type { Outcome } from "../kernel/catalogue.js";
import type { PartnerId } from "../kernel/id.js";
import { lookup } from "../kernel/lookup.js";
import { type Agreement, agreementHolds, choiceOf, type Person } from "../person/person.js";
import type { Thread } from "../thread/thread.js";
import type { Context } from "./context.js";
import type { Founded } from "./founded.js";
import { readSealed } from "./seal.js";
import type { Work } from "./work.js";

/** A way by which one recipient may be told now. */
export interface Destination {
  readonly transport: Transport;
  readonly envelope: Omit<NotificationEnvelope, "reference"> | Omit<LetterEnvelope, "reference">;
}

/** A message that is to be told of, with all that decides how. */
export interface Telling extends Founded {
  readonly thread: Thread;
  /** The present words, for a channel that may carry them. */
  readonly text: string | null;
}

// Fixed words, so that a subject line tells nothing about what is in the letter.
const LETTER_SUBJECT = "A message from your GP practice";
const CLINICIAN_SUBJECT = "A message about a patient";

/** The ways to a partner: the text itself where its domain is accredited and the channel takes letters, else a notification. */
export const waysToPartner = (
  context: Context,
  telling: Telling,
  partner: PartnerId,
): readonly Destination[] => {
  const known = lookup(telling.practice.partners, partner);
  if (known === undefined || !known.active) return [];
  const to = known.address;
  const domain = to.slice(to.lastIndexOf("@") + 1).toLowerCase();
  const accredited = telling.settings.accreditedDomains.includes(domain);
  return byChannel(context, "email").map((transport) => ({
    transport,
    envelope:
      accredited && transport.capabilities.letters && telling.text !== null
        ? {
            kind: "letter",
            to,
            authority: { kind: "accredited", domain },
            subject: CLINICIAN_SUBJECT,
            text: telling.text,
          }
        : notification(telling, "en", to),
  }));
};

/** The ways to the patient: every channel that has an address and a consent, in the host's order; the text itself only under an agreement. */
export const waysToPatient = async (
  context: Context,
  work: Work,
  telling: Telling,
): Promise<Outcome<readonly Destination[]>> => {
  const person = await work.load(context.stores.person, telling.thread.patient ?? "");
  if (person.isErr()) return err(person.error);
  const { state, stream } = person.value;
  const usable = context.transports.filter((t) => mayNotify(state, t.channel));
  const refs = usable.map((t) => state.contacts[t.channel]?.bodyRef ?? "");
  const { practice, keys } = work;
  const addresses = await readSealed(context, { practice, keys, stream, refs });
  if (addresses.isErr()) return err(addresses.error);
  const agreement = agreementFor(state, telling.thread, work.now);
  const language = state.language.toLowerCase().startsWith("cy") ? "cy" : "en";
  return ok(
    usable.flatMap((transport, n) => {
      const to = addresses.value[n];
      if (typeof to !== "string") return [];
      const letter = letterUnder(agreement, transport, { to, text: telling.text });
      return [{ transport, envelope: letter ?? notification(telling, language, to) }];
    }),
  );
};

const byChannel = (context: Context, channel: Channel): readonly Transport[] =>
  context.transports.filter((t) => t.channel === channel);

const mayNotify = (person: Person, channel: Channel): boolean =>
  person.contacts[channel] !== undefined &&
  choiceOf(person, channel, "notifications") === "consented";

const agreementFor = (person: Person, thread: Thread, now: number): Agreement | null => {
  const scope = thread.openedBy?.kind === "staff" ? "new-threads" : "replies";
  const held = Object.values(person.agreements).find(
    (a) => agreementHolds(a, person, now) && a.scope.includes(scope),
  );
  return held ?? null;
};

const letterUnder = (
  agreement: Agreement | null,
  transport: Transport,
  { to, text }: { readonly to: string; readonly text: string | null },
): Omit<LetterEnvelope, "reference"> | null => {
  if (agreement === null || text === null) return null;
  if (transport.channel !== "email" || !transport.capabilities.letters) return null;
  const { agreement: id, textVersion, expiresAt } = agreement;
  const authority = {
    kind: "agreement",
    agreement: id,
    textVersion,
    address: to,
    expiresAt,
  } as const;
  return { kind: "letter", to, authority, subject: LETTER_SUBJECT, text };
};

const notification = (
  { settings }: Telling,
  language: NotificationLanguage,
  to: string,
): Omit<NotificationEnvelope, "reference"> => ({
  kind: "notification",
  template: "new-message",
  language,
  practiceName: settings.name,
  signInUrl: settings.signInUrl,
  to,
});

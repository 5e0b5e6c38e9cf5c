import {
  type Channel,
  type Envelope,
  err,
  type LetterEnvelope,
  type NotificationEnvelope,
  type NotificationLanguage,
  type NotificationTemplate,
  ok,
  type Transport,
} from "@carethread/ports";
import type { Outcome } from "../../kernel/catalogue.js";
import type { PartnerId } from "../../kernel/id.js";
import { lookup } from "../../kernel/lookup.js";
import { type Agreement, agreementHolds, choiceOf, type Person } from "../../person/person.js";
import type { Thread } from "../../thread/thread.js";
import type { ConcernReason } from "../../thread/thread-concern.js";
import { readSealed } from "../body/seal.js";
import type { Written } from "../body/text.js";
import type { Context } from "../context.js";
import type { Founded } from "../founded.js";
import type { Loaded } from "../store.js";
import type { Work } from "../work.js";

/** A way by which one recipient may be told now. */
export interface Destination {
  readonly transport: Transport;
  readonly envelope: Unnamed<NotificationEnvelope> | Unnamed<LetterEnvelope>;
}

/** An envelope that has no reference yet. */
type Unnamed<E extends Envelope> = Omit<E, "reference">;

/** The ways by which a recipient may be told now. */
export interface Ways {
  readonly ways: readonly Destination[];
  /** Why there is none, where there is none. */
  readonly none: ConcernReason;
}

/** A message that is to be told of, with all that decides how. */
export interface Telling extends Founded {
  readonly thread: Thread;
  /** Which fixed words a notification has. */
  readonly template: NotificationTemplate;
  /** Opens the present words, for a channel that may carry them; `null` when they cannot be opened any more. */
  written(): Promise<Outcome<Written | null>>;
}

/** The ways to a partner: the text itself where its domain is accredited and the channel takes letters, else a notification. */
export const waysToPartner = async (
  context: Context,
  telling: Telling,
  partner: PartnerId,
): Promise<Outcome<readonly Destination[]>> => {
  const known = lookup(telling.practice.partners, partner);
  if (known === undefined || !known.active) return ok([]);
  const to = known.address;
  const domain = to.slice(to.lastIndexOf("@") + 1).toLowerCase();
  const accredited = telling.settings.accreditedDomains.includes(domain);
  const usable = context.transports.filter((t) => t.channel === "email");
  const written = await textFor(telling, accredited ? usable : []);
  if (written.isErr()) return err(written.error);
  const about = { language: "en", to } as const;
  const authority = { kind: "accredited", domain } as const;
  const letter = written.value && {
    ...letterOf(telling, about, written.value),
    ...({ audience: "partner", authority } as const),
  };
  return ok(usable.map((transport) => wayBy(transport, letter, notification(telling, about))));
};

/** The ways to the patient: every channel that has an address and a consent, in the host's order; the text itself only under an agreement. */
export const waysToPatient = async (
  context: Context,
  work: Work,
  telling: Telling,
): Promise<Outcome<Ways>> => {
  const patient = telling.thread.patient ?? "";
  const registered = await context.directory.findByReference({ practice: work.practice, patient });
  if (registered.isErr()) return err(registered.error);
  // To write to one who has died or left is for a person to decide.
  const status = registered.value?.status ?? "left";
  if (status !== "registered")
    return ok({ ways: [], none: status === "deceased" ? "deceased" : "moved" });
  const person = await work.load(context.stores.person, patient);
  return person.isErr() ? err(person.error) : waysTo(context, work, telling, person.value);
};

const waysTo = async (
  context: Context,
  work: Work,
  telling: Telling,
  person: Loaded<Person>,
): Promise<Outcome<Ways>> => {
  const { state } = person;
  const agreement = agreementFor(state, telling.thread, work.now);
  const usable = context.transports.filter((t) => mayNotify(state, t.channel));
  const written = await textFor(telling, agreement === null ? [] : usable);
  if (written.isErr()) return err(written.error);
  const language = state.language.toLowerCase().startsWith("cy") ? "cy" : "en";
  const ways: Destination[] = [];
  for (const transport of usable) {
    const to = await addressOf(context, work, person, transport.channel);
    if (to.isErr()) return err(to.error);
    if (to.value === null) continue;
    const about = { language, to: to.value } as const;
    const letter = letterUnder(agreement, telling, about, written.value);
    ways.push(wayBy(transport, letter, notification(telling, about)));
  }
  return ok({ ways, none: objects(context, state) ? "objection" : "no-channel" });
};

/** Whether the patient has an address that could be used, and objects to being told by it. */
const objects = ({ transports }: Context, person: Person): boolean =>
  transports.some(
    ({ channel }) =>
      person.contacts[channel] !== undefined &&
      choiceOf(person, channel, "notifications") === "objected",
  );

/** The address of a channel; `null` when there is none that can be read: then the other channels still can be used. */
const addressOf = async (
  context: Context,
  { practice, keys }: Work,
  { state, stream }: Loaded<Person>,
  channel: Channel,
): Promise<Outcome<string | null>> => {
  const refs = [state.contacts[channel]?.bodyRef ?? ""];
  const read = await readSealed(context, { practice, keys, stream, refs });
  return orUnreadable(read.map(([address = null]) => address));
};

/** What is damaged for good counts as not there, so that the recipient is told in another way; an outage is waited for. */
export const orUnreadable = <T>(read: Outcome<T | null>): Outcome<T | null> =>
  read.isErr() && read.error.kind === "defect" ? ok(null) : read;

const takesLetters = ({ channel, capabilities }: Transport): boolean =>
  channel === "email" && capabilities.letters;

/** Opened only when a letter will be made of it. */
const textFor = (
  telling: Telling,
  allowed: readonly Transport[],
): Promise<Outcome<Written | null>> =>
  allowed.some(takesLetters) ? telling.written() : Promise.resolve(ok(null));

const wayBy = (
  transport: Transport,
  letter: Unnamed<LetterEnvelope> | null,
  notice: Unnamed<NotificationEnvelope>,
): Destination => ({
  transport,
  envelope: letter !== null && takesLetters(transport) ? letter : notice,
});

/** Whether a channel has an address and a consent of this patient. */
export const mayNotify = (person: Person, channel: Channel): boolean =>
  person.contacts[channel] !== undefined &&
  choiceOf(person, channel, "notifications") === "consented";

const agreementFor = (person: Person, thread: Thread, now: number): Agreement | null => {
  // What went to many may have to be taken back, and nothing takes an e-mail back.
  if (thread.ofBroadcast !== null) return null;
  const scope = thread.openedBy?.kind === "staff" ? "new-threads" : "replies";
  const held = Object.values(person.agreements).find(
    (a) => agreementHolds(a, person, now) && a.scope.includes(scope),
  );
  return held ?? null;
};

interface About {
  readonly language: NotificationLanguage;
  readonly to: string;
}

const letterUnder = (
  agreement: Agreement | null,
  telling: Telling,
  about: About,
  written: Written | null,
): Unnamed<LetterEnvelope> | null => {
  if (agreement === null || written === null) return null;
  const { agreement: id, textVersion, expiresAt } = agreement;
  const terms = { agreement: id, textVersion, address: about.to, expiresAt };
  const authority = { kind: "agreement", ...terms } as const;
  return { ...letterOf(telling, about, written), audience: "patient", authority };
};

const letterOf = (
  { settings }: Telling,
  about: About,
  { subject, text }: Written,
): Omit<LetterEnvelope, "reference" | "audience" | "authority"> => ({
  kind: "letter",
  ...about,
  practiceName: settings.name,
  signInUrl: settings.signInUrl,
  heading: subject,
  text,
});

const notification = (
  { settings, template }: Telling,
  about: About,
): Unnamed<NotificationEnvelope> => ({
  kind: "notification",
  template,
  ...about,
  practiceName: settings.name,
  signInUrl: settings.signInUrl,
});

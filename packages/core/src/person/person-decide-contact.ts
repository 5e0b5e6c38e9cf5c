import { alreadySo, type Decision, happened, type Of } from "../kernel/decision.js";
import { type Agreement, choiceOf, type Person } from "./person.js";
import type { PersonCommand } from "./person-command.js";
import type { PersonEvent } from "./person-event.js";

type Answer = Decision<PersonEvent>;
type Ended = Of<PersonEvent, "agreement-withdrawn">;

const withdrawn = (
  agreements: readonly Agreement[],
  by: Ended["by"],
  now: number,
): readonly Ended[] =>
  agreements
    .filter((a) => a.withdrawn === null)
    .map((a) => ({ type: "agreement-withdrawn", at: now, agreement: a.agreement, by }));

/** Agreements that hold for another address than this one: they were never given for it. */
const outgrown = (state: Person, addressRef: string | null): readonly Agreement[] =>
  Object.values(state.agreements).filter(
    (a) => a.addressRef !== null && a.addressRef !== addressRef,
  );

export const setContact = (
  { channel, bodyRef, lookup }: Of<PersonCommand, "set-contact">,
  state: Person,
  now: number,
): Answer => {
  if (state.contacts[channel]?.bodyRef === bodyRef) return alreadySo();
  const ended = channel === "email" ? withdrawn(outgrown(state, bodyRef), "patient", now) : [];
  return happened<PersonEvent>(
    { type: "contact-set", at: now, contact: { channel, bodyRef, at: now, lookup } },
    ...ended,
  );
};

export const removeContact = (
  { channel }: Of<PersonCommand, "remove-contact">,
  state: Person,
  now: number,
): Answer => {
  if (state.contacts[channel] === undefined) return alreadySo();
  const ended = channel === "email" ? withdrawn(outgrown(state, null), "patient", now) : [];
  return happened<PersonEvent>({ type: "contact-removed", at: now, channel }, ...ended);
};

/** Whoever objects to messages by e-mail is not held to what was offered or agreed before. */
export const choose = (
  { channel, purpose, value, by }: Of<PersonCommand, "choose">,
  state: Person,
  now: number,
): Answer => {
  if (choiceOf(state, channel, purpose) === value) return alreadySo();
  const version = (state.choices[`${channel}/${purpose}`]?.version ?? 0) + 1;
  const ends = channel === "email" && purpose === "messages" && value === "objected";
  const side = by === "practice" ? "practice" : "patient";
  return happened<PersonEvent>(
    { type: "chosen", at: now, choice: { channel, purpose, value, version, at: now }, by },
    ...(ends ? withdrawn(Object.values(state.agreements), side, now) : []),
  );
};

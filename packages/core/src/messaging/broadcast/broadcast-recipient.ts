import type { RegisteredPatient } from "@carethread/ports";
import type { LeftOutReason } from "../../broadcast/broadcast.js";
import { choiceOf, type Person } from "../../person/person.js";
import type { Context } from "../context.js";
import { mayNotify } from "../dispatch/destination.js";
import { hasReader } from "../send/prepare.js";

/** Why a patient is not written to, as register and choices are now, or `null`. The first reason counts. */
export const whyLeftOut = (
  { transports }: Pick<Context, "transports">,
  registered: RegisteredPatient | null,
  person: Person,
  now: number,
): LeftOutReason | null => {
  if (registered === null) return "unknown";
  if (registered.status !== "registered") return registered.status;
  if (choiceOf(person, "app", "messages") === "objected") return "objects";
  if (!hasReader(person, now)) return "not-enrolled";
  // A host without channels has chosen that messages are seen on signing in.
  const told = transports.length === 0 || transports.some((t) => mayNotify(person, t.channel));
  return told ? null : "cannot-be-told";
};

import { err, ok } from "@carethread/ports";
import type { Principal } from "../../access/principal.js";
import type { Outcome } from "../../kernel/catalogue.js";
import { isUnlimited, isUrgentRank } from "../../traffic/traffic.js";
import { type Admission, admissionOf } from "../../traffic/traffic-admission.js";
import { calendarFor } from "../calendar-for.js";
import type { Context } from "../context.js";
import type { Prepared } from "../send/prepare.js";
import type { Work } from "../work.js";
import { refusalOf, unlessKnown } from "./traffic-clock.js";
import { waitingFor, waitingOf } from "./traffic-state.js";
import { type AdmissionToken, holdsAdmission } from "./traffic-token.js";

/** Whether something new may be begun now. Nothing is counted where nothing is limited. */
export const admissionFor = async (
  context: Context,
  work: Work,
  { settings, team, patient, author, category, reply }: Prepared,
): Promise<Outcome<Admission>> => {
  const { traffic } = settings;
  const isPatient = author.kind === "patient" || author.kind === "proxy";
  if (!isPatient || isUnlimited(traffic)) return ok({ open: true });
  const waiting = traffic.cap === null ? ok(0) : await waitingFor(context, work, team);
  if (waiting.isErr()) return err(waiting.error);
  const isProxy = author.kind === "proxy";
  const ofPatient =
    traffic.perPatient === null ? ok(0) : await waitingOf(context, work, { patient, isProxy });
  if (ofPatient.isErr()) return err(ofPatient.error);
  const arriving = {
    at: work.now,
    isNew: reply === null,
    routine: !isUrgentRank(category.rank),
    waiting: waiting.value,
    ofPatient: ofPatient.value,
  };
  return ok(unlessKnown(admissionOf(calendarFor(context, settings), traffic, arriving)));
};

/** Refuses a new thread that may not be begun, unless its writer was let in before typing it. */
export const letIn = async (
  context: Context,
  work: Work,
  prepared: Prepared,
  asked: { readonly principal: Principal; readonly admission: AdmissionToken | undefined },
): Promise<Outcome<void>> => {
  if (prepared.reply !== null) return ok(undefined);
  const { principal, admission } = asked;
  const { patient, category } = prepared;
  const named = { principal, patient, category: category.id, now: work.now };
  if (holdsAdmission(work.keys, admission, named)) return ok(undefined);
  const now = await admissionFor(context, work, prepared);
  if (now.isErr()) return err(now.error);
  return now.value.open ? ok(undefined) : err(refusalOf(now.value));
};

import { err, ok } from "@carethread/ports";
import {
  type CarethreadProblem,
  type ErrorCode,
  type Outcome,
  problem,
} from "../../kernel/catalogue.js";
import type { Practice } from "../../practice/practice.js";
import { type Admission, afterHours, type RefusalReason } from "../../traffic/traffic-admission.js";
import { calendarFor } from "../calendar-for.js";
import type { Context } from "../context.js";

const CODES: Readonly<Record<RefusalReason, ErrorCode>> = {
  "after-hours": "traffic/closed",
  "quiet-hours": "traffic/quiet-hours",
  full: "traffic/full",
  "too-many-of-yours": "traffic/too-many-waiting",
};

/** A refusal as a problem, with the time at which it ends where the clock ends it. */
export const refusalOf = ({
  why,
  opensAt,
}: Extract<Admission, { readonly open: false }>): CarethreadProblem =>
  problem(CODES[why], opensAt === null ? undefined : { opensAt });

/** A calendar that says nothing closes nothing: no message is refused for want of a list of bank holidays. */
export const unlessKnown = (admission: Outcome<Admission>): Admission =>
  admission.unwrapOr({ open: true });

/** Refuses whatever a patient would write while the practice is shut by the clock. Decided at each step, sending included. */
export const openByTheClock = (
  context: Context,
  { settings }: Pick<Practice, "settings">,
  now: number,
): Outcome<void> => {
  if (settings?.traffic.hardClose !== true) return ok(undefined);
  const admission = unlessKnown(afterHours(calendarFor(context, settings), settings.traffic, now));
  return admission.open ? ok(undefined) : err(refusalOf(admission));
};

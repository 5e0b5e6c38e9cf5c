import type {
  BroadcastChecked,
  BroadcastCopy,
  CarethreadProblem,
  LeftOutReason,
  StaffPrincipal,
  StopReason,
} from "@carethread/core";
import type { Ctx, Portal } from "../../web/env.ts";
import { staffName } from "../../web/names.ts";
import { markSpans } from "../../web/pages.ts";
import { showProblem } from "../../web/problem.ts";
import { refusalOf, statusOf } from "../../web/refusal.ts";
import { showing } from "../writing/disclaimers.ts";

const STOPS: Readonly<Record<StopReason, string>> = {
  "nhs-number": "There is an NHS number in it.",
  "date-of-birth": "There is a date of birth in it.",
  "names-a-person": "It names somebody.",
  "clinical-words":
    "It speaks of results, a diagnosis, treatment or symptoms, and the list is long.",
  "urgent-request": "It asks for something that must not wait. Phone instead.",
};

const LEFT_OUT: Readonly<Record<LeftOutReason, string>> = {
  unknown: "not in the register",
  left: "has left the practice",
  deceased: "has died",
  "not-enrolled": "has not set up online messages",
  objects: "does not want messages",
  "cannot-be-told": "has no channel with an address and a consent",
};

const STATES: Readonly<Record<BroadcastCopy["state"], string>> = {
  sent: "sent",
  undone: "stopped before it left",
  retracted: "taken back",
  redacted: "destroyed",
};

const TOLD: Readonly<Record<BroadcastCopy["told"], string>> = {
  "not-yet": "no",
  "handed-over": "yes",
  delivered: "yes",
  failed: "no channel took it",
};

const whole = ({ subject, text }: BroadcastChecked): string =>
  subject === "" ? text : `${subject}\n${text}`;

/** One broadcast: the words with what stops them, who is left out, what can be done next, what has become of it. */
export const showBroadcast = async (
  portal: Portal,
  c: Ctx,
  who: StaffPrincipal,
  { id, problem }: { readonly id: string; readonly problem: CarethreadProblem | null },
): Promise<Response> => {
  const { broadcasts } = portal.messaging;
  const checked = await broadcasts.check(who, { broadcast: id });
  if (checked.isErr()) return showProblem(portal, c, checked.error);
  const after = c.req.query("after") ?? null;
  const reported = await broadcasts.report(who, { broadcast: id, after, limit: 50 });
  if (reported.isErr()) return showProblem(portal, c, reported.error);
  const { value } = checked;
  const now = portal.ground.clock.now();
  const leftOut = value.status === "draft" ? value.leftOut : reported.value.leftOut;
  return portal.show(
    c,
    "rooms/broadcast/pages/broadcast.njk",
    {
      checked: value,
      html: markSpans(
        whole(value),
        value.stops.flatMap((stop) => stop.spans),
      ),
      stops: [...new Set(value.stops.map((stop) => STOPS[stop.why]))],
      leftOut: leftOut.map(({ patient, why }) => ({ patient, why: LEFT_OUT[why] })),
      authors: value.authors.map(staffName),
      approvedBy: value.approvedBy === null ? null : staffName(value.approvedBy),
      mine: value.authors.includes(who.staff),
      pauseMinutes: value.staging.pauseMs / 60_000,
      report: reported.value,
      copies: reported.value.copies.rows.map((row) => ({
        ...{ patient: row.patient, openedAt: row.openedAt },
        ...{ state: STATES[row.state], told: TOLD[row.told] },
      })),
      ...showing(portal.secret, value.disclaimers, { understood: "", now }),
      ...(problem === null ? {} : { refused: refusalOf(problem, "words") }),
    },
    problem === null ? 200 : statusOf(problem),
  );
};

import { err, ok } from "@carethread/ports";
import * as z from "zod";
import { isOpen } from "../../calendar/working-time.js";
import type { TrafficText } from "../../content/content.js";
import type { CarethreadProblem, Outcome } from "../../kernel/catalogue.js";
import type { CategoryId, PatientId, TeamId } from "../../kernel/id.js";
import type { RefusalReason } from "../../traffic/traffic-admission.js";
import { EXPECTATION_METHOD, expectation } from "../../traffic/traffic-expected.js";
import { calendarFor } from "../calendar-for.js";
import type { Context } from "../context.js";
import { hostId, languageTag } from "../parse.js";
import type { Query } from "../run.js";
import { type Prepared, prepare } from "../send/prepare.js";
import { promiseFor } from "../send/promise.js";
import type { Work } from "../work.js";
import { admissionFor } from "./traffic-gate.js";
import { queueAt } from "./traffic-state.js";
import { type AdmissionToken, encodeAdmission } from "./traffic-token.js";

/** What somebody is about to write about. @category traffic */
export interface AskExpectation {
  /** Whom it is about. */
  readonly patient: PatientId;
  /** What it is about. */
  readonly category: CategoryId;
  /** Who shall look at it; without it the category's team. */
  readonly team?: TeamId | undefined;
  /** BCP 47: the language of the page. */
  readonly language: string;
}

/**
 * What to say before somebody begins to type. Times are milliseconds since 1970 UTC. It tells no number of others: a time that depends on them is rounded up, to the hour or to the
 * end of a day.
 *
 * @category traffic
 */
export type Expectation = {
  /** Heading and calm sentences, with `{by}`, `{opens}` and `{phone}` where the page puts the times and the number. */
  readonly text: TrafficText;
} & (
  | {
      readonly accepting: true;
      /** The latest time at which somebody will have looked at it. */
      readonly firstLookBy: number;
      /** The latest time at which a reply is promised. It is worked out again, and stored, when the message is sent. */
      readonly replyBy: number;
      /** By when a reply is to be expected: the promise, or later when more waits than the practice gets through. */
      readonly expectedBy: number;
      /** Whether it is later than promised. */
      readonly busy: boolean;
      /** How it was worked out. */
      readonly method: string;
      /** To be given to `drafts.check` for a thread in this category: whoever was let in is not turned away after typing. */
      readonly admission: AdmissionToken;
      /** Until when it holds. */
      readonly admittedUntil: number;
    }
  | {
      readonly accepting: false;
      /** Why not. `closed`: a manager has closed the practice for messages. */
      readonly why: RefusalReason | "closed";
      /** When that ends by the clock, or `null`. */
      readonly opensAt: number | null;
    }
);

const askExpectationInput = z.strictObject({
  patient: hostId,
  category: hostId,
  team: hostId.optional(),
  language: languageTag,
});

/** What to say before writing: whether it may be, and by when a reply is to be expected. */
export const askExpectation = (context: Context): Query<AskExpectation, Expectation> => ({
  name: "traffic.expectation",
  input: askExpectationInput,
  run: async (work, principal, { language, ...about }) => {
    const prepared = await prepare(context, work, principal, { kind: "new", ...about });
    if (prepared.isErr()) return closed(context, prepared.error, language);
    const admission = await admissionFor(context, work, prepared.value);
    if (admission.isErr()) return err(admission.error);
    if (!admission.value.open) {
      const { why, opensAt } = admission.value;
      return ok({ accepting: false, why, opensAt, text: textOf(context, why, language) });
    }
    const times = await timesOf(context, work, prepared.value);
    if (times.isErr()) return err(times.error);
    const until = work.now + prepared.value.settings.traffic.admissionMs;
    const { said, ...rest } = times.value;
    return ok({
      accepting: true,
      ...rest,
      text: textOf(context, said, language),
      method: EXPECTATION_METHOD,
      admission: encodeAdmission(work.keys, principal, {
        ...{ patient: about.patient, category: about.category, until },
      }),
      admittedUntil: until,
    });
  },
});

const CLOSED: Readonly<Record<string, RefusalReason | "closed">> = {
  "practice/closed": "closed",
  "traffic/closed": "after-hours",
};

/** That the practice is closed is an answer here and no failure: the page has something to say. */
const closed = (
  context: Context,
  refusal: CarethreadProblem,
  language: string,
): Outcome<Expectation> => {
  const why = CLOSED[refusal.code];
  if (why === undefined) return err(refusal);
  const opens = refusal.detail?.["opensAt"];
  const opensAt = typeof opens === "number" ? opens : null;
  return ok({ accepting: false, why, opensAt, text: textOf(context, why, language) });
};

interface Times {
  readonly firstLookBy: number;
  readonly replyBy: number;
  readonly expectedBy: number;
  readonly busy: boolean;
  readonly said: TrafficText["id"];
}

const timesOf = async (
  context: Context,
  work: Work,
  prepared: Prepared,
): Promise<Outcome<Times>> => {
  const { settings, team, category } = prepared;
  const promised = promiseFor(context, work, prepared);
  const { clinical, rank } = category;
  const queue = await queueAt(context, work, { team, clinical, rank });
  if (queue.isErr()) return err(queue.error);
  const calendar = calendarFor(context, settings);
  const asked = { queue: queue.value, promisedBy: promised.replyBy, now: work.now };
  // A year of which nobody knows the holidays leaves the promise, which is always there.
  const { expectedBy, busy } = expectation(calendar, asked).unwrapOr({
    expectedBy: promised.replyBy,
    busy: false,
  });
  const open = isOpen(calendar, work.now).unwrapOr(true);
  return ok({
    ...promised,
    ...{ expectedBy, busy },
    said: busy ? "busy" : open ? "as-usual" : "when-open",
  });
};

const textOf = ({ content }: Context, id: TrafficText["id"], language: string): TrafficText => {
  const [wanted = ""] = language.toLowerCase().split("-");
  const of = content.trafficTexts.filter((t) => t.id === id);
  return (
    of.find((t) => t.language === wanted) ??
    of.find((t) => t.language === "en") ?? { id, language: "en", heading: "", lines: [] }
  );
};

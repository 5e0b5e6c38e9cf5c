import {
  err,
  ok,
  type StorageHealth,
  type Transport,
  type TransportProblem,
} from "@carethread/ports";
import { bankHolidayProblems } from "../../calendar/coverage.js";
import { MARGIN_PARTS } from "../../clocks/clocks.js";
import type { Outcome } from "../../kernel/catalogue.js";
import { ALERTS_QUEUE } from "../alert/alert-job.js";
import { contain } from "../contain.js";
import type { Context } from "../context.js";
import { problemsOf } from "../pack-rules.js";
import { DUE_QUEUE } from "../work.js";
import { type PracticeHealth, practiceHealth } from "./health-practice.js";

/** How Carethread is. No content of messages, no names. @category messaging */
export interface Health {
  /** The storage. */
  readonly storage: StorageHealth;
  /** How far the host's clock is ahead of the storage's: milliseconds, negative when behind. */
  readonly clockAheadMs: number;
  /** How long the oldest unfinished job has been due: milliseconds, 0 when none is. */
  readonly oldestJobAgeMs: number;
  /** How long the oldest thing that should have happened by itself has been due: whole seconds, 0 when nothing is. A monitor outside needs this one number. */
  readonly oldestOverdueSeconds: number;
  /** How long ago the oldest alert that nobody has taken should have been told: milliseconds, 0 when none waits. */
  readonly oldestAlertAgeMs: number;
  /** Sentences about content that is not fit for use; empty when all is well. */
  readonly contentProblems: readonly string[];
  /** Channels that cannot be used now, by name, with the code of the failure. */
  readonly channels: Readonly<Record<string, "ok" | TransportProblem["code"]>>;
  /** What the margin of the clocks has to cover, in milliseconds: a practice whose `clocks.marginMs` is less than their sum is refused. */
  readonly marginParts: {
    /** How far clocks of hosts and storage may differ. */
    readonly skewMs: number;
    /** The longest pause between two rounds of work. */
    readonly scanMs: number;
    /** How long storage or workers may be away. */
    readonly outageMs: number;
  };
  /** The practice that was asked for; `null` when none was. */
  readonly practice: PracticeHealth | null;
}

/** Looks at everything that Carethread rests on. */
export const health = (context: Context, request: unknown = {}): Promise<Outcome<Health>> =>
  contain(context, "check", async () => {
    const practice = await practiceHealth(context, request);
    if (practice.isErr()) return err(practice.error);
    const storage = await context.storage.health();
    if (storage.isErr()) return err(storage.error);
    const channels = await Promise.all(
      context.transports.map(async (t) => [t.name, await checked(context, t)] as const),
    );
    const { at, oldestJobAt, oldestJobs } = storage.value;
    const age = (since: number | null | undefined): number =>
      since === null || since === undefined ? 0 : Math.max(0, at - since);
    return ok({
      storage: storage.value,
      clockAheadMs: context.clock.now() - at,
      oldestJobAgeMs: age(oldestJobAt),
      oldestOverdueSeconds: Math.floor(age(oldestJobs[DUE_QUEUE]) / 1000),
      oldestAlertAgeMs: age(oldestJobs[ALERTS_QUEUE]),
      contentProblems: contentProblems(context),
      channels: Object.fromEntries(channels),
      marginParts: MARGIN_PARTS,
      practice: practice.value,
    });
  });

type ChannelHealth = "ok" | TransportProblem["code"];

/** One that throws cannot be used, and hides nothing about the others. The host is told why. */
const checked = async (context: Context, transport: Transport): Promise<ChannelHealth> => {
  const answer = await contain<ChannelHealth>(context, "transport.check", async () =>
    ok(
      (await transport.check()).match<ChannelHealth>(
        () => "ok",
        ({ code }) => code,
      ),
    ),
  );
  return answer.unwrapOr("transport/unavailable");
};

const contentProblems = ({ content, clock }: Context): readonly string[] => {
  const needs = [
    ["patient", "create"],
    ["patient", "reply"],
    ["staff", "create"],
    ["staff", "reply"],
  ] as const;
  const missing = needs.filter(
    ([audience, moment]) =>
      !content.disclaimers.some(
        (d) => d.audience === audience && d.moment === moment && d.language === "en",
      ),
  );
  return [
    ...problemsOf(content.rules),
    ...missing.map(
      ([audience, moment]) => `There is no English disclaimer for ${audience} at ${moment}.`,
    ),
    ...problemsOf(content.broadcasts.rules),
    ...(content.broadcasts.recallNotices.some((n) => n.language === "en")
      ? []
      : ["There is no English notice for whoever had opened a recalled broadcast."]),
    ...bankHolidayProblems(content.bankHolidays, clock.now()),
    ...(content.categories.length === 0 ? ["There are no categories."] : []),
  ];
};

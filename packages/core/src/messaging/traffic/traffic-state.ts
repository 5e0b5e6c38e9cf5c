import { err, ok, STORAGE_LIMITS } from "@carethread/ports";
import type { Outcome } from "../../kernel/catalogue.js";
import type { PatientId, TeamId } from "../../kernel/id.js";
import { LIMITS } from "../../kernel/limits.js";
import {
  decodeHandledValue,
  decodeThreadListValue,
  decodeWorklistValue,
} from "../../thread/thread-codec.js";
import { handledIndex } from "../../thread/thread-rows.js";
import { HANDLED_LOOKED_AT, type Queue } from "../../traffic/traffic-expected.js";
import { unlessUnreadable } from "../contain.js";
import type { Context } from "../context.js";
import type { Work } from "../work.js";

const range = (context: Context, { practice }: Work, index: string, limit: number) =>
  context.storage.range({ practice, index, after: null, limit, witness: [] });

/** The rows that can be read. One that is damaged is told to the host, and counts for nothing: it keeps nobody from writing. */
const readable = <Row extends object>(
  context: Context,
  rows: readonly { readonly value: string }[],
  decode: (value: string) => Outcome<Row>,
): readonly Row[] =>
  rows.flatMap(({ value }) =>
    unlessUnreadable(context, "traffic", decode(value)).match(
      (row): readonly Row[] => (row === null ? [] : [row]),
      () => [],
    ),
  );

/** How many threads wait for a team. */
export const waitingFor = async (
  context: Context,
  work: Work,
  team: TeamId,
): Promise<Outcome<number>> => {
  const page = await range(context, work, `worklist/${team}`, 1);
  return page.isErr() ? err(page.error) : ok(page.value.total);
};

/** How many of a patient's threads wait, as far as the latest hundred tell; a proxy is counted by what proxies see. */
export const waitingOf = async (
  context: Context,
  work: Work,
  { patient, isProxy }: { readonly patient: PatientId; readonly isProxy: boolean },
): Promise<Outcome<number>> => {
  const index = `${isProxy ? "proxy-threads" : "threads"}/${patient}`;
  const page = await range(context, work, index, LIMITS.pageRowsMax);
  if (page.isErr()) return err(page.error);
  let waiting = 0;
  for (const row of readable(context, page.value.rows, decodeThreadListValue))
    if (row.waiting > 0) waiting += 1;
  return ok(waiting);
};

/** What a new thread would be looked at after: its team, its kind and its rank. */
export interface Place {
  readonly team: TeamId;
  readonly clinical: boolean;
  readonly rank: number;
}

/** A category that is not told, or not known, counts as clinical. */
const isClinical = ({ content }: Context, category: string | null): boolean =>
  content.categories.find((c) => c.id === category)?.clinical ?? true;

/** The queue at this moment: what is ahead, and how fast it has been going. Clinical and other matters are two queues. */
export const queueAt = async (
  context: Context,
  work: Work,
  place: Place,
): Promise<Outcome<Queue>> => {
  const ahead = await aheadOf(context, work, place);
  if (ahead.isErr()) return err(ahead.error);
  const handled = await lastHandled(context, work, place);
  return handled.map((times) => ({ ahead: ahead.value, handled: times }));
};

const aheadOf = async (
  context: Context,
  work: Work,
  { team, clinical, rank }: Place,
): Promise<Outcome<number>> => {
  const most = STORAGE_LIMITS.pageRowsMax;
  const page = await range(context, work, `worklist/${team}`, most);
  if (page.isErr()) return err(page.error);
  let ahead = 0;
  for (const row of readable(context, page.value.rows, decodeWorklistValue))
    if (row.rank <= rank && isClinical(context, row.category) === clinical) ahead += 1;
  const { rows, total } = page.value;
  // Beyond what is read it goes on as it was: somebody at the end of a thousand is told so.
  return ok(rows.length < most ? ahead : Math.round((ahead * total) / rows.length));
};

const lastHandled = async (
  context: Context,
  work: Work,
  { team, clinical }: Place,
): Promise<Outcome<readonly number[]>> => {
  const page = await range(context, work, handledIndex(team), STORAGE_LIMITS.pageRowsMax);
  if (page.isErr()) return err(page.error);
  const times: number[] = [];
  for (const row of readable(context, page.value.rows, decodeHandledValue)) {
    if (isClinical(context, row.category) === clinical) times.push(row.at);
    if (times.length === HANDLED_LOOKED_AT) break;
  }
  return ok(times);
};

import { err, type Job, ok } from "@carethread/ports";
import type { Principal } from "../access/principal.js";
import { hasRight, type Right } from "../access/rights.js";
import { type Outcome, problem } from "../kernel/catalogue.js";
import { ARMED, type Practice, type PracticeSettings, type Staff } from "../practice/practice.js";
import { activeStaff } from "../practice/practice-staff.js";
import { practiceStream } from "../practice/practice-stream.js";
import type { Context } from "./context.js";
import type { Loaded } from "./store.js";
import { DUE_QUEUE, type Work } from "./work.js";

/** A practice that has been founded. */
export interface Founded {
  readonly loaded: Loaded<Practice>;
  readonly practice: Practice;
  readonly settings: PracticeSettings;
}

/** The one stream of the practice itself. */
export const PRACTICE_STREAM_ID = "self";

/** Loads the practice, which must have been founded. One that an earlier version has kept is armed with the next sweep. */
export const loadFounded = async (context: Context, work: Work): Promise<Outcome<Founded>> =>
  foundedFrom(work, await work.load(context.stores.practice, PRACTICE_STREAM_ID));

/** Has what waits written anew: see `armThreads`. */
const armingJob = (at: number): Job => ({
  queue: DUE_QUEUE,
  id: `${practiceStream.prefix}/${PRACTICE_STREAM_ID}`,
  at,
  payload: "",
});

/** The same of what was loaded. */
export const foundedFrom = (work: Work, loaded: Outcome<Loaded<Practice>>): Outcome<Founded> => {
  if (loaded.isErr()) return err(loaded.error);
  const practice = loaded.value.state;
  const { settings } = practice;
  if (settings === null) return err(problem("practice/unknown"));
  if (practice.armed < ARMED) work.job(armingJob(work.now));
  return ok({ loaded: loaded.value, practice, settings });
};

/** A practice and the member of staff who asks. */
export interface OnDuty extends Founded {
  readonly staff: Staff;
}

/** Loads the practice and the active member of staff who asks, who must have the right. */
export const loadOnDuty = async (
  context: Context,
  work: Work,
  principal: Principal,
  right: Right,
): Promise<Outcome<OnDuty>> => {
  const founded = await loadFounded(context, work);
  if (founded.isErr()) return err(founded.error);
  const staff =
    principal.kind === "staff" ? activeStaff(founded.value.practice, principal.staff) : null;
  return staff !== null && hasRight(staff.roles, right)
    ? ok({ ...founded.value, staff })
    : err(problem("access/denied"));
};

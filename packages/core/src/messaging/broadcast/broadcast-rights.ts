import { err, ok } from "@carethread/ports";
import type { Principal } from "../../access/principal.js";
import { hasRight } from "../../access/rights.js";
import type { Broadcast, Staging } from "../../broadcast/broadcast.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import { LIMITS } from "../../kernel/limits.js";
import type { Practice, PracticeSettings } from "../../practice/practice.js";
import { activeStaff } from "../../practice/practice-staff.js";
import type { Context } from "../context.js";
import { loadOnDuty, type OnDuty } from "../founded.js";
import type { Loaded } from "../store.js";
import type { Work } from "../work.js";

/** A member of staff who may write to many, at a broadcast. */
export interface AtBroadcast extends OnDuty {
  readonly broadcast: Loaded<Broadcast>;
}

/** Loads a broadcast for somebody with the right. */
export const loadBroadcast = async (
  context: Context,
  work: Work,
  principal: Principal,
  id: string,
): Promise<Outcome<AtBroadcast>> => {
  const duty = await loadOnDuty(context, work, principal, "broadcast");
  if (duty.isErr()) return err(duty.error);
  const broadcast = await work.load(context.stores.broadcast, id);
  if (broadcast.isErr()) return err(broadcast.error);
  return broadcast.value.state.status === null
    ? err(problem("broadcast/unknown"))
    : ok({ ...duty.value, broadcast: broadcast.value });
};

/** How a broadcast goes out by the present settings. */
export const stagingOf = ({ broadcast }: PracticeSettings): Staging => ({
  first: broadcast.firstBatch,
  batch: LIMITS.recipientsPerBatchMax,
  pauseMs: broadcast.pauseMs,
});

/** Whether whoever approved it is here and may still do so. */
export const secondHolds = (practice: Practice, { approved }: Broadcast): boolean => {
  const staff = approved === null ? null : activeStaff(practice, approved.by);
  return staff !== null && hasRight(staff.roles, "broadcast");
};

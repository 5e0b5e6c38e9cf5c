import { alreadySo, type Decision, happened, refused } from "../kernel/decision.js";
import type { StaffId } from "../kernel/id.js";
import type { Diversion, DiversionEvent, FollowUpOutcome } from "./diversion.js";

/** Says how a follow-up ended. What somebody else has settled stays as they said. */
export const settle = (
  { staff, outcome }: { readonly staff: StaffId; readonly outcome: FollowUpOutcome },
  state: Diversion,
  now: number,
): Decision<DiversionEvent> => {
  if (state.diverted === null) return refused("access/not-found");
  if (state.settled !== null)
    return state.settled.staff === staff && state.settled.outcome === outcome
      ? alreadySo()
      : refused("diversion/settled", { staff: state.settled.staff });
  const followed = typeof state.diverted.followUpAt === "number" && state.declared === null;
  return followed
    ? happened<DiversionEvent>({ type: "diversion-settled", at: now, staff, outcome })
    : refused("diversion/no-follow-up");
};

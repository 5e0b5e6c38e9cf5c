import { alreadySo, type Decision, happened, type Of, refused } from "../kernel/decision.js";
import { LIMITS } from "../kernel/limits.js";
import { lookup } from "../kernel/lookup.js";
import { sameValue } from "../kernel/same-value.js";
import type { Practice } from "./practice.js";
import type { PracticeCommand } from "./practice-command.js";
import type { PracticeEvent } from "./practice-event.js";
import { readsMessages } from "./practice-team.js";

/** Longer than a week is no surge: then somebody belongs into the team. */
const SURGE_MS_MAX = 7 * 86_400_000;

/** Brings staff who may work onto a team that is there, for a while. */
export const callSurge = (
  { team, staff, until }: Of<PracticeCommand, "call-surge">,
  state: Practice,
  { now, by }: { readonly now: number; readonly by: PracticeEvent["by"] },
): Decision<PracticeEvent> => {
  if (lookup(state.teams, team)?.status !== "active") return refused("practice/team-unknown");
  const helps = (id: string): boolean => {
    const found = lookup(state.staff, id);
    return found?.leftAt === null && readsMessages(found);
  };
  if (!staff.every(helps)) return refused("practice/staff-unknown");
  if (until <= now || until > now + SURGE_MS_MAX) return refused("traffic/surge-time");
  const surge = { team, staff, until };
  if (state.surges.some((s) => sameValue(s, surge))) return alreadySo();
  const max = LIMITS.surgesMax;
  if (state.surges.filter((s) => s.until > now).length >= max)
    return refused("practice/limit", { max });
  return happened<PracticeEvent>({ type: "surge-called", at: now, by, ...surge });
};

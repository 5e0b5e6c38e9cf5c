import { alreadySo, type Decision, happened, type Of, refused } from "../kernel/decision.js";
import type { TeamId } from "../kernel/id.js";
import { LIMITS } from "../kernel/limits.js";
import { lookup } from "../kernel/lookup.js";
import { sameValue } from "../kernel/same-value.js";
import type { Practice, Staff } from "./practice.js";
import type { PracticeCommand } from "./practice-command.js";
import type { PracticeEvent } from "./practice-event.js";
import { teamTakesWork } from "./practice-team.js";
import { leftBehind } from "./practice-unseen.js";

type Answer = Decision<PracticeEvent>;
/** When and by whom, as every event says. */
type Mark = { readonly now: number; readonly by: PracticeEvent["by"] };

const notActive = (practice: Practice, teams: readonly TeamId[]): TeamId | undefined =>
  teams.find((team) => lookup(practice.teams, team)?.status !== "active");

const withStaff = (practice: Practice, staff: Staff): Practice => ({
  ...practice,
  staff: { ...practice.staff, [staff.staff]: staff },
});

/** Why a change of one member of staff would leave something without anybody, or `null`: no manager, or a team that stops being seen. */
const bereft = (before: Practice, changed: Staff): Answer | null => {
  const after = withStaff(before, changed);
  const managed = Object.values(after.staff).some(
    (s) => s.leftAt === null && s.roles.includes("manager"),
  );
  if (!managed) return refused("practice/last-manager");
  const teams = Object.keys(before.teams);
  const team = teams.find((t) => teamTakesWork(before, t) && !teamTakesWork(after, t));
  return team === undefined ? null : refused("practice/team-would-be-empty", { team });
};

export const addStaff = (
  { staff, name, roles, teams }: Of<PracticeCommand, "add-staff">,
  state: Practice,
  { now, by }: Mark,
): Answer => {
  const added: Staff = { staff, name, roles, teams, leftAt: null };
  const known = lookup(state.staff, staff);
  if (known !== undefined) {
    return sameValue(known, added) ? alreadySo() : refused("practice/staff-exists");
  }
  const max = LIMITS.staffPerPracticeMax;
  if (Object.keys(state.staff).length >= max) return refused("practice/limit", { max });
  const team = notActive(state, teams);
  if (team !== undefined) return refused("practice/team-unknown", { team });
  return happened<PracticeEvent>({ type: "staff-added", at: now, by, staff: added });
};

export const changeStaff = (
  command: Of<PracticeCommand, "change-staff">,
  state: Practice,
  { now, by }: Mark,
): Answer => {
  const known = lookup(state.staff, command.staff);
  if (known === undefined || known.leftAt !== null) return refused("practice/staff-unknown");
  const { name = known.name, roles = known.roles, teams = known.teams } = command;
  const changed: Staff = { ...known, name, roles, teams };
  if (sameValue(known, changed)) return alreadySo();
  // Somebody may stay in a team that is closing, but nobody comes to it.
  const joined = teams.filter((team) => !known.teams.includes(team));
  const team = notActive(state, joined);
  if (team !== undefined) return refused("practice/team-unknown", { team });
  return (
    bereft(state, changed) ??
    leftBehind(command.unseen, command.handOver !== null) ??
    happened<PracticeEvent>({
      ...{ type: "staff-changed", at: now, by, staff: changed },
      handOver: command.handOver,
    })
  );
};

export const removeStaff = (
  { staff, unseen, handOver }: Of<PracticeCommand, "remove-staff">,
  state: Practice,
  { now, by }: Mark,
): Answer => {
  const known = lookup(state.staff, staff);
  if (known === undefined) return refused("practice/staff-unknown");
  if (known.leftAt !== null) return alreadySo();
  return (
    bereft(state, { ...known, leftAt: now }) ??
    leftBehind(unseen, handOver !== null) ??
    happened<PracticeEvent>({ type: "staff-left", at: now, by, staff, handOver })
  );
};

import { assertNever } from "../kernel/assert-never.js";
import type { Of } from "../kernel/decision.js";
import type { TeamId } from "../kernel/id.js";
import { added, changed, lookup } from "../kernel/lookup.js";
import type { Practice, Staff } from "./practice.js";
import type { PracticeEvent } from "./practice-event.js";

type Table = Practice["staff"];

/** Every member of a team, after a change of the teams they look after. */
const regrouped = (
  staff: Table,
  team: TeamId,
  change: (teams: readonly TeamId[]) => readonly TeamId[],
): Table =>
  Object.values(staff)
    .filter((s) => s.leftAt === null && s.teams.includes(team))
    .reduce((next, { staff: id }) => changed(next, id, (s) => moved(s, change)), staff);

const moved = (staff: Staff, change: (teams: readonly TeamId[]) => readonly TeamId[]): Staff => ({
  ...staff,
  teams: change(staff.teams),
});

/** Its members look after the successor too, and after itself until it is removed: what is not moved yet stays in sight. */
const teamClosing = (state: Practice, event: Of<PracticeEvent, "team-closing">): Practice => {
  const { team, successor } = event;
  const known = lookup(state.teams, team);
  if (known === undefined || known.status === "removed") return state;
  return {
    ...state,
    teams: changed(state.teams, team, (t) => ({ ...t, status: "closing", successor })),
    staff: regrouped(state.staff, team, (teams) =>
      teams.includes(successor) ? teams : [...teams, successor],
    ),
  };
};

const teamRemoved = (state: Practice, { team }: Of<PracticeEvent, "team-removed">): Practice => ({
  ...state,
  teams: changed(state.teams, team, (t) => ({ ...t, status: "removed" })),
  staff: regrouped(state.staff, team, (teams) => teams.filter((t) => t !== team)),
});

const ofStaff = (
  state: Practice,
  event: Of<PracticeEvent, "staff-added" | "staff-changed" | "staff-left">,
): Table => {
  if (event.type === "staff-left") {
    return changed(state.staff, event.staff, (s) => ({ ...s, leftAt: s.leftAt ?? event.at }));
  }
  const { staff } = event;
  return event.type === "staff-added"
    ? added(state.staff, staff.staff, staff)
    : changed(state.staff, staff.staff, () => staff);
};

/** The practice after one more event. It is founded once, and nothing happens to it before. */
export const evolvePractice = (state: Practice, event: PracticeEvent): Practice => {
  if ((state.settings === null) !== (event.type === "practice-founded")) return state;
  switch (event.type) {
    case "practice-founded": {
      const { settings, manager, armed } = event;
      return { ...state, settings, armed, staff: added(state.staff, manager.staff, manager) };
    }
    case "practice-armed":
      return { ...state, armed: Math.max(state.armed, event.armed) };
    case "practice-configured":
      return { ...state, settings: event.settings };
    case "availability-set":
      return { ...state, availability: event.availability };
    case "staff-added":
    case "staff-changed":
    case "staff-left":
      return { ...state, staff: ofStaff(state, event) };
    case "team-added":
      return { ...state, teams: added(state.teams, event.team.team, event.team) };
    case "team-changed":
      return { ...state, teams: changed(state.teams, event.team.team, () => event.team) };
    case "team-closing":
      return teamClosing(state, event);
    case "team-removed":
      return teamRemoved(state, event);
    case "partner-added":
      return { ...state, partners: added(state.partners, event.partner.partner, event.partner) };
    case "partner-removed": {
      const end = { active: false };
      return {
        ...state,
        partners: changed(state.partners, event.partner, (p) => ({ ...p, ...end })),
      };
    }
    case "surge-called": {
      const { team, staff, until, at } = event;
      const others = state.surges.filter((s) => s.until > at);
      return { ...state, surges: [...others, { team, staff, until }] };
    }
    default:
      return assertNever(event);
  }
};

import type { CategoryId, TeamId } from "../kernel/id.js";
import { lookup } from "../kernel/lookup.js";
import type { Practice, Staff, Team } from "./practice.js";

/** Whether roles let somebody work on threads: managers read no messages. */
export const readsMessages = ({ roles }: Pick<Staff, "roles">): boolean =>
  roles.some((role) => role !== "manager");

/** A team of people who read no messages would see nothing. */
export const looksAfter = (staff: Staff, team: TeamId): boolean =>
  staff.leftAt === null && staff.teams.includes(team) && readsMessages(staff);

/** Whether somebody looks after a team at a time: as a member, or called to help. Who helps for a while does not keep a team alive. */
export const isInTeam = (practice: Practice, staff: Staff, team: TeamId, now: number): boolean =>
  staff.teams.includes(team) ||
  practice.surges.some((s) => s.team === team && now < s.until && s.staff.includes(staff.staff));

/**
 * Whether somebody looks after what a team looked after: they are in it, or, where it is gone, in the one that took over. What had been dealt with when the team was removed
 * goes where its work went, without being moved.
 */
export const isInHeir = (practice: Practice, staff: Staff, team: TeamId, now: number): boolean => {
  const seen = new Set<TeamId>();
  let next: TeamId | null = team;
  while (next !== null && !seen.has(next)) {
    if (isInTeam(practice, staff, next, now)) return true;
    seen.add(next);
    const found: Team | undefined = lookup(practice.teams, next);
    next = found === undefined || found.status === "active" ? null : found.successor;
  }
  return false;
};

const teamsOf = (staff: Practice["staff"]): ReadonlySet<TeamId> =>
  new Set(Object.values(staff).flatMap((one) => one.teams.filter((team) => looksAfter(one, team))));

// Asked again and again of each message, and a practice may have a thousand staff.
const lookedAfter = new WeakMap<Practice["staff"], ReadonlySet<TeamId>>();

const teamsLookedAfter = (staff: Practice["staff"]): ReadonlySet<TeamId> => {
  const teams = lookedAfter.get(staff) ?? teamsOf(staff);
  lookedAfter.set(staff, teams);
  return teams;
};

/** Whether messages may be given to a team: it is active, and somebody who reads messages is in it. */
export const teamTakesWork = ({ teams, staff }: Practice, team: TeamId): boolean =>
  lookup(teams, team)?.status === "active" && teamsLookedAfter(staff).has(team);

/** The team that has a team's work now: itself, or where its successors lead; `null` when that is nobody. */
export const presentTeam = (practice: Practice, team: TeamId): TeamId | null => {
  if (teamTakesWork(practice, team)) return team;
  const seen = new Set<TeamId>();
  let next: TeamId | null = team;
  while (next !== null && !seen.has(next)) {
    if (teamTakesWork(practice, next)) return next;
    seen.add(next);
    const found: Team | undefined = lookup(practice.teams, next);
    next = found === undefined || found.status === "active" ? null : found.successor;
  }
  return null;
};

/** Whether a team is there: active, or closing with work that is still to be moved. */
export const teamIsThere = (practice: Practice, team: TeamId): boolean => {
  const status = lookup(practice.teams, team)?.status;
  return status === "active" || status === "closing";
};

/**
 * Who gets a message of a category: a team that takes it, else whoever took over from one that did, else the first team with anybody in
 * it. A message without a team of its own is better seen by the wrong desk than by none. `null` when no team has a member.
 */
export const teamFor = (practice: Practice, category: CategoryId): TeamId | null => {
  const teams = Object.values(practice.teams);
  const takers = teams.filter((t) => t.categories.includes(category));
  const active = takers.find((t) => teamTakesWork(practice, t.team));
  if (active !== undefined) return active.team;
  const heirs = takers.flatMap((t) => presentTeam(practice, t.team) ?? []);
  return heirs[0] ?? teams.find((t) => teamTakesWork(practice, t.team))?.team ?? null;
};

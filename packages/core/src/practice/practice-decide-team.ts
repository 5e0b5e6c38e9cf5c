import { alreadySo, type Decision, happened, type Of, refused } from "../kernel/decision.js";
import type { TeamId } from "../kernel/id.js";
import { LIMITS } from "../kernel/limits.js";
import { lookup } from "../kernel/lookup.js";
import { sameValue } from "../kernel/same-value.js";
import type { Practice, Team } from "./practice.js";
import type { PracticeCommand } from "./practice-command.js";
import type { PracticeEvent } from "./practice-event.js";
import { teamTakesWork } from "./practice-team.js";
import { leftBehind } from "./practice-unseen.js";

type Answer = Decision<PracticeEvent>;
/** When and by whom, as every event says. */
type Mark = { readonly now: number; readonly by: PracticeEvent["by"] };

/** Two names that a reader could not tell apart are the same. */
const spoken = (name: string): string => name.normalize("NFKC").trim().toLowerCase();

/** The other active team of this name. */
const namesake = (practice: Practice, team: TeamId, name: string): Team | undefined =>
  Object.values(practice.teams).find(
    (t) => t.team !== team && t.status === "active" && spoken(t.name) === spoken(name),
  );

export const addTeam = (
  { team, name, categories }: Of<PracticeCommand, "add-team">,
  state: Practice,
  { now, by }: Mark,
): Answer => {
  const added: Team = { team, name, categories, status: "active", successor: null };
  const known = lookup(state.teams, team);
  if (known !== undefined && sameValue(known, added)) return alreadySo();
  const taken = known ?? namesake(state, team, name);
  if (taken !== undefined) return refused("practice/team-exists", { team: taken.team });
  const max = LIMITS.teamsPerPracticeMax;
  if (Object.keys(state.teams).length >= max) return refused("practice/limit", { max });
  return happened<PracticeEvent>({ type: "team-added", at: now, by, team: added });
};

export const changeTeam = (
  command: Of<PracticeCommand, "change-team">,
  state: Practice,
  { now, by }: Mark,
): Answer => {
  const { team } = command;
  const known = lookup(state.teams, team);
  if (known?.status !== "active") return refused("practice/team-unknown", { team });
  const { name = known.name, categories = known.categories } = command;
  const changed: Team = { ...known, name, categories };
  if (sameValue(known, changed)) return alreadySo();
  const taken = namesake(state, team, name);
  if (taken !== undefined) return refused("practice/team-exists", { team: taken.team });
  return happened<PracticeEvent>({ type: "team-changed", at: now, by, team: changed });
};

const isLast = (practice: Practice, team: TeamId): boolean =>
  !Object.values(practice.teams).some((t) => t.team !== team && t.status === "active");

export const closeTeam = (
  { team, successor, unseen, handOver }: Of<PracticeCommand, "close-team">,
  state: Practice,
  { now, by }: Mark,
): Answer => {
  const known = lookup(state.teams, team);
  if (known === undefined) return refused("practice/team-unknown", { team });
  if (known.status !== "active" && known.successor === successor) return alreadySo();
  if (known.status === "removed") return refused("practice/team-unknown", { team });
  if (isLast(state, team)) return refused("practice/last-team");
  if (successor === team || lookup(state.teams, successor)?.status !== "active") {
    return refused("practice/team-unknown", { team: successor });
  }
  // The successor must be able to see the work by itself: who comes along from this team may leave with it.
  if (!teamTakesWork(state, successor)) return refused("practice/team-empty", { team: successor });
  return (
    leftBehind(unseen, handOver) ??
    happened<PracticeEvent>({ type: "team-closing", at: now, by, team, successor })
  );
};

export const removeTeam = (
  { team, openItems }: Of<PracticeCommand, "remove-team">,
  state: Practice,
  { now, by }: Mark,
): Answer => {
  const known = lookup(state.teams, team);
  if (known === undefined) return refused("practice/team-unknown", { team });
  if (known.status === "removed") return alreadySo();
  if (known.status === "active" || openItems > 0) {
    return refused("practice/team-busy", { team, openItems });
  }
  return happened<PracticeEvent>({ type: "team-removed", at: now, by, team });
};

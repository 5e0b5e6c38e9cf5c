import type { StaffId, TeamId } from "../kernel/id.js";
import { lookup } from "../kernel/lookup.js";
import type { Practice, Staff } from "./practice.js";
import { looksAfter } from "./practice-team.js";

/** The active member of staff with this reference, or `null`. */
export const activeStaff = (practice: Practice, staff: StaffId): Staff | null => {
  const found = lookup(practice.staff, staff);
  return found !== undefined && found.leftAt === null ? found : null;
};

/** Those with a role who have not left. */
export const staffInRole = (
  { staff }: Practice,
  role: Staff["roles"][number],
): readonly StaffId[] =>
  Object.values(staff)
    .filter((s) => s.leftAt === null && s.roles.includes(role))
    .map((s) => s.staff);

/** Those who look after a team, who are to be told what concerns it. */
export const membersOf = ({ staff }: Practice, team: TeamId): readonly StaffId[] =>
  Object.values(staff)
    .filter((s) => looksAfter(s, team))
    .map((s) => s.staff);

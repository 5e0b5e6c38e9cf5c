import { err, ok } from "@carethread/ports";
import { mayWork } from "../access/reading.js";
import { type Outcome, problem } from "../kernel/catalogue.js";
import type { StaffId } from "../kernel/id.js";
import { NONE_UNSEEN, type UnseenWork } from "../practice/practice-unseen.js";
import type { Context } from "./context.js";
import type { Done } from "./done.js";
import type { OnDuty } from "./founded.js";
import {
  practiceInputs,
  type RemoveStaff,
  type RemoveTeam,
  type SetAvailability,
} from "./practice-inputs.js";
import { factCommand } from "./practices.js";
import type { Command } from "./run.js";
import { unseenOn } from "./unseen-work.js";
import type { Work } from "./work.js";

/**
 * The rules of the house: nobody leaves, no team goes and no practice closes while something unseen is theirs, unless somebody was named who
 * takes it over. What comes in between the look and the commit is left to nobody either: it stands on its team's list, and on its clocks.
 */
export interface HouseRules {
  readonly setAvailability: Command<SetAvailability, Done>;
  readonly removeStaff: Command<RemoveStaff, Done>;
  readonly closeTeam: Command<RemoveTeam, Done>;
}

/** Makes them. */
export const houseRules = (context: Context): HouseRules => ({
  setAvailability: factCommand(
    context,
    "practices.setAvailability",
    practiceInputs.setAvailability,
    async ({ availability, heldBy = null }, at, work) => {
      if (heldBy !== null && !canHold(at, heldBy.staff)) return unknownStaff();
      if (heldBy !== null && heldBy.until <= work.now) return untilPast();
      const closes = availability.status === "closed";
      const unseen = closes ? await unseenOn(context, work, "worklist") : ok(NONE_UNSEEN);
      return unseen.map((found) => ({
        type: "set-availability",
        availability,
        unseen: found,
        heldBy,
      }));
    },
  ),
  removeStaff: factCommand(
    context,
    "practices.removeStaff",
    practiceInputs.removeStaff,
    async ({ staff, handOver = null }, at, work) => {
      const to = handOver?.kind === "colleague" ? handOver.staff : null;
      if (to !== null && (to === staff || !canHold(at, to))) return unknownStaff();
      const unseen = await inHand(context, work, staff);
      return unseen.map((found) => ({ type: "remove-staff", staff, unseen: found, handOver }));
    },
  ),
  closeTeam: factCommand(
    context,
    "practices.removeTeam",
    practiceInputs.removeTeam,
    async ({ team, successor, handOver = false }, _, work) => {
      const unseen = await unseenOn(context, work, `worklist/${team}`);
      return unseen.map((found) => ({
        type: "close-team",
        team,
        successor,
        unseen: found,
        handOver,
      }));
    },
  ),
});

const canHold = ({ practice }: OnDuty, staff: StaffId): boolean => mayWork(practice, staff);
const unknownStaff = (): Outcome<never> => err(problem("practice/staff-unknown"));
const untilPast = (): Outcome<never> =>
  err(problem("input/malformed", { fields: ["heldBy.until"] }));

/** What somebody has in hand and nobody has seen. A claim that has lapsed is not theirs any more, whoever has noted it. */
const inHand = (context: Context, work: Work, staff: StaffId): Promise<Outcome<UnseenWork>> =>
  unseenOn(
    context,
    work,
    `claimed/${staff}`,
    ({ claim }) => claim !== null && work.now < claim.until,
  );

/** Everything that is checked when a world is over. */
import { checkClaims } from "./check-claims.js";
import { checkDays } from "./check-days.js";
import { checkEscalations } from "./check-escalations.js";
import { checkLeases } from "./check-leases.js";
import { checkListed, checkReads } from "./check-lists.js";
import { checkLifeCycles, checkRefusals, checkTexts } from "./check-messages.js";
import { checkOwners } from "./check-owners.js";
import { checkArmed, checkNothingLeft, checkSwept } from "./check-timers.js";
import { checkTold } from "./check-told.js";
import type { History, Violation } from "./history.js";

/** A question to a history, with everything that is wrong in it. @category simulator */
export type Checker = (history: History) => readonly Violation[];

/** Every checker by its name. */
export const CHECKERS: Readonly<Record<string, Checker>> = {
  texts: checkTexts,
  "life-cycles": checkLifeCycles,
  refusals: checkRefusals,
  listed: checkListed,
  reads: checkReads,
  owners: checkOwners,
  leases: checkLeases,
  armed: checkArmed,
  swept: checkSwept,
  left: checkNothingLeft,
  told: checkTold,
  escalations: checkEscalations,
  claims: checkClaims,
  days: checkDays,
};

/** What any of them finds. */
export const checkAll: Checker = (history) =>
  Object.values(CHECKERS).flatMap((check) => check(history));

import type { NationProfile, Session, Week } from "@carethread/core";

const DAY: readonly Session[] = [{ from: "08:00", to: "18:30" }];
const CORE_HOURS: Week = [DAY, DAY, DAY, DAY, DAY, [], []];

const NO_RULE_SET =
  "No national rule set on online requests to practices was found (searched in November 2026)";

/** No rule set is no demand: what the practice sets is what holds. */
const free = {
  from: "2019-01-01",
  source: NO_RULE_SET,
  coreHours: null,
  openThroughCoreHours: false,
  capsAllowedInCoreHours: true,
  urgentSameDay: false,
  routineBy: null,
  mayAskToContactAgain: true,
} as const;

/**
 * What each nation's contract demands of online requests, from a day on. Before October 2025 nothing is said about England.
 *
 * @category content
 */
export const nationProfiles: readonly NationProfile[] = [
  {
    nation: "england",
    from: "2025-10-01",
    source:
      "NHS England, GP contract 2025/26: online consultation tools open from 08:00 to 18:30 from 1 October 2025, switched off in exceptional circumstances only",
    coreHours: CORE_HOURS,
    openThroughCoreHours: true,
    capsAllowedInCoreHours: false, // a tool that has stopped taking requests is not open
    urgentSameDay: false,
    routineBy: null,
    mayAskToContactAgain: true,
  },
  {
    nation: "england",
    from: "2026-04-01",
    source:
      "NHS England, GP contract 2026/27: no capping of online requests in core hours; what is clinically urgent is dealt with on the same day, everything else has an appropriate response by the end of the next core-hours period; patients are not asked to contact the practice again",
    coreHours: CORE_HOURS,
    openThroughCoreHours: true,
    capsAllowedInCoreHours: false,
    urgentSameDay: true,
    routineBy: "end-of-next-core-period",
    mayAskToContactAgain: false,
  },
  { nation: "wales", ...free },
  { nation: "scotland", ...free },
  { nation: "northern-ireland", ...free },
];

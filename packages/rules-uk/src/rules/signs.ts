/** What goes with a sign and makes it worse, as many rules for the body count it. */
import type { Need } from "@carethread/core";
import { says } from "./says.js";

/** It folds somebody up, or keeps them from standing, moving or sleeping. */
export const laidLow: Need = says(
  "{hardly} +{upright}",
  "{hardly} +to|even|really|get|keep|properly|bear +{upright}|up|comfortable|comfy|settled",
  "{crease} +up|over|in|into|double|down|forward|on",
  "curl|curling|curls +up|over|in|into",
  "floor|roll|rolls|rolling|writhing|screaming|crawling|howling|begging",
  "<8..10> +out +of +10",
);

/** How bad it is said to be. */
export const dire: Need = says(
  "{dire}",
  "never +felt|known|had",
  "worst|bad +pain|thing",
  "like +giving",
);

/** It came at once. */
export const abrupt: Need = says(
  "{abruptly}",
  "out +of +nowhere|the",
  "came +on",
  "like +switch|snap|bang",
);

/** Faint, grey, wet with sweat. */
export const shocked: Need = says(
  "{shocked}",
  "cold +sweat|sweats",
  "light +headed",
  "white +as|like",
  "gone|looks|look|went|going|is|and|very|so +white|grey|pale|ghost",
  "pass|passed|passing|black|blacked|blacking +out",
);

/** Sick. */
export const sick: Need = says(
  "{spew}",
  "be|been|being|was|were|is|feel|feels|feeling|felt|am|keep|keeps|and|violently|constantly|got|making|makes +sick",
  "sick +with|as|to",
  "sick <2..20>|twice|everywhere|up|again",
  "throw|throws|bring|bringing|brought +up",
  "nausea|nauseous|queasy",
);

/** Fever or shivers. */
export const hot: Need = says(
  "{fever}",
  "<38..41> +degrees|c|temperature|point|5|2|4|6|8|9|3|7|1",
  "boiling|roasting|burning +hot|up",
  "hot|cold +and +hot|cold|shaking|sweaty|clammy|shivery",
  "feel|feels|is|body|skin|so|very|really +hot",
);

/** Ill beyond the place that hurts. */
export const poorly: Need = says(
  "{fever}|{muddled}|{spew}|drowsy|sleepy|unwell|poorly|floppy|limp|lethargic|listless|confusion|shaking|collapsed|fainted",
  "<38..41> +degrees|c|5|2|4|6|8|9|3|7|1",
  "burning|boiling|roasting +up|hot",
  "feel|feels|feeling|looks|look|so|really|very +ill|awful|terrible|rough|weak|sick|hot|rotten",
  "heart racing|pounding|fast",
  "being|been +sick",
);

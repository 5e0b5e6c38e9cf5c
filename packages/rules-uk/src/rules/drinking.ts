import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const stoppedDrinking: TriageRule = {
  ...UNREVIEWED,
  id: "stopped-eating-and-drinking",
  version: 1,
  title: "No longer eats and drinks",
  disposition: "same-day-phone",
  gapWordsMax: 3,
  phrases: [
    "stopped|stop|stops|refusing|refuses|refused|given +eating|food|meals|up|to +and|or|eating|eat +drinking|drink|drinks|fluids|and|or",
    "not|{hardly}|never +eat|eats|eating|eaten|ate +or|and|nor|anything +drink|drinks|drinking|drunk|drank|or|and",
    "not|{hardly} +eating +and|or|nor +not|{hardly}|drinking|drink",
    "not +eaten|ate|touched +anything|food|a & drunk|drank|drink|drinks|drinking|water",
    "not +drunk|drank|drinking +anything|water|fluids|any +water|fluids|liquids|now|today|at|since",
    "will|would not +drink|take +anything|fluids",
    "will|would not +drink|take +any +water|fluids|drinks|liquids|milk",
    "refusing|refuses +food|meals|all|any & drink|drinks|fluids|water",
    "off +his|her|my|their +food +and|or +drink|drinks|fluids|drinking",
  ],
  unless: [
    "anything|a +alcoholic|strong|stronger|but|other|except",
    "eating|drinking|eat|drink +much|dairy|meat|gluten|sugar|sweets|alcohol|milk|bread|out",
    "after +midnight",
    "before +the|my|a|an|having|surgery|scans",
    "fasting|ramadan|nil|fast",
    "fussy|picky",
  ],
  question: {
    en: "Has the person stopped drinking, or had hardly anything to drink since yesterday?",
    cy: "A yw'r person wedi rhoi'r gorau i yfed, neu heb yfed fawr ddim ers ddoe?",
  },
  rationale:
    "Who stops eating and drinking is dry within a day or two, and it is often the first sign of something grave.",
  source: "nhs.uk, Dehydration, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-77",
  examples: [
    "Mum has stopped eating and drinking",
    "my nan won't eat or drink anything",
    "Grandad is refusing food and won't drink his tea",
  ],
  counterExamples: [
    "I have stopped eating and drinking dairy",
    "When do I have to stop eating and drinking before the scan?",
    "He eats and drinks well",
  ],
};

const nothingForADay: TriageRule = {
  ...stoppedDrinking,
  id: "nothing-drunk-for-a-day",
  version: 2,
  title: "Has drunk nothing for a day or more",
  disposition: "a-and-e",
  backing: "little",
  phrases: [
    "not +drunk|drank|drinking +anything|any|a & <2..9>|two|three|four|couple|few +days|of|nights",
    "not +had +anything +to +drink & <2..9>|two|three|four|couple|few|since +days|of|nights|yesterday",
    "not +drunk|drank|drink|drinking +anything|a|any|water & since +yesterday|sunday|monday|tuesday|wednesday|thursday|friday|saturday",
    "not +drunk|drank|drink|drinking +anything|a|any|water & <20..72>|two|three|couple +hours|hrs|days|of",
    "nothing|anything +to +drink & since|<2..9>|two|three|<20..72>|couple +yesterday|days|hours|of",
    "drunk|drank|drinking +nothing & since|<2..9>|two|three|<20..72>|couple +yesterday|days|hours|of",
  ],
  examples: [
    "dad is 90 and hasn't drunk anything for two days",
    "She has had nothing to drink since yesterday",
    "he has drunk nothing for 36 hours",
  ],
};

/** Not drinking, in grown-ups: children have rules of their own. */
export const drinkingRules: readonly TriageRule[] = [nothingForADay, stoppedDrinking];

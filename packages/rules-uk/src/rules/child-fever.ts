import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import { aChild, FEVER } from "./who.js";

const SOURCE =
  "NICE NG143, fever in under 5s, 2019, updated 2021; Healthier Together pages, as read in 2026-11";

/** A child with five days of fever. */
const childFeverFiveDays: TriageRule = {
  ...UNREVIEWED,
  version: 3,
  id: "child-fever-five-days",
  title: "Child with fever of five days or more",
  disposition: "same-day-phone",
  gapWordsMax: 6,
  needs: [aChild],
  phrases: [
    "{temperature}|feverish|hot|burning & <5..14> +days|nights|th|day",
    "{temperature}|hot & day +<5..14>",
    "{temperature}|feverish|hot all|a|whole|over|nearly|than +week",
    "week {temperature}|feverish not|still|coming|up",
    "{temperature} since +last +week|{weekday}",
    "{temperature} every +day|night",
    "{temperature} <1..3> +weeks|week",
    "week +of {temperature}",
    "strawberry|peeling|red & tongue|fingers|hands|toes|lips & {temperature}|eyes|peeling",
  ],
  unless: ["<5..14> days time|old", "jab|jabs|gone|stopped", "now|back +normal", "to +normal"],
  question: {
    en: "Has the child had a fever for five days or more?",
    cy: "Ydy'r plentyn wedi cael gwres am bum diwrnod neu fwy?",
  },
  rationale: "A fever of five days needs a doctor to look for Kawasaki disease and other causes.",
  source: SOURCE,
  hazard: "HAZ-UK-15",
  examples: [
    "My daughter has had a fever for 6 days",
    "This is day 5 of his temperature, he's 3 years old",
    "my toddler has had a high temp for over a week",
  ],
  counterExamples: [
    "My son had a temperature yesterday and is back at school",
    "Fever for two days, she is 4 years old and playing",
    "Does my child need 5 days off school with chickenpox?",
  ],
};

/** A limping child with a fever. */
const childLimpFever: TriageRule = {
  ...UNREVIEWED,
  id: "child-limp-fever",
  version: 4,
  title: "Child limps or will not walk, with fever",
  disposition: "a-and-e",
  gapWordsMax: 6,
  needs: [
    aChild,
    says(...FEVER, "hot|red +and|hot|red|swollen knee|hip|joint|ankle|elbow", "{joint} hot|red"),
  ],
  phrases: [
    "limping|limps|limp|hobbling|hobbles",
    "not|refusing|refuses|refused|stopped walk|walking|stand|standing|weight|crawl|crawling",
    "not put foot|leg|weight|it floor|down|ground|on",
    "not move|use|bend|straighten|let|touch {limb}",
    "{crying} move|moved|touch|touched|moving {limb}|it",
    "{pain}|swollen|hot wrist|{joint}",
    "hot|swollen|red {pain}|swollen|hot {joint}",
    "{joint} {pain}|swollen",
  ],
  unless: ["gone|went|body limp", "old +injury", "for +years", "arthritis|replacement"],
  question: {
    en: "Does the child limp or not walk, and have a fever or a hot joint?",
    cy: "Ydy'r plentyn yn cloffi neu ddim yn cerdded, gyda gwres neu gymal poeth?",
  },
  rationale: "An infected joint or bone in a child is destroyed within days.",
  source: SOURCE,
  hazard: "HAZ-UK-16",
  examples: [
    "My son is limping and has a temperature of 38.5",
    "toddler won't walk, her knee is hot and red",
    "he is 6 years old with a fever and hip pain",
  ],
  counterExamples: [
    "My daughter limps a bit after football",
    "My child is not walking yet at 15 months",
    "Insoles for my son's flat feet please",
  ],
};

/** Rules for fevers of children. */
export const childFeverRules: readonly TriageRule[] = [childFeverFiveDays, childLimpFever];

import type { TriageRule } from "@carethread/core";
import { NO_PALLOR } from "./no-pallor.js";
import { UNREVIEWED } from "./review-state.js";

/** A colour of lips or skin that is one of want of air. */
export const blueLips: TriageRule = {
  ...UNREVIEWED,
  id: "blue-lips",
  version: 7,
  title: "Blue or grey lips or skin",
  disposition: "999",
  gapWordsMax: 5,
  phrases: [
    "{lips}|face|fingertips|nails|fingernails & blue|bluish|blueish|bluey|dusky|purple|purplish|slate|cyanosed|lilac|mauve",
    "{lips} {dusky}",
    "nail +bed|beds & blue|bluish|dusky|purple",
    "{dusky} round|around|tinge|colour|tint|look {lips}",
    "grey|gray|greyish|ashen +face|skin|lips|lip|in|around",
    "{third}|i|baby|skin +{be} +{dusky}",
    "cyanosed|cyanotic",
    "{lips} not|bad|funny|wrong|odd|strange +nice|right|good|colour +colour",
    "{lips} +{be} funny|odd|strange|wrong|bad +colour|color",
    "{third}|face|skin|you gone|going|went|is|looks|turned|are|came|come funny|horrible|bad|strange|awful|terrible|dreadful|odd|horrid|different +colour|color",
    "colour|color +of|in|like|has|is putty|slate|ash|chalk|death|corpse|drained|gone",
    "blue|grey|white +as|in +a|the|face ghost|sheet",
    "{third}|i|baby|skin +{be} all|very|so|quite|really|bit|gone|looking|going|turning +{dusky}",
  ],
  unless: [
    "blue +about|over|that",
    "blue +eyed|eyes",
    "biro|ink|dye|slush|slushy|lolly",
    "felt +tip",
    "crosses|crossed|crossing +her|his|its +legs|feet",
    ...NO_PALLOR,
    "tried|use|used|wear|wore|took +the|a|my +blue",
    "blue +head|badge|light|lights|lighted",
    "felt|feel|feeling +a +bit +grey",
    "grey +area",
    "hair|beard|bruise|bruised|bruising|toe|toes|toenail|vein|veins|test|mood|eyes|lipstick|filler|fillers|alert|badge|card|inhaler",
    "blue +form",
    "ulcer|ulcers|sore|spot|blister|patch",
    "face from|telling|asking|till|until|trying",
    "blue +one|ones|inhaler|puffer|pump",
    "sky|weather",
    "dancing|watching|episode|on|to +bluey",
  ],
  question: {
    en: "Are lips, tongue or face blue or grey now? On darker skin look inside the lips and at the gums.",
    cy: "Ydy'r gwefusau, y tafod neu'r wyneb yn las neu'n llwyd nawr? Ar groen tywyll, edrychwch y tu mewn i'r gwefusau ac ar y deintgig.",
  },
  rationale: "Blue or grey lips mean too little oxygen.",
  source: "nhs.uk, Blue skin or lips, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-02",
  examples: [
    "his lips have gone a bit blue",
    "blue around the mouth since this morning",
    "She has gone grey and floppy",
  ],
  counterExamples: [
    "My hair has gone grey and is falling out",
    "The bruise on my leg has turned blue and yellow",
    "I'd like the blue badge form please",
  ],
};

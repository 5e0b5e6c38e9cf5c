import type { TriageRule } from "@carethread/core";
import { AMBULANCE_LIST } from "./ambulance-list.js";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

/** On the floor for hours. */
export const heldOnFloor: TriageRule = {
  ...UNREVIEWED,
  id: "long-on-floor",
  version: 4,
  title: "Has lain on the floor for long, or cannot be got up",
  disposition: "999",
  gapWordsMax: 8,
  phrases: [
    "on +floor|deck & night|nite|yesterday",
    "jammed|wedged|trapped +in|between|behind|down +the|my|bath|side +bath|toilet|loo|lavatory",
    "was|been|were|trapped +under|beneath +it|the|a|until|wardrobe & hour|hours|until|till|came|perhaps",
    "on|onto +the|kitchen|bathroom|bedroom|cold|his|her|my|hard +floor|ground|lino|tiles|kitchen|bathroom|bedroom|landing",
    "floor|ground|lino & lying|laying|lain|laid|found|stuck|lies",
    "{hardly} +get|lift|pick|move|shift|pull +him|her|mum|dad|up|myself & up & floor|fell|fallen|slipped",
  ],
  needs: [
    says(
      "night|hours|hour|yesterday|morning",
      "since|long",
      "{hardly} +get|lift|pick|move|shift|stand|up|to|able",
      "cold|wet|stiff|{muddled}|drowsy|mumbling|shivering|slow",
    ),
    says(
      "lying|laying|lain|laid|found|stuck|lies|move|hip|pain|hurt|nannas|nanas|nans|grans|mums|dads|fell|fallen|fall|slipped|collapsed|stand",
      "{third}|mum|dad|nan|gran|grandad +is|was|has",
      "up",
    ),
  ],
  unless: [
    "stand|stands|standing|stood +on",
    "exercise|drill|pretend",
    "bed|seat|ward|building|flat|office|pelvic +floor",
    "floor +bed|seat|mattress|flat|ward",
    "rent|mattress|toys|pelvic",
    "mop|clean|cleaning|fitted",
  ],
  question: {
    en: "Has somebody been on the floor for long, or can they not be got up, now?",
    cy: "A oes rhywun wedi bod ar y llawr ers amser hir, neu'n methu codi, nawr?",
  },
  rationale:
    "Hours on a floor chill the body and harm muscle and kidneys, whatever made them fall.",
  source: AMBULANCE_LIST,
  hazard: "HAZ-UK-31",
  examples: [
    "I found nan on the kitchen floor, she has been lying there all night",
    "Dad is on the floor and I can't get him up",
    "my neighbour has been on the bathroom floor since yesterday",
  ],
  counterExamples: [
    "My flat is on the second floor, is there a lift at the surgery?",
    "Pelvic floor exercises leaflet please",
    "I found my tablets under the bed",
  ],
};

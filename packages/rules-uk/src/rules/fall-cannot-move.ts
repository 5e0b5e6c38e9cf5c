import type { TriageRule } from "@carethread/core";
import { AMBULANCE_LIST } from "./ambulance-list.js";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

/** An injury after which somebody cannot get up or use a limb. */
export const cannotUseLimb: TriageRule = {
  ...UNREVIEWED,
  id: "fall-cannot-move",
  version: 8,
  title: "Cannot stand or use a limb after a fall or a blow",
  backing: "much",
  disposition: "a-and-e",
  gapWordsMax: 7,
  phrases: [
    "not +stand +at +all & tumbling|tumble|fell|fall|since",
    "tumble|fell|fall|slipped & groin +hurts",
    "not +put +any|weight +weight|on & groin|roll",
    "leg|hip short|shorter|shortened & rolled|rotated|outward|outwards",
    "leg +is|looks|look short|shorter|shortened & foot|turned|out|wall|outwards",
    "leg|foot|toes lying|turned|pointing|rolled|flopped|points|sticking out|outwards|outward|sideways|side",
    "not +put|stand|bear +that|the|any leg|foot|weight",
    "{hardly} +stand|walk|weight|straighten|bear|up",
    "{hardly} +lift +it|either|{limb}|her|his|my|the +{limb}|left|right|head|foot|injured|bad|hurt",
    "{hardly} +even|put|take|get|to|move|use|bend|raise|lift {limb}|it|weight|up|floor|stand|walk|move|bed|chair",
    "{limb}|hip|one shorter|wonky|crooked|turned|outwards|rolled",
    "{limb}|hip +is|looks|looking|all +bent|twisted",
    "agony|screaming|scream|screams|excruciating|unbearable & {limb}|hip|groin|pelvis",
    "hip|pelvis|groin|thigh|wrist|ankle & {hurting}|swollen|snapped|bruised",
    "floor|ground not|still|since|hours",
  ],
  needs: [
    says(
      "falling +over|off|down",
      "twisted|tackled|tackle|rolled|knocked|crack|cracked|snap|injured|injury|accident|swing|trampoline|football|rugby|ladder|scooter|dropped|kicked|skiing|skating|horse|{fell}|{tripped}",
      "went|gone +over|down|flying|arse",
    ),
    says(
      "{hardly} +stand|walk|weight|lift|straighten|bear|move|up",
      "{hardly} +even|put|take|get|to|use|bend|raise|able {limb}|it|weight|up|floor|stand|walk|move|bed|chair",
      "shorter|shortened|crooked|wonky|deformed|balloon|twice|snapped|bent|egg",
      "short & rolled|rotated|outward|outwards",
      "{dire}",
      "floor|ground still|since|hours",
    ),
  ],
  unless: [
    "thumb|shins|shin|wrist|elbow|tennis",
    "fall|fallen|falls|fell +asleep|pregnant|ill",
    "arthritis",
    "fell|fall +out|behind|ill|pregnant",
    "last +week|month|year",
    "ago|since|years|months weeks|months|years",
  ],
  question: {
    en: "Did somebody fall or get hurt in the last day, and can they not stand or use the limb now?",
    cy: "A wnaeth rhywun gwympo neu gael anaf yn y diwrnod diwethaf, ac yn methu sefyll neu ddefnyddio'r aelod nawr?",
  },
  rationale:
    "Not being able to stand after a fall can be a broken hip, and hours on the floor do harm.",
  source: AMBULANCE_LIST,
  hazard: "HAZ-UK-31",
  examples: [
    "Gran tripped on the rug, her hip is agony and she can't stand up",
    "he fell in the garden and can't move his arm",
    "mum has fallen and is still on the floor, we can not get her up",
  ],
  counterExamples: [
    "I fell over last week and my knee is a bit bruised, walking fine",
    "Fell asleep in the chair and my neck is stiff",
    "Where is the falls clinic held?",
  ],
};

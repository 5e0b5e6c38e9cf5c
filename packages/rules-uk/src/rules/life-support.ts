import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const FAILS =
  "stopped|stops|broken|broke|failed|failing|fails|dead|died|packed|conked|cut|cutting|off|alarming|alarms|alarm|empty|emptied|leaking|leaks|cracked|split";

const lifeSupport: TriageRule = {
  ...UNREVIEWED,
  id: "life-support-failing",
  version: 2,
  title: "Oxygen, a breathing machine, or a pump that must not stop has stopped",
  disposition: "999",
  backing: "little",
  gapWordsMax: 4,
  phrases: [
    "ventilator|ventilators|bipap|bipaps +battery|batteries +says|dying|down|lasts|low|flat|dead|out|minutes|nearly",
    `oxygen +concentrator|machine|supply|compressor ${FAILS}`,
    `oxygen +machines ${FAILS}`,
    `concentrator ${FAILS}`,
    "oxygen +cylinder|cylinders|tank|bottle|bottles +{be}|has +empty|finished|leaking|gone|run",
    "oxygen +has|have|just|{be} +run|ran|running|gone|finished +out",
    "run|ran|running +out +of +oxygen",
    "no|without +oxygen +left|at +home|all",
    "power +cut|off|outage|failure & oxygen|ventilator|bipap|nippy|concentrator|dialysis|suction",
    "electric|electricity|power +is|has|{be}|gone +gone|off|out|been & oxygen|ventilator|bipap|nippy|concentrator|dialysis|suction",
    `ventilator|bipap|nippy|vent ${FAILS}|charge|charging|power`,
    `breathing +machine|mask|support ${FAILS}`,
    `suction +machine|unit|pump ${FAILS}`,
    `lvad|heart +pump|mate ${FAILS}`,
    `baclofen|intrathecal|spasm|spinal +pump ${FAILS}|bleeps|bleeping|beeps|beeping|due|overdue|run|ran|infected`,
    `flolan|epoprostenol|treprostinil|remodulin|veletri|dobutamine|milrinone|apomorphine ${FAILS}|blocked|out`,
    `insulin +pump +{be}|has|keeps|just|had|had ${FAILS}|working|packed`,
    "heart +pump & red|battery|batteries|light|alarm|alarming",
    "pump & lung|lungs & blocked|off|stopped|alarming|empty",
    "insulin +pump +failed|failure|stopped|broke|died|alarming|leaking",
    `chemo|chemotherapy|infusor +pump|bottle|infusion|bag|infusor ${FAILS}|early|burst|gone|disconnected|pulled`,
  ],
  unless: [
    "cpap|apnoea|apnea|snoring|snore",
    "nearly|almost|order|delivery|delivered|deliver|engineer|replaced|fixed",
    "pens|pen|injecting|injections",
    "planned|next|if|when|case +power|electricity|week|month|there|the|we|of",
    "cramp|cramps",
  ],
  question: {
    en: "Has something stopped that the person cannot do without, such as oxygen, a breathing machine or a pump, and is there nothing in its place?",
    cy: "A oes rhywbeth na all y person wneud hebddo wedi stopio, fel ocsigen, peiriant anadlu neu bwmp, ac oes dim byd yn ei le?",
  },
  rationale: "What keeps somebody alive cannot wait for an engineer.",
  source:
    "NHS England, home oxygen service specification, 2023; MHRA, device bulletins on ventilators and infusion pumps, 2021; named, not copied; read again at review",
  hazard: "HAZ-UK-99",
  examples: [
    "My oxygen has run out and I need it all day",
    "The concentrator has stopped and there is no cylinder in the house",
    "Power cut and mum is on oxygen at home",
    "my baclofen pump is beeping and my legs are going stiff",
    "insulin pump has stopped working and I have nothing else",
  ],
  counterExamples: [
    "Please order two more oxygen cylinders for dad",
    "My CPAP machine is broken, who do I ring?",
    "When is the next service of the ventilator due?",
    "Can I have an insulin pump?",
  ],
};

const tubeOrLine: TriageRule = {
  ...UNREVIEWED,
  id: "tube-or-line-out",
  version: 1,
  title:
    "A line, drain or tube into the body is out, split, blocked or hot, or a fistula no longer buzzes",
  disposition: "a-and-e",
  backing: "little",
  gapWordsMax: 4,
  phrases: [
    "picc|hickman|groshong|permcath|tesio|tpn|central|dialysis|midline +line|catheter came|come|fell|fallen|pulled|slipped|hanging|split|cracked|snapped|broken|leaking|bleeding",
    "picc|hickman|groshong|permcath|tesio|portacath come|came|fell|fallen|pulled|slipped|snapped|split|cracked|leaking|bleeding|half",
    "pulled|ripped|yanked|tugged|cut +his|her|my|the|their|out +picc|hickman|central|dialysis|tpn|his|her|my +line|catheter",
    "port|portacath & red|hot|leaking|pus|swollen & chemo|fever|shivering|shaking",
    "line|picc|hickman|port|portacath flushed|flushing & shaking|shivering|shook|rigors|rigor|cold",
    "nephrostomy|suprapubic|biliary|bile|chest|wound|abdominal +tube|catheter|drain|bag came|come|fell|fallen|pulled|slipped|blocked|stopped",
    "nephrostomy & nothing|empty|blocked|stopped|blood|bloody|leaking|out|fever|shivering|pain|agony|killing",
    "nephrostomy|suprapubic & fell|fallen|came|pulled|come +out",
    "fistula|graft & buzz|buzzing|thrill|bruit & no|not|stopped|gone|lost|nothing",
    "fistula & bleeding|bleeds|bled|bulging|burst|spurting|swollen|red|hot",
    "pacemaker|defibrillator|icd & through|poking|oozing|weeping|pus|hot|split & skin|site|wound|scar|pocket|box",
    "shunt|valve & leaking|leaks & head|fluid|clear|scar|wound",
    "pulled|came|fell|come|ripped|yanked & peg|gastrostomy & out & new|week|fresh|days",
    "mic +key +has|came|fell|come",
    "tpn|line|hickman|picc & hooked|connecting|connected|flush|hooking|feed & shakes|shaking|shivering|rigor|rigors|<38..41>",
    "shunt & red|streak|tender|hot & fever|neck|stiff",
    "ng|nasogastric|nj|feeding +tube & coughing|choking|breathless|blue|chest|breathing",
  ],
  unless: [
    "removed|taken +out +at|by|in|last|on",
    "was +removed|taken",
    "when|until|once|before|after +it|the|my +comes|come|is|port|picc|line|drain",
    "dressing|dressings|flush|flushes|stickers",
    "anal|perianal +fistula",
    "seton",
  ],
  question: {
    en: "Is a line, drain or tube out, split, blocked or infected, or does a fistula no longer buzz, now?",
    cy: "A oes llinell, draen neu diwb allan, wedi hollti, wedi blocio neu wedi'i heintio, neu a yw ffistwla wedi peidio â dirgrynu, nawr?",
  },
  rationale:
    "A line into a vein can bleed, let air in or carry infection into the blood, and the way of a drain closes within hours.",
  source:
    "UK Vascular Access guidance, 2022; UK Kidney Association, vascular access guideline, 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-100",
  examples: [
    "My PICC line has come half out and it is bleeding",
    "There is no buzz in my fistula today",
    "nephrostomy tube fell out an hour ago",
    "my pacemaker scar is hot and oozing",
  ],
  counterExamples: [
    "My PICC line dressing is due on Thursday",
    "When is the drain coming out?",
    "Can you do the line flush at the practice?",
    "I have a perianal fistula and need more dressings",
  ],
};

/** Machines, pumps, lines and tubes that somebody cannot do without. */
export const lifeSupportRules: readonly TriageRule[] = [lifeSupport, tubeOrLine];

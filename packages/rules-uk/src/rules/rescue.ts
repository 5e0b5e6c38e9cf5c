import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

const rescueGiven: TriageRule = {
  ...UNREVIEWED,
  id: "rescue-given",
  version: 3,
  title: "Somebody was brought back, or was given a medicine that is kept for emergencies",
  disposition: "999",
  backing: "little",
  gapWordsMax: 4,
  phrases: [
    "blue|grey|floppy|unresponsive|breathing & naloxone|narcan|prenoxad|nyxoid",
    "after +the|his|her|another +naloxone|narcan|prenoxad|nyxoid",
    "did|do|done|doing|gave|give|given|performed|started|began +cpr|compressions +on|to +{whose}|him|her|them|{kid}",
    "gave|give|given|giving +him|her|them|{kid} +cpr|compressions|chest",
    "needed|had +to +be +given|have +cpr",
    "mouth +to +mouth",
    "kiss +of +life",
    "had +to +resuscitate|resus|revive",
    "we|i|he|she|they|husband|wife|neighbour|daughter|son|mum|dad|just +resuscitated|revived +him|her|them|me",
    "brought|bring|bringing +him|her|them +back +to +life",
    "brought|bring|bringing +him|her|them +back +from +the +dead",
    "had +to +be +resuscitated|revived|defibbed",
    "used|gave|given|give|giving|using|needed & naloxone|narcan|prenoxad|nyxoid|glucagon|glucagen|ogluo",
    "had +to +give|use|inject|administer & midazolam|buccolam|buccal|epistatus|diazepam|stesolid|diastat",
    "gave|given|give|administered +him|her|them|the|his|{kid} +midazolam|buccolam|buccal|epistatus|stesolid|diastat",
    "used +his|her|the|my +buccal|buccolam|midazolam|epistatus|rectal",
    "rectal +diazepam",
    "rescue +medicine|medication|meds|med|dose & gave|given|give|used|fit|fits|fitting|seizure",
  ],
  unless: [
    "gave|given|giving|used +me|us",
    "cpr +training|course|class|certificate|refresher|session|lesson|instructor|poster",
    "till|until +the|they|an|it +crew|came|arrived|ambulance|paramedics|got",
    "cpr +on +my +bad|knees|own",
    "dummy|mannequin|manikin|doll|course|training|certificate|class|instructor",
    "kit|kits|repeat|expired|expire|expires|date|replace|replacement",
    "prescription|order +for",
    "midazolam|naloxone|glucagon|buccolam +prescription|order",
    "for +the|my|his|her|a|an +endoscopy|colonoscopy|gastroscopy|camera|scan|procedure|test",
    "at +birth",
    "born",
    "on|to +my|the|our|his|her +dog|cat|puppy|kitten|lamb",
  ],
  question: {
    en: "Did somebody have to be brought back, or need an emergency medicine, today?",
    cy: "A oedd rhaid adfywio rhywun, neu roi meddyginiaeth frys, heddiw?",
  },
  rationale:
    "Who was brought back, or needed what is kept for emergencies, can go again as it wears off, however well they look.",
  source:
    "nhs.uk, CPR, Epilepsy, and Low blood sugar, 2026-11; Resuscitation Council UK, 2021; named, not copied; read again at review",
  hazard: "HAZ-UK-02",
  examples: [
    "I did CPR on my husband and he came back",
    "had to give him the buccal midazolam this morning",
    "used naloxone on my son, he is awake again",
    "used the glucagon on my wife, she came round",
  ],
  counterExamples: [
    "We did a CPR course on Saturday, do you want the certificate?",
    "His buccal midazolam is out of date, please can we have more",
    "They gave me midazolam for the camera test last month",
    "I need a new naloxone kit",
  ],
};

const chokingCleared: TriageRule = {
  ...UNREVIEWED,
  id: "choking-cleared",
  version: 3,
  title: "Choked, and it came out",
  disposition: "a-and-e",
  backing: "little",
  gapWordsMax: 8,
  phrases: [
    "choked|choking & nut|peanut|grape|bead|piece|bit|food & cough|coughing|wheeze|wheezy|whistle|whistling|noisy +ever|since",
    "whistle|wheeze|wheezing +on +one +side & ever",
    "do|did|done|doing|gave|give|given|needed|used|performed & heimlich",
    "abdominal +thrusts",
    "back +slaps|blows & came|choking|choked|out|up|did|gave|do",
    "choked|choking & popped|shot|flew|came|coughed +out|up",
    "choked|choking & hooked|pulled|swept|scooped & out",
  ],
  unless: [
    "training|course|class|lesson|poster|leaflet|show|learn|teach|taught",
    "better +out +than +in",
  ],
  question: {
    en: "Did the person choke today, and did somebody press on their belly or have to get it out?",
    cy: "A dagodd y person heddiw, ac a wasgodd rhywun ar ei fol neu orfod ei gael allan?",
  },
  rationale:
    "Thrusts can tear what lies under them, and a piece that went further down shows later.",
  source:
    "nhs.uk, What should I do if someone is choking, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-94",
  examples: [
    "had to do the Heimlich on my daughter, she keeps coughing now",
    "she choked on a grape, my husband gave her back blows and it popped out",
    "she choked on a chunk of steak and I hooked it out with my finger, her voice is funny now",
  ],
  counterExamples: [
    "Do you run a course that teaches the Heimlich?",
    "He coughs when he drinks too fast",
    "She chokes on lumpy food, so we purée it",
  ],
};

const ambulanceRefused: TriageRule = {
  ...UNREVIEWED,
  id: "ambulance-refused",
  version: 2,
  title: "Would not go with the ambulance, and is worse or no better",
  disposition: "999",
  backing: "little",
  gapWordsMax: 9,
  asksAlone: true,
  phrases: [
    "ambulance|paramedics|paramedic|crew & refused|refuses|refusing|declined",
    "ambulance|paramedics|paramedic|crew & would|will +not +go|get|come",
    "ambulance|paramedics|paramedic|crew & said|told & ring|call|phone +back|again|them +if",
    "sent +the|them +ambulance|paramedics|crew|away +away",
  ],
  needs: [
    says(
      "worse|worsening|weaker|deteriorating|again|now",
      "no|not better|improving|improved|different",
      "and +it|he|she|they +has|have|is|did",
    ),
  ],
  unless: ["car +park|parking", "blocked|blocking|parked", "last +year|month"],
  question: {
    en: "Is the person for whom the ambulance came worse, or no better?",
    cy: "Ydy'r person y daeth yr ambiwlans ato yn waeth, neu ddim gwell?",
  },
  rationale:
    "Whom a crew wanted to take in, or told to call again, is not for a message when they get worse.",
  source: "nhs.uk, When to call 999, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-02",
  examples: [
    "ambulance came but he refused to go and now he is worse",
    "Paramedics wanted to take her in and she refused. She is not getting better",
    "He sent the ambulance away this morning and he is getting weaker",
  ],
  counterExamples: [
    "The ambulance could not get in because your car park was blocked",
    "Thank you to the ambulance crew who came out to Dad",
    "The paramedics said to ring you on Monday about a chest X-ray",
  ],
};

/** What others had to do before the message was written. */
export const rescueRules: readonly TriageRule[] = [rescueGiven, chokingCleared, ambulanceRefused];

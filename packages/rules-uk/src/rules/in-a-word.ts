import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const SOURCE =
  "nhs.uk, When to call 999, and When to go to A&E, 2026-11; named, not copied; read again at review";

/** What people type who have no time: the name of it, and perhaps who it is. */
const namedEmergency: TriageRule = {
  ...UNREVIEWED,
  id: "named-emergency",
  title: "An emergency that is named, with nothing else said",
  stands: true,
  disposition: "999",
  gapWordsMax: 0,
  phrases: [
    "stroke|sepsis|septic|septicaemia|meningitis|anaphylaxis|anaphylactic|aneurysm|eclampsia|epiglottitis|coronary",
    "heart|cardiac|asthma +attack|arrest",
    "heart +stopped|stopping|failing",
    "choking|drowning|drowned|suffocating|suffocated|strangled|electrocuted|electrocution|stabbed|stabbing|knifed|impaled|shot|hanging|hanged|decapitated|crushed",
    "gunshot|stab|knife +wound|wounds",
    "overdose|overdosed|overdosing",
    "haemorrhage|haemorrhaging",
    "bleeding +out|badly|heavily|loads|lots|everywhere",
    "seizure|seizures|fitting|seizing|convulsion|convulsions|convulsing",
    "epileptic|febrile +fit|seizure|convulsion",
    "seventh|sixth|fifth|fourth|third +fit|seizure",
    "fit +after +birth|delivery",
    "knocked +out|unconscious|cold",
    "not +moving|responding|responsive|breathing",
    "no|any +pulse|breath|breathing|heartbeat",
    "turning|turned|gone|going|went|all +blue|grey",
    "collapsed|burst +lung|lungs",
    "pneumothorax|lockjaw|paralysed|paralyzed|comatose",
    "pulmonary +embolism|embolus",
    "clot|clots +on|in +lung|lungs",
    "sickle|adrenal|addisonian|addisons|addison +crisis",
    "sickle +cell +crisis",
    "status +epilepticus",
    "fractured|broken|cracked|broke +skull|neck|back|spine|pelvis",
    "cord +prolapse|prolapsed|hanging|out",
    "placental +abruption",
    "lightning +strike|hit",
    "acid +attack",
    "on +fire",
    "throat|wrist|wrists +cut|slit|slashed",
    "cut|slit|slashed +throat|wrist|wrists",
    "car|bike|motorbike|road|quad +crash|accident|smash",
    "trachy|trachi|tracheostomy|trach +out|blocked",
    "hypothermia|heatstroke",
    "head +out|crowning|coming|showing",
    "crowning",
  ],
  besides: "{beside-a-name}|<0..120>",
  question: {
    en: "Is this happening now, or did it happen today?",
    cy: "A yw hyn yn digwydd nawr, neu a ddigwyddodd heddiw?",
  },
  rationale:
    "Who has no time types a name and no story. In a clause of nothing but that name it is a cry for help; beside other words it may be a question, a history or a form.",
  source: SOURCE,
  hazard: "HAZ-UK-02",
  examples: [
    "stroke",
    "Dad heart attack",
    "I think my son has meningitis",
    "Hanging. Come quick",
    "throat cut",
    "asthma attack",
    "haemorrhage",
    "My mum, sepsis",
  ],
  counterExamples: [
    "A leaflet about stroke, please",
    "My sepsis follow-up is on Monday",
    "Is the coil fitting still on?",
    "I had a stroke in 2019 and need my tablets",
    "Can I come on the heart attack course?",
  ],
};

/** The same for what A&E mends. */
const namedInjury: TriageRule = {
  ...UNREVIEWED,
  id: "named-injury",
  title: "An injury or illness for A&E that is named, with nothing else said",
  stands: true,
  disposition: "a-and-e",
  gapWordsMax: 0,
  phrases: [
    "broken|fractured|dislocated|snapped|smashed|shattered|severed|crushed +{bone}",
    "{bone} +broken|fractured|dislocated|snapped|smashed|shattered|severed|crushed|broke|dislocation",
    "{bone} +out +of +joint|place|socket",
    "{bone} +out +its|his|her +joint|place|socket",
    "shoulder|hip|kneecap|jaw +out|popped",
    "jaw +stuck|locked|dislocated",
    "hip|penis|willy +snapped|fracture|fractured",
    "head +injury|injuries",
    "torsion|appendicitis|frostbite",
    "appendix|bowel|spleen|ulcer +burst|ruptured|perforated",
    "nail|spike|fork|hook|spade|screw|glass|knife|blade|screwdriver +in|through +{bone}|hand|eye|side",
    "bone +out|showing|sticking",
    "guts|bowel|bowels|intestines +out|showing|hanging",
    "ectopic|strangulated +hernia|pregnancy",
    "ectopic",
  ],
  besides: "{beside-an-injury}|<0..120>",
  question: {
    en: "Did this happen, or begin, in the last day or so?",
    cy: "A ddigwyddodd hyn, neu a ddechreuodd, yn y diwrnod diwethaf?",
  },
  rationale:
    "A broken arm that is only named is a new one: old ones are told of with what is wanted for them.",
  source: SOURCE,
  hazard: "HAZ-UK-31",
  examples: [
    "broken arm",
    "Dislocated shoulder",
    "my son, dislocated knee",
    "nail through foot",
    "head injury",
    "Think its a fractured hip",
  ],
  counterExamples: [
    "I have a broken arm and need a fit note",
    "My broken wrist is out of plaster, when may I drive?",
    "Can you send the head injury leaflet again?",
    "My appendicitis scar itches",
  ],
};

/** What is named and nothing else. */
export const inAWordRules: readonly TriageRule[] = [namedEmergency, namedInjury];

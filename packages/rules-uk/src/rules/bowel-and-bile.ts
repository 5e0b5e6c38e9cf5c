import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import { sick } from "./signs.js";

const blockedBowel: TriageRule = {
  ...UNREVIEWED,
  id: "blocked-bowel",
  version: 8,
  title: "Signs of a blocked bowel, or a trapped hernia",
  disposition: "a-and-e",
  gapWordsMax: 6,
  phrases: [
    "stoma & prune|plum|black|purple|navy|dusky|dark",
    "stoma & nothing|empty & since|doubled|pain|sick",
    "no +wind +since & tummy|abdomen|belly|balloon|swollen|up",
    "nothing|nowt & either|both +way|end|ends|ways & drum|tight|belly|tummy|round|hard",
    "sick|vomit|coming|brings|bringing +up|back|brown & brown & smells|smelling|stinks +like|of +it|poo|the|drains|number",
    "{spew}|sick & green|bile|faeces|fluorescent|poo|shit|brown & {gut-site}|smell|smells|bright|up|again|keeps",
    "{spew} & green|bile|faeces",
    "green|bile +vomit|sick|puke",
    "bile +stuff",
    "bring|bringing|brought +up & green|bile|poo|faeces",
    "sick +up & green|bile|poo|brown",
    "not|no|unable|stopped|nothing +pass|passing|passed|been|able|to|more|passing & wind|gas|fart|farted|trump",
    "not +been|pooed|opened|pooped & poo|toilet|loo|bowels|stool|week & {spew}|{dire}",
    "no +poo|bowel|motion|stool|bowels|toilet & {gut-site}|days & {spew}|{dire}",
    "not +pooed|opened|been & {gut-site} & {swollen}|{spew}|{dire}|barrel|drum",
    "no +poo|poos +or|and|no +wind|fart|gas",
    "bowel +obstruction|blocked|obstructed|blockage",
    "stoma|bag nothing|empty|stopped & {spew}|{dire}|swollen|days",
    "stoma +{be}|gone|has|looks|turned|went +black|purple|dusky|maroon|gone",
  ],
  unless: [
    "green|brown|yellow +stuff|bits|phlegm|muck|gunk|spit",
    "broke|break|breaking +wind",
    "phlegm|snot|mucus|cough|coughing|catarrh|chest",
    "repair|surgery|operation +date|booked|list|next|is|was|for|and",
    "waiting +list",
    "waiting|list +for",
    "no +trouble|problem",
  ],
  question: {
    en: "Is there green vomit, or pain and swelling with no poo or wind passing, now?",
    cy: "Oes cyfog gwyrdd, neu boen a chwydd heb basio carthion na gwynt, nawr?",
  },
  rationale: "A blocked or trapped bowel dies within hours.",
  source: "nhs.uk, Hernia, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-72",
  examples: [
    "being sick and it is bright green vomit",
    "not passed wind for two days and my tummy is swollen",
    "no poo or wind, I keep vomiting",
  ],
  counterExamples: [
    "Hernia repair waiting list, any news?",
    "Coughing green phlegm and feel sick with it",
    "Constipated for three days, what can I take?",
  ],
};

const trappedHernia: TriageRule = {
  ...blockedBowel,
  id: "trapped-hernia",
  version: 5,
  title: "Signs of a trapped hernia",
  backing: "little",
  gapWordsMax: 8,
  phrases: ["hernia|rupture", "bulge|lump|swelling|bump & {groin}|{gut-site}|button"],
  needs: [
    says("{hurting}|{dire}"),
    says("hard|solid|rock|tense|tight"),
    says(
      "not|never|refuses|stopped push|pushes|pushed|go|goes|pop|tuck|shove|slide|back|in",
      "{stuck}|strangulated",
    ),
    says("red|hot|angry|shiny|{dusk}"),
    sick,
    says(
      "not|no|stopped|nothing pass|passing|passed|wind|gas|poo|fart|farted|pooed|bowels|toilet",
      "{gut-site} & {stretched}",
    ),
  ],
  needsMin: 2,
  examples: [
    "my hernia has gone hard and I can't push it back",
    "The lump in his groin is stuck out and really sore",
    "my rupture is purple and I keep being sick",
  ],
};

const jaundice: TriageRule = {
  ...UNREVIEWED,
  id: "jaundice",
  version: 5,
  title: "Yellow skin or eyes",
  gapWordsMax: 5,
  disposition: "same-day-phone",
  phrases: [
    "i|he|she|husband|wife|mum|dad am|is|looks|look|was +yellow|yellowish",
    "jaundiced|jaundice",
    "skin|eyes|eyeballs|whites|face|colour & yellow|yellowish|yellowy",
    "gone|turned|turning|going|went|looks|looking|look +all|very|bright|a|really|bit|yellow|so|quite|proper yellow|yellowish|yellowy",
    "gone|turned|turning|going|went|looks|looking +yellow|yellowish",
    "{wee}|urine & dark|brown|coke|cola|tea & {poo} & pale|white|clay|grey|putty",
  ],
  unless: [
    "yellow +form|forms|book|label|card|leaflet|fever|paper|box|or",
    "box|form|paper|label|card|leaflet|packet +is|has|was|went|looks +yellow|gone|turned",
    "bruise|bruises|bruised|ankle|knee|knees|edge|edges|toe|toes",
    "bruise|bruises|bruised|bruising|snot|phlegm|blow|mucus|sinus|gilberts|gilbert|wax",
    "newborn|newborns|tan|tanning|carrots|years|bruise|discharge|gunk|sticky|crust|pus|goo|nail|nails|toenail|toenails|teeth|conjunctivitis|warning|alert",
  ],
  question: {
    en: "Has the skin, or the white of the eyes, gone yellow in the last few days?",
    cy: "Ydy'r croen, neu wyn y llygaid, wedi troi'n felyn yn y dyddiau diwethaf?",
  },
  rationale: "Yellow skin or eyes mean that the liver or its ducts are in trouble.",
  source: "nhs.uk, Jaundice, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-73",
  examples: [
    "My husband has gone yellow",
    "the whites of my eyes are yellow",
    "I think I am jaundiced",
  ],
  counterExamples: [
    "Baby has yellow gunk in her eyes",
    "Yellow toenails, is that a fungus?",
    "He had jaundice as a newborn, is it in his records?",
  ],
};

const jaundiceUnwell: TriageRule = {
  ...jaundice,
  id: "jaundice-unwell",
  version: 4,
  title: "Yellow skin with fever, confusion or pain",
  disposition: "a-and-e",
  backing: "little",
  needs: [
    says(
      "{fever}|{muddled}|confusion|drowsy|{spew}|paracetamol|overdose|shaking|sleepy",
      "{bad-pain}|agony pain|{tummy}",
      "{hurting} & ribs|{gut-site}|side",
    ),
  ],
  examples: [
    "gone yellow and shivering with a fever",
    "the whites of his eyes are yellow and he is confused",
    "I am jaundiced and keep vomiting",
  ],
};

/** Blocked bowel, trapped hernia, jaundice. */
export const bowelAndBileRules: readonly TriageRule[] = [
  blockedBowel,
  trappedHernia,
  jaundiceUnwell,
  jaundice,
];

import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const worstHeadache: TriageRule = {
  ...UNREVIEWED,
  id: "worst-headache",
  version: 2,
  title: "Sudden worst headache",
  disposition: "999",
  gapWordsMax: 8,
  phrases: [
    "worse than +ever|any|anything & headache|migraine|head",
    "head|headache|migraine & thunder|thunderbolt|bomb|gun|shot|whip|axed|grenade",
    "migraine|headache & never|new|different|worse & arm|leg|face|speech|side & numb|weak|tingling|dead",
    "worst headache|head|migraine",
    "headache|migraine|head worst +ever|of|i|pain|in",
    "sudden|suddenly|abrupt|instant|explosive & headache|headaches",
    "headache|head +{pain}|came|come|started|hit|on nowhere|seconds|instantly|minute|bang",
    "thunderclap",
    "{bad-pain}|terrible|splitting|blinding headache|head & vomiting|sick|vomited|stiff|double|blurred|weak|numb|collapsed|drowsy|confused|neck",
    "headache & slurred|slurring|confused|confusion|weakness|weak +arm|leg|side|speech",
    "headache & seizure|fit|fitting|drowsy|blackout|blacked",
    "head|skull popped|burst|exploded|exploding|explode|snapped",
    "headache like +nothing",
    "never +had|known headache like|this|before",
    "bang|pop|snap|explosion|crack|clap|bolt inside|in|at|through +the|my|his|her|back head|skull",
    "head & bolt|lightning|explosion|gunshot|struck",
    "worst & within|second|seconds|minute|instant & head|headache",
    "grabbed|clutched|clutching|holding|held +her|his|my|the +head & screamed|screaming|scream",
    "hit|whacked|struck|kicked head|back +with|by|of & bat|hammer|brick|axe|head|horse",
    "head|headache like & hammer|bat|brick|axe|explode|exploding|burst",
  ],
  unless: [
    "usual|normal +migraine|migraines|headache",
    "migraine|migraines years|months|usual|prescription|again",
    "sinus|hangover|cold",
  ],
  question: {
    en: "Is this headache sudden and the worst that you have had?",
    cy: "Ydy'r cur pen hwn yn sydyn a'r gwaethaf i chi ei gael?",
  },
  rationale: "A headache that is at its worst within minutes can be a bleed in the brain.",
  source:
    "NICE CG150, headaches in over 12s, 2012, updated 2021; NICE NG228, subarachnoid haemorrhage, 2022; named, not copied; read again at review",
  hazard: "HAZ-UK-21",
  examples: [
    "I have the worst headache of my life",
    "A sudden really bad headache like I've been hit with a bat",
    "the headache came on out of nowhere in seconds",
  ],
  counterExamples: [
    "My usual migraine is back, can I have more sumatriptan?",
    "It's not the worst headache I have had, just nagging",
    "Headaches since I changed my glasses",
  ],
};

const badHeadache: TriageRule = {
  ...UNREVIEWED,
  id: "bad-headache",
  title: "Bad headache, or headache with fever",
  disposition: "same-day-phone",
  phrases: [
    "{bad-pain}|terrible|splitting|blinding|massive headache|headaches",
    "{very} bad headache",
    "headache|headaches & {fever}",
    "headache & light|lights|vision|vomiting|vomited",
    "headache|headaches & {pain} & scalp|temple|temples|jaw",
  ],
  gapWordsMax: 5,
  asks: true,
  question: {
    en: "Is this headache sudden, the worst ever, or with a stiff neck, confusion, weakness or a rash?",
    cy: "Ydy'r cur pen hwn yn sydyn, y gwaethaf erioed, neu gyda gwddf stiff, dryswch, gwendid neu frech?",
  },
  rationale: "Most bad headaches are harmless; a few more words tell which may not be.",
  source:
    "NICE CG150, headaches in over 12s, 2012, updated 2021; named, not copied; read again at review",
  hazard: "HAZ-UK-21",
  examples: [
    "I've had a severe headache all day",
    "headache and fever since yesterday",
    "bad headache, light bothers me, headache and light make me lie down",
  ],
  counterExamples: [
    "Headache tablets on repeat please",
    "I get a headache when I skip lunch",
    "This booking system is a massive headache",
  ],
};

const headacheWithFever: TriageRule = {
  ...badHeadache,
  id: "headache-with-fever-and-more",
  title: "Headache with fever, and another sign",
  disposition: "999",
  asks: undefined,
  phrases: ["headache|headaches", "head +{pain}|pounding|splitting|banging"],
  needs: [
    { phrases: ["{fever}|boiling", "burning +up"], within: "message" },
    {
      phrases: [
        "light|lights hurts|hurt|bothers|sensitive|agony|painful|hurting|away",
        "stiff|rash|drowsy|confused|{muddled}",
        "neck hurts|{pain}",
      ],
      within: "message",
    },
  ],
  unless: ["cough|flu|covid|cold|sinus", "sore|runny +throat|nose"],
  examples: [
    "Headache for three days. Now a temperature and the light bothers me",
    "bad headache, fever and he is very drowsy",
    "headache and a rash. She feels feverish",
  ],
};

const meningitisSigns: TriageRule = {
  ...UNREVIEWED,
  id: "meningitis-signs",
  version: 2,
  title: "Signs of meningitis",
  disposition: "999",
  gapWordsMax: 6,
  phrases: [
    "stiff|rigid|stiffness neck",
    "neck +{be} stiff|rigid|sore",
    "can|could|will|does +not bend|touch|move|put|turn|flex neck|chin|head",
    "neck hurts|{pain}|sore",
    "neck not bend|bending|move|moving",
    "chin +down|to & not|stiff|chest",
    "light|lights|bright +{be}|really|the hurt|hurts|hurting|sensitive|agony|unbearable|screamed|kills|killing",
    "screamed|screams|curtains light|lights|cos|dark",
    "sensitive +to +light|lights",
  ],
  needs: [
    {
      phrases: [
        "{fever}",
        "<38..42> degrees|c|temperature",
        "rash|vomiting|vomited|drowsy|confused|sleepy|boiling|burning",
        "not making +sense",
        "{bad-pain}|bad|sudden|terrible headache|head",
        "headache & neck|light|lights|sick|hot",
        "light|lights & agony|hurts|hurt|screamed|curtains",
      ],
      within: "message",
    },
  ],
  unless: [
    "slept|sleeping|desk|whiplash|posture|pillow|massage|physio|screen|crash|osteopath|chiropractor|muscle",
    "migraine|migraines",
    "for weeks|months|years",
  ],
  question: {
    en: "Is there a stiff neck with fever, headache, drowsiness or a rash, now?",
    cy: "Oes gwddf stiff gyda gwres, cur pen, syrthni neu frech, nawr?",
  },
  rationale:
    "Meningitis and blood poisoning can kill within hours, and the rash comes late or not at all.",
  source:
    "NICE NG240, bacterial meningitis and meningococcal disease, 2024; nhs.uk, Meningitis, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-14",
  examples: [
    "terrible headache, stiff neck and lights hurt my eyes",
    "she has a fever and can't bend her neck",
    "Son has a temperature and says his neck is stiff",
  ],
  counterExamples: [
    "Is my daughter due her meningitis jab?",
    "Stiff neck from sleeping funny, any exercises?",
    "My migraine is back, light hurts, headache as usual",
  ],
};

const rashNotFading: TriageRule = {
  ...UNREVIEWED,
  id: "rash-not-fading",
  version: 2,
  title: "Rash that does not fade under a glass",
  disposition: "999",
  gapWordsMax: 10,
  phrases: [
    "{rash} & not|never|fails fade|fades|fading|blanch|blanching|blanches|disappear|disappears|disappearing|vanish|lighten",
    "glass|tumbler & {rash}|fade|fading|failed|press|pressed|rolled",
    "did|done|tried|used|doing|do +the|a|glass +glass|tumbler|test|thing & still|stay|stayed|there|visible|same|not",
    "{rash} & not|still|stay|stays|stayed & press|pressed|push|pushed|squeeze|pressing|thumb|finger|stretch",
    "glass|tumbler +test not|fail|failed|positive|fade",
    "non|not +blanching|fading|blanchable",
    "nonblanching|petechiae|petechial|purpura|purpuric",
    "could|might|is +it|this|he|she|be|have +be|have|having|got +meningitis",
    "think|thinks|worried|scared +it|he|she|about|of|might|could|has|got|its +is|has|got|be|have +meningitis",
    "about|of|its|is|think +meningitis",
    "has|got|having|getting +meningitis",
  ],
  unless: [
    "weeks|months|years|cream|steroid|scar|scars|acne|sunburn|since",
    "do|does|they|it|that|and +go|goes|fade|fades|faded|disappear|disappears|blanch|blanches",
  ],
  question: {
    en: "Is there a rash that does not fade when a glass is pressed on it, now?",
    cy: "Oes brech nad yw'n pylu pan gaiff gwydryn ei wasgu arni, nawr?",
  },
  rationale:
    "A rash that does not fade can be blood poisoning. On darker skin look at palms, soles and eyelids.",
  source:
    "NICE NG240, bacterial meningitis and meningococcal disease, 2024; named, not copied; read again at review",
  hazard: "HAZ-UK-14",
  examples: [
    "The rash doesn't fade when I press a glass on it",
    "there are dark spots on his legs, they stay when I press them",
    "did the glass test and the spots stayed",
  ],
  counterExamples: [
    "Heat rash on his back, it fades and he is playing",
    "The acne marks do not fade with the cream, what next?",
    "Is my daughter due her meningitis jab?",
  ],
};

const purpleSpots: TriageRule = {
  ...UNREVIEWED,
  id: "purple-spots",
  title: "Purple spots",
  disposition: "999",
  phrases: [
    "purple|pinprick|blood|bruise +rash|spots|dots|blotches|patches|spot",
    "rash|spots & purple|bruises|bruising",
    "rash & {fever}|drowsy|unwell",
  ],
  asks: true,
  gapWordsMax: 5,
  question: {
    en: "Does the rash stay when you press a glass on it, or is the person very unwell?",
    cy: "Ydy'r frech yn aros pan fyddwch yn gwasgu gwydryn arni, neu ydy'r person yn sâl iawn?",
  },
  rationale:
    "Purple spots in somebody who is well are often harmless; the glass tells more than words.",
  source:
    "NICE NG240, bacterial meningitis and meningococcal disease, 2024; named, not copied; read again at review",
  hazard: "HAZ-UK-14",
  examples: [
    "little purple spots on my shins",
    "he has a rash and a temperature",
    "Rash looks like tiny bruises, rash with bruising",
  ],
  counterExamples: [
    "The purple inhaler is out of stock",
    "Spots on my chin, which cream?",
    "Bruise from my blood test",
  ],
};

const purpleSpotsUnwell: TriageRule = {
  ...purpleSpots,
  id: "purple-spots-unwell",
  version: 2,
  gapWordsMax: 6,
  title: "Purple spots in somebody unwell",
  asks: undefined,
  phrases: [
    "purple|pinprick|blood|bruise|bruised|bruises|maroon|violet|black|dark|{stain} & {rash}",
    "purple|blackish +ones|bits|marks|things",
    "bruises|bruising|purple & appearing|appeared|everywhere",
  ],
  needs: [
    {
      phrases: [
        "stiff|sore +neck",
        "neck stiff",
        "light hurts|hurting",
        "{fever}|boiling|drowsy|floppy|vomiting",
        "burning|so|really|very|is|now +up|hot|unwell|poorly|ill|sleepy",
        "spreading|headache|flu|confused",
        "hands|feet|legs {chill}|{pain}",
        "{chill}|sore +hands|feet|legs",
      ],
      within: "message",
    },
  ],
  examples: [
    "purple blotches on her legs. She is burning up",
    "He has a fever. There are bruises like spots on his belly",
    "pinprick spots and very drowsy",
  ],
};

/** Headache, meningitis and rashes that do not fade. */
export const headRules: readonly TriageRule[] = [
  worstHeadache,
  headacheWithFever,
  badHeadache,
  meningitisSigns,
  rashNotFading,
  purpleSpotsUnwell,
  purpleSpots,
];

import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const fits: TriageRule = {
  ...UNREVIEWED,
  id: "fits",
  version: 3,
  title: "Fit",
  disposition: "999",
  gapWordsMax: 0,
  phrases: [
    "{third} had|has|have|having|took|take fit|fits",
    "shaking|jerking|convulsive|epilepsy|seizure fit|fits",
    "fitting on|and|again|since|now|all|this|for|off|for|constantly",
    "is|was|has|keeps|started|been +fitting",
    "a|another|one fit last|this|at|in|and|yesterday|today|just|while|during|on|earlier|lasting|tonight|again|for|now|then",
    "having|has|took|taking|taken|throwing|threw a|another|first fit",
    "having|had|has|more|two|three|several|keeps|getting fits",
    "fits coming|again|today|since|continuously|repeatedly",
    "another fit has|have|is|was|started|before|now",
    "fit has|have|is started|begun|going|on|still",
    "this|the|his|her|a|had fit is|has|was still|gone|lasted|not",
    "fit|fits lasted|lasting",
    "epileptic|febrile|first|big|tonic fit|fits",
    "{third} had a fit",
    "{third} had another|his|her fit",
    "just had a fit",
    "is|was|keeps|kept|started|still|been fitting",
    "not stopped|stop|stopping fitting",
    "jerking|twitching|shaking|convulsing|jerky all over",
    "jerking|twitching uncontrollably|violently",
    "convulsing",
  ],
  unless: [
    "shoes|coil|blinds|dress|clothes|bra|hearing|hissy|laughing|coughing|sneezing",
    "fit|fitting|fitted +a|the|in|new|our +kitchen|boiler|wardrobe|carpet|appointment",
  ],
  question: {
    en: "Is a fit happening now, or was this a first fit or one longer than usual?",
    cy: "Oes ffit yn digwydd nawr, neu ai hon oedd y ffit gyntaf neu un hirach nag arfer?",
  },
  rationale: "A first fit, or one of over five minutes, needs an ambulance.",
  source:
    "NICE NG217, epilepsies, 2022; nhs.uk, What to do if someone has a seizure, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-22",
  examples: [
    "My son is having a fit",
    "he had a fit in the bath",
    "She keeps fitting and nobody knows why",
  ],
  counterExamples: [
    "I need a fit note for two weeks please",
    "The new shoes fit well, thank you physio",
    "I had a fit note last week and need another fit note",
  ],
};

const seizure: TriageRule = {
  ...UNREVIEWED,
  id: "seizure",
  version: 2,
  title: "Seizure",
  disposition: "999",
  phrases: [
    "shaking|jerking|twitching & eyes & white|rolled|rolling|backwards|upwards",
    "went|go|goes|going|gone +all|very|completely|stiff +stiff|rigid|and & jerked|jerky|jerking|shook|shaking|twitching|twitched|shaky",
    "having|had|has|have|first|another|new|having seizure|seizures|convulsion|convulsions|convulsed",
    "seizing",
    "think|looked|looks|like seizure|convulsion",
    "stiff|rigid & shaking|jerking|eyes|foaming|unresponsive",
    "foaming|frothing +at mouth",
  ],
  unless: [
    "usual|known|well|fully +controlled|seizures|recovered",
    "usual|used seizures|seizure",
    "vet|vets|dog|cat|cats|dogs|puppy|kitten|rabbit|horse",
    "medication|tablets|medicine|dose|licence|dvla|driving|clinic|nurse|review|for years",
  ],
  question: {
    en: "Is a seizure happening now, or was this a first one or one longer than usual?",
    cy: "Oes trawiad yn digwydd nawr, neu ai hwn oedd y cyntaf neu un hirach nag arfer?",
  },
  rationale: "A first seizure, or one of over five minutes, needs an ambulance.",
  source:
    "NICE NG217, epilepsies, 2022; nhs.uk, What to do if someone has a seizure, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-22",
  examples: [
    "She has had a seizure, her first one",
    "My wife is having a seizure",
    "He had another seizure and it lasted ten minutes",
  ],
  counterExamples: [
    "I had a seizure years ago, can I drive a van?",
    "Who does the seizure clinic letters?",
    "My dad had seizures, is it in the family?",
  ],
};

const longSeizure: TriageRule = {
  ...UNREVIEWED,
  id: "long-seizure",
  title: "Seizure that lasts, or comes again",
  disposition: "999",
  gapWordsMax: 4,
  phrases: [
    "seizure|fitting|convulsion|seizures|jerking <4..60> +minutes|mins",
    "<4..60> +minute seizure|fit",
    "seizure|fitting|seizures|jerking not|still stop|stopped|stopping|going|woken|coming",
    "seizures|fits|seizure +in a|one|two +row|day",
    "cluster seizures|fits",
    "still|now|currently +having|in|fitting|seizing seizure|fit|fits|fitting",
  ],
  question: {
    en: "Is a seizure going on now, or did it last longer than usual?",
    cy: "Oes trawiad yn digwydd nawr, neu a barhaodd yn hirach nag arfer?",
  },
  rationale:
    "A seizure of over five minutes, or one after another, needs an ambulance also in known epilepsy.",
  source: "NICE NG217, epilepsies, 2022; named, not copied; read again at review",
  hazard: "HAZ-UK-22",
  examples: [
    "his seizure has gone on for 10 minutes",
    "seizure wont stop even after his medication",
    "She is having seizures in a row",
  ],
  counterExamples: [
    "My seizures stopped in 2018, can I drive?",
    "What happens if a seizure goes on for long?",
    "Seizure clinic in two weeks, transport please",
  ],
};

const HEAD_BLOW: readonly string[] = [
  "{blow} head|skull|forehead",
  "head|skull|forehead {blow}",
  "head +first",
];

const headInjury: TriageRule = {
  ...UNREVIEWED,
  id: "head-injury",
  version: 3,
  title: "Head injury with warning signs",
  disposition: "999",
  gapWordsMax: 5,
  phrases: [
    ...HEAD_BLOW,
    "concussion|concussed",
    "rolled|slipped|slid|fell|dropped|fallen off|from|out table|bed|sofa|cot|couch|highchair|chair|bunk|swing|slide|arms|pram|trolley",
    "lump|egg|dent|bump +on|to head|forehead & rolled|fell|fallen|fall|hit|banged",
  ],
  needs: [
    {
      phrases: [
        "{vomit}|drowsy|sleepy|unconscious|unresponsive|collapsed|slurring|slurred|fitting|seizure|unsteady|wobbly|floppy",
        "being|been|was|keeps|feeling|feels|feel +sick",
        "{muddled}",
        "knocked|passed|blacked +out",
        "keeps|keep|falling|fallen|fell|nodding +falling|asleep|off|dropping",
        "double|blurred|blurry|lost +vision|sight",
        "worse|worsening|{bad-pain}|terrible|bad +headache",
        "headache worse|worsening|bad|severe|terrible",
        "not remember|recall",
        "memory|amnesia|forgetting|repeating",
        "clear|watery|straw fluid|liquid|stuff|water|coming",
        "blood|fluid|bleeding ear|ears|nose",
        "{numb}|weak arm|arms|leg|legs",
        "black eyes",
        "pupil|pupils",
        "not acting|himself|herself|right",
        "acting|behaving strange|strangely|odd|funny|weird",
      ],
      within: "message",
    },
  ],
  unless: ["for months|years", "<2..20> +years|months|weeks +ago"],
  question: {
    en: "Has there been a head injury in the last few days, with any of these signs?",
    cy: "A fu anaf i'r pen yn y dyddiau diwethaf, gydag unrhyw un o'r arwyddion hyn?",
  },
  rationale:
    "Vomiting, drowsiness or lost memory after a blow to the head can mean a bleed inside the skull.",
  source: "NICE NG232, head injury, 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-20",
  examples: [
    "He banged his head at football and has been sick twice",
    "I fell and hit my head. Now I'm really drowsy and my vision is blurred",
    "she hit her head and got knocked out for a few seconds",
  ],
  counterExamples: [
    "I hit my head on the cupboard, tiny bump, all fine",
    "That virus really knocked me, when does my fit note start?",
    "Nits on her head, which lotion?",
  ],
};

const fallAndNotRight: TriageRule = {
  ...headInjury,
  id: "fall-and-not-right",
  title: "A fall, and now drowsy or without memory",
  phrases: [
    "fell|fallen|fall +down|over|off|from|out|downstairs|backwards|forwards|in",
    "had +a +fall",
  ],
  needs: [
    {
      phrases: [
        "not remember|recall",
        "{muddled}|drowsy|unresponsive|unconscious|slurring|slurred",
        "very|so|really|is|now +sleepy",
        "knocked|passed|blacked +out",
      ],
      within: "message",
    },
  ],
  examples: [
    "Mum fell down this morning. Now she can't remember anything",
    "he fell off his bike and is drowsy",
    "Nan has fallen over and is confused",
  ],
};

const headInjuryAtRisk: TriageRule = {
  ...UNREVIEWED,
  id: "head-injury-at-risk",
  title: "Head injury in somebody at risk",
  disposition: "a-and-e",
  gapWordsMax: 5,
  phrases: HEAD_BLOW,
  needs: [
    {
      facts: {
        ageYearsMin: 65,
        ageMonthsMax: 11,
        medicines: [
          "warfarin",
          "apixaban",
          "rivaroxaban",
          "edoxaban",
          "dabigatran",
          "clopidogrel",
          "heparin",
          "enoxaparin",
          "acenocoumarol",
        ],
        conditions: ["haemophil", "hemophil", "thrombocytop"],
      },
      phrases: ["{thinner}", "haemophilia", "drunk", "<65..105> +year|years|yr|yo"],
      within: "message",
    },
  ],
  unless: ["for months|years", "<2..20> +years|months|weeks +ago"],
  question: {
    en: "Has there been a blow to the head in the last few days, in somebody on blood thinners, over 65 or under one?",
    cy: "A fu ergyd i'r pen yn y dyddiau diwethaf, mewn rhywun sy'n cymryd teneuwyr gwaed, dros 65 neu dan flwydd?",
  },
  rationale: "Blood thinners and age turn a small knock into a bleed.",
  source: "NICE NG232, head injury, 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-20",
  examples: [
    "I fell and hit my head and I'm on apixaban",
    "On blood thinners and banged my head on the door",
    "My 84 year old dad has bumped his head",
  ],
  counterExamples: [
    "I am on warfarin and have a headache after a late night, is paracetamol ok?",
    "Bumped my head as a child, does it matter?",
    "Head lice lotion please",
  ],
};

const knockedOut: TriageRule = {
  ...UNREVIEWED,
  id: "knocked-out",
  title: "Knocked out",
  disposition: "999",
  phrases: [
    "got|was|been|he|she|were|knocked knocked +out|unconscious",
    "knocked +him|her|me|them|himself|herself|myself out|unconscious",
    "out +cold",
    "fractured|cracked +his|her|my|me|a +skull",
  ],
  question: {
    en: "Has somebody been knocked out in the last few days?",
    cy: "A gafodd rhywun ei daro'n anymwybodol yn y dyddiau diwethaf?",
  },
  rationale: "To be knocked out, however briefly, is a sign of an injury of the brain.",
  source: "NICE NG232, head injury, 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-20",
  examples: [
    "she got knocked out for a few seconds",
    "he was knocked unconscious at rugby",
    "It knocked him out cold",
  ],
  counterExamples: [
    "That virus really knocked me, when does my fit note start?",
    "The power was out, and it was cold in the waiting room",
    "I was knocked out once as a child, years ago",
  ],
};

/** Fits, seizures and blows to the head. */
export const fitAndKnockRules: readonly TriageRule[] = [
  fits,
  seizure,
  longSeizure,
  headInjury,
  fallAndNotRight,
  headInjuryAtRisk,
  knockedOut,
];

import type { Need, TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import { chestPainSaid, faintness, gravelyIll, shortOfBreath, sweating } from "./vital-signs.js";

const greyAndMore: Need = says(
  "{ashen}",
  "colour +{be} drained|left|bad|awful|wrong",
  "{vomit}|nauseous|queasy|sick",
);

const armsOrJaw: Need = says(
  "both|left +arm|arms|shoulder|hand",
  "chin|elbow|elbows|wrists & {chest-pain} & down|up|into|to|jaw|arm|shoulder|neck|elbow",
  "arm|arms|jaw|jaws|blades & {chest-pain}|{numb}|heavy & jaw|neck|back|arm|shoulder|{chest}|ribs",
  "jaw & shoulder|shoulders|arm|arms",
  "up|down|under +{whose}|under|into +jaw|{whose}|teeth",
  "into|down|up|through|to|along +{whose}|the|both|left|my +left|arm|arms|jaw|neck|teeth|shoulder|shoulders|both",
);

/** Both sides, or wind as never before. */
const unlikeWind: Need = says(
  "both +arms|elbows|wrists|shoulders",
  "never +had|known|get indigestion|heartburn|it|wind",
  "nothing|not +shifting|touching|shift|touches|helping|touch|nothing",
);

/** Worn out as never before. */
const exhausted: Need = says(
  "{very}|too tired|weak|exhausted|drained|knackered|shattered",
  "no +energy|strength",
  "wiped|worn|done|washed +out|in",
  "{weak}",
);

/** It comes with effort. */
const onEffort: Need = says(
  "when|every|after|on|with|up|if walk|walking|stairs|climb|climbing|hill|hills|uphill|exert|effort|steps|hoover|hoovering|lifting|carrying|shopping",
  "had +to +sit|stop|stand|lie",
  "eases|goes|settles|stops +{be} rest|stop|sit",
  "gtn|angina",
);

const chestPain: TriageRule = {
  ...UNREVIEWED,
  id: "chest-pain",
  backing: "little",
  version: 15,
  title: "Chest pain or pressure",
  disposition: "999",
  gapWordsMax: 6,
  phrases: [
    "like +a|an +barrel +hoop|band|strap",
    "tight|squeezing|squeezed +round|around +the|my +middle & breath|scared|frightened|comes|lift|stairs|walk|arm|sweating",
    "someone|someones|somebody|somebodys|man|elephant|horse|brick|weight standing|stood|sitting|sat|kneeling|lying|parked +on +my|his|her|the +{chest}",
    "like +a +broom|knife|spear|poker|rod & front +to +back|the",
    "same +pain & back|again|returned & stent|heart|bypass|sprays",
    "<3..9> +sprays & not +shifting|shift|shifted|touched|touching|easing|working|helping",
    "gtn & no|not +difference|shifting|shift|touched|touching",
    "{chest} & {chest-pain}",
    "{chest-pain} behind|under|between|across|beneath +{whose}|the +breast|breasts|boobs|bust",
    "breast +bone & {chest-pain}|someone|something|somebody|sitting",
    "{chest-pain} in|on|across|round|under|behind|between breast|boobs|breasts|nipples +bone|my|going|and|into|through|with",
    "{press} across|round|around|on +my|the|his|her|both|me +ribs",
    "elephant +sat|sitting|standing|stood +on +me|us|my",
    "someones|somethings|somebodys|someone|something|somebody|elephant sat|sitting|stood|standing|kneeling|stamping|pushing|lying|leaning on|against +{chest}|me",
    "heavy|strange|weird|funny|horrible|awful|tearing|choking|sinking|wrong|odd & {chest} +{be}",
    "like|as sat|sitting|standing|stood|kneeling|kneeled|knelt|parked|stamping|stamped|leaning|lying +on|upon +me|him|her|my|his|{chest}",
    "stone|rock|brick|lump|weight|boulder|heavy|pressure & middle|centre|here|inside & {sweat}|{air}|{windless}|water|chest",
    "hold|holds|holding|held|clutch|grab|grip +{chest}",
    "tightness|heaviness|squeezing|crushing & here|bra|boobs|breast|middle",
    "clutching|clutched|clutches|clutch|holding|holds|grabbing|grabs|grabbed|rubbing|rubs|clutch|tapping +{whose}|me|at|the|on +{chest}",
    "squeezing|crushing|gripping +pain|pains|pressure",
    "heart {pain}",
    "heart {press}",
    "same|like & last|before|when & stent|bypass|heart|stents",
    "{pain}|pressure +in|around {whose}|me|the +heart",
    "having|think|thinks|feels|feel|like|sure|maybe heart +attack",
    "angina & rest|worse|often|easing|night|bed|sat|longer|bad|attack|today|now|tonight|stronger|different",
    "gtn & not|twice|three|easing|help|helped|sprays|puffs|times|touched|again|now",
  ],
  unless: [
    "phone|recorded|telephone +message",
    "notes|file|record +say|says|said",
    "{chest} +muscles",
    "burning|burn|burns|gnawing|acid|belch & curry|curries|takeaway|eating|meal|meals|spicy|gaviscon|wine|food",
    "followup|follow +up",
    "weight|load +off +my|his|her +chest",
    "boobs|nipple|nipples",
    "burn|burnt|burned|scald +on +my|his|her +chest",
    "heart +tracing|trace|scan|checked",
    "lost +heart",
    "quad|spastic +cp",
    "heart +feels +like +it +skips",
    "out +of +date",
    "not +needed|used",
    "tissue|moobs",
    "heart +jumped",
    "failure +nurse",
    "heart +failure",
    "compressions|compression",
    "costochondritis|costo",
    "poke +it",
    "patches|itchy|itch|sweat|sweaty|red|stings & boobs|breasts|breast",
    "turned +out",
    "you +sent",
    "troponin|troponins|muscular",
    "when|only|if|from|with|by cough|coughing|press|touch|poke|cold",
    "cough|cold|phlegm|coughing|flu & {chest}",
    "pulled|strained +a|my +muscle",
    "{chest} +infection|clinic|xray|physio|wall|drain|hair|size|binder|rub",
    "heartburn|acid|reflux & usual|gaviscon|again|omeprazole",
    "spot|spots|rash|lump|eczema|tattoo|waxed|shingles|bra|mole|seatbelt",
    "cerebral|palsy|diplegia",
  ],
  question: {
    en: "Do you have chest pain now, or have you had any in the last 24 hours?",
    cy: "Oes gennych chi boen yn y frest nawr, neu a gawsoch chi beth yn y 24 awr diwethaf?",
  },
  rationale:
    "Chest pain or pressure can be a heart attack, and each minute without treatment costs heart muscle.",
  source:
    "NICE CG95, recent-onset chest pain, 2010, updated 2016; nhs.uk, Chest pain, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-01",
  examples: [
    "I've got a tight band across my chest and I feel sweaty",
    "Chest pains since this morning, not going off",
    "its like an elephant sitting on my chest",
    "my chest is really hurting and its going down my left arm",
  ],
  counterExamples: [
    "My mum had chest pains at my age, should I be tested?",
    "Please can you tell me the result of my chest x-ray?",
    "My chest infection has cleared up, thank you",
    "I do not have chest pain any more, can I drive?",
    "Has my referral to the chest pain clinic gone off?",
    "My chest hurts when I cough with this cold",
  ],
};

const heartAttackSigns: TriageRule = {
  ...UNREVIEWED,
  id: "heart-attack-signs",
  version: 6,
  title: "Pain in arm, jaw or back, with sweating",
  backing: "much",
  disposition: "999",
  phrases: [
    "indigestion & hair|shirt|wet +wet|through|with|sweat|sweating & hours|hrs|belching|sat|dad",
    "ache|aching|aches & jaw & arm|sweaty|shift|hills & left|won|sweaty|shift|telly",
    "down|into|along|up +{whose}|the|both|left +left|both|arm|arms +arm|arms & {pain}|{numb}|{chest-pain}",
    "both|left +arm|arms & {pain}|{press}|lead|dead|numb|tingling",
    "{pain} & down|into|up|along +{whose}|the|both|left +arm|arms|jaw|left",
    "arm|arms & jaw|neck|{chest}|back & {chest-pain}",
    "jaw & arm|arms|shoulder|shoulders|ribs|{chest}|back|neck & {chest-pain}",
  ],
  needsMin: 1,
  asksAlone: true,
  examples: [
    "Pain going down my left arm for the last hour and I am sweating",
    "my jaw and my shoulder ache and I have gone all clammy",
    "His left arm is heavy. He looks ashen",
  ],
  gapWordsMax: 6,
  needs: [
    sweating,
    greyAndMore,
    shortOfBreath,
    faintness,
    chestPainSaid,
    armsOrJaw,
    onEffort,
    exhausted,
    unlikeWind,
    gravelyIll,
  ],
  unless: [
    "carpet|razor|wind|friction|rope|sun +burn|burns|burnt",
    "dead +sore|tired|stiff|achy",
    "botox|spasticity|spastic",
    "sweat|sweating +on|under|of +my|the|his|her +forehead|brow|lip|arms|armpits|boobs|feet|hands|pits",
    "trapped +nerve",
    "sciatica|disc|flushes|jab|vaccine|flu|menopause|hrt|carpal|frozen|arthritis|tooth|dentist|grind|clench",
    "for weeks|months|years",
  ],
  question: {
    en: "Did this come on in the last 24 hours, with sweating, sickness or a tight chest?",
    cy: "A ddechreuodd hyn yn y 24 awr diwethaf, gyda chwysu, cyfog neu frest dynn?",
  },
  rationale:
    "A heart attack can be felt in the arm, jaw, back or stomach alone, and more often so in women.",
  source:
    "NICE CG95, recent-onset chest pain, 2010, updated 2016; nhs.uk, Heart attack, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-01",
  counterExamples: [
    "My arm is sore after the flu jab",
    "I clench my jaw at night and it aches, is there a guard?",
    "Trapped nerve in my neck, pain down my left arm for weeks",
  ],
};

const heartAttackSignsApart: TriageRule = {
  ...heartAttackSigns,
  id: "heart-attack-signs-apart",
  backing: undefined,
  version: 4,
  title: "Indigestion, or pain of jaw, arm or shoulders, with two signs of a heart in trouble",
  phrases: [
    "arm|arms|jaw|jaws & {chest-pain}|{numb}|lead|dead|toothache",
    "jaw & shoulder|shoulders|arm|arms|{chest}|neck",
    "shoulder|shoulders|neck & {press}|{pain}",
    "between|across|behind +{whose}|the|my +shoulder|blades|shoulders & {chest-pain}",
    "chin|elbow|elbows & {chest-pain}",
    "throat & {press}|choking|strangling",
    "weight|heaviness|heavy|band|belt|tight|tightness|squeezing|crushing|squashing|elephant|brick & round|around|across|on|over +me|us|front|middle|him|her",
    "up|under|into|down +under|into|{whose}|both|the +{whose}|jaw|arms|arm jaw|arm|arms",
    "tightness|heaviness|pressure|squeezing & stairs|hill|uphill|walk|walking|effort|lifting",
    "indigestion|heartburn|trapped|wind|gas|gaviscon|rennie|reflux|belching|burping|gastric",
    "{pain}|{press}|burning +in|at|round|across {whose}|the|top|pit|upper +stomach|tummy|belly",
    "{chest} & {ashen}",
    "{sweat} & {ashen}",
  ],
  needsMin: 2,
  asksAlone: undefined,
  examples: [
    "Terrible indigestion since two. It goes down both arms and I keep sweating",
    "An ache in my jaw all morning. I came over cold, clammy and sick",
    "Dad looks grey and sweaty",
  ],
};

const anginaNotEasing: TriageRule = {
  ...chestPain,
  id: "angina-not-easing",
  version: 8,
  title: "Angina that the spray does not ease, or that comes at rest",
  backing: "little",
  phrases: [
    "spray +did|does|done|has|doing +nothing|not|no",
    "<2..20>|few|several +go|goes|puffs|squirts|sprays +of +the +spray",
    "spray & no +easier|better & goes|go|since|tonight|night|still",
    "most|half|lot|lots +of +the|my +bottle|spray & night|since|comes|rest|sat|sitting",
    "angina",
    "gtn",
    "nitro|nitrolingual",
    "spray & tongue|heart|{chest}",
    "gtn|spray & no|not +relief|ease|easing|shift|shifting|touch|touching|help|helping",
  ],
  needs: [
    says(
      "<3..9>|several|another|second|third|fourth|few +goes|sprays|squirts|puffs|doses|times|more|go",
      "still +there|sat|hurts|sore|tight|going|bad|got|here",
      "no +easier|better|different",
      "not|hardly|barely shift|ease|easing|eased|shifting|touch|touching|help|helping|gone|work|working",
      "more +often",
      "more +than +usual|normal|normally",
      "at|with|even rest|night|bed|sitting|sat|nothing|sleep",
      "worse|longer|stronger|lasting",
      "{sweat}|{ashen}|clammy",
    ),
  ],
  unless: [
    "same +as +ever|always|usual",
    "passing|pass|passed +wind",
    "dying +for",
    "repeat|expired|review|insurance",
    "spray|gtn|angina|nitrolingual +prescription|order",
    "prescription|order +for +my|the|a|another|some|gtn|glyceryl",
    "angina +clinic",
  ],
  examples: [
    "My angina spray is not touching it. Four goes now",
    "angina at rest since this morning",
    "Used the GTN. Still there",
  ],
  counterExamples: [
    "Please can I order my GTN on repeat, it is out of date",
    "I have angina and need the flu jab",
    "When is my angina review?",
  ],
};

const tearingPain: TriageRule = {
  ...UNREVIEWED,
  id: "tearing-pain",
  version: 6,
  title: "Tearing pain in chest or back",
  disposition: "999",
  gapWordsMax: 6,
  phrases: [
    "gave|went|tore|ripped & between +my|the|his|her +shoulder|shoulders & travelling|travelled|spread|spreading|moved|moving +down",
    "unzipped|torn|ripped|split & shoulder|shoulders|back|chest +blades|blade",
    "pulse & one +wrist|arm & not|other",
    "tearing|ripping|ripped|rip|rips|torn|tore|shredding|splitting|shearing & {chest}|blades|shoulders|{tummy}|inside|apart",
    "like|felt|feels|something|being|feeling|as ripped|ripping|tearing|torn|rip|tear|tore|ripper & back|blades|{chest}|inside|open",
    "tearing|ripping|ripped|torn & back & {pain}|feeling|felt|sensation|like|sudden|suddenly",
    "sudden|suddenly|severe|terrible|stabbing|knife|stabbed|sword|unbearable|excruciating|worst & between|behind +{whose}|the|shoulder +shoulder|shoulders|blades|blade",
    "stabbed|knifed|sword|dagger|spear|skewer|axe & back|blades & {sweat}|{ashen}|dizzy|faint|sick|collapsed|suddenly|through",
    "pain|ache & moved|moving|travelled|goes|went|spread|shot & {chest}|blades & back|{tummy}|legs",
    "aortic|aorta +dissection",
  ],
  unless: [
    "superglue|superglued|unstuck|glue",
    "lash|lashes|sticker|plaster",
    "muscle|hamstring|ligament|cartilage",
    "for weeks|months|years",
    "nail|nails|hangnail|callus|blister|acrylic|jeans|trousers",
  ],
  question: {
    en: "Is there a sudden tearing pain in the chest or back now?",
    cy: "Oes poen rhwygo sydyn yn y frest neu'r cefn nawr?",
  },
  rationale: "A tear in the great artery kills within hours, and its pain is sudden and ripping.",
  source:
    "HSIB, delayed recognition of acute aortic dissection, 2020; named, not copied; read again at review",
  hazard: "HAZ-UK-90",
  examples: [
    "a ripping pain between my shoulder blades, came on suddenly",
    "tearing feeling in his chest going through to the back",
    "Sudden stabbing pain between the shoulder blades",
  ],
  counterExamples: [
    "I think I tore a muscle in my back at the gym",
    "Ripped my stitches bag, can I have new dressings?",
    "Dull ache between my shoulder blades for months from the desk",
  ],
};

/** Heart: pain, and a beat that is too fast. */
export const heartRules: readonly TriageRule[] = [
  chestPain,
  heartAttackSigns,
  heartAttackSignsApart,
  anginaNotEasing,
  tearingPain,
];

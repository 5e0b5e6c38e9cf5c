import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const chestPain: TriageRule = {
  ...UNREVIEWED,
  id: "chest-pain",
  version: 2,
  title: "Chest pain or pressure",
  disposition: "999",
  gapWordsMax: 4,
  phrases: [
    "{chest-pain} in|on|near|at|around +the|my|his|her|heart heart +side|area|region",
    "{chest-pain}|weight|knife in|on|across|round|under|behind|between breast|boobs|breasts|nipples +bone|my|going|and|into|through|with",
    "{chest-pain}|weight|band in|on|across|under|behind|round +breast +bone",
    "crushing|squeezing|tight|tightness|pressure|band|vice|weight|heaviness across|round|around|on +my|the|his|her|both|me +ribs",
    "someones|somethings|somebodys|someone|something|somebody sat|sitting|stood|standing|pressing|stamping on {chest}",
    "{chest} +{chest-pain}",
    "{chest} +{be} {chest-pain}",
    "{chest-pain} +in|on|across|round|around|through|over|behind|inside|under|into|right|all|near {chest}",
    "pain|pains|tight|tightness|pressure|crushing|squeezing|heaviness|ache|aching|hurting|hurts|discomfort|cramp in|across|round|around|behind|inside|on my|the|his|her|their|middle|centre|center|left|right +{chest}",
    "heavy|strange|weird|funny|horrible|bad|awful|tight|gripping|squeezing|crushing|burning|tearing|choking feeling|sensation in|across|on|under|behind {chest}",
    "gripping|squeezing|crushing|tightness|pressure|stabbing {chest}",
    "clutching|clutched|holding|grabbing|grabs|grabbed|rubbing|clutches +his|her|my|me|at|the {chest}",
    "{chest} & someone|something|somebody|elephant|weight & on",
    "{chest} +{be} +{be} {chest-pain}",
    "tight|heavy|crushing|stabbing|painful|achy +{chest}",
    "pain|pains|hurts|hurting +{chest}",
    "elephant|brick|bricks|vice|vise|belt|band|strap|weight|someone|something|rope|clamp|knife on|in|round|around|across|sitting|standing|squeezing|crushing|pressing {chest}",
    "squeezing|crushing|gripping +pain|pains|pressure",
    "heart +pain|pains|hurts|hurting",
    "pain|pains|pressure +in|around my|me|his|her|the +heart",
    "having|think|thinks|feels|feel|like|sure|maybe heart +attack",
  ],
  unless: [
    "when|only|if|from cough|coughing|press|touch|poke",
    "pulled|strained +a|my +muscle",
    "{chest} +infection|clinic|xray|physio|wall",
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
  title: "Pain in arm, jaw or back, with sweating",
  disposition: "999",
  gapWordsMax: 5,
  phrases: [
    "{pain}|{numb}|heavy|heaviness down|into|up|along|radiating|spreading|shooting|going|travelling left|both +arm|arms",
    "{pain}|heavy & arm|arms|jaw|neck|back|teeth|throat & {sweat}",
    "jaw & arm|arms|shoulder|ribs|{chest} & {pain}|tightness|heavy",
    "indigestion|heartburn|wind & arm|arms|jaw|{sweat}|breathless",
    "{ashen}|pale|white|cold & {sweat}",
    "{chest} & {sweat}|{ashen}",
  ],
  unless: [
    "sweat|sweating +on|under|of",
    "trapped|sciatica|disc|flushes|jab|vaccine|infection|flu",
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
  examples: [
    "Pain going down my left arm for the last hour",
    "my jaw aches and I have gone all clammy",
    "Dad looks grey and sweaty",
  ],
  counterExamples: [
    "My arm is sore after the flu jab",
    "I clench my jaw at night and it aches, is there a guard?",
    "Trapped nerve in my neck, pain down my left arm for weeks",
  ],
};

const heartAttackSignsApart: TriageRule = {
  ...heartAttackSigns,
  id: "heart-attack-signs-apart",
  title: "Pain in arm, jaw or chest, and sweating in another sentence",
  gapWordsMax: 6,
  phrases: [
    "jaw|arms & {pain}|tight|heavy|heaviness",
    "left +arm & {pain}|heavy|heaviness|lead|dead|weight|tingling",
    "indigestion|heartburn",
    "weight|pressure|tightness|tight|band|ache|aching|pain & {chest}",
    "between +shoulder|my|the blades & {pain}",
    "into|to|up|towards|down +my|the|his|her +jaw|shoulder|arm",
  ],
  needs: [
    {
      phrases: [
        "{pain} ribs|{chest}|shoulder|arm",
        "{sweat}|{ashen}|angina|gtn|faint|fainted|collapsed",
        "wet +through",
        "both|left +arm|arms",
        "wringing|soaking +wet",
        "pale & {sweat}|dizzy|sick",
      ],
      within: "message",
    },
  ],
  examples: [
    "Terrible indigestion since two. It goes down both arms and I keep sweating",
    "An ache in my jaw all morning. I came over cold and clammy",
    "A weight on his breastbone. He looks ashen",
  ],
};

const tearingPain: TriageRule = {
  ...UNREVIEWED,
  id: "tearing-pain",
  title: "Tearing pain in chest or back",
  disposition: "999",
  gapWordsMax: 5,
  phrases: [
    "tearing|ripping|ripped|rip|torn & {chest}|back|blades|shoulders|{tummy} & {pain}|feeling|felt|sensation|like|inside|apart|something",
    "sudden|suddenly|severe|terrible|stabbing & {pain} & shoulder|between +blades",
    "ripped|torn|split +in +two|half",
    "aortic|aorta +dissection",
  ],
  unless: ["muscle|hamstring|ligament|cartilage", "for weeks|months|years"],
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

const palpitationsWithDanger: TriageRule = {
  ...UNREVIEWED,
  id: "palpitations-with-danger",
  title: "Palpitations with faintness, breathlessness or chest pain",
  disposition: "999",
  phrases: [
    "heart|pulse +{be} all +over",
    "defib|defibrillator|icd & went|fired|shocked|shock|off|gone",
    "heart +beat|beats|beating|going|goes|is fast|quick|quickly|hard|mad",
    "heart|pulse|heartrate|bpm|hr doing|at|of|over|about|rate|is|was|gone <130..230>",
    "heart stop|stopping|stops|stopped & starting|starts|start|again",
    "{chest} +{be} +{racing}",
    "palpitation|palpitations|palps",
    "heart|heartbeat|pulse {racing}|fast",
    "{racing}|fast heart|heartbeat|pulse",
  ],
  needs: [
    {
      phrases: [
        "light +headed",
        "{breathe} +{be} short",
        "defib|defibrillator|icd",
        "dizzy|woozy|lightheaded|giddy|{sweat}",
        "fell|fall|falling|fallen|went +down|over",
        "faint|fainted|fainting|breathless|clammy|collapse|collapsed|collapsing|grey",
        "pass|passed|passing|black|blacked|blacking +out",
        "short|out +of +breath",
        "nearly|almost went|go|fell|fall +over|down",
        "can|could +not breathe|breath",
        "{chest} {chest-pain}",
        "{chest-pain} {chest}",
      ],
      within: "sentence",
    },
  ],
  unless: ["anxiety|anxious|panic|caffeine|menopause", "for months|years"],
  question: {
    en: "Is your heart racing now, with feeling faint, breathless or chest pain?",
    cy: "Ydy'ch calon yn rasio nawr, gyda theimlo'n wan, yn fyr eich gwynt neu boen yn y frest?",
  },
  rationale: "A racing heart that brings faintness or breathlessness may not pump enough.",
  source:
    "nhs.uk, Heart palpitations, 2026-11; NICE CG109, transient loss of consciousness, 2010, updated 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-91",
  examples: [
    "my heart is racing and I nearly blacked out",
    "Palpitations all morning and I am breathless",
    "heart pounding and I feel faint",
  ],
  counterExamples: [
    "Can I have the result of my palpitations monitor?",
    "My heart tablets are due, can I order them?",
    "Palpitations when I am anxious, same as for years, and no chest pain",
  ],
};

const palpitations: TriageRule = {
  ...UNREVIEWED,
  id: "palpitations",
  title: "Palpitations",
  disposition: "same-day-phone",
  phrases: [
    "palpitation|palpitations|palps",
    "heart|heartbeat|pulse {racing}",
    "{racing} heart|heartbeat|pulse",
    "pulse|heartrate|bpm|hr +<20..39>|<130..230>",
    "pulse|heartrate|rate|bpm|hr +{be}|of|at +<20..39>|<130..230>",
    "<130..230> bpm|beats",
    "heart stop|stops|stopping|stopped|skips|skipping & beating|beat|beats|fast|then|again",
    "tightness|heaviness|pressure +right|across|when|on climb|stairs|walk|across|here|uphill|middle",
  ],
  asks: true,
  question: {
    en: "Is your heart racing or uneven now, or has it made you feel faint or breathless today?",
    cy: "Ydy'ch calon yn rasio neu'n anwastad nawr, neu a wnaeth i chi deimlo'n wan neu'n fyr eich gwynt heddiw?",
  },
  rationale: "Most palpitations are harmless, and words do not say which are not, so it asks.",
  source: "nhs.uk, Heart palpitations, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-91",
  examples: [
    "I keep getting palpitations in the evening",
    "my heart has been fluttering on and off",
    "pulse is 150 on my watch",
  ],
  counterExamples: [
    "My heart tablets are due",
    "The heart failure nurse asked me to send my weight",
    "My blood pressure was 150 over 90",
  ],
};

/** Heart: pain, and a beat that is too fast. */
export const heartRules: readonly TriageRule[] = [
  chestPain,
  heartAttackSigns,
  heartAttackSignsApart,
  tearingPain,
  palpitationsWithDanger,
  palpitations,
];

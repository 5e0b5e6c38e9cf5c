import type { TriageRule } from "@carethread/core";
import { OF_A_PET } from "./of-a-pet.js";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import { cannotStand, coldSkin, drowsyOrMuddled } from "./vital-signs.js";

const collapse: TriageRule = {
  ...UNREVIEWED,
  id: "collapse",
  version: 6,
  title: "Collapsed or cannot be woken",
  disposition: "999",
  gapWordsMax: 4,
  phrases: [
    "{out}",
    "passed|past|passing|passes|blacked|blacking|conked|sparked|zonked|flaked +out|clean",
    "lost|losing|lose|loss|loses|regained consciousness|conciousness|conscious",
    "in +and out +of +consciousness|it|sleep",
    "can|could|hard|difficult|impossible|struggling|struggle|trouble|unable not|to|getting|even wake|rouse|waken|awake|response {third}|properly|today",
    "{third} will|would|does|did|is|are|can not {answer}",
    "not|hardly|barely|stopped +responding|rousing|waking|awake|reacting|stirring|responsive|response|conscious|answering",
    "can|could|not|struggling +not|get|keep {third} awake|up|off|conscious|open",
    "found|lying|laid|stuck on +the +floor|ground",
    "will|would|does|do|keeps|barely|not|half +not|closing open|opening|closed|shut +his|her|their|the +eyes",
    "eyes|eye rolled|rolling|rolls|glazed|glassy|fixed|staring|half +back|up|into|over|open|and|backwards|upwards",
    "fell|fallen|collapsed|fall & not +talking|speaking|moving|waking|answering|responding|right",
    "{third}|legs went|gone|goes|going|go limp|floppy|lifeless|heavy",
    "keeled|toppled|crumpled|buckled +over|down|off|under|on",
    "slid +down|under",
    "came|come|comes +to +when|after",
    "thud|bang|crash & found|find",
    "woke|waking +on|up on|floor|ground +the|floor|ground|kitchen|bathroom|lino",
    "woke +on +floor|ground",
    "came|coming|come|comes +round|around|to & minute|minutes|seconds|floor",
    "not +coming|come|came +round|to",
    "lying|laid|lies|slumped|sat & not +moving|answering|responding|speaking|talking|move|answer",
    "was|were|been +out & minute|minutes|seconds",
    "dropped|went|fell|down|drops like stone|sack|log|tree|brick",
    "dropped|fell|crumpled|dropping|drops|falling|sank|hit|collapses|woke|found +to|in|on|the|a +the|a|floor|heap +floor|ground|deck|pavement|pitch|court|field|track|treadmill|gym",
    "was|were|been|went|passed|blacked|conked +out <2..90>|few|couple +seconds|secs|second",
    "dropped|went|going|goes +down|on|at & pitch|treadmill|training|football|running|match|race|swimming",
    "drifting|drifts|drifted|dozing|keeps|kept|falling|falls|nodding|nods|fell in|off|falling|nodding|dropping|asleep|mid +and|asleep|off|mid|middle|sentence & sentence|talking|eating|mid|out|me|dinner|cup|drowsy|again",
    "wakes|responds|shout|shouting|shouted|pinch|pinched|slapped|shook & only|nothing|groan|groans|moan|moans|awake|respond",
    "rag|dead +doll|weight & {third}|not|floppy",
    "not|stopped|stops|stop +breathing",
    "no|not +pulse|heartbeat",
    "doing|started|starting|giving|need|needs +cpr",
    "heart +stopped|stops",
    "having|in|into|think cardiac +arrest",
    "think|thinks|looks|like|looked +{third}|is|was dead",
  ],
  unless: [
    "stop|stops +breathing +for & snort|snores|snore|seconds & sleep|snoring|snort",
    "counted +him|her +stop & snort|snore|snoring",
    "giving|gave +blood",
    "was|were +out +the|of +door|house|office|meeting",
    "keep +them|him|her +quiet",
    "not|never +stop|stops|stopped +breathing",
    "sight|paper|blood|needles|video & faint|faints|fainted|fainting",
    "blackout +curtains|curtain|blinds|blind",
    "hamstring",
    "through +her|his|my|the +mouth",
    "blood +taken|test|tests",
    "at +her|his|the|my +bcg|jab|jabs|vaccine|vaccination",
    "breathing sleep|snore|snores|snoring|night",
    "sleep & breathing",
    "collapsed +and +died",
    "blackout +blinds|blind|curtains",
    "needles|blood|jabs faint|fainted",
    "form|forms|dvla|licence|insurance",
    "lung|lungs|vein|veins|disc|arch|arches|vertebra|airway|airways & collapsed|collapsing",
    "out|passed asleep|drunk",
    "breathing +fast|hard|heavy|quick|well|sometimes",
    "breathing & snore|snores|snoring|asleep|apnoea",
    "ever +had|have",
    "needle|needles|injection|jab|vaccine",
    "respond|responds|responded|responding|answer|answers|answered|answering +to|my|our|the +treatment|antibiotics|tablets|medication|cream|email|emails|calls|messages|letters|texts|my|our|the",
    "respond|responding|answer|answering emails|calls|messages|letters|texts",
    "sleeping|sleep|slept|mattress & floor",
    "sticky|gunk|gunky|crusty|conjunctivitis & eyes",
    "morning|mornings|alarm|apnoea|up +for +school",
    ...OF_A_PET,
    "come +to +me|my|our|us|you|see|visit|school|clinic",
  ],
  question: {
    en: "Has someone collapsed or passed out today, or is someone hard to wake now?",
    cy: "Oes rhywun wedi llewygu heddiw, neu'n anodd ei ddeffro nawr?",
  },
  rationale: "Collapse and unresponsiveness can mean a cardiac arrest, a bleed or an overdose.",
  source:
    "South Western Ambulance Service list of when to call 999, as read for the project in 2026-11",
  hazard: "HAZ-UK-04",
  examples: [
    "Dad collapsed in the kitchen an hour ago",
    "I keep blacking out when I stand up",
    "I cant wake him up properly",
    "found mum on the floor, lying on the floor all night I think",
  ],
  counterExamples: [
    "He passed his exams and needs a form for university",
    "I passed out in 2015 and it never came back",
    "What if I passed out on the new tablets?",
    "My arches have collapsed, can I see podiatry?",
  ],
};

const foundOnFloor: TriageRule = {
  ...collapse,
  id: "on-the-floor",
  version: 2,
  title: "On the floor for long, or cannot get up",
  gapWordsMax: 6,
  phrases: [
    "{third}|i|found|lying|laid|stuck|been on +the|a|his|her|kitchen|bathroom|bedroom +floor|kitchen|bathroom|bedroom|hall|carpet|lino|ground",
    "lying|laid|lain|stuck|fell in|on|at|behind +the|her|his hall|hallway|stairs|bottom|door|garden|path|landing|toilet|bath|shed|kitchen",
    "on +the|a +floor|ground|carpet|lino & night|hours|hour|since|morning|up|move",
  ],
  needs: [
    coldSkin,
    drowsyOrMuddled,
    cannotStand,
    says(
      "all|last|since +night|morning|day|last|yesterday|tea",
      "for|been|there <1..24>|several|few|hours +hours|hour",
      "wet|soiled +himself|herself|trousers|through",
      "can|could not shift|lift|move|get|raise +{third}|up",
      "since about|around|last|midnight midnight|night|yesterday|teatime|tea",
    ),
  ],
  needsMin: 1,
  asksAlone: true,
  unless: [
    "feet +on +the +floor",
    "sleeping|sleep|slept|mattress|toys|sits|exercises|yoga|laminate",
    "playing|plays|play|sit +on",
  ],
  question: {
    en: "Is someone on the floor and unable to get up, or was for an hour or more, today?",
    cy: "Oes rhywun ar y llawr ac yn methu codi, neu a fu yno am awr neu fwy, heddiw?",
  },
  rationale:
    "To lie on a floor for hours cools the body and breaks down muscle, and the fall had a cause.",
  source:
    "NICE NG249, falls, 2025; South Western Ambulance Service list of when to call 999, as read for the project in 2026-11; NICE named, not copied",
  examples: [
    "He is on the kitchen floor and has been there since last night",
    "found mum on the bathroom floor, her hands are freezing",
    "I am stuck on the floor and can not stand up",
  ],
  counterExamples: [
    "The toys on the floor are noisy for my migraine",
    "She sleeps on a mattress on the floor",
    "Which floor is the clinic on?",
  ],
};

const nearFaint: TriageRule = {
  ...UNREVIEWED,
  id: "near-faint",
  version: 3,
  title: "About to faint",
  disposition: "same-day-phone",
  gapWordsMax: 3,
  phrases: [
    "going|about|feel|feeling|feels|thought|nearly|almost|keep|keeps|like pass|black|passing|blacking|conk|keel +out|over",
    "going|about|nearly|almost|keep|thought faint|collapse|fainting|collapsing|fainted|collapsed",
    "feel|feeling|feels|felt|so|really|very faint|fainting|collapsing|swimmy|giddy",
  ],
  unless: [
    "stand|standing|stood|get|getting up",
    "needle|needles|jab|hungry|heat",
    "blood test|tests",
  ],
  question: {
    en: "Are you about to faint now, or do you have bleeding, pain or a racing heart with it?",
    cy: "Ydych chi ar fin llewygu nawr, neu oes gennych chi waedu, poen neu galon yn rasio gyda hynny?",
  },
  rationale: "To feel near fainting can be the start of a bleed, an infection or a heart problem.",
  source:
    "NICE CG109, transient loss of consciousness, 2010, updated 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-92",
  examples: [
    "I feel like I am going to pass out",
    "she feels faint and sick",
    "about to black out all the time",
  ],
  counterExamples: [
    "A bit dizzy when I stand up quickly since the new tablets",
    "Faint line on the test, am I pregnant?",
    "What if I faint during the blood test?",
  ],
};

const emergencyAsked: TriageRule = {
  ...UNREVIEWED,
  id: "emergency-asked",
  version: 2,
  title: "Asks whether an ambulance is needed",
  disposition: "999",
  phrases: [
    "should|need|do|shall|ought|want i|we|an|to|call|ring|phone|get|dial|send|go ambulance|999|paramedics",
    "need|send|want|get|please ambulance|paramedic|paramedics",
    "not|rather|without want|like|bother|waste|trouble|call|ring|fuss|think|know & ambulance|999|hospital|casualty|paramedics",
    "should|do|shall|need|want i|we|to|he|she|him|her go|take|come|get a e",
    "should|do|shall|need|want go|take|drive casualty|hospital|er",
    "is|think|this|it emergency",
    "help +me & quick|quickly|urgent|dying|now",
  ],
  asks: true,
  question: {
    en: "Is someone very ill or badly hurt right now?",
    cy: "Oes rhywun yn sâl iawn neu wedi'i anafu'n ddrwg ar hyn o bryd?",
  },
  rationale:
    "Whoever asks about an ambulance may be describing an emergency in words that no rule knows.",
  source: "The project's own reasoning, 2026-11",
  hazard: "HAZ-UK-93",
  examples: [
    "Should I call an ambulance for my neighbour",
    "do i need to go to hospital with this",
    "Please send ambulance",
  ],
  counterExamples: [
    "Thank you to the ambulance crew that came in March",
    "Hospital transport form please",
    "The ambulance charity is collecting on Saturday",
  ],
};

/** Collapse, near-collapse, and the question for an ambulance. */
export const collapseRules: readonly TriageRule[] = [
  collapse,
  foundOnFloor,
  nearFaint,
  emergencyAsked,
];

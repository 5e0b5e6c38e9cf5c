import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { AFTERWARDS } from "./staff-afterwards.js";

const SOURCE = "Project hazard analysis of outgoing messages, 2026-11";

// What is told of the past, in a clause that has "today" in it.
const PAST: readonly string[] = [
  "saw|spoke|spoken|sent|rang|tried|came|popping|coming|attending|arrived|received|had|was|were|been|written|wrote|reviewed|discussed|agreed|thank|thanks|chat|chatted|signed|issued|emailed|posted|mentioned|asked|told|said|went|met|phoned|called|visited|made|gave|got|talked|requested|submitted|filled|uploaded|replied|conversation|taken|done|heard|finished",
];

// What is said of what has been, or will be done by the practice, in a sentence that has "today" in it.
const NOT_ASKED: readonly string[] = [
  ...AFTERWARDS,
  "good|lovely|nice|great|glad|pleased|pleasure|happy|thank|thanks|enjoyed +to|for|you|that|we",
  "sorry for|to|we +was|were|could|missed|your",
  "was|were +able|seen",
  "your|the|missed|of +call|visit|message|coming|calling|attending +today|yesterday|earlier|this|and",
  "i|we|she|he|they|doctor|dr|nurse|team|pharmacist|receptionist|midwife|paramedic|someone|somebody|hospital|ward +will|shall +call|ring|phone|be|see|speak|contact|visit|write|send|let|try",
  "ill|well|theyll|shell|hell +call|ring|phone|see|speak|contact|write|send|let|try",
  "i +am|have|was +going|sent|sending|issued|now|booked|referred|asked|put|left|started|stopped|spoken|written +to|the|it|your|you|with|them|a",
  "you +can|may|might|could +collect|pick|take|stop|drop|skip|start|have|use|book|see|now|also|still|go|get|ring|call",
  "is|are|be +ready +to|for",
  "discussed|agreed|spoke|saw|said|talked|met|mentioned today|yesterday|now|earlier",
  "no|not|without +rush|hurry|need|urgent|necessary|urgency",
  "usually|normally|always",
  "each|every +day|morning|night|evening|week|month|time",
  "from +today|tomorrow|now +onwards|on|for",
  "now +and|available|due|ready|have|that|closed|open|been|showing|normal|see|book",
  "have|has|is|are|we|you|can|could +now",
  "lines|phones",
  "tried|sent|spoke|rang|written|wrote|posted|emailed|issued|thank|thanks",
];

/** Asks the patient to act today. */
export const staffActToday: TriageRule = {
  ...UNREVIEWED,
  id: "staff-act-today",
  version: 4,
  title: "Asks the patient to act today",
  direction: "staff",
  disposition: "phone-instead",
  gapWordsMax: 8,
  phrases: [
    // Something to do, and when.
    "{staff-act} {soon}",
    "{staff-contact}|come|go|attend|bring|get|take|start|stop|hold|leave|give|drive|remove now",
    "{staff-act} this|that +morning|afternoon|evening|minute|instant|moment|weekend|lunchtime",
    "{staff-act} straight|right|at +away|now|off|once",
    "{staff-come} +straight +back|down|over|in|up|round|here|there",
    "word|chat|see|hear have|need|must|want|got & {soon}",
    "you|we +have|has|need +to {soon}",
    "must|should|needs|need|ought +be|to|is taken|given|started|done|collected|checked|brought|used|read|in|here {soon}",
    "if|happier|rather|prefer you|he|she|him|her checked|seen|looked|in {soon}",
    "if|happier|rather|prefer you|he|she|him|her checked|seen|looked|in this|that +morning|afternoon|evening",
    "{staff-act}|bin the|as|when|once +minute|moment|second|you|it +you|get|read|see|arrives +get|see|read|this|have|pick +this|message|it",
    "{staff-act} when|once +you +get|see|read|receive|pick +this|it",
    "{staff-act} first|same +thing|day",
    "{staff-act} as +soon +as",
    "{staff-act} without +delay|further|waiting",
    "{staff-act} before +you +leave|go|sleep|eat|travel|fly",
    "{staff-act} end|close +of +day|today|play|business|surgery|afternoon",
    "{staff-act} end +of +the|this +day|afternoon|surgery|morning",
    "{staff-act} within|in|next +<1..72>|half|an|few|couple|the +hour|hours|hrs|minutes|mins|of|<1..24>",
    "{staff-act} within|next +hour|hours",
    "{staff-act} by|before|for|at|until|till +<1..12> am|pm|tonight|today|oclock|noon|lunch|lunchtime|sharp|prompt|and|she|he|they|because|or|latest|please",
    "{staff-act} by|before +the|we|i|surgery|they +weekend|shut|close|closes|latest|finish|go|leave|stop",
    "{staff-act} before +she|he|dr|doctor|nurse +goes|leaves|finishes|stops|has",
    "can +not +be +{weekday}|next|left",
    "about +to +call|ring|phone",
    "call|ring|phone|ringing|calling|phoning +you shortly|soon|minutes|again",
    "leave +the|your +house|flat|building|home|room",
    "{staff-act} by|before|until|till|for +lunchtime|tonight|tomorrow|noon|midday|teatime|then|bedtime",
    "by|before tomorrow|tonight|lunchtime|noon|midday & {staff-act}",
    "today|tonight|tomorrow +please|you +ring|call|come|take|need|must|should|have|bring",
    "today|tomorrow|tonight at +the latest",
    // Urgency by name.
    "urgent|urgently|immediate & ring|call|phone|accept|come|appointment|attend|reply|contact|book|attention|treatment|review|assessment|scan|antibiotics|seen|bloods|speak|message",
    "this|it|matter is|very|really +urgent",
    "it|this +will +not +keep|wait|hold",
    "not +one +for +next|another|tomorrow",
    "earlier|sooner|quicker +the +better",
    "no +time +for|to",
    "urgent|important +please|read|open",
    "should|ought|must|better|can|could +not +wait|leave|delay|ignore|sit|be +it|until|till|this|on|left|ignored|delayed",
    "do|does +not +wait|delay|ignore|leave +it|until|till|this|for|your|any|to",
    "rather +than +wait|waiting|leave|leaving",
    "safer|better|important today|tonight|now|immediately",
    "time|minutes|hours +critical|matters|matter|count|counts",
    // A place and a time of today or tomorrow, or a change of one.
    "{sooner} & slot|appointment|space|clinic|gap|booked|book|squeezed|fit|visit|test|bloods|scan|operation|procedure & cancelled|cancel|moved|changed|off|instead|forward|brought|put|kept|held|free|reserved|at|for|with|rearranged|closed|bring|fast|wait",
    "this +morning|afternoon|evening & cancelled|cancel|moved|instead|rearranged|called +off",
    "not|nothing eat|drink|food & tomorrow|tonight|now",
    "fast|fasting|starve & tomorrow|tonight",
    // Somebody is waiting, or is worried.
    "are|is|be +expecting|waiting +you|for",
    "must|need|needs|should|please|could|can|to be +there|near|ready|here|at|home|in by|before|today|now|phone|tomorrow|when",
    "keep|have|stay|leave your|the|by phone|mobile|line & on|near|free|with|clear|by|charged|handy|switched",
    "answer|pick|accept your|the|our|up phone|call|calls|withheld|unknown|private|mobile",
    "tried|trying|rung|called|phoned <2..9>|three|several|few|many|twice|repeatedly|all & times|day|morning|twice|repeatedly|urgently",
    "police & call|check|round|visit|come|welfare",
    "welfare +check|call|visit",
    "confirm|know|reply|tell that|if you +are +safe|ok|okay|alright",
    "worried|concerned +about|for +your|you|her|his|him +safety|please|tonight|today|now",
    "on +his|her|their|our|my +way",
    "outside|at +your|the +door|house|gate",
    "someone|somebody|friend|neighbour|family bring|drive|take|get +you|him|her +in|here|down|to|up|there|over",
    "ignore|disregard my|the|yesterdays|our|last|previous|earlier message|text|advice|letter|label|instructions & take|dose|tablets|tablet|insulin",
    // What is not to be taken next.
    "skip|miss|omit|leave out|off|the +tonights|todays|tomorrows|tonight|tomorrow|next|dose|doses",
    "skip|miss|omit +tonights|todays|tomorrows|your|his|her +next|dose|morning|evening|tablet",
    "not +take|have|give|use|inject +tonights|todays|tomorrows|tonight|your|the|his|her +next|tonight|dose|evening|morning|this",
    "before +your|the|his|her +next +dose|one|tablet|injection|feed",
  ],
  unless: NOT_ASKED,
  question: {
    en: "Must the patient act on this within two days?",
    cy: "Oes rhaid i'r claf weithredu ar hyn o fewn deuddydd?",
  },
  rationale: "A message may lie unread for days, so what must happen today is said by phone.",
  source: `${SOURCE}; Crotty and others 2015: 3 percent of clinical messages unread after 21 days`,
  hazard: "HAZ-UK-40",
  examples: [
    "Please call us today about your blood result",
    "I need to see you urgently, please book an appointment today",
    "Can you come down to the surgery this afternoon",
    "You need a repeat blood test within 24 hours",
    "Ring us back as soon as you see this",
    "This should not wait until Monday",
    "Your appointment tomorrow has been cancelled",
    "Please answer your phone, we are ringing from a withheld number",
  ],
  counterExamples: [
    "It was good to see you today. Your tablets are at the chemist",
    "Please book a routine review in the next month",
    "If your symptoms get worse, call 111 straight away",
    "There is no need to ring us today",
    "The doctor will ring you tomorrow about your form",
    "Call us straight away if you feel any worse",
    "I have sent an urgent referral and the clinic will write to you",
    "We have taken back the message above. The surgery sent it to you by mistake. It was not meant for you. Please do not act on it. We are sorry. If it worried you, phone us",
  ],
};

/** Speaks of today or tomorrow at all. What is past, or is done by the practice, makes it a question. */
export const staffToday: TriageRule = {
  ...UNREVIEWED,
  id: "staff-today",
  version: 1,
  title: "Speaks of today or tomorrow",
  direction: "staff",
  disposition: "phone-instead",
  gapWordsMax: 8,
  // "Today" alone asks nothing of anybody.
  needs: [
    {
      phrases: [
        "please|must|need|needs|should|want|wants|urgent|urgently|asap|wait|waiting|off|cancelled",
        "has|have +to",
        "call|ring|phone|come|go|attend|collect|pick|start|stop|take|book|bring|hand|drop|contact|reply|answer|speak|talk|pop|head",
      ],
      within: "sentence",
    },
  ],
  phrases: [
    "today|tonight|tomorrow|immediately|urgently|asap|immediate|straightaway",
    "this +afternoon|evening|lunchtime|instant",
    "straight|right +away|off",
    "at +once",
    "as +soon +as +possible|you",
    "before the +day|days +is|out|ends|over",
    "need|needs|must|stay|someone|somebody overnight",
    "reply|ring|come|call|answer|back +quickly|quick|fast|promptly",
  ],
  unless: [
    ...NOT_ASKED,
    ...PAST,
    "will|shall|ready|available|closed|closes|shut|shuts|open|opens|reopens|reopen|staffed|attached|updated|added",
    "as|of|since|until +of +today",
    "by +tomorrow",
    "i|we +have|am|are",
    "nothing|no|not|any|anyone",
    "lines|phones|may|might|works|work|feel|usually|last|lasts",
  ],
  question: {
    en: "Must the patient act on this within two days?",
    cy: "Oes rhaid i'r claf weithredu ar hyn o fewn deuddydd?",
  },
  rationale:
    "What is said of today or tomorrow and is neither past nor the practice's own to do is mostly of no use to somebody who reads it next week.",
  source: SOURCE,
  hazard: "HAZ-UK-40",
  examples: [
    "The baby clinic tomorrow is off as the nurse is ill",
    "Mum's dressing has to be looked at this evening",
    "The surgeons want a scan today",
  ],
  counterExamples: [
    "Your form was sent to the council today",
    "Thank you for popping in today",
    "The surgery closes at 6 today",
  ],
};

/** Asks for a time without a date: that is today. */
export const staffSetTime: TriageRule = {
  ...UNREVIEWED,
  id: "staff-set-time",
  version: 1,
  title: "Sets a time of the same day",
  direction: "staff",
  disposition: "phone-instead",
  gapWordsMax: 6,
  phrases: [
    "can|could|please|able|kindly come|pop|get|attend|be|nip|make|see|seen|squeeze|fit|bring|ring|call|phone & at|for|by|before +<1..12>",
    "going|will|shall +to|be|call|ring|phone|visit|come|call|ring|phone|visit|round|come|you at|by|around|about +<1..12>",
    "at|for|by|before +noon|midday|lunchtime|teatime",
    "here|open|available|around|free|in +till|until +<1..12>",
    "squeeze|squeezed|fit|slot|space|gap|cancellation you|us|is|at|for|just|come|got +<1..12>",
    "walk|come|turn|get +in|up|here|down +before|by|at|for +<1..12>",
  ],
  unless: [
    "{weekday}|{month}|week|weeks|month|months|year|years|annual|routine|confirmed|reminder|days|usual|review|weekday|weekdays",
    "<1..31> +st|nd|rd|th",
    "between|from|to|until +<1..12>",
    "open|opens|lines|clinic|clinics|hours|form|free|minutes",
    "you +can|may|could",
  ],
  question: {
    en: "Must the patient come or call today?",
    cy: "Oes rhaid i'r claf ddod neu ffonio heddiw?",
  },
  rationale: "A time without a date is a time of today, and a message may lie unread for days.",
  source: SOURCE,
  hazard: "HAZ-UK-40",
  examples: [
    "Can you come in at 4.30 for the doctor to look at it",
    "Could you get down here for 5",
    "We have a cancellation at 11, are you able to make it",
  ],
  counterExamples: [
    "Please come at 10 on Monday 3 March for your review",
    "You are booked for the clinic at 9.15 on the 4th",
    "Please bring your inhalers to your annual review at 2.40",
  ],
};

import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

/** Asks the patient to act today. */
export const staffActToday: TriageRule = {
  ...UNREVIEWED,
  id: "staff-act-today",
  title: "Asks the patient to act today",
  direction: "staff",
  disposition: "phone-instead",
  gapWordsMax: 5,
  phrases: [
    "call|ring|phone|contact us|surgery|practice|me|reception today|now|immediately|urgently|asap|tonight|straight",
    "call|ring|phone|contact 111 now|today|immediately|tonight|straight|urgently|tomorrow",
    "come|pop|attend|bring in|to|down|surgery|sample|him|her|for today|now|immediately|tonight|afternoon|urgently|straight",
    "need|must|want|needs|like|should see|speak|examine|assess|review|talk you|him|her|to|them today|urgently|immediately|now|tonight|tomorrow",
    "book|make|arrange appointment|blood|test|scan|ecg today|urgently|now|immediately|tomorrow",
    "urgent|urgently appointment|blood|bloods|scan|ecg|test|review today|tomorrow|now",
    "need|needs|must|please|repeat within 2|4|6|12|24|48 hours",
    "need|needs|must|please|call|ring|bring by tonight|tomorrow|lunchtime",
  ],
  question: {
    en: "Must the patient act on this within two days?",
    cy: "Oes rhaid i'r claf weithredu ar hyn o fewn deuddydd?",
  },
  rationale: "A message may lie unread for days, so what must happen today is said by phone.",
  source:
    "Project hazard analysis of outgoing messages, 2026-11; Crotty and others 2015: 3 percent of clinical messages unread after 21 days",
  hazard: "HAZ-UK-40",
  examples: [
    "Please call us today about your blood result",
    "I need to see you urgently, please book an appointment today",
    "Can you come down to the surgery this afternoon",
    "You need a repeat blood test within 24 hours",
  ],
  counterExamples: [
    "It was good to see you today. Your tablets are at the chemist",
    "Please book a routine review in the next month",
    "If your symptoms get worse, call 111 straight away",
  ],
};

/** Sends the patient to 999 or A&E. */
export const staffEmergency: TriageRule = {
  ...UNREVIEWED,
  id: "staff-emergency",
  title: "Sends the patient to 999 or A&E",
  direction: "staff",
  disposition: "phone-instead",
  gapWordsMax: 0,
  phrases: [
    "go to a e",
    "go straight|directly|now|back|immediately to a e",
    "attend a e",
    "get yourself|him|her|them to a e",
    "take him|her|them to a e",
    "straight to the hospital|nearest|emergency",
    "straight to a e",
    "straight to hospital|casualty",
    "go to hospital|casualty",
    "go to the|your hospital|emergency|nearest|local",
    "call|dial|ring|phone 999",
    "call|dial|ring|phone an ambulance",
    "need|needs to be admitted",
    "call for an ambulance",
  ],
  question: {
    en: "Must the patient go to hospital or call 999 now?",
    cy: "Oes rhaid i'r claf fynd i'r ysbyty neu ffonio 999 nawr?",
  },
  rationale:
    "Someone who needs an ambulance or A&E must hear it from a person who knows that they heard it.",
  source: "Project hazard analysis of outgoing messages, 2026-11",
  hazard: "HAZ-UK-41",
  examples: [
    "Please go to A&E now with this letter",
    "You should dial 999 for this",
    "Take him straight to the hospital please",
  ],
  counterExamples: [
    "If you get chest pain, call 999",
    "I have had the letter from A&E, nothing more to do",
    "The hospital will write to you about the clinic",
  ],
};

/** Tells of a result or medicine that cannot wait. */
export const staffUrgentResult: TriageRule = {
  ...UNREVIEWED,
  id: "staff-urgent-result",
  title: "Tells of a result or medicine that cannot wait",
  direction: "staff",
  disposition: "phone-instead",
  phrases: [
    "potassium|sodium|haemoglobin|calcium|ecg|result|results|bloods|kidney|inr|sugar|glucose dangerously|critically|seriously|very|extremely|worryingly high|low|abnormal|raised",
    "dangerously|critically high|low|abnormal",
    "potassium 6|7|2",
    "stop taking|using immediately|today|now|straight|tonight",
    "stop at once",
    "stop immediately|straight",
    "do not take any|another more|dose",
    "urgent result|results|finding|findings",
  ],
  question: {
    en: "Must the patient know this within two days?",
    cy: "Oes rhaid i'r claf wybod hyn o fewn deuddydd?",
  },
  rationale:
    "A dangerous result or a medicine to be stopped at once needs a call that is noted, not a message that may be unread.",
  source: "Project hazard analysis of outgoing messages, 2026-11",
  hazard: "HAZ-UK-42",
  examples: [
    "Your potassium is very high and we must repeat it",
    "Please stop taking the ramipril immediately",
    "The result is dangerously abnormal",
  ],
  counterExamples: [
    "Your results are normal, no action needed",
    "Your cholesterol is a little high, see the diet sheet",
    "You can stop the iron tablets once the box is finished",
  ],
};

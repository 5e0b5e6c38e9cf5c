import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const collapse: TriageRule = {
  ...UNREVIEWED,
  id: "collapse",
  version: 2,
  title: "Collapsed or cannot be woken",
  disposition: "999",
  gapWordsMax: 3,
  phrases: [
    "{third} will|would +not +answer|respond|talk & lying|floor|there|bed|breathing",
    "will|would|does|do +not +open +his|her|their|the +eyes",
    "fell|fallen|collapsed & not +talking|speaking|moving|waking|answering|responding|right",
    "{third} on +the|a|floor|kitchen|bathroom|bedroom +floor|night|all|since & night|hours|hour|since|morning|stuck|move|talk|speak",
    "collapsed|collapsing|unconscious|unconcious|unresponsive|lifeless|comatose|slumped|slumping",
    "passed|past|passing|passes|blacked|blacking +out",
    "blackout|blackouts|fainted|fainting|faints",
    "lost|losing|lose|loss|loses consciousness|conciousness",
    "can|could +not wake|rouse|waken {third}",
    "will|would +not wake|waken|rouse|stir",
    "not +waking|rousing|awake|answering|responding|responsive",
    "is|are|do|does +not +wake|answer|respond",
    "hard|difficult|impossible|struggling|struggle|unable to wake|rouse|waken",
    "found|lying|laid|stuck on +the +floor",
    "can|could +not get {third}|up|off off|up",
    "can|could +not get off floor",
    "keeled +over",
    "eyes rolled|rolling +back|up|into",
    "{third} went|gone|goes|going limp|floppy|lifeless",
    "not +coming|come|came +round",
    "came|coming|come|comes +round|around & on|minute|minutes|seconds|floor|and",
    "came|coming|comes +to & minute|minutes|seconds|floor",
    "was|were|been|is +out & for|minute|minutes|seconds",
    "dropped|went|fell|down like stone|sack",
    "dropped|fell|crumpled|dropping|drops|falling|sank|collapses +to|in|on the|a +floor|ground|heap|deck",
    "in +and out +of +consciousness|it|sleep",
    "drifting|drifts|drifted|keeps|kept +in|off|falling|nodding|dropping +and|asleep|off",
    "not +stay awake",
    "wakes|wake|responds|opens shout|shake|shaking|shouting|shouted|poke & off|again|only",
    "only +wakes|responds",
    "hardly|barely +responding|responsive|conscious|awake|moving",
    "can|could +not keep {third} awake",
    "nodding +off +mid",
    "fit|like +to +drop|collapse",
    "not|stopped +breathing",
    "no|not +pulse|heartbeat",
    "doing|started|starting|giving|need|needs +cpr",
    "heart stopped|stops",
    "having|in|into|think cardiac +arrest",
    "think|thinks {third} is dead",
    "think|thinks {third} +dead",
  ],
  unless: [
    "lung|lungs|vein|veins|disc|arch|arches|vertebra|airway|airways & collapsed|collapsing",
    "out|passed asleep|drunk",
    "needle|needles|injection|jab|vaccine",
    "treatment|antibiotics|tablets|medication|cream|email|emails|calls|messages|letters|texts",
    "sleeping|sleep|slept|mattress & floor",
    "sticky|gunk|gunky|crusty|conjunctivitis & eyes",
    "morning|mornings|alarm|apnoea|up +for +school",
    "vet|vets|dog|cat|spaniel|puppy|kitten|rabbit|horse|hamster",
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

const nearFaint: TriageRule = {
  ...UNREVIEWED,
  id: "near-faint",
  title: "About to faint",
  disposition: "same-day-phone",
  phrases: [
    "going|about|feel|feeling|feels|thought|nearly|almost|keep pass|black|passing|blacking +out",
    "going|about|nearly|almost|keep faint|collapse|fainting|collapsing",
    "feel|feeling|feels|felt faint|fainting|collapsing",
  ],
  unless: [
    "stand|standing|stood|get|getting up",
    "tablets|needle|needles|jab|hungry|heat",
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
  title: "Asks whether an ambulance is needed",
  disposition: "999",
  phrases: [
    "should|need|do|shall|ought|want i|we|an|to call|ring|phone|get|dial|send|go ambulance|999|paramedics",
    "need|send|want|get|please ambulance|paramedic|paramedics",
    "should|do|shall|need|want i|we|to|he|she go|take|come|get a e",
    "should|do|shall|need|want go|take casualty|hospital|er",
    "is|think this|it emergency",
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
export const collapseRules: readonly TriageRule[] = [collapse, nearFaint, emergencyAsked];

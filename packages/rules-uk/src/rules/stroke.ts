import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { drowsyOrMuddled, said, sudden } from "./signs.js";

const strokeSigns: TriageRule = {
  ...UNREVIEWED,
  id: "stroke-signs",
  version: 3,
  title: "Signs of a stroke",
  disposition: "999",
  gapWordsMax: 5,
  phrases: [
    "{mug} {droop}|lower|down|odd|funny|wrong|stiff|different|numb",
    "drooping|drooped|droopy|crooked|lopsided|wonky|sagging|twisted|squint|uneven|sagged {mug}",
    "{mug} & one|left|right|half|corner +side|of & {droop}|numb|dead|weak|down|gone|lower|funny|moving|working",
    "dribbling|drooling|dribble|dribbles & one|corner|side +side|of",
    "left|right|one +{arm} {dead}|drooping|useless|working|obeying",
    "{dead}|power|use|strength in|of|down|on|all {whose}|the|one|left|right +left|right|arm|leg|hand|side +side|arm|leg|hand",
    "arm|leg|hand|side|fingers will|would|not|stopped|refuses +not|do|work|working|obey|listen|moving|move|responding|doing|belong",
    "can|could|unable|not|hardly|barely not|to|get|properly lift|raise|move|use|grip|squeeze {whose}|the|one|either|left|right arm|leg|hand|side|fingers",
    "can|could +not lift|raise|move|use arm|leg",
    "can|could|keeps|kept|keep not|on hold|grip|pick|do|dropping|drop|use {object}",
    "dropping|drops|dropped {object}|everything|stuff & leg|foot|side|face|speech|suddenly|today",
    "arm|leg|hand keeps|kept|just|has|have +falling|flopping|dropping|gone|giving",
    "{arm} packed|given|gave +up|in|way|out",
    "arm & leg & {dead}",
    "arm|leg|side +{be} dead|paralysed|limp|useless|floppy",
    "suddenly|sudden|woke & {dead} & arm|leg|side|face|hand|body|mouth|tongue",
    "can|could +not feel left|right|one|whole +arm|leg|side|hand|foot",
    "{dead} all|whole|down|on|of one|left|right|half +side",
    "half|side & body|face|everything|page|room|plate|vision|picture|world & missing|gone|ignoring|ignores|disappeared|vanished|numb|weak|dead|paralysed|working",
    "not|nothing see|notice|seeing left|right & side|his|her|my|on|of",
    "only see|seeing +the|half|bottom|top half|bottom|top|one|side|edges",
    "arm|leg|hand|side like|as +its|it|if|it|belongs|a dead|belongs|else|mine|elses|wood|lead|there",
    "eye|eyes|{sight} & blind|curtain|shutter|veil|sheet|shade|blanket & down|across|over|pulled|drawn|came|fell",
    "{sight}|eye & gone|black|blank|blind|lost|dark & eye|left|right|altogether|completely|suddenly|minute",
    "says|said|saying|calls|say|comes & when|but +he|she|i +mean|means|meant",
    "writing|handwriting & scribble|scrawl|spidery|illegible|spider|suddenly|unreadable",
    "no|lost|without +feeling|power|strength|sensation|movement & {arm}|{mug}",
    "ignoring|ignores|bumping|bumps|notice|leaving|walking & left|right|one +side|half",
    "slurring|slurred|slurs|slur|slurry|gobbledegook|gobbledygook",
    "{speech} & {garbled}",
    "can|could +not read|write|text|type & words|suddenly|letters|sense|page",
    "words not|no|wrong|all|will coming|come|making|sense|right|came|out|order",
    "unable|struggling|struggles|trouble|difficulty|hard|not get|find|say|form|string|pronounce|finding|getting|remember words|word|sentence|sentences|out",
    "can|could|unable +not|to +speak|talk properly|suddenly|clearly|right|anymore|her|his|she|he|at|straight",
    "not +speaking|talking|speak|talk|talkin +correct|correctly|properly|right|clear|clearly|normal|normally|well|proper|straight|sense",
    "lost|losing|loses +my|me|his|her|the +speech|words|power|voice|ability suddenly|and|to|of|for",
    "opens|opened|moving|tries|tried|trying|went +{whose}|to mouth|speak|talk|say & nothing|no|not|rubbish|noise|comes|came",
    "sound|sounds|sounding|walk|walks|walking|look|looks|looked|act|acting|like|as {drunk}",
    "foot|leg dragging|drags|trailing|dragged",
    "dragging|trailing +{whose}|the|one|a|left|right foot|leg|feet",
    "mini|having|signs|another|a|think|possible +a|of|stroke|mini stroke|strokes|tia|tias",
    "having|think|thinks|worried|like|looks +a|stroke|is|having stroke|tia|tias",
    "has|dads|mums|husbands|wifes|nans +had +a +stroke",
    "had +a +stroke|tia today|yesterday|tonight|just|now|morning|hour|hours|night",
  ],
  unless: [
    "<2..60> +years|months +post|after|since|now",
    "sleep|slept|sleeping|night|nights|carpal|elbow|trapped|sciatica|disc|pillow|lying|frozen|rotator|above|overhead|sprain|sprained|broken|broke|gym|jab|vaccine|cast|plaster|arthritis",
    "dentist|filling|anaesthetic|botox|bells",
    "english|language|stammer|stutter|nursery|therapist|therapy|hoarse|laryngitis",
    "for months|years",
    "since <1950..2030>|childhood|birth",
    "shoulder|wrist|knee|hip|neck|back +{pain}|injury",
  ],
  question: {
    en: "Did this start in the last few days, even if it has gone off?",
    cy: "A ddechreuodd hyn yn y dyddiau diwethaf, hyd yn oed os yw wedi mynd?",
  },
  rationale:
    "A drooping face, a weak side or lost speech can be a stroke or a warning of one, also when it passes.",
  source:
    "NICE NG128, stroke and transient ischaemic attack, 2019, updated 2022; nhs.uk, Symptoms of a stroke, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-03",
  examples: [
    "My husbands face has dropped on one side",
    "mums speech is slurred and she seems odd",
    "I suddenly went weak in my right arm this morning",
    "her mouth looks crooked and she cant lift her arm",
  ],
  counterExamples: [
    "I had a stroke in 2019 and need my clopidogrel",
    "When is my stroke review appointment?",
    "My grandad had a stroke, should my cholesterol be checked?",
    "My arm is sore after the flu jab",
    "Pins and needles in my right hand at night, is it carpal tunnel",
  ],
};

/** Two of what a stroke takes, in any sentence. */
const strokeSignsTogether: TriageRule = {
  ...strokeSigns,
  id: "stroke-signs-together",
  version: 1,
  title: "Two signs of a stroke together",
  gapWordsMax: 6,
  phrases: [
    "{mug} & {droop}|dead|numb|weak|funny|wrong|strange",
    "{arm}|foot|fingers & {dead}|clumsy|funny|strange|wrong",
    "talking|talks|speaking|sounds +like",
    "{speech} & {garbled}|difficult|trouble|struggling|struggles|slow|lost",
    "double|blurred|half|lost & {sight}|eye|eyes|everything|seeing",
    "balance|staggering|unsteady|wobbly|veering|leaning|stumbling|toppling",
    "swallow|swallowing & not|trouble|hard|choking|struggling|wrong",
    "dribbling|drooling",
  ],
  needs: [
    said("{mug} & {droop}|numb|weak|dead|funny|tingling", "dribbling|drooling|dribble"),
    said(
      "{arm}|foot|fingers & weak|weakness|limp|useless|dead|numb|heavy|clumsy|tingling|floppy|lead|dragging|dropping|working|lift|grip|hold",
      "dropping|dropped|drops|drop {object}|everything|stuff",
    ),
    said(
      "talking|talks|speaking|sounds +like",
      "{speech} & {garbled}|difficult|trouble|struggling|struggles|slow|lost",
      "not|trouble|hard find|speak|talk|say +words|word|properly|clearly|name|it|the",
    ),
    said(
      "double|blurred|half|lost|seeing & {sight}|eye|eyes|two|double",
      "{sight} {be} gone|blurred|double",
    ),
    said(
      "balance|staggering|unsteady|veering|leaning|stumbling|toppling|vertigo|spinning",
      "not walk|stand +straight|up|properly|without",
      "room|everything +spinning|moving|tipped|spins|tilted",
    ),
    said("not|trouble|hard|choking|struggling swallow|swallowing", "hiccups|hiccupping"),
    said("one|left|right|all +side|down|half", "same +side"),
    sudden,
    drowsyOrMuddled,
  ],
  needsMin: 2,
  examples: [
    "My hand went clumsy and my words came out slow, all of a sudden",
    "Room spinning, I am seeing two of everything, and it is hard to swallow",
    "His smile is funny. He suddenly dropped the cup from his left hand",
  ],
};

const suddenUnsteadiness: TriageRule = {
  ...UNREVIEWED,
  id: "sudden-unsteadiness",
  version: 2,
  title: "Suddenly unsteady",
  disposition: "999",
  gapWordsMax: 6,
  phrases: [
    "can|could|not|hardly|barely walk|stand +straight|up",
    "suddenly|sudden|woke & not walk|stand|balance",
    "veering|staggering|lurching|listing|leaning|veers|veered|drifting|staggers|lurches|tipping|toppling|pulling off|to|over|into|all|like one|left|right|side|wall|drunk|door",
    "suddenly|sudden|woke & unsteady|vertigo|balance|wobbly|uncoordinated|clumsy|coordination|staggering",
    "dizzy|dizziness|vertigo|spinning|spins|unsteady & double|slurred|slurring|numb|swallow|speak|droopy|face|coordination|hiccups",
    "lost|losing|no +my|me|his|her|all +balance|coordination & suddenly|today|morning|headache|arm|leg|now|vomiting",
    "dizzy|spinning|vertigo|whirling|spins & can|without|hold not|holding|on stand|walk|balance|furniture|up|sit",
    "drunk & walk|walking|legs|balance & not|touched|drop|sober|without",
  ],
  unless: [
    "positional|menieres|labyrinthitis|drunk|drinking|drink",
    "for months|years",
    "stand|standing|get|getting|sit|turn|roll +up|over",
    "tablets|medication",
  ],
  question: {
    en: "Did the unsteadiness come on suddenly, in the last few days?",
    cy: "A ddaeth yr ansadrwydd yn sydyn, yn y dyddiau diwethaf?",
  },
  rationale: "Sudden loss of balance can be a stroke at the back of the brain.",
  source:
    "NICE NG127, suspected neurological conditions, 2019, updated 2023; named, not copied; read again at review",
  hazard: "HAZ-UK-03",
  examples: [
    "I cant walk straight since this morning",
    "room spinning and seeing double",
    "Suddenly very unsteady and falling to one side",
  ],
  counterExamples: [
    "My vertigo is back when I roll over in bed, same exercises?",
    "A bit dizzy on the new blood pressure tablets",
    "Balance class times please",
  ],
};

/** Stroke, unsteadiness and confusion. */
export const strokeRules: readonly TriageRule[] = [
  strokeSigns,
  strokeSignsTogether,
  suddenUnsteadiness,
];

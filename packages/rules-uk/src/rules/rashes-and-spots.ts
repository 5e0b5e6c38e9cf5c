import type { TriageRule } from "@carethread/core";
import { lightHurts, stiffNeck } from "./head.js";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import { beingSick, coldSkin, drowsyOrMuddled, feverish, gravelyIll } from "./vital-signs.js";

const rashNotFading: TriageRule = {
  ...UNREVIEWED,
  id: "rash-not-fading",
  version: 13,
  title: "Rash that does not fade under a glass",
  disposition: "999",
  backing: "little",
  gapWordsMax: 10,
  phrases: [
    "stay|stays|stayed & roll|rolled|press|pressed & glass",
    "{rash} & not|never|fails fade|fades|fading|blanch|blanching|blanches|disappear|disappears|disappearing|vanish|lighten",
    "glass|tumbler & fade|fading|faded|failed|fades",
    "glass|tumbler & {rash} & not|still|stay|stays|stayed|through",
    "did|done|tried|used|doing|do +the|a +glass|tumbler & still|stay|stayed|there|visible|same|not",
    "{rash} & still|stay|stays|stayed & press|pressed|pressing|push|pushed",
    "glass|tumbler +test not|fail|failed|positive|fade",
    "nonblanching|petechiae|petechial|purpura|purpuric",
    "could|might|is +it|this|he|she|be|have +be|have|having|got +meningitis",
    "think|thinks|worried|scared +it|he|she|about|of|might|could|has|got|its +is|has|got|be|have +meningitis",
    "think|thinking|worried|scared|frightened|panicking|signs|symptoms +about|of|its|is|it +meningitis",
    "its|is|think +meningitis",
    "glass|tumbler & {patch}|failed",
    "did|done|tried|used|doing|do|with|put +the|a|glass glass|tumbler & still|stay|stayed|there|visible|same|fade|thing|trick|not",
    "{patch} not|never|no|without +fade|fades|fading|blanch|blanching|blanches|disappear|disappears|disappearing|vanish|lighten",
    "{patch} & press|pressed|push|pushed|squeeze & go|going|change|turn|still|stay|stays|stayed|same",
    "non|not +blanching|fading|blanchable|blanch",
    "think|thinks|worried|scared|could|might|looks|signs|is|be|got|like +meningitis",
    "has|got|having|getting|be|maybe|its|like +meningitis",
  ],
  unless: [
    "glass +of +red",
    "glass +of +port|wine|milk|squash|prosecco|sherry",
    "goes|went|going|rash +away +when",
    "goes|went|turns +white|pale",
    "they +all +vanished|faded|disappeared",
    "always|it +went|goes|gone",
    "rib|ribs|breastbone",
    "all +but +gone",
    "same +thing|where",
    "weeks|months|years|steroid|scar|scars|acne|sunburn",
    "cream +for +the|my|his|her|it",
    "with|put|putting|using|used|tried +cream",
    "the|a|this|steroid +cream",
    "since +childhood|birth|then|<1930..2035>|christmas|summer|easter|january|march|april|june|july",
    "do|does|they|it|that|and +go|goes|fade|fades|faded|disappear|disappears|blanch|blanches",
    "pink|it|they|spots|rash|red +fades|disappears|vanishes|blanches|faded|disappeared",
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
  version: 2,
  title: "Purple spots",
  disposition: "999",
  phrases: [
    "purple|pinprick|blood|bruise +rash|spots|dots|blotches|patches|spot",
    "rash|spots & purple|bruises|bruising",
    "rash & {fever}|drowsy|unwell",
  ],
  asks: true,
  gapWordsMax: 5,
  unless: ["sheet|sheets|pillow|pillowcase|tissue|bedding"],
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
  version: 4,
  title: "Purple spots in somebody unwell",
  gapWordsMax: 6,
  phrases: [
    "bruises|bruising & gums|gum +bleed|bleeding|bleeds|are|keep|keeps",
    "purple|pinprick|blood|bruise|bruised|bruising|bruises|plum|blackcurrant|dark & {patch}",
    "rash|spots|marks|blotches|dots & purple|bruises|bruising|bruise|pinprick|blood|spreading",
    "purple|pinprick|blood|bruise|bruised|bruises|maroon|violet|black|dark|{stain} & {rash}",
    "purple|blackish +ones|bits|marks|things",
    "bruises|bruising|purple & appearing|appeared|everywhere",
  ],
  needs: [
    feverish,
    drowsyOrMuddled,
    beingSick,
    gravelyIll,
    coldSkin,
    stiffNeck,
    lightHurts,
    says("spreading|spread|multiplying|appearing|headache", "legs|hands|feet & pain|hurt|cold"),
  ],
  needsMin: 1,
  asks: undefined,
  examples: [
    "purple blotches on her legs. She is burning up",
    "He has a fever. There are bruises like spots on his belly",
    "pinprick spots and very drowsy",
  ],
};

/** Rashes that do not fade. */
export const rashNotFadingRules: readonly TriageRule[] = [
  rashNotFading,
  purpleSpotsUnwell,
  purpleSpots,
];

import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const SOURCE =
  "South Western Ambulance Service list of when to call 999, as read for the project in 2026-11; Ivy Grove Surgery 999 and A&E table, as read in 2026-11";

/** Bleeding that is heavy or will not stop. */
const heavyBleeding: TriageRule = {
  ...UNREVIEWED,
  version: 3,
  id: "heavy-bleeding",
  title: "Bleeding that is heavy or will not stop",
  disposition: "999",
  gapWordsMax: 4,
  phrases: [
    "blood +all +over",
    "artery & cut|sliced|severed|nicked|hit|burst",
    "spurting|gushing & cut|bleeding|wound|leg|arm|neck|hand|wrist|head",
    "mouth|throat|nose|ear filling|fills|filled|full|pouring +with|of|up +blood|with",
    "nosebleed|nosebleeds|bleeding +<2..24> +hours",
    "tooth|cut|wound|stitches|nose|leg & still|just|it +gushing|pouring|pumping|{flow}",
    "bleeding|bleed|nosebleed|blood|bled not stop|stopping|stopped|quit|quitting|easing|slowing|letting|clotting|clot",
    "not stop|stopping|stem|control|quit|slow|ease bleeding|blood|bleed",
    "bleeding +bad|heavy|loads",
    "bleeding badly|everywhere|nonstop|profusely|uncontrollably|constantly|out|{heavily}",
    "blood everywhere|dripping|{flow}",
    "covered|pool|pools|{flow} blood",
    "lost|losing lot|lots|loads|so|too|pints|much blood",
    "blood|bleeding|clots toilet|pan|bowl full",
    "toilet|bowl|pan full|red|filled blood",
    "nosebleed|nose <20..90>|hour|hours +minutes|mins|min|bleeding|now",
    "nosebleed|nose bleeding|pouring hour|hours|<20..90>",
    "soaked|soaking|saturated through {cloth} blood|bleeding",
    "blood|bleeding soaked|soaking|through towel|towels|bandage|bandages|dressing|sheets",
    "nose|nosebleed pouring|streaming|gushing|running since|hours|throat|towel|blood",
    "been|soaked|coming|{go-in} through +a|whole|the|two|three|bath|tea|it|all +bath|whole|tea|hand +towel|towels|roll|tissues",
    "shooting|spraying|squirting|spurting +out",
    "vein|veins|ulcer|varicose|fistula burst|bursted|popped|bleeding",
    "through +the|a|it|tea +towel|towels|bandage|dressing",
    "blood|bleeding coming|comes|pumping much|lot|lots|out|everywhere|fast",
    "blood full|soaked|pool|covered|mouth|cloth|floor",
    "cloth|towel|tissue|shirt|bandage full|soaked|red blood|red",
    "blood running|dripping|pouring|trickling|streaming|coming +down|on|onto|through|out",
    "bleeding <2..24> +hours",
    "bleeding +for +hours",
    "bleeding & white +as",
    "bleeding|bled|blood & through <2..9>|several|all dressings|plasters|bandages|towels",
    "been|still|keeps|started|not +bleeding all|night|day|hours|since|again & blood|stop|clopidogrel|warfarin|apixaban|soaked|through|pressure",
    "bleeding +all +night|day|morning",
    "pillow|sheets|shirt|trousers|sock & soaked|covered & blood|bleeding|bled",
    "blood thinners|thinner|warfarin|apixaban|rivaroxaban|clopidogrel|edoxaban & bleeding|bleed & not|hours|hour|still|heavy",
    "soaked +through & blood|towel|bandage|cut|dressing|tissue",
  ],
  unless: ["period|periods|menstrual|menopause|hrt|cycle|gums", "blood +test|tests|pressure"],
  question: {
    en: "Is there heavy bleeding now, or bleeding that will not stop?",
    cy: "Oes gwaedu trwm nawr, neu waedu nad yw'n stopio?",
  },
  rationale: "Uncontrolled bleeding kills quickly, and faster in people on blood thinners.",
  source: SOURCE,
  hazard: "HAZ-UK-06",
  examples: [
    "My nose is bleeding and it won't stop, I'm on warfarin",
    "There is blood everywhere from his leg",
    "he's cut himself and it's bleeding heavily",
  ],
  counterExamples: [
    "My gums bleed a little when I brush",
    "Can I book a blood test?",
    "I had heavy bleeding years ago, before the coil",
  ],
};

/** Very heavy bleeding from the vagina. */
const flooding: TriageRule = {
  ...UNREVIEWED,
  id: "flooding",
  title: "Soaking through pads",
  disposition: "a-and-e",
  gapWordsMax: 4,
  phrases: [
    "filling|changing|change|going|through|flooding|flooded|{soaked} sanitary|{pad} hourly|half|{clock}",
    "pad|pads|tampon every|an|<1..2> hour|half|<10..60>|minutes",
    "soaking|soaked|flooding|flooded|bleeding through pad|pads|clothes|bed|mattress|trousers",
    "clots size|big|huge|large fist|golf|plum|egg|palm|lemon|hand",
    "bleeding|flooding|period & fainted|faint|fainting|collapsed|dizzy|lightheaded",
    "clots & dizzy|faint|flooding|flooded|weak|lightheaded",
    "flooding & toilet|dizzy|faint|clots",
  ],
  unless: ["urine|incontinence|wee|bladder|pee", "for +years|months"],
  question: {
    en: "Are you soaking a pad or tampon every hour or two, or faint from bleeding, now?",
    cy: "Ydych chi'n gwlychu pad neu dampon bob awr neu ddwy, neu'n teimlo'n wan o waedu, nawr?",
  },
  rationale: "Bleeding at this rate makes people collapse within hours.",
  source:
    'nhs.uk page "Heavy periods", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-06",
  examples: [
    "I am soaking a pad every hour",
    "period so heavy I've gone through 6 pads in two hours",
    "clots the size of golf balls and feel faint",
  ],
  counterExamples: [
    "My periods have been heavy for months, can I see someone?",
    "Can I order incontinence pads?",
    "Do I swap the coil now or after my period?",
  ],
};

/** Rules for bleeding. */
export const bloodLossRules: readonly TriageRule[] = [heavyBleeding, flooding];

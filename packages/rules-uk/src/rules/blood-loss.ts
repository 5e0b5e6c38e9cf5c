import type { TriageRule } from "@carethread/core";
import { AMBULANCE_LIST } from "./ambulance-list.js";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

/** Bleeding that is heavy or will not stop. */
const heavyBleeding: TriageRule = {
  ...UNREVIEWED,
  version: 10,
  id: "heavy-bleeding",
  title: "Bleeding that is heavy or will not stop",
  disposition: "999",
  gapWordsMax: 5,
  phrases: [
    "vein|veins|ulcer & let +go",
    "bloods +running|pouring|dripping",
    "nose & hour|hours & still +going|bleeding|pouring|dripping",
    "nose|nosebleed +has|is|keeps|still +poured|pouring|streaming & hour|hours|stop|throat|towel|towels",
    "nostrils & towel|towels|pouring|poured & hour|hours|throat|since",
    "cupfuls|cupful|cups|mugs|mugful|pints|bowlful|bowl +of red|blood|clots|it",
    "filling|filled +the|a|another +sink|bowl|bucket|basin|cup & blood|clots|tooth|nose|red",
    "belt|tourniquet|towel|rope +round|around +it|my|his|her|the|thigh|arm|leg & leaking|soaked|soaking|bleeding|through|still",
    "chainsaw|grinder|saw|axe|angle & thigh|leg|arm|neck & leaking|through|belt|pouring|still",
    "bleeding|bleeds +a|so|really|very|quite +lot|much|heavily|badly|heavy|bad",
    "blood +all +over",
    "artery & cut|sliced|severed|nicked|hit|burst|spurting|pumping|squirting|spraying|gushing",
    "lifts|lift|lifting|press|pressing & squirts|spurts|squirting|spurting",
    "spurting|spurts|squirting|gushing|pumping|spraying|shooting|jets|fountain & cut|{blood}|wound|leg|arm|neck|hand|wrist|head|out|red",
    "mouth|throat|nose|ear filling|fills|filled|full|pouring +with|of|up +blood|with",
    "{blood}|nosebleed|nosebleeds +<2..24> +hours",
    "{blood}|nosebleed +for +<2..24>|hours|ages|over",
    "{blood}|nosebleed & not stop|stopping|stopped|quit|quitting|easing|slowing|letting|clotting|clot|stem|control|slow|ease",
    "{blood}|nosebleed & badly|everywhere|nonstop|profusely|uncontrollably|constantly|pouring|pumping|streaming|puddle|soaked|soaking|{heavily}|loads & {cloth}|nose|{limb}|cut|mouth|floor|out|through|vein|wound|leg|head|from|tooth|neck|now|still",
    "{blood} everywhere|dripping|{flow}|nonstop|profusely|uncontrollably|badly",
    "covered|pool|pools|puddle|{flow} blood",
    "lost|losing lot|lots|loads|so|too|pints|much blood",
    "nosebleed|nosebleeds & hour|hours|throat|pouring|since|clots|stop|{thinner}",
    "nosebleed|nose pouring|streaming|gushing|bleeding & hour|hours|<20..90>|towel|blood|throat|since|half|still",
    "{soaked} & {cloth}|sheets|pillow|shirt|trousers|sock|plaster & {blood}",
    "through +a|whole|the|two|three|bath|tea|it|all|kitchen|roll|<2..9> {cloth}|towels|roll|tissues|dressings|plasters & {blood}|nose|cut|leg|stop",
    "vein|veins|ulcer|varicose|fistula burst|bursted|popped|{blood}",
    "blood running|dripping|pouring|trickling|streaming|coming +down|on|onto|through|out|up",
    "{blood} +all +night|day|morning",
    "{thinner} & bleeding|bled|bleeds|nosebleed|nosebleeds & not|hours|hour|still|heavy|stop|keeps",
    "nose going|pouring|running|leaking & towel|towels|bowl|{thinner}",
    "dialysis|fistula & spurting|spurts|squirting|bleeding|pumping|oozing|towel",
    "inr|inrs & <8..20> & bleeding|bled|{blood}|bruises|headache|bruising",
    "fistula|graft|dialysis & arm|scab|needle|needles & spurts|spurting|squirting|burst|leaning|pouring|wall|thumb",
    "hickman|picc|line & snapped|broke|broken|cut & blood|pinching|dribbling|stump",
    "spurt|spurted|spurting|squirted & bright|red|blood",
    "groin|puncture|angiogram|stent & lump|swelling|swollen|grapefruit|egg|plum|lemon & growing|grows|bigger|throbbing|throbs|thump|pulsing",
    "squirt|squirted & wound|tumour|cancer|scab",
    "tooth|teeth|extraction & bowl|cup|gauze & filled|fills|pouring|round|stop|thinner|thinners",
    "ulcer|vein|veins & pool|squelching|pumping|burst|spurting|opened",
    "squirt|squirts|squirting|spurts & wall|ceiling|vein|artery|armpit|groin|neck",
    "hickman|picc & bleeding|pouring",
    "{blood} +out +both +ears|nostrils",
  ],
  unless: [
    "scab|scabs|scabbing +came|fell|off|picked|comes|keeps|on",
    "after +our|my|her +first|second|last",
    "period|periods|menstrual|menopause|hrt|cycle|gums",
    "blood +test|tests|pressure|results|clot",
    "blood|bloods +<2..24> +hours +apart",
    "stage|fake|theatre +blood",
  ],
  question: {
    en: "Is there heavy bleeding now, or bleeding that will not stop?",
    cy: "Oes gwaedu trwm nawr, neu waedu nad yw'n stopio?",
  },
  rationale: "Uncontrolled bleeding kills quickly, and faster in people on blood thinners.",
  source: AMBULANCE_LIST,
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

/** After tonsils were taken out. */
const tonsilBleed: TriageRule = {
  ...heavyBleeding,
  version: 3,
  id: "tonsil-bleed",
  title: "Blood after a tonsil operation",
  gapWordsMax: 8,
  phrases: [
    "{blood}|clot|clots|red & where|from|mouth|throat|spat|spit|spits|spitting|swallowing|swallowed|pillow|nose|{spew}|sick|bowl|sink|tongue|{torrent}|now",
  ],
  needs: [says("tonsil|tonsils|tonsillectomy|adenoids")],
  examples: [
    "tonsils out last week, been swallowing blood all morning and just spat a clot",
    "She had a tonsillectomy on Monday. There is fresh blood in her mouth",
    "blood on his pillow, tonsils were done six days ago",
  ],
};

/** Very heavy bleeding from the vagina. */
const flooding: TriageRule = {
  ...UNREVIEWED,
  id: "flooding",
  version: 2,
  title: "Soaking through pads",
  disposition: "a-and-e",
  gapWordsMax: 4,
  phrases: [
    "lumps|clots like +liver|chopped",
    "passing +lumps|clots|chunks & size|palm|fist|egg",
    "clot|clots & grapefruit|orange|lemon|fist|palm|golf|satsuma",
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
export const bloodLossRules: readonly TriageRule[] = [heavyBleeding, tonsilBleed, flooding];

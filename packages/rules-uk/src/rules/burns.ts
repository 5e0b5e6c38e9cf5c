import type { TriageRule } from "@carethread/core";
import { AMBULANCE_LIST } from "./ambulance-list.js";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

/** Burns. */
const burns: TriageRule = {
  ...UNREVIEWED,
  id: "burn",
  version: 7,
  title: "Burn or scald",
  gapWordsMax: 5,
  disposition: "a-and-e",
  phrases: [
    "fryer|deep|frying|cooking +oil|fat|fryer & feet|foot|hands|arms|legs|face|chest",
    "skin & came|come|comes +with|off|away & socks|sock|trousers|tights|clothes",
    "skin & sloughing|sloughed",
    "caustic|acid|lye|alkali & boot|boots|shoe|glove|gloves",
    "hydrofluoric",
    "hf +acid",
    "straighteners|tongs|curlers|hob|oven|iron|grill|barbecue|bbq|fire|radiator & grabbed|touched|put|leaned|fell|pressed & {blister}|skin|palm|hand|fingers|red|white",
    "{burn} & face|neck|mouth|eyes|airway|genitals|groin|chest|badly|bad|severe|severely|white|charred|deep|peeling|electrical|steam|petrol|firework|whole|large|big|third|second|{blister}",
    "{burn} & {kid}|{blister}|{heated}",
    "{heated}|drink|water|pan|cup|mug & spilt|spilled|poured|tipped|pulled|splashed|knocked|dropped|grabbed|touched|scalded & him|her|himself|herself|myself|{whose}|{kid}|over|on|onto|down|arm|hand|leg|face",
    "{heated} & hands|hand|palms|palm|fingers|foot|feet & white|{blister}|burn|burnt|raw|peeling",
    "hot|boiling|scalding|steaming & soup|noodle|noodles|tea|coffee|water|oil|fat|drink|milk|gravy|curry|porridge|wax|chocolate & on|over|down|onto +{whose}|him|her|me|{kid}|lap|himself|herself|myself",
    "{limb}|face caught|went|set +fire|alight",
    "shirt|trousers|clothes|hair|sleeve|nightie|jeans|dressing caught|on|went +fire|alight|flames",
    "bleach|acid|chemical|chemicals|caustic|cleaner|lye|cement|drain & {scorch} & skin|hand|hands|face|arm|arms|legs|leg",
    "acid|chemical|bleach thrown|threw|chucked|squirted|sprayed & face|me|him|her|eyes",
    "skin|skins {be} coming|come|came|peeled|peeling|slid|hanging|melted +off|away|down",
    "{scorch} & white|waxy|leathery|numb & skin|arm|hand|leg|feel|pain",
    "{scorch} & no +feeling|pain|sensation",
    "{blister} & {heated}",
    "firework|fireworks|banger|aerosol went|exploded|off & hand|face|eye",
    "kettle|fryer|teapot|saucepan & over|down|onto & {kid}|babys|toddlers|bairns|him|her|himself|herself",
    "hot|boiling|chip|scalding +oil|fat|tar|pan & both|arm|arms|hands|hand|face|legs|leg|foot|feet|chest|neck",
    "wok|pan|fryer|tray +of|with|full +oil|fat & over|face|arm|arms|hand|hands|legs|leg",
    "hand|palm|fingers|skin gone|went|turned|going +white +and +hard|waxy|leathery",
    "acid|ammonia|caustic in|on|over|across +{whose}|the|both +face|eyes|skin|hands|legs|arm|mouth|chest",
    "acid|ammonia in|over +face|eyes",
    "threw|thrown|chucked|squirted|sprayed acid|ammonia|bleach",
    "firework|fireworks|rocket|banger blew|exploded|went +up|off|in & hand|fist|face|eye|eyes|fingers",
    "burned|burnt|burns & whole|entire|most +hand|arm|leg|face|back|chest",
    "cement|concrete & wellies|boots|knees|legs|skin|shins & black|burn|burns|burnt|holes",
  ],
  unless: [
    "lukewarm|tepid",
    "roof +of +my +mouth",
    "burnt|burned +my +tongue",
    "tongue +burnt|burned",
    "into|in +his|her|my|the|their +tea|cup|mug|coffee|glass",
    "juice|porridge|milk +in",
    "like +a +hot",
    "pink +skin",
    "pink +now",
    "iron +in +about|<1930..2024>",
    "burnt|burned +toast|dinner|tea|pan",
    "toes|feet|peeling|peels|scratches|athletes|flaky & skin",
    "as +a +kid|child|teenager|boy|girl",
    "on +hold",
    "sunburn|sun|heart|heartburn|reflux|indigestion|urine|wee|pee|weeing|peeing|swallow|rash|cream",
    "boiler",
    "acid after|reflux|food|comes|coming|repeats",
    "out +calories|burnt +out",
    "scar|scars",
    "salicylic|azelaic|hyaluronic|glycolic|lactic|folic|fusidic|tranexamic|mandelic|retinoic|acetic +acid",
    "small|tiny|minor|little|healing|spot",
    "a|one|two|few +drop|drops",
    "razor",
  ],
  question: {
    en: "Is there a burn from the last day that is large, blistered, on the face, or on a child?",
    cy: "Oes llosg o'r diwrnod diwethaf sy'n fawr, yn bothellog, ar yr wyneb, neu ar blentyn?",
  },
  rationale:
    "Large, deep, chemical and face burns, and burns in children, need hospital the same hour.",
  source: AMBULANCE_LIST,
  hazard: "HAZ-UK-31",
  examples: [
    "toddler pulled the kettle and boiling water went over him",
    "I've burnt my arm badly on the oven, big blisters",
    "hot oil splashed on my face and it burnt me",
  ],
  counterExamples: [
    "I burnt my finger on the oven last week, it is fine now",
    "It burns when I wee",
    "I feel burnt out at work",
  ],
};

/** What was hot, and what it did, in other sentences. */
const burnApart: TriageRule = {
  ...burns,
  id: "burn-apart",
  version: 6,
  title: "Skin that is waxy, bubbling or coming off after heat or a chemical",
  gapWordsMax: 8,
  phrases: [
    "skin|skins +coming|hanging|peeling +off",
    "{limb}|feet|face|neck|skin|chest|back|legs|palm & waxy|leathery|bubbling|bubbled|charred|blistered|blistering|blisters|melted|melting|raw",
    "skin|skins +is|has|was|all|gone|{be} off|bubbling|white|waxy|raw",
    "top|shirt|clothes|jacket|trousers melted|dissolved|stuck|smoking",
    "hydrofluoric|acid & glove|skin|bone|fingers|hand|eye|nails & white|throb|throbs|throbbing|hours|leaked|got",
    "melted|fused & arm|leg|skin|hand|neck",
    "threw|thrown & face & burned|burnt|burning|leathery|skin",
  ],
  needs: [
    says(
      "kettle|scalding|boiling|steam|flames|fire|firework|bonfire|bbq|barbecue|petrol|acid|chemical|chemicals|bleach|caustic|alkali|cement|lye|oven|hob|iron|radiator|fryer|chip|pan|noodles|straighteners|tongs|grill|exhaust",
      "hot water|drink|tea|coffee|oil|fat|soup|bath|tap|milk|noodle",
      "bath|water|shower too|was +hot",
      "liquid|stuff|something threw|thrown|chucked|squirted|splashed|sprayed",
      "threw|thrown|chucked|squirted|splashed|sprayed liquid|stuff|something|it",
    ),
  ],
  examples: [
    "The chip pan caught. My hand is white and waxy looking",
    "the bath was too hot. her feet are red, skin is bubbling off",
    "somebody threw stuff at me, my neck is raw",
  ],
};

/** Burns. */
export const burnRules: readonly TriageRule[] = [burns, burnApart];

import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const SOURCE =
  "South Western Ambulance Service list of when to call 999, as read for the project in 2026-11; Ivy Grove Surgery 999 and A&E table, as read in 2026-11";

/** Major injury. */
const majorInjury: TriageRule = {
  ...UNREVIEWED,
  version: 2,
  id: "major-injury",
  title: "Major injury, fall from a height, crush, drowning or shock",
  disposition: "999",
  gapWordsMax: 5,
  phrases: [
    "hit|knocked|run|ran|struck +by|over|down|off car|van|bus|lorry|motorbike|truck|taxi|tram|train|tractor",
    "in|had|having|into|a|been|bad|serious|nasty|just car|bike|motorbike|motorcycle|road|moped|quad|traffic|scooter +crash|accident|collision|smash|wreck",
    "crashed +{whose}|the|into|a +car|bike|motorbike|moped|scooter|van|tree|wall",
    "come|came|thrown|knocked +off +{whose}|a|the +bike|bicycle|motorbike|horse|moped|scooter|quad",
    "fell|fallen|fall|falls|jumped|dropped|came|tumbled +from|off|out|through +{whose}|a|the|of|second|first|upstairs|top +ladder|scaffold|scaffolding|horse|window|loft|height|tree|floor|wall|first|second|upstairs|top|bedroom|{bridge}",
    "fell|fallen|fall|tumbled +down|off|from|out stairs|steps|bunk|trampoline|frame|bed not|back|neck|head|unconscious|agony|knocked|blood|move",
    "been|was|got|just|him|her +stabbed|shot|impaled",
    "stabbed|shot +in|with|through|him|her|me +the|in|with|chest|back|leg|arm|stomach|knife|neck",
    "electrocuted",
    "electric +shock|shocked",
    "shock|belt|jolt|zap|zapped +off|from +the|a +mains|socket|cable|wire|plug|cooker|fence",
    "struck +by +lightning",
    "drowned|drowning|underwater",
    "crushed|pinned +under|by|between|{whose} hand|foot|leg|arm|chest|fingers|legs|car|machine|wall|him|her|me",
    "rolled|fell|dropped|landed|collapsed|tipped|toppled +on|onto|over +him|her|me|{whose}|them|the|dad|dads|mum|mums leg|legs|chest|head|back|him|foot|arm",
    "trapped +under|in +a|the|by machine|machinery|rubble|car|tractor|baler",
    "impaled|severed",
    "{limb} crushed|mangled|trapped|caught|stuck & machine|door|press|under|belt|crushed",
    "machine|press|door & crushed|mangled",
    "kicked|trampled|gored|stamped +by +a|the|his|her|our horse|cow|bull|cows|pony",
    "pulled|fished|got|found|went|fell|been +out|from|in|of|into|my|him|her|him|under pond|pool|water|bath|river|lake|sea|canal|underwater & under|face|breathing|minute|blue|seconds|down|floating",
    "face +down pool|water|bath|pond|pond",
    "under +water|the +water",
    "{limb} caught|trapped|stuck|went|got in|into|through +a|the|my|his splitter|mower|saw|grinder|blender|machine|press|chainsaw|shredder|strimmer|mincer",
    "nail +gun",
    "wardrobe|telly|tv|television|drawers|bookcase|fridge|wall|tree|branch|gate|shelf|cupboard|mirror fell|fallen|toppled|landed|came|collapsed on|onto|down|over",
    "knife|stab +wound|wounds",
    "explosion|exploded|blast",
    "car|bike|motorbike|road|van +crash|accident|smash & this|hurts|seatbelt|neck|chest|airbag|sore|{of-late}",
    "beaten|beat|kicked|stamped +up|in|on +by|the|my head|face|stomach|ribs|gang|lads|last|badly & attacked|mugged|jumped|night|kicked|head",
    "mugged",
    "landed|fell|fallen +on +his|her|my +head|neck|back & from|horse|off|height|trampoline",
    "quad|tractor|bull|forklift|digger|horse|cow|dumper|trailer & landed|rolled|against|crushed|pelvis|chest|legs|ribs|trampled|head|gate",
    "dived|diving|dove & shallow|neck|head|tingly",
  ],
  unless: [
    "jab|vaccine|flu|b|steroid|booster|injection",
    "insurance|solicitor|solicitors|claim|report|physio|whiplash",
    "arm|leg +shot",
    "asleep",
    "in +paperwork|work|boxes|debt|emails|forms|homework|sorrows|admin",
  ],
  question: {
    en: "Did this injury happen in the last day or so?",
    cy: "A ddigwyddodd yr anaf hwn yn y diwrnod diwethaf?",
  },
  rationale: "Great force can hurt inside the body, whatever the person feels.",
  source: SOURCE,
  hazard: "HAZ-UK-31",
  examples: [
    "I was hit by a car on my bike",
    "Dad fell off a ladder and can't move",
    "she's been stabbed",
  ],
  counterExamples: [
    "Do I get my B12 shot here?",
    "The car park is always full when I come for my dressing",
    "Solicitor needs a report about my car accident",
  ],
};

/** Broken bones, joints out of place, deep wounds. */
const brokenBone: TriageRule = {
  ...UNREVIEWED,
  id: "broken-bone",
  title: "Broken bone, joint out of place, or deep wound",
  disposition: "a-and-e",
  phrases: [
    "bone|bones sticking|poking|through|showing|visible|exposed",
    "see|seeing +the|bone|{whose} +bone|fat|tendon",
    "{limb} bent|wonky|deformed|wrong|funny|twisted|odd|weird way|angle|shape|direction",
    "wrong|unnatural|{strange} way|angle|shape|direction {limb}",
    "{limb} deformed|wonky|misshapen",
    "think|might|may|probably|definitely|sure|just|reckon|could {broke} {limb}|it|ankle|bone|nose|ribs",
    "{broke} +{whose}|a|the +{limb}|nose|ribs|hip",
    "{limb} is|was|has|looks|be|been|must|might {broke}",
    "think|might|may|probably|could|maybe fracture|break {limb}",
    "heard|felt crack|snap|pop|crunch {limb}|not|swollen",
    "twisted|rolled|tackled|tackle|injured|{fell} & not +walk|move|stand|weight|lift|straighten|bear|put",
    "not +put|bear|take +any|weight|{whose}|full +weight",
    "can not walk|stand|move|lift twisted|accident|{fell}",
    "{fell} hip|wrist|ankle {pain}|swollen|not|bruised",
    "popped|come|came out socket|place",
    "cut|sliced|chopped|slashed|gash|gashed deep|deeply|bone|tendon|gaping|off|open|stitches",
    "deep|gaping|nasty|huge cut|wound|gash|laceration|puncture",
    "needs|need|might|may|probably|think|want +stitches|stitching|gluing|stitched",
    "nail|glass|fence|spike|metal|wood|screw through|into|stuck|in +{whose} +{limb}",
    "hanging +off|on|by & lip|finger|ear|skin|nose|toe|flap",
    "hole in {whose} +cheek|leg|arm|foot|hand|head",
    "not move|straighten|feel|bend two|any|{whose}|three|of fingers|toes|thumb",

    "shoulder|finger|kneecap|jaw|thumb|{joint} popped|pops|dislocated|slipped +out|of",
    "top|tip|end finger|thumb|toe off|missing",
    "finger|thumb|toe|fingertip off|severed|hanging",
    "kneecap|knee side|round|moved|popped & kneecap|cap",
    "see +something|the|bone|tendon|{whose} white|bone|tendon|fat|muscle",
    "saw|chainsaw|grinder|mower|blender|mandolin|axe|stanley caught|cut|slipped|went|sliced|into {limb}",
  ],
  unless: [
    "out|removed|removal|removing|dressing stitches",
    "stitches out|removed|taken|checked",
    "plate|plates|plaster|physio",
    "news|heart broken",
    "tablet|tablets|pencil|machine|printer|boiler|lift|{whose} +glasses",
    "arthritis|trigger|stiff|carpal|numb",
    "healed|insurance|january|february|march|april|june|july|august|september|october|november|december",
    "solicitor|discharge|records",
  ],
  question: {
    en: "Did this happen in the last few days, and can you not use or put weight on it, or is a wound deep?",
    cy: "A ddigwyddodd hyn yn y dyddiau diwethaf, ac a ydych yn methu ei ddefnyddio na rhoi pwysau arno, neu a yw clwyf yn ddwfn?",
  },
  rationale: "Breaks, joints out of place and deep wounds need X-ray and repair within hours.",
  source: SOURCE,
  hazard: "HAZ-UK-31",
  examples: [
    "I think I've broken my ankle, it's swelling up",
    "gran fell and can't put any weight on her leg",
    "his arm is bent the wrong way",
  ],
  counterExamples: [
    "I broke my wrist last year, can I have physio?",
    "My stitches need to come out on Friday",
    "My glasses are broken",
  ],
};

/** An injury after which somebody cannot get up or use a limb. */
const cannotUseLimb: TriageRule = {
  ...UNREVIEWED,
  id: "fall-cannot-move",
  title: "Cannot stand or use a limb after a fall or a blow",
  disposition: "a-and-e",
  gapWordsMax: 6,
  needs: [
    {
      within: "message",
      phrases: [
        "twisted|tackled|tackle|rolled|knocked|crack|cracked|snap|injured|injury|accident|swing|trampoline|football|rugby|ladder|scooter|dropped|kicked|skiing|skating|horse|{fell}",
      ],
    },
  ],
  phrases: [
    "not stand|walk|weight|lift|straighten|bear",
    "not move|use|bend|put|feel|get {limb}|it|down|weight|up|floor",
    "{limb} shorter|wonky|bent|lump|huge|balloon|twice|crooked",
    "one +leg shorter|turned",
    "agony|screaming|{bad} & {limb} & move|touch|fell|fallen|tripped|slipped",
    "hip|pelvis|wrist|ankle & agony|swollen|broken|snapped",
    "floor|ground not|still|since|hours",
    "groin|hip & hurts|hurt|pain|agony",
    "{limb} look|looks +like|all|bent|wrong|funny|wonky bent|fork|balloon|wrong|broken|purple|crooked",
  ],
  unless: [
    "asleep|pregnant|ill|arthritis",
    "fell|fall +out|behind|ill|pregnant",
    "last +week|month|year",
    "ago|since|years|months weeks|months|years",
  ],
  question: {
    en: "Did somebody fall or get hurt in the last day, and can they not stand or use the limb now?",
    cy: "A wnaeth rhywun gwympo neu gael anaf yn y diwrnod diwethaf, ac yn methu sefyll neu ddefnyddio'r aelod nawr?",
  },
  rationale:
    "Not being able to stand after a fall can be a broken hip, and hours on the floor do harm.",
  source: SOURCE,
  hazard: "HAZ-UK-31",
  examples: [
    "Gran tripped on the rug, her hip is agony and she can't stand up",
    "he fell in the garden and can't move his arm",
    "mum has fallen and is still on the floor, we can not get her up",
  ],
  counterExamples: [
    "I fell over last week and my knee is a bit bruised, walking fine",
    "Fell asleep in the chair and my neck is stiff",
    "Where is the falls clinic held?",
  ],
};

/** Burns. */
const burns: TriageRule = {
  ...UNREVIEWED,
  id: "burn",
  title: "Burn or scald",
  disposition: "a-and-e",
  phrases: [
    "{burn} & face|neck|mouth|eyes|throat|airway|genitals|groin|chest|badly|bad|severe|severely|white|charred|deep|peeling|chemical|electrical|steam|petrol|firework|iron|whole|large|big|third|second|{blister}",
    "{kid} {burn}",
    "{burn} {kid}",
    "spilt|spilled|poured|tipped|pulled|splashed|knocked|dropped boiling|kettle|hot|scalding|coffee|tea|oil|soup|fat",
    "boiling|kettle|hot|scalding water|tea|coffee|oil|fat|soup|kettle|pan over|on|onto|spilt|spilled|splashed|tipped|all +him|her|me|himself|herself|myself|{whose}|baby",
    "clothes|hair|sleeve|nightie caught|on +fire",
    "burning|burned|burnt acid|chemical|chemicals|lye|cement skin|hand|hands|face|arm",
    "waxy",
    "white|leathery +and|look|looking +waxy|leathery",
    "chip +pan & hand|arm|face|burn|burnt|skin|blister|blisters",
    "{blister} & tea|coffee|steam|fire|bbq|oil|{hot-thing}",
    "tea|coffee|fire|{hot-thing} & palm|hand|grabbed|touched & blister|blisters|burn|burnt|burned",
    "oven|drain|caustic|bleach|acid|chemical|chemicals|cleaner & skin|arm|arms|hand|hands|face|legs & burning|burn|burnt|burns|white|peeling",
    "skin coming|come|peeling +off|away & burn|water|hot|boiling|burnt|oil",
    "hot|boiling|scalding +fat|oil|water|tea|coffee|drink|soup|milk|wax|tar over|down|on|onto|all",
    "skin come|came|coming|peeled|peeling|slid +off|away",
    "petrol|flames|fire|alight & went|caught|jeans|clothes|hair|legs|arms & burn|raw|burnt|up|skin",
    "firework|fireworks|banger went|exploded|off & hand|face|eye",
    "hand|hands|finger|fingers|palm|foot & fire|bbq|{hot-thing} & red|burn|burnt|{blister}",
    "{blister} & spilt|spilled|noodles|soup|hot|splashed",
    "splashed|covered|spilt|spilled|burnt|burned & hot +tar|glue|metal|wax|noodles",
  ],
  unless: [
    "sunburn|sun|heart|heartburn|reflux|indigestion|urine|wee|pee|weeing|peeing|swallow|rash|cream",
    "boiler",
    "out +calories|burnt +out",
    "scar|scars",
    "small|tiny|minor|little|healing",
    "razor",
  ],
  question: {
    en: "Is there a burn from the last day that is large, blistered, on the face, or on a child?",
    cy: "Oes llosg o'r diwrnod diwethaf sy'n fawr, yn bothellog, ar yr wyneb, neu ar blentyn?",
  },
  rationale:
    "Large, deep, chemical and face burns, and burns in children, need hospital the same hour.",
  source: SOURCE,
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

/** Rules for injuries. */
export const injuryRules: readonly TriageRule[] = [majorInjury, brokenBone, cannotUseLimb, burns];

import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";
import { shocked, sick } from "./signs.js";

const SOURCE =
  "South Western Ambulance Service list of when to call 999, as read for the project in 2026-11; Ivy Grove Surgery 999 and A&E table, as read in 2026-11";

/** Major injury. */
const majorInjury: TriageRule = {
  ...UNREVIEWED,
  version: 5,
  id: "major-injury",
  title: "Major injury, fall from a height, crush, drowning or shock",
  disposition: "999",
  gapWordsMax: 6,
  phrases: [
    "{vehicle}|road +crash|accident|smash|collision & {hurting}|hour|hours|today|morning|yesterday|night|neck|chest|airbag|seatbelt",
    "stabbed & knife|screwdriver|scissors|blade|bottle|glass|thigh|leg|chest|back|arm|neck|side|fight",
    "{struck} & {void}|weeing & blood|pink|red",
    "slashed|knifed|glassed|bottled +across|in|with|on|by|my|me|the|him|her",
    "socket|mains|plug|wire|cable|pylon|rail|wires & fork|stuck|poked|thrown|shock|zapped|belt|touched|threw & {kid}|back|off|hand|me|him|her|finger",
    "{fell}|falling|came|jumped|thrown|knocked +off|from|out|through|down & {height}|feet|metres|floor|floors|storeys",
    "{fell}|falling|came|thrown|knocked +off +{whose}|a|the +bike|bicycle|motorbike|horse|moped|scooter|quad|pony",
    "hit|knocked|run|ran|struck|mowed +by|over|down|off|into|me|him|her & {vehicle}",
    "in|had|having|into|a|been|bad|serious|nasty|just {vehicle}|road|traffic +crash|accident|collision|smash|wreck",
    "crashed +{whose}|the|into|a +car|bike|motorbike|moped|scooter|van|tree|wall|lamppost",
    "been|was|got|just|him|her|is +stabbed|impaled",
    "been|was|got|just|him|her|them +shot",
    "stabbed|shot +in|with|through|him|her|me +the|in|with|chest|back|leg|arm|stomach|knife|neck|my|his|her",
    "{blade}|stab +wound|wounds",
    "electrocuted",
    "electric +shock|shocked",
    "struck +by +lightning",
    "shock|belt|jolt|zap|zapped|shocked|electric & mains|socket|cable|wire|plug|cooker|fence|voltage|pylon|overhead",
    "drown|drowned|drowning|underwater & water|pool|bath|sea|pond|nearly|almost|pulled|river|lake|breathing|{kid}",
    "under|in|into|from pond|pool|water|bath|river|lake|sea|canal|tub & breathing|minute|blue|seconds|floating|face|pulled|fished|rescued|dragged|swallowed|coughing|choking",
    "face +down pool|water|bath|pond",
    "{limb}|chest|pelvis|legs|him|her|me & crushed|mangled|mashed|pinned|squashed|flattened|trapped & under|between|by|machine|door|press|slab|concrete|heavy|wall|car|tractor|fell",
    "rolled|fell|fallen|dropped|landed|collapsed|tipped|toppled +on|onto|over +him|her|me|{whose}|them|the|top|dad|mum leg|legs|chest|head|back|him|foot|arm|of|stomach|body",
    "impaled|severed|explosion|exploded|blast|mugged",
    "kicked|trampled|gored|butted|charged & horse|cow|bull|cows|pony|donkey|horses",
    "{limb} caught|trapped|stuck|went|got in|into|through +a|the|my|his splitter|mower|saw|grinder|blender|machine|press|chainsaw|shredder|strimmer|mincer|auger|conveyor",
    "nail +gun",
    "wardrobe|telly|tv|television|drawers|bookcase|fridge|wall|tree|branch|gate|shelf|cupboard fell|fallen|toppled|landed|came|collapsed on|onto|over",
    "beaten|beat|kicked|stamped +up|in|on +by|the|my|with head|face|stomach|ribs|gang|lads|badly|attacked",
    "{vehicle}|horse|bull|cow|trailer & landed|rolled|crushed|trampled|overturned & on|pelvis|chest|legs|ribs|head",
    "dived|diving|dove & shallow|neck|head|tingly|bottom",
    "pulled|fished|dragged|hauled +out|from +of|the|pool|water|bath|sea +pool|the|bath|water|sea limp|coughing|foam|blue|sleepy|tired",
    "spike|railing|railings|stake|pole|rebar|nail & in|through|into & {limb}|chest|belly|neck|bottom & still|landed|fell|slipped|stuck",
    "pressure|grease|paint|jet +washer|gun|wash & injected|into|through & palm|hand|finger|thumb|foot",
    "lightning & thrown|hit|struck|deaf|burn|burnt|fern",
    "chainsaw & spills|spurts|fills|pumping|meat|tourniquet|strap",
  ],
  unless: [
    "like hit|run",
    "pulled +my|his|her +back|muscle|shoulder|hamstring",
    "skinned +both|his|her|my",
    "in +the +back +by +my +own|family",
    "shot +in +the +arm +from|for",
    "novel|book|back +by +my",
    "shot +up|of|hole",
    "electric & feeling|tap|tapping|wrist|nerve",
    "jab|vaccine|flu|b|steroid|booster|injection",
    "insurance|solicitor|solicitors|claim|report|physio|whiplash",
    "arm|leg +shot",
    "asleep|old|healed",
    "in|since|back|last +{month}",
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

/** A blow to ribs or tummy, and signs of blood lost inside. */
const hurtInside: TriageRule = {
  ...majorInjury,
  version: 1,
  id: "hurt-inside",
  title: "A blow to ribs, tummy or side, and now unwell",
  gapWordsMax: 8,
  phrases: [
    "{struck}|handlebars|handlebar|tackle|tackled|elbow|knee|landed & ribs|rib|side|{gut-site}|kidney|kidneys|flank|spleen|chest|back",
  ],
  needs: [
    shocked,
    says("shoulder|shoulders|collarbone tip|{hurting}|top", "{hurting} shoulder|shoulders"),
    says("{gut-site} & hard|rigid|swollen|bloated|tender|{dire}", "blood|red wee|pee|urine"),
    says("{hurting}|{dire}"),
    says(
      "worse|worsening|thirsty|breathless|gasping|drowsy|confused",
      "{hardly} +breathe|stand|walk",
    ),
    sick,
    says("white|grey|ghost"),
  ],
  needsMin: 3,
  examples: [
    "Hit by handlebars in the side, belly pain and my shoulder hurts, feel faint",
    "He was tackled and landed on his ribs. Pain is getting worse and he is pale and sick",
    "fell against the table, left side hurts, dizzy, getting worse",
  ],
};

/** Broken bones, joints out of place, deep wounds. */
const brokenBone: TriageRule = {
  ...UNREVIEWED,
  version: 6,
  id: "broken-bone",
  title: "Broken bone, joint out of place, or deep wound",
  gapWordsMax: 5,
  disposition: "a-and-e",
  phrases: [
    "fingertip|fingertips|thumb +tip in +a|the|some +bag|box|tub|ice|milk|peas",
    "{digit} in +a|the|some +bag|ice|peas|freezer|milk & saw|mower|lawnmower|chainsaw|grinder|mandolin|shredder|blade|chopped|sliced|off",
    "lost|losing +the|my|his|her|a +end|tip|top|half|finger|toe|thumb & {digit}|saw|chain|door|machine",
    "{limb} look|looks|looking & fork|wrong|wonky|deformed|bent|funny|shorter|crooked",
    "see|seeing|showing|visible & fat|bone|tendon|muscle & cut|wound|gash|open|yellow|white|deep|stop|arm|leg|finger",
    "white|bone|splinter & through|out & skin",
    "{limb}|bone|nose|ribs|hip|pelvis +{broke}",
    "{limb}|bone|nose|ribs|hip|pelvis is|was|has|looks|be|been|must|might|just {broke}",
    "{broke} +{whose}|a|the|two|some +{limb}|bone|nose|ribs|hip|pelvis",
    "think|might|may|probably|definitely|sure|reckon|could {broke} {limb}|it|bone|nose|ribs|something",
    "{limb}|kneecap|wrist & bent|wonky|deformed|misshapen|twisted|odd|pointing|facing|turned & wrong|funny|weird|peculiar|strange|unnatural|odd|way|angle|shape|direction|sideways|backwards|place",
    "shoulder|kneecap|elbow|jaw|finger|thumb|{joint} & popped|pops|come|came|slipped|dislocated & out|socket|place|side",
    "bone|bones|tendon & sticking|poking|through|showing|visible|exposed|see|seeing|out",
    "muscle & sticking|poking|showing|visible|exposed|hanging",
    "heard|felt crack|snap|pop|crunch {limb}|not|swollen|knee",
    "twisted|rolled|tackled|injured|{fell} & {hardly} +walk|move|stand|weight|lift|straighten|bear|put|bend",
    "not +put|bear|take|putting +any|weight|{whose}|full +weight",
    "{digit} & {severing} & off|hanging|through|thread|missing|half|gone|stump",
    "{digit} & {blade} & {severing}|off|hanging|bone|flat|bleeding|end|top|tip",
    "{digit}|flap|lip|lips +{be} hanging|dangling|missing|severed off|by|on|thread|skin|severed",
    "{blade} & {limb}|palm|hand & cut|slipped|went|sliced|caught|kicked",
    "knife|blade|spike|chisel|screwdriver|glass went|gone|stuck|in into|through {limb}|stomach|chest|palm|hand",
    "cut|sliced|chopped|slashed|gash|gashed|slit & deep|deeply|bone|tendon|gaping|stitches|gapes|wide",
    "deep|gaping|nasty|huge cut|wound|gash|laceration|puncture",
    "needs|need|might|may|probably|think|want +stitches|stitching|gluing|stitched",
    "nail|glass|fence|spike|metal|wood|screw|hook|fork|pin through|into|stuck +{whose}|the|right +{limb}|shoe|boot|sole|heel|hand|foot",
    "stood|trod|stepped|stepping|standing +on nail|glass|screw|spike|fork & through",
    "not move|straighten|feel|bend two|any|{whose}|three|of fingers|toes|thumb & cut|sliced|knife|glass|{fell}|trapped|crushed",
    "tooth|teeth knocked|punched|smashed|kicked +out",
    "jaw & not close|open|shut & punched|hit|kicked|fell",
    "shoulder|elbow|hip|kneecap|thumb|finger +{be}|out|has +out|come|popped|gone +of|out +its|socket|joint|the",
    "cheek|ear|nose|scalp|eyelid|eyebrow|chin +{be} hanging|torn|ripped|split +open|off|by|through",
    "skin|ring & peeled|stripped|pulled|off & glove|finger & bone",
    "{digit} +has|have|is|came|come|been +off",
    "end|top|tip|bit +of +his|her|my|the|a & {digit} & bag|packet|freezer|roll|off|ice",
  ],
  unless: [
    "nail +gone|black",
    "was +broken & years",
    "broken +or +no|not",
    "{month}|spring|summer|autumn|winter",
    "sorted|done|glued & cut|stitches",
    "stitches +when|come|out|removed|taken",
    "broke +the|my|his|her +skin",
    "chop|chopped +his|my|her|your",
    "out|removed|removal|removing|dressing stitches",
    "stitches out|removed|taken|checked",
    "plate|plates|plaster|physio",
    "news|heart broken",
    "tablet|tablets|pencil|machine|printer|boiler|lift|{whose} +glasses",
    "arthritis|trigger|stiff|carpal|numb",
    "stitches +from",
    "healed|insurance|{month}",
    "solicitor|discharge|records",
    "shoulder +tip",
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
  version: 3,
  title: "Cannot stand or use a limb after a fall or a blow",
  disposition: "a-and-e",
  gapWordsMax: 7,
  phrases: [
    "leg|foot|toes lying|turned|pointing|rolled|flopped|points|sticking out|outwards|outward|sideways|side",
    "not +put|stand|bear +that|the|any leg|foot|weight",
    "{hardly} +stand|walk|weight|lift|straighten|bear|up",
    "{hardly} +even|put|take|get|to|move|use|bend|raise|lift {limb}|it|weight|up|floor|stand|walk|move|bed|chair",
    "{limb}|hip|one shorter|wonky|bent|lump|huge|balloon|twice|crooked|turned|outwards|rolled",
    "agony|screaming|scream|screams|excruciating|unbearable & {limb}|hip|groin|pelvis",
    "hip|pelvis|groin|thigh|wrist|ankle & {hurting}|swollen|snapped|bruised",
    "floor|ground not|still|since|hours",
  ],
  needs: [
    says(
      "falling +over|off|down",
      "twisted|tackled|tackle|rolled|knocked|crack|cracked|snap|injured|injury|accident|swing|trampoline|football|rugby|ladder|scooter|dropped|kicked|skiing|skating|horse|{fell}|{tripped}",
      "went|gone +over|down|flying|arse",
    ),
    says(
      "{hardly} +stand|walk|weight|lift|straighten|bear|move|up",
      "{hardly} +even|put|take|get|to|use|bend|raise|able {limb}|it|weight|up|floor|stand|walk|move|bed|chair",
      "shorter|crooked|wonky|deformed|balloon|twice|snapped|bent|egg",
      "{dire}",
      "floor|ground still|since|hours",
    ),
  ],
  unless: [
    "thumb|shins|shin|wrist|elbow|tennis",
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

/** On the floor for hours. */
const heldOnFloor: TriageRule = {
  ...UNREVIEWED,
  id: "long-on-floor",
  title: "Has lain on the floor for long, or cannot be got up",
  disposition: "999",
  gapWordsMax: 8,
  phrases: [
    "on|onto +the|kitchen|bathroom|bedroom|cold|his|her|my|hard +floor|ground|lino|tiles|kitchen|bathroom|bedroom|landing",
    "floor|ground|lino & lying|laying|lain|laid|found|stuck|lies",
    "{hardly} +get|lift|pick|move|shift|pull +him|her|mum|dad|up|myself & up & floor|fell|fallen|slipped",
  ],
  needs: [
    says(
      "night|hours|hour|yesterday|morning",
      "since|long",
      "{hardly} +get|lift|pick|move|shift|stand|up|to|able",
      "cold|wet|stiff|{muddled}|drowsy|mumbling|shivering|slow",
    ),
    says(
      "lying|laying|lain|laid|found|stuck|lies|move|hip|pain|hurt|nannas|nanas|nans|grans|mums|dads|fell|fallen|fall|slipped|collapsed|stand",
      "{third}|mum|dad|nan|gran|grandad +is|was|has",
      "up",
    ),
  ],
  unless: [
    "bed|seat|ward|building|flat|rent|office|mattress|toys|pelvic",
    "mop|clean|cleaning|fitted",
  ],
  question: {
    en: "Has somebody been on the floor for long, or can they not be got up, now?",
    cy: "A oes rhywun wedi bod ar y llawr ers amser hir, neu'n methu codi, nawr?",
  },
  rationale:
    "Hours on a floor chill the body and harm muscle and kidneys, whatever made them fall.",
  source: SOURCE,
  hazard: "HAZ-UK-31",
  examples: [
    "I found nan on the kitchen floor, she has been lying there all night",
    "Dad is on the floor and I can't get him up",
    "my neighbour has been on the bathroom floor since yesterday",
  ],
  counterExamples: [
    "My flat is on the second floor, is there a lift at the surgery?",
    "Pelvic floor exercises leaflet please",
    "I found my tablets under the bed",
  ],
};

/** Rules for injuries. */
export const injuryRules: readonly TriageRule[] = [
  majorInjury,
  hurtInside,
  heldOnFloor,
  brokenBone,
  cannotUseLimb,
];

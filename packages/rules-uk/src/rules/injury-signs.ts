import type { TriageRule } from "@carethread/core";
import { INJURY, NO_INJURY } from "./injury.js";
import { says } from "./says.js";
import { shocked, sick } from "./signs.js";

/** What is seen or felt afterwards. */
const signsAfterInjury: TriageRule = {
  ...INJURY,
  version: 3,
  id: "signs-after-injury",
  title: "Signs of a grave injury, whatever happened",
  phrases: [
    "bleeding|blood & from|out +the|his|her|my|one|of +ear|ears|his|her|my & fall|fell|fallen|banged|knock|hit|bump|crash|accident",
    "bleeding|blood +coming|leaking|trickling|dripping +from|out ear|ears & fall|fell|fallen|banged|knock|hit|bump|crash|accident",
    "peeing|weeing|pissing|passing & blood|bloody|red & tackled|tackle|kicked|fell|punched|crash",
    "peeing|weeing|passing|pissing +pure|just|only|straight +blood",
    "bent & arm|wrist|finger|leg & back & till|until & cracked|cracked|crack|snapped|popped",
    "lump|swelling|bump & beats|beating|pulses|pulsing|heartbeat & neck|groin|temple|thigh|shot|punch|stab|glass|growing",
    "flank|side|loin is|gone|went|all +black|purple & red|blood|wee|pee|weeing|peeing|sledge|fell|kicked|hit",
    "end +of +my|his +willy|penis & blood|bleeding & hip|pelvis|truck|car|fell|crushed",
    "nose|ear|nostril & clear|watery & tap|drips|dripped|dripping|leaks|pillow & fell|punched|crash|kicked|headbutted|whacked|banged|boom",
    "wet|brown|pink|yellow +patch|stain & pillow & ear|nose & head|cracked|hit|bang|fell",
    "not +remember|recall +anything|the +from|match|game|race|ride|drive|journey|fall|accident|hit|half & sick|chucking|headache|clattered|tackle|crash|hit|knocked",
    "crack|cracked|split & in +the|his|my +bone|skull & forehead|head|egg|under|underneath|stone|brick",
    "not +feel +below|under|past|from +the|my|his|her +waist|belly|chest|neck|hips|tummy",
    "electric|jolt|shock|lightning|zap & down|through & feet|legs|arms|spine & neck|head|chin & shelf|fell|crash|landed|dropped",
    "air +hissing|crackle|crackles|whistling & skin|neck|throat|chest|wound|hole|cut|flap",
    "bubbling|hissing|sucking|frothing & wound|hole|jumper|stuffed|antler|stab|knife|spike|armpit",
    "dent|dip|hollow & skull|forehead & ball|swing|hit|fell|kicked|bat|rock|thumb|actual|press|soft",
    "skull|forehead & dented|caved",
    "helmet +in +half|two|pieces|bits",
    "repeating|repeats|asking|asks|keeps +the|questions|asking +same|himself|herself|questions|the & collided|fell|hit|kicked|bang|banged|head|crash|ball|tackle|skateboard|bike",
    "knocked +out|unconscious & adult|mins|minutes|sleeping|round",
    "head +all|is|lumpy|went|has|got +lumpy|vomming|squashy|boggy|spongy",
    "bruise|bruising & growing|spreading|bigger & {thinner}",
    "on|over|into|onto +my|the|her +bump & fell|landed|kicked|stairs|iron|tripped|jumped",
    "months|weeks|wks +gone|pregnant & rear +ended|shunted|crash|crashed|belt|hit|bumped & tummy|bump|belt|spotting|movements",
    "tummy|bump|belly +is|has|feels|gone|set|hard|its|like +hard|solid|tight|like|rock|set|concrete|gone & weeks|gone|pregnant|baby & concrete|rock|board|never",
    "landed|fell|thrown|tackled|horse & head|neck & hands|fingers|arms|arm & fizzing|buzzing|tingling|tingly|tingle|pins|electric|numb|weak|burning",
    "holding|hold|propped|propping|support +my|his|her +head|chin +up|on|with & fell|wave|towel|crash|dived|dive|horse",
    "bench|barbell|benching & throat|neck & voice|swallowing|swallow|talk",
    "weeing|peeing|wee|pee +ribena|coke|red|claret|port|blood & kneed|kicked|hit|fell",
    "left +side & fainted|fainting & sore|week|bmx|bike|fell|stacked",
    "handlebar|handlebars & tummy|belly|stomach & sick|green|vomiting",
    "crossbar & blood|wee|willy|nothing",
    "transplant & fell|hit|kicked|knock|knocked|landed & red|tender|pee|wee|swollen",
    "chicken|fish|lamb|steak +bone & stomach|tummy|belly & board|rigid|hard|agony",
    "crinkles|crackles|bubbly|crackling & skin & press|under|bubble|neck|fell",
    "bubble +wrap & rib|ribs|skin|neck|collarbone|chest",
    "adams +apple & hit|punched|kicked|elbow|beam|bar",
    "throat|windpipe|neck & hit|beam|kicked|punched|elbowed & whispering|hoarse|puffing|bubbly|crackling",
    "collarbone & pushed|gone +in & pressing|windpipe|breath|breathe|swallow",
    "fell|kicked|hit|thrown|landed|bucked & weeing|peeing|passing|wee|pee +red|blood|bloody",
    "peeing|weeing|pissing +red|blood & fell|off|kicked|hit|hayloft|since",
    "haemophilia|hemophilia|haemophiliac|haemophilic & knock|hit|bang|bump|fall|fell|walked|massive|swollen",
    "platelets & bruise|bruises|bleeding|fall|fell|slipped|hit & spreading|gums|head|hour",
    "{struck} & {void}|weeing & blood|pink|red",
    "dived|diving|dove & shallow|neck|head|tingly|bottom",
    "caved|stove|staved +in|his|her|my +in|skull|head|forehead|chest|ribs",
  ],
  unless: [
    "bridge & tooth|teeth|toffee|dentist",
    "electric & feeling|tap|tapping|wrist|nerve",
    ...NO_INJURY,
  ],
  rationale:
    "Blood in the water, fluid from the ear, crackling skin or hands that buzz tell of an injury inside.",
  examples: [
    "Fell off my horse and now I am peeing blood",
    "Since the crash clear fluid drips from his nose",
    "My skin crackles like bubble wrap over the ribs",
  ],
  counterExamples: [
    "My knee crackles when I bend it",
    "The dipstick found blood in my wee again",
    "My bruise from the blood test is fading",
  ],
};

/** A blow to ribs or tummy, and signs of blood lost inside. */
const hurtInside: TriageRule = {
  ...signsAfterInjury,
  version: 6,
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

/** Rules for what is seen after an injury. */
export const injurySignRules: readonly TriageRule[] = [signsAfterInjury, hurtInside];

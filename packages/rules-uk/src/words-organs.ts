import type { RulePack } from "@carethread/core";

/** Sets of words for heart, breathing, clots, allergy, infection and sugar: body first, as people say it. */
export const organWords: NonNullable<RulePack["words"]> = {
  // Where.
  chest: "chest|chests|breastbone|sternum|ribcage|bosom|thorax|brisket",
  lips: "lips|lip|tongue|tounge|gums|mouth",
  air: "breathe|breath|breathing|breaths|breathes|breathed|breathin|breather|air|wind|puff|oxygen|lungful",
  breathe: "breathe|breath|breathing|breaths|breathes|breathed|breathin",
  beat: "heart|heartbeat|heartbeats|pulse|heartrate|ticker|beats",
  calf: "calf|calfs|calves|calve|leg|thigh|shin",

  // What it feels like.
  press:
    "press|presses|pressing|pressed|pressure|squash|squashed|squashing|squeeze|squeezed|squeezes|squeezing|crush|crushed|crushes|crushing|tight|tighter|tightness|tightening|tightens|tightened|grip|gripping|grips|gripped|clamp|clamped|clamping|clench|clenched|clenching|heavy|heaviness|heavier|weight|weighing|weighed|band|belt|strap|vice|vise|elephant|brick|bricks|sandbag|anvil|boulder|concrete|cement|fist|rope|corset|constricted|constricting|constriction|compressed|compression|bursting|crampy|wringing",
  "chest-pain":
    "{pain}|fire|stone|rock|grinding|gnawing|knotted|discomfort|uncomfortable|stabbing|stabs|killing|burning|burns|burn|knife|twinge|twinges|spasm|spasms|soreness|tenderness|{press}",
  racing:
    "racing|races|race|raced|pounding|pounds|fluttering|flutters|flutter|fluttery|thumping|thumps|hammering|thudding|banging|irregular|irregularly|erratic|uneven|haywire|galloping|gallop|crazy|bonkers|somersaults|flipping|flips|flopping|skipping|skips|rapid|rapidly|jumping|jumps|drumming|drum|whirring|quivering",
  laboured:
    "hard|harder|difficult|laboured|labored|heavy|heavily|fast|faster|rapid|rapidly|quick|quickly|shallow|worse|worsening|struggling|funny|terrible|noisy|rattly|awful|dreadful|shocking|horrendous|horrific|strange|dodgy|bad|weird|wrong|ragged|laborious",
  struggle:
    "hardly|barely|scarcely|struggle|struggles|struggling|struggled|fight|fighting|battle|battling|gasp|gasping|gasps|gasped|difficulty|difficulties|difficult|hard|harder|trouble|troubled|laboured|labored|labouring|laborious|unable|strain|straining|effort|desperate|failing|panting|heaving|impossible",
  windless:
    "breathless|breathlessness|breathlesness|puffed|puffing|winded|gasping|gasps|wheezing|wheezy|wheeze|wheezes|panting|suffocating|suffocated|smothering|smothered",
  swelling:
    "swell|swells|swelled|swole|swollen|swelling|puffy|puffed|puff|ballooned|balloon|blown|inflated|bulging|huge|enormous|massive|giant|doubled|fat|thick|bigger|triple|treble",

  // What goes with it, and what others see.
  sweat:
    "sweating|sweaty|sweat|sweats|sweated|clammy|wringing|drenched|perspiring|perspiration|dripping|lathered|sodden|beads|sweatin",
  ashen:
    "grey|gray|ashen|putty|pasty|waxy|greyish|grayish|ghostly|ghost|pallid|colourless|pale|paler|chalk|chalky|ash|peely|wax|candle|corpse",
  dusky:
    "blue|bluish|blueish|bluey|grey|gray|greyish|dusky|purple|purplish|ashen|slate|lilac|mauve|violet|cyanosed|cyanotic",
  giddy:
    "faint|fainting|fainted|fainty|faints|lightheaded|giddy|woozy|dizzy|dizziness|swimmy|wobbly|blackout|blackouts|collapse|collapsed|collapsing|collapses|unconscious|swooning",
  drowsy:
    "drowsy|drowsiness|drowsier|sleepy|sleepier|lethargic|dopey|groggy|spaced|glazed|vacant|listless|zonked|stupor|dozy|unrousable|unresponsive|unconscious|comatose|delirious|delirium|floppy|limp",
  unwell: "ill|poorly|unwell|rough|dreadful|awful|terrible|sick|bad|rotten|horrendous|horrific",
  quick: "suddenly|sudden|instantly|abruptly|abrupt|instant|outta",

  // Lungs, clots, throat.
  phlegm: "phlegm|flem|sputum|spit|spittle|saliva|catarrh",
  inhaler:
    "inhaler|inhalers|nebs|neb|nebules|pump|puffer|puffers|ventolin|salbutamol|nebuliser|nebulizer|nebulisers|reliever|airomir|bricanyl|fostair|spacer",
  wheeze: "wheezy|wheezing|wheeze|wheezes|wheezey|whistling",
  clot: "dvt|clot|clots|thrombosis|embolism|embolus",
  hives:
    "hives|welts|wheals|weals|urticaria|nettle|nettlerash|blotchy|blotches|itching|itchy|rash|lumps",
  allergen:
    "nut|nuts|peanut|peanuts|cashew|cashews|almond|walnut|pistachio|hazelnut|shellfish|prawn|prawns|crab|egg|eggs|sesame|kiwi|penicillin|amoxicillin|antibiotic|antibiotics|wasp|bee|hornet|stung|sting|stings|ibuprofen|vaccine|jab|ramipril|lisinopril|perindopril|enalapril|fish|milk|dairy|latex",
  pen: "epipen|epipens|jext|emerade|autoinjector|adrenaline",

  // Infection, sugar, steroids.
  immune:
    "chemo|chemotherapy|neutropenic|neutropenia|transplant|immunosuppressed|immunosuppressants|immunosuppressant|immunocompromised|leukaemia|leukemia|myeloma|lymphoma|methotrexate|azathioprine|rituximab|tacrolimus|mycophenolate|spleen|asplenic|splenectomy|radiotherapy|sickle|immunotherapy|oncology|picc|hickman|portacath|biologic|biologics|carbimazole|clozapine|clozaril|adalimumab|infliximab|docetaxel|capecitabine|cyclophosphamide|ciclosporin",
  operation:
    "operation|operated|surgery|op|removed|theatre|surgeon|keyhole|repair|caesarean|section|csection|hysterectomy|biopsy|procedure|appendectomy|mastectomy|colonoscopy|stent|catheter",
  wound: "wound|wounds|clips|staples|stitches|incision|scar|graft|cut",
  sugar: "sugar|sugars|glucose|bm|bms|bg|bgs|bloods|libre|dexcom|sensor|meter",
  diabetic:
    "diabetic|diabetics|diabetes|diabetis|insulin|novorapid|lantus|humalog|levemir|tresiba|toujeo|fiasp|ketones|ketone",
  steroid:
    "steroids|steroid|hydrocortisone|prednisolone|prednisone|addisons|addison|fludrocortisone|dexamethasone|cortisol|adrenal|adrenals",
  "vital-medicine":
    "insulin|novorapid|lantus|humalog|levemir|tresiba|toujeo|fiasp|humulin|novomix|hydrocortisone|prednisolone|fludrocortisone|keppra|levetiracetam|lamotrigine|carbamazepine|tegretol|epilim|valproate|phenytoin|lacosamide|apixaban|eliquis|warfarin|rivaroxaban|xarelto|edoxaban|dabigatran|clozapine|clozaril|methadone|buprenorphine|subutex|madopar|sinemet|tacrolimus|mycophenolate|epilepsy|antiepileptic|anticoagulant|lithium",
};

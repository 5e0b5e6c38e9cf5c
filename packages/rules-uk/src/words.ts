import type { RulePack } from "@carethread/core";

/** Sets of words that phrases name in braces. One form of a set is one word. */
export const words: NonNullable<RulePack["words"]> = {
  pain: "paining|pain|pains|painful|ache|aches|aching|achey|achy|hurt|hurts|hurting|sore|soreness|agony|cramp|cramps|cramping|throbbing",
  "bad-pain":
    "agony|agonising|unbearable|excruciating|severe|severely|terrible|awful|horrendous|horrific|killing|screaming|intense|shocking|unreal|indescribable|savage|vicious",
  chest: "chest|breastbone|sternum|chests",
  tummy: "tummy|stomach|belly|abdomen|abdominal|guts|gut|tum|bowel",
  baby: "baby|newborn|infant|bub|bubba|bairn|babe",
  child:
    "child|son|daughter|boy|girl|toddler|kid|lad|lass|wean|bairn|grandson|granddaughter|little|baby",
  person:
    "i|he|she|they|we|mum|dad|mam|mom|mother|father|husband|wife|partner|nan|gran|grandad|grandma|son|daughter|baby|boy|girl|brother|sister|neighbour|friend|patient",
  blood: "blood|bloody|bleeding|bleed|bleeds|bled",
  sick: "sick|vomiting|vomit|vomited|vomits|puking|puke|puked|retching|heaving",
  hot: "fever|feverish|temp|temperature|hot|burning|boiling|roasting",
  suddenly: "sudden|suddenly|abruptly|instantly",
  swollen: "swell|swells|swollen|swelling|puffy|ballooned|puffed|bigger",
  pregnant: "pregnant|pregnancy|expecting|trimester",
  drowsy: "drowsy|sleepy|floppy|limp|lethargic|listless|unresponsive|unrousable",
  very: "really|very|so|extremely|dead|proper|well|badly",
  // Adults: heart, lungs, brain, spine, tummy, water works, infection, allergy, sugar, eyes, limbs.
  be: "is|are|am|be|was|were|feels|feel|felt|feeling|has|have|had|keeps|keep|kept|went|goes|going|gone|got|gets|getting|it|really|very|so|still|just|started|starting|starts|all|a|its|been|like|suddenly|now|looks|looking|looked|seems|become|becoming|turned|turning|turns|and|that|too|extremely|quite|bit|coming",
  kin: "mum|dad|mam|mom|mother|father|husband|hubby|wife|partner|nan|nana|nanna|nanny|gran|granny|granddad|grandpa|grandad|grandma|grandmother|grandfather|son|daughter|brother|sister|uncle|aunt|auntie|neighbour|friend|boyfriend|girlfriend|lad|girl|boy|child|baby|toddler|client|resident|mums|dads|husbands|wifes|nans|grans",
  third: "he|she|they|him|her|them|{kin}",
  "chest-pain":
    "paining|pain|pains|painful|ache|aches|aching|achy|hurt|hurts|hurting|agony|cramp|cramping|cramps|throbbing|tight|tightness|tightening|heavy|heaviness|pressure|crushing|crushed|squeezing|squeezed|discomfort|stabbing|killing|gripping|burning",
  racing:
    "racing|pounding|fluttering|flutters|flutter|thumping|hammering|thudding|banging|irregular|irregularly|erratic|mad|crazy|somersaults|flipping|flopping|skipping|rapid|jumping",
  breathe: "breathe|breath|breathing|breaths|breathes",
  laboured:
    "hard|harder|difficult|laboured|labored|heavy|heavily|fast|faster|rapid|rapidly|quick|quickly|shallow|worse|worsening|struggling|funny|terrible|noisy|rattly",
  phlegm: "phlegm|flem|sputum|spit|spittle|saliva|catarrh",
  inhaler:
    "inhaler|inhalers|nebs|neb|nebules|pump|puffer|ventolin|salbutamol|nebuliser|nebulizer|reliever",
  lips: "lips|lip|tongue|gums|mouth",
  clot: "dvt|clot|clots|thrombosis|embolism|embolus",
  droop:
    "droop|drooping|drooped|droops|droopy|dropped|drop|dropping|sliding|slid|slumped|fall|falling|saggy|wonk|skew|squint|pulled|sagging|sagged|sag|crooked|lopsided|wonky|slipped|skewed|uneven|fallen",
  weak: "weak|weakness|weaker|hanging|limp|paralysed|paralyzed|paralised|paralysis|useless|floppy|lifeless|dead|heavy",
  numb: "numb|numbness|numbing|tingling|tingly|tingles|pins|deadness",
  saddle:
    "bum|bottom|groin|genitals|genital|privates|saddle|buttock|buttocks|vagina|penis|perineum|crotch|anus|arse|backside|fanny|undercarriage|willy",
  "lost-control":
    "incontinent|incontinence|control|bladder|bowel|bowels|soiled|soiling|soil|wetting|accidents",
  muddled:
    "confused|muddled|confuse|befuddled|jumbled|disorientated|disoriented|rambling|delirious|incoherent|delirium|bewildered",
  vomit:
    "thrown|vomiting|vomited|vomit|vomits|vomitting|barfing|sickness|vommiting|threw|throwing|puking|puked|puke|spewing|spewed|chucking|retching|heaving",
  fever:
    "fever|fevers|feverish|temperature|shivering|shivery|shivers|shivered|chills|rigors|rigor|pyrexia|chattering|shakes",
  blow: "stamped|kicked|punched|clouted|clout|hit|banged|bumped|bashed|cracked|smacked|knocked|whacked|clonked|thumped|smashed|bang|bump|knock|blow|banging|hitting|injury|injured|fell|fall",
  thinner:
    "warfarin|apixaban|eliquis|rivaroxaban|xarelto|edoxaban|dabigatran|clopidogrel|heparin|clexane|anticoagulant|anticoagulants|thinner|thinners",
  poo: "poo|poos|poop|pooh|stool|stools|faeces|feces|motion|motions|crap|shit|shite|diarrhoea",
  back: "bottom|bum|back|rectum|rectal|anus|arse|backside|behind",
  wee: "wee|pee|urinate|piss|widdle|tinkle|urine|weeing|peeing|urinating",
  testicle:
    "testicle|testicles|nads|testical|testicals|testicular|scrotum|bollock|bollocks|ballsack|ballbag|nutsack|goolies|knackers",
  uti: "uti|utis|cystitis|waterworks",
  operation:
    "operation|operated|surgery|op|removed|theatre|surgeon|keyhole|repair|caesarean|section|csection|hysterectomy|biopsy|procedure|appendectomy|mastectomy",
  wound: "wound|wounds|clips|staples|stitches|incision|scar|graft|cut",
  immune:
    "chemo|chemotherapy|neutropenic|neutropenia|transplant|immunosuppressed|immunosuppressants|immunosuppressant|immunocompromised|leukaemia|leukemia|myeloma|lymphoma|methotrexate|azathioprine|rituximab|tacrolimus|mycophenolate|spleen|asplenic|splenectomy|radiotherapy|sickle",
  diabetic: "diabetic|diabetics|diabetes|insulin",
  steroid:
    "steroids|steroid|hydrocortisone|prednisolone|addisons|fludrocortisone|dexamethasone|cortisol",
  "vital-medicine":
    "insulin|novorapid|lantus|humalog|levemir|tresiba|toujeo|fiasp|humulin|novomix|hydrocortisone|prednisolone|fludrocortisone|keppra|levetiracetam|lamotrigine|carbamazepine|tegretol|epilim|valproate|phenytoin|lacosamide|apixaban|eliquis|warfarin|rivaroxaban|xarelto|edoxaban|dabigatran|clozapine|clozaril|methadone|buprenorphine|subutex|madopar|sinemet|tacrolimus|mycophenolate|epilepsy|seizure|antiepileptic|anticoagulant|lithium",
  sight: "sight|vision|eyesight",
  sweat: "sweating|sweaty|sweat|sweats|sweated|clammy|wringing|drenched|perspiring|dripping",
  ashen: "grey|gray|ashen|putty|pasty|waxy|greyish|ghostly",
  drunk: "drunk|drunken|boozed|sloshed|pissed",
  // What somebody ill cannot do any more, and a state that is no longer awake.
  fading:
    "drowsy|sleepy|asleep|unresponsive|unrousable|lethargic|floppy|limp|listless|groggy|woozy|collapsed|unconscious",
};

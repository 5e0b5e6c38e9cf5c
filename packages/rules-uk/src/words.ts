import type { RulePack } from "@carethread/core";

/** Sets of words that phrases name in braces. One form of a set is one word. */
export const words: NonNullable<RulePack["words"]> = {
  pain: "paining|pain|pains|painful|ache|aches|aching|achey|achy|hurt|hurts|hurting|sore|soreness|agony|cramp|cramps|cramping|throbbing",
  "bad-pain":
    "agony|agonising|unbearable|excruciating|severe|severely|terrible|awful|horrendous|horrific|killing|screaming|intense|shocking|unreal|indescribable|savage|vicious",
  tummy: "tummy|stomach|belly|abdomen|abdominal|guts|gut|tum|bowel",
  blood: "blood|bloody|bleeding|bleed|bleeds|bled",
  swollen: "blown|inflated|swell|swells|swollen|swelling|puffy|ballooned|puffed|bigger",
  very: "really|very|so|extremely|dead|proper|well|badly",
  // Adults: heart, lungs, brain, spine, tummy, water works, infection, allergy, sugar, eyes, limbs.
  be: "is|are|am|be|was|were|feels|feel|felt|feeling|has|have|had|keeps|keep|kept|went|goes|going|gone|got|gets|getting|it|really|very|so|still|just|started|starting|starts|all|a|its|been|like|suddenly|now|looks|looking|looked|seems|become|becoming|turned|turning|turns|and|that|too|extremely|quite|bit|coming",
  kin: "mum|dad|mam|mom|mother|father|husband|hubby|wife|partner|nan|nana|nanna|nanny|gran|granny|granddad|grandpa|grandad|grandma|grandmother|grandfather|son|daughter|brother|sister|uncle|aunt|auntie|neighbour|friend|boyfriend|girlfriend|lad|girl|boy|child|baby|toddler|client|resident|mums|dads|husbands|wifes|nans|grans",
  third: "he|she|they|him|her|them|patient|{kin}",
  weak: "weak|weakness|weaker|hanging|hangs|limp|paralysed|paralyzed|paralised|paralysis|useless|floppy|lifeless|dead|heavy",
  numb: "numb|numbness|numbing|tingling|tingly|tingles|pins|deadness",
  saddle:
    "bum|bottom|bits|nethers|groin|genitals|genital|privates|saddle|buttock|buttocks|vagina|penis|perineum|crotch|anus|arse|backside|fanny|undercarriage|willy",
  vomit:
    "vomming|vommed|thrown|vomiting|vomited|vomit|vomits|vomitting|barfing|sickness|vommiting|threw|throwing|puking|puked|puke|spewing|spewed|chucking|retching|heaving",
  fever:
    "chattering|chills|fever|fevering|feverish|fevers|pyrexia|rigor|rigors|shakes|shivered|shivering|shivers|shivery|temperature|temps",
  thinner:
    "warfarin|apixaban|eliquis|rivaroxaban|xarelto|edoxaban|dabigatran|clopidogrel|heparin|clexane|anticoagulant|anticoagulants|thinner|thinners",
  poo: "poo|poos|poop|pooh|stool|stools|faeces|feces|motion|motions|crap|shit|shite|diarrhoea",
  wee: "wee|pee|urinate|piss|widdle|tinkle|urine|weeing|peeing|urinating",
  testicle:
    "testicle|testicles|nads|testical|testicals|testicular|scrotum|bollock|bollocks|ballsack|ballbag|nutsack|goolies|knackers",
  uti: "uti|utis|cystitis|waterworks",
  sight: "sight|vision|eyesight",

  // Children.
  kid: "bubs|babe|tiddler|kiddo|kiddie|kiddy|grandkid|grandkids|stepson|stepdaughter|nipper|youngster|weans|bairns|tots|infants|grandchildren|baby|babies|newborn|infant|bub|bubba|bairn|babby|child|children|toddler|kid|son|daughter|boy|girl|lad|lads|lass|wean|grandson|granddaughter|grandchild|grandbaby|twin|twins|nephew|niece|tot|lo|ds|dd|youngest|eldest|lassie|laddie|babs|babys|sons|daughters|childs|toddlers|boys|girls|kids",
  temperature: "temperature|temperatures|temps|fever|fevers|thermometer",
  nappy: "nappy|nappies|nappie|diaper|diapers",
  stomach: "tummy|stomach|belly|abdomen|abdominal|bump|womb|uterus|pelvis",
  // Pregnancy.
  carrying:
    "prego|pregnent|pregant|preggo|pregnat|prenatal|gestation|pregnant|pregnancy|preggers|trimester|unborn|miscarriage|miscarrying|miscarry|midwife|midwives|antenatal|foetus|fetus|fetal|foetal|placenta|praevia|previa",
  bad: "bad|badly|severe|severely|sharp|strong|terrible|awful|unbearable|excruciating|agony|intense|horrendous|horrible|constant|worst|worse|stabbing|killing|killer|pounding|splitting|relentless|persistent|nonstop|really|throbbing|continuous|extreme",
  // Mind.
  self: "theirself|theirselves|myself|himself|herself|themselves|themself|themselfs|hisself|meself|mysen",
  whose: "our|ur|my|me|mi|his|her|their",
  "hurt-verb":
    "hurt|hurts|hurting|kill|kills|killing|stab|stabbing|harm|harming|attack|attacking|smother|smothering|strangle|strangling|shoot|murder|murdering|suffocate|suffocating|drown|drowning|poison|batter|knife",
  others:
    "him|her|them|someone|somebody|people|everyone|anyone|kids|children|child|baby|husband|wife|partner|mum|mam|dad|mother|father|neighbour|neighbours|brother|sister|family|us|boss|ex|son|daughter|staff|others|strangers|landlord|landlady|flatmate|housemate|roommate|nan|gran|grandma|manager|teacher|nurse|doctor|lodger|girlfriend|boyfriend|mums|dads|wifes|babys|man|woman|toddler|bairn",
  // Medicines and poisons.
  med: "duloxetine|mexiletine|glipizide|bendroflumethiazide|indapamide|sulfasalazine|carbimazole|metoclopramide|domperidone|zuclopenthixol|pramipexole|levodopa|madopar|sinemet|isotretinoin|sildenafil|pyridostigmine|dapsone|minoxidil|isosorbide|nicorandil|ivabradine|ranolazine|hydralazine|clonidine|moxonidine|oxybutynin|solifenacin|tamsulosin|hyoscine|empagliflozin|dapagliflozin|celecoxib|xanax|tegretol|epilim|keppra|lyrica|seroquel|concerta|ritalin|sominex|zopiclones|viagra|lemsip|cuprofen|solpadol|tramadols|diazepams|verapamil|diltiazem|flecainide|azathioprine|allopurinol|chloroquine|quinine|phenobarbital|phenobarbitone|levetiracetam|topiramate|phenytoin|nifedipine|felodipine|sitagliptin|rivaroxaban|edoxaban|lisinopril|sotalol|amiodarone|spironolactone|doxazosin|zolpidem|clobazam|trazodone|dosulepin|lofepramine|imipramine|amisulpride|chlorpromazine|procyclidine|baclofen|tizanidine|meloxicam|chlorphenamine|methylphenidate|elvanse|lisdexamfetamine|atomoxetine|donepezil|memantine|ropinirole|paracetamols|ibuprofens|aspirins|codeines|nurofens|temazepam|oxycodone|naproxen|zapain|naprosyn|risperidone|aripiprazole|lamotrigine|valproate|carbamazepine|clonazepam|lorazepam|phenergan|promethazine|atenolol|hydroxychloroquine|colchicine|theophylline|cyclizine|tabs|pregablin|tablets|tablet|pills|pill|paracetamol|ibuprofen|codeine|meds|medication|medications|medicine|medicines|capsules|calpol|aspirin|insulin|morphine|oramorph|antidepressants|sertraline|citalopram|fluoxetine|mirtazapine|venlafaxine|quetiapine|olanzapine|amitriptyline|propranolol|bisoprolol|amlodipine|diazepam|zopiclone|tramadol|cocodamol|codamol|dihydrocodeine|antihistamines|piriton|iron|methadone|gabapentin|pregabalin|metformin|gliclazide|digoxin|warfarin|apixaban|lithium|nurofen|solpadeine|doses|dose|units|painkillers|painkiller|sleepers|benzos|valium|nytol|methotrexate|drugs|inhaler|vitamins|thyroxine|levothyroxine|statins|ramipril|omeprazole|mixture|linctus|syrup|blockers|betablockers|anadin|laxatives|melatonin|diclofenac|losartan|candesartan|furosemide|haloperidol|clozapine|priadel|lansoprazole|sumatriptan|nortriptyline|nitrazepam|fentanyl|sedatives|hypnotics|pregaday|ferrous",
  poison:
    "formalin|formaldehyde|fungicide|herbicide|deicer|chlorine|eliquid|algaecide|pellet|cleaners|sanitizer|pesticides|insecticide|fertiliser|kerosene|meths|polish|spirits|creosote|ammonia|deodorant|aftershave|bleech|firelighter|firelighters|laundry|battery|batteries|magnet|magnets|bleach|antifreeze|detergent|poison|pesticide|weedkiller|chemical|chemicals|petrol|paraffin|diesel|cleaner|cleaning|dishwasher|pod|pods|liquitab|liquitabs|descaler|caustic|disinfectant|screenwash|pellets|sanitiser|perfume|turps|turpentine|thinners|vape|nicotine|mothballs|dettol|zoflora|unblocker|acid|superglue",
  // What is named in a word, and what may stand beside it: who it is, how sure, how quickly, and where.
  bone: "{limb}|skull|neck|back|spine|pelvis|rib|ribs|nose|kneecap|femur|tibia|collarbone|cheekbone|bone|eye|socket|joint|ear",
  "beside-a-name":
    "{beside-an-injury}|who|that|afraid|feel|felt|signs|sign|symptoms|says|said|saying|told|nurse|pharmacist|paramedic|paramedics|going|into|have|has|having|got|getting|being|i|we|me|myself|this|that|there|again|very|really|so|do|what|in|at|on|off|of|up|down|by|car|kitchen|garden|bathroom|bath|shower|bed|bedroom|floor|toilet|stairs|street|park|pool|sea|right|left|still|everything|keep|keeps|started|starting|blood|vomiting|sick|fever",
  "beside-an-injury":
    "{kin}|{kid}|inch|rusty|worried|scared|frightened|terrified|feels|reckons|suspects|neighbour|friend|grandads|grandmas|brothers|sisters|can|been|crooked|bent|wonky|all|my|our|his|her|he|she|they|them|him|the|a|an|is|am|are|it|its|think|thinks|thought|reckon|maybe|might|may|could|possible|possibly|suspected|suspect|poss|probably|definitely|sure|looks|look|seems|sounds|like|now|just|help|please|pls|quick|quickly|come|urgent|urgently|emergency|asap|hurry|god|omg|ambulance|999|sorry|hello|hi|doctor|thanks|thank|you|year|years|month|months|week|weeks|old|and|or|but|be|with|bad|badly|severe|massive|serious|boy|girl|man|woman|bloke|kid|mate|colleague|someone|somebody|knife|gun|heart|lungs|baby|bee|snake",
  // Injuries.
  limb: "hands|feet|thighs|elbows|shoulders|knees|shins|hips|thumbs|forearms|heels|calf|knuckle|knuckles|fingertip|heel|arm|arms|wrist|wrists|leg|legs|ankle|ankles|foot|elbow|shoulder|collarbone|hip|knee|finger|fingers|thumb|hand|thigh|shin|jaw|toe|toes|forearm",
  burn: "scalding|singed|burn|burns|burnt|burned|scald|scalds|scalded",
  // Danger from somebody.
  abuser:
    "stepmum|stepmother|stepbrother|grandad|grandpa|nephew|cousin|carers|neighbour|landlord|boss|dads|mums|stepson|lodger|flatmate|he|she|they|husband|wife|partner|boyfriend|girlfriend|ex|son|dad|mum|stepdad|stepfather|father|mother|bf|gf|brother|fella|uncle|carer|someone|somebody|hubby|bloke|man",
  // Shared by the rules for children, pregnancy, mind, poison, injury and safety.
  fell: "fell|fallen|fall|tripped|slipped|landed|tumbled",
  scared: "scared|afraid|frightened|terrified|worried|petrified",
  threat: "threaten|threatening|threatened|threatens|threat|threats",
  weekday: "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
  pad: "pad|pads|towel|towels|tampon|tampons",
  cloth: "towel|towels|bandage|bandages|dressing|dressings|tissue|tissues|cloth",
  weapon:
    "knives|sword|screwdriver|crowbar|machette|hatchet|cleaver|blades|knife|gun|machete|axe|hammer|weapon|blade|bat",
  joint: "knee|hip|joint|ankle|elbow",
  breath: "breathing|breathes|breathe|breath|breaths",
  rouse: "woke|rousing|awaken|wakeup|wakes|wake|waking|rouse|roused|stir|waken|woken",
  box: "packet|packets|pack|packs|box|boxes|bottle|bottles|strip|strips",
  "cut-place": "arms|arm|wrist|wrists|thigh|thighs|legs|leg|throat",
  felt: "felt|feel|feeling|feels",
  soaked: "soaks|saturated|drenching|soakin|soaked|soaking|soak|drenched",
  swallowed:
    "swallows|gulped|guzzled|scoffed|necking|downing|taken|took|swallowed|ate|eaten|downed|necked",
  broke: "broken|broke|fractured|snapped|dislocated",
  tells:
    "sayin|tellin|texted|messaged|admitted|confessed|telling|tell|tells|says|saying|said|say|told",
  slit: "cut|cuts|slashed|slit|cutting|sliced",
  "of-late": "last|yesterday|today|tonight|morning|night|just|now",
  wanting: "want|wants|wanted|wanting|wana",
  heavily: "heavy|heavily|heavier|lots|loads|lot",
  flow: "pouring|gushing|spurting|squirting|pumping",
  noose: "nooses|hangman|rope|noose|ligature",
  vision: "vision|sight|eyesight|eyes",
  blurry: "blurred|blurry|blur|fuzzy|double|dim|dimmer|cloudy",
  hit: "slap|slapping|punch|punching|kick|kicking|smacks|smacked|smacking|pinches|pinched|batters|battered|battering|whacks|whacked|thumps|thumped|headbutts|headbutted|hit|hits|hitting|beat|beats|beating|beaten|punched|punches|kicked|kicks|slapped|slaps|shook|shakes",
  blister: "blister|blisters|blistered|blistering",
  ends: "ended|end|ending|finish|finishing",
  thinks: "think|thinking|thought|thoughts|thinks",
  strange: "strange|strangely|weird|odd|oddly|funny",
  crying: "cry|crying|cries|screaming|scream|screams|screamed",
  clock: "hour|hours|minutes|mins|minute|min",
  hear: "hearin|hear|hears|hearing|heard",
  seeing: "see|sees|seeing|saw",
  "go-in": "go|gone|going|goes|went",
  contraception: "condom|protection|contraception|precautions",
  shaky: "shaking|shakes|shake|shaky|trembling",
};

import type { RulePack } from "@carethread/core";

/** Sets of words that phrases name in braces. One form of a set is one word. */
export const words: NonNullable<RulePack["words"]> = {
  pain: "pain|pains|painful|ache|aches|aching|achey|achy|hurt|hurts|hurting|sore|soreness|agony|cramp|cramps|cramping|throbbing",
  "bad-pain":
    "agony|agonising|unbearable|excruciating|severe|terrible|awful|horrendous|horrific|killing|screaming|intense",
  chest: "chest|breastbone|sternum",
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
  swollen: "swollen|swelling|swelled|puffy|ballooned|puffed|bigger",
  pregnant: "pregnant|pregnancy|expecting|trimester",
  drowsy: "drowsy|sleepy|floppy|limp|lethargic|listless|unresponsive|unrousable",
  very: "really|very|so|extremely|dead|proper|well|badly",

  // Children.
  kid: "baby|babies|newborn|infant|bub|bubba|bairn|babby|child|children|toddler|kid|son|daughter|boy|girl|lad|lass|wean|grandson|granddaughter|grandchild|grandbaby|twin|twins|nephew|niece|tot|lo|ds|dd|youngest|eldest|lassie|laddie|babs|babys|sons|daughters|childs|toddlers|boys|girls|kids",
  temperature: "temperature|temperatures|temps|fever|fevers|thermometer",
  nappy: "nappy|nappies|nappie|diaper|diapers",
  stomach: "tummy|stomach|belly|abdomen|abdominal|bump|womb|uterus|pelvis",
  // Pregnancy.
  carrying:
    "pregnant|pregnancy|preggers|trimester|unborn|miscarriage|miscarrying|miscarry|midwife|midwives|antenatal|foetus|fetus|fetal|foetal|placenta|praevia|previa",
  moves:
    "move|moves|moved|moving|movement|movements|kick|kicks|kicked|kicking|active|activity|wriggle|wriggling|wriggles|wriggler|flutters|punches|dance|dancing",
  less: "less|fewer|reduced|reduction|hardly|barely|scarcely|decreased|decrease|slowed|slower|slowing|stopped|quiet|quieter|weaker|weak|rare|dropped|lack|infrequent|different|changed",
  bad: "bad|badly|severe|severely|sharp|strong|terrible|awful|unbearable|excruciating|agony|intense|horrendous|horrible|constant|worst|worse|stabbing|killing|killer|pounding|splitting|relentless|persistent|nonstop|really|throbbing|continuous|extreme",
  // Mind.
  self: "myself|himself|herself|themselves|themself|themselfs|hisself|meself|mysen",
  whose: "my|his|her|their",
  "hurt-verb":
    "hurt|hurts|hurting|kill|kills|killing|stab|stabbing|harm|harming|attack|attacking|smother|smothering|strangle|strangling|shoot|murder|murdering|suffocate|suffocating|drown|drowning|poison|batter|knife",
  others:
    "him|her|them|someone|somebody|people|everyone|anyone|kids|children|child|baby|husband|wife|partner|mum|mam|dad|mother|father|neighbour|neighbours|brother|sister|family|us|boss|ex|son|daughter|staff|others|strangers",
  // Medicines and poisons.
  took: "took|taken|taking|swallowed|swallowing|eaten|ate|had|drank|drunk|downed|necked|given|gave|injected|popped|consumed|ingested",
  med: "tablets|tablet|pills|pill|paracetamol|ibuprofen|codeine|meds|medication|medications|medicine|medicines|capsules|calpol|aspirin|insulin|morphine|oramorph|antidepressants|sertraline|citalopram|fluoxetine|mirtazapine|venlafaxine|quetiapine|olanzapine|amitriptyline|propranolol|bisoprolol|amlodipine|diazepam|zopiclone|tramadol|cocodamol|codamol|dihydrocodeine|antihistamines|piriton|iron|methadone|gabapentin|pregabalin|metformin|gliclazide|digoxin|warfarin|apixaban|lithium|nurofen|solpadeine|doses|dose|units|painkillers|painkiller|sleepers|benzos|valium|nytol|methotrexate|drugs|inhaler|vitamins|thyroxine|levothyroxine|statins|ramipril|omeprazole|mixture|linctus|syrup",
  poison:
    "battery|batteries|magnet|magnets|bleach|antifreeze|detergent|poison|pesticide|weedkiller|chemical|chemicals|petrol|paraffin|diesel|cleaner|cleaning|dishwasher|pod|pods|liquitab|liquitabs|descaler|caustic|disinfectant|screenwash|pellets|sanitiser|perfume|turps|turpentine|thinners|vape|nicotine|mothballs|dettol|zoflora|unblocker|acid|superglue",
  // Injuries.
  limb: "arm|arms|wrist|wrists|leg|legs|ankle|ankles|foot|elbow|shoulder|collarbone|hip|knee|finger|fingers|thumb|hand|thigh|shin|jaw|toe|toes|forearm",
  burn: "burn|burns|burnt|burned|scald|scalds|scalded",
  // Danger from somebody.
  abuser:
    "he|she|they|husband|wife|partner|boyfriend|girlfriend|ex|son|dad|mum|stepdad|stepfather|father|mother|bf|gf|brother|fella|uncle|carer|someone|somebody|hubby|bloke|man",
  // Shared by the rules for children, pregnancy, mind, poison, injury and safety.
  fell: "fell|fallen|fall|tripped|slipped|landed|tumbled",
  scared: "scared|afraid|frightened|terrified|worried|petrified",
  threat: "threatening|threatened|threatens|threat|threats",
  weekday: "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
  plan: "going|plan|plans|planning|planned|decided|ready",
  pad: "pad|pads|towel|towels|tampon|tampons",
  cloth: "towel|towels|bandage|bandages|dressing|dressings|tissue|tissues|cloth",
  weapon: "knife|gun|machete|axe|hammer|weapon|blade|bat",
  joint: "knee|hip|joint|ankle|elbow",
  breath: "breathing|breathes|breathe|breath|breaths",
  rouse: "wake|waking|rouse|roused|stir|waken|woken",
  box: "packet|packets|pack|packs|box|boxes|bottle|bottles|strip|strips",
  alcohol: "alcohol|drink|booze|vodka|wine|beer|cider",
  "cut-place": "arms|arm|wrist|wrists|thigh|thighs|legs|leg|throat",
  felt: "felt|feel|feeling|feels",
  feed: "feed|feeding|feeds|fed|bottle|bottles|milk|breast",
  soaked: "soaked|soaking|soak|drenched",
  swallowed: "taken|took|swallowed|ate|eaten|downed|necked",
  broke: "broken|broke|fractured|snapped|dislocated",
  tells: "telling|tell|tells|says|saying|said|say|told",
  slit: "cut|cuts|slashed|slit|cutting|sliced",
  "of-late": "last|yesterday|today|tonight|morning|night|just|now",
  wanting: "want|wants|wanted|wanting",
  heavily: "heavy|heavily|heavier|lots|loads|lot",
  flow: "pouring|gushing|spurting|squirting|pumping",
  discolour: "blue|grey|gray|mottled|dusky",
  noose: "rope|noose|ligature",
  bridge: "bridge|cliff|building|roof|balcony|ledge",
  "fresh-water":
    "trickle|trickling|dribble|dribbling|leak|leaking|leaked|dripping|gush|gushed|gushing",
  underwear: "knickers|pants|pad|trousers|leggings|underwear|bed",
  vision: "vision|sight|eyesight|eyes",
  blurry: "blurred|blurry|blur|fuzzy|double|dim|dimmer|cloudy",
  hit: "hit|hits|hitting|beat|beats|beating|beaten|punched|punches|kicked|kicks|slapped|slaps|shook|shakes",
  blister: "blister|blisters|blistered|blistering",
  "hot-thing": "oven|hob|iron|kettle|stove|grill|straighteners|radiator",
  ends: "end|ending|finish|finishing",
  thinks: "think|thinking|thought|thoughts|thinks",
  strange: "strange|strangely|weird|odd|oddly|funny",
  fast: "fast|faster|rapid|rapidly|quick|quickly|quicker",
  crying: "cry|crying|cries|screaming|scream|screams|screamed",
  clock: "hour|hours|minutes|mins|minute|min",
  ribs: "rib|ribs|chest|tummy|belly|stomach|neck|skin|throat",
  hear: "hear|hears|hearing|heard",
  seeing: "see|sees|seeing|saw",
  "go-in": "go|gone|going|goes|went",
  "unwell-gas": "headache|headaches|dizzy|sick|drowsy|faint|sleepy",
  contraception: "condom|protection|contraception|precautions",
  shaky: "shaking|shakes|shake|shaky|trembling",
};

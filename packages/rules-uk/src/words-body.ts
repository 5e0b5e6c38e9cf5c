import type { RulePack } from "@carethread/core";

/** Sets of words of the rules for the body: tummy, gut, water works, spine, skin, eyes, limbs, injury. By what is felt, where, and what it does. */
export const bodyWords: NonNullable<RulePack["words"]> = {
  // How it feels, and how bad.
  hurting:
    "{pain}|hurted|stabbing|stabs|stab|burning|burns|gripping|griping|twisting|tearing|ripping|knife|knives|wringing|throbs|throb|spasm|spasms|sword|poker|daggers|dagger|colic|tender|killing|kills|discomfort|hurted|squeezing|sharp",
  dire: "agony|agonising|unbearable|excruciating|severe|severely|horrendous|horrific|horrible|killing|screaming|screams|scream|screamed|crippling|crippled|worst|writhing|rolling|howling|groaning|moaning|crying|sobbing|terrible|terribly|awful|violent|violently|torture|intense|savage|vicious|indescribable|murder|hell|wicked|dying|dreadful|dreadfully|ghastly|diabolical|frightful|hideous|brutal|insane|shriek|shrieked|shrieking|yelling|yelled|screeching|tears|wailing|stabbing|knife|knives",
  crease: "doubled|doubling|curled|bent|folded|crouched|hunched|balled|foetal|fetal",
  hardly: "not|hardly|barely|scarcely|unable|struggling|struggles|struggle|impossible",
  upright:
    "stand|standing|straighten|straight|upright|walk|walking|move|moving|sit|sitting|lie|lay|laying|sleep|talk|speak|still|crawl|weight",
  abruptly: "sudden|suddenly|abruptly|instantly|woke|wakes|waking|woken|exploded|ripped",
  spew: "{vomit}|puked|spew|spewed|vommed|vom|boak|heave|heaved|hurling|upchuck|chundering|vomitus|regurgitating|honking|gagging",
  shocked:
    "{ashen}|{sweat}|pale|paler|faint|fainted|fainting|fainty|collapsed|collapse|collapsing|dizzy|woozy|lightheaded|swimmy|blackout|shaking|shivering|wobbly|breathless|weak",
  // Where.
  "gut-site":
    "{tummy}|{belly-ache}|bellys|tummys|stomachs|abdomens|paunch|insides|midriff|navel|bellybutton|tumtum|abdo|tums|stomache|intestine|intestines",
  "belly-ache": "bellyache|stomachache|tummyache|gutache|collywobbles",
  rear: "behind|bottom|bum|rectum|rectal|anus|arse|backside|bumhole|rear|butt|bumbum",
  pan: "toilet|bowl|pan|loo|commode|lav|bog",
  stool:
    "{poo}|pooing|poops|pooped|pooed|shitting|bowels|bowel|runs|trots|faecal|dump|turd|turds|bm|bms",
  gore: "{blood}|bleed|clots|clot|claret|red|crimson|maroon",
  torrent:
    "lot|lots|loads|heavy|heavily|pouring|poured|pours|gushing|gushed|clots|clot|clumps|jelly|liver|full|filled|filling|fills|everywhere|dripping|running|streaming|pints|pint|cupful|cups|cup|mug|pure|splattered|soaked|soaking|pool|pools|massive|pad|pads|nappy|flooding|spurting",
  stretched:
    "{swollen}|hard|solid|rock|board|rigid|drum|tight|distended|bloated|stone|balloon|blown|stretched|football|pregnant",
  void: "{wee}|wees|weed|peed|pees|pissing|weewee|micturate",
  stuck: "stuck|trapped|jammed|lodged|wedged|caught",
  ball: "testicles|bollocks|{testicle}|testes|testis|teste|gonads|bawbag|gonad",
  groin:
    "groin|privates|private|willy|downstairs|crotch|nethers|tackle|scrotum|undercarriage|bits|winkle|winky",
  penis: "penis|willy|cock|dick|knob|manhood|todger|winky|pecker|privates",
  erect: "erection|hardon|boner|stiffy|erect|erections|priapism",
  // Feeling, strength, hold.
  deadened:
    "{numb}|wooden|anaesthetic|anesthetic|cotton|novocaine|asleep|buzzing|fizzing|prickling|prickly|unfeeling|tingle|needles|spongy",
  failing:
    "{weak}|jelly|rubber|wobbly|buckle|buckled|buckling|giving|unsteady|collapsing|wooden|clumsy|drag|dragging|staggering|stagger|trailing|{numb}",
  wetting:
    "wet|wetting|weed|peed|pissed|soiled|soiling|soaked|pooed|shat|messed|leak|leaking|leaked|accident|accidents|incontinent|incontinence|dribbling",
  backbone: "back|spine|spinal|sciatica|disc|discs|vertebra|vertebrae|coccyx|tailbone|lumbar",
  // Skin.
  spread:
    "spreading|spread|spreads|creeping|crept|climbing|climbed|growing|grown|grew|tracking|travelling|moving|moved|marching|crawling|past|beyond|doubled|bigger|larger|further",
  red: "red|redness|inflamed|angry|reddish|scarlet|pink|hot|purple",
  dusk: "mauve|black|purple|purplish|grey|gray|dusky|blue|bluish|blackish|maroon|violet",
  rash: "rash|rashes|spots|spot|dots|dot|blotches|blotchy|marks|patches|patch|freckles|specks|pinpricks|pinprick|bruises|bruising|speckles|blotch",
  raw: "bubble|bubbles|bubbling|peeling|peels|peel|peeled|blistering|{blister}|raw|sloughing|shedding|ulcers|ulcer|ulcerated|sores|crusty|crusted|scalded|weeping",
  "new-drug":
    "tablet|tablets|medicine|medication|antibiotic|antibiotics|lamotrigine|allopurinol|carbamazepine|phenytoin|sulfasalazine|nevirapine|trimethoprim|penicillin|amoxicillin|epilepsy|gout|capsules|drug",
  // Eyes and limbs.
  eye: "lids|sockets|eye|eyes|eyeball|eyelid|eyelids|socket|lid",
  sparks:
    "floaters|floater|flashes|flashing|flash|sparks|sparkles|lightning|cobweb|cobwebs|flies|soot|specks|spider|spiders|sparkly|sparkle|dots|midges|swarm|veil|curtain|tadpoles|strings|swirls|shadow",
  pallor: "white|pale|blue|bluish|grey|gray|purple|mottled|waxy|marble|ashen|dusky|yellowish",
  chill: "cold|icy|ice|freezing|stone|cool|colder|marble|frozen",
  extremity:
    "legs|arms|hands|feet|foots|thighs|shins|forearms|leg|arm|foot|hand|limb|toes|fingers|calf|toe|shin|forearm|thigh",
  // Injury.
  struck:
    "{fell}|{tripped}|falling|hit|knocked|crushed|kicked|crashed|crash|squashed|smashed|thrown|trampled|slammed|run|punched|stamped|collided|collision|dropped|rolled|flung",
  tripped: "slip|slips|trip|trips|tumble|tripping|slipping|toppled|keeled|stumbled|falls|tipped",
  joints: "{joint}|knees|hips|wrist|shoulder|ankles|elbows|finger|knuckle",
  stain: "blackcurrant|wine|ink|plum|port|raspberry|blueberry|beetroot",
  vehicle:
    "hgv|wagon|artic|dumper|minibus|jcb|telehandler|hearse|coach|pickup|trailer|steamroller|car|van|bus|lorry|motorbike|truck|taxi|tram|train|tractor|quad|moped|scooter|forklift|digger|bike|motorcycle|ebike|van",
  height:
    "garage|shed|container|ladder|ladders|roof|scaffold|scaffolding|balcony|cliff|bridge|window|loft|tree|wall|stairs|steps|horse|pony|trampoline|bunk|upstairs|height|staircase|attic",
  severing: "cut|cuts|sliced|chopped|chop|severed|sawn|sheared|lopped|ripped|torn|bitten|crushed",
  blade:
    "saw|chainsaw|grinder|mower|lawnmower|blender|mandolin|axe|knife|machine|door|press|slicer|shredder|strimmer|splitter|hinge|hatchet|shears|secateurs",
  digit: "finger|fingers|thumb|toe|toes|fingertip|fingertips|hand|foot|ear|nose|pinkie|tip|digit",
  heated:
    "brew|cuppa|burner|woodburner|candle|toaster|fryer|noodle|gravy|custard|boiling|kettle|scalding|hot|steaming|coffee|tea|oil|soup|fat|noodles|porridge|iron|oven|hob|stove|bath|steam|flames|fire|fireworks|bonfire|bbq|barbecue|petrol|straighteners|radiator|chip|acid",
  scorch:
    "{burn}|burning|{blister}|peeling|peeled|charred|bubbled|blistered|scorched|scorching|raw|melted|melting|bubbling|leathery",
  month:
    "january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|aug|sept|oct|nov|dec|easter|christmas|summer|may",
  // Airway, swallowed things, gas.
  gullet: "throats|throat|gullet|windpipe|foodpipe|oesophagus|neck|pipe|thrapple|craw|airway",
  morsel:
    "food|meat|steak|chicken|beef|pork|lamb|fish|bone|bones|grape|sweet|sweetie|sausage|bread|toast|apple|carrot|coin|tablet|pill|crisp|nut|peanut|toy|lego|bead|hotdog|burger|potato|fruit|marble|lollipop|fishbone|crust|gristle|bite|mouthful|dinner|meal",
  choke:
    "breathe|breath|breathing|talk|speak|cough|cry|noise|sound|swallow|saliva|spit|dribbling|drooling|blue|purple|gagging|silent|pale|coughed|coughing|grabbing|clutching|panicking|wheezing",
  fumes: "smoke|fumes|gas|monoxide|chlorine|soot|vapour|vapours|exhaust|gases",
  flue: "boiler|heater|stove|fire|fireplace|cooker|generator|burner|barbecue|bbq|chimney|flue|heating|charcoal|caravan|engine",
  "gassed-out":
    "headache|headaches|heads|head|dizzy|sick|drowsy|faint|sleepy|vomiting|confused|muzzy|groggy|passed|fuzzy|woozy|collapsed",
  biter:
    "adder|snake|viper|bat|monkey|scorpion|weever|jellyfish|snakes|adders|rattlesnake|stingray|tarantula|cobra",
  bite: "bit|bite|bites|biting|bitten|stung|sting|stings|fangs|fang|nipped|attack|attacks|attacked|lunged|mauled|savaged|punctured",
  hound:
    "dog|dogs|terrier|alsatian|staffie|staffy|labrador|rottweiler|bulldog|collie|husky|xl|cat|rat|horse|ferret|squirrel|fox|kitten|puppy|pitbull|pug|spaniel|lurcher|greyhound|hamster",
};

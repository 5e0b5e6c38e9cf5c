import type { RulePack } from "@carethread/core";

/** Sets for babies, children, pregnancy, birth and old age: what people see and feel, body first. One form of a set is one word. */
export const peopleWords: NonNullable<RulePack["words"]> = {
  // What is not there, or less.
  none: "not|no|stop|stops|hardly|barely|scarcely|never|nothing|refusing|refuses|refused|off|stopped|missed|missing|without|unable|less|fewer|lost",
  pet: "dog|dogs|cat|cats|puppy|kitten|rabbit|horse|hamster|spaniel|labrador|terrier",
  // A baby or a child, as a parent sees it.
  feeds:
    "feed|feeds|feeding|fed|suck|sucks|sucking|latch|latches|latching|bottle|bottles|breast|boob|milk|drink|drinks|drinking|nurse|nursing|suckle|suckling|swallow|swallowing|formula|teat|ounce|ounces|oz|feedin",
  floppy:
    "floppy|floppier|flopping|flops|flopped|lifeless|ragdoll|listless|lethargic|unresponsive|unconscious|unrousable|boneless|lolling|lolls",
  doll: "doll|rag|ragdoll|jelly|noodle|spaghetti|puppet|cloth|dishcloth|teddy",
  dozy: "sleepy|drowsy|dozy|groggy|dopey|sluggish|zonked|lethargic|exhausted|listless",
  tint: "blue|bluish|blueish|bluey|grey|gray|greyish|purple|purplish|mottled|marbled|marble|blotchy|dusky|ashen|lilac|slate|mauve|plum|violet",
  "odd-cry":
    "pitched|piercing|shrill|moaning|moany|moans|whimper|whimpering|whimpers|mewing|mewling|kitten|cat|screech|screeching|shriek|shrieking|squealing|groaning|weak|feeble",
  cries:
    "cry|cries|crying|cried|scream|screams|screaming|screamed|wail|wailing|yelling|howling|roaring|screeching|bawling|greeting",
  pukes:
    "sick|vomit|vomits|vomited|vomiting|puke|puked|puking|spew|spewed|spewing|throwing|threw|throws|chucking|chucked|brings|bringing|brought|posset|possets|boke|boking",
  bile: "green|bile|bilious|greeny|greenish|lime|spinach|grass|avocado|fluorescent",
  "sucks-in":
    "suck|sucks|sucking|sucked|sookin|pulls|pull|pulling|pulled|draws|drawing|drawn|tug|tugs|tugging|sink|sinks|sinking|cave|caves|caving|dips|dipping|dent|dents|hollow|heave|heaves|heaving|pumping|recession|dragging|inwards|poking|sticking|poke",
  "rib-place":
    "rib|ribs|ribcage|breastbone|chest|tummy|belly|stomach|neck|throat|collarbone|collarbones|skin|bones|windpipe",
  "breath-hard":
    "fast|faster|rapid|rapidly|quick|quickly|hard|harder|heavy|heavily|laboured|labored|shallow|difficult|difficulty|difficulties|struggle|struggling|struggles|trouble|noisy|noisily|grunt|grunting|grunts|whistling|squeaking|squeaky|snorting|rasping|raspy|crowing|groaning|rattling|rattly|wheezing|wheezy|funny|weird|strange|strangely|scary|terrible|awful|working|effort|fighting|gasping|panting|stops|stopped|stopping|pauses|pausing|pause|forgets|forgot|horrible|stridor|jerky",
  glazed: "glazed|glassy|vacant|vacantly|rolling|rolled|staring|stares|blank|blankly|unfocused",
  jelly: "jelly|currant|redcurrant|jam|mucus|slime",
  wees: "wee|weed|wees|pee|peed|pees|urine|urinated|weeing|peeing|widdle|tinkle|pish",
  // Pregnancy, birth and after.
  stirs:
    "stirred|stirring|stir|kick|kicks|kicked|kicking|kickin|move|moves|moved|moving|movin|movement|movements|wriggle|wriggles|wriggling|roll|rolls|rolling|punch|punches|punching|jab|jabs|jabbing|poke|prods|prodding|flutter|flutters|fluttering|hiccups|somersaults|active|activity|lively|dance|dances|dancing|tumbling|stir|stirring|boxing|disco|gymnastics",
  "gone-quiet":
    "quiet|quieter|still|stiller|lazy|lazier|silent|calm|calmer|asleep|sluggish|slow|slower|weak|weaker|faint|fainter|soft|softer|slowed|slowing|stopped|stop|stops|less|fewer|reduced|decreased|hardly|barely|scarcely|little|rare|changed|dropped|lesser",
  gush: "gush|gushed|gushes|gushing|whoosh|trickle|trickles|trickled|trickling|leak|leaks|leaked|leaking|leakage|drip|drips|dripping|dripped|soak|soaks|soaked|soaking|flood|flooded|drenched|popped|splash|puddle|pouring|poured|dribble|dribbling|wet|damp|fluid|watery",
  "wet-place":
    "knickers|pants|underwear|pad|pads|leg|legs|thighs|thigh|seat|bed|sheets|mattress|sofa|chair|trousers|leggings|floor|privates|vagina|nightie|carpet|below|liner",
  waves: "wave|waves|regular|regularly|clockwork|every|minutes|closer|stronger|coming|apart",
  tightens:
    "contraction|contractions|contracting|tightening|tightenings|tightens|tighten|hardening|hardens|surges|squeezing|clenching",
  sees: "see|seeing|saw|sees|eyes|eye|vision|sight|eyesight|visual",
  lights:
    "lights|light|flashes|flashing|stars|spots|zigzag|zigzags|floaters|sparkles|sparkly|sparkling|wavy|lines|dots|double|blurry|blurred|blur|fuzzy|swimmy|hazy|misty|dim|dark|half|shimmering|glitter|silver|tunnel|patches|funny|weird",
  puffy:
    "swollen|swelling|swell|swelled|puffy|puffed|ballooned|balloon|blown|fat|bloated|tight|sausages",
  upper: "face|hands|hand|fingers|eyes|eyelids|rings|ring|cheeks|nose|lips",
  headache: "head|headache|headaches|migraine|migraines|skull|temples",
  stubborn:
    "not|worst|worse|bad|terrible|awful|splitting|banging|pounding|thumping|throbbing|severe|killer|killing|constant|days|hours|explode|bursting|drumming|hammering|never|nothing|paracetamol",
  "lump-size":
    "golf|plum|egg|palm|fist|lemon|orange|liver|satsuma|tangerine|apple|tennis|grapefruit|avocado|kiwi|steak",
  // Old age.
  elder:
    "nan|nana|nanna|nanny|nans|gran|grans|granny|gramps|granddad|grandad|grandads|grandpa|grandma|grandmas|grandmother|grandfather|elderly|pensioner|resident|residents|bungalow|mum|mums|mam|mother|mothers|dad|dads|father|fathers|aunt|auntie|aunty|uncle|inlaw|carer|carers|neighbour|neighbours|husband|wife|lady|gentleman|client|nursing",
  "mind-gone":
    "muddled|muddly|confused|doolally|rambling|delirious|delirium|disorientated|disoriented|bewildered|incoherent|gibberish|nonsense|babbling|hallucinating|jumbled|befuddled|gaga|baffled|garbled|jibberish|gobbledegook|mithered|moidered|raving",
  onset:
    "suddenly|sudden|overnight|today|tonight|yesterday|morning|afternoon|evening|since|now|normally|usually|days|hours|woke|quickly|fast|never|lately|week|unlike",
  "off-body":
    "sleepy|drowsy|slumped|hot|burning|fever|temperature|shivering|shivery|shaking|cold|clammy|sweating|grey|mottled|drink|drinking|eat|eating|fell|fallen|fall|falling|stand|standing|legs|wet|wetting|incontinent|smells|smelly|wee|urine|catheter|water|infection|cough|chesty|breathing|breath|bed|sick|vomiting|pale|floppy|weak|collapsed|dribbling",
};

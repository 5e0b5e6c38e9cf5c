import type { ContextCue, RulePack } from "@carethread/core";

type Flag = ContextCue["flag"];

const before = (
  flag: Flag,
  reachWords: number,
  phrases: readonly string[],
): readonly ContextCue[] =>
  phrases.map((phrase) => ({ flag, phrase, stands: "before", reachWords }));

const after = (flag: Flag, reachWords: number, phrases: readonly string[]): readonly ContextCue[] =>
  phrases.map((phrase) => ({ flag, phrase, stands: "after", reachWords }));

const none = (phrases: readonly string[]): readonly ContextCue[] => before("none", 0, phrases);

/** Takes flags from what stands near it. */
const taking = (
  takes: NonNullable<ContextCue["takes"]>,
  stands: ContextCue["stands"],
  reachWords: number,
  phrases: readonly string[],
): readonly ContextCue[] =>
  phrases.map((phrase) => ({ flag: "none", phrase, stands, reachWords, takes }));

const NOT = "am|is|are|was|were|be|been|has|have|had|do|does|did|would|got not";

/** It is said not to be there. A bare "not" reaches one word: "not sure", "not getting better" and "can't stop" are how people describe danger. */
const negated: readonly ContextCue[] = [
  ...before("negated", 9, [
    "no|without|denies|denied|deny|denying|nor|neither|zero",
    "free of|from",
    "negative|ve for",
    "can|could not see|find|feel|hear any|a|an",
    "not consistent|in with|keeping",
    "never had|have|get|got|felt|seen|noticed|experienced|suffered|known|been",
    "not have|had|having|got|getting|get|any|noticed|seen|see|find|found|feel|felt|experiencing|experienced|complaining|suffering|a",
    "nothing like",
    "none of",
    "not call it|them|this|that",
    "not think it|he|she|its|is|there|i",
    "not say i|it|he|she|its|my|his|her|that",
    "absence of",
    "at no point|stage|time",
    "yet to have|get|feel|see|notice",
    "the opposite of",
    "not what you|i would|id call",
    "nobody|none has|had|have|is",
    "no sign|signs|evidence|trace|hint|history of",
    "rather than",
  ]),
  ...before("negated", 3, [NOT, "not even|the|that|this|actually|really", "never"]),
  ...before("negated", 1, ["not", "not want|wanting|going|planning|intend|intending to"]),
  ...after("negated", 1, ["through my|his|her nose"]),
  ...after("negated", 1, [
    "none|nope|nil|absent",
    "is|are|was negative",
    "and there is|are not one|any",
    "and i|he|she have|has none",
  ]),
  ...after("negated", 8, ["and there is|are|was none"]),
  ...after("negated", 2, ["is|are|was|were not seen|present|there|found"]),
];

/** Looks like "it is not there", and is not: much of it says that something is wrong. */
const notNegated: readonly ContextCue[] = none([
  // What is not able, does not stop, does not help.
  // "Not felt the baby kick" speaks of a baby that is there.
  "not had|felt|feel|feeling the|my|our|any|much baby|babys|bump|movement|movements|kicks",
  "not had|felt|feel|feeling baby|babys|bump|bubba|kick|kicks|movement|movements|him|her|them|twins",
  "can|could|will not",
  "can|could hardly|barely",
  "not able|sure|certain|only|just|usually|normally|normal|right|well|good|great|helping|working|sleeping|sleep|slept|eating|drinking|myself|himself|herself|like",
  "not stop|stopped|stopping|go|going|gone|settle|settled|settling|shift|shifting|ease|easing|eased|improve|improving|improved|helped|clear|clearing|cleared|heal|healing|healed|resolve|resolved|subside",
  "not get|getting|got better|worse|rid",
  "not getting|any better|worse|easier",
  "not want|wanted|wanting to bother|worry|waste|trouble|disturb|be|make|seem|sound|take|panic|alarm",
  "not know|understand|bother|think|mean|remember|tell|told|expect|wait|mind|care",
  "not know|sure why|what|if|how|whether",
  "not the first|only",
  "not for the",
  "not fully|completely|entirely|quite|totally",
  "not a lot|day|good|nice|well|patient",
  "not been right|well|good|great|the|myself|able|sleeping|eating|drinking",
  "is|was it|this|that not",
  "why|how not",
  "no relief|let|letup|end|idea|longer|improvement|better|change|different|difference|matter|one|good|joy|luck|wonder|doubt|stopping|use|reason|point|option|energy|appetite|sleep|help|warning|cause|explanation|more",
  "no way i|he|she",
  "without warning|reason|cause|stopping|help|relief|explanation|doing|being|fail|change|changes",
  "not touch|touched|touching|keep|keeping|reach|shifted|hold|holding|cover|calm",
  "no ordinary|normal|usual|mean|small|laughing|mild|little",
  "never got|get to the",
  "night|day|hour|minute|week|moment without",
  "without the|my|his|her|a cushion|inhaler|inhalers|tablets|stick|frame|oxygen|insulin|pills|meds|medicine|painkillers|patch|patches|injection|spray|puffer|mask|machine|walker",
  "without any warning|reason|help|relief|success|effect|improvement",
  "not without",
  "never ending|stops|ends|goes|stopped|mind|forget|right|a",
  "day goes by without",
  "not have|need|get to",
  "never been right|so|this|like|the|well|diagnosed|able|worse",
  "never had it|this|anything|a|them",
  "never felt so|this|like|anything|worse",
  "never known pain|it|anything|him|her",
  "nothing for|helps|works|touches|stops|will|is|has|seems",
  "nil by",
  "nobody|none will|can|believes|listens",
  "nor can|could|will",
]);

const emphasis: readonly ContextCue[] = [
  // "Never had chest pain like this": it is there.
  ...taking(["negated"], "after", 2, [
    "like this",
    "like it before",
    "as bad",
    "so bad|badly|severe|intense|much",
    "this bad|badly|severe|intense|much|often",
    "before this|today|now|until|till",
    "until|till today|now|yesterday|this|last|tonight",
    "for no reason",
  ]),
];

/** It was so once. */
const historical: readonly ContextCue[] = [
  // "Had my baby last week and ..." dates the birth, and not what follows.
  ...none([
    "baby|birth|section|test|him|her|miscarriage|born last week|month",
    "when i|he|she|we +was|were moving|walking|running|playing|getting|trying|cleaning|cooking|working|doing|making|driving|cycling|riding|climbing|cutting|lifting|carrying|putting|taking|going|sitting|standing|lying|eating|drinking|gardening|picking|feeding|sleeping|watching",
    "chemo|chemotherapy|surgery|operation|op|procedure last week",
    "baby|birth|section|him|her|born|delivered|twins|girl|boy <1..12> +days|weeks|months +ago",
    // Whoever is used to pain has it.
    "am|is|are|get|got|getting|be|not|was used to",
    "year|years|month|months|week|weeks|day|days|yr|yrs old",
  ]),
  ...before("historical", 4, [
    "i|he|she|they|we had",
    "history|hx of",
    "used to",
    "previous|previously|prior",
    "last year|month|week|summer|winter|spring|christmas",
    "years|months|weeks ago",
  ]),
  ...before("historical", 1, ["since my|his|her", "old"]),
  ...before("historical", 4, ["from when"]),
  ...before("historical", 8, ["<1930..1999>"]),
  ...after("historical", 3, ["off|on|in my|the|his|her summary|record|records|notes|file"]),
  ...before("historical", 16, [
    "to thank|commend|praise",
    "thank|thanks you for|to|that",
    "in|last|back|during +january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec",
    "years since",
  ]),
  ...before("historical", 8, [
    "when i|he|she was",
    "as a child|kid|teenager|teen|baby|boy|girl|toddler|student|lad|lass|nipper|bairn|youngster|youth",
    "when i|he|she|they was|were <1..40>|little|small|young|younger",
    "in <1930..2035>|<62..99>",
  ]),
  ...after("historical", 6, [
    "years|year|months|month|weeks ago|back",
    "last year|month|week|summer|winter|spring|christmas|january|february|march|april|may|june|july|august|september|october|november|december",
    "in the past",
    "in <1930..2035>|<62..99>",
    "back to <1930..2035>",
    "as a child|kid|teenager|teen|baby|boy|girl|toddler|student|lad|lass|nipper|bairn|youngster|youth",
    "when i was",
    "when he|she|they was|were <1..40>|little|small|young|younger|born",
    "<1930..1999>",
    "in|last|back|during +january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec",
    "at primary|secondary|school|college|uni",
    "grown|grew out of",
  ]),
  ...after("historical", 14, ["am|is <12..99> now", "now <12..99>"]),
  ...after("historical", 0, ["clinic|nurse|appointment|review|referral|letter|bereavement|group"]),
];

/** It might be, is asked about, or is read about. */
const hypothetical: readonly ContextCue[] = [
  ...none([
    // "A pain which is getting worse" asks nothing.
    "which +is|was|has|are|have|started|came|comes|will|goes|keeps|hurts|feels|makes",
  ]),
  ...before("hypothetical", 6, [
    "what if",
    "in case",
    "should i get|have|develop",
    "if i|he|she|we|it get|gets|got|have|has|feel|feels|start|starts|develop|develops|notice|become|becomes|am|is|do|had|was",
    "side effect|effects",
    "how do|would|will i know",
    "you tube|youtube|tiktok",
    "can|could|may|might|will|would give|cause|include",
    "you ever",
    "ever suffered|experienced",
  ]),
  ...before("hypothetical", 14, [
    "leaflet|article|poster|campaign|advert|website|booklet|pamphlet|slip|insert|questionnaire|documentary|novel|storyline|screenplay|character",
    "form|letter|paper|box|packet asks|asking|says|said|saying|mentions|lists",
    "asked|asking|asks|ask +me|us +if|do|whether|have|about",
    "asked|asking|asks +do|whether|have +i|he|she|you",
    "is it true|possible",
    "first aid",
    "supposing|suppose|hypothetically|imagine",
    "should i|he|she|we ever",
    "were there",
    "writing|write a story|book|play|essay|novel",
    "watched|watching|saw +a|the|on +programme|film|documentary|telly|tv|news|show",
  ]),
  ...before("hypothetical", 6, ["if my|our"]),
  ...none([
    "sure|know|tell|wonder|wondering|see|certain|idea|as if|whether|like my|our|the|a|his|her|there|he|she|it|i",
  ]),
  ...before("hypothetical", 12, [
    "if there is|was|were|are",
    "if a|the|any|another|anything|his|her",
  ]),
  ...before("hypothetical", 3, [
    "risk|risks|chance|chances of",
    "cause|causes|prevent|avoid",
    "about getting|having",
    "symptoms|signs of",
    "read|reading|heard about|that",
    "does|do|will|would|might make|makes me|him|her|you",
    "look|looking out for",
  ]),
  ...after("hypothetical", 2, ["question|questions|questionnaire"]),
  ...after("hypothetical", 2, ["leaflet|awareness|training|course|jab|vaccine|vaccination"]),
  // The word before belongs to something else: "blood test", "fit note", "confused about which tablets".
  ...after("hypothetical", 0, [
    "note|notes",
    "pressure|test|tests|thinner|thinners|form|donor",
    "about which|what|how|when|whether",
    "by +the|a|this|your|all|what",
    "which|whether +to|of|one|ones|tablets|tablet|way|it",
    "why|whether",
  ]),
  // Safety-netting by staff: "if it gets worse, go to A&E" is good practice and asks nothing today.
  ...before("hypothetical", 30, [
    "if you|your",
    "if you|he|she|they can|could not",
    "should you|your|he|she|things",
  ]),
  ...before("hypothetical", 22, ["if they|he|she|baby|symptoms|things"]),
  ...before("hypothetical", 16, ["if it|this|there", "unless"]),
  // "If you can come today", "ring if you get this": nothing is supposed in it.
  ...none([
    "if you can|could|would|see|read|receive|possible|want|have|had|wanted",
    "if you get|got|have|had|see|read +this|my|the|it|not|any|a|some +message|text|already|yet|voicemail|note|chance|appointments|slots|minute",
    "happier|better|grateful|good|great|prefer|helpful|appreciate|easier if you|he|she",
    "if you are able|free|still|not|reading",
    "if you can|could not get|make|reach|come|collect|attend",
  ]),
];

/** Somebody else has or had it. "My mum is having chest pain" is no such thing: whoever it is needs help now. */
const otherPerson: readonly ContextCue[] = [
  ...before("other-person", 12, [
    "in|on my|the|our|his|her family",
    "friend|cousin|uncle|aunt|auntie|colleague|neighbour had",
  ]),
  // A bite of a dog is a wound of the writer.
  ...none([
    "dog|dogs|cat|horse bit|bite|bites|bitten|attacked|attack|scratched|scratch|kicked|knocked|pulled|mauled|jumped",
  ]),
  ...before("other-person", 5, [
    "dad|mum|mam|mom|father|mother|brother|sister|uncle|aunt|auntie|nan|gran|grandad|grandma|grandfather|grandmother|friend|neighbour|cousin|flatmate|colleague had|died|that|who",
    "cousins|friends|neighbours|sisters|brothers|aunts|uncles boy|girl|son|daughter|kid|child|baby|husband|wife",
    "family history",
    "late mother|father|husband|wife|mum|dad|brother|sister|partner",
    "cat|cats|dog|dogs|puppy|pup|kitten|rabbit|horse|pony|hamster|tortoise|parrot|budgie|pet|spaniel|labrador|whippet|terrier|collie|poodle|greyhound|bulldog|retriever|cockapoo|vet|vets|whippets",
    "mother|father|mum|dad|sister|brother|sisters|brothers|gran|nan became|both",
    "next door|doors",
    "somebody|someone else|at|in",
  ]),
  ...after("other-person", 5, ["in the|my|our family", "not me", "vet|vets"]),
];

/** It is over. */
const over: readonly ContextCue[] = [
  // What "has gone numb", or "has gone on one side", is not over.
  ...none([
    "gone in|on|from|to|blurry|dark|black|blue|grey|gray|white|numb|dead|cold|floppy|limp|funny|weird|pale|yellow|purple|red|downhill|worse|stiff|hard",
    "stopped breathing|shivering|sweating|moving|responding|draining|talking|feeding|weeing|peeing|crying|drinking|eating|kicking|answering|working",
    "not gone|settled|cleared|stopped|resolved|passed|eased",
    // "The bump has gone quiet", "some are gone", "he has gone off in the car": none of it is over.
    "gone quiet|quieter|still|mad|crazy|missing|silent|weak|sleepy|all|really|very|so|proper|dead|right|through",
    "gone|went off in|with|on|out|somewhere|driving|without",
    "some|few|half|most|lots|loads|many|one|two|all|top|tip|end|finger|thumb|toe|battery|batteries|magnet|magnets|tablet|tablets|pills|bottle|packet is|are|has|have|was|were gone",
  ]),
  ...before("resolved", 4, ["recovered|recovering from", "discharged after|with"]),
  ...after("resolved", 5, [
    "is|are|was|has|have|had gone|settled|cleared|stopped|resolved|over|passed|eased",
    "went|gone away|off",
    "gone now",
    "fine|ok|okay|better|good now|again",
    "all clear|fine|better|gone|settled",
    "ruled out",
    "healed|mended|recovered",
    "sorted itself|themselves",
    "been and gone",
    "did not last",
    "packed up and",
    "under control",
    "cleared|stopped|settled|eased|passed|resolved",
    "but it|its is|not now|gone|not",
  ]),
];

const saidToBeClear: readonly ContextCue[] = [
  ...after("resolved", 12, ["false alarm", "all clear", "no harm done", "ruled out"]),
  ...before("resolved", 6, ["false alarm"]),
];

/** It has been so for long. */
const chronic: readonly ContextCue[] = [
  // "Not moving as much as normal" says that it is not as it was.
  ...none([
    "much|often|active|strong|strongly|well|lot|many|lively|hard|fast +as +usual|always|normal",
    "not +as +usual|always|normal",
    "like normal|usual",
    // What is no worse is not worse.
    "no|not|any|never|none|neither worse",
    "not got|getting|get any worse",
  ]),
  ...after("chronic", 6, [
    "for many|several|years|ages|months",
    "for <2..40> years|months",
    "for a year|couple",
    "on and off for",
    "all my|his|her life",
    "since childhood",
    "since i was",
    "since <1950..2030>",
    "as usual|always|normal",
    "same as ever|always|usual|before|normal",
    "no worse",
    "since birth",
    "nothing new",
    "the same for",
  ]),
  ...before("chronic", 4, [
    "always +a +bit",
    "always had|have|get|been",
    "long term|standing",
    "chronic|ongoing",
    "suffer|suffers|suffered from|with",
    "for years|months",
  ]),
  ...["before", "after"].flatMap((stands) =>
    taking(["chronic"], stands === "before" ? "before" : "after", 10, [
      "worse|worsening|worst|worsened",
      "suddenly|sudden|now|today|tonight|tonite|unbearable|severe|yesterday|getting",
      "this morning|afternoon|evening|week",
      "last night",
      "since yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunch|breakfast|tea|dinner",
    ]),
  ),
];

/** Today is not the past, and a dad who had a stroke this morning needs an ambulance. */
const recent: readonly ContextCue[] = ["before", "after"].flatMap((stands) =>
  taking(["historical", "other-person"], stands === "before" ? "before" : "after", 8, [
    "today|tonight|tonite|yesterday|currently",
    "this morning|afternoon|evening|week|minute",
    "last night",
    "right|just|half now|ago",
    "minutes|minute|mins|hours|hour|hrs ago|now",
    "at the moment",
  ]),
);

/** A way of speaking. */
const figurative: readonly ContextCue[] = [
  ...after("figurative", 0, [
    "of ringing|phoning|calling|waiting|being|chasing|having|asking|hearing|it",
  ]),
  ...after("figurative", 0, [
    "about +state|it|my|his|her|how|this|that",
    "on +mince|chocolate|chocolates|cake|cakes|cheese|christmas|netflix|telly|crisps|pies|sweets|biscuits|sugar|caffeine",
    "in|under +coursework|work|paperwork|homework|emails|deadlines|essays|admin|washing|laundry|debt|forms",
    "in +these|this|my +jeans|trousers|dress|shoes|skirt|bra",
    "like a sack",
  ]),
  ...after("figurative", 1, [
    "till|until i got|get|had|have|heard",
    "of embarrassment|boredom|laughter|shame|excitement|fright|jealousy",
    "laughing",
    "for a coffee|cuppa|brew|fag|drink|pint|wee|chat|holiday|rest",
    "when i saw|opened|read|heard",
    "moment|moments",
  ]),
  ...before("figurative", 2, [
    "bored|scared|worried|frightened to",
    "gave|gives me|him|her|us a",
    "nearly|almost had|have a",
    "pardon|excuse the",
  ]),
];

/** Words around a match that turn it into a question. */
export const cues: readonly ContextCue[] = [
  ...negated,
  ...notNegated,
  ...emphasis,
  ...historical,
  ...hypothetical,
  ...otherPerson,
  ...over,
  ...saidToBeClear,
  ...chronic,
  ...recent,
  ...figurative,
];

/** Words at which a sentence turns: "no fever but chest pain". */
export const turns: readonly string[] = [
  "but",
  "however",
  "although",
  "though",
  "except",
  "because",
  "apart",
  "yet",
  "so",
  "coz",
  "cos",
  "cuz",
];

/** Where cues end besides. */
export const scopes: NonNullable<RulePack["scopes"]> = Object.fromEntries([
  [
    "negated",
    {
      ends: "if i he she they we my his her our just only now still then instead which who since after due gone comes come started began feel feels",
      joins: "or nor neither no",
    },
  ],
  ["resolved", { ends: "my the his her our" }],
  ["other-person", { ends: "i im my me" }],
  ["historical", { ends: "now today" }],
]);

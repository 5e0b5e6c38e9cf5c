import type { RouteFamily } from "@carethread/core";
import { family } from "./route-family.js";

/** Words that mean much the same: prevention, complaints and thanks. Points were fitted, see {@link family}. */
export const opinionFamilies: readonly RouteFamily[] = [
  // Prevention.
  family(
    "vaccine",
    "screening 20, fit-note -3, referral -3, carer-proxy -3, admin -3, clinical -3",
    [
      [
        "jab|jabs|vaccine|vaccines|vaccination|vaccinations|vaccinated|immunisation|immunisations|immunised|booster|boosters|vacc|vax|imms",
        "screening 12, appointment -3",
      ],
      [
        "mmr|hpv|rsv|shingles|pneumococcal|pneumonia|covid|flu|tetanus|hepatitis|whooping|typhoid|rabies|menb|menacwy|meningitis|polio|yellow|malaria|rotavirus|chickenpox +jab|jabs|vaccine|vaccination|booster|injection|injections|clinic|spray|dose|fever|cough",
        "screening 5",
      ],
      ["flu|covid|mmr|hpv|rsv|shingrix|pneumococcal|typhoid|menacwy|tetanus|dtp", "screening 9"],
      [
        "baby|babys|preschool|pre|travel|<8..16> +week|school|weeks +injections|injection|jabs|vaccines|clinic|needles|needle|check",
        "screening 4",
      ],
    ],
  ),
  family("screening", "screening 18, referral -3, complaint -3, admin -3, clinical -3", [
    [
      "smear|smears|cervical|mammogram|mammograms|screening|screen|screened|aaa|aneurysm",
      "screening 10",
    ],
    [
      "bowel|breast|poo|stool|fit|lung|prostate|retinal|diabetic|eye +kit|screening|test|cancer|check|camper|scan|screen",
      "screening 6",
    ],
    ["kit|kits", "screening 5"],
    ["breast|mammogram|screening +van|bus|unit|lorry", "screening 3"],
    "self +sample|sampling|swab",
    "home +kit|test",
  ]),
  family("health-check", "screening 14, prescriptions -3, referral -3", [
    [
      "health|mot|wellness|over|nhs|well|new +check|checks|man|woman|<40..75>|mot|checkup",
      "screening 7",
    ],
    [
      "annual|yearly|asthma|copd|diabetes|diabetic|hrt|pill|epilepsy|thyroid|medication|meds|heart|bp|dementia|mental|learning|foot|feet|ldl|hypertension|birthday +review|reviews|check|checks|checkup|health",
      "screening 9, appointment 3, prescriptions -3",
    ],
    ["review|reviews|checkup|mot", "screening 4"],
    ["blood +pressure", "admin 4"],
    "six|<6..8> +week +check",
    "prediabetes|prediabetic|diabetic",
    ["foot|feet|retinal check|checks|screening", "screening 3"],
  ]),
  family("invited", "screening 13, results -3, complaint -3, admin -3", [
    [
      "invite|invited|invitation|invitations|invites|recall|recalled|called|eligible|entitled|qualify|reminder|reminders|qualifies",
      "screening 11, appointment 3, results -4",
    ],
    "due|overdue|behind|up +to +date",
    "when|am|is|are|are i|my|he|she|we +due",
    "got|had|sent|received letter|text|card|message|leaflet|email saying|about|to|for|come|inviting|telling",
    "old enough|young",
  ]),
  family("my-age", "screening 4, clinical 3, admin -3", [
    [
      "i|am|turn|turned|turning|over|under|aged|age +<18..95>",
      "screening 5, clinical 4, appointment -3",
    ],
    ["<18..95> +now|next|this|years|and", "prescriptions 3"],
  ]),
  // Complaints and thanks.
  family("complain", "complaint 16, results -3, carer-proxy -4, admin -4", [
    [
      "complain|complaint|complaints|complained|complaining|grievance|ombudsman|pals|cqc|healthwatch|negligence|negligent",
      "complaint 14, results -3, carer-proxy -3, admin -3",
    ],
    "formal|formally|official|officially",
    "breach|breached|confidentiality|confidential",
    "concern|concerns & raise|raising|voice|express|formal|looked|investigated",
  ]),
  family("anger", "complaint 14", [
    "disgusted|disgusting|disgraceful|disgrace|shoddy|unprofessional|appalled|appalling|shocking|shocked|ridiculous|unacceptable|farce|shambles|shambolic|pathetic|joke|furious|angry|livid|fuming|outrage|outrageous|scandal|ashamed|useless|hopeless|dreadful|terrible|awful|poor +service|treatment|care|attitude|experience|manner|way",
    [
      "disgusted|disgusting|disgraceful|disgrace|shoddy|unprofessional|appalled|appalling|ridiculous|unacceptable|farce|shambles|shambolic|pathetic|joke|furious|angry|livid|fuming|outrageous|ashamed|diabolical",
      "complaint 7",
    ],
    "unhappy|upset|upsetting|annoyed|fed|frustrated|frustrating|disappointed|disappointing|insulted|embarrassed|humiliated|humiliating|belittled|let +down|up",
    [
      "unhappy|disappointed|disappointing|frustrated|annoyed|insulted|humiliated|embarrassed|mortified",
      "complaint 3",
    ],
    ["not +happy|impressed|acceptable|fair", "complaint 4"],
    "not +good +enough",
    "not +on +your|really",
    "fair +on|enough",
    "poor +show",
    "wasting +my|time|his|her",
    "good +enough",
    "let|letting +down",
    "sick|tired|fed +of|up +with|of|being",
    "had +enough",
  ]),
  family("manners", "complaint 5", [
    [
      "rude|rudeness|rudely|abrupt|dismissive|patronising|unhelpful|arrogant|impatient|rushed|disrespectful|racist|sexist|discriminated|short|snappy|sarcastic|snotty|attitude|sharp|offhand|nasty|horrible +with|to|and|about|me",
      "complaint 3",
    ],
    [
      "rude|rudely|rudeness|abrupt|dismissive|patronising|unhelpful|arrogant|disrespectful|racist|sexist|sarcastic|attitude|tone|manners|manner",
      "complaint 3",
    ],
    "laughed|shouted|dismissed|lied|ignored|judged|tutted|sighed|sniggered|hung|fobbed|talked|spoke|spoken|rolled|brushed|treated|made +at|me|up|off|to|down|like|her|his|eyes",
    "treated|spoken|talked|made +like|to|me",
    "overheard|shouting|embarrassing|whole|everyone|everybody waiting|queue|room|hear|heard|front|could",
    "not|never|nobody|nobodys +listen|listened|listening|care|cared|cares|bothered|believe|believed|apologised|apologise",
  ]),
  family("no-answer", "appointment 4, complaint 3, carer-proxy -3", [
    [
      "nobody|noone|never|ever|not rings|ring|calls|called|answers|answered|answer|phones|replies|replied|responds|rang|picks|turned|told|phoned|gets +me|back|us|the|up",
      "complaint 5",
    ],
    "no +one +rings|ring|calls|answers|phones|replies|responds|rang|picks|told|called|seems|has|bothers",
    "<10..200>|hour|an|hours|ages|half|forty|thirty|minutes +minutes|mins|in|hour|hours|on +hold|the|queue|a",
    "on +hold",
    [
      "queue|queued|<5..99> in|th|callers|number|the|position",
      "appointment 6, complaint -3, carer-proxy -3",
    ],
    ["phone|phones|line|lines engaged|cut|rings|busy|dead|nobody|hold", "results 5"],
    "again +and +again",
    "passed|pushed|sent|fobbed|bounced +from|around|round|pillar|off|between",
    "waited|waiting|sat|kept|stood <20..90>|hour|hours|over|ages|minutes|past",
  ]),
  family("surroundings", "complaint 17, screening -4, admin -4", [
    "filthy|dirty|freezing|chairs|toilet|gum|smelly|broken|draughty|music|menu|noise|waiting +room",
    "sorry +for|about +losing|shouting|my|swearing",
    "temper",
    ["shame +on", "complaint 3"],
    "drives|drove|driving +me",
    "what +is|use|the +the|is|point",
    "money +back",
    ["point +of", "complaint 3"],
    ["came|left|went out|home|away|in crying|tears|upset|shaking", "complaint 3"],
  ]),
  family("object", "complaint 15, appointment -3", [
    ["object|objection|protest|appeal", "complaint 3"],
    "ico|watchdog|mp|newspaper|paper|facebook|police +about|know|hear|told",
    "not +fair|a|right|small|what",
    "meeting & manager|partner|partners|senior|charge",
    "how +can|is|come +it|that +be|that|right|fair",
    "want|wanted +it|that|this +known|amended|changed|put|noted|explained",
    "robbery|rip +off",
    "people|folk|anyone|patients|others like|treat|treated|my|that +age|me|way|this",
    "blame|blames|blamed|fault|excuse|excuses",
    "gives|give +a|two +monkeys|damn|hoot|toss|stuff|hoots",
    [
      "i +have +asked|told|called|rung|been|rang|phoned|emailed +on|you|for|<2..20>|this|three|four|again",
      "complaint 4",
    ],
    "after +<2..20>|all +years|that|this",
  ]),
  family("praise", "complaint 8", [
    ["legend|hero|star|angel|diamond|gem|treasure|godsend|lifesaver|big +up", "complaint 4"],
    ["legend|hero|angel|lifesaver|godsend|saved +my|his|her +life", "complaint 4"],
    "made +my|his|her|our|a +day|difference|week|easy|feel",
    "so +kind|lovely|helpful|patient|gentle|good +to|with|and|about",
    "bless",
  ]),
  family(
    "times-over",
    "prescriptions 5, fit-note 5, clinical 5, referral 3, appointment -4, results -4, admin -4, carer-proxy -6",
    [
      "<2..20>|several|third|second|fourth|fifth|umpteenth +times|time|occasions|calls|weeks|months|days",
    ],
  ),
  family("demand", "complaint 20, prescriptions -3, appointment -3, clinical -4, carer-proxy -5", [
    [
      "apology|apologise|apologised|sorry|explanation|answers|answer & want|deserve|expect|owe|owed|demand|get|like|least",
      "complaint 6",
    ],
    ["apology|apologise|explanation", "complaint 7"],
    [
      "who|how|where do|can|should|would i|we +write|complain|complaint|speak|go|contact|address",
      "admin 4, carer-proxy -3",
    ],
    "practice|surgery +manager|partners",
    ["someone|somebody|who|whoever senior|responsible|charge|above|accountable", "complaint 6"],
    "looked|look|investigated|investigate|taken +into|seriously|further|higher",
    "why|how +is|are|do|does|can|did|was|should|come +there|you|your|nobody|it|we|i|that|this always|never|ever|allowed|have|bother|so|only",
    "what +is|are|use +the|you +point|going|use",
    "bad +enough",
    "money|refund +back|charged",
    ["like|want|wish +this|it +noted|recorded|logged|on|investigated|passed|taken", "complaint 3"],
    "mistake|mistakes|error|cock|mess|messed|mix|blunder|botched|wrong +up|was|made|again|patient|person",
    "struck|removed|kicked|thrown +from|off",
    ["review|reviews|google|stars|star|trustpilot", "screening 3"],
  ]),
  family("thanks", "complaint 18, screening -3, carer-proxy -3, appointment -4, admin -4", [
    [
      "thank|thanks|ty|cheers|grateful|gratitude|appreciate|appreciated|appreciation|thankful +you|to|so|for|all|a|dr|doctor|nurse|everyone",
      "complaint 3",
    ],
    [
      "compliment|compliments|praise|medal|kudos|hats|credit|bouquet|flowers|chocolates|plaudits|feedback|suggestion|suggestions|comment|comments",
      "complaint 5",
    ],
    [
      "wonderful|brilliant|lovely|fantastic|amazing|excellent|superb|kind|kindness|great|marvellous|helpful|patient|caring|star|angel|best|gem|credit|reassuring|smashing|fab|ace & nurse|doctor|dr|staff|team|reception|receptionist|surgery|practice|service|everyone|lady|man|chap|girl|she|he|you|all|who",
      "complaint 5",
    ],
    "pass|say|give|send|want|tell +on|my|a|say|to|them|her|him +thank|thanks|regards|well|big|thank",
    "above +and +beyond",
    "shout +out",
    ["well +done", "complaint 3"],
    "kindness|compassion|professionalism",
  ]),
  family(
    "clinician",
    "appointment 13, complaint 5, admin 3, prescriptions -3, referral -4, carer-proxy -4, screening -5, clinical -6",
    ["nurse|doctor|doctors|dr|gp|gps|locum|phlebotomist|hca|paramedic|midwife"],
  ),
  family("practice", "admin 9, complaint 5, fit-note -3, screening -3, appointment -4", [
    "practice|surgery|place",
  ]),
];

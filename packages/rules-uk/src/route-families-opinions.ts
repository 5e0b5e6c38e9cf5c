import type { RouteFamily } from "@carethread/core";
import { family, own } from "./route-family.js";

/** Words that mean much the same: prevention, complaints and thanks. What they add to lists is made, see {@link family}. */
export const opinionFamilies: readonly RouteFamily[] = [
  // Prevention.
  family("vaccine", [
    own(
      "jab|jabs|vaccine|vaccines|vaccination|vaccinations|vaccinated|immunisation|immunisations|immunised|booster|boosters|vacc|vax|imms",
    ),
    own(
      "mmr|hpv|rsv|shingles|pneumococcal|pneumonia|covid|flu|tetanus|hepatitis|whooping|typhoid|rabies|menb|menacwy|meningitis|polio|yellow|malaria|rotavirus|chickenpox +jab|jabs|vaccine|vaccination|booster|injection|injections|clinic|spray|dose|fever|cough",
    ),
    own("flu|covid|mmr|hpv|rsv|shingrix|pneumococcal|typhoid|menacwy|tetanus|dtp"),
    own(
      "baby|babys|preschool|pre|travel|<8..16> +week|school|weeks +injections|injection|jabs|vaccines|clinic|needles|needle|check",
    ),
  ]),
  family("screening", [
    own("smear|smears|cervical|mammogram|mammograms|screening|screen|screened|aaa|aneurysm"),
    own(
      "bowel|breast|poo|stool|fit|lung|prostate|retinal|diabetic|eye +kit|screening|test|cancer|check|camper|scan|screen",
    ),
    own("kit|kits"),
    own("breast|mammogram|screening +van|bus|unit|lorry"),
    "self +sample|sampling|swab",
    "home +kit|test",
  ]),
  family("health-check", [
    own("health|mot|wellness|over|nhs|well|new +check|checks|man|woman|<40..75>|mot|checkup"),
    own(
      "annual|yearly|asthma|copd|diabetes|diabetic|hrt|pill|epilepsy|thyroid|medication|meds|heart|bp|dementia|mental|learning|foot|feet|ldl|hypertension|birthday +review|reviews|check|checks|checkup|health",
    ),
    own("review|reviews|checkup|mot"),
    own("blood +pressure"),
    "six|<6..8> +week +check",
    "prediabetes|prediabetic|diabetic",
    own("foot|feet|retinal check|checks|screening"),
  ]),
  family("invited", [
    own(
      "invite|invited|invitation|invitations|invites|recall|recalled|called|eligible|entitled|qualify|reminder|reminders|qualifies",
    ),
    "due|overdue|behind|up +to +date",
    "when|am|is|are|are i|my|he|she|we +due",
    "got|had|sent|received letter|text|card|message|leaflet|email saying|about|to|for|come|inviting|telling",
    "old enough|young",
  ]),
  family("my-age", [
    own("i|am|turn|turned|turning|over|under|aged|age +<18..95>"),
    own("<18..95> +now|next|this|years|and"),
  ]),
  // Complaints and thanks.
  family("complain", [
    own(
      "complain|complaint|complaints|complained|complaining|grievance|ombudsman|pals|cqc|healthwatch|negligence|negligent",
    ),
    "formal|formally|official|officially",
    "breach|breached|confidentiality|confidential",
    "concern|concerns & raise|raising|voice|express|formal|looked|investigated",
  ]),
  family("anger", [
    "disgusted|disgusting|disgraceful|disgrace|shoddy|unprofessional|appalled|appalling|shocking|shocked|ridiculous|unacceptable|farce|shambles|shambolic|pathetic|joke|furious|angry|livid|fuming|outrage|outrageous|scandal|ashamed|useless|hopeless|dreadful|terrible|awful|poor +service|treatment|care|attitude|experience|manner|way",
    own(
      "disgusted|disgusting|disgraceful|disgrace|shoddy|unprofessional|appalled|appalling|ridiculous|unacceptable|farce|shambles|shambolic|pathetic|joke|furious|angry|livid|fuming|outrageous|ashamed|diabolical",
    ),
    "unhappy|upset|upsetting|annoyed|fed|frustrated|frustrating|disappointed|disappointing|insulted|embarrassed|humiliated|humiliating|belittled|let +down|up",
    own(
      "unhappy|disappointed|disappointing|frustrated|annoyed|insulted|humiliated|embarrassed|mortified",
    ),
    own("not +happy|impressed|acceptable|fair"),
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
  family("manners", [
    own(
      "rude|rudeness|rudely|abrupt|dismissive|patronising|unhelpful|arrogant|impatient|rushed|disrespectful|racist|sexist|discriminated|short|snappy|sarcastic|snotty|attitude|sharp|offhand|nasty|horrible +with|to|and|about|me",
    ),
    own(
      "rude|rudely|rudeness|abrupt|dismissive|patronising|unhelpful|arrogant|disrespectful|racist|sexist|sarcastic|attitude|tone|manners|manner",
    ),
    "laughed|shouted|dismissed|lied|ignored|judged|tutted|sighed|sniggered|hung|fobbed|talked|spoke|spoken|rolled|brushed|treated|made +at|me|up|off|to|down|like|her|his|eyes",
    "treated|spoken|talked|made +like|to|me",
    "overheard|shouting|embarrassing|whole|everyone|everybody waiting|queue|room|hear|heard|front|could",
    "not|never|nobody|nobodys +listen|listened|listening|care|cared|cares|bothered|believe|believed|apologised|apologise",
  ]),
  family("no-answer", [
    own(
      "nobody|noone|never|ever|not rings|ring|calls|called|answers|answered|answer|phones|replies|replied|responds|rang|picks|turned|told|phoned|gets +me|back|us|the|up",
    ),
    "no +one +rings|ring|calls|answers|phones|replies|responds|rang|picks|told|called|seems|has|bothers",
    "<10..200>|hour|an|hours|ages|half|forty|thirty|minutes +minutes|mins|in|hour|hours|on +hold|the|queue|a",
    "on +hold",
    own("queue|queued|<5..99> in|th|callers|number|the|position"),
    own("phone|phones|line|lines engaged|cut|rings|busy|dead|nobody|hold"),
    "again +and +again",
    "passed|pushed|sent|fobbed|bounced +from|around|round|pillar|off|between",
    "waited|waiting|sat|kept|stood <20..90>|hour|hours|over|ages|minutes|past",
  ]),
  family("surroundings", [
    "filthy|dirty|freezing|chairs|toilet|gum|smelly|broken|draughty|music|menu|noise|waiting +room",
    "sorry +for|about +losing|shouting|my|swearing",
    "temper",
    own("shame +on"),
    "drives|drove|driving +me",
    "what +is|use|the +the|is|point",
    "money +back",
    own("point +of"),
    own("came|left|went out|home|away|in crying|tears|upset|shaking"),
  ]),
  family("object", [
    own("object|objection|protest|appeal"),
    "ico|watchdog|mp|newspaper|paper|facebook|police +about|know|hear|told",
    "not +fair|a|right|small|what",
    "meeting & manager|partner|partners|senior|charge",
    "how +can|is|come +it|that +be|that|right|fair",
    "want|wanted +it|that|this +known|amended|changed|put|noted|explained",
    "robbery|rip +off",
    "people|folk|anyone|patients|others like|treat|treated|my|that +age|me|way|this",
    "blame|blames|blamed|fault|excuse|excuses",
    "gives|give +a|two +monkeys|damn|hoot|toss|stuff|hoots",
    own(
      "i +have +asked|told|called|rung|been|rang|phoned|emailed +on|you|for|<2..20>|this|three|four|again",
    ),
    "after +<2..20>|all +years|that|this",
  ]),
  family("praise", [
    own("legend|hero|star|angel|diamond|gem|treasure|godsend|lifesaver|big +up"),
    own("legend|hero|angel|lifesaver|godsend|saved +my|his|her +life"),
    "made +my|his|her|our|a +day|difference|week|easy|feel",
    "so +kind|lovely|helpful|patient|gentle|good +to|with|and|about",
    "bless",
  ]),
  family("times-over", [
    "<2..20>|several|third|second|fourth|fifth|umpteenth +times|time|occasions|calls|weeks|months|days",
  ]),
  family("demand", [
    own(
      "apology|apologise|apologised|sorry|explanation|answers|answer & want|deserve|expect|owe|owed|demand|get|like|least",
    ),
    own("apology|apologise|explanation"),
    own(
      "who|how|where do|can|should|would i|we +write|complain|complaint|speak|go|contact|address",
    ),
    "practice|surgery +manager|partners",
    own("someone|somebody|who|whoever senior|responsible|charge|above|accountable"),
    "looked|look|investigated|investigate|taken +into|seriously|further|higher",
    "why|how +is|are|do|does|can|did|was|should|come +there|you|your|nobody|it|we|i|that|this always|never|ever|allowed|have|bother|so|only",
    "what +is|are|use +the|you +point|going|use",
    "bad +enough",
    "money|refund +back|charged",
    own("like|want|wish +this|it +noted|recorded|logged|on|investigated|passed|taken"),
    "mistake|mistakes|error|cock|mess|messed|mix|blunder|botched|wrong +up|was|made|again|patient|person",
    "struck|removed|kicked|thrown +from|off",
    own("review|reviews|google|stars|star|trustpilot"),
  ]),
  family("thanks", [
    own(
      "thank|thanks|ty|cheers|grateful|gratitude|appreciate|appreciated|appreciation|thankful +you|to|so|for|all|a|dr|doctor|nurse|everyone",
    ),
    own(
      "compliment|compliments|praise|medal|kudos|hats|credit|bouquet|flowers|chocolates|plaudits|feedback|suggestion|suggestions|comment|comments",
    ),
    own(
      "wonderful|brilliant|lovely|fantastic|amazing|excellent|superb|kind|kindness|great|marvellous|helpful|patient|caring|star|angel|best|gem|credit|reassuring|smashing|fab|ace & nurse|doctor|dr|staff|team|reception|receptionist|surgery|practice|service|everyone|lady|man|chap|girl|she|he|you|all|who",
    ),
    "pass|say|give|send|want|tell +on|my|a|say|to|them|her|him +thank|thanks|regards|well|big|thank",
    "above +and +beyond",
    "shout +out",
    own("well +done"),
    "kindness|compassion|professionalism",
  ]),
  family("clinician", ["nurse|doctor|doctors|dr|gp|gps|locum|phlebotomist|hca|paramedic|midwife"]),
  family("practice", ["practice|surgery|place"]),
];

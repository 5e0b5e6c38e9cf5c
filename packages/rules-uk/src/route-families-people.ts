import type { RouteFamily } from "@carethread/core";
import { family } from "./route-family.js";

/** Words that mean much the same: acting for others, the office, and the body. Points were fitted, see {@link family}. */
export const personFamilies: readonly RouteFamily[] = [
  // On behalf of others.
  family(
    "relative",
    "carer-proxy 10, complaint 8, screening 3, prescriptions -3, results -3, referral -3, admin -4, fit-note -5",
    [
      "my|our|her|his|the|me {relative}|stepson|stepdaughter|mil|grandson|granddaughter|flatmate|godmother|carer",
    ],
  ),
  family("proxy", "carer-proxy 17, screening -3, appointment -4", [
    [
      "proxy|carer|carers|caring|caregiver|attorney|lpa|poa|epa|deputy|deputyship|guardianship|guardian|advocate|representative|executor|appointee",
      "carer-proxy 12, results -3",
    ],
    "on|in +behalf",
    "behalf",
    "power|lasting|enduring +of|power|powers",
    "court +of +protection",
    "parental +responsibility",
    "foster|fostering|fostered|adopted|kinship|looked",
    ["social +worker|services", "carer-proxy 3"],
    "care|nursing|residential +home|homes|manager",
  ]),
  family("permission", "carer-proxy 10, referral -3, screening -3, clinical -3", [
    "consent|permission|permissions|authorise|authorised|authority|authorisation|nominate|nominated|allowed|allow|agree|agreed|agrees|happy|okay",
    ["access|accessing|log|login|logon|account|linked|link", "admin 4, carer-proxy 3"],
    "who|mum|dad|husband|wife|parents|partner|he|she|they|ex can|could|still|to +see|look|access|read|view|know",
    [
      "speak|talk|deal|act|discuss|communicate|share|information to|with|for|on|about me|her|him|you|mum|dad|us",
      "carer-proxy 11, complaint -3, admin -3",
    ],
    "name|put|add|down|list|remove|take|included +me|her|him|down|on|off|my as|to|from|his|her|my|contact|record|records|file|account|notes",
    [
      "speak|talk|ring|call|phone|contact|text|email|write to|me|us +me|instead|rather|not|about",
      "carer-proxy 4",
    ],
  ]),
  family("relative-access", "carer-proxy 10, prescriptions -3, admin -3", [
    "{relative}|she|he|him|her & app|account|record|records|access|login|log|online|proxy",
    [
      "{relative} & order|collect|manage|request|pick|sort|speak|talk|deal|ring|see|get|help|handle",
      "carer-proxy 7",
    ],
    [
      "{relative} & consent|permission|behalf|attorney|proxy|carer|representative|contact",
      "carer-proxy 4",
    ],
    [
      "she|he|they +has|have|is|are|wants|would|has|says|asked asked|given|happy|agreed|wants|likes|permission|consent|me|fine|ok",
      "carer-proxy -4",
    ],
    "{relative} +has|asked|wants|said|would|is asked|me|to|happy|given",
    [
      "{relative} prescription|prescriptions|tablets|medication|meds|results|appointments|messages|letters|records|record|notes",
      "carer-proxy 7",
    ],
  ]),
  family("through-me", "carer-proxy 11, admin -3", [
    [
      "get|have|see|receive|collect|take +my|his|her|their|mums|dads +messages|results|letters|post|texts|stuff|medicine|tablets",
      "carer-proxy 3",
    ],
    "talk|talks|speak|speaks|deal|ring|message|text +to|with|for +me|her|him|you|doctor|them +about|instead|not|for|and|on",
    [
      "everything|all|lot +for|his|her +him|her|my|mum|dad|paperwork|appointments|stuff",
      "carer-proxy 4",
    ],
    ["not +on|me|him|her +paper|paperwork|instead|but", "carer-proxy 3"],
    "separated|divorced|estranged|ex|custody|shared +parents|husband|wife|parent|partner|care",
    "both +parents|of",
    "respite|carers +assessment|allowance|register|support|break|week",
    "instead +of +me|her|him",
    "is|am|are +his|her|their|mums|dads +carer|daughter|son|wife|husband|mum|mother|dad|father|sister|brother|neighbour|nephew|niece|grandson|granddaughter",
    "write|writing|asking|message|messaging +for|on|about +my|behalf|a|him|her",
  ]),
  family("cares-for", "carer-proxy 11, prescriptions -3, referral -3, clinical -3, results -4", [
    ["look|looks|looking|care|cares|caring +after|for", "carer-proxy 5"],
    "help|helps|helping +my|her|him|with",
    "live|lives|living +with|alone|abroad|far|away",
    [
      "he|she|they|mum|dad not|can|does use|do|internet|computer|phone|read|english|speak|hear|deaf|blind|manage|understand|see",
      "fit-note 3",
    ],
    "dementia|alzheimers|disability|disabilities|disabled|learning|difficulties|autistic|wheelchair",
    ["interpret|interpreter|translate|translator|translating", "appointment 4"],
    ["turned|turning|turns|is|now|just +<11..18>", "screening 4, carer-proxy 3"],
    "power of +attorney",
    "unpaid|young|registered|main|only|her|his +carer",
    "died|death|passed|bereaved|late|deceased|funeral +away|husband|wife|mother|father|mum|dad",
  ]),
  family("next-of-kin", "admin 4", [["next +of +kin", "admin 4"], "emergency +contact"]),
  family("third-person", "carer-proxy 8, clinical -3, appointment -4, admin -4", [
    "she|he|her|his|him|they",
  ]),
  // The office.
  family("register", "admin 14", [
    ["register|registered|registering|registration|deregister|gms|enrol", "admin 5, carer-proxy 3"],
    "join|joining +your|the|you|this|as",
    "new +patient|patients",
    "catchment|area|temporary|resident|transfer|transferring",
    [
      "leave|leaving|left|moving|moved +the|your|surgery|practice|to|house|from|in|away|out|abroad|back",
      "admin 7",
    ],
  ]),
  family("details", "admin 16, prescriptions -3, appointment -3", [
    ["address|surname|mobile|postcode|email|title|pronouns", "admin 9"],
    [
      "change|changed|changing|update|updated|new|wrong|old|correct|spelt|spelled|misspelt & address|name|surname|mobile|number|email|details|phone|title|gender|contact",
      "admin 7",
    ],
    ["married|maiden|divorce|divorced|deed", "admin 3"],
    ["phone|mobile|telephone|nhs|contact|fax +number|no", "admin 4"],
    "date +of +birth",
    ["nhs +number|no", "admin 4"],
  ]),
  family("records", "admin 12, prescriptions -3, appointment -3, fit-note -3", [
    [
      "record|records|file|history|summary|notes|medical",
      "admin 12, prescriptions -3, appointment -3, fit-note -3",
    ],
    [
      "copy|copies|printout|print|printed|access|request|see|full|delete|transfer|send|sent & record|records|notes|letter|letters|history|results|file|report|summary",
      "referral 3",
    ],
    "subject|gdpr|foi|data|information|privacy +access|request|sharing|protection|opt|commissioner",
    ["opt|opted|opting +out|in", "admin 4"],
    "not|wrong|incorrect|mistake|error|someone|somebody +true|else|elses & record|records|notes|file",
  ]),
  family("form", "admin 13, fit-note 3, referral 3, screening -4, clinical -5, results -6", [
    [
      "form|forms|paperwork|questionnaire|signature|sign|signed|stamp|stamped|countersign|countersigned|countersigning|witness|declaration|pdf",
      "admin 11, carer-proxy 3, prescriptions -3, screening -3, results -4, referral -5",
    ],
    [
      "fill|filled|filling|complete|completed|send|sign|signed|drop|dropped +in|out|it|off|my|a|the|this|by",
      "referral 4, fit-note 3, admin 3, appointment -3, complaint -3",
    ],
    [
      "letter|proof|evidence|confirmation|report +for|to|of|that|from|confirming|saying|stating|i",
      "admin 4, complaint 3, carer-proxy -3",
    ],
    [
      "letter & support|housing|council|landlord|school|university|gym|airline|travel|visa|embassy|court|insurance|bank|dvla|solicitor",
      "admin 3",
    ],
  ]),
  family("odd-papers", "admin 12, prescriptions -3, clinical -3", [
    "headed +paper",
    "original|certificate|will|respect|dnacpr|dnar|living +form|will|copy|decision|directive",
    "british|overseas|citizen|refugee|asylum|student|visitor",
    "maternity|mat|matb|pregnancy +b|form|certificate|proof|cert",
    ["paper|papers", "admin 4, fit-note 3, appointment -3"],
    "airport|customs|security|flying|flight",
    ["school & allergy|allergic|inhaler|proof|letter|form|medicine", "admin 4"],
    "suggestion|dropbox|post|letter +box",
  ]),
  family(
    "letter",
    "referral 6, screening 6, complaint 4, admin 4, carer-proxy -3, clinical -3, prescriptions -4, appointment -4, fit-note -5",
    ["letter|letters"],
  ),
  family("place", "admin 9, complaint 3, carer-proxy -3, prescriptions -4", [
    ["are|is|be|you|it|surgery|your +open|closed|shut|opening", "admin 5"],
    ["good|boxing|bank +friday|day|holiday", "admin 3, appointment -3"],
    [
      "open|opens|opening|closed|close|closes|closing|shut|hours & today|christmas|easter|bank|saturday|saturdays|weekend|weekends|lunch|time|times|hours|when|what|you|new",
      "admin 9",
    ],
    [
      "parking|park|wheelchair|ramp|lift|toilet|toilets|entrance|door|accessible|disabled|car|bus|bike|wifi|directions|branch|building|steps|pram|loop",
      "appointment 4, complaint 3, prescriptions -3",
    ],
    "where +is|are|do|can|about",
    "which|what +door|room|entrance|postcode|number|email|hours|floor|branch|site",
  ]),
  family("online", "admin 8, clinical -4", [
    [
      "app|online|website|link|password|username|login|logon|account|linkage|page|site|internet|system|portal|patchs|econsult|accurx|airmid|evergreen|systmonline",
      "admin 4, clinical -3, fit-note -4",
    ],
    "text|texts|texting|email|emails|sms|messages|letters|reminders +service|reminders|me|off|instead|from|messages|only",
    "stop|unsubscribe|stopped|keep|wrong|instead sending|texting|texts|emails|letters|emailing|getting",
    "log|sign|signed|logged +in|into|on|up",
    ["not +work|working|load|loading|let|open|recognise", "referral 3"],
  ]),
  family(
    "ask-service",
    "admin 5, prescriptions 3, screening 3, results -3, clinical -3, referral -4",
    [
      [
        "do|does|can|are +you|the|i|your|surgery +do|offer|sign|charge|have|accept|take|still|provide|run|need|pay",
        "appointment 3, admin 3, results -3, referral -3, complaint -4",
      ],
      "patient +group|participation",
      "volunteer|volunteering|work +experience",
      ["who|what|where|which +is|are|do +my|the|your|i|you|named", "admin 3, appointment -3"],
      ["named +gp|doctor", "admin 3"],
    ],
  ),
  family("housekeeping", "complaint 5", [
    ["lost|left|found|leave +my|a|an|glasses|umbrella|scarf|coat|behind|property", "complaint 6"],
    "jury|prepayment|exemption|exempt|hc|maternity|certificate +certificate|card|service|cert|2",
    ["research|study|survey|donate|donating|organ|blood +donor|trial", "admin 3"],
    "armed|veteran|military|student",
  ]),
  // The body.
  family("symptom", "clinical 16, appointment -3, results -3", ["{symptom}"]),
  family("part", "clinical 12, prescriptions -3, fit-note -3, carer-proxy -5, admin -5", [
    "{part}",
  ]),
  family("bare-test", "referral 5, carer-proxy -3", ["test|tests|sample|samples|scan"]),
  family("my-part", "referral 8, results 3, admin -4, fit-note -5", [
    "my|his|her|their|the|your|both|left|right {part}",
  ]),
  family("complaint", "clinical 8, appointment -3, prescriptions -4", ["{complaint}"]),
  family("onset", "clinical 3, referral -3", [
    "since|for|past|last +yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|the|<1..30>|a|days|weeks|few|couple|about|ages|weeks|week|morning",
    [
      "started|starting|began|come|came|coming|getting|got|gets|gone|keeps|keep|still +on|up|back|worse|bad|getting|sore|red|coming",
      "clinical 4, appointment 3",
    ],
    "worse|worsening|worsened|flare|flared|flaring|playing|acting +up",
    [
      "sudden|suddenly|constantly|constant|always|sometimes|comes|every +and|night|time|few|so",
      "clinical 3",
    ],
  ]),
  family("feeling", "clinical 6, carer-proxy -3", [
    ["feel|feeling|felt|feels", "clinical 4"],
    [
      "tired|ill|unwell|rough|poorly|faint|funny|weird|low|sad|down|awful|drained|rubbish|anxious|worried|hot|cold|shaky|weak|stressed|struggling|coping|cope",
      "appointment 4",
    ],
    "not +sleeping|sleep|well|eating|right|myself|himself|herself|cope|coping",
    "no +energy|appetite",
    "trouble|struggling|struggle|struggles|hard|difficulty +sleeping|to|with|sleep|breathing|walking|getting",
  ]),
  family("body", "clinical 11, prescriptions -3, fit-note -3, carer-proxy -3", [
    [
      "sleep|asleep|mood|memory|balance|weight|appetite|energy|toilet|poo|wee|period|periods|sweating|menopause|skin|temperature|breathing|hearing|eyesight|bowels|bladder",
      "referral 3",
    ],
    [
      "mole|moles|wart|verruca|spot|spots|bump|bite|bites|blister|lump|bruise|nosebleed|nosebleeds|snoring|wind|discharge|infection|nappy|teething|weaning|conceive|fertility|erection|libido|pregnant|breastfeeding|menopausal|perimenopause|perimenopausal|allergic|intolerant|twitch|wheeze|snot|snotty|runny|bunged|smelly|itchy|hair",
      "clinical 5",
    ],
    ["trying +for +a +baby", "clinical 3"],
    "off +his|her|my|their +food|legs",
    "under +the +weather",
    "quit|stop|give|stopping|giving|cut +up|down|smoking|drinking|vaping|on",
  ]),
  family("advice", "clinical 8, complaint 4, prescriptions -5", [
    "advice|advise|recommend|suggest|remedy|try",
    ["is +it|this|that +normal|ok|safe|serious|anything|worth", "clinical 7, prescriptions -4"],
    "should +i|we|he|she +be|worry|do|see|come|get|put|use|try|wear|take",
    "what +can|should|could|do +i|it|we|be|you +do|be|put|take|try|recommend|cause",
    ["look +at|like", "complaint 6"],
    "picture|photo|photos|pic|pics",
  ]),
];

import type { RouteFamily } from "@carethread/core";
import { family, own } from "./route-family.js";

/** Words that mean much the same: acting for others, the office, and the body. What they add to lists is made, see {@link family}. */
export const personFamilies: readonly RouteFamily[] = [
  // On behalf of others.
  family("relative", [
    "my|our|her|his|the|me {relative}|stepson|stepdaughter|mil|grandson|granddaughter|flatmate|godmother|carer",
  ]),
  family("proxy", [
    own(
      "proxy|carer|carers|caring|caregiver|attorney|lpa|poa|epa|deputy|deputyship|guardianship|guardian|advocate|representative|executor|appointee",
    ),
    "on|in +behalf",
    "behalf",
    "power|lasting|enduring +of|power|powers",
    "court +of +protection",
    "parental +responsibility",
    "foster|fostering|fostered|adopted|kinship|looked",
    own("social +worker|services"),
    "care|nursing|residential +home|homes|manager",
  ]),
  family("permission", [
    "consent|permission|permissions|authorise|authorised|authority|authorisation|nominate|nominated|allowed|allow|agree|agreed|agrees|happy|okay",
    own("access|accessing|log|login|logon|account|linked|link"),
    "who|mum|dad|husband|wife|parents|partner|he|she|they|ex can|could|still|to +see|look|access|read|view|know",
    own(
      "speak|talk|deal|act|discuss|communicate|share|information to|with|for|on|about me|her|him|you|mum|dad|us",
    ),
    "name|put|add|down|list|remove|take|included +me|her|him|down|on|off|my as|to|from|his|her|my|contact|record|records|file|account|notes",
    own(
      "speak|talk|ring|call|phone|contact|text|email|write to|me|us +me|instead|rather|not|about",
    ),
  ]),
  family("relative-access", [
    "{relative}|she|he|him|her & app|account|record|records|access|login|log|online|proxy",
    own(
      "{relative} & order|collect|manage|request|pick|sort|speak|talk|deal|ring|see|get|help|handle",
    ),
    own("{relative} & consent|permission|behalf|attorney|proxy|carer|representative|contact"),
    own(
      "she|he|they +has|have|is|are|wants|would|has|says|asked asked|given|happy|agreed|wants|likes|permission|consent|me|fine|ok",
    ),
    "{relative} +has|asked|wants|said|would|is asked|me|to|happy|given",
    own(
      "{relative} prescription|prescriptions|tablets|medication|meds|results|appointments|messages|letters|records|record|notes",
    ),
  ]),
  family("through-me", [
    own(
      "get|have|see|receive|collect|take +my|his|her|their|mums|dads +messages|results|letters|post|texts|stuff|medicine|tablets",
    ),
    "talk|talks|speak|speaks|deal|ring|message|text +to|with|for +me|her|him|you|doctor|them +about|instead|not|for|and|on",
    own("everything|all|lot +for|his|her +him|her|my|mum|dad|paperwork|appointments|stuff"),
    own("not +on|me|him|her +paper|paperwork|instead|but"),
    "separated|divorced|estranged|ex|custody|shared +parents|husband|wife|parent|partner|care",
    "both +parents|of",
    "respite|carers +assessment|allowance|register|support|break|week",
    "instead +of +me|her|him",
    "is|am|are +his|her|their|mums|dads +carer|daughter|son|wife|husband|mum|mother|dad|father|sister|brother|neighbour|nephew|niece|grandson|granddaughter",
    "write|writing|asking|message|messaging +for|on|about +my|behalf|a|him|her",
  ]),
  family("cares-for", [
    own("look|looks|looking|care|cares|caring +after|for"),
    "help|helps|helping +my|her|him|with",
    "live|lives|living +with|alone|abroad|far|away",
    own(
      "he|she|they|mum|dad not|can|does use|do|internet|computer|phone|read|english|speak|hear|deaf|blind|manage|understand|see",
    ),
    "dementia|alzheimers|disability|disabilities|disabled|learning|difficulties|autistic|wheelchair",
    own("interpret|interpreter|translate|translator|translating"),
    own("turned|turning|turns|is|now|just +<11..18>"),
    "power of +attorney",
    "unpaid|young|registered|main|only|her|his +carer",
    "died|death|passed|bereaved|late|deceased|funeral +away|husband|wife|mother|father|mum|dad",
  ]),
  family("next-of-kin", [own("next +of +kin"), "emergency +contact"]),
  family("third-person", ["she|he|her|his|him|they"]),
  // The office.
  family("register", [
    own("register|registered|registering|registration|deregister|gms|enrol"),
    "join|joining +your|the|you|this|as",
    "new +patient|patients",
    "catchment|area|temporary|resident|transfer|transferring",
    own(
      "leave|leaving|left|moving|moved +the|your|surgery|practice|to|house|from|in|away|out|abroad|back",
    ),
  ]),
  family("details", [
    own("address|surname|mobile|postcode|email|title|pronouns"),
    own(
      "change|changed|changing|update|updated|new|wrong|old|correct|spelt|spelled|misspelt & address|name|surname|mobile|number|email|details|phone|title|gender|contact",
    ),
    own("married|maiden|divorce|divorced|deed"),
    own("phone|mobile|telephone|nhs|contact|fax +number|no"),
    "date +of +birth",
    own("nhs +number|no"),
  ]),
  family("records", [
    own("record|records|file|history|summary|notes|medical"),
    own(
      "copy|copies|printout|print|printed|access|request|see|full|delete|transfer|send|sent & record|records|notes|letter|letters|history|results|file|report|summary",
    ),
    "subject|gdpr|foi|data|information|privacy +access|request|sharing|protection|opt|commissioner",
    own("opt|opted|opting +out|in"),
    "not|wrong|incorrect|mistake|error|someone|somebody +true|else|elses & record|records|notes|file",
  ]),
  family("form", [
    own(
      "form|forms|paperwork|questionnaire|signature|sign|signed|stamp|stamped|countersign|countersigned|countersigning|witness|declaration|pdf",
    ),
    own(
      "fill|filled|filling|complete|completed|send|sign|signed|drop|dropped +in|out|it|off|my|a|the|this|by",
    ),
    own(
      "letter|proof|evidence|confirmation|report +for|to|of|that|from|confirming|saying|stating|i",
    ),
    own(
      "letter & support|housing|council|landlord|school|university|gym|airline|travel|visa|embassy|court|insurance|bank|dvla|solicitor",
    ),
  ]),
  family("odd-papers", [
    "headed +paper",
    "original|certificate|will|respect|dnacpr|dnar|living +form|will|copy|decision|directive",
    "british|overseas|citizen|refugee|asylum|student|visitor",
    "maternity|mat|matb|pregnancy +b|form|certificate|proof|cert",
    own("paper|papers"),
    "airport|customs|security|flying|flight",
    own("school & allergy|allergic|inhaler|proof|letter|form|medicine"),
    "suggestion|dropbox|post|letter +box",
  ]),
  family("letter", ["letter|letters"]),
  family("place", [
    own("are|is|be|you|it|surgery|your +open|closed|shut|opening"),
    own("good|boxing|bank +friday|day|holiday"),
    own(
      "open|opens|opening|closed|close|closes|closing|shut|hours & today|christmas|easter|bank|saturday|saturdays|weekend|weekends|lunch|time|times|hours|when|what|you|new",
    ),
    own(
      "parking|park|wheelchair|ramp|lift|toilet|toilets|entrance|door|accessible|disabled|car|bus|bike|wifi|directions|branch|building|steps|pram|loop",
    ),
    "where +is|are|do|can|about",
    "which|what +door|room|entrance|postcode|number|email|hours|floor|branch|site",
  ]),
  family("online", [
    own(
      "app|online|website|link|password|username|login|logon|account|linkage|page|site|internet|system|portal|patchs|econsult|accurx|airmid|evergreen|systmonline",
    ),
    "text|texts|texting|email|emails|sms|messages|letters|reminders +service|reminders|me|off|instead|from|messages|only",
    "stop|unsubscribe|stopped|keep|wrong|instead sending|texting|texts|emails|letters|emailing|getting",
    "log|sign|signed|logged +in|into|on|up",
    own("not +work|working|load|loading|let|open|recognise"),
  ]),
  family("ask-service", [
    own(
      "do|does|can|are +you|the|i|your|surgery +do|offer|sign|charge|have|accept|take|still|provide|run|need|pay",
    ),
    "patient +group|participation",
    "volunteer|volunteering|work +experience",
    own("who|what|where|which +is|are|do +my|the|your|i|you|named"),
    own("named +gp|doctor"),
  ]),
  family("housekeeping", [
    own("lost|left|found|leave +my|a|an|glasses|umbrella|scarf|coat|behind|property"),
    "jury|prepayment|exemption|exempt|hc|maternity|certificate +certificate|card|service|cert|2",
    own("research|study|survey|donate|donating|organ|blood +donor|trial"),
    "armed|veteran|military|student",
  ]),
  // The body.
  family("symptom", ["{symptom}"]),
  family("part", ["{part}"]),
  family("bare-test", ["test|tests|sample|samples|scan"]),
  family("my-part", ["my|his|her|their|the|your|both|left|right {part}"]),
  family("complaint", ["{complaint}"]),
  family("onset", [
    "since|for|past|last +yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|the|<1..30>|a|days|weeks|few|couple|about|ages|weeks|week|morning",
    own(
      "started|starting|began|come|came|coming|getting|got|gets|gone|keeps|keep|still +on|up|back|worse|bad|getting|sore|red|coming",
    ),
    "worse|worsening|worsened|flare|flared|flaring|playing|acting +up",
    own("sudden|suddenly|constantly|constant|always|sometimes|comes|every +and|night|time|few|so"),
  ]),
  family("feeling", [
    own("feel|feeling|felt|feels"),
    own(
      "tired|ill|unwell|rough|poorly|faint|funny|weird|low|sad|down|awful|drained|rubbish|anxious|worried|hot|cold|shaky|weak|stressed|struggling|coping|cope",
    ),
    "not +sleeping|sleep|well|eating|right|myself|himself|herself|cope|coping",
    "no +energy|appetite",
    "trouble|struggling|struggle|struggles|hard|difficulty +sleeping|to|with|sleep|breathing|walking|getting",
  ]),
  family("body", [
    own(
      "sleep|asleep|mood|memory|balance|weight|appetite|energy|toilet|poo|wee|period|periods|sweating|menopause|skin|temperature|breathing|hearing|eyesight|bowels|bladder",
    ),
    own(
      "mole|moles|wart|verruca|spot|spots|bump|bite|bites|blister|lump|bruise|nosebleed|nosebleeds|snoring|wind|discharge|infection|nappy|teething|weaning|conceive|fertility|erection|libido|pregnant|breastfeeding|menopausal|perimenopause|perimenopausal|allergic|intolerant|twitch|wheeze|snot|snotty|runny|bunged|smelly|itchy|hair",
    ),
    own("trying +for +a +baby"),
    "off +his|her|my|their +food|legs",
    "under +the +weather",
    "quit|stop|give|stopping|giving|cut +up|down|smoking|drinking|vaping|on",
  ]),
  family("advice", [
    "advice|advise|recommend|suggest|remedy|try",
    own("is +it|this|that +normal|ok|safe|serious|anything|worth"),
    "should +i|we|he|she +be|worry|do|see|come|get|put|use|try|wear|take",
    "what +can|should|could|do +i|it|we|be|you +do|be|put|take|try|recommend|cause",
    own("look +at|like"),
    "picture|photo|photos|pic|pics",
  ]),
];

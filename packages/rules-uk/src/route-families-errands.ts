import type { RouteFamily } from "@carethread/core";
import { family } from "./route-family.js";

/** Words that mean much the same: what is asked of medicines and visits. Points were fitted, see {@link family}. */
export const errandFamilies: readonly RouteFamily[] = [
  // Medicines.
  family(
    "medicine-name",
    "prescriptions 24, fit-note -3, screening -4, complaint -4, carer-proxy -4, referral -5",
    ["{medicine}"],
  ),
  family(
    "medicine-form",
    "prescriptions 15, clinical 7, referral -3, fit-note -4, results -5, complaint -5",
    ["{medicine-form}"],
  ),
  family("prescription", "prescriptions 10", [
    ["{rx}", "prescriptions 8"],
    "repeat +medication|meds|tablets|request|order|list|one|items",
    ["repeats", "prescriptions 4"],
  ]),
  family("pharmacy", "prescriptions 11, admin -3", [
    ["{pharmacy}", "prescriptions 12, carer-proxy -3, admin -3"],
    "nominated|nominate|nomination",
  ]),
  family("run-out", "prescriptions 9", [
    ["run|runs|running|ran|nearly|almost|all out", "prescriptions 4"],
    "run|running|getting +low",
    "<1..30> tablets|days|left|doses|puffs & left|remaining|only|supply",
    "last|only +one|few|<1..9> left",
    [
      "finished|finish|used|lost|left|dropped|smashed|broke|need|want {medicine}|{medicine-form}|bottle|box|pack",
      "prescriptions 4",
    ],
    "none|not any|left +left",
    "all +gone",
    "low|short +on|of",
    "finished +the|my|last",
  ]),
  family("order-word", "prescriptions 6, carer-proxy 5, appointment -3, admin -3", [
    [
      "order|ordered|ordering|reorder|ordine",
      "prescriptions 6, carer-proxy 4, appointment -3, admin -3",
    ],
    "collect|collection|collected|pick +up",
  ]),
  family("prescribe", "prescriptions 6, referral -3", [
    ["prescribe|prescribes|prescribing|prescribed", "prescriptions 6, referral -3"],
    "shared +care",
  ]),
  family("pharmacy-goods", "prescriptions 8", [
    "bottle|bottles|tins|capsules|needles|syringes|vitamins|bags|inhalers|injections|packets|boxes|puffer|lotion|shampoo|wipes",
  ]),
  family("order-more", "prescriptions 6, clinical 3", [
    "order|ordered|ordering|reorder|request|requested|requesting|reissue|issue|issued|renew|supply|refill|top +up & {medicine}|{medicine-form}|{rx}|repeat|usual|more|month|months|same",
    [
      "more|another|usual|some|same|my|the|extra|months|new|replacement +{medicine}|{medicine-form}|lot|supply",
      "prescriptions 5, clinical 4",
    ],
    "put|add|back|take|off +on|to|off my|the|repeat",
    "monthly|weekly|usual|two|three +month|months|supply|order|lot|ones|script|items",
    "months +supply|worth",
  ]),
  family("dose", "prescriptions 7", [
    [
      "dose|doses|dosage|mg|mcg|micrograms|milligrams|strength|brand|generic|alternative|substitute|ml",
      "screening 3",
    ],
    "once|twice|times +a|daily +day",
    "<1..5> +a +day",
    ["with|after|before +food|meals|breakfast|alcohol|milk|bed", "prescriptions 3"],
    ["empty +stomach", "prescriptions 3"],
    ["<14..200> instead|tablets|days", "prescriptions 3"],
    ["given|gave|got me|only|just <7..200>", "prescriptions 3"],
    [
      "take|taking how|when|before|after|with|many|much|together|same|morning|night|food",
      "prescriptions 3",
    ],
  ]),
  family("same-again", "prescriptions 4, fit-note 3", [
    ["same +again|as|one|please|ones", "fit-note 3"],
    "usual|regular|normal +one|ones|lot|stuff|tablets|order",
  ]),
  family("medicine-things", "prescriptions 4", [
    "blister|dosette|packs|nomad|tray|delivery|delivered|strips|lancets|needles|pen|sensors|libre|stoma|catheter|pads|dressings|milk|formula|gluten +pack|box|packs|free|bags|supplies",
    "before|for my|we|i|going holiday|away|abroad|fly|christmas|trip",
    "side +effect|effects",
    [
      "swap|switch|switched|change|changed|come|came|go|wean|stop|start|restart|increase|reduce|try off|from|to|on|my|the {medicine}|{medicine-form}|dose|brand",
      "prescriptions 3",
    ],
    "the +pill|coil|implant|patch|injection",
  ]),
  // Appointments.
  family(
    "appointment-word",
    "appointment 20, results -3, fit-note -3, clinical -3, prescriptions -4, admin -4, screening -6",
    ["appointment|appointments|appt|appts|slot|slots|consultation|apointment|apt"],
  ),
  family(
    "book",
    "appointment 16, referral 3, prescriptions -3, results -3, complaint -3, clinical -3, admin -4",
    ["book|booked|booking|bookings|rebook|schedule|scheduled|arrange|arranged"],
  ),
  family("cancel-move", "appointment 8, complaint -3", [
    [
      "cancel|cancelled|cancelling|cancellation|reschedule|rearrange|rearranged|postpone|rebook|rescheduled",
      "appointment 5, referral 3",
    ],
    "move|change|swap|shift|alter|bring|push|put my|the|it|our|mine appointment|time|day|slot|another|different|later|earlier|back|forward|booking",
    "another|different|later|earlier|sooner|better|any +day|date|time|one|slot|week",
    "double +booked",
    "clash|clashes",
  ]),
  family("not-coming", "appointment 7", [
    "not|unable|shant +make|come|attend|get|be +it|there|to|tomorrow|today|on|in|the|my|able",
    "not|unable to +make|attend|come|get +it|there|in|the|my|tomorrow|today",
    "running|going|bit +late|behind",
    "late +for",
    "miss|missed|forgot|forgotten my|the|it|our|an|about|completely +appointment|slot|call|phone|it|smear|review|clinic",
    "stuck|held in|at|up +work|traffic|up",
  ]),
  family("move-me", "appointment 11, referral -3, carer-proxy -4", [
    [
      "move|swap|change|put|switch|book|fit +me|us|him|her|mine|it +to|for|in|on|from|with|any|down",
      "carer-proxy -3",
    ],
    ["wrong +day|time|date|place", "appointment 3"],
    "waiting +room",
    ["turned|turn +up", "appointment 5"],
    ["any +chance +of|you", "appointment 3"],
    "somebody|someone|appointment|one +else +have|take|use|can|with",
  ]),
  family("see-clinician", "appointment 4, admin 3, prescriptions -3, referral -3", [
    [
      "see|seeing|seen|speak|talk|chat|with|under to|by|with|a|the|my|same dr|doctor|doctors|gp|nurse|pharmacist|physio|midwife|paramedic|hca|someone|somebody",
      "screening 3",
    ],
    "female|male|lady|woman|man|different|another|same|usual|named +doctor|gp|dr|nurse|one",
    "dr|doctor|nurse +free|available|in|back|on|here",
    "when is|are|does dr|doctor|nurse|she|he +in|back|available|work|on",
    "fit|squeeze|get|slot me|us|him|her|us +in",
    "with +dr|doctor|nurse",
  ]),
  family("phone-video", "appointment 9, complaint 3, prescriptions -3, screening -4", [
    ["telephone|phone|video|face|call +call|consultation|appointment|to|back", "appointment 5"],
    "in +person",
    "f +<1..3> +f",
    [
      "ring|call|phone|rang|calling me|us|back|between|before|after|on|my|anytime|when",
      "complaint 4",
    ],
    ["home +visit|visits", "appointment 3"],
    "withheld|no +number",
  ]),
  family(
    "day-time",
    "appointment 10, results 3, screening -3, referral -4, carer-proxy -4, clinical -4",
    [
      [
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|mondays|fridays|wednesdays|tuesdays|thursdays",
        "appointment 6, referral -3, clinical -3",
      ],
      "<1..12> +am|pm|oclock",
      ["<1..12> +<0..59>", "appointment 5"],
    ],
  ),
  family("part-of-day", "appointment 5", [
    "morning|afternoon|evening|mornings|afternoons|evenings|lunchtime|noon",
  ]),
  family("soon", "appointment 4", ["tomorrow|today|tonight"]),
  family("how-far", "appointment 7, complaint 4, prescriptions -3", [
    "how far|soon|early ahead|advance|book|see",
    "in +advance",
    "follow +up",
    "come +back +in|to|for",
    "check|checks +in",
    ["out +to +him|her|dad|mum|us|me|my|the", "complaint 5"],
  ]),
  family("availability", "appointment 10, results -3, complaint -3", [
    [
      "any|anything|got|next|free|soonest|earliest|first|nearest available|free|slots|openings|spaces|cancellations|going|sooner|earlier|appointment|time",
      "appointment 3",
    ],
    ["available|availability|cancellations|earliest|soonest", "appointment 6"],
    "how +long|soon|far wait|ahead|can|before|get|is",
    "work|working|finish|shifts|school|job +full|till|until|at|shifts|nights|all|pick|run|hours",
    ["after|before +work|school|<1..12>", "appointment 3"],
    "on +the +day",
  ]),
  family("confirm", "appointment 7, screening 6, results -3", [
    [
      "confirm|confirmation|check|remind|reminder|forgotten|forgot|remember when|what|time|date|my|which|the|is",
      "appointment 6",
    ],
    ["what +time|day|date", "screening 3"],
    ["when +is|are|was +my|the|it|our", "appointment 3, screening 3"],
    "is +it|that|my +still|today|on|tomorrow",
    "double appointment",
    "how +long +is|does +the|an|it appointment",
  ]),
  family("procedure-booking", "appointment 13", [
    [
      "stitches|sutures|clips|coil|implant|ear|ears|wax|dressing|dressings|syringed|syringing|microsuction|piercing +removed|out|changed|fitted|fitting|syringed|wax|cleaned|done|irrigation|taken|removal|change|check",
      "appointment 7",
    ],
    ["blood +test & book|when|appointment|slot|fasting|do|need|come|have|where", "appointment 4"],
    "bring|brings my|him|her|the in|along",
    "minor +op|surgery",
    "face +to +face",
  ]),
];

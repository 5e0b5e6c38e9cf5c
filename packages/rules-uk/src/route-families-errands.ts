import type { RouteFamily } from "@carethread/core";
import { family, own } from "./route-family.js";

/** Words that mean much the same: what is asked of medicines and visits. What they add to lists is made, see {@link family}. */
export const errandFamilies: readonly RouteFamily[] = [
  // Medicines.
  family("medicine-name", ["{medicine}"]),
  family("medicine-form", ["{medicine-form}"]),
  family("prescription", [
    own("{rx}"),
    "repeat +medication|meds|tablets|request|order|list|one|items",
    own("repeats"),
  ]),
  family("pharmacy", [own("{pharmacy}"), "nominated|nominate|nomination"]),
  family("run-out", [
    own("run|runs|running|ran|nearly|almost|all out"),
    "run|running|getting +low",
    "<1..30> tablets|days|left|doses|puffs & left|remaining|only|supply",
    "last|only +one|few|<1..9> left",
    own(
      "finished|finish|used|lost|left|dropped|smashed|broke|need|want {medicine}|{medicine-form}|bottle|box|pack",
    ),
    "none|not any|left +left",
    "all +gone",
    "low|short +on|of",
    "finished +the|my|last",
  ]),
  family("order-word", [
    own("order|ordered|ordering|reorder|ordine"),
    "collect|collection|collected|pick +up",
  ]),
  family("prescribe", [own("prescribe|prescribes|prescribing|prescribed"), "shared +care"]),
  family("pharmacy-goods", [
    "bottle|bottles|tins|capsules|needles|syringes|vitamins|bags|inhalers|injections|packets|boxes|puffer|lotion|shampoo|wipes",
  ]),
  family("order-more", [
    "order|ordered|ordering|reorder|request|requested|requesting|reissue|issue|issued|renew|supply|refill|top +up & {medicine}|{medicine-form}|{rx}|repeat|usual|more|month|months|same",
    own(
      "more|another|usual|some|same|my|the|extra|months|new|replacement +{medicine}|{medicine-form}|lot|supply",
    ),
    "put|add|back|take|off +on|to|off my|the|repeat",
    "monthly|weekly|usual|two|three +month|months|supply|order|lot|ones|script|items",
    "months +supply|worth",
  ]),
  family("dose", [
    own(
      "dose|doses|dosage|mg|mcg|micrograms|milligrams|strength|brand|generic|alternative|substitute|ml",
    ),
    "once|twice|times +a|daily +day",
    "<1..5> +a +day",
    own("with|after|before +food|meals|breakfast|alcohol|milk|bed"),
    own("empty +stomach"),
    own("<14..200> instead|tablets|days"),
    own("given|gave|got me|only|just <7..200>"),
    own("take|taking how|when|before|after|with|many|much|together|same|morning|night|food"),
  ]),
  family("same-again", [
    own("same +again|as|one|please|ones"),
    "usual|regular|normal +one|ones|lot|stuff|tablets|order",
  ]),
  family("medicine-things", [
    "blister|dosette|packs|nomad|tray|delivery|delivered|strips|lancets|needles|pen|sensors|libre|stoma|catheter|pads|dressings|milk|formula|gluten +pack|box|packs|free|bags|supplies",
    "before|for my|we|i|going holiday|away|abroad|fly|christmas|trip",
    "side +effect|effects",
    own(
      "swap|switch|switched|change|changed|come|came|go|wean|stop|start|restart|increase|reduce|try off|from|to|on|my|the {medicine}|{medicine-form}|dose|brand",
    ),
    "the +pill|coil|implant|patch|injection",
  ]),
  // Appointments.
  family("appointment-word", [
    "appointment|appointments|appt|appts|slot|slots|consultation|apointment|apt",
  ]),
  family("book", ["book|booked|booking|bookings|rebook|schedule|scheduled|arrange|arranged"]),
  family("cancel-move", [
    own(
      "cancel|cancelled|cancelling|cancellation|reschedule|rearrange|rearranged|postpone|rebook|rescheduled",
    ),
    "move|change|swap|shift|alter|bring|push|put my|the|it|our|mine appointment|time|day|slot|another|different|later|earlier|back|forward|booking",
    "another|different|later|earlier|sooner|better|any +day|date|time|one|slot|week",
    "double +booked",
    "clash|clashes",
  ]),
  family("not-coming", [
    "not|unable +make|come|attend|get|be +it|there|to|tomorrow|today|on|in|the|my|able",
    "not|unable to +make|attend|come|get +it|there|in|the|my|tomorrow|today",
    "running|going|bit +late|behind",
    "late +for",
    "miss|missed|forgot|forgotten my|the|it|our|an|about|completely +appointment|slot|call|phone|it|smear|review|clinic",
    "stuck|held in|at|up +work|traffic|up",
  ]),
  family("move-me", [
    own(
      "move|swap|change|put|switch|book|fit +me|us|him|her|mine|it +to|for|in|on|from|with|any|down",
    ),
    own("wrong +day|time|date|place"),
    "waiting +room",
    own("turned|turn +up"),
    own("any +chance +of|you"),
    "somebody|someone|appointment|one +else +have|take|use|can|with",
  ]),
  family("see-clinician", [
    own(
      "see|seeing|seen|speak|talk|chat|with|under to|by|with|a|the|my|same dr|doctor|doctors|gp|nurse|pharmacist|physio|midwife|paramedic|hca|someone|somebody",
    ),
    "female|male|lady|woman|man|different|another|same|usual|named +doctor|gp|dr|nurse|one",
    "dr|doctor|nurse +free|available|in|back|on|here",
    "when is|are|does dr|doctor|nurse|she|he +in|back|available|work|on",
    "fit|squeeze|get|slot me|us|him|her|us +in",
    "with +dr|doctor|nurse",
  ]),
  family("phone-video", [
    own("telephone|phone|video|face|call +call|consultation|appointment|to|back"),
    "in +person",
    "f +<1..3> +f",
    own("ring|call|phone|rang|calling me|us|back|between|before|after|on|my|anytime|when"),
    own("home +visit|visits"),
    "withheld|no +number",
  ]),
  family("day-time", [
    own(
      "monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|mondays|fridays|wednesdays|tuesdays|thursdays",
    ),
    "<1..12> +am|pm|oclock",
    own("<1..12> +<0..59>"),
  ]),
  family("part-of-day", ["morning|afternoon|evening|mornings|afternoons|evenings|lunchtime|noon"]),
  family("soon", ["tomorrow|today|tonight"]),
  family("how-far", [
    "how far|soon|early ahead|advance|book|see",
    "in +advance",
    "follow +up",
    "come +back +in|to|for",
    "check|checks +in",
    own("out +to +him|her|dad|mum|us|me|my|the"),
  ]),
  family("availability", [
    own(
      "any|anything|got|next|free|soonest|earliest|first|nearest available|free|slots|openings|spaces|cancellations|going|sooner|earlier|appointment|time",
    ),
    own("available|availability|cancellations|earliest|soonest"),
    "how +long|soon|far wait|ahead|can|before|get|is",
    "work|working|finish|shifts|school|job +full|till|until|at|shifts|nights|all|pick|run|hours",
    own("after|before +work|school|<1..12>"),
    "on +the +day",
  ]),
  family("confirm", [
    own(
      "confirm|confirmation|check|remind|reminder|forgotten|forgot|remember when|what|time|date|my|which|the|is",
    ),
    own("what +time|day|date"),
    own("when +is|are|was +my|the|it|our"),
    "is +it|that|my +still|today|on|tomorrow",
    "double appointment",
    "how +long +is|does +the|an|it appointment",
  ]),
  family("procedure-booking", [
    own(
      "stitches|sutures|clips|coil|implant|ear|ears|wax|dressing|dressings|syringed|syringing|microsuction|piercing +removed|out|changed|fitted|fitting|syringed|wax|cleaned|done|irrigation|taken|removal|change|check",
    ),
    own("blood +test & book|when|appointment|slot|fasting|do|need|come|have|where"),
    "bring|brings my|him|her|the in|along",
    "minor +op|surgery",
    "face +to +face",
  ]),
];

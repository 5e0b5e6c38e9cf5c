/** Words that say when: long ago, over, for long, or just now after all. */
import type { ContextCue } from "@carethread/core";
import { after, before, none, taking } from "./cue.js";

/** It was so once. */
const historical: readonly ContextCue[] = [
  // "Had my baby last week and ..." dates the birth, and not what follows.
  ...none([
    "baby|birth|section|test|him|her|miscarriage|born last week|month",
    "when i|he|she|we +was|were moving|walking|running|playing|getting|trying|cleaning|cooking|working|doing|making|driving|cycling|riding|climbing|cutting|lifting|carrying|putting|taking|going|sitting|standing|lying|eating|drinking|gardening|picking|feeding|sleeping|watching",
    "chemo|chemotherapy|surgery|operation|op|procedure last week",
    "baby|birth|section|him|her|born|delivered|twins|girl|boy <1..12> +days|weeks|months +ago",
    // Nor does a transplant: it lasts.
    "transplant|transplanted|transplants|splenectomy|stent|stents|bypass <1..40>|few|couple|several +years|months|weeks|year|month|week +ago",
    "transplant|transplanted +kidney|liver|heart|lung|lungs|marrow <1..40>|few|couple|several +years|months|weeks|year|month|week +ago",
    // When somebody was born: "DOB 12/03/1961", "born 1958".
    "<1..31> +<1..12>|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec +<1930..1999>",
    "dob|born|birth|d +<1930..1999>",
    // What has been so since something happened is so.
    "weeks|months|years|month|year|fortnight +since +my|the|i|we|he|she|his|her|they|a|an|last|then|it|surgery|operation|giving|having|starting|stopping|birth|baby|our|being",
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
  ...before("historical", 10, ["used +to +be +under", "<2000..2024> +that|this +was"]),
  ...after("historical", 6, ["in +my|his|her|our|their +first|second|third|final +year"]),
  ...after("historical", 6, ["in +first|second|third|final +year"]),
  ...before("historical", 6, [
    "casualty|hospital|a e|minor injuries +sorted|stitched|glued|mended|dressed",
  ]),
  ...after("historical", 3, ["off|on|in my|the|his|her summary|record|records|notes|file"]),
  ...before("historical", 16, [
    "to thank|commend|praise",
    "what i|he|she was|were treated|seen|admitted for|with",
    "thank|thanks you for|to|that",
    "in|last|back|during +january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec",
    "years since",
  ]),
  ...before("historical", 8, [
    "when i|he|she was",
    "as a child|kid|teenager|teen|baby|wean|boy|girl|toddler|student|lad|lass|nipper|bairn|youngster|youth",
    "when i|he|she|they was|were <1..40>|little|small|young|younger",
    "in <1930..2035>|<62..99>",
    "in +the +eighties|nineties|seventies|sixties",
    "back +in <1930..2024>",
    "when +they +took|brought|rushed|kept",
    "got +on +at",
    "kept +me|him|her +in",
    "was|were|been +in|at +a +e",
    "went +to +a +e",
    "from|following +a +e",
  ]),
  ...after("historical", 3, [
    "<2001..2024>",
    "once +at|when|aged",
    "at|aged +fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty",
  ]),
  ...after("historical", 4, [
    "looked +at +in",
    "you +sent|referred",
    "turned +out +to",
    "fortnight +back|ago",
    "scars",
  ]),
  ...after("historical", 6, [
    "years|year|months|month|weeks ago|back",
    "a|one|two|three|four|five|six|eight|ten|<1..40>|few|several|couple +weeks|months|years|month|year|fortnight +since",
    "last year|month|week|summer|winter|spring|christmas|january|february|march|april|may|june|july|august|september|october|november|december",
    "in the past",
    "in +the +spring|summer|autumn|winter|eighties|nineties|seventies|sixties",
    "in +the +<20..99> +s",
    "at|over +easter|whitsun",
    "at|over +half +term",
    "in +spring|autumn",
    "in|during +my +teens|twenties|thirties|forties|childhood|youth",
    "aged <1..60>",
    "in <1930..2035>|<62..99>",
    "back to <1930..2035>",
    "as a child|kid|teenager|teen|baby|boy|girl|toddler|student|lad|lass|nipper|bairn|youngster|youth",
    "when i was",
    "when he|she|they was|were <1..40>|little|small|young|younger|born",
    "<1930..1999>",
    "in|last|back|during +january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec",
    "when +at +primary|secondary|school|college|uni",
    "grown|grew out of",
  ]),
  ...after("historical", 14, ["am|is <12..99> now", "now <12..99>"]),
  ...after("historical", 0, ["clinic|nurse|appointment|review|referral|letter|bereavement|group"]),
];

/** It is over. */
const over: readonly ContextCue[] = [
  // What "has gone numb", or "has gone on one side", is not over.
  ...none([
    "passed +something|two|three|clots|clot|lumps|lump|pieces|bits",
    "gone in|on|from|to|blurry|dark|black|blue|grey|gray|white|numb|dead|cold|floppy|limp|funny|weird|pale|yellow|purple|red|milky|cloudy|foggy|hazy|misty|brown|fat|big|square|flat|soft|shiny|waxy|downhill|worse|stiff|hard",
    "stopped breathing|shivering|sweating|moving|responding|draining|talking|feeding|weeing|peeing|crying|drinking|eating|kicking|answering|working",
    "not gone +now|away|off|all|yet|been",
    "not settled|cleared|stopped|resolved|passed|eased",
    // "The bump has gone quiet", "some are gone", "he has gone off in the car": none of it is over.
    "gone quiet|quieter|still|mad|crazy|missing|silent|weak|sleepy|all|really|very|so|proper|dead|right|through",
    "gone|went off in|with|on|out|somewhere|driving|without",
    "some|few|half|most|lots|loads|many|one|two|all|top|tip|end|finger|thumb|toe|battery|batteries|magnet|magnets|tablet|tablets|pills|bottle|packet is|are|has|have|was|were gone",
  ]),
  ...before("resolved", 4, ["recovered|recovering from", "discharged after|with"]),
  ...after("resolved", 1, ["finished|stopped|ended +ages|weeks|months"]),
  ...after("resolved", 5, [
    "is|are|was|has|have|had gone|settled|cleared|stopped|resolved|over|passed|eased",
    // What a clause says of the one before it, and not of something else.
    "it|its|this +gone|settled|cleared|passed|eased +now|today|again|completely",
    "it|this|that|he|she +is|has +gone|settled|cleared|passed|eased|better|over|fine +now|today|again|since|completely|and",
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
    "as +it|he|she +always",
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

/** All of them, in the order in which they are looked for. */
export const timeCues: readonly ContextCue[] = [
  ...historical,
  ...over,
  ...saidToBeClear,
  ...chronic,
  ...recent,
];

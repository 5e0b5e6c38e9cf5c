/** Words that say that it is not meant as it stands: supposed, somebody else's, or a way of speaking. */
import type { ContextCue } from "@carethread/core";
import { after, before, none } from "./cue.js";

/** It might be, is asked about, or is read about. */
const hypothetical: readonly ContextCue[] = [
  ...none([
    // "A pain which is getting worse" asks nothing.
    "which +is|was|has|are|have|started|came|comes|will|goes|keeps|hurts|feels|makes",
  ]),
  ...before("hypothetical", 1, ["make|makes you|people|some"]),
  ...before("hypothetical", 6, ["ring|call|phone +999|111|you|us +if", "to +do +if"]),
  ...before("hypothetical", 8, ["some +people|patients|women|men +get|have|may|might"]),
  ...before("hypothetical", 10, [
    "watch +out",
    "to|must|should|please +watch +for",
    "have +i +ever",
    "has +he|she +ever",
  ]),
  ...before("hypothetical", 12, ["tell +your +doctor|gp", "gave +me|us +a +sheet|leaflet"]),
  ...before("hypothetical", 20, ["form|it +asks +about|for"]),
  ...after("hypothetical", 4, ["are|is +mentioned|listed"]),
  ...after("hypothetical", 6, ["like|as +it +says"]),
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
    "was|were there ever",
    "mock|pretend|roleplay|rehearsing|rehearsal|simulation",
    "question|section|box|part <1..99>",
    "is it right|true|correct|best|better|sensible|safe you|we|i|people|one|to",
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
  ...after("hypothetical", 2, ["should|would|do|must i|we|you|one +look|watch|expect|know"]),
  ...after("hypothetical", 2, ["leaflet|awareness|training|course|jab|vaccine|vaccination"]),
  // The word before belongs to something else: "blood test", "fit note", "confused about which tablets".
  ...after("hypothetical", 0, [
    "note|notes",
    "pressure|test|tests|thinner|thinners|form|donor",
    "about which|what|how|when|whether",
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
    "if you can|could|would|see|read|receive|possible|want|wanted",
    "if you have|had|get|got any|a|an|the|time|another|something|anything +appointment|appointments|slot|slots|cancellation|cancellations|space|spaces|gap|gaps|time|minute|moment|availability|question|questions|earlier|sooner|free|available",
    "if you have|had +had|not|already|been|to|time",
    "if you get|got|have|had|see|read +this|my|the|it|not|any|a|some +message|text|already|yet|voicemail|note|chance|appointments|slots|minute",
    "happier|better|grateful|good|great|prefer|helpful|appreciate|easier if you|he|she",
    "if you are able|free|still|not|reading",
    "if you +follow|know +what|me|my|and|it",
    "if you know|catch|get +what|my +i|drift|meaning +mean",
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
    "dog|dogs|terrier|alsatian|rottweiler|staffie|puppy|cat|horse|pony had|got|grabbed|nipped|savaged +me|my|our|him|her|his|the|hold",
    "dog|dogs|cat|horse bit|bite|bites|bitten|attacked|attack|scratched|scratch|kicked|knocked|pulled|mauled|jumped",
    "dog|dogs|cat|horse|pony +landed|ran|bolted|reared|fell|rolled|threw|dragged|trod|stood|pinned|tripped",
    "by|off|from|under +a|the|my|her|his|our +dog|horse|pony|cat",
    "by|off|under +dog|horse|pony",
    "dog|cat|rabbit|horse|pony|hamster +hutch|lead|rope|box|gate|bed|bowl|toy|basket|crate|cage|food|hair|riding",
  ]),
  ...before("other-person", 5, [
    "dad|mum|mam|mom|father|mother|brother|sister|uncle|aunt|auntie|nan|gran|grandad|grandma|grandfather|grandmother|friend|mate|pal|neighbour|cousin|flatmate|colleague had|died|that|who",
    "cousins|friends|neighbours|sisters|brothers|aunts|uncles boy|girl|son|daughter|kid|child|baby|husband|wife",
    "family history",
    "late mother|father|husband|wife|mum|dad|brother|sister|partner",
    "cat|cats|dog|dogs|puppy|pup|kitten|rabbit|horse|pony|hamster|tortoise|parrot|budgie|pet|spaniel|labrador|whippet|terrier|collie|poodle|greyhound|bulldog|retriever|cockapoo|vet|vets|whippets",
    "mother|father|mum|dad|sister|brother|sisters|brothers|gran|nan became|both",
    "next door|doors",
    "somebodys|someones|everybodys|everyones",
    "somebody|someone else|at|in",
  ]),
  ...after("other-person", 5, ["in the|my|our family", "not me", "vet|vets"]),
];

/** A way of speaking. */
const figurative: readonly ContextCue[] = [
  ...after("figurative", 0, [
    "of ringing|phoning|calling|waiting|being|chasing|having|asking|hearing|it",
  ]),
  ...after("figurative", 8, ["figuratively|metaphorically", "so to speak"]),
  ...after("figurative", 0, [
    "on +the +price|cost|prices|costs",
    "with +this|these|that|all|the +night|shift|shifts|job|work|overtime|stairs|hours|commute",
    "mad|crazy|mental|bonkers|nuts|potty|bananas",
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
  // A pet that had a fit this morning is no patient, however recent that is.
  ...before("figurative", 3, [
    "cat|cats|dog|dogs|puppy|kitten|kittens|rabbit|hamster|horse had|has|having|took|taking",
  ]),
  ...before("figurative", 0, ["hay|scarlet|glandular", "watching|watches"]),
  ...after("figurative", 1, ["at +the +thought|idea|sight"]),
  ...before("figurative", 2, [
    "bored|scared|worried|frightened to",
    "gave|gives me|him|her|us a",
    "nearly|almost had|have a",
    "pardon|excuse the",
  ]),
];

/** All of them, in the order in which they are looked for. */
export const meantCues: readonly ContextCue[] = [...hypothetical, ...otherPerson, ...figurative];

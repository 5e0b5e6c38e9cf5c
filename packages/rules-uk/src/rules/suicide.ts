import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const SOURCE =
  "NICE NG225, self-harm, 2022; NHS 111 option 2 pages of local practices, as read in 2026-11";

const INTENT =
  "going|about|plan|plans|planning|planned|decided|deciding|ready|intend|intends|intending|will|ways|way|tonight|today|tomorrow|how|google|googled|googling|researching|searching";

/** Going to end their life, or has tried. */
const suicidePlan: TriageRule = {
  ...UNREVIEWED,
  version: 2,
  id: "suicide-plan",
  title: "Going to end their life, or has tried",
  disposition: "999",
  phrases: [
    `${INTENT} kill|killing|hang|hanging|drown|shoot|gas|electrocute {self}`,
    `${INTENT} end|ending|take|taking +{whose}|our|the +life|lives`,
    `${INTENT} end|ending|take|taking +{whose} +own +life|lives`,
    "going|decided|ready|plan|planning|planned|will end +it|everything +all|tonight|now|today",
    `${INTENT} commit|committing|attempt +suicide`,
    "plan|plans|planning|planned|date|method|how suicide|die|end +it",
    "plan|plans|planned|method|date|pills|tablets|rope|means to|for kill|end|die|do +it|{self}|all",
    "know|decided|worked|planned how|when|where +i|he|she am|is|will|would|want|going do +it|die",
    "tried|attempted|attempt|attempting|trying kill|hang|drown|strangle|suffocate {self}",
    "tried|attempted|trying|attempt end|take +{whose} +life|own",
    "tried|attempted|trying end +it",
    "tried|attempted suicide",
    "suicide +attempt|bid",
    "suicide|goodbye|final|farewell +note|letter|letters|notes|message|messages|text|texts|video",
    "note|letter|letters|messages say|says|saying +goodbye",
    "written|wrote|writing|left|leaving|sent|made|recorded|posted goodbye|goodbyes|suicide",
    "said|saying|says|say|this +my|goodbye|goodbyes|bye +goodbye|goodbyes|everyone|everybody|world|forever",
    "said|saying|say +{whose}|a +goodbyes|last|final goodbye|goodbyes|+to",
    "goodbye everyone|everybody|world|cruel|family|mum|kids",
    "rope|noose|ligature ready|bought|got|tied|neck|tree|loft|have|made|round",
    "bought|got|have|made|tied rope|noose|ligature",
    "jump|jumping|jumped|throw|throwing off bridge|cliff|building|roof|balcony|multistorey",
    "jump|jumping|throw|throwing|step|stepping|walk|walking|run|lie front|under|into train|traffic|lorry|tube|trains|tracks|line",
    "on|at|by +the|a +bridge|ledge|cliff|tracks jump|end|die|kill|going|can|want",
    "crash|drive|crashing|driving +{whose}|the|car car|into|off +tree|wall|bridge|cliff|lorry|road",
    "stashed|stash|stashing|hoarding|hoarded|stockpiling|stockpiled|saving|saved|collecting|collected|counted|enough {med} & end|kill|die|overdose|suicide|do|myself|finish|purpose",
    "stashed|stash|stashing|hoarding|hoarded|saving +up {med}",
    "going|plan|planning|will|want|wants|tonight|ready take|swallow|overdose|od all|whole|every|overdose|od {med}",
    "going|plan|planning|planned|will|tonight|ready take|to overdose|od",
    "going|want|about|will|ready slit|cut|slash +{whose} +wrists|wrist|throat|veins",
    "not be alive tomorrow|morning|much|by|when|christmas",
    "found|caught|stopped hanging|hang|hanged|noose|ledge|bridge",
    "find +my +body",
    "nothing|nobody|noone can|will stop +me",
  ],
  unless: ["joke|joking|jokingly|lol|haha|novel|coursework|film|episode|awareness"],
  question: {
    en: "Are you, or is the person you write about, in danger of ending their life now?",
    cy: "Ydych chi, neu'r person yr ydych yn ysgrifennu amdano, mewn perygl o ddod â'u bywyd i ben nawr?",
  },
  rationale: "A plan, a goodbye or an attempt is danger to life now.",
  source: SOURCE,
  hazard: "HAZ-UK-10",
  examples: [
    "I am going to kill myself tonight",
    "she has left a goodbye note",
    "I tried to hang myself last night",
    "Ive decided to end my life",
  ],
  counterExamples: [
    "I want to say goodbye to Dr Shah before she retires",
    "I do not want to kill myself, I am just very low today",
    "I am dying for an answer about my scan",
  ],
};

/** Thoughts of suicide or self-harm. */
const suicidalThoughts: TriageRule = {
  ...UNREVIEWED,
  version: 2,
  id: "suicidal-thoughts",
  title: "Thoughts of suicide or self-harm",
  disposition: "crisis-line",
  phrases: [
    "suicidal|suicide|suicidle|unalive|unaliving",
    "want|wants|wanted|wanting|wish|wishing|wishes|hope|hoping|rather|pray|praying|ready|prefer|deserve|prays|hopes +to|i|be|was|were|he|she die|dead|disappear|unborn",
    "wish|wishes|wished|hope|rather die|dead",
    "wish|wishes|wished not|never +born|existed|wake|woken|been",
    "wish|hope|want|prefer|pray|rather not|never wake|waking|woken",
    "asleep|sleep not|never wake|waking",
    "not|longer want|wants|wanting|wanted here|alive|live|living|exist|existing|wake",
    "not want|wants|wanting|wanted be|live|exist +here|alive|anymore|around|this",
    "no longer want|wants here|alive|live|exist",
    "better off +without|if me|him|her|dead|gone",
    "better +off|if +dead|gone|i +was|am|dead|gone",
    "no|nobody|noone one|would|will miss|notice|care +me|if|gone|dead",
    "no|not|what|whats|see|seeing point|reason|will|desire +in|to|of|me|being|for +living|live|life|going|carrying|existing|alive|being|here|anymore|it",
    "nothing|reason|anything +to|for|left +live|for|living live|for|living",
    "not +worth +living|it",
    "life not worth|pointless",
    "tired|sick|fed|done of|up|with +living|life|being|existing",
    "thoughts|thinking|thought|thinks|think|feel|feeling|feels|felt|urge|urges|considering|considered|fantasising|contemplating|contemplated|dreaming|ideas ending|killing|hurting|harming|end|kill|hurt|harm|hanging|hang|cutting|drowning {self}|life|+it",
    "thoughts|thinking|thought|urge|urges|considering|contemplating|feel|feeling|want|wants overdose|overdosing|od|dying|death",
    "kill|killing|kills|killed|hang|hanging|drown|strangle {self}",
    "end|ending|ends|ended|take|taking|took|takes +{whose} +life|lives",
    "end|ending|ends|take|taking|took|takes +{whose} +own +life|lives",
    "end|ending|finish +it +all",
    "want|wants|wanted|wish +it|everything|this|life|all end|over|stop +all|forever",
    "self +harm|harming|harmed|harms|injury|injuring|injure|injures",
    "selfharm|selfharming|selfharmed",
    "harming|cutting|cuts|hurting {self}",
    "want|wanting|wants|urge|urges|need|needs|keep|keeps|going|started|again|scared|afraid|might|threatening|threatened hurt|harm|cut|burn|hurting|cutting|burning|kill {self}",
    "hurt|cut|burn|burned|burnt|harmed|harm|cuts {self} purpose|deliberately|intentionally|again|lately|feel|cope|release|better",
    "cuts|cutting +on|all|up|along|{whose} {whose} +arms|arm|wrist|wrists|thighs|thigh|legs",
    "do|doing +something|anything +stupid|silly|drastic|terrible|daft",
    "hope|wish|want hit|run +by|over bus|car|lorry|train",
    "scared|afraid|worried|frightened|terrified +i|he|she|they|that might|may|will|could|going hurt|harm|kill|do {self}|something",
    "walk|step|jump|run|drive +into|in|off|front +of|traffic|lorry|bridge|tree|wall end|thoughts|thinking|feel|want|urge",
    "thinking|thoughts|think|urge|urges|feel|want|imagine|about +jumping|driving|crashing|walking|stepping +off|car|into|in|front|out",
  ],
  unless: [
    "shaving|accident|accidentally|football|gym|cooking|gardening|brambles|lifting",
    "live|living|exist +in|with|near|at|on|next",
    "bereavement|awareness|prevention|training|charity",
    "joke|joking|lol|haha",
  ],
  question: {
    en: "Are you, or is the person you write about, having thoughts of suicide or self-harm now?",
    cy: "Oes gennych chi, neu gan y person yr ydych yn ysgrifennu amdano, feddyliau am hunanladdiad neu hunan-niweidio nawr?",
  },
  rationale:
    "Someone who writes of suicide or self-harm needs a person to speak to today, not a reply in days.",
  source: SOURCE,
  hazard: "HAZ-UK-10",
  examples: [
    "everyone would be better off without me",
    "I don't want to be here anymore",
    "feeling suicidal again and scared",
    "My daughter has been cutting herself",
    "I wish I could go to sleep and not wake up",
  ],
  counterExamples: [
    "I'm dying of boredom off work, when does my note end?",
    "I could kill for a decent night's sleep",
    "Is there a suicide bereavement group? I hurt myself playing football and can't make Tuesdays",
    "Anxiety is taking over my life, can I have talking therapy?",
  ],
};

/** Despair in words that do not say suicide. */
const despair: TriageRule = {
  ...UNREVIEWED,
  id: "despair",
  title: "Despair that may be danger",
  disposition: "crisis-line",
  asks: true,
  phrases: [
    "can not cope|go|carry|do|take|face|live on|this|it|life|anymore|any|like +anymore|more|longer|this|life|on|it",
    "hopeless|worthless|despair|despairing",
    "given|giving|give +up +on|completely|all|hope",
    "feel|feeling|just|want give|giving +up",
    "burden everyone|family|them|kids|everybody|her|him",
    "breaking +point",
    "end of +my|her|his +tether|rope",
    "nothing +left|matters",
    "rock +bottom",
    "not be here|around tomorrow|longer|much",
    "no way|see|future +out|way|future|for|ahead",
    "lost|losing will",
    "what is point",
    "make it|everything|all|pain +stop|end",
  ],
  question: {
    en: "Are you having thoughts that life is not worth living, or of harming yourself?",
    cy: "Ydych chi'n cael meddyliau nad yw bywyd yn werth ei fyw, neu am niweidio'ch hun?",
  },
  rationale: "People often hint at suicide first; asking does no harm and opens the door.",
  source: SOURCE,
  hazard: "HAZ-UK-10",
  examples: [
    "I feel hopeless",
    "I just can't carry on anymore",
    "I am a burden to everyone, I am at breaking point",
  ],
  counterExamples: [
    "Can I get the results this week?",
    "My knee gives way on the stairs",
    "I gave up smoking last year",
  ],
};

/** A wound from self-harm. */
const selfHarmInjury: TriageRule = {
  ...UNREVIEWED,
  version: 2,
  id: "self-harm-injury",
  title: "Wound or poisoning from self-harm",
  disposition: "a-and-e",
  phrases: [
    "cut|cuts|cutting|slit|slashed|stabbed|burnt|burned|slashing {self}|wrist|wrists|throat|arms|arm|thigh|thighs|legs|neck deep|deeply|badly|bad|bleeding|gaping|stitches|tonight|today|just|bone|fat|open|blood",
    "slit|slashed|slashing +{whose} +wrist|wrists|throat",
    "cut|cutting|cuts +{whose} +wrist|wrists",
    "deep|deeply|badly|bad|gaping cut|cuts self|{self}|harm|purpose|wrist|wrists",
    "self +harm|harmed|harming|injury bleeding|deep|deeply|wound|wounds|stitches|tonight|today|badly|bad|blood",
    "swallowed|inserted|drank|ate blade|blades|razor|bleach|battery|batteries|glass purpose|deliberately|die|harm|hurt",
  ],
  unless: ["healing|healed|scars|scar|old|cooking|kitchen|shaving|accident|accidentally"],
  question: {
    en: "Is there a wound from self-harm that needs care now?",
    cy: "Oes clwyf oherwydd hunan-niweidio sydd angen gofal nawr?",
  },
  rationale: "Deep wounds need care at once, and the person needs someone with them.",
  source: "NICE NG225, self-harm, 2022",
  hazard: "HAZ-UK-11",
  examples: [
    "I've cut myself really deep",
    "she slit her wrists",
    "he has cut his arms badly and wont let me look",
  ],
  counterExamples: [
    "The cat scratched my wrist",
    "Can a cream help with the old scars on my arms?",
    "I cut my finger cooking and it is healing well",
  ],
};

/** Rules for suicide and self-harm. */
export const suicideRules: readonly TriageRule[] = [
  suicidePlan,
  suicidalThoughts,
  despair,
  selfHarmInjury,
];

import type { ContextCue, RulePack } from "@carethread/core";
import { after, before, none, taking } from "./cue.js";
import { meantCues } from "./cues-meant.js";
import { timeCues } from "./cues-time.js";

const NOT = "am|is|are|was|were|be|been|has|have|had|do|does|did|would|got not";

/** It is said not to be there. A bare "not" reaches one word: "not sure", "not getting better" and "can't stop" are how people describe danger. */
const negated: readonly ContextCue[] = [
  ...before("negated", 9, [
    "no|without|denies|denied|deny|denying|nor|neither|zero|nil",
    "free of|from",
    "negative|ve for",
    "can|could not see|find|feel|hear any|a|an",
    "not consistent|in with|keeping",
    "never had|have|get|got|felt|seen|noticed|experienced|suffered|known|been",
    "not have|had|having|got|getting|get|any|noticed|seen|see|find|found|feel|felt|experiencing|experienced|complaining|suffering|a",
    "nothing like",
    "none of",
    "not once have|has|had|did|i|he|she",
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
  ...before("negated", 3, [NOT, "not even|the|that|this|actually|really", "never|neer"]),
  // "Not faint or breathless": a list of states, each of which is denied.
  ...before("negated", 3, [
    "not +faint|dizzy|breathless|hot|feverish|confused|muddled|drowsy|sick|numb|weak|sweaty|clammy|shaky|stiff|floppy|yellow|blue|grey|vomiting|bleeding|bruised +or|nor",
    "not +short +of +breath +or|nor",
  ]),
  ...before("negated", 2, ["nae"]),
  ...before("negated", 1, ["not", "not want|wanting|going|planning|intend|intending to"]),
  ...after("negated", 1, ["through my|his|her nose"]),
  ...after("negated", 1, [
    "none|nope|nil|absent",
    "is|are|was negative",
    "and there is|are not one|any",
    "and i|he|she have|has none",
  ]),
  ...after("negated", 8, ["and there is|are|was none", "none of these|those|that|them|which"]),
  ...after("negated", 2, ["is|are|was|were not seen|present|there|found"]),
];

/** Looks like "it is not there", and is not: much of it says that something is wrong. */
const notNegated: readonly ContextCue[] = none([
  "none of these|those|that|them|which +helped|help|helping|work|worked|working|works|touch|touches|touched|made|makes|make|has|have|had|did|do|does|seem|is|are|was|were|stays|stay|eased",
  // A number is given: "NHS no 943 476 5919", "tel no".
  "no +<0..999999>",
  // Who has none is the more at risk.
  "no +spleen|kidneys|immune",
  "nhs|tel|telephone|phone|mobile|contact|house|flat|ref|reference|policy|hospital|patient|case +no",
  // What is not able, does not stop, does not help.
  // "Not felt the baby kick" speaks of a baby that is there.
  "not had|felt|feel|feeling the|my|our|any|much baby|babys|bump|movement|movements|kicks",
  "not had|felt|feel|feeling baby|babys|bump|bubba|kick|kicks|movement|movements|him|her|them|twins",
  "can|could|will not",
  "can|could hardly|barely",
  "not able|sure|certain|only|just|usually|normally|normal|right|well|good|great|helping|working|sleeping|sleep|slept|eating|drinking|myself|himself|herself|like",
  "not gone|go|going +away|off|down|yet|completely|when|with|if|under|at|all|and|since|despite|after|but",
  "not stop|stopped|stopping|settle|settled|settling|shift|shifting|ease|easing|eased|improve|improving|improved|helped|clear|clearing|cleared|heal|healing|healed|resolve|resolved|subside",
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
  "no relief|let|letup|end|idea|longer|improvement|better|change|different|difference|matter|one|good|joy|luck|wonder|doubt|stopping|use|reason|point|option|energy|appetite|sleep|help|warning|cause|explanation",
  "take|bear|stand|cope|go|live|fight|manage|not|be no +more",
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
  "nae well|weel|right|better|good|able|eating|sleeping|drinking",
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

/** Words around a match that turn it into a question. */
export const cues: readonly ContextCue[] = [
  ...negated,
  ...notNegated,
  ...emphasis,
  ...timeCues,
  ...meantCues,
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
  ["resolved", { ends: "my the his her our", opensClause: true }],
  ["other-person", { ends: "i im my me" }],
  // A stent of last year makes no chest pain of last year.
  ["historical", { ends: "now today", opensClause: true }],
]);

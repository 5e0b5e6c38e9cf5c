import type { ContextCue } from "@carethread/core";

type Flag = ContextCue["flag"];

const before = (
  flag: Flag,
  reachWords: number,
  phrases: readonly string[],
): readonly ContextCue[] =>
  phrases.map((phrase) => ({ flag, phrase, stands: "before", reachWords }));

const after = (flag: Flag, reachWords: number, phrases: readonly string[]): readonly ContextCue[] =>
  phrases.map((phrase) => ({ flag, phrase, stands: "after", reachWords }));

/**
 * Words around a match that turn it into a question. A bare "not" is no cue: "not sure", "not getting better" and "can't stop" are
 * how people describe danger.
 */
export const cues: readonly ContextCue[] = [
  ...before("negated", 4, [
    "no",
    "without",
    "never had|have|get|got|felt",
    "not have|had|having|got|getting|any|a|noticed|want|wanting",
    "nothing like",
    "not think it|he|she|its",
  ]),
  ...before("negated", 1, ["not the"]),
  ...after("negated", 1, ["through my|his|her nose"]),
  ...before("historical", 4, [
    "i|he|she|they|we had",
    "history of",
    "used to get|have|feel",
    "previous|previously",
    "last year|month|week",
  ]),
  ...before("historical", 1, ["since my|his|her"]),
  ...before("historical", 8, ["when i was", "when he was", "when she was"]),
  ...after("historical", 6, [
    "years|year|months|month|weeks ago",
    "last year|month|week|summer|winter|christmas",
    "in the past",
    "in 2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025",
    "as a child|kid|teenager",
  ]),
  ...after("historical", 1, ["clinic|appointment|review|referral|letter|bereavement|group"]),
  ...before("hypothetical", 6, [
    "what if",
    "in case",
    "should i get|have|develop",
    "if i|he|she|we|it get|gets|got|have|has|feel|feels|start|starts|develop|notice|become|becomes|am|is|do",
    "side effect|effects",
    "how do i know",
    "leaflet|article|poster|campaign",
  ]),
  ...before("hypothetical", 3, [
    "risk of",
    "cause|causes|prevent|avoid",
    "about getting|having",
    "symptoms of",
    "read about|that",
  ]),
  ...after("hypothetical", 2, ["leaflet|awareness|training|course|jab|vaccine|vaccination"]),
  // The word before belongs to something else: "blood test", "fit note", "confused about which tablets".
  ...after("hypothetical", 0, [
    "note|notes",
    "pressure|test|tests|thinner|thinners|form|donor",
    "about which|what|how|when|whether",
    "by|which|why|whether",
  ]),
  // Safety-netting by staff: "if it gets worse, go to A&E" is good practice and asks nothing today.
  ...before("hypothetical", 16, [
    "if you|your|it|this|there|things|symptoms|they|he|she",
    "should you",
    "unless",
  ]),
  ...before("other-person", 5, [
    "dad|mum|father|mother|brother|sister|uncle|aunt|auntie|nan|gran|grandad|grandma|friend|neighbour|cousin had|died",
    "family history",
  ]),
  ...after("other-person", 5, ["in the|my|our family"]),
  ...before("resolved", 4, ["recovered|recovering from", "discharged after|with"]),
  ...after("resolved", 5, [
    "is|are|was|has|have|had gone|settled|cleared|stopped|resolved",
    "went|gone away",
    "gone now",
    "fine|ok|okay|better|good now|again",
    "all clear|fine|better|gone|settled",
    "ruled out",
    "under control",
  ]),
];

/** Words at which a sentence turns: "no fever but chest pain". */
export const turns: readonly string[] = [
  "but",
  "however",
  "although",
  "though",
  "except",
  "because",
];

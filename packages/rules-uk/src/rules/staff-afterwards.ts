/** "Ring 999 at once if you get chest pain" is good practice: the condition stands right behind the request. Where it stands before it, the cues hear it. */
export const AFTERWARDS: readonly string[] = [
  "{soon}|away|once|now|day|us|hour|999|111|e|casualty|department|hospital|ambulance|back|again +if|should|unless +you|it|your|he|she|they|things|symptoms|there|pain|anything|any|the|not +get|gets|feel|feels|have|has|develop|develops|notice|are|is|become|becomes|start|starts|worsen|worsens|pain|go|goes|bleeding|worse|change|changes|does|do|come|comes|not|symptoms|rash|temperature|swelling|condition|improving|better",
  "{soon}|away|once|now|day|us|hour|999|111|e|casualty|department|hospital|ambulance +if +you|he|she|they +can +not +breathe|keep|feel|stop|control|move|swallow|speak|wake|pass|manage|cope",
  "{soon}|away|once|now|day|us|hour|999|111|e|casualty|hospital +if +you|he|she|they +can +not +get +your|his|her|their|any|enough|to",
  "away|once|now|999|e|casualty|department +for|with +any|these|those|chest|worsening|severe|new|anything",
  "only|just +if|in",
  "if +the|any|a|his|her|another|anything|someone|there|symptoms|pain|things",
  "any +of +these|those|them|the|that",
];

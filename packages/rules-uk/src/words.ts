import type { RulePack } from "@carethread/core";

/** Sets of words that phrases name in braces. One form of a set is one word. */
export const words: NonNullable<RulePack["words"]> = {
  pain: "pain|pains|painful|ache|aches|aching|achey|achy|hurt|hurts|hurting|sore|soreness|agony|cramp|cramps|cramping|throbbing",
  "bad-pain":
    "agony|agonising|unbearable|excruciating|severe|terrible|awful|horrendous|horrific|killing|screaming|intense",
  chest: "chest|breastbone|sternum",
  tummy: "tummy|stomach|belly|abdomen|abdominal|guts|gut|tum|bowel",
  baby: "baby|newborn|infant|bub|bubba|bairn|babe",
  child:
    "child|son|daughter|boy|girl|toddler|kid|lad|lass|wean|bairn|grandson|granddaughter|little|baby",
  person:
    "i|he|she|they|we|mum|dad|mam|mom|mother|father|husband|wife|partner|nan|gran|grandad|grandma|son|daughter|baby|boy|girl|brother|sister|neighbour|friend|patient",
  blood: "blood|bloody|bleeding|bleed|bleeds|bled",
  sick: "sick|vomiting|vomit|vomited|vomits|puking|puke|puked|retching|heaving",
  hot: "fever|feverish|temp|temperature|hot|burning|boiling|roasting",
  suddenly: "sudden|suddenly|abruptly|instantly",
  swollen: "swollen|swelling|swelled|puffy|ballooned|puffed|bigger",
  pregnant: "pregnant|pregnancy|expecting|trimester",
  drowsy: "drowsy|sleepy|floppy|limp|lethargic|listless|unresponsive|unrousable",
  very: "really|very|so|extremely|dead|proper|well|badly",
};

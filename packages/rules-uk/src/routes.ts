import type { RouteRule } from "@carethread/core";

// What speaks for these stands in families of words, which mostly speak for more than one of them.
const listed = (list: string): RouteRule => ({ list, gapWordsMax: 0, phrases: [], strong: [] });

/**
 * On which list a message belongs when it is sent. Of equals the list that stands first is taken. A plain symptom outranks every errand: chest pain in a
 * request for tablets is the story that this exists for.
 */
export const routes: readonly RouteRule[] = [
  {
    list: "clinical",
    outranks: true,
    gapWordsMax: 3,
    strong: [],
    phrases: [
      "upset|dodgy|bad|funny +tummy|stomach|tum|belly|guts|bowels",
      "tummy|stomach|guts|bowels|belly upset|bad|dodgy|funny",
      "made|making|makes my|his|her|the|it|me {part}|rash|itch|skin worse|sore|bad|red",
      "my|me|his|her +back|backs|neck|knee|hip|shoulder +gone|went|seized|locked",
      "my|his|her|their|the|left|right|both|one {part} & {complaint}",
      "{complaint} in|on|under|behind|around|round|of my|his|her|the|one|both|left|right {part}",
      "bad back|knee|hip|shoulder|neck|chest|cold|cough|throat|stomach|tummy",
      "i|have|got|getting|had|has|having|with|keep|keeps|been|get|gets|am|feel|feeling|feels|terrible|awful|horrible|bad|dreadful|constant|these|this|funny|bit {symptom}",
      "{symptom} +since|for|again|back|worse|comes|keeps|started|flares|flaring|flared|every|all|that|is|are|after|when|at|driving|on",
      "{complaint} +{part}",
      "{part} +is|are|feels|looks|keeps|hurts|itches|aches|swells {complaint}",
      "problem|problems|trouble|issue|issues|bother with|on|in|of {part}|{symptom}",
      "not sleeping|sleep",
      "feel|feeling|felt|feels sick|ill|unwell|faint|funny|rough|poorly|rubbish|low|sad|down|hot|weird|awful|drained|lousy",
      "been|am +sick|ill|unwell|faint|poorly|lousy",
      "been|am really|very|quite|so|proper|bit +sick|ill|unwell|faint|rough|poorly|low|sad|down|drained|lousy",
      "no energy|appetite",
      "athletes foot",
      "cradle cap",
      "tennis elbow",
      "cold sore|sores",
      "hay fever",
      "nappy rash",
      "hot|night flushes|sweats|flashes",
      "periods|period late|heavy|painful|irregular|stopped|missed|all|light",
      "losing|lost|gaining +weight|hair|voice",
      "losing|lost|gaining my|her|his|some|a|much|lot|more +weight|hair|voice",
      "quit|stop|stopping|quitting +smoking|vaping|drinking",
      "quit|give|stop|stopping|giving up|the|my +smoking|smokes|fags|vaping|drinking",
      "wet|wets|wetting the|her|his bed",
      "wee|weeing|pee|peeing burns|burning|often|lot|more|blood|leak|leaks|night",
      "leak|leaks|leaking wee|urine|pee",
      "blood in|when my|his|her|the|i wee|poo|stool|urine|wipe",
      "going through +the|menopause change|menopause|perimenopause",
      "lactose|gluten intolerant|intolerance",
      "insect|tick|dog|cat|spider|mosquito bite|bites|bit|bitten|sting|stung",
    ],
  },
  ...["prescriptions", "appointment", "results", "fit-note", "referral", "screening"].map(listed),
  ...["complaint", "carer-proxy", "admin"].map(listed),
];

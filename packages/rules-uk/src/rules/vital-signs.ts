/** Signs that count for many rules, wherever in a message they are told: each is one need, in the words of those who have it and of those who see it. */
import type { Need } from "@carethread/core";
import { says } from "./says.js";

/** Sweating. */
export const sweating: Need = says(
  "{sweat}",
  "wet|soaked|soaking|cold|all +through|wet|sweat|damp",
  "shirt|clothes|sheets|pyjamas|pillow|am +{be} wet|soaked|soaking|through",
  "pouring|running|water|buckets|rain off|down|from|like +me|him|her|{whose}|face|forehead|brow|rain|head|body|shower|bath",
);

/** Pale or grey. */
export const pale: Need = says(
  "{ashen}",
  "no|lost|drained|funny|bad|awful|horrible|terrible|strange|horrid +colour|color",
  "went|gone|goes|turned|{very}|looks|look|all +white",
  "white +as|like",
  "no|lost|funny|bad|awful|horrible|terrible|strange|dreadful|drained|horrid +{whose}|colour|color|of +colour",
  "colour|color +{be} drained|left|bad|awful|horrible|off|wrong|not",
);

/** Being sick, or about to be. */
export const beingSick: Need = says(
  "{vomit}|queasy|sicky|nauseous|nausea|heaving|vomits",
  "{be}|being +sick",
  "throwing|threw|fetching|bringing|fetched|brought +up|it|everything",
);

/** Short of breath. */
export const shortOfBreath: Need = says(
  "{windless}",
  "resps|resp|rr|breaths <25..60>",
  "<25..60> breaths",
  "short|shortness|out|outta|no|fast +of|{air} {air}|with|when",
  "short|no|fast +{air}",
  "{struggle}|catch {air}",
  "{air} +short|small",
  "can|could|do|does|did|will not {air}",
  "{air} +{be} {laboured}|small|short|gone|little",
);

/** Faint, dizzy or collapsed. */
export const faintness: Need = says(
  "{giddy}|swaying",
  "light +headed",
  "hit|hitting|nearly|went|fell|find +the|hit|down|over|on +deck|floor|ground|the",
  "pass|passed|passing|black|blacked|blacking|conk|conked|spark|sparked|keeled|went|fell +out|over|down",
  "head|room|everything|world {be} +swimming|spinning|swims|dark|black|grey|spins",
  "might|going|feel|about|nearly +go|going|be +over|down|under",
  "vision|sight tunnel|tunnelled|narrowed|swimming",
  "legs jelly|gone|gave|buckled|give|like",
);

/** Drowsy or muddled. */
export const drowsyOrMuddled: Need = says(
  "{drowsy}|{muddled}|confusion",
  "not|hard|hardly|barely|difficult +to|being|can|really|{answer} {answer}|awake|up",
  "not|no +making|make|much +sense",
  "no +sense",
  "sleep|sleeps|sleeping|asleep +all|lot|most|day|constantly",
  "slow|mumbly|mumbling +and|to",
  "talking|talks +nonsense|rubbish|gibberish|daft",
  "not|no|without +know|knowing|sure|recognise|recognising where|who|me|us|day|what +he|she|they|day|year|is|it|him|her|we",
  "falling|falls|drifting|drifts|drifted|nodding|keeps|dropping|dozing +asleep|off|sleeping",
  "not +with|himself|herself|right +it|in|in|himself",
  "so|very|really|too|always|extremely|constantly +sleepy|tired",
);

/** A fast or uneven beat. */
export const racingHeart: Need = says(
  "{beat} {racing}|fast|quick|missing|stopping|pausing|slow",
  "{racing}|fast {beat}",
  "palpitations|palps",
  "{beat} +going|goes|beating|jumping|coming +like|out",
  "heart like sewing|machine|drum|hammer|bird|fish|train|horse|butterfly|engine|rabbit|clappers",
  "{beat}|bpm|hr of|at|is|was|over|to|<125..230> <125..230>|beats",
);

/** Pain or pressure in the chest. */
export const chestPainSaid: Need = says("{chest} & {chest-pain}", "{chest} +{be}", "angina");

/** Fever, shivering or great heat. */
export const feverish: Need = says(
  "{fever}|boiling|roasting|burning|scorching",
  "<38..42> +<0..9>|degrees|c",
  "temperature|temp|thermometer <38..42>",
  "really|very|so|too|red|piping|bed|feels|feel|hot +hot|as|to|to +touch|fire",
  "teeth +chattering",
  "hot|freezing|cold +and|then|one +shivery|cold|hot|shaking|sweaty|minute",
);

/** Cannot stand, or only lies there. */
export const cannotStand: Need = says(
  "can|could|hardly|barely|too|not|unable +not|weak|stand|able|to stand|walk|sit|move|lift|hold|get",
  "weak +as",
  "hardly|barely|scarcely stand|walk|move|sit|lift",
  "{be} +so|very|really|that|too|extremely weak|wobbly|exhausted",
  "no +strength|energy",
  "energy|strength gone|drained|left",
  "legs +{be} weak|jelly|lead|heavy|water|gone",
);

/** So ill as never before, or thought to be dying. */
export const gravelyIll: Need = says(
  "feel|feels|feeling|think|thinks|like|as|look|looks|going|about|{be} dying|die|dead|death|deaths",
  "never +felt|been|known|seen +so|this|anything|like|as|him|her",
  "really|very|proper|so|extremely|dead|seriously|dreadfully|terribly|right|that|real|properly|absolutely +{unwell}",
  "{unwell}|worse +by +the",
  "something|feeling|sense|going awful|terrible|doom|wrong|bad|happen +is|going|happening|inside|happen|to",
  "impending +doom",
  "scared|frightened|terrified +something|going|to die|wrong|bad",
  "like +never +before",
  "fading|slipping|losing +away|him|her|fast|us",
  "getting|got|gone|going +worse|downhill|rapidly|so|very +fast|quickly|and|by|rapidly|ill",
);

/** Cold or blotchy hands and feet. */
export const coldSkin: Need = says(
  "mottled|mottling|blotchy",
  "{lips}|skin|face|fingers|nails|knees|legs|he|she {dusky}",
  "hands|feet|fingers|legs|skin|arms|she|he +{be} +cold|freezing|icy|ice|like|and",
  "hands|feet|fingers|skin +cold|icy|freezing",
  "cold|icy|freezing|cool +hands|feet|skin|fingers|to +{be}",
  "cold|icy|cool +to +touch",
  "bp <50..89>",
);

/** Hardly any urine. */
export const noUrine: Need = says(
  "not|hardly|barely|no|without wee|weed|wees|passing|pee|peed|peeing|weeing|urine|urinated|passed +water|all|since|today|for|at|a|urine",
  "dry +nappy|nappies",
  "dark|brown +wee|urine|pee",
);

/** It came suddenly. */
export const sudden: Need = says(
  "{quick}",
  "out +of +the|nowhere +blue|now",
  "from|of +nowhere|nowhere",
  "all +of +a|the +sudden|time",
  "like +a switch|flick|flash|bolt|bang|shot|ton",
  "came|come|started|hit|went +on|me|at|just +fast|quick|like|now|this|at|when",
  "woke|minutes|minute|seconds|mins +up|with|ago|later|this|and|in",
);

/** A long journey, an operation, a birth, or what else brings clots. */
export const clotRisk: Need = says(
  "{clot}|flight|flew|plane|surgery|operation|operated|plaster|cast|boot|bedbound|op|australia|zealand|dubai|florida|america|pregnant|postnatal|cancer|chemo|contraceptive|hrt|tamoxifen|section|csection|replacement|bedridden",
  "the|combined|on +pill",
  "had +a|my +baby",
  "long +journey|drive|haul|coach",
);

/** Pain as never before. */
export const worstPain: Need = says(
  "never +known|had|felt pain|anything +like|worse|so",
  "worst|unbearable|excruciating|agony|agonising|indescribable pain|ever|with|thing|i|in",
  "doubled|bent|screaming|writhing|crying|rolling +up|over|double|in|with|around +pain|agony|with|in|the",
);

/** Speech, face or one side of the body that fails. */
export const palsy: Need = says(
  "slurred|slurring|slurs|slur|garbled|mumbling|gibberish",
  "{mug} {droop}|numb",
  "left|right|one|half +{arm}|of {dead}",
  "can|could|hardly|barely +not|to|even speak|talk|swallow",
  "double +vision",
  "seeing +double",
);

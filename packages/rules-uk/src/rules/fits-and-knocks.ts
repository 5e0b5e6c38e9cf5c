import type { TriageRule } from "@carethread/core";
import { OF_A_PET } from "./of-a-pet.js";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

const fits: TriageRule = {
  ...UNREVIEWED,
  id: "fits",
  version: 9,
  title: "Fit",
  leans: true,
  disposition: "999",
  gapWordsMax: 1,
  phrases: [
    "three|four|five|six|seven|<3..20> +fits|seizures +in|since|within +the|an|one|last|this +last|hour|past|morning +hour|hours",
    "{third} had|has|have|having|took|take|taken fit|fits",
    "shaking|jerking|convulsive|epilepsy|seizure|epileptic|febrile|first|big|tonic fit|fits|fitting",
    "fitting +on|and|again|since|now|all|this|for|off|constantly|at|in|like",
    "{third} fitted +at|again|for|on|in|and|this|last|twice|today",
    "is|was|has|keeps|kept|started|been|still|stopped|stop fitting",
    "a|another|one fit +last|this|at|in|and|yesterday|today|just|while|during|on|earlier|lasting|lasted|tonight|again|for|now|then|when|where|of",
    "having|has|took|taking|taken|throwing|threw|looked|like|had|more|two|three|several|keeps|getting +a|another|first|fits fit|fits",
    "fits|fit +coming|again|today|since|continuously|repeatedly|lasted|lasting",
    "another fit has|have|is|was|started|before|now",
    "fit has|have|is started|begun|going|on|still",
    "not stopped|stop|stopping fitting",
    "{jerk} uncontrollably|violently|everywhere",
    "{jerk} +all over",
    "convulsing|convulsed",
  ],
  unless: [
    "fitting +our|my|the|a +loft|kitchen|bathroom|carpet|boiler|door|window|coil|bath|shower|hatch|shelf|unit",
    "was|were +fitting +it",
    "threw|throwing|throw|throws +a +fit",
    "fit +for +work|travel|flying|duty|school|purpose|driving|sport",
    "good|better|perfect|great|right|tight|loose|best +fit",
    "shoes|coil|blinds|dress|clothes|bra|hearing|hissy|laughing|coughing|sneezing",
    "fit|fitting|fitted +a|the|in|new|our +kitchen|boiler|wardrobe|carpet|appointment",
    "fit +of +the|giggles|laughter|temper|pique|coughing|sneezing|rage",
  ],
  question: {
    en: "Is a fit happening now, or was this a first fit or one longer than usual?",
    cy: "Oes ffit yn digwydd nawr, neu ai hon oedd y ffit gyntaf neu un hirach nag arfer?",
  },
  rationale: "A first fit, or one of over five minutes, needs an ambulance.",
  source:
    "NICE NG217, epilepsies, 2022; nhs.uk, What to do if someone has a seizure, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-22",
  examples: [
    "My son is having a fit",
    "he had a fit in the bath",
    "She keeps fitting and nobody knows why",
  ],
  counterExamples: [
    "I need a fit note for two weeks please",
    "The new shoes fit well, thank you physio",
    "I had a fit note last week and need another fit note",
  ],
};

const seizure: TriageRule = {
  ...UNREVIEWED,
  id: "seizure",
  version: 10,
  title: "Seizure",
  disposition: "999",
  gapWordsMax: 5,
  phrases: [
    "mouth|face|arm +twitched|twitching|jerked|jerking +for +<2..60>|ten|five|two|three|half",
    "not|without|never +come|coming|came|been +back|round +to & between|fits|shook|since|after",
    "fit|fits|fitting +is|has|been|going +<5..60> +minutes|mins|min",
    "mouth|cheek +stuff|medicine & used|given|done|already|not|still",
    "hot|febrile +fit|fits & going|since|still|minutes|mins|bluey|finished",
    "arms|arm|head|legs +fling|flings|fly|flies|shoot|jerk|jerks|drop|drops & row|nap|naps|waking|smiling|folds|bows",
    "back|body arches|arching|arched & slams|bangs",
    "{jerk} & rolled|rolling|backwards|upwards|whites|foaming|frothing|unresponsive|blue|unconscious|tongue",
    "eyes +{be} rolled|rolling|rolls|white|back|backwards|flickering & {jerk}|{stiff}|{answer}|blue|limp|floppy|foaming",
    "went|go|goes|going|gone|whole|body +all|very|completely|{stiff}|and {stiff}|rigid & {jerk}|blue|eyes|{answer}|dribbling|foaming",
    "{stiff} & {jerk}|eyes|foaming|unresponsive|dribbling|tongue",
    "{jerk} & arm|leg|arms|legs|limbs|body|one & {answer}|stop|minutes|conscious|aware|floor|hear|himself|herself|asleep|confused",
    "having|had|has|have|first|another|new|think|looked|looks|like seizure|seizures|convulsion|convulsions|convulsed",
    "seizing",
    "foaming|frothing|foam|froth +at|from|round|coming mouth",
    "bit|bitten|biting +{whose} +tongue & shaking|shook|shakes|jerk|jerking|jerked|stiff|eyes|wet|woke|wakes|asleep|sleep|night|confused|out|floor|rolled|blank|weed|foam|blue|collapsed",
    "staring|blank|stared|vacant & {answer}|{jerk}|smacking|chewing & minutes|seconds|not|again|hear",
  ],
  unless: [
    "seizing|seize|seizes|seized +up",
    "eyelid +twitching|twitches|twitch|keeps|will",
    "bit|bitten|biting +{whose} +tongue eating|crisps|chewing|dinner|sandwich|ulcer",
    "ulcer",
    "usual|known|well|fully +controlled|seizures|recovered",
    "usual|used seizures|seizure",
    "seizures controlled",
    ...OF_A_PET,
    "medication|tablets|medicine|dose|licence|dvla|driving|clinic|nurse|review|for years",
  ],
  question: {
    en: "Is a seizure happening now, or was this a first one or one longer than usual?",
    cy: "Oes trawiad yn digwydd nawr, neu ai hwn oedd y cyntaf neu un hirach nag arfer?",
  },
  rationale: "A first seizure, or one of over five minutes, needs an ambulance.",
  source:
    "NICE NG217, epilepsies, 2022; nhs.uk, What to do if someone has a seizure, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-22",
  examples: [
    "She has had a seizure, her first one",
    "My wife is having a seizure",
    "He had another seizure and it lasted ten minutes",
  ],
  counterExamples: [
    "I had a seizure years ago, can I drive a van?",
    "Who does the seizure clinic letters?",
    "My dad had seizures, is it in the family?",
  ],
};

/** What is seen of a fit by those who do not know that word. */
const fitSigns: TriageRule = {
  ...seizure,
  id: "fit-signs",
  version: 3,
  title: "Several signs of a fit",
  gapWordsMax: 6,
  phrases: [
    "{jerk}",
    "eyes & rolled|rolling|rolls|back|white|whites|flickering|fixed|staring",
    "went|gone|goes|go|body|all|completely +all|{stiff}|completely|really +{stiff}|as",
    "bit|bitten|bites +through|{whose}|into +{whose}|tongue tongue|cheek",
    "foaming|frothing|foam|froth|dribbling",
    "stares|stared|staring|vacant|blank|absent",
  ],
  needs: [
    says(
      "{jerk} & arms|legs|limbs|body|all|hands|face|over|bed|violently|uncontrollably|floor",
      "convulsing",
      "arms|legs going|thrashing|flailing|jerking",
    ),
    says("eyes & rolled|rolling|rolls|back|white|whites|flickering|fixed"),
    says("{stiff} +as|board|plank|all|then", "went|gone|goes|body {stiff}", "rigid|arched"),
    says("bit|bitten|bites|chewed tongue|cheek"),
    says("foaming|frothing|foam|froth +at|from|round|mouth", "dribbling|blood +from|mouth"),
    says("wet|soiled|peed|weed|wee +himself|herself|themselves|myself|themself"),
    says(
      "not|without|never|nothing {answer}|hear|respond",
      "unresponsive|unconscious|floppy|limp",
      "out +of +it",
      "smacks|smacking|chewing lips|mouth",
    ),
    says("stares|stared|staring|vacant|blank"),
    says(
      "{muddled}|sleepy|drowsy|asleep|confused after|afterwards|since|now|still",
      "not remember",
      "came|coming +round",
    ),
    says("lips|face|went|gone|going blue|grey|purple"),
  ],
  needsMin: 2,
  examples: [
    "He went stiff as a board, his legs were jerking and he bit his tongue",
    "Her eyes rolled back, she was shaking all over and wet herself",
    "She stares, smacks her lips and does not answer for ten minutes",
  ],
};

const longSeizure: TriageRule = {
  ...UNREVIEWED,
  id: "long-seizure",
  version: 7,
  title: "Seizure that lasts, or comes again",
  stands: true,
  disposition: "999",
  gapWordsMax: 5,
  phrases: [
    "more|over|than +than|ten|five|<5..60> +ten|five|minute|minutes|<5..60> & still +shake|shakes|shaking|jerking|twitching",
    "in +between & not|never & coming|come +back",
    "between +them|each|fits & not come|coming|back|round|wake|himself|recover",
    "seizure|fitting|convulsion|seizures|jerking|convulsing <3..60>|five|ten +minutes|mins|minute",
    "<3..60> +minute|minutes|mins seizure|fit|fitting",
    "seizure|fitting|seizures|convulsing|fit not|still|without stop|stopped|stopping|going|woken|coming|woke",
    "fit|fits|seizure|seizures & another|again|second & before|straight|round|between",
    "still|keeps|now +{jerk}",
    "seizures|fits|seizure|fit +in|after|one|back a|one|two|seizure|fit|another|back +row|day|between|after|fit|seizure",
    "cluster seizures|fits",
    "fit|fits|seizure|seizures & this +one|time & not",
    "epilepsy & minutes|going|round|stopping|five|six & still|not|since|today|another",
    "buccolam|midazolam|buccal|buccals|diazepam & not|used|given|gave|both|still|twice|second|fit|fitting|seizure",
    "still|now|currently +having|in|fitting|seizing seizure|fit|fits|fitting",
  ],
  question: {
    en: "Is a seizure going on now, or did it last longer than usual?",
    cy: "Oes trawiad yn digwydd nawr, neu a barhaodd yn hirach nag arfer?",
  },
  unless: [
    "eyelid",
    "still +have +rescue",
    "last +big +seizure",
    "do +you +still",
    "protocol|plan",
    "eye|eyelid|eyelids & twitching|twitch|twitches",
    "surgeries",
    "fear|scared|nervous|anxious|afraid|terrified & flying|fly|flight|flights|plane|dentist",
    "for +the|my|a|our|his|her +flight|flights|plane|dentist|mri|scan",
    "nervous +flier|flyer",
  ],
  rationale:
    "A seizure of over five minutes, or one after another, needs an ambulance also in known epilepsy.",
  source: "NICE NG217, epilepsies, 2022; named, not copied; read again at review",
  hazard: "HAZ-UK-22",
  examples: [
    "his seizure has gone on for 10 minutes",
    "seizure wont stop even after his medication",
    "She is having seizures in a row",
  ],
  counterExamples: [
    "My seizures stopped in 2018, can I drive?",
    "What happens if a seizure goes on for long?",
    "Seizure clinic in two weeks, transport please",
  ],
};

/** Fits, seizures and blows to the head. */
export const fitAndKnockRules: readonly TriageRule[] = [fits, seizure, fitSigns, longSeizure];

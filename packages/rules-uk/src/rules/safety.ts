import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const HOME =
  'NICE PH50, domestic violence and abuse, 2014; nhs.uk page "Getting help for domestic violence and abuse", named 2026-11 without its text being copied; read it again at review';

/** In danger from somebody. */
const dangerAtHome: TriageRule = {
  ...UNREVIEWED,
  version: 4,
  id: "danger-at-home",
  title: "In danger from somebody",
  disposition: "999",
  gapWordsMax: 4,
  phrases: [
    "{abuser} {grips} {neck}",
    "{abuser} hands|hand|arm|forearm|knee|cord|belt|scarf|rope|cable|lead|pillow|thumbs round|around|on|over|across|against|into +my|her|our|the {neck}|face",
    "{grips} +me|her by|round|around {neck}",
    "strangled|strangles|strangling|throttled|strangle|throttle +me|us|her|him|my|until|by|till",
    "was|been|got|being|tried strangled|throttled|strangling",
    "strangulation",
    "{abuser} choked|choking|chokes|suffocated|suffocates +me|her|us|my|him",
    "kill|shoot|stab|strangle|bury +me|us|her +if|and|when|before",
    "{abuser} {tells}|{threat}|promised|swore|swears & kill|murder|stab|shoot|bury|burn|rape +me|us|her|him|them|my",
    "{threat}|swore|promised kill|stab|hurt|shoot|hit|burn|rape +me|us|her|my|him|them",
    "{abuser} {strikes} +my|our|the +mum|mam|mother|sister|nan|gran|wife|daughter",
    "{abuser} going|trying|tried|wants|will|would kill|stab|hurt|attack +me|us",
    "fear|think|{scared} {abuser} will|might|going|would|kill kill|hurt|hit|attack|find|beat|do me|us|her|him|something",
    "{abuser} {strikes} me|us|her & again|earlier|tonight|blood|bleeding|knife|bat|stairs|wall|unconscious|{of-late}|always|every|hospital",
    "{abuser} hits|hitting|bites|beats|beating|punches|kicks|attacks|punched|attacked|headbutted|stamped|stabbed|raped|assaulted|battered me|us",
    "i|we|kids|children not|longer|never feel|be|been|are|am safe home|house|here|him|partner|her|there|back|tonight|go",
    "i|we|me|kids|children|feel|feeling unsafe home|house|here|him",
    "raped|assaulted weekend|hours|{of-late}|party|night|date",
    "locked|trapped|locks|locking|lock|barricaded +me|us|myself in|up|out|room|house|bathroom & he|him|husband|partner|hiding|{scared}|ex|away|let",
    "fear|scared|afraid +for +{whose}|our +life|lives|safety",
    "he|husband|partner|boyfriend|ex|dad broke|breaks|broken|fractured|knocked +my {limb}|nose|jaw|ribs|rib|finger|teeth|tooth",
    "tried|trying +to strangle|choke|suffocate|drown|kill +me|us|her",
    "pinned|held|grabbed|lifted|dragged +me|her by|to|against|down +my|the|her|hair|throat|wall|and throat|neck|wall|hair|floor|not|breathe",
    "not breathe|see|black & {abuser}|him & hands|neck|throat|squeezed|sat|pillow",
    "he|ex|husband|partner +is outside|coming|here|banging|back|downstairs & scared|hiding|hide|knife|door|kill|let|window",
    "stalking|stalked|stalks|following me|her",
    "next +time & face|worse|kill|says|threatened|finish|dead",
    "ex|he|husband|partner|boyfriend +has +a|got|the +knife|gun|weapon|a|machete",
    "knows +where +i +live|am & knife|ex|scared|find|kill",
  ],
  unless: [
    "kill +me +if & literally|miss|missed|forget|forgot|late",
    "joke|lol|haha",
    "find|finds|found +out",
    "dog|cat|horse|toddler|baby|grandson hit|kicked|kicks|kicking",
    "birth|born|delivery",
    "at +chess|cards|golf|pool|darts|games|tennis|running|scrabble",
  ],
  question: {
    en: "Are you or a child in danger from somebody now?",
    cy: "Ydych chi neu blentyn mewn perygl gan rywun nawr?",
  },
  rationale:
    "Strangling and threats come before killings, and a message may be read by the person who does it.",
  source: HOME,
  hazard: "HAZ-UK-30",
  examples: [
    "He strangled me last night",
    "my husband beats me and I'm not safe at home",
    "My ex has threatened to kill us",
  ],
  counterExamples: [
    "I'm afraid my husband will not manage the stairs, can we get a rail?",
    "Is it safe to stop the iron tablets?",
    "My son hit his toe, it looks fine",
  ],
};

/** Abuse or a sexual assault is told. */
const abuseTold: TriageRule = {
  ...UNREVIEWED,
  version: 3,
  id: "abuse-told",
  title: "Abuse or sexual assault",
  disposition: "same-day-phone",
  phrases: [
    "{sex-forced} & {unwilling}|me|him|her|us",
    "sex|inside & forced|forces|forcing|consent|asleep|unconscious|drugged|spiked|unwilling|remember",
    "raped|rape|raping|rapes|molests|molested",
    "sexually|sexual|indecently +assaulted|abused|assault|abuse",
    "makes|made|making|forces|forced me|us|him|her sexual|sex|touch|undress|naked|strip|sleep",
    "touched|touching|touches|touch|hands|fingers +me|us|up|down|inside & uncle|dad|stepdad|teacher|coach|boss|private|down|sexual|wrong|asleep|skirt|knickers|trousers|{unwilling}",
    "woke|came & man|bloke|stranger|him|he|someone|knickers|clothes|underwear & on +top|off|inside|remember|naked|gone",
    "was|were|been|got +attacked|assaulted|molested",
    "{abuser} {strikes} +me|us|her|him|mum|dad|mam|nan|gran",
    "carer|carers|staff|nurse|nephew|son|home & {strikes}|rough|hurting|hurts|pushing|stealing|shouting|steals & mum|mam|dad|nan|gran|mother|father|grandad|her|him|residents|me",
    "not|never give|gives|giving|feed|let|lets|allow|allowed|allows +me|us|mum|her|leave|out food|water|eat|meals|leave|out|go|see|phone|work|use & he|husband|they|partner|family|boss|she|son",
    "not|never +leave +the +house & he|they|husband|passport|beat|lets",
    "domestic +violence|abuse",
    "{scared} +of +him|my|husband|partner|boyfriend|ex|dad|going & husband|partner|boyfriend|ex|dad|son|wife|stepdad|brother|him",
    "takes|taking|took|steals|keep|keeps|kept|keeping|hides|hid|hold|holds|controls +{whose}|all|the +pension|money|bank|card|phone|passport|wages|benefits",
    "{abuser} abusive|abusing|violent|controlling|coercive",
    "drink|been|was|got|spike +spiked",
    "drink & funny|blank|remember|memory|woke|legs|hours & club|pub|party|bar|night & bought|stranger|someone|left",
    "had|having +sex +with & asleep|sleeping|drunk|consent|unconscious|want|passed",
    "sex & not +want|consent|agree & someone|him|he|me|it",
    "locks|locked|keeps +him|her|my|mum|dad|brother|gran|me +in|brother|mum|locked room|house|bedroom",
    "not feed|feeding|feeds +him|her|mum|dad|my|them|the +gran|brother|kids|children|properly|and",
  ],
  unless: [
    "at +chess|cards|golf|pool|darts|games|tennis|running|scrabble",
    "years|childhood|course|training|charity|victim|victims|survivors|counselling|therapy|smear",
    "toddler|dog +hit|hits|pushes|pushed|jumped",
  ],
  question: {
    en: "Is somebody hurting, forcing or frightening you or someone else at the moment?",
    cy: "Oes rhywun yn eich brifo, yn eich gorfodi neu'n eich dychryn chi neu rywun arall ar hyn o bryd?",
  },
  rationale:
    "Somebody who tells of abuse must be spoken to in a safe way that day; a reply may be read by the abuser.",
  source: HOME,
  hazard: "HAZ-UK-30",
  examples: [
    "My partner is violent and I don't know who to tell",
    "I was raped at a party",
    "I am scared of my husband",
  ],
  counterExamples: [
    "My toddler hits me when he is cross",
    "I was sexually abused in childhood and am waiting for counselling",
    "Domestic violence awareness training is on Friday",
  ],
};

/** A child at risk. */
const childAtRisk: TriageRule = {
  ...UNREVIEWED,
  version: 3,
  id: "child-at-risk",
  title: "Child may be at risk of harm",
  disposition: "same-day-phone",
  gapWordsMax: 5,
  needs: [
    {
      within: "message",
      phrases: [
        "boyfriend|stepdad|stepfather|partner|dad|dads|father|babysitter|childminder|uncle|ex|belt|flinches|scared|handprint|social",
        "abused|abusing|abuses|neglected|groomed|grooming|starved|molested|molesting|exploited|trafficked|touched|touches|touching|smacks|hurting|hurt|{hit}",
        "kick|slap|punch|shake|beat|smack|bed",
        "nude|nudes|naked|online|county",
        "smacked|shouted|drugs|own|room",
        "alone|themselves|drunk|unattended|fgm|circumcised|circumcision|marriage|marry|married|cut",
      ],
    },
  ],
  phrases: [
    "{kid} being|been|is|getting|gets|was hit|beaten|abused|touched|neglected|groomed|starved|molested|hurt|exploited|battered|burnt +by|at|by",
    "touched|touching|touches|abusing|abused|abuses|molested|molesting|groomed|grooming|interfering|fiddling my|our|her|his|the|with|him|me +son|daughter|child|kids|children|girl|boy|grandson|granddaughter|stepdaughter|niece|nephew|private|privates|inappropriately|down|sexually|there",
    "{strikes}|hurting my|the|his|her|our|their +kids|kid|children|child|boy|girl|son|daughter|baby|stepson|grandchildren|grandson|granddaughter|niece|nephew|toddler|little",
    "{bruised} & {kid}|she|he|face|back|legs|arms|bum|ears|thighs",
    "left|leaves|leaving|locked|locks|locking kids|children|baby|toddler|them|him|her & alone|themselves|drunk|unattended|cupboard|shed|room|cellar|garage|bedroom|dark",
    "fgm|circumcised|circumcision|cut & girl|daughter|abroad|taken|taking|she|her|risk|worried|granddaughter|holiday|africa",
    "forced|arranged +marriage|to +marry|marry",
    "take|taking|sent|send|taken abroad|home|country & cut|marry|married|circumcised|fgm",
    "being +groomed|exploited|trafficked|bullied +online|sexually",
    "covered +in +bruises|marks",
    "dad|stepdad|uncle|grandad|man|teacher|stepbrother|he & comes|climbs|got|came|gets|coming +in|into|to +my|with|bed|her +bed|bedroom|room|her|me|him",
    "kids|children|baby & drunk|drugs|alone|own & left|night|every|house",
    "nude|nudes|naked|sexual|explicit & pictures|photos|pics|online|man|sent|sending|images|video",
    "county +lines",
    "flinches|flinching|terrified|screams|begs & {kid}|she|he & dad|stepdad|boyfriend|partner|weekend|go|contact|visit",
  ],
  unless: [
    "crib|head|ball|course|training|by +a +car",
    "football|rugby|nursery|fell|climbing|playing",
  ],
  question: {
    en: "Is a child being hurt, or at risk of being hurt, at the moment?",
    cy: "Oes plentyn yn cael ei frifo, neu mewn perygl o gael ei frifo, ar hyn o bryd?",
  },
  rationale: "A child at risk must be told of by voice today; the practice has a duty to act.",
  source:
    "HM Government, Working together to safeguard children, 2023; named 2026-11 without its text being copied; read it again at review",
  hazard: "HAZ-UK-63",
  examples: [
    "I think my grandson is being hit by his stepdad",
    "My ex is hurting my kids when they stay with him",
    "her uncle touched my daughter",
  ],
  counterExamples: [
    "My son was hit on the head by a ball last week, no problems since",
    "Is circumcision done at the practice for boys?",
    "Can my children be registered with you?",
  ],
};

/** Rules for safety from others, and for what must be treated within days. */
export const safetyRules: readonly TriageRule[] = [dangerAtHome, abuseTold, childAtRisk];

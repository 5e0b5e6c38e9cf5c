import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";

const HOME =
  'NICE PH50, domestic violence and abuse, 2014; nhs.uk page "Getting help for domestic violence and abuse", named 2026-11 without its text being copied; read it again at review';

/** In danger from somebody. */
const dangerAtHome: TriageRule = {
  ...UNREVIEWED,
  version: 3,
  id: "danger-at-home",
  title: "In danger from somebody",
  disposition: "999",
  gapWordsMax: 4,
  phrases: [
    "kill|shoot|stab|strangle +me|us|her +if",
    "{abuser} {tells} kill|murder|stab|shoot +me|us|her",
    "{abuser} {hit}|attacks|strangles +my|our +mum|mam|mother|sister|nan|gran|wife|daughter",
    "strangled|strangles|strangling|throttled|strangulation",
    "strangle|throttle +me|her|us|him",
    "{abuser} choked|choking|chokes|suffocated|suffocates +me|her|us|my|him",
    "hands|hand|arm|grabbed|pinned|held|cord|belt|rope|scarf|lead|wire|cable round|around|by|on {whose}|the|sons|daughters|babys|me|by neck|throat",
    "swore|promised|{threat} kill|stab|hurt|shoot|hit|burn|rape +me|us|her|my|him|them",
    "going|{tells} {abuser} will|would|going kill|stab|hurt|shoot|find me|us|her|him",
    "{abuser} going|trying|tried|wants kill|stab|hurt|attack +me|us",
    "fear|think|{scared} {abuser} will|might|going|would kill|hurt|hit|attack|find|beat me|us|her|him",
    "i|we|kids|children not|longer feel|be|been|are|am safe home|house|here|him|partner|her|there",
    "i|we|me|kids|children|feel|feeling unsafe home|house|here|him",
    "{abuser} beaten|beat|punched|attacked|kicked|stabbed|raped|assaulted|battered|headbutted|slapped|hit me|us|her again|earlier|{of-late}",
    "{abuser} hits|hitting|bites|beats|beating|punches|kicks|attacks|punched|attacked|headbutted|stamped me|us",
    "raped|assaulted weekend|hours|{of-late}",
    "locked|trapped|locks|locking|lock +me|us in|up|out|room|house",
    "fear|scared +for +{whose}|our +life|lives|safety",
    "he|husband|partner|boyfriend|ex|dad broke|breaks|broken +my {limb}|nose|jaw|ribs|rib|finger",
    "tried|trying +to strangle|choke|suffocate|drown|kill +me|us|her",
    "pinned|held|grabbed|lifted|dragged +me|her by|to|against +my|the|her|hair|throat throat|neck|wall",
    "he|ex|husband +is outside|coming|here & scared|hiding|hide|knife|door|kill",
    "stalking|stalked|stalks me|her",
    "next +time & face|worse|kill|says|threatened",
    "ex|he|husband|partner|boyfriend +has +a|got +knife|gun|weapon|a",
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
  version: 2,
  id: "abuse-told",
  title: "Abuse or sexual assault",
  disposition: "same-day-phone",
  phrases: [
    "makes|made|making|forces|forced me|us|him|her sexual|sex|touch|undress|naked|strip",
    "carer|carers|staff|nurse|home {hit}|rough|hurting|hurts|pushing|pushes mum|mam|dad|nan|gran|mother|father|grandad|her|him|residents|me",
    "touched|touching|touches|touch +me|us & uncle|dad|stepdad|teacher|coach|boss|private|down|night|sexual|wrong|not",
    "was|were|been|got +attacked|assaulted|molested",
    "not|never give|gives|giving|feed +me|us food|water|eat|meals",
    "not +allow|allowed me|us|leave|out|see|phone & he|husband|they|partner|family|boss",
    "not|never +leave +the +house & he|they|husband|passport|beat|lets",
    "{abuser} hit|slaps|slapping|slapped|slap|pushed|push|hurts|hurt|hurting|grabs|pushes|beat|beats|kick|kicked|punch|punched|spits|bites|burns +me|us",
    "raped|rape|raping|rapes|molests",
    "sexually +assaulted|abused",
    "sexual +assault|abuse",
    "domestic +violence|abuse",
    "{scared} +of +him|husband|partner|boyfriend|ex|dad",
    "{scared} +of +{whose} +husband|partner|boyfriend|ex|dad|son|wife|stepdad|brother",
    "takes|taking|took|steals|keep|keeps|kept|keeping|hides|hid|hold|holds +{whose} +pension|money|bank|card|phone|passport",
    "pushing|pushes|shoving|throws|throwing +me|us|things|stuff +about|around|at|me",
    "{abuser} abusive|abusing|violent|controlling|coercive",
    "forced|forces|forcing|made +me|her sex|sleep",
    "drink +spiked",
    "been|was|got +spiked",
    "carer|carers|staff|nephew|son hit|hits|hitting|rough|slapped|stealing|shouting|shouts|steals mum|mam|dad|nan|gran|mother|father|grandad|her|him",
    "not +let +me leave|out|go|have|see|use|work|eat",
    "had|having +sex +with me asleep|sleeping|drunk|consent|unconscious|want",
    "sex & not +want|consent|agree & someone|him|he|me|it",
    "locks|locked|keeps +him|her|my|mum|dad|brother|gran +in|brother|mum|locked room|house|bedroom",
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
  version: 2,
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
    "dad|stepdad|uncle|grandad|man|teacher|stepbrother gets|comes|climbs|got|came +in|into|to +my +bed|bedroom",
    "{kid} being|been|is|getting hit|beaten|abused|touched|neglected|groomed|starved|molested|hurt|exploited +by|at|by",
    "touched|touching|touches|abusing|abused|abuses|molested|molesting|groomed|grooming my|our|her|his|the +son|daughter|child|kids|children|girl|boy|grandson|granddaughter|stepdaughter|niece|nephew|private|privates",
    "touched|touching|touches +him|her|me inappropriately|down|sexually|private|privates|there",
    "smacks|hurting|{hit} my|the|his|her|our|their +kids|kid|children|child|boy|girl|son|daughter|baby|stepson|grandchildren|grandson|granddaughter|niece|nephew",
    "bruise|bruises|bruised|bruising|marks|handprint & {kid}|she|he|face|back|legs|arms|bum|ears",
    "left|leaves|leaving|locked|locks kids|children|baby|toddler alone|themselves|drunk|unattended",
    "fgm|circumcised|circumcision girl|daughter|abroad|taken|taking|she|her|risk|worried|granddaughter",
    "forced +marriage|to +marry",
    "take|taking|sent|send|taken abroad cut|marry|married|circumcised|fgm",
    "being +groomed|exploited|trafficked|bullied +online|sexually",
    "to +be +cut|circumcised|married",
    "covered +in +bruises|marks",
    "comes|came|coming|gets in|into my +room|bed & night|touches|tell",
    "smacked|hit|hurt|slapped|shook|kicked +my|the|our little|son|daughter|baby|boy|girl|child & hard|mark|bruise|again|worried",
    "kids|children|baby & drunk|drugs|alone|own & left|night|every|house",
    "locks|locked|locking them|him|her|kids|children cupboard|shed|room|cellar|garage|bedroom",
    "nude|nudes|naked|sexual|explicit & pictures|photos|pics|online|man|sent|sending|images",
    "county +lines",
    "gets|comes|climbs|got|climbed in|into bed +with +her|him|me|my",
    "hit|kick|slap|punch|shake|beat|smack|kicking|slapping|punching|shaking +her|his|the|their|my +toddler|child|kid|kids|baby|son|daughter",
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

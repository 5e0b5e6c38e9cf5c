/** Of whom a message speaks, as facts or in words: what many rules need besides their phrases. */
import type { Need } from "@carethread/core";

const YOUNG =
  "baby|bub|bubs|bubba|babby|babe|bairn|wean|lo|tot|kid|child|lad|lass|niece|nephew|one|boy|girl|son|daughter|twin|twins|grandson|granddaughter|grandbaby|infant";

/** Under three months. */
export const underThreeMonths: Need = {
  within: "message",
  facts: { ageMonthsMax: 2 },
  phrases: [
    "newborn|newborns|neonate|premature|preemie",
    "new +born",
    `<1..12> +week|weeks|wk|wo +old|${YOUNG}`,
    `<1..90> +day|days +old|${YOUNG}`,
    `<1..2> +month|months|mth|mo +old|${YOUNG}`,
    `${YOUNG}|he|she is|only|just|now|aged|was|at +<1..12> +week|weeks`,
    `${YOUNG} +<1..12> +week|weeks|wk`,
    `${YOUNG} <1..90> +days|day`,
    `<1..12> +week|weeks {temperature}`,
    `{temperature} <1..12> +weeks`,
    `${YOUNG}|he|she is|only|just|now|aged +<1..2> +month|months`,
    `${YOUNG} +<1..2> +month|months`,
    "at +<1..12> +weeks",
    "<1..12> +week|weeks|wk +old|baby",
    "born yesterday|today|days|last|ago|morning|{weekday}",
    "born <1..12> +weeks|week|days",
    "fortnight +old",
    "he|she|baby is|only|just +<1..90> +days|hours",
    "scbu|nicu|prem|premmie|colostrum|meconium",
    "<1..72> +hours +old",
    `<1..12> +weeks|wks +now|and|today|pink|feeding`,
    "came|come|brought|took home +from|the +hospital|the & baby|boy|girl|man|him|her|he|she",
  ],
};

/** Three to under six months, or younger. */
export const underSixMonths: Need = {
  within: "message",
  facts: { ageMonthsMax: 5 },
  phrases: [
    `<3..5> +month|months|mth|mo +old|${YOUNG}`,
    `${YOUNG}|he|she is|only|just|now|aged +<3..5> +month|months`,
    `<13..25> +week|weeks +old|${YOUNG}`,
    `${YOUNG} +<3..5> +month|months`,
  ],
};

/** A child, or somebody's child. */
export const aChild: Need = {
  within: "message",
  facts: { ageYearsMax: 15, ageMonthsMax: 191 },
  phrases: [
    "{kid}|nappy|nappies|nursery|bronchiolitis|croup|calpol|oz|cot|pram|buggy|dummy|playgroup|cartoons|preschool|reception|toys",
    "health +visitor",
    "under +fives|<2..5>",
    "little +one|man|lad|lass|fella|un",
    "<1..15> +year|years|yr|yrs|week|weeks|day|days|yo +old",
    "age|aged +<1..15>",
    "he|she is|only|just +<1..36> +weeks|months|week|days",
    "her|his|their +bottle|bottles|feed|feeds|milk",
    "lads|boys|girls|lasses +is|<1..15>",
    "<1..36> +month|months|mth|mths|mo|m",
    "he|she +is +<1..15>",
    "is +<1..15> +year|years",
    "chicken +pox",
    "chickenpox|bubs|viral|ipad|mummy",
    "wee +one|man|lad|lass|boy|girl",
    "<1..15> +yo|yrs|yr",
  ],
};

/** Old, by age or by who it is: grandparents, residents, somebody's parent. */
export const anElder: Need = {
  within: "message",
  facts: { ageYearsMin: 65 },
  phrases: [
    "{elder}",
    "<65..104> +years|year|yr|yrs|yo",
    "is|aged|age +<65..104>",
    "care|nursing|residential|sheltered +home|housing|flat",
    "in +law",
    "old +lady|man|boy|gent|dear|fella|woman",
  ],
};

/** Words that say that somebody is pregnant. */
export const PREGNANT_WORDS: readonly string[] = [
  "{carrying}",
  "expecting +baby|twins|our|first",
  "was|were|am +expecting",
  "am +<4..42> +weeks",
  "i|am|nearly|about +<3..9> +months",
  "expecting +a|my|our +baby|first|second|third|twins|child",
  "<3..42> +weeks|week +gone|along|pg|preg|tomorrow",
  "i|she|wife|daughter|girlfriend|partner|sister +am|is +<4..42> +weeks|week",
  "i|she|wife +am|is now|only|nearly|about|just|around|currently +<4..42> +weeks|week",
  "am|is +<4..42> +<0..6> +weeks|week",
  "<20..42> +weeks|week|wk",
  "<20..42> +<0..6> +weeks|week",
  "positive +test|pregnancy",
  "positive pregnancy +test",
  "tested +positive",
  "booking +appointment",
  "at +<4..42> +weeks",
  "test says|said +pregnant|positive",
  "baby due",
  "<1..9> +months +pregnant|gone|preg",
  "due +date|in|on|next|any <1..42>|date|day|month|week|weeks|march|april|may|june|july|august|september|october|november|december|january|february",
  "my|the|her +bump|womb",
  "baby|babies|bairn|twins +inside|in",
  "think +<4..19> +weeks",
  "losing|lost +the|my|our|this +baby|pregnancy",
  "inside +me|my",
  "heavily|up +pregnant|the +duff",
  "with +child",
  "last|final +scan|trimester",
];

/** Pregnant, by what the practice knows or by what is written. */
export const isPregnant: Need = {
  within: "message",
  facts: { pregnantWeeksMin: 0 },
  phrases: PREGNANT_WORDS,
};

/** Words that say that a birth or the loss of a pregnancy is not long ago. */
export const AFTER_BIRTH_WORDS: readonly string[] = [
  "gave|given|giving|give +birth",
  "<1..42> +days|weeks|day|week +a +mum|mother|mam",
  "deliver|delivered +baby|my|her|him|last|on|our",
  "after|since +birth|delivery|labour",
  "after|since +giving|having|the|my +birth|baby|twins|delivery|section",
  "had|have|having +my|a|our|the +baby|twins|section|son|daughter",
  "had|have +my|our +second|third|first|little|new|beautiful|lovely +baby|one|girl|boy|son|daughter",
  "had +baby|bubba|bub|him|her <1..42> +days|weeks|day|week",
  "baby|son|daughter|wean|bairn|boy|girl|he|she|twins is|are|was +<1..60> +days|day",
  "<1..42> +days|weeks|day|week after|post|since|postpartum +giving|birth|baby|section|partum",
  "register|registering +baby|newborn|our|my",
  "baby born",
  "born +in|on|at +the|a|our +car|bath|hallway|ambulance|taxi|lift|toilet|kitchen|bathroom|lounge|stairs|landing",
  "babys +<1..8> +weeks|days",
  "had +baby|bubba|bub|twins",
  "had baby|bubba|bub|twins last|on|this|yesterday",
  "had +him|her|it on|last|at|in weekend|week|{weekday}",
  "maternity +pad|pads",
  "c +section|sec",
  "csection|caesarean|cesarean|postpartum|postnatal|postnatally|puerperal",
  "post +natal|partum|natally",
  "new|newborn|<1..8> +baby|mum|mam|mother|week|weeks|days +old|baby|postnatal|post",
  "newborn",
  "my|our baby|son|daughter is|was +<1..8>|born +weeks|days",
  "miscarriage|miscarried|termination|abortion",
  "home|water|forceps|emergency|natural +birth|delivery|section",
  "birth went|was|yesterday|today|last|{weekday}",
];

/** A fever, in the words of parents. */
export const FEVER: readonly string[] = [
  "fever|fevers|feverish|boiling|roasting|scorching",
  "burning +up|hot",
  "{temperature} <38..42>",
  "<38..42> {temperature}|degrees|celsius",
  "<38..41> +<0..9>",
  "{temperature} <100..106>",
  "high|raised|a|running|spiking|spiked|bad +{temperature}",
  "has|have|had|got|having +{temperature}",
  "really|very|so|too|red|boiling|proper|{felt} +hot",
  "hot touch|head|forehead|body|chest|skin|tummy|belly",
  "head|forehead|body|tummy|chest|back hot|burning",
];

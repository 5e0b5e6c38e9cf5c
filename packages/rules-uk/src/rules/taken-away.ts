import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

/** A forced marriage or the cutting of a girl, said with the hour or the journey. */
const takenAway: TriageRule = {
  ...UNREVIEWED,
  id: "taken-away",
  version: 1,
  title: "To be married by force, or a girl to be cut, within days",
  disposition: "999",
  backing: "little",
  gapWordsMax: 5,
  needs: [
    says(
      "tonight|tomorrow|today|{weekday}|weekend|now|hours|hour|morning|afternoon|evening|noon|midnight",
      "flight|flights|plane|airport|ticket|tickets|passport|coach|ferry|packed|booked",
    ),
  ],
  phrases: [
    "forced|forcing|force|making|made|make +me|her|him|us|to +marry|wed",
    "forced +to +marry|wed",
    "forced +into +a|the|this|my +marriage|wedding",
    "marry|marrying +me|her +to|off",
    "marry|marrying +my|our +sister|daughter|niece|granddaughter|cousin +to|off",
    "take|taking|taken|put|send|sending|sent|fly|flying|flown & to +marry|wed",
    "take|taking|taken|put|send|sending|sent|fly|flying|flown & be +married",
    "not +want|wants|agree|agreed +to +marry",
    "not +want|wants|choose|chose +this|the +wedding|marriage",
    "i|she +am|is +<11..17> & my|her +wedding",
    "flight|flights|plane|ticket & is|it +to +marry",
    "take|taking|taken|booked|bring|bringing & girl|girls|sister|daughter|niece|granddaughter|her & be|being|get +cut|circumcised",
    "girl|girls|sister|daughter|niece|granddaughter & fgm",
    "sister|daughter|niece|granddaughter|girl|girls|she|her & be|being|get +cut|circumcised & lady|woman|auntie|aunty|cutter|ceremony|party|abroad|like",
    "lady|woman|auntie|aunty|grandmother +who|that +cuts +girls|them|us",
    "lady|woman|auntie|aunty +who|that +cuts & sister|girl|niece|daughter",
  ],
  unless: [
    "hair|fringe|nails|toenails|fingernails|grass|lawn|hedge|tongue|tie|ends|cake",
    "getting +married|wed",
    "dress|suit|guest|guests|bridesmaid|reception|photographer|venue",
    "years +ago",
    "son|sons|boy|boys|nephew|grandson",
    "weeks +and|pregnant|along",
    "<11..17> +weeks|wks",
    "fgm +clinic|course|training|leaflet|survivor",
    "reversal|deinfibulation",
  ],
  question: {
    en: "Is somebody about to be taken away, married against their will or cut?",
    cy: "A oes rhywun ar fin cael ei gymryd i ffwrdd, ei briodi yn erbyn ei ewyllys neu ei dorri?",
  },
  rationale:
    "When there is a day or a flight, the police can still keep somebody here; the day after nobody can.",
  source:
    "HM Government, Multi-agency statutory guidance on female genital mutilation, 2020, and The right to choose: statutory guidance on forced marriage, 2023; named 2026-11 without their text being copied; read them again at review",
  hazard: "HAZ-UK-30",
  examples: [
    "They are going to marry me to my cousin, the flight is tonight",
    "My dad has my passport and I'm being forced to marry on Saturday",
    "The lady who cuts girls is coming for my sister this afternoon",
    "They are taking my niece to be cut tomorrow, she is seven",
  ],
  counterExamples: [
    "I'm getting married on Saturday and need my tablets before we fly",
    "Taking my daughter to have her hair cut tomorrow, can the jab be at four?",
    "I had FGM as a child and am booked at the clinic on Tuesday",
    "My sister is taking her baby boy to be circumcised tomorrow, can he have Calpol?",
    "He is taking me to see my daughter get married on Saturday, can I have the jab before?",
  ],
};

export const takenAwayRules: readonly TriageRule[] = [takenAway];

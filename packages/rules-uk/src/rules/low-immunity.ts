import type { TriageRule } from "@carethread/core";
import { UNREVIEWED } from "./review-state.js";
import { says } from "./says.js";

const feverLowImmunity: TriageRule = {
  ...UNREVIEWED,
  id: "fever-low-immunity",
  version: 9,
  title: "Fever with weak immunity",
  backing: "little",
  disposition: "999",
  gapWordsMax: 3,
  phrases: [
    "pembro|pembrolizumab|nivolumab|ipilimumab|immunotherapy & breathless|breath|cough|toilet|bloody|diarrhoea|yellow|palpitations|weak",
    "chickenpox|shingles|measles & steroids|chemo|methotrexate|transplant|immune|lupus|vasculitis",
    "bad|severe|terrible|awful|really|very +sore +throat",
    "spleen|splenectomy & teeth|castanets|chattering|chill|shivering|shaking|fingers|hot",
    "<38..41> +<0..9>",
    "{fever}|boiling|roasting",
    "burning +up|hot|alive|all",
    "temperature|temp|its|is|reading|high|thermometer <38..41>",
    "fever|temperature|temp +of|at +<38..41>",
    "<38..41> +degrees|c|temperature|fever",
    "infected|infection|really|so|very|proper unwell|hot|poorly|ill|rough",
    "hot +and|then|one +cold|shivery|shaky|shaking",
    "feel|feeling|feels|felt|gone|all +hot|rough|ill|shivery|dreadful|awful|boiling|flu|fluey",
    "fluey|fluish",
    "flu +like|ish",
    "<38..41> & shaky|shaking|shivery|hot|temp|sweaty",
  ],
  needs: [
    {
      facts: {
        medicines: [
          "methotrexate",
          "azathioprine",
          "rituximab",
          "ciclosporin",
          "tacrolimus",
          "mycophenol",
          "capecitabine",
          "cyclophosph",
          "leflunomide",
          "adalimumab",
          "infliximab",
          "etanercept",
          "tocilizumab",
          "carbimazole",
          "clozapine",
          "mercaptopurine",
          "baricitinib",
          "upadacitinib",
          "tofacitinib",
        ],
        conditions: [
          "neutrop",
          "leukaem",
          "leukem",
          "lymphoma",
          "myeloma",
          "transplant",
          "asplen",
          "splenectomy",
          "chemo",
          "immunodef",
          "sickle",
        ],
      },
      phrases: [
        "{immune}|picc|hickman|portacath|adalimumab|infliximab|carbimazole|clozapine|immunotherapy|biologics",
        "stem +cell",
        "drip +treatment",
        "lost|losing +my|her|his +hair",
        "infusion|infusions",
        "no|without|removed|out +spleen",
        "weak|low|no|weakened|suppressed +immune|immunity",
      ],
      within: "message",
    },
  ],
  unless: [
    "temperature|temp|temps +has|been|is|was +been|normal|fine|ok +normal|fine|ok",
    "temperature|temp|temps +is|was|been +normal|fine|ok",
    "red|fever +card",
    "temperature|temp|fever +gone +already|now|away",
    "normal temperature",
    "temperature normal",
    "no|not|without +a|any|had {fever}",
    "no|not|without +{fever}",
    "chemo|chemotherapy|radiotherapy|treatment|finished years|months +ago",
    "vaccine|jab|vaccination",
    "yellow|hay|scarlet|glandular +fever",
    "temp|temperature +<36..37>",
  ],
  question: {
    en: "Is there a fever or shivering now, in someone on chemotherapy or with weak immunity?",
    cy: "Oes gwres neu gryndod nawr, mewn rhywun ar gemotherapi neu â system imiwnedd wan?",
  },
  rationale:
    "With few white cells an infection can kill within hours, and a fever may be the only sign.",
  source: "NICE CG151, neutropenic sepsis, 2012; named, not copied; read again at review",
  hazard: "HAZ-UK-29",
  examples: [
    "I am on chemo and my temperature is 38.1",
    "shivering and hot after chemotherapy on Monday",
    "Fever tonight and I have a kidney transplant",
  ],
  counterExamples: [
    "Can I have the flu jab while on chemo?",
    "My chemo dates have moved, please change my appointment",
    "No fever since chemo finished, can I fly?",
  ],
};

const soreThroatLowWhiteCells: TriageRule = {
  ...UNREVIEWED,
  id: "sore-throat-low-white-cells",
  version: 3,
  title: "Sore throat on a medicine that lowers white cells",
  disposition: "same-day-phone",
  gapWordsMax: 4,
  phrases: [
    "throat & {pain}|razor|razors|glass|fire|swallow|raw|burning|ulcers",
    "mouth & ulcers|sores|ulcer|raw|sore",
    "sore +throat",
  ],
  needs: [
    {
      facts: {
        medicines: [
          "carbimazole",
          "propylthiouracil",
          "clozapine",
          "methotrexate",
          "azathioprine",
          "sulfasalazine",
        ],
      },
      phrases: [
        "carbimazole|propylthiouracil|clozapine|clozaril|methotrexate|azathioprine|sulfasalazine|chemo|chemotherapy",
        "overactive +thyroid",
      ],
      within: "message",
    },
  ],
  unless: ["temp|temperature +<36..37>"],
  question: {
    en: "Is there a sore throat, mouth ulcers or fever now, on one of these medicines?",
    cy: "Oes dolur gwddf, wlserau'r geg neu wres nawr, ar un o'r meddyginiaethau hyn?",
  },
  rationale:
    "These medicines can stop the making of white cells, and a sore throat is the first sign.",
  source: "BNF, carbimazole and clozapine, 2026-11; named, not copied; read again at review",
  hazard: "HAZ-UK-29",
  examples: [
    "I take carbimazole and have a sore throat",
    "On methotrexate, loads of mouth ulcers",
    "sore throat for two days, I'm on clozapine",
  ],
  counterExamples: [
    "Carbimazole blood test due, which form?",
    "Sore throat since Monday, drinking fine",
    "Is the methotrexate in stock?",
  ],
};

const feverAfterTravel: TriageRule = {
  ...feverLowImmunity,
  id: "fever-after-travel",
  backing: "much",
  version: 4,
  title: "Fever after a journey to a hot country",
  disposition: "a-and-e",
  phrases: ["{fever}|boiling|burning", "hot +then|and +cold", "<38..41> +<0..9>|degrees|c"],
  needs: [
    says(
      "africa|nigeria|ghana|kenya|uganda|india|pakistan|bangladesh|gambia|sierra|tanzania|malawi|congo|cameroon|ethiopia|sudan|zambia|mozambique|senegal|thailand|cambodia|vietnam|indonesia|brazil|lagos|accra|nairobi|zanzibar|safari|malaria|tropics|sri",
      "back|returned|returning|home|came +from village|abroad|visiting|travelling|jungle|trek",
    ),
  ],
  unless: [
    "reaction +to & jab|jabs|vaccine|vaccines|vaccination",
    "malaria +tablets",
    "vaccine|jab|vaccination|booked",
    "yellow +fever",
    "years|months +ago",
  ],
  question: {
    en: "Is there a fever now, in someone who was in a hot country in the last three months?",
    cy: "Oes gwres nawr, mewn rhywun a fu mewn gwlad boeth yn y tri mis diwethaf?",
  },
  rationale: "Malaria can kill within a day or two of the first fever, also in who took tablets.",
  source: "UKHSA, malaria guidelines, 2024; named, not copied; read again at review",
  examples: [
    "Fever and shivering, I came back from Nigeria two weeks ago",
    "He was in Uganda for a wedding. Now he is burning up every evening",
    "Hot then cold since we got home from visiting family in Ghana",
  ],
  counterExamples: [
    "We go to Kenya in May, which malaria tablets do we need?",
    "Is yellow fever vaccine free for Ghana?",
    "No fever since I came back from India, just need a letter",
  ],
};

/** Fever in those who cannot fight an infection, and after a journey. */
export const lowImmunityRules: readonly TriageRule[] = [
  feverLowImmunity,
  feverAfterTravel,
  soreThroatLowWhiteCells,
];

import type { Category } from "@carethread/core";

/**
 * What a patient can write about, in plain words, in the order in which it is offered. "Something else" ranks high, because nobody knows
 * what it will be.
 *
 * @category content
 */
export const categories: readonly Category[] = [
  {
    id: "symptoms",
    title: { en: "Symptoms or a health problem", cy: "Symptomau neu broblem iechyd" },
    description: {
      en: "Something new, something that has changed, or a question about how you feel.",
      cy: "Rhywbeth newydd, rhywbeth sydd wedi newid, neu gwestiwn am sut rydych yn teimlo.",
    },
    clinical: true,
    assurance: "P9",
    rank: 1,
  },
  {
    id: "medicines",
    title: { en: "Medicines", cy: "Meddyginiaethau" },
    description: {
      en: "Repeat prescriptions, side effects, or a question about what you take.",
      cy: "Presgripsiynau amlroddadwy, sgil-effeithiau, neu gwestiwn am yr hyn rydych yn ei gymryd.",
    },
    clinical: true,
    assurance: "P9",
    rank: 3,
  },
  {
    id: "test-results",
    title: { en: "Test results", cy: "Canlyniadau profion" },
    description: {
      en: "Blood tests, scans and letters from the hospital.",
      cy: "Profion gwaed, sganiau a llythyrau o'r ysbyty.",
    },
    clinical: true,
    assurance: "P9",
    rank: 3,
  },
  {
    id: "fit-note",
    title: { en: "Fit note (sick note)", cy: "Nodyn ffitrwydd (nodyn salwch)" },
    description: {
      en: "A new note for work, or more time on one that you have.",
      cy: "Nodyn newydd ar gyfer gwaith, neu fwy o amser ar un sydd gennych.",
    },
    clinical: true,
    assurance: "P9",
    rank: 5,
  },
  {
    id: "referral",
    title: { en: "Referral to a hospital or clinic", cy: "Atgyfeiriad i ysbyty neu glinig" },
    description: {
      en: "Ask about a referral, or tell us that you have not heard.",
      cy: "Gofynnwch am atgyfeiriad, neu dywedwch wrthym nad ydych wedi clywed.",
    },
    clinical: true,
    assurance: "P9",
    rank: 5,
  },
  {
    id: "appointments-admin",
    title: {
      en: "Appointments, forms and your details",
      cy: "Apwyntiadau, ffurflenni a'ch manylion",
    },
    description: {
      en: "Change an appointment, ask for a letter, or tell us a new address.",
      cy: "Newid apwyntiad, gofyn am lythyr, neu roi cyfeiriad newydd i ni.",
    },
    clinical: false,
    assurance: "P5",
    rank: 7,
  },
  {
    id: "vaccinations",
    title: { en: "Vaccinations", cy: "Brechiadau" },
    description: {
      en: "Flu, COVID-19, travel and children's vaccinations.",
      cy: "Brechiadau ffliw, COVID-19, teithio a phlant.",
    },
    clinical: false,
    assurance: "P5",
    rank: 7,
  },
  {
    id: "something-else",
    title: { en: "Something else", cy: "Rhywbeth arall" },
    description: {
      en: "Anything that is not in this list. You do not have to know who deals with it.",
      cy: "Unrhyw beth nad yw yn y rhestr hon. Nid oes rhaid i chi wybod pwy sy'n delio ag ef.",
    },
    clinical: true,
    assurance: "P9",
    rank: 2,
  },
];

import type { TrafficText } from "@carethread/core";

const URGENT_EN =
  "Do not wait if it is urgent: call 999 in an emergency. For urgent medical help use 111, or phone us on {phone} when we are open.";
const URGENT_CY =
  "Peidiwch ag aros os yw'n frys: ffoniwch 999 mewn argyfwng. Am gymorth meddygol brys defnyddiwch 111, neu ffoniwch ni ar {phone} pan fyddwn ar agor.";

/**
 * What is said before somebody begins to write: by when to expect a reply, or why this is not the time. Every one of them says where to turn with what is urgent.
 *
 * @category content
 */
export const trafficTexts: readonly TrafficText[] = [
  {
    id: "as-usual",
    language: "en",
    heading: "You can expect a reply by {by}",
    lines: ["Somebody will look at your message before then.", URGENT_EN],
  },
  {
    id: "as-usual",
    language: "cy",
    heading: "Gallwch ddisgwyl ateb erbyn {by}",
    lines: ["Bydd rhywun yn edrych ar eich neges cyn hynny.", URGENT_CY],
  },
  {
    id: "busy",
    language: "en",
    heading: "We have many messages: expect a reply by {by}",
    lines: ["Your message will be taken and looked at. It may take longer than usual.", URGENT_EN],
  },
  {
    id: "busy",
    language: "cy",
    heading: "Mae gennym lawer o negeseuon: disgwyliwch ateb erbyn {by}",
    lines: ["Bydd eich neges yn cael ei derbyn. Gall gymryd mwy o amser nag arfer.", URGENT_CY],
  },
  {
    id: "when-open",
    language: "en",
    heading: "The surgery is closed. You can expect a reply by {by}",
    lines: ["You can write now. Nobody looks at messages until we open again.", URGENT_EN],
  },
  {
    id: "when-open",
    language: "cy",
    heading: "Mae'r feddygfa ar gau. Gallwch ddisgwyl ateb erbyn {by}",
    lines: ["Gallwch ysgrifennu nawr. Nid oes neb yn edrych nes i ni agor eto.", URGENT_CY],
  },
  {
    id: "closed",
    language: "en",
    heading: "The surgery is not taking messages now",
    lines: [URGENT_EN],
  },
  {
    id: "closed",
    language: "cy",
    heading: "Nid yw'r feddygfa yn derbyn negeseuon ar hyn o bryd",
    lines: [URGENT_CY],
  },
  {
    id: "after-hours",
    language: "en",
    heading: "The surgery is closed. You can write again from {opens}",
    lines: ["What you have typed is kept as a draft.", URGENT_EN],
  },
  {
    id: "after-hours",
    language: "cy",
    heading: "Mae'r feddygfa ar gau. Gallwch ysgrifennu eto o {opens}",
    lines: ["Mae'r hyn rydych wedi'i deipio yn cael ei gadw fel drafft.", URGENT_CY],
  },
  {
    id: "quiet-hours",
    language: "en",
    heading: "You can begin a new message from {opens}",
    lines: ["You can still reply to messages that you have.", URGENT_EN],
  },
  {
    id: "quiet-hours",
    language: "cy",
    heading: "Gallwch ddechrau neges newydd o {opens}",
    lines: ["Gallwch ateb negeseuon sydd gennych o hyd.", URGENT_CY],
  },
  {
    id: "full",
    language: "en",
    heading: "We cannot take more of these messages just now",
    lines: [
      "For symptoms, choose that instead: those we always take. Or phone us on {phone}.",
      URGENT_EN,
    ],
  },
  {
    id: "full",
    language: "cy",
    heading: "Ni allwn dderbyn mwy o'r negeseuon hyn ar hyn o bryd",
    lines: [
      "Am symptomau, dewiswch hynny yn lle: rydym bob amser yn derbyn y rheini. Neu ffoniwch ni ar {phone}.",
      URGENT_CY,
    ],
  },
  {
    id: "too-many-of-yours",
    language: "en",
    heading: "You have messages that wait for us already",
    lines: [
      "Write what is new into one of them: open it and reply. For symptoms you can always begin a new one.",
      URGENT_EN,
    ],
  },
  {
    id: "too-many-of-yours",
    language: "cy",
    heading: "Mae gennych negeseuon sy'n aros amdanom eisoes",
    lines: [
      "Ysgrifennwch yr hyn sy'n newydd yn un ohonynt: agorwch hi ac atebwch. Am symptomau gallwch ddechrau un newydd bob amser.",
      URGENT_CY,
    ],
  },
];

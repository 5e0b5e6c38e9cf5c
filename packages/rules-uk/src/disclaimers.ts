import type { Disclaimer } from "@carethread/core";

const TESTED =
  'Shape and first line follow the patient safety notice of the US Department of Veterans Affairs, usability testing of January 2023 (a page before writing; "Only use messages for non-urgent needs" preferred by 13 of 19). The other lines are ours, for the United Kingdom, and have not been tested with patients.';
const OURS = "Our own words, 2026-11. Not tested with users.";
const OURS_CY = "Our own Welsh, 2026-11, to be reviewed by a Welsh speaker. Not tested with users.";
const TESTED_CY = `${TESTED} The Welsh is to be reviewed by a Welsh speaker.`;

/**
 * What patients and staff are shown before they write, and beside the form when they reply. An exact text: a changed character is a
 * new version.
 *
 * @category content
 */
export const disclaimers: readonly Disclaimer[] = [
  {
    id: "patient-create",
    version: "1",
    language: "en",
    audience: "patient",
    moment: "create",
    placement: "interstitial",
    title: "Only use messages for non-urgent needs",
    lines: [
      "Nobody reads messages straight away. A reply can take some days.",
      "If you need help today, call the practice. When it is closed, call 111.",
      "If someone's life may be in danger, call 999 or go to A&E.",
      "In a mental health crisis, call 111 and choose option 2, or call Samaritans on 116 123.",
    ],
    act: "Continue to messages",
    source: TESTED,
  },
  {
    id: "patient-create",
    version: "1",
    language: "cy",
    audience: "patient",
    moment: "create",
    placement: "interstitial",
    title: "Defnyddiwch negeseuon ar gyfer pethau nad ydynt yn frys yn unig",
    lines: [
      "Does neb yn darllen negeseuon ar unwaith. Gall ateb gymryd rhai dyddiau.",
      "Os oes angen help arnoch heddiw, ffoniwch y feddygfa. Pan fydd ar gau, ffoniwch 111.",
      "Os gall bywyd rhywun fod mewn perygl, ffoniwch 999 neu ewch i Adran Frys.",
      "Mewn argyfwng iechyd meddwl, ffoniwch 111 a dewiswch opsiwn 2, neu'r Samariaid ar 116 123.",
    ],
    act: "Ymlaen i negeseuon",
    source: TESTED_CY,
  },
  {
    id: "patient-reply",
    version: "1",
    language: "en",
    audience: "patient",
    moment: "reply",
    placement: "inline",
    title: "Need help sooner?",
    lines: [
      "For help today, call the practice, or 111 when it is closed. In an emergency, call 999.",
    ],
    act: "Send a reply that can wait",
    source: OURS,
  },
  {
    id: "patient-reply",
    version: "1",
    language: "cy",
    audience: "patient",
    moment: "reply",
    placement: "inline",
    title: "Angen help yn gynt?",
    lines: [
      "I gael help heddiw, ffoniwch y feddygfa, neu 111 pan fydd ar gau. Mewn argyfwng, ffoniwch 999.",
    ],
    act: "Anfon ateb a all aros",
    source: OURS_CY,
  },
  {
    id: "staff-create",
    version: "1",
    language: "en",
    audience: "staff",
    moment: "create",
    placement: "inline",
    title: "This message may stay unread for days",
    lines: [
      "If the patient must do something soon, phone instead and record the call.",
      "Never use a message to send somebody to 999, 111 or A&E.",
    ],
    act: "This can wait until it is read",
    source: OURS,
  },
  {
    id: "staff-create",
    version: "1",
    language: "cy",
    audience: "staff",
    moment: "create",
    placement: "inline",
    title: "Gall y neges hon aros heb ei darllen am ddyddiau",
    lines: [
      "Os oes rhaid i'r claf wneud rhywbeth yn fuan, ffoniwch yn lle hynny a chofnodwch yr alwad.",
      "Peidiwch byth â defnyddio neges i anfon rhywun at 999, 111 neu Adran Frys.",
    ],
    act: "Gall hyn aros nes iddo gael ei ddarllen",
    source: OURS_CY,
  },
  {
    id: "staff-reply",
    version: "1",
    language: "en",
    audience: "staff",
    moment: "reply",
    placement: "inline",
    title: "Can this wait?",
    lines: ["Phone if anything must happen soon. That includes 999, 111 and A&E."],
    act: "This can wait until it is read",
    source: OURS,
  },
  {
    id: "staff-reply",
    version: "1",
    language: "cy",
    audience: "staff",
    moment: "reply",
    placement: "inline",
    title: "A all hyn aros?",
    lines: [
      "Ffoniwch os oes rhaid i rywbeth ddigwydd yn fuan. Mae hynny'n cynnwys 999, 111 ac Adran Frys.",
    ],
    act: "Gall hyn aros nes iddo gael ei ddarllen",
    source: OURS_CY,
  },
];

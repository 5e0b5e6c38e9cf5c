import type { AdviceVariant } from "@carethread/core";

const NOT_SENT = "Your message has not been sent. Nobody at the practice has seen it.";
const NOT_SENT_CY = "Nid yw eich neges wedi'i hanfon. Does neb yn y feddygfa wedi'i gweld.";
const TELLING = "Telling someone is the right thing to do.";
const IN_DANGER = "If a life is in danger, call 999 or go to A&E now.";
const SAMARITANS = "You can call Samaritans free on 116 123, at any time, about anything.";

/** While the practice is open it is the practice that is phoned: in England it may not send people to 111 in core hours for what is its own. */
const sameDay: readonly AdviceVariant[] = [
  {
    disposition: "same-day-phone",
    open: true,
    text: {
      en: {
        heading: "Call the practice now",
        lines: [
          "This needs someone to speak to you today.",
          "Call the practice and tell them what you wrote here.",
          "If it gets much worse, call 999.",
          NOT_SENT,
        ],
      },
      cy: {
        heading: "Ffoniwch y feddygfa nawr",
        lines: [
          "Mae angen i rywun siarad â chi heddiw.",
          "Ffoniwch y feddygfa a dywedwch beth a ysgrifennoch yma.",
          "Os yw'n gwaethygu'n fawr, ffoniwch 999.",
          NOT_SENT_CY,
        ],
      },
    },
  },
  {
    disposition: "same-day-phone",
    open: false,
    text: {
      en: {
        heading: "Call 111 now",
        lines: [
          "This needs someone to speak to you before the practice opens again.",
          "Call 111 and tell them what you wrote here. It is open day and night.",
          "If it gets much worse, call 999.",
          NOT_SENT,
        ],
      },
      cy: {
        heading: "Ffoniwch 111 nawr",
        lines: [
          "Mae angen i rywun siarad â chi cyn i'r feddygfa agor eto.",
          "Ffoniwch 111 a dywedwch beth a ysgrifennoch yma. Mae ar agor ddydd a nos.",
          "Os yw'n gwaethygu'n fawr, ffoniwch 999.",
          NOT_SENT_CY,
        ],
      },
    },
  },
];

/** Crisis lines that differ by nation. Named from general knowledge, not read again; to be checked at review. */
const crisis: readonly AdviceVariant[] = [
  {
    disposition: "crisis-line",
    nations: ["scotland"],
    text: {
      en: {
        heading: "Please talk to someone now",
        lines: [
          IN_DANGER,
          "Call 111 and choose the mental health option. It is open day and night.",
          "You can call Breathing Space free on 0800 83 85 87, in the evening and at weekends.",
          SAMARITANS,
          TELLING,
          NOT_SENT,
        ],
      },
    },
  },
  {
    disposition: "crisis-line",
    nations: ["northern-ireland"],
    text: {
      en: {
        heading: "Please talk to someone now",
        lines: [
          IN_DANGER,
          "Call Lifeline free on 0808 808 8000. It is open day and night.",
          SAMARITANS,
          TELLING,
          NOT_SENT,
        ],
      },
    },
  },
];

/** Advice that differs by nation, or by whether the practice is open. */
export const adviceVariants: readonly AdviceVariant[] = [...sameDay, ...crisis];

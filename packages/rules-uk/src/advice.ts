import type { RulePack } from "@carethread/core";

const NOT_SENT = "Your message has not been sent. Nobody at the practice has seen it.";
const NOT_SENT_CY = "Nid yw eich neges wedi'i hanfon. Does neb yn y feddygfa wedi'i gweld.";

/** What a diverted writer is told. Short sentences; the first ones say what to do now. */
export const advice: RulePack["advice"] = {
  "999": {
    en: {
      heading: "Call 999 or go to A&E now",
      lines: [
        "What you wrote may mean that someone needs help right now.",
        "Call 999. Go to A&E only if that is quicker and safe.",
        "Do not drive yourself.",
        "If it is not safe to speak, call 999 from a mobile and press 55 when asked.",
        NOT_SENT,
      ],
    },
    cy: {
      heading: "Ffoniwch 999 neu ewch i Adran Frys nawr",
      lines: [
        "Gall yr hyn a ysgrifennoch olygu bod angen help ar rywun ar unwaith.",
        "Ffoniwch 999. Ewch i'r Adran Frys dim ond os yw hynny'n gynt ac yn ddiogel.",
        "Peidiwch â gyrru eich hun.",
        "Os nad yw'n ddiogel siarad, ffoniwch 999 o ffôn symudol a phwyswch 55 pan ofynnir i chi.",
        NOT_SENT_CY,
      ],
    },
  },
  "a-and-e": {
    en: {
      heading: "Go to A&E now",
      lines: [
        "What you wrote may need a hospital today.",
        "Go to your nearest A&E. Ask someone to take you. Do not drive yourself.",
        "If it gets worse, or you cannot get there safely, call 999.",
        NOT_SENT,
      ],
    },
    cy: {
      heading: "Ewch i'r Adran Frys nawr",
      lines: [
        "Efallai bod angen ysbyty ar yr hyn a ysgrifennoch heddiw.",
        "Ewch i'ch Adran Frys agosaf. Gofynnwch i rywun fynd â chi. Peidiwch â gyrru eich hun.",
        "Os yw'n gwaethygu, neu os na allwch gyrraedd yno'n ddiogel, ffoniwch 999.",
        NOT_SENT_CY,
      ],
    },
  },
  "crisis-line": {
    en: {
      heading: "Please talk to someone now",
      lines: [
        "If a life is in danger, call 999 or go to A&E now.",
        "Call 111 and choose option 2 for a mental health crisis. It is open day and night.",
        "You can call Samaritans free on 116 123, at any time, about anything.",
        "Telling someone is the right thing to do.",
        NOT_SENT,
      ],
    },
    cy: {
      heading: "Siaradwch â rhywun nawr",
      lines: [
        "Os yw bywyd mewn perygl, ffoniwch 999 neu ewch i Adran Frys nawr.",
        "Ffoniwch 111 a dewiswch opsiwn 2 ar gyfer argyfwng iechyd meddwl. Mae ar agor ddydd a nos.",
        "Gallwch ffonio'r Samariaid am ddim ar 116 123, unrhyw bryd, am unrhyw beth.",
        "Dweud wrth rywun yw'r peth iawn i'w wneud.",
        NOT_SENT_CY,
      ],
    },
  },
  maternity: {
    en: {
      heading: "Call your maternity unit now",
      lines: [
        "Use the number on your maternity notes or app. Someone is there day and night.",
        "Do not wait until tomorrow.",
        "If you bleed a lot, feel faint or have very bad pain, call 999.",
        "If you have no unit yet or cannot get through, call 111.",
        NOT_SENT,
      ],
    },
    cy: {
      heading: "Ffoniwch eich uned famolaeth nawr",
      lines: [
        "Defnyddiwch y rhif ar eich nodiadau neu'ch ap mamolaeth. Mae rhywun yno ddydd a nos.",
        "Peidiwch ag aros tan yfory.",
        "Os ydych yn gwaedu llawer, yn teimlo'n wan neu mewn poen drwg iawn, ffoniwch 999.",
        "Os nad oes gennych uned eto neu os na allwch gael ateb, ffoniwch 111.",
        NOT_SENT_CY,
      ],
    },
  },
  "same-day-phone": {
    en: {
      heading: "Call the practice now",
      lines: [
        "This needs someone to speak to you today.",
        "Call the practice and tell them what you wrote here.",
        "If the practice is closed, call 111.",
        "If it gets much worse, call 999.",
        NOT_SENT,
      ],
    },
    cy: {
      heading: "Ffoniwch y feddygfa nawr",
      lines: [
        "Mae angen i rywun siarad â chi heddiw.",
        "Ffoniwch y feddygfa a dywedwch beth a ysgrifennoch yma.",
        "Os yw'r feddygfa ar gau, ffoniwch 111.",
        "Os yw'n gwaethygu'n fawr, ffoniwch 999.",
        NOT_SENT_CY,
      ],
    },
  },
  "phone-instead": {
    en: {
      heading: "Phone the patient instead",
      lines: [
        "This draft asks the patient to do something soon.",
        "The patient may not read a message for days.",
        "Phone the patient, and record the call.",
        "If nobody answers, follow the practice's plan for urgent contact.",
        "Your message has not been sent.",
      ],
    },
    cy: {
      heading: "Ffoniwch y claf yn lle hynny",
      lines: [
        "Mae'r drafft hwn yn gofyn i'r claf wneud rhywbeth yn fuan.",
        "Efallai na fydd y claf yn darllen neges am ddyddiau.",
        "Ffoniwch y claf, a chofnodwch yr alwad.",
        "Os nad oes neb yn ateb, dilynwch gynllun y feddygfa ar gyfer cyswllt brys.",
        "Nid yw eich neges wedi'i hanfon.",
      ],
    },
  },
};

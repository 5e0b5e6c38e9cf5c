import type { AgreementText } from "@carethread/core";

/**
 * The written understanding that a patient and the practice sign before anything goes out by ordinary e-mail. The Welsh needs review by
 * a Welsh speaker.
 *
 * @category content
 */
export const emailAgreement: readonly AgreementText[] = [
  {
    version: "1",
    language: "en",
    title: "Using ordinary e-mail with us",
    lines: [
      "Ordinary e-mail is not secure. It can be read on the way, sent to the wrong person, or seen by others who use your phone, computer or mailbox.",
      "You can read our messages safely by signing in. You never have to use e-mail to get care from us.",
      "If you agree, we may send our replies to your messages to the one e-mail address that you gave us. We send messages that we start only if you agree to that as well.",
      "We do not send photographs, documents or other people's details by e-mail.",
      "E-mail is never for anything urgent. If you need help today, call the practice, or 111 when it is closed. In an emergency, call 999.",
      "Tell us at once if your address changes. This agreement ends when your address changes, and on the day that is shown with it.",
      "You can withdraw at any time in your settings or by telling any of us. It takes effect at once and does not change your care. What was sent before cannot be called back.",
      "By signing you say that you have read this, that you know the risk, and that you want us to use e-mail with you all the same.",
    ],
  },
  {
    version: "1",
    language: "cy",
    title: "Defnyddio e-bost cyffredin gyda ni",
    lines: [
      "Nid yw e-bost cyffredin yn ddiogel. Gellir ei ddarllen ar y ffordd, ei anfon at y person anghywir, neu ei weld gan eraill sy'n defnyddio eich ffôn, eich cyfrifiadur neu eich blwch post.",
      "Gallwch ddarllen ein negeseuon yn ddiogel drwy fewngofnodi. Nid oes rhaid i chi byth ddefnyddio e-bost i gael gofal gennym ni.",
      "Os cytunwch, gallwn anfon ein hatebion i'ch negeseuon i'r un cyfeiriad e-bost a roesoch i ni. Dim ond os cytunwch i hynny hefyd y byddwn yn anfon negeseuon yr ydym ni'n eu cychwyn.",
      "Nid ydym yn anfon lluniau, dogfennau na manylion pobl eraill drwy e-bost.",
      "Nid yw e-bost byth ar gyfer unrhyw beth brys. Os oes angen help arnoch heddiw, ffoniwch y feddygfa, neu 111 pan fydd ar gau. Mewn argyfwng, ffoniwch 999.",
      "Dywedwch wrthym ar unwaith os bydd eich cyfeiriad yn newid. Daw'r cytundeb hwn i ben pan fydd eich cyfeiriad yn newid, ac ar y diwrnod a ddangosir gydag ef.",
      "Gallwch dynnu'n ôl unrhyw bryd yn eich gosodiadau neu drwy ddweud wrth unrhyw un ohonom. Daw i rym ar unwaith ac nid yw'n newid eich gofal. Ni ellir galw'n ôl yr hyn a anfonwyd o'r blaen.",
      "Drwy lofnodi rydych yn dweud eich bod wedi darllen hwn, eich bod yn gwybod am y risg, a'ch bod am i ni ddefnyddio e-bost gyda chi er hynny.",
    ],
  },
];

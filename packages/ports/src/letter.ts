import type { NotificationLanguage } from "./notification.js";

/** Who reads a letter: the patient's side, or a clinician of another organisation. @category ports */
export type LetterAudience = "patient" | "partner";

/** What a letter is made from. @category ports */
export interface LetterContent {
  /** Who reads it: it decides what the fixed lines say. */
  readonly audience: LetterAudience;
  /** In which language the fixed lines are. */
  readonly language: NotificationLanguage;
  /** The practice's public name, without line ends. */
  readonly practiceName: string;
  /** Where to sign in: the same address for everybody, no token in it, no line ends. */
  readonly signInUrl: string;
  /** The subject as it was written, or empty. It stands above the text and never in the subject line, which anybody may see. */
  readonly heading: string;
  /** The text. */
  readonly text: string;
}

interface Wording {
  readonly subject: string;
  readonly head: string;
  readonly foot: string;
}

const wording: Readonly<Record<LetterAudience, Readonly<Record<NotificationLanguage, Wording>>>> = {
  patient: {
    en: {
      subject: "A message from your GP practice",
      head: "{practice} has sent you this message. Do not reply to this e-mail: nobody reads replies. To answer, sign in:",
      foot: "Do not reply to this e-mail: nobody reads replies. It is not for urgent help. In an emergency call 999. For urgent medical help use 111.",
    },
    cy: {
      subject: "Neges gan eich practis meddyg teulu",
      head: "Mae {practice} wedi anfon y neges hon atoch. Peidiwch ag ateb yr e-bost hwn: nid oes neb yn darllen atebion. I ateb, mewngofnodwch:",
      foot: "Peidiwch ag ateb yr e-bost hwn: nid oes neb yn darllen atebion. Nid yw ar gyfer cymorth brys. Mewn argyfwng ffoniwch 999. Am gymorth meddygol brys defnyddiwch 111.",
    },
  },
  partner: {
    en: {
      subject: "A message about a patient",
      head: "{practice} has sent you this message about a patient. Do not reply to this e-mail: nobody reads replies. To see which patient it is about, and to answer, sign in:",
      foot: "The patient is named on the page where you sign in. Do not reply to this e-mail: nobody reads replies. It is not for urgent matters: phone the practice. In an emergency call 999.",
    },
    cy: {
      subject: "Neges am glaf",
      head: "Mae {practice} wedi anfon y neges hon atoch am glaf. Peidiwch ag ateb yr e-bost hwn: nid oes neb yn darllen atebion. I weld pa glaf ydyw, ac i ateb, mewngofnodwch:",
      foot: "Mae'r claf wedi'i enwi ar y dudalen lle rydych yn mewngofnodi. Peidiwch ag ateb yr e-bost hwn: nid oes neb yn darllen atebion. Nid yw ar gyfer materion brys: ffoniwch y practis. Mewn argyfwng ffoniwch 999.",
    },
  },
};

const RULE = "----------";

/**
 * A letter: the text word for word between fixed lines that say whose it is, where to answer, and that neither the letter nor an answer
 * to it is the place for an emergency. A reply by e-mail is the obvious thing to do, and nobody would see it.
 *
 * @category ports
 * @example
 * ```ts run
 * import { renderLetter } from "@carethread/ports";
 *
 * const { subject, text } = renderLetter({
 *   audience: "patient",
 *   language: "en",
 *   practiceName: "Elm Street Surgery",
 *   signInUrl: "https://elm-street.example/messages",
 *   heading: "Your tablets",
 *   text: "Take them with some food.",
 * });
 * console.log(subject); // => A message from your GP practice
 * console.log(text.includes("Take them with some food.")); // => true
 * ```
 */
export const renderLetter = (
  content: LetterContent,
): { readonly subject: string; readonly text: string } => {
  const { subject, head, foot } = wording[content.audience][content.language];
  const text = [
    head.replace("{practice}", () => content.practiceName),
    content.signInUrl,
    RULE,
    ...(content.heading === "" ? [] : [content.heading, ""]),
    content.text,
    RULE,
    foot,
  ].join("\n");
  return { subject, text };
};

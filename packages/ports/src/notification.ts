/**
 * What a notification may say. There is no place for a sender's name, a subject or a text: the wording is fixed here, and the
 * only variables are the practice's name and the address of the sign-in page.
 *
 * @category ports
 */
export type NotificationTemplate =
  | "new-message"
  | "message-not-delivered"
  | "linkage-code-used"
  | "reply-late"
  /** The answer to somebody who wrote where nobody reads. */
  | "reply-not-read"
  /** The same, to words that may speak of an emergency. */
  | "reply-may-be-urgent";

/** A language that notifications are written in: English or Welsh. @category ports */
export type NotificationLanguage = "en" | "cy";

const wording: Readonly<
  Record<NotificationLanguage, Readonly<Record<NotificationTemplate, readonly [string, string]>>>
> = {
  en: {
    "new-message": [
      "You have a new message from your GP practice",
      "{practice} has sent you a message. Sign in to read it:",
    ],
    "message-not-delivered": [
      "We could not reach you",
      "{practice} could not deliver something to you. Sign in to see it:",
    ],
    "reply-not-read": [
      "Nobody reads replies",
      "This number takes no replies: do not wait for an answer. To write to {practice}, phone the practice or sign in:",
    ],
    "reply-may-be-urgent": [
      "In an emergency call 999",
      "This number takes no replies: do not wait for an answer. In an emergency call 999 now. If it cannot wait, use 111 or phone {practice}. Sign in:",
    ],
    "linkage-code-used": [
      "Your online access has been set up",
      "Online messages with {practice} have been set up. If this was not you, phone the practice. Sign in:",
    ],
    "reply-late": [
      "Your GP practice has not replied in time",
      "{practice} has not replied by the time that it promised. Your message is there and is being followed up. If you cannot wait, phone the practice. Sign in:",
    ],
  },
  cy: {
    "new-message": [
      "Mae gennych neges newydd gan eich practis meddyg teulu",
      "Mae {practice} wedi anfon neges atoch. Mewngofnodwch i'w darllen:",
    ],
    "message-not-delivered": [
      "Nid oeddem yn gallu cysylltu â chi",
      "Nid oedd {practice} yn gallu danfon rhywbeth atoch. Mewngofnodwch i'w weld:",
    ],
    "reply-not-read": [
      "Ni chaiff atebion eu darllen",
      "Nid yw'r rhif hwn yn derbyn atebion: peidiwch ag aros am ateb. I ysgrifennu at {practice}, ffoniwch y practis neu mewngofnodwch:",
    ],
    "reply-may-be-urgent": [
      "Mewn argyfwng ffoniwch 999",
      "Nid yw'r rhif hwn yn derbyn atebion: peidiwch ag aros am ateb. Mewn argyfwng ffoniwch 999 nawr. Os na all aros, defnyddiwch 111 neu ffoniwch {practice}. Mewngofnodwch:",
    ],
    "linkage-code-used": [
      "Mae eich mynediad ar-lein wedi'i sefydlu",
      "Mae negeseuon ar-lein gyda {practice} wedi'u sefydlu. Os nad chi wnaeth hyn, ffoniwch y practis. Mewngofnodwch:",
    ],
    "reply-late": [
      "Nid yw eich practis meddyg teulu wedi ateb mewn pryd",
      "Nid yw {practice} wedi ateb erbyn yr amser a addawyd. Mae eich neges yno ac mae rhywun yn mynd ar ei thrywydd. Os na allwch aros, ffoniwch y practis. Mewngofnodwch:",
    ],
  },
};

const safety: Readonly<Record<NotificationLanguage, string>> = {
  en: "Do not reply to this notice: nobody reads replies. It is not for urgent help. In an emergency call 999. For urgent medical help use 111.",
  cy: "Peidiwch ag ateb yr hysbysiad hwn: nid oes neb yn darllen atebion. Nid yw ar gyfer cymorth brys. Mewn argyfwng ffoniwch 999. Am gymorth meddygol brys defnyddiwch 111.",
};

/** What a notification is made from. @category ports */
export interface NotificationContent {
  /** Which fixed wording. */
  readonly template: NotificationTemplate;
  /** In which language. */
  readonly language: NotificationLanguage;
  /** The practice's public name, without line ends. */
  readonly practiceName: string;
  /** Where to sign in: the same address for everybody, no token in it, no line ends. */
  readonly signInUrl: string;
}

/**
 * The text of a notification. The same template gives the same words for every message, so that neither its wording nor its length
 * tells anything about what was written.
 *
 * @category ports
 * @example
 * ```ts run
 * import { renderNotification } from "@carethread/ports";
 *
 * const { subject } = renderNotification({
 *   template: "new-message",
 *   language: "en",
 *   practiceName: "Elm Street Surgery",
 *   signInUrl: "https://elm-street.example/messages",
 * });
 * console.log(subject); // => You have a new message from your GP practice
 * ```
 */
export const renderNotification = (
  content: NotificationContent,
): { readonly subject: string; readonly text: string } => {
  const [subject, opening] = wording[content.language][content.template];
  const text = [
    opening.replace("{practice}", () => content.practiceName),
    content.signInUrl,
    "",
    safety[content.language],
  ].join("\n");
  return { subject, text };
};

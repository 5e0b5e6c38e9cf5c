import type { RecallNotice } from "@carethread/core";

/**
 * What is said to whoever had opened a message to many that was taken back.
 *
 * @category content
 */
export const recallNotices: readonly RecallNotice[] = [
  {
    version: "1",
    language: "en",
    subject: "We sent you a message by mistake",
    text: [
      "We have taken back the message above. {practice} sent it to you by mistake. It was not meant for you. Please do not act on it.",
      "We are sorry. If it worried you, phone us on {phone}.",
      "Do not use messages for urgent help. In an emergency call 999. For urgent medical help use 111.",
    ].join("\n\n"),
  },
  {
    version: "1",
    language: "cy",
    subject: "Anfonwyd neges atoch trwy gamgymeriad",
    text: [
      "Rydym wedi tynnu'r neges uchod yn ôl. Anfonodd {practice} hi atoch trwy gamgymeriad. Nid oedd wedi'i bwriadu i chi. Peidiwch â gweithredu arni.",
      "Mae'n ddrwg gennym. Os gwnaeth eich poeni, ffoniwch ni ar {phone}.",
      "Peidiwch â defnyddio negeseuon am gymorth brys. Mewn argyfwng ffoniwch 999. Am gymorth meddygol brys defnyddiwch 111.",
    ].join("\n\n"),
  },
];

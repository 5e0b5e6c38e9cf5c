import { threads } from "../../../seed/index.ts";
import type { Mail } from "../../ground/mail-room.ts";

const WORDS_IN_A_ROW = 5;

// The fixed subjects of letters; a notice has others.
const LETTER_SUBJECTS = ["A message from your GP practice", "A message about a patient"];

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const runs = (words: readonly string[], length: number): readonly string[] =>
  Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) =>
    words.slice(at, at + length).join(" "),
  );

/** What was looked for, and the mails in which something of it was found. */
export interface LeakSearch {
  readonly texts: number;
  readonly mails: number;
  /** Mails in which words of a seeded message were found. */
  readonly found: readonly number[];
  /** Mails that carry a text on purpose: under an agreement, or to an accredited domain. */
  readonly letters: readonly number[];
}

const seeded = threads.flatMap((thread) => thread.messages.map((message) => message.text));

/** Looks in every mail, as it went over the wire and as it is read, for five words in a row of any seeded message; for a shorter message, for all of it. */
export const searchForLeaks = (mails: readonly Mail[]): LeakSearch => {
  const pieces = seeded.map((text) => {
    const words = wordsOf(text);
    return runs(words, Math.min(WORDS_IN_A_ROW, words.length));
  });
  const wanted = new Set(pieces.flat().filter((piece) => piece.includes(" ")));
  const lengths = new Set([...wanted].map((piece) => piece.split(" ").length));
  const leaks = ({ subject, text, raw }: Mail): boolean =>
    [`${subject} ${text}`, raw].some((body) => {
      const words = wordsOf(body);
      return [...lengths].some((length) => runs(words, length).some((run) => wanted.has(run)));
    });
  return {
    texts: seeded.length,
    mails: mails.length,
    found: mails.filter(leaks).map(({ number }) => number),
    letters: mails
      .filter(({ subject }) => LETTER_SUBJECTS.includes(subject))
      .map(({ number }) => number),
  };
};

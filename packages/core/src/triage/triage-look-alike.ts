/** Letters of other scripts that look like Latin ones. NFKD leaves them as they are. */
const PAIRS =
  "аa вb еe ѕs іi јj кk мm нh оo рp сc тt уy хx ԁd ԛq ԝw һh ɡg αa βb εe ηn ιi κk νv οo ρp τt υu χx ⅼl ꞵb օo սu ոn յj ɑa ɩi ᴀa ᴄc ᴇe ᴏo ᴜu ᴠv ᴡw ᴢz ıi ӏl";

const LATIN: ReadonlyMap<string, string> = new Map(
  PAIRS.split(" ").map((pair): [string, string] => {
    const [from = "", to = ""] = Array.from(pair);
    return [from, to];
  }),
);

/** The Latin letter that a lower-case letter looks like, or the letter itself. */
export const lookAlike = (letter: string): string => LATIN.get(letter) ?? letter;

const LATIN_LETTER = /[a-z]/gi;
const OTHER_LETTER = /[\u0370-\u052f\u0561-\u0587]/g;

/** Whether so much of a text is written in Latin letters that a letter of another script in it is a disguise or a slip of the keyboard. */
export const isLatin = (text: string): boolean => {
  const others = text.match(OTHER_LETTER)?.length ?? 0;
  return others > 0 && (text.match(LATIN_LETTER)?.length ?? 0) * 2 >= others;
};

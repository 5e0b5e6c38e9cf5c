/** Ways in which the same message is typed. Nothing in them is by chance: a message at the same place of a file is changed in the same way in every run. */

/** One way of typing. */
export interface Disguise {
  readonly name: string;
  readonly change: (text: string, seed: number) => string;
  /** How many points of what is sent elsewhere may be lost. `null`: told, not judged. */
  readonly lostMax: number | null;
}

/** A number from 0 to below 1 that is the same in every run. */
const chance = (seed: number): number => {
  const value = Math.sin(seed * 12.9898 + 78.233) * 43_758.5453;
  return value - Math.floor(value);
};

/** Changes a share of the places at which a pattern matches. */
const someOf =
  (pattern: RegExp, share: number, change: (found: string, seed: number) => string) =>
  (text: string, seed: number): string => {
    let at = seed * 1_000;
    return text.replace(pattern, (found) => {
      at += 1;
      return chance(at) < share ? change(found, at) : found;
    });
  };

const KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

const besideOf = (letter: string): string => {
  const row = KEYS.find((keys) => keys.includes(letter)) ?? letter;
  const at = row.indexOf(letter);
  return row[at + 1] ?? row[at - 1] ?? letter;
};

/** One slip of the finger behind the first letter: a letter left out, typed twice, changed with the next, or the key beside it. */
const slip = (word: string, seed: number): string => {
  const at = 1 + Math.floor(chance(seed + 0.5) * (word.length - 2));
  const [before, letter, next, rest] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  const slips = [
    before + next + rest,
    before + letter + letter + next + rest,
    before + next + letter + rest,
    before + besideOf(letter) + next + rest,
  ];
  return slips[Math.floor(chance(seed + 0.25) * slips.length)] ?? word;
};

const slips = (share: number): Disguise["change"] => someOf(/[A-Za-z]{5,}/g, share, slip);

const LATIN = "aeopcyxi";
const CYRILLIC = "аеорсухі";

/** All of them. */
export const disguises: readonly Disguise[] = [
  { name: "capitals", change: (text) => text.toUpperCase(), lostMax: 1 },
  { name: "small letters", change: (text) => text.toLowerCase(), lostMax: 1 },
  {
    name: "no stops and commas",
    change: (text) => text.replaceAll(/[.,;:!?](?!\d)/g, ""),
    lostMax: null,
  },
  { name: "no apostrophes", change: (text) => text.replaceAll(/['’]/g, ""), lostMax: 1 },
  {
    name: "a picture behind four words of ten",
    change: someOf(/ /g, 0.4, () => " \u{1F622} "),
    lostMax: 1,
  },
  {
    name: "a line break for three spaces of ten",
    change: someOf(/ /g, 0.3, () => "\n"),
    lostMax: 1,
  },
  {
    name: "an invisible character between all letters",
    change: (text) => Array.from(text).join("\u200b"),
    lostMax: 1,
  },
  {
    name: "four look-alike letters of ten",
    change: someOf(/[aeopcyxi]/g, 0.4, (letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter),
    lostMax: 1,
  },
  { name: "a slip in 10 % of the words of 5 letters", change: slips(0.1), lostMax: null },
  { name: "a slip in 20 % of the words of 5 letters", change: slips(0.2), lostMax: 2 },
  { name: "a slip in 40 % of the words of 5 letters", change: slips(0.4), lostMax: null },
];

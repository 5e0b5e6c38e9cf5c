/** How an English word sounds, roughly: who spells by ear writes "breev", "temprecher" and "stumick", which are many slips away from what is meant. */

type Respelling = readonly [RegExp, string];

/** What is spelt one way and said another, in this order. A capital is a sound that has no letter of its own. */
const RESPELLINGS: readonly Respelling[] = [
  [/^[kgp]n/, "n"],
  [/^wr/, "r"],
  [/^ps/, "s"],
  [/[ao]ugh/g, "o"],
  [/eigh/g, "a"],
  [/gh/g, ""],
  // "Fink" and "breev" are how many people say it.
  [/ph|th|v/g, "f"],
  [/omach/g, "omak"],
  [/ache/g, "ake"],
  [/sch/g, "sk"],
  [/tch|ch/g, "C"],
  [/(?:t|ss?|s?c|sh)i(?=on|an|ous)/g, "S"],
  [/sh/g, "S"],
  [/tu(?=[rlae])/g, "C"],
  [/s?c(?=[eiy])|z/g, "s"],
  [/ck|qu?|c/g, "k"],
  [/x/g, "ks"],
  [/dge?|ge$/g, "j"],
  [/(?<=[pkfsSC])e?d$/, "t"],
  [/in[gk]$/, "in"],
  [/mb$/, "m"],
  [/(?<=r|w|[aeiou])h/g, ""],
  [/wa/g, "wo"],
  [/(.)\1+/g, "$1"],
  // It is said only before a vowel.
  [/r(?=[^aeiouy]|$|e$|es$)/g, ""],
];

const FIRST_VOWEL = /[aeiouy]+/;

/** The kinds of vowel that are told from each other; in the last kind is all that is not in the others. */
const KINDS: readonly Respelling[] = [
  [/^(?!e[uw])[eiy]/, "e"],
  [/^a(?![uw])/, "a"],
];

const kindOf = (vowel: string): string => KINDS.find(([form]) => form.test(vowel))?.[1] ?? "o";

/**
 * Consonants as they are said, and what kind of vowel comes first among them: the others are hardly heard ("stomach", "stumick").
 */
export const soundOf = (word: string): string => {
  const said = RESPELLINGS.reduce((text, [form, sound]) => text.replace(form, sound), word);
  const [vowel] = FIRST_VOWEL.exec(said) ?? [];
  if (vowel === undefined) return said;
  const at = said.indexOf(vowel);
  const behind = said.slice(at + vowel.length).replace(/[aeiouy]/g, "");
  return said.slice(0, at) + kindOf(vowel) + behind.replace(/(.)\1+/g, "$1");
};

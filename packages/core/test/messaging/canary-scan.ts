/** Finds words that must not be somewhere, in any clothes: as they are, shouted, encoded, or only eight letters of them. */

const FRAGMENT = 8;
const LETTERS = "bcdfghjklmnpqrstvwxz";

/** Words that nobody writes, the same for each seed: consonants alone, so that no language has them. */
export const createCanaries = (seed: number): { next(): string; all(): readonly string[] } => {
  const made: string[] = [];
  let state = seed;
  const letter = (): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return LETTERS.charAt((state >>> 16) % LETTERS.length);
  };
  return {
    next: () => {
      const word = Array.from({ length: 16 }, letter).join("");
      made.push(word);
      return word;
    },
    all: () => made,
  };
};

const fragmentsOf = (word: string): readonly string[] =>
  Array.from({ length: word.length - FRAGMENT + 1 }, (_, n) => word.slice(n, n + FRAGMENT));

/** The characters of a fragment's base64 that depend on nothing but the fragment, when so many bytes stand before it. */
const base64Core = (fragment: string, before: number): string => {
  const text = Buffer.from("\0".repeat(before) + fragment).toString("base64");
  const first = Math.ceil((before * 8) / 6);
  const last = Math.floor(((before + fragment.length) * 8) / 6);
  return text.slice(first, last);
};

/** Looks for any of the needles, which are put into groups of one length. */
const hits = (haystack: string, needles: ReadonlySet<string>, length: number): number => {
  let found = 0;
  for (let n = 0; n + length <= haystack.length; n += 1)
    if (needles.has(haystack.slice(n, n + length))) found += 1;
  return found;
};

/** Makes a scanner for these words; it answers the encodings in which any eight letters of any of them are in the bytes. */
export const createScanner = (
  words: readonly string[],
): ((bytes: Uint8Array) => readonly string[]) => {
  const fragments = [...new Set(words.flatMap(fragmentsOf))];
  const plain = new Set(fragments);
  const hex = new Set(fragments.map((f) => Buffer.from(f).toString("hex")));
  const base64 = new Map<number, Set<string>>();
  for (const before of [0, 1, 2])
    for (const fragment of fragments) {
      const core = base64Core(fragment, before);
      const group = base64.get(core.length) ?? new Set();
      base64.set(core.length, group.add(core));
    }
  return (bytes) => {
    const raw = Buffer.from(bytes).toString("latin1");
    const folded = raw.toLowerCase();
    const standard = raw.replaceAll("-", "+").replaceAll("_", "/");
    const named: readonly (readonly [string, boolean])[] = [
      ["plain", hits(folded, plain, FRAGMENT) > 0],
      // Two bytes a letter, or an escape before each: what is not a letter is left out.
      ["spread", hits(folded.replaceAll("\0", ""), plain, FRAGMENT) > 0],
      ["escaped", hits(unescaped(folded), plain, FRAGMENT) > 0],
      ["hex", hits(folded, hex, FRAGMENT * 2) > 0],
      ["base64", [...base64].some(([length, group]) => hits(standard, group, length) > 0)],
    ];
    return named.filter(([, is]) => is).map(([name]) => name);
  };
};

/** The text with URL and JSON escapes of single bytes undone. */
const unescaped = (text: string): string =>
  text.replaceAll(/%([0-9a-f]{2})|\\u00([0-9a-f]{2})/g, (_, url?: string, json?: string) =>
    String.fromCharCode(Number.parseInt(url ?? json ?? "20", 16)),
  );

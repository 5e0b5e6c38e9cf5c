/** Phrases of a pack, laid out so that a text finds those it holds quickly. */
import type { RulePack } from "./rule-pack.js";
import { createLexicon, type Lexicon, NOTHING } from "./triage-lexicon.js";
import { createPhrases, type PhraseStep } from "./triage-phrase.js";
import { remembering } from "./triage-remember.js";

/** A phrase of a pack. */
export interface CompiledPhrase<Owner> {
  /** What it speaks for. */
  readonly owner: Owner;
  /** The numbers of its places. */
  readonly steps: readonly number[];
}

/**
 * Phrases, ready to be looked for in a text, by the place that is the least common of each, its anchor. Every text walks all anchors, and what is asked of a phrase
 * before it is found lies side by side in flat arrays of small numbers: most of the cost of an object for each was waiting for memory.
 */
export interface PhraseIndex<Owner> {
  readonly anchors: Int32Array;
  /** For each anchor, where its phrases begin; they end where those of the next begin. */
  readonly phrasesFrom: Int32Array;
  /** For each phrase the numbers of the two least common of its other places, which have to occur before it is looked at word by word; nothing's number where there are none. */
  readonly telling: SmallNumbers;
  /** For each phrase, where its entry begins in `entries`. */
  readonly entryFrom: Int32Array;
  /**
   * For each phrase, side by side: how far before its anchor it can begin at most, how far at least, how far the next place can be from the one before at most, and for
   * each of its places the number and how many other words may stand before it.
   */
  readonly entries: SmallNumbers;
  /** How many places the longest phrase has. */
  readonly longest: number;
  readonly phrases: readonly CompiledPhrase<Owner>[];
}

/** What stands in an entry before its places. */
export const ENTRY_HEAD = 3;

/** Numbers from nothing up, in half the memory where they allow it. */
export type SmallNumbers = Uint16Array | Uint32Array;

/** A phrase of something, as it is written. */
export interface Written<Owner> {
  readonly owner: Owner;
  readonly phrase: string;
  readonly gapWordsMax: number;
}

/** A phrase that was read. */
interface ReadPhrase<Owner> {
  readonly phrase: CompiledPhrase<Owner>;
  readonly gaps: readonly number[];
  readonly lead: number;
  readonly leadMin: number;
  readonly anchor: number;
  readonly telling: readonly [number, number];
}

/** Reads the phrases of a pack into one lexicon. */
export interface Reader {
  readonly index: <Owner>(written: readonly Written<Owner>[]) => PhraseIndex<Owner>;
  /** The number of a place that is written by itself, or -1 where nothing is. */
  readonly place: (written: string) => number;
  readonly lexicon: () => Lexicon;
}

const phrasesIn = ({
  rules,
  routes = [],
  routeFamilies = [],
  cues,
  stories,
  headingQuestions = [],
}: RulePack): readonly string[] => [
  ...rules.flatMap(({ phrases, needs = [], unless = [], besides = "", after }) => [
    ...[phrases, unless, besides, after?.phrases ?? []].flat(),
    ...needs.flatMap((need) => need.phrases ?? []),
  ]),
  ...routes.flatMap(({ phrases, strong }) => [...phrases, ...strong]),
  ...routeFamilies.flatMap(({ phrases }) => phrases),
  ...cues.map(({ phrase }) => phrase),
  ...(stories?.opens ?? []),
  ...(stories?.goesOn ?? []),
  ...(stories?.ends ?? []),
  ...headingQuestions,
];

/** Begins to read a pack. */
export const createReader = (pack: RulePack): Reader => {
  const lexicon = createLexicon();
  const frequent = new Set(pack.languages.flatMap((language) => language.frequentWords));
  const rowsOf = createPhrases(pack.words ?? {});
  // All places first: how common each is is known when all have been seen.
  for (const phrase of phrasesIn(pack))
    for (const row of rowsOf(phrase)) for (const step of row) lexicon.add(step);
  // A word that stands in many phrases stands in many texts.
  const commonnessOf = (word: string): number =>
    (frequent.has(word) ? 101 : 1) + lexicon.placesWith(word) / 10;
  const commonness = remembering(
    ({ words, beginnings, ranges }: PhraseStep) =>
      words.reduce((sum, word) => sum + commonnessOf(word), 0) +
      beginnings.length * 3 +
      ranges.length * 20,
  );

  const read = <Owner>(
    { owner, gapWordsMax }: Written<Owner>,
    row: readonly PhraseStep[],
  ): ReadPhrase<Owner> => {
    const steps = row.map(lexicon.add);
    const gaps = row.map(({ adjacent }) => (adjacent ? 0 : gapWordsMax));
    const common = row.map(commonness);
    const order = [...row.keys()].sort((a, b) => (common[a] ?? 0) - (common[b] ?? 0));
    const [anchor = 0, ...others] = order;
    // More of them would have to be noted of every text, and would hardly ever be what is missing.
    const [second = NOTHING, third = NOTHING] = others
      .flatMap((at) => steps[at] ?? [])
      .slice(0, 2)
      .map(lexicon.tells);
    const lead = gaps.slice(1, anchor + 1).reduce((sum, gap) => sum + gap + 1, 0);
    return {
      ...{ phrase: { owner, steps }, gaps, lead, leadMin: anchor },
      anchor: lexicon.anchors(steps[anchor] ?? 0),
      telling: [second, third],
    };
  };

  return {
    index: (written) => {
      const byAnchor = new Map<number, ReadPhrase<(typeof written)[number]["owner"]>[]>();
      for (const each of written)
        for (const row of rowsOf(each.phrase)) {
          const one = read(each, row);
          const known = byAnchor.get(one.anchor);
          if (known === undefined) byAnchor.set(one.anchor, [one]);
          else known.push(one);
        }
      return indexOf(byAnchor);
    },
    place: (written) => rowsOf(written).flat().map(lexicon.add)[0] ?? -1,
    lexicon: lexicon.build,
  };
};

/** Where each of some lists begins when they are laid end to end, and where the last one ends. */
export const startsOf = (lists: Iterable<readonly unknown[]>): Int32Array => {
  const starts = [0];
  for (const { length } of lists) starts.push((starts.at(-1) ?? 0) + length);
  return Int32Array.from(starts);
};

const SMALL_MAX = 0xffff;

const small = (numbers: readonly number[]): SmallNumbers =>
  numbers.every((number) => number <= SMALL_MAX)
    ? Uint16Array.from(numbers)
    : Uint32Array.from(numbers);

const entryOf = ({ phrase, gaps, lead, leadMin }: ReadPhrase<unknown>): readonly number[] => [
  ...[lead, leadMin, Math.max(...gaps) + 1],
  ...phrase.steps.flatMap((step, at) => [step, gaps[at] ?? 0]),
];

const indexOf = <Owner>(
  byAnchor: ReadonlyMap<number, readonly ReadPhrase<Owner>[]>,
): PhraseIndex<Owner> => {
  const all = [...byAnchor.values()].flat();
  const entries = all.map(entryOf);
  return {
    anchors: Int32Array.from(byAnchor.keys()),
    phrasesFrom: startsOf(byAnchor.values()),
    telling: small(all.flatMap(({ telling }) => telling)),
    entryFrom: startsOf(entries),
    entries: small(entries.flat()),
    longest: all.reduce((most, { gaps }) => Math.max(most, gaps.length), 1),
    phrases: all.map(({ phrase }) => phrase),
  };
};

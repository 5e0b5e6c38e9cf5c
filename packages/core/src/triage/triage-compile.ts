import type { ContextCue, RulePack, TriageRule } from "./rule-pack.js";
import { readWords } from "./triage-text.js";

/** The forms that may stand at one place of a phrase. */
export type PhraseStep = ReadonlySet<string>;

/** A phrase, ready to be joined over the words of a text. */
export interface CompiledPhrase {
  readonly rule: TriageRule;
  readonly steps: readonly PhraseStep[];
}

/** A cue, ready to be looked for. Its words stand side by side. */
export interface CompiledCue {
  readonly cue: ContextCue;
  readonly steps: readonly PhraseStep[];
}

/**
 * A rule pack made ready for {@link evaluate}: compile once, judge many drafts. Its inside is nobody's contract.
 *
 * @category triage
 */
export interface CompiledPack {
  /** What it was made from. */
  readonly source: RulePack;
  /** Phrases by the words with which they can begin, for each direction. @internal */
  readonly phrases: Readonly<
    Record<TriageRule["direction"], ReadonlyMap<string, readonly CompiledPhrase[]>>
  >;
  /** What the rules that look back look for in earlier texts, likewise. @internal */
  readonly earlier: ReadonlyMap<string, readonly CompiledPhrase[]>;
  /** Cues by the words with which they can begin. @internal */
  readonly cues: ReadonlyMap<string, readonly CompiledCue[]>;
  /** Words after which a cue that stands before them says nothing more. @internal */
  readonly turns: ReadonlySet<string>;
  /** The frequent words of each language. @internal */
  readonly languages: ReadonlyMap<string, ReadonlySet<string>>;
}

const wordsOf = (text: string): readonly string[] => readWords(text).map((word) => word.text);

/** A phrase as places with forms. A short form that stands alone ("can't") takes as many places as it has words. */
export const phraseSteps = (phrase: string): readonly PhraseStep[] =>
  phrase
    .split(" ")
    .filter((place) => place !== "")
    .flatMap((place) => {
      const forms = place.split("|").map(wordsOf);
      const [only] = forms;
      if (forms.length === 1 && only) return only.map((word) => new Set([word]));
      return [new Set(forms.flatMap((form) => (form.length === 1 ? form : [])))];
    });

const byFirstWord = <Item extends { readonly steps: readonly PhraseStep[] }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> => {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    for (const word of item.steps[0] ?? []) {
      const known = index.get(word);
      if (known) known.push(item);
      else index.set(word, [item]);
    }
  }
  return index;
};

/**
 * Makes a pack ready. Any pack has an answer; whether it is a good one says {@link validatePack}.
 *
 * @category triage
 * @example
 * ```ts run
 * import { compilePack } from "@carethread/core";
 * import { starterPack } from "@carethread/rules-uk";
 *
 * const pack = compilePack(starterPack);
 * console.log(pack.source.id === starterPack.id); // => true
 * ```
 */
export const compilePack = (pack: RulePack): CompiledPack => {
  const compiled = (direction: TriageRule["direction"]): CompiledPack["phrases"]["patient"] =>
    byFirstWord(
      pack.rules
        .filter((rule) => rule.direction === direction)
        .flatMap((rule) => rule.phrases.map((phrase) => ({ rule, steps: phraseSteps(phrase) }))),
    );
  return {
    source: pack,
    phrases: { patient: compiled("patient"), staff: compiled("staff") },
    earlier: byFirstWord(
      pack.rules.flatMap((rule) =>
        (rule.after?.phrases ?? []).map((phrase) => ({ rule, steps: phraseSteps(phrase) })),
      ),
    ),
    cues: byFirstWord(pack.cues.map((cue) => ({ cue, steps: phraseSteps(cue.phrase) }))),
    turns: new Set((pack.turns ?? []).flatMap(wordsOf)),
    languages: new Map(
      pack.languages.map(({ language, frequentWords }) => [
        language,
        new Set(frequentWords.flatMap(wordsOf)),
      ]),
    ),
  };
};

import type {
  ContextCue,
  Need,
  RouteFamily,
  RouteRule,
  RulePack,
  TriageRule,
} from "./rule-pack.js";
import type { ContextFlag } from "./triage.js";
import { createReader, type PhraseIndex, type Reader, type Written } from "./triage-index.js";
import type { Lexicon } from "./triage-lexicon.js";
import { numberWords, type WordNames, type WordNumbers, wordNames } from "./triage-names.js";
import { withSets } from "./triage-phrase.js";
import { createSpelling, type Spelling } from "./triage-spelling.js";
import { readWords } from "./triage-text.js";
import { type CompiledWeights, compileWeights } from "./triage-weigh.js";

/** A rule with what it needs besides its phrases. */
export interface CompiledRule {
  readonly rule: TriageRule;
  /** Where the rule stands in the pack. */
  readonly place: number;
  /** One for each need; `null` for one that names no words. */
  readonly needs: readonly CompiledNeed[];
  readonly unless: PhraseIndex<null> | null;
}

/** A need with its words. */
export interface CompiledNeed {
  readonly need: Need;
  readonly phrases: PhraseIndex<null> | null;
}

/** Where the cues of a flag end. */
export interface CompiledScope {
  readonly ends: ReadonlySet<string>;
  /** `null` where a comma means nothing. */
  readonly joins: ReadonlySet<string> | null;
}

/** What a phrase adds to lists. Each of `adds` counts once in a text, whichever phrase brings it. */
export interface RoutePhrase {
  readonly adds: readonly RoutePoints[];
  /** The family, and the phrase where it has points of its own. */
  readonly names: readonly string[];
  /** It counts only where it is said plainly, and then before all others. */
  readonly outranks: boolean;
}

/** What a word adds, and its number among all that add something. */
export interface RouteWord {
  readonly number: number;
  readonly adds: RoutePoints;
}

/** Points for lists. */
export type RoutePoints = readonly (readonly [list: string, points: number])[];

/**
 * A rule pack made ready for {@link evaluate}: compile once, judge many drafts. Its inside is nobody's contract.
 *
 * @category triage
 */
export interface CompiledPack {
  /** What it was made from. */
  readonly source: RulePack;
  /** Which places a word can hold. @internal */
  readonly lexicon: Lexicon;
  /** What a word may have been meant for. @internal */
  readonly spelling: Spelling;
  /** What is read in the place of one typed word. @internal */
  readonly abbreviations: ReadonlyMap<string, readonly string[]>;
  /** The phrases of the rules, for each direction. @internal */
  readonly phrases: Readonly<Record<TriageRule["direction"], PhraseIndex<CompiledRule>>>;
  /** The rules that weigh words. @internal */
  readonly weighing: readonly { readonly rule: TriageRule; readonly weights: CompiledWeights }[];
  /** What the rules that look back look for in earlier texts. @internal */
  readonly earlier: PhraseIndex<TriageRule>;
  /** What says on which list a message belongs. @internal */
  readonly routes: PhraseIndex<RoutePhrase>;
  /** What words say about that. @internal */
  readonly routeWords: WordNames<RouteWord>;
  /** The words that have points. @internal */
  readonly wordNumbers: WordNumbers;
  /** The lists, each once, in the order of the pack. @internal */
  readonly lists: readonly string[];
  /** Words around a match. @internal */
  readonly cues: PhraseIndex<ContextCue>;
  /** Words after which a cue that stands before them says nothing more. @internal */
  readonly turns: ReadonlySet<string>;
  /** Where the cues of a flag end. @internal */
  readonly scopes: ReadonlyMap<ContextFlag, CompiledScope>;
  /** The frequent words of each language. @internal */
  readonly languages: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words by which a language that the pack does not know is recognised. @internal */
  readonly foreign: ReadonlySet<string>;
}

const wordsOf = (text: string): readonly string[] => readWords(text).map((word) => word.text);

const plain = (
  reader: Reader,
  phrases: readonly string[] | undefined,
  gapWordsMax: number,
): PhraseIndex<null> | null =>
  phrases === undefined || phrases.length === 0
    ? null
    : reader.index(phrases.map((phrase) => ({ owner: null, phrase, gapWordsMax })));

const compileRule = (reader: Reader, rule: TriageRule, place: number): CompiledRule => ({
  rule,
  place,
  needs: (rule.needs ?? []).map((need) => ({
    need,
    phrases: plain(reader, need.phrases, rule.gapWordsMax),
  })),
  unless: plain(reader, rule.unless, rule.gapWordsMax),
});

const phrasesOf = (rules: readonly CompiledRule[]): readonly Written<CompiledRule>[] =>
  rules.flatMap((owner) =>
    owner.rule.phrases.map((phrase) => ({ owner, phrase, gapWordsMax: owner.rule.gapWordsMax })),
  );

const listPhrases = (route: RouteRule): readonly Written<RoutePhrase>[] => {
  const { list, phrases, strong, gapWordsMax } = route;
  const weighing = (points: number) => (phrase: string) => ({
    owner: { adds: [[[list, points] as const]], names: [], outranks: route.outranks === true },
    phrase,
    gapWordsMax,
  });
  return [...phrases.map(weighing(1)), ...strong.map(weighing(3))];
};

const familyPhrases = (family: RouteFamily): readonly Written<RoutePhrase>[] => {
  const { phrases, lists, each = {}, gapWordsMax } = family;
  const ofAll = Object.entries(lists);
  return phrases.map((phrase, at) => {
    const own = each[at];
    const adds = own === undefined ? [ofAll] : [ofAll, Object.entries(own)];
    const names = own === undefined ? [family.name] : [family.name, `${family.name}/${at}`];
    return { owner: { adds, names, outranks: false }, phrase, gapWordsMax };
  });
};

const routePhrases = ({
  routes = [],
  routeFamilies = [],
}: RulePack): readonly Written<RoutePhrase>[] => [
  ...routes.flatMap(listPhrases),
  ...routeFamilies.flatMap(familyPhrases),
];

const FLAGS_WITH_CUES: readonly ContextFlag[] = [
  "negated",
  "historical",
  "hypothetical",
  "other-person",
  "resolved",
  "chronic",
  "figurative",
];

const compileScopes = (scopes: RulePack["scopes"]): ReadonlyMap<ContextFlag, CompiledScope> =>
  new Map(
    FLAGS_WITH_CUES.flatMap((flag): readonly [ContextFlag, CompiledScope][] => {
      const scope = scopes?.[flag];
      if (scope === undefined) return [];
      const joins = scope.joins === undefined ? null : new Set(wordsOf(scope.joins));
      return [[flag, { ends: new Set(wordsOf(scope.ends)), joins }]];
    }),
  );

/** The tables of words that have points, for urgency and for lists, all by the same numbers. */
const compilePoints = (
  rules: readonly CompiledRule[],
  pack: RulePack,
): Pick<CompiledPack, "weighing" | "routeWords" | "wordNumbers"> => {
  const routeWords = Object.entries(pack.routeWords ?? {});
  const wordNumbers = numberWords([
    ...rules.flatMap(({ rule }) => Object.keys(rule.weights?.points ?? {})),
    ...routeWords.map(([name]) => name),
  ]);
  return {
    weighing: rules.flatMap(({ rule }) =>
      rule.weights === undefined
        ? []
        : [{ rule, weights: compileWeights(rule.weights, wordNumbers) }],
    ),
    routeWords: wordNames(
      wordNumbers,
      routeWords.map(([name, adds], number): [string, RouteWord] => [
        name,
        { number, adds: Object.entries(adds) },
      ]),
    ),
    wordNumbers,
  };
};

/**
 * Makes a pack ready. Any pack has an answer; whether it is a good one says {@link validatePack}.
 *
 * @category triage
 * @example
 * ```ts run
 * import { compilePack } from "@carethread/core";
 * import { ukRules } from "@carethread/rules-uk";
 *
 * const pack = compilePack(ukRules);
 * console.log(pack.source.id === ukRules.id); // => true
 * ```
 */
export const compilePack = (pack: RulePack): CompiledPack => {
  const reader = createReader(pack);
  const rules = pack.rules
    .filter(({ status }) => status === "live" || status === "unreviewed")
    .map((rule, place) => compileRule(reader, rule, place));
  const towards = (direction: TriageRule["direction"]): PhraseIndex<CompiledRule> =>
    reader.index(phrasesOf(rules.filter(({ rule }) => rule.direction === direction)));
  const phrases = { patient: towards("patient"), staff: towards("staff") };
  const earlier = reader.index(
    pack.rules.flatMap((rule) =>
      (rule.after?.phrases ?? []).map((phrase) => ({
        owner: rule,
        phrase,
        gapWordsMax: rule.gapWordsMax,
      })),
    ),
  );
  const routes = reader.index(routePhrases(pack));
  const cues = reader.index(
    pack.cues.map((cue) => ({ owner: cue, phrase: cue.phrase, gapWordsMax: 0 })),
  );
  const lexicon = reader.lexicon();
  const kept = new Set([
    ...(pack.neverCorrected ?? "").split(" "),
    ...pack.languages.flatMap(({ frequentWords }) => frequentWords),
  ]);
  return {
    source: pack,
    lexicon,
    spelling: createSpelling(lexicon.words, kept),
    abbreviations: new Map(
      Object.entries(pack.abbreviations ?? {}).map(([typed, meant]) => [typed, wordsOf(meant)]),
    ),
    phrases,
    ...compilePoints(rules, pack),
    earlier,
    routes,
    lists: [...new Set((pack.routes ?? []).map(({ list }) => list))],
    cues,
    scopes: compileScopes(pack.scopes),
    turns: new Set((pack.turns ?? []).flatMap((turn) => wordsOf(withSets(turn, pack.words ?? {})))),
    foreign: new Set(wordsOf(pack.foreignWords ?? "")),
    languages: new Map(
      pack.languages.map(({ language, frequentWords }) => [
        language,
        new Set(frequentWords.flatMap(wordsOf)),
      ]),
    ),
  };
};

import type { ContextCue, Need, RulePack, TriageRule } from "./rule-pack.js";
import type { ContextFlag } from "./triage.js";
import { createReader, type PhraseIndex, type Reader, type Written } from "./triage-index.js";
import type { Lexicon } from "./triage-lexicon.js";
import { type Names, numberNames } from "./triage-names.js";
import { withSets } from "./triage-phrase.js";
import { compileRoutes, type RoutePhrase, type RouteTable } from "./triage-route-table.js";
import { type Sequences, sequencesOf } from "./triage-sequence.js";
import { createSpelling } from "./triage-spelling.js";
import type { CompiledStories } from "./triage-story.js";
import { type Abbreviations, SHORT_FORMS, wordsOf } from "./triage-text.js";
import { type CompiledWeights, compileWeights } from "./triage-weigh.js";
import { createWords, type WordRead } from "./triage-word.js";

/** A rule with what it needs besides its phrases. */
export interface CompiledRule {
  readonly rule: TriageRule;
  /** Where the rule stands in the pack. */
  readonly place: number;
  /** One for each need; `null` for one that names no words. */
  readonly needs: readonly CompiledNeed[];
  readonly unless: PhraseIndex<null> | null;
  /** The number of the place that all words beside its phrases hold; `null` where any may stand there. */
  readonly besides: number | null;
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
  /** Whether a cue reaches back over a comma only where its clause begins with it. */
  readonly opensClause: boolean;
}

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
  /** What is read in the place of one typed word. @internal */
  readonly abbreviations: Abbreviations;
  /** What is read in the place of several. @internal */
  readonly sequences: Sequences;
  /** What is known of a word. @internal */
  readonly readWord: (typed: string) => WordRead;
  /** The names that have points. @internal */
  readonly names: Names;
  /** The phrases of the rules, for each direction. @internal */
  readonly phrases: Readonly<Record<TriageRule["direction"], PhraseIndex<CompiledRule>>>;
  /** The rules that weigh words. @internal */
  readonly weighing: readonly { readonly rule: TriageRule; readonly weights: CompiledWeights }[];
  /** What the rules that look back look for in earlier texts. @internal */
  readonly earlier: PhraseIndex<TriageRule>;
  /** What says on which list a message belongs. @internal */
  readonly routes: PhraseIndex<RoutePhrase>;
  /** What each of it adds. @internal */
  readonly routeTable: RouteTable;
  /** The lists, each once, in the order of the pack. @internal */
  readonly lists: readonly string[];
  /** Words around a match. @internal */
  readonly cues: PhraseIndex<ContextCue>;
  /** How long ago is told of. @internal */
  readonly stories: CompiledStories | null;
  /** What is asked of a heading. @internal */
  readonly headingQuestions: PhraseIndex<null> | null;
  /** Words after which a cue that stands before them says nothing more. @internal */
  readonly turns: ReadonlySet<string>;
  /** Where the cues of a flag end. @internal */
  readonly scopes: ReadonlyMap<ContextFlag, CompiledScope>;
  /** The frequent words of each language. @internal */
  readonly languages: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words by which a language that the pack does not know is recognised. @internal */
  readonly foreign: ReadonlySet<string>;
}

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
  besides: rule.besides === undefined ? null : reader.place(rule.besides),
});

const phrasesOf = (rules: readonly CompiledRule[]): readonly Written<CompiledRule>[] =>
  rules.flatMap((owner) =>
    owner.rule.phrases.map((phrase) => ({ owner, phrase, gapWordsMax: owner.rule.gapWordsMax })),
  );

const compileStories = (reader: Reader, { stories }: RulePack): CompiledStories | null => {
  const opens = plain(reader, stories?.opens, 0);
  if (opens === null) return null;
  return {
    opens,
    goesOn: plain(reader, stories?.goesOn, 0),
    ends: plain(reader, stories?.ends, 0),
  };
};

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
      const opensClause = scope.opensClause === true;
      return [[flag, { ends: new Set(wordsOf(scope.ends)), joins, opensClause }]];
    }),
  );

/** All names that have points, for urgency or for lists. */
const namesOf = (rules: readonly CompiledRule[], { routeWords = {} }: RulePack): Names =>
  numberNames([
    ...rules.flatMap(({ rule }) => Object.keys(rule.weights?.points ?? {})),
    ...Object.keys(routeWords),
  ]);

const compileLanguages = ({ languages }: RulePack): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    languages.map(({ language, frequentWords }) => [
      language,
      new Set(frequentWords.flatMap(wordsOf)),
    ]),
  );

const compileAbbreviations = ({ abbreviations = {} }: RulePack): Abbreviations =>
  new Map([
    ...Object.entries(abbreviations)
      .filter(([typed]) => !typed.includes(" "))
      .map(([typed, meant]) => [typed, wordsOf(meant)] as const),
    ...SHORT_FORMS,
  ]);

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
  const names = namesOf(rules, pack);
  const lists = [...new Set((pack.routes ?? []).map(({ list }) => list))];
  const compiled = compileRoutes(pack, lists, names);
  const routes = reader.index(compiled.phrases);
  const cues = reader.index(
    pack.cues.map((cue) => ({ owner: cue, phrase: cue.phrase, gapWordsMax: 0 })),
  );
  const stories = compileStories(reader, pack);
  const headingQuestions = plain(reader, pack.headingQuestions, 0);
  const lexicon = reader.lexicon();
  const kept = new Set([
    ...(pack.neverCorrected ?? "").split(" "),
    ...pack.languages.flatMap(({ frequentWords }) => frequentWords),
  ]);
  const spelling = createSpelling(lexicon.words, kept);
  const languages = compileLanguages(pack);
  const foreign = new Set(wordsOf(pack.foreignWords ?? ""));
  return {
    source: pack,
    lexicon,
    abbreviations: compileAbbreviations(pack),
    sequences: sequencesOf(pack.abbreviations ?? {}),
    readWord: createWords({ lexicon, spelling, names, languages, foreign }),
    names,
    phrases,
    weighing: rules.flatMap(({ rule }) =>
      rule.weights === undefined ? [] : [{ rule, weights: compileWeights(rule.weights, names) }],
    ),
    earlier,
    routes,
    routeTable: compiled.table,
    lists,
    cues,
    stories,
    headingQuestions,
    scopes: compileScopes(pack.scopes),
    turns: new Set((pack.turns ?? []).flatMap((turn) => wordsOf(withSets(turn, pack.words ?? {})))),
    foreign,
    languages,
  };
};

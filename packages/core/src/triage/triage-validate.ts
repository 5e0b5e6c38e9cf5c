/** Reads a pack as a strict colleague would: what is missing, and where its own examples prove it wrong. */
import type { RulePack, RuleWeights, TriageRule } from "./rule-pack.js";
import { DISPOSITIONS, NO_FACTS, type TriageInput, type TriageResult } from "./triage.js";
import { type CompiledPack, compilePack } from "./triage-compile.js";
import { evaluate } from "./triage-evaluate.js";
import { withSequences } from "./triage-sequence.js";
import { readWords, wordsOf } from "./triage-text.js";

const EXAMPLES_NEEDED = 3;
// The reach of phrases and cues bounds the work for each word of a draft.
const GAP_LIMIT = 12;
const REACH_LIMIT = 30;

const isCount = (value: number, limit: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= limit;

const repeated = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];

const wordCount = (text: string): number => wordsOf(text).length;

const SET = /^\{([a-z0-9-]+)\}$/;
const RANGE = /^<\d+(\.\d+)?\.\.\d+(\.\d+)?>$/;

const isForm = (form: string, sets: Readonly<Record<string, string>>, alone: boolean): boolean => {
  const set = SET.exec(form)?.[1];
  if (set !== undefined) return Object.hasOwn(sets, set);
  const count = wordCount(form);
  return RANGE.test(form) || count === 1 || (alone && count > 1);
};

const phraseFaults = (
  phrase: string,
  sets: Readonly<Record<string, string>>,
): readonly string[] => {
  const places = phrase.split(" ").filter((place) => place !== "" && place !== "&");
  if (places.length === 0) return ["has a phrase without words"];
  const isSound = places.every((place) => {
    const forms = place.replace(/^\+/, "").split("|");
    return forms.every((form) => isForm(form, sets, forms.length === 1));
  });
  return isSound
    ? []
    : [`has a phrase with a form that is not one word, or a set that is not there: "${phrase}"`];
};

const judge = (pack: CompiledPack, rule: TriageRule, text: string): TriageResult => {
  const input: TriageInput = {
    text,
    direction: rule.direction,
    language: "en",
    facts: NO_FACTS,
    answers: {},
    // As if the thread had begun with what the rule waits for, and its writer had said that it was nothing.
    earlier:
      rule.after === undefined ? [] : [{ rules: rule.after.rules, declared: true, text: null }],
  };
  return evaluate(pack, input);
};

const exampleFaults = (pack: CompiledPack, rule: TriageRule): readonly string[] => {
  const silent = rule.examples.filter((text) => {
    const finding = judge(pack, rule, text).findings.find((one) => one.rule === rule.id);
    return finding === undefined || finding.contexts.length > 0;
  });
  const diverted = rule.counterExamples.filter(
    (text) => judge(pack, rule, text).outcome === "divert",
  );
  return [
    ...silent.map((text) => `does not fire plainly on its example "${text}"`),
    ...diverted.map((text) => `has a counter-example that diverts: "${text}"`),
  ];
};

/** A rule that looks back must have something to look for, and be shown by its examples, which are judged as if one of its rules had fired. */
const afterFaults = ({ source }: CompiledPack, { after }: TriageRule): readonly string[] => {
  if (after === undefined) return [];
  const absent = after.rules.filter((id) => !source.rules.some((one) => one.id === id));
  return [
    ...(after.rules.length === 0 ? ["looks back for no rule"] : []),
    ...absent.map((id) => `looks back for a rule that is not there: "${id}"`),
    ...after.phrases.flatMap((phrase) => phraseFaults(phrase, source.words ?? {})),
  ];
};

const besidesFaults = ({ source }: CompiledPack, { besides }: TriageRule): readonly string[] => {
  if (besides === undefined) return [];
  const isOne = !besides.includes(" ");
  return isOne
    ? phraseFaults(besides, source.words ?? {})
    : ["has more than one place for what may stand beside its phrases"];
};

const phrasesFaults = ({ source }: CompiledPack, rule: TriageRule): readonly string[] => {
  const { phrases, unless = [], needs = [] } = rule;
  const all = [...phrases, ...unless, ...needs.flatMap((need) => need.phrases ?? [])];
  const empty = needs.some((need) => need.facts === undefined && need.phrases === undefined);
  const { needsMin = needs.length } = rule;
  return [
    ...all.flatMap((phrase) => phraseFaults(phrase, source.words ?? {})),
    ...(empty ? ["has a need that names neither facts nor words"] : []),
    ...(isCount(needsMin, needs.length) && (needsMin > 0 || needs.length === 0)
      ? []
      : ["needs fewer than one, or more than it names"]),
    ...(rule.asksAlone === true && needs.length === 0
      ? ["asks by its phrases alone and names nothing that would make them plain"]
      : []),
    ...(isCount(rule.gapWordsMax, GAP_LIMIT) ? [] : [`has a gap outside 0 to ${GAP_LIMIT}`]),
  ];
};

/** The reach of a passage bounds the work for each clause of a draft. */
const PASSAGE_LIMIT = 8;

const isName = (name: string): boolean => {
  const words = wordsOf(name);
  return [1, 2].includes(words.length) && words.join(" ") === name;
};

const pointsFaults = ({ points, clausesMax, base }: RuleWeights): readonly string[] => {
  const wrong = Object.keys(points).filter((name) => !isName(name));
  return [
    ...wrong.map(
      (name) => `has points for what is neither a word nor two, as rules see them: "${name}"`,
    ),
    ...(isCount(clausesMax - 1, PASSAGE_LIMIT - 1)
      ? []
      : [`has a passage outside 1 to ${PASSAGE_LIMIT} clauses`]),
    ...([base, ...Object.values(points)].every(Number.isFinite)
      ? []
      : ["has points that are no numbers"]),
  ];
};

const climbs = (values: readonly number[]): boolean =>
  values.every((each, at) => Number.isFinite(each) && each >= (values[at - 1] ?? each));

const thresholdFaults = (weights: RuleWeights): readonly string[] => {
  const { light, asksFrom, raisesFrom, divertsFrom, passageAsksFrom, againstWeight } = weights;
  const lighter =
    light === undefined
      ? []
      : [light.firmFrom, light.standsFrom, light.leansFrom ?? light.standsFrom];
  const climb =
    climbs([...lighter, asksFrom, raisesFrom, divertsFrom]) && climbs([asksFrom, passageAsksFrom]);
  const { doubtsFrom, perFinding } = light ?? { doubtsFrom: 0, perFinding: 0 };
  return [
    ...(climb
      ? []
      : [
          "has thresholds that are no numbers, or do not climb: firmFrom, standsFrom, leansFrom, asksFrom, raisesFrom, divertsFrom, and asksFrom, passageAsksFrom",
        ]),
    ...(climbs([doubtsFrom, 0, againstWeight]) && climbs([0, perFinding])
      ? []
      : [
          "has less than none for what speaks against it (againstWeight) or for a finding (perFinding), or more than none for a doubt (doubtsFrom)",
        ]),
  ];
};

/** A rule looks for phrases or weighs words. */
const weightsFaults = (rule: TriageRule): readonly string[] => {
  const { weights, phrases, needs = [], unless = [], after } = rule;
  if (weights === undefined) return phrases.length === 0 ? ["has no phrases"] : [];
  const looks = phrases.length + needs.length + unless.length > 0 || after !== undefined;
  return [
    ...(looks ? ["weighs words, and looks for phrases as well"] : []),
    ...pointsFaults(weights),
    ...thresholdFaults(weights),
  ];
};

const ruleFaults = (pack: CompiledPack, rule: TriageRule): readonly string[] => [
  ...afterFaults(pack, rule),
  ...phrasesFaults(pack, rule),
  ...besidesFaults(pack, rule),
  ...weightsFaults(rule),
  ...((rule.question["en"] ?? "").trim() === "" ? ["has no English question"] : []),
  ...(rule.source.trim() === "" ? ["names no source"] : []),
  ...(/^\d{4}-\d{2}-\d{2}$/.test(rule.reviewBy) ? [] : ["has no date by which to review it"]),
  ...(rule.examples.length < EXAMPLES_NEEDED ? ["has fewer than three examples"] : []),
  ...(rule.counterExamples.length < EXAMPLES_NEEDED
    ? ["has fewer than three counter-examples"]
    : []),
  ...exampleFaults(pack, rule),
];

const adviceFaults = ({ advice }: RulePack): readonly string[] =>
  DISPOSITIONS.flatMap((disposition) => {
    const english = advice[disposition]["en"];
    if (english === undefined) return [`The advice for ${disposition} has no English text.`];
    return english.heading.trim() === "" || english.lines.length === 0
      ? [`The advice for ${disposition} is empty.`]
      : [];
  });

const faultsIn = (
  phrases: readonly string[],
  what: string,
  { words = {} }: RulePack,
): readonly string[] =>
  phrases.flatMap((phrase) =>
    phraseFaults(phrase, words).map((fault) => `The ${what} "${phrase}" ${fault}.`),
  );

const cueFaults = (pack: RulePack): readonly string[] =>
  pack.cues.flatMap(({ phrase, reachWords }) => [
    ...faultsIn([phrase], "cue", pack),
    ...(isCount(reachWords, REACH_LIMIT)
      ? []
      : [`The cue "${phrase}" reaches outside 0 to ${REACH_LIMIT} words.`]),
  ]);

const storyFaults = (pack: RulePack): readonly string[] => {
  const { opens = [], goesOn = [], ends = [] } = pack.stories ?? {};
  return faultsIn([...opens, ...goesOn, ...ends], "story word", pack);
};

const routeFaults = ({ routes = [], words = {} }: RulePack): readonly string[] =>
  routes.flatMap(({ list, phrases, strong }) =>
    [...phrases, ...strong].flatMap((phrase) =>
      phraseFaults(phrase, words).map((fault) => `The list "${list}" ${fault}.`),
    ),
  );

const familyFaults = ({
  routes = [],
  routeFamilies = [],
  words = {},
}: RulePack): readonly string[] =>
  routeFamilies.flatMap(({ name, phrases, lists, each = {} }) => {
    const named = [lists, ...Object.values(each)].flatMap((one) => Object.keys(one));
    const absent = [...new Set(named)].filter((list) => !routes.some((one) => one.list === list));
    return [
      ...phrases.flatMap((phrase) => phraseFaults(phrase, words)),
      ...absent.map((list) => `speaks for a list that is not there: "${list}"`),
    ].map((fault) => `The family "${name}" ${fault}.`);
  });

const routeWordFaults = ({ routes = [], routeWords = {} }: RulePack): readonly string[] => {
  const absent = new Set(
    Object.values(routeWords)
      .flatMap((points) => Object.keys(points))
      .filter((list) => !routes.some((one) => one.list === list)),
  );
  return [...absent].map(
    (list) => `The words of lists speak for one that is not there: "${list}".`,
  );
};

/** An abbreviation that is typed as it is written must be read as what it is said to mean: capitals, hyphens and short forms of the engine's own are never met. */
const abbreviationFaults = ({
  source: { abbreviations: written = {} },
  abbreviations,
  sequences,
}: CompiledPack): readonly string[] => {
  const readAs = (text: string): string =>
    withSequences(readWords(text, abbreviations), sequences)
      .map((word) => word.text)
      .join(" ");
  return Object.entries(written).flatMap(([typed, meant]) =>
    readAs(typed) === readAs(meant)
      ? []
      : [`The abbreviation "${typed}" is never read as "${meant}".`],
  );
};

/** What is wrong with a pack that is ready. */
export const faultsOf = (compiled: CompiledPack): readonly string[] => {
  const { source: pack } = compiled;
  return [
    ...repeated(pack.rules.map(({ id }) => id)).map((id) => `Two rules have the id "${id}".`),
    ...(pack.languages.some(({ frequentWords }) => frequentWords.length > 0)
      ? []
      : ["No language has frequent words, so every longer text would be unchecked."]),
    ...adviceFaults(pack),
    ...abbreviationFaults(compiled),
    ...cueFaults(pack),
    ...storyFaults(pack),
    ...faultsIn(pack.headingQuestions ?? [], "heading question", pack),
    ...routeFaults(pack),
    ...familyFaults(pack),
    ...routeWordFaults(pack),
    ...pack.rules.flatMap((rule) =>
      ruleFaults(compiled, rule).map((fault) => `The rule "${rule.id}" ${fault}.`),
    ),
  ];
};

/**
 * What is wrong with a pack, as sentences; empty when nothing was found. It checks form and examples: whether the rules are right is
 * for a clinician to say.
 *
 * @example
 * ```ts
 * import { type RulePack, validatePack } from "@carethread/core";
 *
 * const isSound = (pack: RulePack): boolean => validatePack(pack).length === 0;
 * ```
 *
 * @category triage
 */
export const validatePack = (pack: RulePack): readonly string[] => faultsOf(compilePack(pack));

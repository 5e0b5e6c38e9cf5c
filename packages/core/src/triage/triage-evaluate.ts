import type { AdviceText, RulePack, TriageRule } from "./rule-pack.js";
import type {
  ContextFlag,
  Disposition,
  DiversionAdvice,
  Finding,
  PackName,
  Span,
  TriageInput,
  TriageQuestion,
  TriageResult,
} from "./triage.js";
import type { CompiledPack, CompiledRule } from "./triage-compile.js";
import { type CuesInText, contextsOf, findCues } from "./triage-context.js";
import { joiner } from "./triage-earlier.js";
import { backed, type Found, isPlain, raisesIn, urgencyOf, type Weighed } from "./triage-found.js";
import type { PhraseIndex } from "./triage-index.js";
import { bySubtag, looksUnknown } from "./triage-language.js";
import { holds } from "./triage-lexicon.js";
import { type DraftRead, type Hit, readDraft, scan } from "./triage-match.js";
import { needsHold, type Said } from "./triage-need.js";
import type { Reading } from "./triage-reading.js";
import { routeOf } from "./triage-route.js";
import { againstPassage, heaviestOf, type Passage, weigh, weightOf } from "./triage-weigh.js";

// Only for a pack that lacks its advice: a diverted writer is told something useful all the same.
const LAST_RESORT: AdviceText = {
  heading: "Do not wait for a reply to a message",
  lines: [
    "If a life may be in danger, call 999 now.",
    "If not, call your GP practice, or 111 when it is closed.",
    "Your message has not been sent.",
  ],
};

/** Spans in order, those that overlap as one. A picture is read behind the words of its sentence, so matches do not always come in the order of the text. */
const joinedSpans = (spans: readonly Span[]): readonly Span[] => {
  const joined: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last === undefined || span.start >= last.end) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
};

const spanOf = (
  { first, last }: Pick<Hit<unknown>, "first" | "last">,
  { words }: Reading,
): Span => {
  const [one, other] = [words[first], words[last]];
  const start = Math.min(one?.start ?? 0, other?.start ?? 0);
  return { start, end: Math.max(one?.end ?? 0, other?.end ?? 0) };
};

// One plain statement is enough: a second mention with "no" or "last year" takes nothing from it.
const together = (
  before: readonly ContextFlag[],
  more: readonly ContextFlag[],
): readonly ContextFlag[] =>
  before.length === 0 || more.length === 0 ? [] : [...new Set([...before, ...more])].sort();

/** A text with everything that is looked at around a match. */
interface Seen {
  readonly pack: CompiledPack;
  readonly input: TriageInput;
  readonly reading: Reading;
  readonly cues: CuesInText;
}

// What another clause says excuses nothing: "broke my ankle, I am 45 years old" is no old break.
const isExcluded = (
  { phrase, first, last }: Hit<CompiledRule>,
  reading: Reading,
  excluding: readonly Hit<null>[],
): boolean => {
  if (phrase.owner.unless === null) return false;
  const clauseOf = (at: number): number => reading.words[at]?.clause ?? 0;
  return excluding.some(
    (hit) => clauseOf(hit.first) >= clauseOf(first) && clauseOf(hit.last) <= clauseOf(last),
  );
};

/** Whether nothing stands beside a match in its clause but what its rule allows there. */
const standsAlone = (
  { phrase, first, last }: Hit<CompiledRule>,
  { known, starts }: Reading,
): boolean => {
  const { besides } = phrase.owner;
  if (besides === null) return true;
  let from = first;
  while (from > 0 && starts[from] !== true) from -= 1;
  const next = starts.indexOf(true, last + 1);
  const beside = [
    ...known.slice(from, first),
    ...known.slice(last + 1, next < 0 ? undefined : next),
  ];
  return beside.every((word) => holds(word, besides));
};

/** What is worked out once for a text and looked at by every match. */
interface Shared {
  readonly joined: ReturnType<typeof joiner>;
  readonly said: Said;
  readonly excluding: Map<PhraseIndex<null>, readonly Hit<null>[]>;
}

const excludingIn = (
  { excluding }: Shared,
  { unless }: CompiledRule,
  reading: Reading,
): readonly Hit<null>[] => {
  if (unless === null) return [];
  const hits = excluding.get(unless) ?? scan(unless, reading).hits;
  excluding.set(unless, hits);
  return hits;
};

/** The flags of a match of a rule; `null` where the rule does not fire after all. */
const flagsOf = (
  hit: Hit<CompiledRule>,
  seen: Seen,
  shared: Shared,
): readonly ContextFlag[] | null => {
  const { owner, steps } = hit.phrase;
  const { reading, input } = seen;
  const before = shared.joined(owner.rule);
  if (before === "nothing" || !standsAlone(hit, reading)) return null;
  const sentence = reading.words[hit.first]?.sentence ?? 0;
  const needed = needsHold(owner, seen, { sentence, facts: input.facts, said: shared.said });
  if (needed === null && owner.rule.asksAlone !== true) return null;
  const around = hit.many ? [] : contextsOf({ first: hit.first, last: hit.last, steps }, seen);
  const flags = [...new Set<ContextFlag>([...around, ...(needed ?? ["alone"])])];
  if (before === "asks") flags.push("earlier");
  if (isExcluded(hit, reading, excludingIn(shared, owner, reading))) flags.push("excluded");
  return flags.sort();
};

const findAll = (hits: DraftRead["hits"], seen: Seen): readonly Found[] => {
  const { pack, input, reading } = seen;
  if (hits.length === 0) return [];
  const shared: Shared = { joined: joiner(pack, input), said: new Map(), excluding: new Map() };
  const found = new Map<CompiledRule, Found>();
  for (const hit of hits) {
    const { owner } = hit.phrase;
    const contexts = flagsOf(hit, seen, shared);
    if (contexts === null) continue;
    const known = found.get(owner);
    const one = known ?? { rule: owner.rule, spans: [], contexts };
    if (known) known.contexts = together(known.contexts, contexts);
    else found.set(owner, one);
    one.spans.push(spanOf(hit, reading));
  }
  return [...found].sort(([one], [other]) => one.place - other.place).map(([, each]) => each);
};

const weighAll = (
  { weighing }: CompiledPack,
  { direction }: TriageInput,
  reading: Reading,
  { longAgo }: CuesInText,
): readonly Weighed[] =>
  weighing
    .filter(({ rule }) => rule.direction === direction)
    .map(({ rule, weights: compiled }) => {
      const passage = weigh(compiled, reading);
      const ofNow = longAgo === null ? passage : weigh(compiled, reading, longAgo);
      const weightOfPassage = (one: Passage): number =>
        weightOf(compiled, one, againstPassage(compiled, reading, one));
      const weight = weightOfPassage(passage);
      const weightOfNow = ofNow === passage ? weight : weightOfPassage(ofNow);
      return { rule, compiled, passage, ofNow, weight, weightOfNow };
    });

const asks = ({ compiled: { weights }, passage, weight }: Weighed): boolean =>
  weight >= weights.asksFrom || passage.points >= weights.passageAsksFrom;

const flagsOfWeight = ({
  compiled: { weights },
  weight,
  weightOfNow,
}: Weighed): readonly ContextFlag[] => {
  if (weightOfNow >= weights.divertsFrom) return [];
  return weight < weights.divertsFrom ? ["alone"] : ["historical"];
};

const findWeighty = (weighed: readonly Weighed[], reading: Reading): readonly Found[] =>
  weighed.filter(asks).map((one) => {
    const { rule, compiled, passage, ofNow } = one;
    const contexts = flagsOfWeight(one);
    const heaviest = heaviestOf(compiled, contexts.length === 0 ? ofNow : passage);
    const spans = heaviest.map((each) => spanOf(each, reading));
    return { rule, spans, contexts };
  });

/** The most urgent first; of those that are alike, what was found by phrases, in the order of the pack. */
const urgentFirst = (found: readonly Found[]): readonly Found[] =>
  found.toSorted((one, other) => urgencyOf(one.rule) - urgencyOf(other.rule));

// Own keys only: a language comes from outside, and "constructor" is not a translation.
const inLanguage = <Text>(
  texts: Readonly<Record<string, Text>>,
  language: string,
): Text | undefined => {
  const own = (tag: string): Text | undefined =>
    Object.hasOwn(texts, tag) ? texts[tag] : undefined;
  return bySubtag(language, own) ?? own("en");
};

const variantOf = (
  { adviceVariants = [] }: RulePack,
  disposition: Disposition,
  { setting }: TriageInput,
): Readonly<Record<string, AdviceText>> | undefined =>
  setting === undefined
    ? undefined
    : adviceVariants.find(
        (variant) =>
          variant.disposition === disposition &&
          (variant.nations?.includes(setting.nation) ?? true) &&
          (variant.open ?? setting.open) === setting.open,
      )?.text;

const adviceFor = (
  { source }: CompiledPack,
  { disposition }: TriageRule,
  input: TriageInput,
): DiversionAdvice => {
  const texts = variantOf(source, disposition, input) ?? source.advice[disposition];
  const { heading, lines } = inLanguage(texts, input.language) ?? LAST_RESORT;
  return { disposition, heading, lines };
};

const questionOf = (rule: TriageRule, language: string): TriageQuestion => ({
  rule: rule.id,
  text: inLanguage(rule.question, language) ?? rule.title,
});

const answerTo = ({ answers }: TriageInput, rule: TriageRule): string | undefined =>
  Object.hasOwn(answers, rule.id) ? answers[rule.id] : undefined;

/** What makes a draft go elsewhere: a plain statement, a yes, or a question that so much stands beside that it needs no asking. */
const sureOf = (
  live: readonly Found[],
  input: TriageInput,
  raises: (one: Found) => boolean,
): Found | undefined =>
  live.find(
    (one) =>
      isPlain(one) ||
      answerTo(input, one.rule) === "yes" ||
      (one.rule.weights === undefined && raises(one)),
  );

/**
 * Judges a draft. Any text has an answer, the same for ever; it takes time in proportion to the text.
 *
 * A rule that fires on a plain statement diverts. With a flag, or where it only ever asks, it asks; the answer "yes" diverts, and "no" sets that finding
 * aside. A "no" to a question that was never asked changes nothing. A rule of weights asks, or diverts where a text weighs enough; in between, what another rule would have asked diverts. Where a text weighs little and its words speak against it, a plain finding asks; how light it must be for that is said by the `backing` of the rules that were found. A fact that is unknown makes no rule fire and keeps none from firing. A rule with
 * `after` fires only where an earlier message of the thread said what it waits for, and then asks, or diverts where that message had been declared not to
 * be what it seemed.
 *
 * @example
 * ```ts
 * import { compilePack, evaluate, type RulePack, type TriageInput } from "@carethread/core";
 *
 * const outcomeOf = (pack: RulePack, input: TriageInput): string =>
 *   evaluate(compilePack(pack), input).outcome;
 * ```
 *
 * @category triage
 */
export const evaluate = (pack: CompiledPack, input: TriageInput): TriageResult =>
  judge(pack, input, readDraft(pack, input));

/** The same of a draft that was read already. */
export const judge = (pack: CompiledPack, input: TriageInput, read: DraftRead): TriageResult => {
  const { reading, hits } = read;
  const cues = findCues(pack, reading);
  const unknown = looksUnknown(pack, reading.known, input.language);
  // Points say nothing of a language that they were not made from.
  const weighed = unknown ? [] : weighAll(pack, input, reading, cues);
  const found = urgentFirst([
    ...backed(findAll(hits, { pack, input, reading, cues }), weighed, reading),
    ...findWeighty(weighed, reading),
  ]);
  const live = found.filter((one) => isPlain(one) || answerTo(input, one.rule) !== "no");
  const sure = sureOf(live, input, raisesIn(live, weighed, reading));
  const route = input.direction === "patient" ? routeOf(pack, reading, cues) : null;
  const judged = {
    findings: found.map(toFinding),
    pack: nameOf(pack),
    route: route?.list ?? null,
    outranks: route?.outranks ?? false,
    misspelt: reading.misspelt,
  };
  if (sure !== undefined)
    return { ...judged, outcome: "divert", advice: adviceFor(pack, sure.rule, input) };
  const [open] = live;
  if (open !== undefined)
    return { ...judged, outcome: "ask", question: questionOf(open.rule, input.language) };
  return { ...judged, outcome: unknown ? "unchecked" : "clear" };
};

const toFinding = ({ rule, spans, contexts }: Found): Finding => ({
  rule: rule.id,
  ruleVersion: rule.version,
  disposition: rule.disposition,
  spans: joinedSpans(spans),
  contexts,
});

const nameOf = ({ source }: CompiledPack): PackName => ({ id: source.id, version: source.version });

import type { AdviceText, TriageRule } from "./rule-pack.js";
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
import type { CompiledPack } from "./triage-compile.js";
import { contextsOf, findCues } from "./triage-context.js";
import { joiner } from "./triage-earlier.js";
import { bySubtag, looksUnknown } from "./triage-language.js";
import { type DraftRead, type Hit, readDraft } from "./triage-match.js";
import type { Word } from "./triage-text.js";

/** Dispositions, the most urgent first: where several rules fire, the first of these wins. @category triage */
export const DISPOSITIONS: readonly Disposition[] = [
  "999",
  "crisis-line",
  "maternity",
  "same-day-phone",
  "phone-instead",
];

// Only for a pack that lacks its advice: a diverted writer is told something useful all the same.
const LAST_RESORT: AdviceText = {
  heading: "Do not wait for a reply to a message",
  lines: [
    "If a life may be in danger, call 999 now.",
    "If not, call your GP practice, or 111 when it is closed.",
    "Your message has not been sent.",
  ],
};

interface Found {
  readonly rule: TriageRule;
  readonly spans: Span[];
  contexts: readonly ContextFlag[];
}

// Matches come in order of where they begin, so only the last span can overlap the next.
const addSpan = (spans: Span[], span: Span): void => {
  const last = spans.at(-1);
  if (last === undefined || span.start >= last.end) spans.push(span);
  else spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
};

const spanOf = (hit: Hit, words: readonly Word[]): Span => ({
  start: words[hit.first]?.start ?? 0,
  end: words[hit.last]?.end ?? 0,
});

const EARLIER: ContextFlag = "earlier";

// One plain statement is enough: a second mention with "no" or "last year" takes nothing from it.
const together = (
  before: readonly ContextFlag[],
  more: readonly ContextFlag[],
): readonly ContextFlag[] =>
  before.length === 0 || more.length === 0 ? [] : [...new Set([...before, ...more])].sort();

const findAll = (
  pack: CompiledPack,
  { words, hits }: DraftRead,
  input: TriageInput,
): readonly Found[] => {
  if (hits.length === 0) return [];
  const around = { pack, words, cues: findCues(pack, words) };
  const joined = joiner(pack, input);
  const found = new Map<TriageRule, Found>();
  for (const hit of hits) {
    const { rule } = hit.phrase;
    const before = joined(rule);
    if (before === "nothing") continue;
    const own = contextsOf(hit, around);
    const contexts = before === "asks" ? [...own, EARLIER].sort() : own;
    const known = found.get(rule);
    const one = known ?? { rule, spans: [], contexts };
    if (known) known.contexts = together(known.contexts, contexts);
    else found.set(rule, one);
    addSpan(one.spans, spanOf(hit, words));
  }
  return DISPOSITIONS.flatMap((disposition) =>
    pack.source.rules.flatMap((rule) => {
      const one = rule.disposition === disposition ? found.get(rule) : undefined;
      return one ? [one] : [];
    }),
  );
};

// Own keys only: a language comes from outside, and "constructor" is not a translation.
const inLanguage = <Text>(
  texts: Readonly<Record<string, Text>>,
  language: string,
): Text | undefined => {
  const own = (tag: string): Text | undefined =>
    Object.hasOwn(texts, tag) ? texts[tag] : undefined;
  return bySubtag(language, own) ?? own("en");
};

const adviceFor = (
  { source }: CompiledPack,
  rule: TriageRule,
  language: string,
): DiversionAdvice => {
  const { disposition } = rule;
  const { heading, lines } = inLanguage(source.advice[disposition], language) ?? LAST_RESORT;
  return { disposition, heading, lines };
};

const questionOf = (rule: TriageRule, language: string): TriageQuestion => ({
  rule: rule.id,
  text: inLanguage(rule.question, language) ?? rule.title,
});

const answerTo = ({ answers }: TriageInput, rule: TriageRule): string | undefined =>
  Object.hasOwn(answers, rule.id) ? answers[rule.id] : undefined;

/**
 * Judges a draft. Any text has an answer, the same for ever; it takes time in proportion to the text.
 *
 * A rule that fires on a plain statement diverts. With a flag it asks; the answer "yes" diverts, and "no" sets that finding aside.
 * A "no" to a question that was never asked changes nothing. The facts are not used by packs of this shape. A rule with `after` fires only where an
 * earlier message of the thread said what it waits for, and then asks, or diverts where that message had been declared not to be what it seemed.
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
  const found = findAll(pack, read, input);
  const live = found.filter(
    ({ rule, contexts }) => contexts.length === 0 || answerTo(input, rule) !== "no",
  );
  const sure = live.find(
    ({ rule, contexts }) => contexts.length === 0 || answerTo(input, rule) === "yes",
  );
  const judged = { findings: found.map(toFinding), pack: nameOf(pack) };
  if (sure !== undefined)
    return { ...judged, outcome: "divert", advice: adviceFor(pack, sure.rule, input.language) };
  const [open] = live;
  if (open !== undefined)
    return { ...judged, outcome: "ask", question: questionOf(open.rule, input.language) };
  const unknown = looksUnknown(pack, read.words, input.language);
  return { ...judged, outcome: unknown ? "unchecked" : "clear" };
};

const toFinding = ({ rule, spans, contexts }: Found): Finding => ({
  rule: rule.id,
  ruleVersion: rule.version,
  disposition: rule.disposition,
  spans,
  contexts,
});

const nameOf = ({ source }: CompiledPack): PackName => ({ id: source.id, version: source.version });

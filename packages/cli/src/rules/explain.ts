import type {
  CompiledPack,
  ContextFlag,
  RulePack,
  TriageInput,
  TriageResult,
  TriageRule,
} from "@carethread/core";
import { evaluate } from "@carethread/core";

const whyOf = (flag: ContextFlag): string => {
  switch (flag) {
    case "negated":
      return "it is said not to be so";
    case "historical":
      return "it is said to be past";
    case "hypothetical":
      return "it is a question, or only might be so";
    case "other-person":
      return "it is said of somebody else";
    case "resolved":
      return "it is said to be over";
    case "chronic":
      return "it is said to have been so for long";
    case "figurative":
      return "it is a way of speaking";
    case "excluded":
      return "something beside it may be harmless, as the rule has it";
    case "alone":
      return "what would make it plain is not said";
    case "light":
      return "the message as a whole does not read as emergencies do";
    case "earlier":
      return "an earlier message makes it matter";
  }
};

const quoted = (text: string, start: number, end: number): string =>
  JSON.stringify(text.slice(start, end));

const outcomeLine = (result: TriageResult): string => {
  switch (result.outcome) {
    case "divert":
      return `diverted to ${result.advice.disposition}: ${result.advice.heading}`;
    case "ask":
      return `asks (${result.question.rule}): ${result.question.text}`;
    case "unchecked":
      return "unchecked: the rules do not know this language";
    case "clear":
      return "clear: no rule fired, which never means that it is safe";
  }
};

const ruleLines = (rule: TriageRule | undefined): readonly string[] =>
  rule === undefined
    ? []
    : [
        `    ${rule.title}. ${rule.rationale}`,
        `    source: ${rule.source}`,
        `    ${rule.status}, ${rule.reviewer === null ? "reviewed by nobody" : `reviewed by ${rule.reviewer}`}, to be looked at again by ${rule.reviewBy}`,
      ];

/** Says in sentences what the rules made of a text: what fired, where, why, and what kept a finding from diverting. */
export const explain = (
  source: RulePack,
  pack: CompiledPack,
  input: TriageInput,
): readonly string[] => {
  const result = evaluate(pack, input);
  const { text } = input;
  return [
    outcomeLine(result),
    `pack ${result.pack.id} ${result.pack.version}`,
    `list: ${result.route ?? "none"}`,
    ...result.misspelt.map(
      ({ span, readAs }) => `read ${quoted(text, span.start, span.end)} as ${readAs.join(" or ")}`,
    ),
    ...result.findings.flatMap(({ rule, ruleVersion, disposition, spans, contexts }) => [
      `  ${rule} v${ruleVersion} (${disposition}) at ${spans.map(({ start, end }) => `${start}-${end} ${quoted(text, start, end)}`).join(", ")}`,
      ...contexts.map((flag) => `    does not divert: ${whyOf(flag)} (${flag})`),
      ...ruleLines(source.rules.find((one) => one.id === rule)),
    ]),
  ];
};

import {
  type CompiledPack,
  evaluate,
  NO_FACTS,
  type RulePack,
  type TriageRule,
} from "@carethread/core";

/** What the examples of a pack came to. */
export interface ExamplesTried {
  readonly tried: number;
  readonly failures: readonly string[];
}

const judge = (pack: CompiledPack, { direction, after }: TriageRule, text: string) =>
  evaluate(pack, {
    text,
    direction,
    language: "en",
    facts: NO_FACTS,
    answers: {},
    earlier: after === undefined ? [] : [{ rules: after.rules, declared: true, text: null }],
  });

const failuresOf = (pack: CompiledPack, rule: TriageRule): readonly string[] => [
  ...rule.examples.flatMap((text) => {
    const found = judge(pack, rule, text).findings.find((one) => one.rule === rule.id);
    if (found === undefined) return [`${rule.id}: does not fire on ${JSON.stringify(text)}`];
    return found.contexts.length === 0
      ? []
      : [`${rule.id}: only asks (${found.contexts.join(", ")}) on ${JSON.stringify(text)}`];
  }),
  ...rule.counterExamples.flatMap((text) => {
    const result = judge(pack, rule, text);
    return result.outcome === "divert"
      ? [
          `${rule.id}: its counter-example is diverted by ${result.findings[0]?.rule ?? "a rule"}: ${JSON.stringify(text)}`,
        ]
      : [];
  }),
];

/** Tries every example and counter-example of the rules that judge. */
export const tryExamples = (source: RulePack, pack: CompiledPack): ExamplesTried => {
  const rules = source.rules.filter(({ status }) => status === "live" || status === "unreviewed");
  return {
    tried: rules.reduce((sum, rule) => sum + rule.examples.length + rule.counterExamples.length, 0),
    failures: rules.flatMap((rule) => failuresOf(pack, rule)),
  };
};

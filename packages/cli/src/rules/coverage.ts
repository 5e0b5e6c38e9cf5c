import { type CompiledPack, evaluate, type RulePack } from "@carethread/core";
import type { CorpusMessage } from "./corpus.js";

/** How often a rule fired over a corpus. */
export interface RuleCoverage {
  readonly rule: string;
  /** Messages on which it fired plainly. */
  readonly plain: number;
  /** Messages on which it fired with a flag. */
  readonly flagged: number;
}

/** Counts for each rule that judges on how many messages it fires, the most frequent first. */
export const coverage = (
  source: RulePack,
  pack: CompiledPack,
  corpus: readonly CorpusMessage[],
): readonly RuleCoverage[] => {
  const plain = new Map<string, number>();
  const flagged = new Map<string, number>();
  for (const { input } of corpus)
    for (const { rule, contexts } of evaluate(pack, input).findings) {
      const counts = contexts.length === 0 ? plain : flagged;
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  return source.rules
    .filter(({ status }) => status === "live" || status === "unreviewed")
    .map(({ id }) => ({ rule: id, plain: plain.get(id) ?? 0, flagged: flagged.get(id) ?? 0 }))
    .sort((one, other) => other.plain - one.plain || other.flagged - one.flagged);
};

import { type CompiledPack, compareRules, type Judgement, type RulePack } from "@carethread/core";
import type { CorpusMessage } from "./corpus.js";

/** What changes from one pack to another over a corpus. */
export interface PackDiff {
  readonly rulesAdded: readonly string[];
  readonly rulesRemoved: readonly string[];
  readonly rulesChanged: readonly string[];
  readonly messages: number;
  /** How many messages went from one outcome to another: `clear -> divert:999`. */
  readonly moves: Readonly<Record<string, number>>;
  readonly changed: readonly {
    readonly id: string;
    readonly before: Judgement;
    readonly after: Judgement;
  }[];
}

const label = ({ outcome, disposition }: Judgement): string =>
  disposition === null ? outcome : `${outcome}:${disposition}`;

/** Judges every message of a corpus by both. */
export const diffPacks = (
  [before, after]: readonly [RulePack, RulePack],
  [first, second]: readonly [CompiledPack, CompiledPack],
  corpus: readonly CorpusMessage[],
): PackDiff => {
  const known = new Map(before.rules.map((rule) => [rule.id, rule]));
  const now = new Set(after.rules.map((rule) => rule.id));
  const compared = corpus.map(({ id, input }) => ({ id, ...compareRules(first, second, input) }));
  const changed = compared.filter(({ differs }) => differs);
  const moves = new Map<string, number>();
  for (const one of changed) {
    const move = `${label(one.before)} -> ${label(one.after)}`;
    moves.set(move, (moves.get(move) ?? 0) + 1);
  }
  return {
    rulesAdded: after.rules.filter((rule) => !known.has(rule.id)).map((rule) => rule.id),
    rulesRemoved: before.rules.filter((rule) => !now.has(rule.id)).map((rule) => rule.id),
    rulesChanged: after.rules
      .filter((rule) => {
        const old = known.get(rule.id);
        return old !== undefined && JSON.stringify(old) !== JSON.stringify(rule);
      })
      .map((rule) => rule.id),
    messages: corpus.length,
    moves: Object.fromEntries([...moves].sort()),
    changed: changed.map(({ id, before: was, after: is }) => ({ id, before: was, after: is })),
  };
};

/** The same for people. */
export const diffText = (diff: PackDiff): string =>
  [
    `${diff.messages} messages, ${diff.changed.length} judged otherwise`,
    `rules: ${diff.rulesAdded.length} added, ${diff.rulesRemoved.length} removed, ${diff.rulesChanged.length} changed`,
    ...diff.rulesAdded.map((id) => `  + ${id}`),
    ...diff.rulesRemoved.map((id) => `  - ${id}`),
    ...diff.rulesChanged.map((id) => `  ~ ${id}`),
    ...Object.entries(diff.moves).map(([move, count]) => `${String(count).padStart(6)}  ${move}`),
    ...diff.changed.map(
      ({ id, before, after }) =>
        `  ${id}: ${label(before)} [${before.rules.join(" ")}] -> ${label(after)} [${after.rules.join(" ")}]${before.route === after.route ? "" : `, list ${before.route ?? "none"} -> ${after.route ?? "none"}`}`,
    ),
  ].join("\n");

/** Joins a draft with what its thread said before. It only ever adds findings: what fires alone fires in a thread, too. */
import type { TriageRule } from "./rule-pack.js";
import type { EarlierMessage, TriageInput } from "./triage.js";
import type { CompiledPack } from "./triage-compile.js";
import { type DraftRead, scan } from "./triage-match.js";
import { readText } from "./triage-reading.js";

/** What an earlier message makes of a rule that looks back. */
export type Joined = "nothing" | "asks" | "diverts";

const spokenOf = (pack: CompiledPack, { text }: EarlierMessage): ReadonlySet<TriageRule> =>
  new Set(
    text === null
      ? []
      : scan(pack.earlier, readText(pack, text)).hits.map(({ phrase }) => phrase.owner),
  );

/** For each rule: whether it stands by itself (`null`), or what the thread makes of it. Texts are read once, and only if a rule asks. */
export const joiner = (
  pack: CompiledPack,
  { earlier = [] }: TriageInput,
): ((rule: TriageRule) => Joined | null) => {
  let spoken: readonly ReadonlySet<TriageRule>[] | null = null;
  return (rule) => {
    const { after } = rule;
    if (after === undefined) return null;
    const fired = earlier.filter((m) => m.rules.some((r) => after.rules.includes(r)));
    if (fired.some((m) => m.declared)) return "diverts";
    if (fired.length > 0) return "asks";
    if (earlier.some((m) => m.unreadable === true)) return "asks";
    spoken ??= earlier.map((m) => spokenOf(pack, m));
    return spoken.some((rules) => rules.has(rule)) ? "asks" : "nothing";
  };
};

/** Whether the words of a draft are of the kind that the texts before it decide about: only then need they be read. */
export const looksBack = ({ hits }: DraftRead): boolean =>
  hits.some(({ phrase }) => phrase.owner.rule.after !== undefined);

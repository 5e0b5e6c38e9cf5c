import type { Disposition, PackName } from "./triage.js";

/**
 * Rules as data that clinicians own: what to look for, what it means, who says so, examples of both sides.
 *
 * @category triage
 */
export interface RulePack extends PackName {
  /** What the pack is, where it stops, and whether a clinician has reviewed it. */
  readonly statement: string;
  /** Languages that the rules know. Text in another one is `unchecked`. */
  readonly languages: readonly PackLanguage[];
  /** The rules. */
  readonly rules: readonly TriageRule[];
  /** What to tell a diverted writer, for each disposition, by language; `en` is always there. */
  readonly advice: Readonly<Record<Disposition, Readonly<Record<string, AdviceText>>>>;
  /** Words around a match that make it less than a plain statement. */
  readonly cues: readonly ContextCue[];
  /** Words at which a sentence turns ("but"): a cue before one says nothing of what follows it. */
  readonly turns?: readonly string[];
}

/** A language and the small words by which text is recognised as written in it. @category triage */
export interface PackLanguage {
  /** BCP 47: `en`. */
  readonly language: string;
  /** Frequent small words, lower case. */
  readonly frequentWords: readonly string[];
}

/** Heading and lines of a diversion. @category triage */
export interface AdviceText {
  /** What to do now. */
  readonly heading: string;
  /** Plain sentences. */
  readonly lines: readonly string[];
}

/** One rule. @category triage */
export interface TriageRule {
  /** Stable id. */
  readonly id: string;
  /** Raised with every change. */
  readonly version: number;
  /** A short name. */
  readonly title: string;
  /** Who writes. */
  readonly direction: "patient" | "staff";
  /** What it asks for. */
  readonly disposition: Disposition;
  /** Each phrase is a list of words; a word may have forms separated by `|`; up to `gapWordsMax` other words may stand between. */
  readonly phrases: readonly string[];
  /** Words that may stand between two words of a phrase. */
  readonly gapWordsMax: number;
  /** What must have stood in an earlier message of the thread for the rule to fire; left out where the words alone are enough. */
  readonly after?: EarlierCondition | undefined;
  /** The question that is asked when a context flag stands beside a match, by language; `en` is always there. */
  readonly question: Readonly<Record<string, string>>;
  /** Why the rule exists. */
  readonly rationale: string;
  /** Where that is written, with its date. */
  readonly source: string;
  /** The hazard that it controls. */
  readonly hazard: string;
  /** Who reviewed it, or `null`: nobody yet. */
  readonly reviewer: string | null;
  /** `YYYY-MM-DD` by which it must be looked at again. */
  readonly reviewBy: string;
  /** Texts on which it must fire without a flag. */
  readonly examples: readonly string[];
  /** Texts on which it must not divert. */
  readonly counterExamples: readonly string[];
}

/**
 * What an earlier message must have held, for short replies that mean nothing by themselves: "worse", "no better". Such a rule asks its question; it
 * diverts at once where the earlier writer had declared that a diversion did not apply.
 *
 * @category triage
 */
export interface EarlierCondition {
  /** Rules of the pack of which one fired then. */
  readonly rules: readonly string[];
  /** Or phrases, written as those of a rule, of which one stands in its text. */
  readonly phrases: readonly string[];
}

/** Words near a match, and what they mean for it. @category triage */
export interface ContextCue {
  /** What it means. */
  readonly flag: "negated" | "historical" | "hypothetical" | "other-person" | "resolved";
  /** The words. */
  readonly phrase: string;
  /** Where the cue stands. */
  readonly stands: "before" | "after";
  /** How many words may lie between cue and match. */
  readonly reachWords: number;
}

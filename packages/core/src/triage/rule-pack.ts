import type { Nation } from "../practice/practice.js";
import type { ContextFlag, Disposition, PackName } from "./triage.js";

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
  /** Frequent words of languages that the rules do not know, and that are no words of those that they know. Separated by spaces. */
  readonly foreignWords?: string | undefined;
  /** The rules. */
  readonly rules: readonly TriageRule[];
  /** What to tell a diverted writer, for each disposition, by language; `en` is always there. */
  readonly advice: Readonly<Record<Disposition, Readonly<Record<string, AdviceText>>>>;
  /** Words around a match that make it less than a plain statement. */
  readonly cues: readonly ContextCue[];
  /** Words at which a sentence turns ("but"): a cue before one says nothing of what follows it. */
  readonly turns?: readonly string[] | undefined;
  /** Where cues of some flags end besides. */
  readonly scopes?: Readonly<Partial<Record<ContextFlag, CueScope>>> | undefined;
  /** How writers tell of long ago, over more than a sentence. */
  readonly stories?: StoryCues | undefined;
  /**
   * What is asked of an illness as a heading, as phrases with no words between. Where a message names something in its first clause, of four words at most, and asks so in the next
   * ("Stroke. Is it hereditary?"), what is found in that clause is `hypothetical`, and so asks.
   */
  readonly headingQuestions?: readonly string[] | undefined;
  /** Named sets of words, with forms separated by `|`, that phrases name in braces: `pain` is used as `{pain}`. A set may name sets. */
  readonly words?: Readonly<Record<string, string>> | undefined;
  /** What is read in the place of one typed word or emoji: `appt` is `appointment`, `sob` is `short of breath`. What emojis are read as stands at the end of their sentence. One with an apostrophe is read so only where one was typed: `tongue's` is `tongue is`, and not more than one of them. One of several words is read so where they stand side by side in a clause: `unable to` is `can not`; it may mean nothing at all, as `sort of` does. */
  readonly abbreviations?: Readonly<Record<string, string>> | undefined;
  /** Real words that are close to a word of the pack and are never read as it: `heat` is not `heart`. Separated by spaces. */
  readonly neverCorrected?: string | undefined;
  /** What a practice has lowered, by whose decision; see {@link adaptRules}. */
  readonly overrides?: readonly RuleOverride[] | undefined;
  /** Where what is not diverted belongs. */
  readonly routes?: readonly RouteRule[] | undefined;
  /** Words that say something for several lists at once. */
  readonly routeFamilies?: readonly RouteFamily[] | undefined;
  /** What single words, and two that stand side by side in a clause (`sick note`), add to lists that `routes` name, once; as rules see them, see {@link RuleWeights}. */
  readonly routeWords?: Readonly<Record<string, Readonly<Record<string, number>>>> | undefined;
  /** Advice for some nations or hours in the place of the general one; of those that fit, the first holds. */
  readonly adviceVariants?: readonly AdviceVariant[] | undefined;
}

/** A locked rule that a practice has lowered. It is part of the pack, and so of what every check names. @category triage */
export interface RuleOverride {
  /** The rule. */
  readonly rule: string;
  /** Its version when that was decided: a new version of the rule needs a new decision. */
  readonly ruleVersion: number;
  /** What it does now: asks, or sends to a less urgent place. Never silence. */
  readonly to: Disposition | "asks";
  /** The safety officer, by name. */
  readonly officer: string;
  /** Why. */
  readonly reason: string;
  /** `YYYY-MM-DD` on which it was decided. */
  readonly decidedOn: string;
}

/** Words that say on which list a message belongs. @category triage */
export interface RouteRule {
  /** The list. */
  readonly list: string;
  /** Phrases, written as those of a rule. Each adds one. */
  readonly phrases: readonly string[];
  /** Phrases that say it almost surely. Each adds three. */
  readonly strong: readonly string[];
  /** Words that may stand between two words of a phrase. */
  readonly gapWordsMax: number;
  /** A plain statement of this list outranks every other list: a symptom in a request for tablets. */
  readonly outranks?: true | undefined;
}

/** Words that mean much the same, and for which lists they speak. Saying them twice changes nothing. @category triage */
export interface RouteFamily {
  /** A short name. */
  readonly name: string;
  /** Phrases, written as those of a rule. */
  readonly phrases: readonly string[];
  /** Words that may stand between two words of a phrase. */
  readonly gapWordsMax: number;
  /** What any of the phrases adds to lists that `routes` name, once; less than nothing where it speaks against one. */
  readonly lists: Readonly<Record<string, number>>;
  /** What single phrases add besides, by their place in `phrases`. */
  readonly each?: Readonly<Record<number, Readonly<Record<string, number>>>> | undefined;
}

/** Advice that holds in some nations, or only while the practice is open or closed. @category triage */
export interface AdviceVariant {
  /** For which way. */
  readonly disposition: Disposition;
  /** In which nations; left out: in all. */
  readonly nations?: readonly Nation[] | undefined;
  /** While the practice is open (`true`) or closed (`false`); left out: always. */
  readonly open?: boolean | undefined;
  /** By language; `en` is always there. */
  readonly text: Readonly<Record<string, AdviceText>>;
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
  /**
   * Each phrase is a list of places: `chest pain|ache|{hurts}`. A place has forms separated by `|`: a word, the beginning of one (`vomit*`), a set of the
   * pack (`{pain}`), or a number (`<38..43>`). Up to `gapWordsMax` other words may stand before a place, none before one that begins with `+`. What stands
   * around ` & ` may come in either order. A rule with `weights` has none.
   */
  readonly phrases: readonly string[];
  /** Words that may stand between two words of a phrase. */
  readonly gapWordsMax: number;
  /** What must hold besides: every one of these, or as many as `needsMin` says, by a fact or by other words of the text. */
  readonly needs?: readonly Need[] | undefined;
  /** How many of `needs` are enough: three of eight signs, as a bedside score counts them. Left out: all of them. */
  readonly needsMin?: number | undefined;
  /** The phrases alone ask, too: with what the rule needs besides it diverts, and without it asks instead of being silent. */
  readonly asksAlone?: true | undefined;
  /** Words of the same clause (between commas and the like), written as phrases, that make a plain statement less than one: then the rule asks. An exclusion never makes it silent. */
  readonly unless?: readonly string[] | undefined;
  /**
   * A place with the only words that may stand beside its phrases in their clause, for names that say enough when nothing else is said ("broken arm", "my dad, broken arm"). With any
   * other word there ("a form for my broken arm") the rule does not fire.
   */
  readonly besides?: string | undefined;
  /** It never diverts by itself, and only asks. */
  readonly asks?: true | undefined;
  /**
   * How far its text must bear out a plain finding, which else asks; left out, `standsFrom` of a `LightText` says it. `none`: what nobody says of anything else, and no text is too light for it.
   * `little`: what its phrases name is urgent however it is told (`firmFrom`). `much`: its phrases are often met by accident (`leansFrom`). Where several rules are found, the one that needs least counts.
   */
  readonly backing?: "none" | "little" | "much" | undefined;
  /** Points of words in the place of phrases, for what no phrase names. */
  readonly weights?: RuleWeights | undefined;
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
  /** Who wrote it. */
  readonly author: string;
  /** Who reviewed it, or `null`: nobody yet. */
  readonly reviewer: string | null;
  /** `YYYY-MM-DD` by which it must be looked at again. */
  readonly reviewBy: string;
  /**
   * `unreviewed` and `live` rules judge, and only a live one has been approved by somebody who may. A rule in `shadow` judges nothing: {@link compareRules}
   * says what it would change. A `retired` one is kept for those who read old evidence.
   */
  readonly status: "unreviewed" | "shadow" | "live" | "retired";
  /** Left out, a practice may change it as it likes; a locked rule is lowered by an override alone. */
  readonly locked?: true | undefined;
  /** Texts on which it must fire without a flag. */
  readonly examples: readonly string[];
  /** Texts on which it must not divert. */
  readonly counterExamples: readonly string[];
}

/**
 * When a text is too light: a plain finding of another rule asks in it, with the flag `light` (but not one that asks for a call the same day, or that looks back by `after`).
 *
 * @category triage
 */
export interface LightText {
  /** What a text must weigh, where rules were found that say nothing of their `backing`. At most `asksFrom`. */
  readonly standsFrom: number;
  /** The same where a rule among those that were found needs `little` backing. At most `standsFrom`. */
  readonly firmFrom: number;
  /** The same where all rules that were found need `much` backing. At least `standsFrom`, and that where it is left out; at most `asksFrom`. */
  readonly leansFrom?: number | undefined;
  /** A text is light only where so much speaks against it. A few plain words ("she is not breathing") weigh little, and nothing in them says that it is anything else. */
  readonly doubtsFrom: number;
  /** How many points each plain finding beside the first one counts for that. */
  readonly perFinding: number;
}

/**
 * Points of words. A passage is up to `clausesMax` clauses (what commas, stops, and words like "and" and "but" part, twelve words at most) that follow one another; it weighs `base` and, for the distinct words and neighbours in it that have points, the
 * sum of these divided by the square root of how many they are, or of 24 where they are fewer. Of a text its heaviest passage counts, less
 * for what speaks against it wherever it stands.
 *
 * @category triage
 */
export interface RuleWeights {
  /** What a passage weighs before its words are looked at. */
  readonly base: number;
  /** Points of words, and of two that stand side by side (`lips blue`), as rules see them: lower case, without apostrophes, short forms as whole words (`can not`). */
  readonly points: Readonly<Record<string, number>>;
  /** Clauses of a passage, at most. */
  readonly clausesMax: number;
  /** What speaks against it in the whole of a text are the points below nothing of all its words, each name once, divided as those of a short passage are. This much times the natural logarithm of one and that many is taken from what the heaviest passage weighs: that is what the text weighs. The first words that speak against it count most, and in a long text hardly more do than in a short one. */
  readonly againstWeight: number;
  /** Words that speak only against what is told in the same clause: errands, headings of forms, and that all else is well. A name in which one of them stands says nothing against what is told elsewhere. Separated by spaces. */
  readonly nearWords?: string | undefined;
  /** From here on the rule fires, and asks. */
  readonly asksFrom: number;
  /** So it does where the heaviest passage alone weighs this much: nothing that is added to a text silences that. At least `asksFrom`. */
  readonly passageAsksFrom: number;
  /** When a text is too light for what other rules find in it; left out where these points say nothing of that. */
  readonly light?: LightText | undefined;
  /** From here on a question that another rule would ask counts as answered with yes, unless this rule's own was answered with no. */
  readonly raisesFrom: number;
  /** From here on the rule diverts by itself. Below, its finding has the flag `alone`. */
  readonly divertsFrom: number;
}

/** One further thing that a rule needs. It holds when any fact that is named holds, or any of the phrases stands in the text and is not denied there; where
 * they all are of another person, supposed, resolved or a way of speaking, so is the match. How long ago does not matter. @category triage */
export interface Need {
  /** Facts of the patient, of which one is enough; an unknown fact does not hold. */
  readonly facts?: FactNeed | undefined;
  /** Phrases, written as those of a rule. */
  readonly phrases?: readonly string[] | undefined;
  /** Where they are looked for. */
  readonly within: "sentence" | "message";
}

/** Facts of which one is enough. @category triage */
export interface FactNeed {
  /** At most so many completed months old. */
  readonly ageMonthsMax?: number | undefined;
  /** At least so many completed years old. */
  readonly ageYearsMin?: number | undefined;
  /** At most so many completed years old. */
  readonly ageYearsMax?: number | undefined;
  /** As registered. */
  readonly sex?: "female" | "male" | undefined;
  /** At least so many completed weeks pregnant. */
  readonly pregnantWeeksMin?: number | undefined;
  /** Beginnings of names of medicines. */
  readonly medicines?: readonly string[] | undefined;
  /** Beginnings of words in the names of conditions. */
  readonly conditions?: readonly string[] | undefined;
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

/** Where the cues of one flag end. Words are separated by spaces. @category triage */
export interface CueScope {
  /** Words between cue and match at which it ends: "no fever and I have a headache". */
  readonly ends: string;
  /** Where given, a cue reaches over a comma only in a list that one of these words joins: "no fever, chills or rash", but not "no fever, rash since noon". */
  readonly joins?: string | undefined;
  /** Where true, a cue reaches back over a comma only where its clause begins with it: "chest pain, in 2010" is of 2010, and "chest pain, I had a stent in 2010" is not. */
  readonly opensClause?: boolean | undefined;
}

/**
 * How writers tell of long ago. A sentence that dates itself there takes those behind it along ("In 2011 I lost my sight for a week. It came back."), until one is of now. What is found
 * in them is `historical`, and so asks; what their words weigh asks, and never diverts.
 *
 * @category triage
 */
export interface StoryCues {
  /** Phrases of long ago, written as those of a rule, with no words between. */
  readonly opens: readonly string[];
  /** Phrases of what was: a sentence behind the one that begins such a story belongs to it only with one of them. Without a list every one does. */
  readonly goesOn?: readonly string[] | undefined;
  /** Phrases of now: a sentence with one ends such a story, and begins none ("I have had it since 2011"). */
  readonly ends: readonly string[];
}

/** Words near a match, and what they mean for it. @category triage */
export interface ContextCue {
  /**
   * What it means. `none` looks like another cue and is not one: "not sure", "no relief". It takes those with it that share a word with it, unless they
   * have more words than it has.
   */
  readonly flag:
    | "negated"
    | "historical"
    | "hypothetical"
    | "other-person"
    | "resolved"
    | "chronic"
    | "figurative"
    | "none";
  /** The words. */
  readonly phrase: string;
  /** Where the cue stands. */
  readonly stands: "before" | "after";
  /** How many words may lie between cue and match. */
  readonly reachWords: number;
  /** For `none`: the flags that it takes from a match in its reach. "Never had chest pain like this" is not negated. */
  readonly takes?: readonly ContextFlag[] | undefined;
}

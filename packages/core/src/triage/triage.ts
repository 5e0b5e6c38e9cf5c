import type { Nation } from "../practice/practice.js";

/**
 * What the check of a draft came to. `divert`: the words mean that this channel is the wrong one; `ask`: one question decides;
 * `clear`: no rule fired, which never means that something is safe; `unchecked`: the rules do not know the language.
 *
 * @category triage
 */
export type TriageOutcome = "clear" | "ask" | "divert" | "unchecked";

/** Where a diverted writer is sent. @category triage */
export type Disposition =
  | "999"
  | "a-and-e"
  | "maternity"
  | "crisis-line"
  | "same-day-phone"
  | "phone-instead";

/** Dispositions, the most urgent first: where several rules fire, the first of these wins. @category triage */
export const DISPOSITIONS: readonly Disposition[] = [
  "999",
  "a-and-e",
  "maternity",
  "crisis-line",
  "same-day-phone",
  "phone-instead",
];

/** A piece of the text as it was typed: UTF-16 offsets, `end` exclusive. @category triage */
export interface Span {
  /** First character. */
  readonly start: number;
  /** One past the last character. */
  readonly end: number;
}

/** Why a match counts for less than a plain statement. @category triage */
export type ContextFlag =
  | "negated"
  | "historical"
  | "hypothetical"
  | "other-person"
  | "resolved"
  /** It has been so for long, and is not said to be worse. */
  | "chronic"
  /** A way of speaking. */
  | "figurative"
  /** Something beside it says that it may be harmless, as the rule has it. */
  | "excluded"
  /** What would make it plain was not said: the rule asks about its phrases alone, or about words that weigh too little to divert. */
  | "alone"
  /** The text as a whole weighs little: it does not read as emergencies do ({@link RuleWeights}). */
  | "light"
  /** The words alone mean little: what an earlier message of the thread said makes them matter. */
  | "earlier";

/** One rule that fired, and where. @category triage */
export interface Finding {
  /** The rule's id. */
  readonly rule: string;
  /** The rule's version. */
  readonly ruleVersion: number;
  /** What the rule asks for by itself. */
  readonly disposition: Disposition;
  /** Where in the text as typed, in order. */
  readonly spans: readonly Span[];
  /** Context that was seen around it; with any flag the finding asks instead of diverting. */
  readonly contexts: readonly ContextFlag[];
}

/** A word that was read as another one, because only so it means something to the rules. @category triage */
export interface MisspeltWord {
  /** Where it stands in the text as typed. */
  readonly span: Span;
  /** What it was read as: one word, or several that it may have been meant for. */
  readonly readAs: readonly string[];
}

/** A question to the writer, to be answered with yes or no. @category triage */
export interface TriageQuestion {
  /** The rule that asks. */
  readonly rule: string;
  /** The question, in the writer's language where the pack has it. */
  readonly text: string;
}

/** Names the exact rules that judged. @category triage */
export interface PackName {
  /** The pack. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
}

/** Advice shown to a diverted writer. @category triage */
export interface DiversionAdvice {
  /** Where to. */
  readonly disposition: Disposition;
  /** A short heading: what to do now. */
  readonly heading: string;
  /** Plain sentences, in order; the first ones say what to do, one says that the message has not been sent. */
  readonly lines: readonly string[];
}

/** What the rules made of a draft. @category triage */
export type TriageResult = {
  /** Every rule that fired, the most urgent first. Empty for `clear`, but for findings that an answer set aside. */
  readonly findings: readonly Finding[];
  /** The rules that judged. */
  readonly pack: PackName;
  /** The list on which it belongs when it is sent, or `null` where nothing in it says so; `null` for what staff write. */
  readonly route: string | null;
  /** That list outranks all others: the words name a symptom. */
  readonly outranks: boolean;
  /** What was read as another word, in order. */
  readonly misspelt: readonly MisspeltWord[];
} & (
  | { readonly outcome: "clear" | "unchecked" }
  | { readonly outcome: "ask"; readonly question: TriageQuestion }
  | { readonly outcome: "divert"; readonly advice: DiversionAdvice }
);

/** What is known of the patient when a draft is judged. `null` is unknown, and no rule guesses. @category triage */
export interface TriageFacts {
  /** Completed years. */
  readonly ageYears: number | null;
  /** Completed months since birth; only for children it says more than the years. */
  readonly ageMonths: number | null;
  /** As registered. */
  readonly sex: "female" | "male" | null;
  /** Completed weeks of a present pregnancy. */
  readonly pregnantWeeks: number | null;
  /** Names of present medicines. */
  readonly medicines: readonly string[];
  /** Names of present conditions. */
  readonly conditions: readonly string[];
}

/** When nothing is known of whom a text is about. @category triage */
export const NO_FACTS: TriageFacts = {
  ageYears: null,
  ageMonths: null,
  sex: null,
  pregnantWeeks: null,
  medicines: [],
  conditions: [],
};

/** A message that stands in the thread before the draft. @category triage */
export interface EarlierMessage {
  /** The rules that fired in it, whatever was answered or declared then. */
  readonly rules: readonly string[];
  /** Its writer declared that a diversion did not apply. */
  readonly declared: boolean;
  /** Subject and text as typed; `null` where it was not read, or is destroyed. */
  readonly text: string | null;
  /** Its text is damaged and cannot be read: it counts as if it had said whatever a rule looks back for. */
  readonly unreadable?: true;
}

/** What the advice depends on besides the words. @category triage */
export interface AdviceSetting {
  /** The practice's nation: crisis lines differ. */
  readonly nation: Nation;
  /** Whether the practice is open now: then it is the practice that is phoned, and not 111. */
  readonly open: boolean;
}

/** A draft to be judged. @category triage */
export interface TriageInput {
  /** Subject and text as typed. */
  readonly text: string;
  /** Who wrote it: rules for patients look for danger, rules for staff look for urgent requests on a slow channel. */
  readonly direction: "patient" | "staff";
  /** The language of the page. */
  readonly language: string;
  /** The patient. */
  readonly facts: TriageFacts;
  /** Answers given to questions, by rule id. */
  readonly answers: Readonly<Record<string, "yes" | "no">>;
  /** Where and when it is written, for the advice; left out where that is not known. */
  readonly setting?: AdviceSetting | undefined;
  /** What the same side wrote in the thread before, in order; nothing for a new thread. It can raise what the draft comes to, and never lowers it. */
  readonly earlier?: readonly EarlierMessage[] | undefined;
}

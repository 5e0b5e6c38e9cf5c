import { NO_FACTS, type Span, type TriageQuestion } from "../triage/triage.js";
import type { CompiledPack } from "../triage/triage-compile.js";
import { evaluate } from "../triage/triage-evaluate.js";
import { personalDetails } from "./broadcast-identity.js";

/**
 * Why a text may not go to many people: `nhs-number`, `date-of-birth`, `names-a-person`: it is about one person; `clinical-words`: it speaks of
 * results, diagnoses or symptoms, and the list is long; `urgent-request`: it asks for something that must not wait.
 *
 * @category broadcasts
 */
export type StopReason =
  | "nhs-number"
  | "date-of-birth"
  | "names-a-person"
  | "clinical-words"
  | "urgent-request";

/** One reason why a broadcast is stopped, and where in the text. @category broadcasts */
export interface BroadcastStop {
  /** Why. */
  readonly why: StopReason;
  /** Where, in subject, line break and text as typed (text alone where there is no subject). */
  readonly spans: readonly Span[];
  /** The rule that fired, or `null` where no rule pack was asked. */
  readonly rule: string | null;
}

/** What the guard is told. */
export interface GuardInput {
  /** The practice's triage rules. */
  readonly pack: CompiledPack;
  /** Words that have no place in a text to many. */
  readonly words: CompiledPack;
  /** Subject and text as typed. */
  readonly text: string;
  readonly language: string;
  /** Answers to questions of the rules for staff, by rule id. */
  readonly answers: Readonly<Record<string, "yes" | "no">>;
  /** Whether the list is so long that nothing clinical may be in the text. */
  readonly large: boolean;
  readonly now: number;
  /** Dates of birth of the recipients, `YYYY-MM-DD`. */
  readonly bornOn: ReadonlySet<string>;
  /** Names of the recipients, where the register tells them. */
  readonly names: readonly string[];
  /** Names of staff and partners: these may stand in a text. */
  readonly ownNames: readonly string[];
}

/** What the guard found. */
export interface Guarded {
  /** Any: it may not go out. */
  readonly stops: readonly BroadcastStop[];
  /** A question of the rules for staff that is open, or `null`. */
  readonly question: TriageQuestion | null;
  /** Rules that fired, for the record. */
  readonly rules: readonly string[];
  /** Nobody's rules can read the language. */
  readonly unchecked: boolean;
}

/**
 * Judges a text against the people it is to go to. What is about one person never goes to many, however few; on a long list nothing clinical
 * does, for that is how a diagnosis came to eight thousand people who were to be wished a merry Christmas. A context such as "no" or "if"
 * takes nothing from a match here: the writer changes the words.
 */
export const guardBroadcast = (input: GuardInput): Guarded => {
  const { pack, words, text, language, answers, large } = input;
  const asked = { text, language, facts: NO_FACTS };
  const urgent = evaluate(pack, { ...asked, direction: "staff", answers });
  const symptoms = evaluate(pack, { ...asked, direction: "patient", answers: {} });
  const clinical = evaluate(words, { ...asked, direction: "staff", answers: {} });
  const said = [...clinical.findings, ...symptoms.findings];
  const stop = (why: StopReason) => (finding: (typeof said)[number]) => ({
    ...{ why, spans: finding.spans, rule: finding.rule },
  });
  return {
    stops: [
      ...personalDetails(input),
      ...(large ? said.map(stop("clinical-words")) : []),
      ...(urgent.outcome === "divert" ? urgent.findings.map(stop("urgent-request")) : []),
    ],
    question: urgent.outcome === "ask" ? urgent.question : null,
    rules: [...new Set([...urgent.findings, ...said].map((f) => f.rule))],
    unchecked: urgent.outcome === "unchecked",
  };
};

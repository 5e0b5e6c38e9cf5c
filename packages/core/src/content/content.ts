import type { BankHolidays, NationProfile } from "../calendar/calendar.js";
import type { Disclaimer } from "../disclaimer/disclaimer.js";
import type { CategoryId } from "../kernel/id.js";
import type { Assurance } from "../person/person.js";
import type { RefusalReason } from "../traffic/traffic-admission.js";
import type { RulePack } from "../triage/rule-pack.js";

/**
 * What clinicians and practices own, as data: rules, disclaimers, categories, agreement texts, bank holidays, nations' contracts. `@carethread/rules-uk` ships one.
 *
 * @category content
 */
export interface Content {
  /** The triage rules. */
  readonly rules: RulePack;
  /** Rules that run beside the live ones and decide nothing: the host is told where they differ (`onShadow`). */
  readonly shadowRules?: RulePack | undefined;
  /** The disclaimers. */
  readonly disclaimers: readonly Disclaimer[];
  /** What one can write about. */
  readonly categories: readonly Category[];
  /** What guards a broadcast, and what is said when one is taken back. */
  readonly broadcasts: BroadcastTexts;
  /** What is said before somebody begins to write. English is always there. */
  readonly trafficTexts: readonly TrafficText[];
  /** The written understanding about e-mail, by language; one version is in force at a time. */
  readonly agreementTexts: readonly AgreementText[];
  /** Bank holidays, one list for each nation. Without one for a practice's nation nobody can say when the practice is open. */
  readonly bankHolidays: readonly BankHolidays[];
  /** What the nations' contracts demand of online requests, each from a day on. */
  readonly nationProfiles: readonly NationProfile[];
}

/** A kind of matter that a patient can write about. @category content */
export interface Category {
  /** Stable id. */
  readonly id: CategoryId;
  /** Title by language; `en` is always there. */
  readonly title: Readonly<Record<string, string>>;
  /** One plain sentence by language; `en` is always there. */
  readonly description: Readonly<Record<string, string>>;
  /** Whether a clinician must have seen a message before it counts as handled. A message of another category that names a symptom is weighed as one of the first that is. */
  readonly clinical: boolean;
  /** The identity level needed to write or read about it. */
  readonly assurance: Assurance;
  /** 0 is the most urgent, 9 the least: where it stands on the worklist. */
  readonly rank: number;
}

/** What is said before somebody begins to write, in one language. @category content */
export interface TrafficText {
  /** When: the promise holds, it will take longer, the practice is closed and it waits; or why nothing can be written now. */
  readonly id: "as-usual" | "busy" | "when-open" | "closed" | RefusalReason;
  /** BCP 47. */
  readonly language: string;
  /** One sentence. `{by}`, `{opens}`: a time that the page writes as its readers do. */
  readonly heading: string;
  /** Calm sentences; one says where to turn with what is urgent. `{phone}`: the practice's number. */
  readonly lines: readonly string[];
}

/** What guards a broadcast, and what is said when one is taken back. @category content */
export interface BroadcastTexts {
  /**
   * Words that have no place in a text to many people: results, diagnoses, treatments. Rules for staff, in the shape of the triage rules, with source and
   * reviewer; on a long list any match stops the broadcast. The triage rules are asked besides.
   */
  readonly rules: RulePack;
  /** What whoever had opened a recalled broadcast is told; English is always there. */
  readonly recallNotices: readonly RecallNotice[];
}

/** What is said to whoever read what should not have come. @category content */
export interface RecallNotice {
  /** The version. */
  readonly version: string;
  /** BCP 47. */
  readonly language: string;
  /** The subject. */
  readonly subject: string;
  /** The text. `{practice}` and `{phone}` stand for the practice's name and phone number. */
  readonly text: string;
}

/** The text of the understanding that e-mail is insecure and used nevertheless. @category content */
export interface AgreementText {
  /** The version, the same in every language. */
  readonly version: string;
  /** BCP 47. */
  readonly language: string;
  /** The heading. */
  readonly title: string;
  /** The paragraphs. */
  readonly lines: readonly string[];
}

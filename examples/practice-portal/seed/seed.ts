/** The shapes of the seeded practice. Everybody in it is invented; keys are the host's own references. */
import type { ProxyBasis, ProxyScope, Role, TriageOutcome } from "@carethread/core";

/** A team under the name that patients see, and the categories that come to it. */
export interface SeedTeam {
  readonly key: string;
  readonly name: string;
  readonly categories: readonly string[];
}

/** A member of staff. */
export interface SeedStaff {
  readonly key: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly teams: readonly string[];
}

/** A registered patient. */
export interface SeedPatient {
  readonly key: string;
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly bornOn: string;
  /** Ten digits of the range for tests. */
  readonly nhsNumber: string;
  readonly email: string;
  /** The language of this person's pages. */
  readonly language: string;
}

/** Somebody who acts for a patient. */
export interface SeedProxy {
  readonly key: string;
  /** The patient whose account it is. */
  readonly holder: string;
  /** The patient for whom they act. */
  readonly patient: string;
  readonly basis: ProxyBasis;
  readonly scope: readonly ProxyScope[];
}

/** Who wrote. */
export type SeedAuthor =
  | { readonly side: "patient" }
  | { readonly side: "proxy"; readonly proxy: string }
  | { readonly side: "staff"; readonly staff: string };

/** One message that was sent. */
export interface SeedMessage {
  readonly author: SeedAuthor;
  readonly minutesAgo: number;
  readonly text: string;
  /** What the starter rules make of it; `null` where two people would not agree. */
  readonly expected: TriageOutcome | null;
  /** The writer was diverted and declared that it does not apply. */
  readonly declared?: "does-not-apply";
  /** The writer's answer to each question of the rules. */
  readonly answered?: "no";
}

/** A thread, oldest message first. */
export interface SeedThread {
  readonly patient: string;
  readonly category: string;
  readonly subject: string;
  readonly messages: readonly SeedMessage[];
  /** Nobody at the practice looks at the last message, so that the ladder has something to climb for. */
  readonly missed?: true;
}

/** A draft that was never sent. `patient` is `null` where the author already says whom it is about, or where anybody would do. */
export interface SeedDraft {
  readonly patient: string | null;
  readonly author: SeedAuthor;
  readonly category: string;
  readonly text: string;
  readonly expected: TriageOutcome;
}

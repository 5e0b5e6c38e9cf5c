import type { TriageResult } from "@carethread/core";

/** What came of a message, as `rules run` prints it. */
export interface JudgedLine {
  readonly id: string;
  /** `refuse` is a draft of staff that must not go out by a slow channel. */
  readonly outcome: "divert" | "ask" | "clear" | "unchecked" | "refuse";
  /** Where a diverted writer is sent, or `null`. */
  readonly disposition: string | null;
  /** The list on which it belongs, or `null`. */
  readonly route: string | null;
  readonly findings: readonly {
    readonly rule: string;
    readonly version: number;
    readonly disposition: string;
    readonly spans: readonly { readonly start: number; readonly end: number }[];
    readonly contexts: readonly string[];
  }[];
}

/** A result as a line. */
export const judgedLine = (
  id: string,
  direction: "patient" | "staff",
  result: TriageResult,
): JudgedLine => ({
  id,
  outcome: result.outcome === "divert" && direction === "staff" ? "refuse" : result.outcome,
  disposition: result.outcome === "divert" ? result.advice.disposition : null,
  route: result.route,
  findings: result.findings.map(({ rule, ruleVersion, disposition, spans, contexts }) => ({
    rule,
    version: ruleVersion,
    disposition,
    spans,
    contexts,
  })),
});

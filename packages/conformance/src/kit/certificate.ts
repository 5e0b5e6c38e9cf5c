import type { Report, Verdict } from "./run.js";

/**
 * A report in two shapes: text for a person, data for a build.
 *
 * @category conformance
 */
export interface Certificate {
  /** For a person: what was tested, what holds, what does not, and why each clause matters. */
  readonly text: string;
  /** The same as JSON, with the date. */
  readonly json: string;
}

/**
 * Prints a report. The date is the caller's: the kit reads no clock.
 *
 * The text says in its first line whether the adapter conforms; a report with a broken clause gives a certificate that says so.
 *
 * @category conformance
 * @example
 * ```ts run
 * import { certificate } from "@carethread/conformance";
 *
 * const { text } = certificate(
 *   { spec: "storage/1", adapter: "paper", declared: [], verdicts: [], skips: [], conforms: true },
 *   "2026-01-31",
 * );
 * console.log(text.split("\n")[0]); // => paper keeps storage/1 (2026-01-31)
 * ```
 */
export const certificate = (report: Report, date: string): Certificate => ({
  text: `${lines(report, date).join("\n")}\n`,
  json: `${JSON.stringify({ date, ...report }, null, 2)}\n`,
});

const lines = (report: Report, date: string): readonly string[] => {
  const count = (outcome: Verdict["outcome"]): number =>
    report.verdicts.filter((verdict) => verdict.outcome === outcome).length;
  const verb = report.conforms ? "keeps" : "does NOT keep";
  return [
    `${report.adapter} ${verb} ${report.spec} (${date})`,
    "",
    `${report.verdicts.length} clauses: ${count("kept")} kept, ${count("broken")} broken, ${count("skipped")} skipped, ${count("not-declared")} about capabilities that the adapter does not declare.`,
    `Declared: ${report.declared.length === 0 ? "nothing beyond the contract" : report.declared.join(", ")}.`,
    "",
    ...report.verdicts.flatMap(printed),
  ];
};

const mark = {
  kept: "kept",
  broken: "BROKEN",
  skipped: "skipped",
  "not-declared": "not declared",
} as const satisfies Record<Verdict["outcome"], string>;

const printed = (verdict: Verdict): readonly string[] => [
  `${verdict.clause}  ${mark[verdict.outcome].padEnd(12)}  ${verdict.title}`,
  `      ${verdict.reason}`,
  ...verdict.findings.map((finding) => `      - ${finding}`),
];

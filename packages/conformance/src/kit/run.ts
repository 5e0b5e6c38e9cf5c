/** The runner: clauses in, verdicts out. It has no opinion about test frameworks and prints nothing. */
import type { Clause, Kit, KitHarness } from "./clause.js";
import { findingsOf } from "./findings.js";
import { refusedSkip, type Skip } from "./skip.js";

/**
 * What became of one clause.
 *
 * - `kept`: it holds.
 * - `broken`: it does not; `findings` says how.
 * - `skipped`: the author asked not to run it, with a reason and a date.
 * - `not-declared`: the adapter does not declare a capability that the clause is about.
 *
 * @category conformance
 */
export interface Verdict {
  /** See {@link Clause.id}. */
  readonly clause: string;
  /** See {@link Clause.title}. */
  readonly title: string;
  /** See {@link Clause.reason}. */
  readonly reason: string;
  /** See {@link Clause.safety}. */
  readonly safety: boolean;
  /** What became of it. */
  readonly outcome: "kept" | "broken" | "skipped" | "not-declared";
  /** Sentences: what was found, or why it was not run. Empty when the clause is kept. */
  readonly findings: readonly string[];
  /** How long it took, in milliseconds. */
  readonly milliseconds: number;
}

/**
 * What a kit found about one adapter.
 *
 * @category conformance
 */
export interface Report {
  /** The contract and its version. */
  readonly spec: string;
  /** The adapter's name. */
  readonly adapter: string;
  /** The capabilities that the adapter declares. */
  readonly declared: readonly string[];
  /** One for each clause of the kit, in its order. */
  readonly verdicts: readonly Verdict[];
  /** The skips that were asked for. */
  readonly skips: readonly Skip[];
  /** True when no clause is broken. */
  readonly conforms: boolean;
}

/**
 * How to run a kit.
 *
 * @category conformance
 */
export interface RunOptions {
  /** Clauses not to run for now. A safety clause is run all the same, and the wish for it is a finding. */
  readonly skips?: readonly Skip[];
  /** The day of the run, as `2026-01-31`: skips end by it. Without it skips do not end. */
  readonly date?: string;
  /** How long one clause may take, in milliseconds; 60,000 when left out. */
  readonly clauseMs?: number;
  /** Called after each clause, for progress. */
  readonly onVerdict?: (verdict: Verdict) => void;
}

/**
 * Runs every clause of a kit against one adapter, one after the other.
 *
 * Never rejects: an adapter that throws or hangs has broken the clause.
 *
 * @category conformance
 * @example
 * ```ts
 * import { type Kit, type KitHarness, runKit } from "@carethread/conformance";
 *
 * const conforms = async <H extends KitHarness>(kit: Kit<H>, harness: H): Promise<boolean> =>
 *   (await runKit(kit, harness)).conforms;
 * ```
 */
export const runKit = async <Harness extends KitHarness>(
  kit: Kit<Harness>,
  harness: Harness,
  options: RunOptions = {},
): Promise<Report> => {
  const declared = await declaredBy(kit, harness);
  const verdicts: Verdict[] = [];
  for (const clause of kit.clauses) {
    const verdict = await runClause(clause, harness, { ...options, declared });
    verdicts.push(verdict);
    options.onVerdict?.(verdict);
  }
  return {
    spec: kit.spec,
    adapter: harness.name,
    declared,
    verdicts,
    skips: options.skips ?? [],
    conforms: verdicts.every(({ outcome }) => outcome !== "broken"),
  };
};

/**
 * The capabilities that an adapter declares; none when it cannot even be asked (its clauses will say why).
 *
 * @category conformance
 * @example
 * ```ts
 * import { declaredBy, type StorageHarness, storageKit } from "@carethread/conformance";
 *
 * export const isDurable = async (harness: StorageHarness): Promise<boolean> =>
 *   (await declaredBy(storageKit, harness)).includes("durable");
 * ```
 */
export const declaredBy = async <Harness extends KitHarness>(
  kit: Kit<Harness>,
  harness: Harness,
): Promise<readonly string[]> => {
  let declared: readonly string[] = [];
  await findingsOf(async () => {
    declared = await kit.declared(harness);
    await harness.dispose();
  }, 60_000);
  return declared;
};

/**
 * Runs one clause and disposes of what it opened.
 *
 * @category conformance
 * @example
 * ```ts
 * import {
 *   declaredBy,
 *   runClause,
 *   type StorageHarness,
 *   storageKit,
 *   type Verdict,
 * } from "@carethread/conformance";
 *
 * export const first = async (harness: StorageHarness): Promise<readonly Verdict[]> => {
 *   const declared = await declaredBy(storageKit, harness);
 *   const clauses = storageKit.clauses.slice(0, 1);
 *   return Promise.all(clauses.map((clause) => runClause(clause, harness, { declared })));
 * };
 * ```
 */
export const runClause = async <Harness extends KitHarness>(
  clause: Clause<Harness>,
  harness: Harness,
  options: RunOptions & { readonly declared: readonly string[] },
): Promise<Verdict> => {
  const { id, title, reason, safety } = clause;
  const verdict = (outcome: Verdict["outcome"], findings: readonly string[], ms = 0): Verdict => ({
    clause: id,
    title,
    reason,
    safety,
    outcome,
    findings,
    milliseconds: ms,
  });
  const missing = clause.needs.filter((need) => !options.declared.includes(need));
  if (missing.length > 0) {
    return verdict("not-declared", [`the adapter does not declare: ${missing.join(", ")}`]);
  }
  const skip = options.skips?.find((wish) => wish.clause === id);
  const refused = skip === undefined ? null : refusedSkip(skip, clause, options.date);
  if (skip !== undefined && refused === null) {
    return verdict("skipped", [`${skip.reason} (until ${skip.until})`]);
  }
  const started = performance.now();
  const clauseMs = options.clauseMs ?? 60_000;
  const found = await findingsOf((check) => clause.run(harness, check), clauseMs);
  const left = await findingsOf(() => harness.dispose(), clauseMs);
  const findings = [
    ...(refused === null ? [] : [refused]),
    ...found,
    ...left.map((sentence) => `disposing of the harness: ${sentence}`),
  ];
  const ms = Math.round(performance.now() - started);
  return verdict(findings.length === 0 ? "kept" : "broken", findings, ms);
};

/** The kit's test of itself: a clause that no broken adapter can fail would prove nothing. */
import type { Kit, KitHarness } from "./clause.js";
import { declaredBy, runClause } from "./run.js";

/**
 * A deliberately broken adapter, and the clause that must notice.
 *
 * @category conformance
 */
export interface Saboteur<Harness extends KitHarness> {
  /** The clause that must be broken by it. */
  readonly clause: string;
  /** What it does wrong, as a sentence. */
  readonly does: string;
  /** The broken adapter. */
  harness(): Harness;
}

/**
 * Sentences that say where a kit is too weak: a clause without a saboteur, a saboteur of an unknown clause, a saboteur that
 * goes unnoticed. Empty when the kit is sharp.
 *
 * @category conformance
 * @example
 * ```ts
 * import { type Kit, type KitHarness, type Saboteur, weaknesses } from "@carethread/conformance";
 *
 * const isSharp = async <H extends KitHarness>(kit: Kit<H>, saboteurs: readonly Saboteur<H>[]): Promise<boolean> =>
 *   (await weaknesses(kit, saboteurs)).length === 0;
 * ```
 */
export const weaknesses = async <Harness extends KitHarness>(
  kit: Kit<Harness>,
  saboteurs: readonly Saboteur<Harness>[],
): Promise<readonly string[]> => {
  const found = kit.clauses
    .filter(({ id }) => saboteurs.every(({ clause }) => clause !== id))
    .map(({ id, title }) => `${id} has no saboteur: ${title}`);
  for (const saboteur of saboteurs) {
    const clause = kit.clauses.find(({ id }) => id === saboteur.clause);
    if (clause === undefined) {
      found.push(`${saboteur.clause} is no clause of ${kit.spec}: ${saboteur.does}`);
      continue;
    }
    const harness = saboteur.harness();
    const declared = await declaredBy(kit, harness);
    const { outcome } = await runClause(clause, harness, { declared, clauseMs: 10_000 });
    if (outcome !== "broken") {
      found.push(
        `${saboteur.clause} does not notice an adapter that ${saboteur.does} (${outcome})`,
      );
    }
  }
  return found;
};

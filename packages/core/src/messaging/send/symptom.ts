import type { Category } from "../../content/content.js";
import type { TeamId } from "../../kernel/id.js";
import type { SendEvidence } from "../../thread/thread.js";

/** As what a message is weighed, and who gets it. */
export interface Weight {
  readonly category: Category;
  readonly team: TeamId;
}

/** What a symptom is written about: the clinical category that is looked at first. */
const categoryOfSymptoms = (categories: readonly Category[]): Category | null =>
  categories.reduce<Category | null>(
    (first, one) => (one.clinical && (first === null || one.rank < first.rank) ? one : first),
    null,
  );

/**
 * As what a message is weighed that names a symptom and was written about something else, because chest pain in a request for a form is chest pain. `null`
 * where it was written to clinicians anyway. A reply stays with the team that has the thread.
 *
 * @param teamOf - Who takes a category.
 */
export const weightOfSymptom = (
  categories: readonly Category[],
  chosen: Weight,
  teamOf: (category: Category) => TeamId | null,
): Weight | null => {
  const category = chosen.category.clinical ? null : categoryOfSymptoms(categories);
  return category === null ? null : { category, team: teamOf(category) ?? chosen.team };
};

/** Where its words name a symptom, that counts for what it is, and the evidence says that it did. */
export const weighed = (
  names: boolean,
  chosen: Weight & { readonly symptom: Weight | null },
  evidence: SendEvidence,
): { readonly weight: Weight; readonly evidence: SendEvidence } =>
  names && chosen.symptom !== null
    ? { weight: chosen.symptom, evidence: { ...evidence, symptom: true } }
    : { weight: chosen, evidence };

// A text in a language that the rules do not know is looked at early, because nothing has looked at it yet.
const UNCHECKED_RANK = 2;

/** Where a message stands on the worklist, by what it was written about and what it is weighed as. */
export const rankOf = (
  { declared, outcome }: SendEvidence,
  ...weighed: readonly Category[]
): number => {
  if (declared) return 0;
  const rank = Math.min(...weighed.map((category) => category.rank));
  return outcome === "unchecked" ? Math.min(rank, UNCHECKED_RANK) : rank;
};

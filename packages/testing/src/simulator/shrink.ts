/** The smallest world in which the same is still wrong: kinds of faults are left out one by one, and then days. */
import type { SimulatedFlaw } from "./flaw.js";
import { runPlan } from "./run-seed.js";
import { type Faults, NO_FAULTS, type Plan } from "./swarm.js";
import type { SimulatorParts } from "./world.js";

/**
 * Takes away from a world what is not needed for what is wrong in it. Answers the plan itself when all of it is.
 *
 * @category simulator
 */
export const shrink = async (
  plan: Plan,
  parts: SimulatorParts,
  flaw?: SimulatedFlaw,
): Promise<Plan> => {
  const checker = (await runPlan(plan, parts, flaw)).violations[0]?.checker;
  if (checker === undefined) return plan;
  let smallest = plan;
  for (const smaller of SMALLER) {
    const next = smaller(smallest);
    if (JSON.stringify(next) === JSON.stringify(smallest)) continue;
    const { violations } = await runPlan(next, parts, flaw);
    if (violations.some((violation) => violation.checker === checker)) smallest = next;
  }
  return smallest;
};

type Smaller = (plan: Plan) => Plan;

const without: readonly Smaller[] = Object.keys(NO_FAULTS).map((left) => (plan) => ({
  ...plan,
  faults: withoutFault(plan.faults, left),
}));

const withoutFault = (faults: Faults, left: string): Faults => {
  const rest: Partial<Faults> = Object.fromEntries(
    Object.entries(faults).filter(([name]) => name !== left),
  );
  return { ...NO_FAULTS, ...rest };
};

const shorter: Smaller = (plan) => ({ ...plan, days: Math.max(1, Math.floor(plan.days / 2)) });

const SMALLER: readonly Smaller[] = [
  ...without,
  (plan) => ({ ...plan, life: { ...plan.life, changes: 0, deduction: false } }),
  (plan) => ({ ...plan, workers: 1 }),
  (plan) => ({ ...plan, nodes: 1 }),
  ...Array.from({ length: 5 }, () => shorter),
];

/** Many seeds: what they come to together. */
import type { SimulatedFlaw } from "./flaw.js";
import { runPlan, type SeedFigures, type SeedReport } from "./run-seed.js";
import { drawPlan, type Plan } from "./swarm.js";
import type { SimulatorParts } from "./world.js";

/**
 * What to run.
 *
 * @category simulator
 */
export interface SimulationOptions {
  /** The parts of the embedding. */
  readonly parts: SimulatorParts;
  /** The first seed: a whole number. */
  readonly from: number;
  /** How many seeds. */
  readonly seeds: number;
  /** Only each so many-th of them, for runs side by side; 1 when left out. */
  readonly step?: number;
  /** Simulated days that a seed has on average; 18 when left out. Some have a third of it, some twice as many. */
  readonly days?: number;
  /** A deliberate defect, for proving that the simulation finds it; none when left out. */
  readonly flaw?: SimulatedFlaw | undefined;
  /** Stop at the first seed in which something is wrong; `false` when left out. */
  readonly untilFound?: boolean;
  /** Told of each seed as it is over. */
  readonly onSeed?: (report: SeedReport) => void;
}

/**
 * A world that can be run again: the whole plan, so that it stays the same when the drawing of plans changes.
 *
 * @category simulator
 */
export interface SavedSeed {
  /** Everything that was drawn. */
  readonly plan: Plan;
  /** What was wrong when it was saved. */
  readonly found: readonly string[];
}

/**
 * What a simulation came to.
 *
 * @category simulator
 */
export interface SimulationReport {
  /** Seeds that were run. */
  readonly seeds: number;
  /** Simulated days of practice life. */
  readonly days: number;
  /** What happened, in numbers. */
  readonly figures: SeedFigures;
  /** Named states, and how often each was reached. */
  readonly reached: Readonly<Record<string, number>>;
  /** Worlds in which something was wrong. */
  readonly failed: readonly SavedSeed[];
  /** The trace of each seed. */
  readonly traces: Readonly<Record<string, string>>;
}

const NOTHING: SimulationReport = {
  seeds: 0,
  days: 0,
  figures: { accepted: 0, ofPatients: 0, crashes: 0, faults: 0, calls: 0, commits: 0 },
  reached: {},
  failed: [],
  traces: {},
};

const DAYS = 18;

/**
 * Runs seeds one after the other: each one a practice with its people, on the real code, in simulated time, with faults. Never throws for what
 * it finds: that is in the report.
 *
 * @category simulator
 */
export const simulate = async (options: SimulationOptions): Promise<SimulationReport> => {
  const { parts, from, seeds, step = 1, days = DAYS, flaw, untilFound = false, onSeed } = options;
  let all = NOTHING;
  for (let seed = from; seed < from + seeds; seed += step) {
    const plan = drawPlan(seed, days);
    const report = await runPlan(plan, parts, flaw);
    onSeed?.(report);
    all = addReports(all, oneOf(plan, report));
    if (untilFound && report.violations.length > 0) break;
  }
  return all;
};

/**
 * Runs a saved world again.
 *
 * @category simulator
 */
export const replay = (
  saved: SavedSeed,
  parts: SimulatorParts,
  flaw?: SimulatedFlaw,
): Promise<SeedReport> => runPlan(saved.plan, parts, flaw);

const oneOf = (plan: Plan, report: SeedReport): SimulationReport => ({
  seeds: 1,
  days: report.days,
  figures: report.figures,
  reached: report.reached,
  failed: report.violations.length === 0 ? [] : [{ plan, found: wordsOf(report) }],
  traces: { [report.seed]: report.trace },
});

const wordsOf = ({ violations }: SeedReport): readonly string[] =>
  violations.slice(0, 20).map(({ checker, says }) => `${checker}: ${says}`);

/**
 * What two simulations came to together.
 *
 * @category simulator
 */
export const addReports = (one: SimulationReport, other: SimulationReport): SimulationReport => ({
  seeds: one.seeds + other.seeds,
  days: one.days + other.days,
  figures: {
    accepted: one.figures.accepted + other.figures.accepted,
    ofPatients: one.figures.ofPatients + other.figures.ofPatients,
    crashes: one.figures.crashes + other.figures.crashes,
    faults: one.figures.faults + other.figures.faults,
    calls: one.figures.calls + other.figures.calls,
    commits: one.figures.commits + other.figures.commits,
  },
  reached: addCounts(one.reached, other.reached),
  failed: [...one.failed, ...other.failed],
  traces: { ...one.traces, ...other.traces },
});

const addCounts = (
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> => {
  const sums: Record<string, number> = { ...one };
  for (const [name, count] of Object.entries(other)) sums[name] = (sums[name] ?? 0) + count;
  return sums;
};

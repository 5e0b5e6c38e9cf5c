/**
 * A practice in simulated time, on the real code: people, faults, and checkers that judge what came of it. For tests alone.
 *
 * @packageDocumentation
 */
export {
  addReports,
  replay,
  type SavedSeed,
  type SimulationOptions,
  type SimulationReport,
  simulate,
} from "./simulator/campaign.js";
export { CHECKERS, type Checker } from "./simulator/checkers.js";
export type { FlawAtWork, SimulatedFlaw } from "./simulator/flaw.js";
export { FLAWS } from "./simulator/flaws.js";
export type {
  Answered,
  Ending,
  GivenJob,
  HeldJob,
  History,
  ListRow,
  LogEvent,
  Operation,
  Raised,
  ReadText,
  SettledByToken,
  StoredCommit,
  Told,
  Violation,
} from "./simulator/history.js";
export type { SeedFigures, SeedReport } from "./simulator/run-seed.js";
export { shrink } from "./simulator/shrink.js";
export { STATES } from "./simulator/states.js";
export {
  drawPlan,
  type FaultName,
  type Faults,
  type Life,
  type Outage,
  type Plan,
} from "./simulator/swarm.js";
export type { SimulatorParts } from "./simulator/world.js";

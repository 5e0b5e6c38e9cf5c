export { carethread, type ExitCode } from "./command.js";
export type { Distribution, Group, GroupFigures } from "./simulate/figures.js";
export { DEFAULT_PARAMETERS, type Parameters, type Staffing } from "./simulate/parameters.js";
export { simulatePractice } from "./simulate/simulate.js";
export type { GoalsReached, Run, Study } from "./simulate/study.js";
export type { YearFigures } from "./simulate/year.js";
export type { Progress, World } from "./world.js";

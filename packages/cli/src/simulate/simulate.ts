import type { CarethreadProblem } from "@carethread/core";
import { err, ok, type Result } from "@carethread/ports";
import type { Parameters } from "./parameters.js";
import { defaultLadder, practiceTime } from "./practice-time.js";
import { type Study, study } from "./study.js";

/**
 * Simulates a practice's year of messages, and what it depends on: the roster, the text check, the number of people. Nothing is stored, and
 * nobody's data is in it. The same parameters give the same study.
 *
 * It takes some seconds, in which the process does nothing else. Refuses `calendar/year-not-covered` for days of which nobody knows the bank holidays.
 *
 * @category simulate
 * @example
 * ```ts
 * import { DEFAULT_PARAMETERS, simulatePractice } from "@carethread/cli";
 *
 * const studied = simulatePractice({ ...DEFAULT_PARAMETERS, listSize: 6_000 });
 * if (studied.isOk()) console.log(studied.value.year.figures.groups.flagged.firstLook.p95);
 * ```
 */
export const simulatePractice = (
  parameters: Parameters,
  onProgress?: (share: number, doing: string) => void,
): Result<Study, CarethreadProblem> => {
  const time = practiceTime(parameters);
  if (time.isErr()) return err(time.error);
  const progress = onProgress === undefined ? {} : { onProgress };
  return ok(study({ parameters, time: time.value, ladder: defaultLadder, ...progress }));
};

import { existsSync, renameSync, rmSync } from "node:fs";
import type { Defect } from "@carethread/core";
import type { PortProblem, Result } from "@carethread/ports";
import { patients, practice } from "../../seed/index.ts";
import { type Ground, openGround } from "../ground/ground.ts";
import { type Progress, plant } from "./plant.ts";

/** Where the seeded practice lives. */
export interface PlantedPlan {
  readonly folder: string;
  /** Throws away what is there and starts again. */
  readonly fresh: boolean;
  readonly progress: Progress;
  readonly onDefect: (defect: Defect) => void;
}

/**
 * Opens the seeded practice; where there is none it is planted beside its place and moved there when it is complete, so that a practice
 * that is half there is never shown.
 */
export const openPlanted = async (plan: PlantedPlan): Promise<Result<Ground, PortProblem>> => {
  const { folder, fresh, progress, onDefect } = plan;
  const half = `${folder}.part`;
  const at = (place: string): Promise<Result<Ground, PortProblem>> =>
    openGround({ folder: place, practice: practice.practice, people: patients, onDefect });
  if (fresh) rmSync(folder, { recursive: true, force: true });
  if (!existsSync(folder)) {
    rmSync(half, { recursive: true, force: true });
    const planting = await at(half);
    if (planting.isErr()) return planting;
    await plant(planting.value, progress);
    await planting.value.close();
    renameSync(half, folder);
  }
  return at(folder);
};

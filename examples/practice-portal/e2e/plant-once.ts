import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openPlanted } from "../src/planting/open-planted.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the planted practice, of which each file of tests takes a copy. */
    planted: string;
  }
}

/** Plants the practice once for all browser tests. */
export const setup = async (project: TestProject): Promise<() => void> => {
  const folder = mkdtempSync(join(tmpdir(), "carethread-planted-"));
  const planted = join(folder, "demo");
  const problems: string[] = [];
  const opened = await openPlanted({
    folder: planted,
    fresh: true,
    progress: () => undefined,
    onDefect: ({ operation, cause }) => problems.push(`${operation}: ${String(cause)}`),
  });
  await opened._unsafeUnwrap().close();
  if (problems.length > 0) throw new Error(`the practice was not planted: ${problems.join(", ")}`);
  project.provide("planted", planted);
  return () => rmSync(folder, { recursive: true, force: true });
};

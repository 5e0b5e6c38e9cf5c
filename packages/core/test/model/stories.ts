import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Ground } from "./ground.js";
import { replay, type Told } from "./replay.js";
import { parseTraces, type Trace } from "./trace.js";

/** A model as it is written, and the traces that Spin made of it. */
export interface Traced {
  /** Everything that can happen, in the order of the model. */
  readonly actions: readonly string[];
  readonly defects: readonly string[];
  /** One through each pair of events that can follow one another. */
  readonly cover: readonly Trace[];
  readonly random: readonly Trace[];
}

/** Reads them from where tools/gates/model.mjs has written them. */
export const readTraced = (name: string): Traced => {
  const at = fileURLToPath(new URL(`../../model/${name}.pml`, import.meta.url));
  const model = readFileSync(at, "utf8");
  const [, words = ""] = /mtype = \{([^}]*)\}/.exec(model) ?? [];
  const defects = [...model.matchAll(/#ifn?def (BUG_\w+)/g)].flatMap(([, defect]) => defect ?? []);
  const tracesIn = (kind: string): readonly Trace[] =>
    parseTraces(
      readFileSync(join(process.env["CARETHREAD_TRACES"] ?? "", `${name}.${kind}`), "utf8"),
    );
  return {
    actions: words.split(",").map((word) => word.trim()),
    defects: [...new Set(defects)].toSorted(),
    ...{ cover: tracesIn("cover"), random: tracesIn("random") },
  };
};

/** Where code and model part first, in any of the traces. */
export const parting = async (
  told: Told,
  open: () => Ground,
  traces: readonly Trace[],
  flaw?: Parameters<typeof replay>[3],
): Promise<string | null> => {
  for (const trace of traces) {
    const ground = open();
    try {
      const found = await replay(ground, told, trace, flaw);
      if (found !== null) return found;
    } finally {
      ground.dispose();
    }
  }
  return null;
};

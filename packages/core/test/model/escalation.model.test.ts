import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { flaws } from "./flaws.js";
import { type Ground, memoryGround, sqliteGround } from "./ground.js";
import { replay } from "./replay.js";
import { actionsIn, pairsIn, parseTraces, type Trace } from "./trace.js";

const model = readFileSync(
  fileURLToPath(new URL("../../model/escalation.pml", import.meta.url)),
  "utf8",
);
// tools/gates/model.mjs has Spin write them.
const tracesIn = (kind: string): readonly Trace[] =>
  parseTraces(
    readFileSync(join(process.env["CARETHREAD_TRACES"] ?? "", `escalation.${kind}`), "utf8"),
  );
const cover = tracesIn("cover");
const random = tracesIn("random");

type Flawed = Parameters<typeof replay>[2];

/** Where code and model part first. */
const parting = async (
  open: () => Ground,
  traces: readonly Trace[],
  flaw?: Flawed,
): Promise<string | null> => {
  for (const trace of traces) {
    const ground = open();
    try {
      const found = await replay(ground, trace, flaw);
      if (found !== null) return found;
    } finally {
      ground.dispose();
    }
  }
  return null;
};

describe("the traces", () => {
  test("go through everything that can happen, but for what never does", () => {
    const [, words = ""] = /mtype = \{([^}]*)\}/.exec(model) ?? [];
    const actions = words.split(",").map((word) => word.trim());
    // Without a defect the row is gone, or in nobody's hands, as soon as there is nothing to do: that worker's token is stale.
    expect(actions.filter((action) => !actionsIn(cover).has(action))).toEqual(["commit_quiet"]);
  });

  test("go through each pair of events that can follow each other, one trace for each", () => {
    expect(pairsIn(cover).size).toBe(cover.length);
    const all = [...cover, ...random];
    const events = all.reduce((sum, trace) => sum + trace.length, 0);
    const counted = `${actionsIn(all).size} kinds, ${cover.length} pairs of them`;
    console.log(`escalation: ${all.length} traces, ${events} events of ${counted}`);
  });
});

describe("after each event the storage holds what the model says", () => {
  test("in memory, through each pair of events", async () => {
    expect(await parting(memoryGround, cover)).toBeNull();
  });

  test("in memory, where chance decides what happens next", async () => {
    expect(await parting(memoryGround, random)).toBeNull();
  });

  test("on SQLite", async () => {
    expect(await parting(sqliteGround, random.slice(0, 12))).toBeNull();
  });
});

describe("a product with a flaw is told from ours", () => {
  test.each(flaws.map((flaw) => [flaw.name, flaw] as const))("%s", async (_, flaw) => {
    // The long traces first: some flaws show at the end of the ladder alone.
    const traces = [...random, ...cover].filter((trace) => actionsIn([trace]).has(flaw.shows));
    const found = await parting(memoryGround, traces, flaw.make);
    const words = found?.split("\n  but ").at(-1) ?? "";
    expect(words.slice(0, flaw.says.length)).toBe(flaw.says);
  });

  test("in each way that is a defect of the model", () => {
    const defects = [...model.matchAll(/#ifn?def (BUG_\w+)/g)].map(([, defect]) => defect);
    expect([...new Set(flaws.flatMap(({ defect }) => defect ?? []))].toSorted()).toEqual(
      [...new Set(defects)].toSorted(),
    );
  });
});

// One of the threads of tools/sim.mjs: does one task after the other, and posts what came of each.
import { parentPort } from "node:worker_threads";
import { FLAWS, replay, shrink, simulate } from "@carethread/testing/simulator";
import { createParts } from "./sim-parts.mjs";

const parts = createParts();

const flawNamed = (name) => {
  if (name === undefined) return undefined;
  const flaw = FLAWS.find((each) => each.name === name);
  if (flaw === undefined) throw new Error(`there is no flaw called ${name}`);
  return flaw;
};

const tasks = {
  seeds: async ({ from, seeds, days, flaw, untilFound }) => {
    const made = flawNamed(flaw);
    const report = await simulate({ parts, from, seeds, days, flaw: made, untilFound });
    const [first] = report.failed;
    if (first === undefined || made !== undefined) return report;
    return { ...report, shrunk: { ...first, plan: await shrink(first.plan, parts) } };
  },
  replay: async ({ saved }) => {
    const { violations, trace } = await replay(saved, parts);
    return { trace, found: violations.map(({ checker, says }) => `${checker}: ${says}`) };
  },
};

parentPort?.on("message", async ({ task, ...rest }) => {
  const began = process.threadCpuUsage();
  const result = await tasks[task](rest);
  const { user, system } = process.threadCpuUsage(began);
  parentPort?.postMessage({ result, cpuSeconds: (user + system) / 1_000_000 });
});

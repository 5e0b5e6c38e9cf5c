// One of the threads of tools/sim.mjs: does one task after the other, and posts what came of each.
import { parentPort } from "node:worker_threads";
import { addReports, FLAWS, replay, shrink, simulate } from "@carethread/testing/simulator";
import { createParts } from "./sim-parts.mjs";

const parts = createParts();

const flawNamed = (name) => {
  if (name === undefined) return undefined;
  const flaw = FLAWS.find((each) => each.name === name);
  if (flaw === undefined) throw new Error(`there is no flaw called ${name}`);
  return flaw;
};

const tasks = {
  seeds: async ({ from, seeds, days, flaw }) => {
    const made = flawNamed(flaw);
    const report = await simulate({ parts, from, seeds, days, flaw: made });
    const [first] = report.failed;
    if (first === undefined || made !== undefined) return report;
    return { ...report, shrunk: { ...first, plan: await shrink(first.plan, parts) } };
  },
  // Where a flaw showed before it is looked for first. When it no longer shows there it is looked for in all seeds: worlds change, and flaws must not get lost with them.
  hunt: async ({ first, seeds, days, flaw }) => {
    const sought = { parts, days, flaw: flawNamed(flaw), untilFound: true };
    const known = await simulate({ ...sought, from: first, seeds: 1 });
    if (known.failed.length > 0) return known;
    return addReports(known, await simulate({ ...sought, from: 1, seeds }));
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

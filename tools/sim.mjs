// pnpm sim --seeds N --from S [--years Y] [--flaw NAME] [--threads T] [--json]   runs seeds of the simulator, and saves those that fail
// pnpm sim --replay FILE                                                        runs a saved world again
// node tools/sim.mjs --gate [--threads T]   what simulation.json asks for, on two cores: the gate `simulate`
// The last line of stdout is one line of JSON; with --json it is the only one.
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { addReports, FLAWS, STATES } from "@carethread/testing/simulator";

const { values: asked } = parseArgs({
  options: {
    seeds: { type: "string", default: "100" },
    from: { type: "string", default: "1" },
    years: { type: "string" },
    threads: { type: "string" },
    flaw: { type: "string" },
    replay: { type: "string" },
    gate: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});

/** The campaign of the gate. A seed is the same world by itself as in it: as long, unless something else is asked for. */
const whole = JSON.parse(readFileSync("simulation.json", "utf8"));
const settings = asked.gate
  ? whole
  : {
      from: Number(asked.from),
      seeds: Number(asked.seeds),
      years: Number(asked.years ?? (Number(asked.seeds) * whole.years) / whole.seeds),
      flaw: asked.flaw,
      again: Math.ceil(Number(asked.seeds) / 50),
    };
const days = (settings.years * 365) / settings.seeds;
const folder = join("packages", "testing", "seeds");
const began = performance.now();
const say = (...words) => {
  if (!asked.json) console.log(...words);
};

// Only the gate takes a second core by itself: whoever looks for a seed does something else beside it.
const cores = asked.gate ? Math.min(2, availableParallelism()) : 1;
const threads = Array.from({ length: Number(asked.threads ?? cores) }, () => ({
  worker: new Worker(new URL("./lib/sim-worker.mjs", import.meta.url)),
}));
let cpuSeconds = 0;

/** Does every task on some thread, in order of what is free first. */
const doAll = async (tasks) => {
  const results = [];
  let next = 0;
  await Promise.all(
    threads.map(async ({ worker }) => {
      while (next < tasks.length) {
        const n = next++;
        const done = await new Promise((resolve, reject) => {
          worker.once("message", resolve);
          worker.once("error", reject);
          worker.postMessage(tasks[n]);
        });
        worker.removeAllListeners("error");
        cpuSeconds += done.cpuSeconds;
        // What fails is said at once, and not only at the end of all seeds.
        if (tasks[n].task === "seeds" && tasks[n].flaw === undefined)
          for (const { plan, found } of done.result.failed)
            console.error(`seed ${plan.seed}: ${found[0]}`);
        results[n] = done.result;
      }
    }),
  );
  return results;
};

const finish = async (figures, problems) => {
  for (const { worker } of threads) await worker.terminate();
  const seconds = Number(((performance.now() - began) / 1000).toFixed(1));
  for (const problem of problems) (asked.json ? console.error : console.log)(`  ${problem}`);
  if (asked.gate)
    console.log(
      `tests: ${problems.length === 0 ? 1 : 0} passed, ${problems.length} failed, 0 skipped`,
    );
  const all = {
    ...figures,
    seconds,
    cpuSeconds: Number(cpuSeconds.toFixed(1)),
    ok: problems.length === 0,
  };
  console.log(JSON.stringify(all));
  process.exitCode = problems.length === 0 ? 0 : 1;
};

const readSaved = (file) => ({ file, saved: JSON.parse(readFileSync(file, "utf8")) });

const save = ({ plan, found }) => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${plan.seed}-${(found[0] ?? "").split(":")[0]}.json`);
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify({ plan, found }, null, 2)}\n`);
  return file;
};

if (asked.replay !== undefined) {
  const [{ trace, found }] = await doAll([
    { task: "replay", saved: readSaved(asked.replay).saved },
  ]);
  await finish({ replayed: asked.replay, trace, found: found.length }, found);
} else {
  const CHUNK = 20;
  const chunks = [];
  for (let n = 0; n < settings.seeds; n += CHUNK)
    chunks.push({
      ...{ task: "seeds", from: settings.from + n, seeds: Math.min(CHUNK, settings.seeds - n) },
      ...{ days, flaw: settings.flaw },
    });
  const saved = globSync(join(folder, "*.json")).map(readSaved);
  // A sample of the seeds once more, by itself: whatever differs between two runs of one seed makes it worthless.
  const stride = Math.max(1, Math.floor(settings.seeds / Math.max(1, settings.again ?? 0)));
  const again = Array.from({ length: settings.again ?? 0 }, (_, n) => ({
    ...{ task: "seeds", from: settings.from + n * stride, seeds: 1, days, flaw: settings.flaw },
  }));
  const flaws = settings.flawSeeds === undefined ? [] : FLAWS;
  const hunts = flaws.map(({ name }) => ({
    ...{ task: "hunt", first: settings.flawFirst[name] ?? 1, seeds: settings.flawSeeds },
    ...{ days: 9, flaw: name },
  }));
  const results = await doAll([
    ...hunts,
    ...chunks,
    ...again,
    ...saved.map(({ saved: one }) => ({ task: "replay", saved: one })),
  ]);
  const hunted = results.splice(0, hunts.length);
  const reports = results.splice(0, chunks.length);
  const repeats = results.splice(0, again.length);
  const report = reports.reduce(addReports);
  const problems = report.failed.map(
    ({ plan, found }) => `seed ${plan.seed}: ${found[0]} (and ${found.length - 1} more)`,
  );
  for (const { shrunk } of reports)
    if (shrunk !== undefined && !asked.gate) say(`  saved: ${save(shrunk)}`);
  const differing = repeats.flatMap(({ traces }) =>
    Object.entries(traces).filter(([seed, trace]) => report.traces[seed] !== trace),
  );
  problems.push(...differing.map(([seed]) => `seed ${seed} has another trace in a second run`));
  for (const [n, { found }] of results.entries())
    if (found.length > 0) problems.push(`${saved[n].file} fails again: ${found[0]}`);
  const missed = flaws.filter((_, n) => hunted[n].failed.length === 0).map(({ name }) => name);
  problems.push(
    ...missed.map((name) => `the flaw ${name} was not found within ${settings.flawSeeds} seeds`),
  );
  const wanted = settings.statesTimes ?? 0;
  const seldom = STATES.filter((state) => (report.reached[state] ?? 0) < wanted);
  problems.push(
    ...seldom.map(
      (state) => `reached ${report.reached[state] ?? 0} times, not ${wanted}: ${state}`,
    ),
  );
  const years = Number((report.days / 365).toFixed(1));
  if (asked.gate && years < settings.yearsMin)
    problems.push(`${years} years are fewer than ${settings.yearsMin}`);
  const { figures } = report;
  await finish(
    {
      ...{ seeds: report.seeds, from: settings.from, practiceYears: years, ...figures },
      failedSeeds: report.failed.length,
      statesWanted: STATES.length,
      statesReached:
        STATES.length - STATES.filter((state) => (report.reached[state] ?? 0) < 10).length,
      statesSeen: Object.keys(report.reached).length,
      flaws: flaws.length,
      flawsFound: flaws.length - missed.length,
      flawSeedsMost: Math.max(0, ...hunted.map((hunt) => hunt.seeds)),
      repeated: repeats.length,
      repeatedAlike: repeats.length - differing.length,
      savedReplayed: saved.length,
    },
    problems,
  );
}

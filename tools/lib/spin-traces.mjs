// Traces of a model, one line for each event that it prints.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const SEEDS = 200;
/** How often the sender submits and how many workers fail, in turn. */
const SIZES = [
  [1, 0],
  [2, 1],
  [2, 2],
  [3, 3],
];
const STEPS = 600;

const linesOf = (output) =>
  output
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("TRACE "))
    .join("\n");

const run = (command, args, cwd) =>
  spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 64 << 20, timeout: 240_000 });

/** The shortest trace through each pair of events that can follow one another: a search over every state, breadth first, which stops at each new pair. */
export function coveringTraces(model) {
  const cwd = mkdtempSync(join(tmpdir(), "traces-"));
  try {
    run("spin", ["-DCOVER", "-a", model], cwd);
    // The reduction would leave out orders of events that no claim can tell apart; here they are what is asked for.
    const flags = ["-O1", "-w", "-DBFS", "-DSAFETY", "-DNOCLAIM", "-DNOREDUCE"];
    if (run("gcc", [...flags, "-o", "pan", "pan.c"], cwd).status !== 0) return [];
    const searched = run(join(cwd, "pan"), ["-E", "-n", "-e", "-c0", "-m200000"], cwd).stdout;
    if (/Search not completed|max search depth too small/.test(searched)) return [];
    const trails = readdirSync(cwd).filter((file) => file.endsWith(".trail"));
    const number = (trail) => Number(/(\d+)\.trail$/.exec(trail)?.[1] ?? 0);
    return trails
      .sort((one, other) => number(one) - number(other))
      .map((trail) =>
        linesOf(run(join(cwd, "pan"), ["-A", "-w10", "-r", trail, "-S"], cwd).stdout),
      );
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

/** Traces of runs in which chance decides what happens next, the same on each machine with this version of Spin. */
export function randomTraces(model) {
  // Spin writes where it runs, and in the repository what it writes and removes would be a file that another gate has seen and cannot read.
  const cwd = mkdtempSync(join(tmpdir(), "traces-"));
  try {
    const copy = basename(model);
    copyFileSync(model, join(cwd, copy));
    return Array.from({ length: SEEDS }, (_, seed) => {
      const [tries, faults] = SIZES[seed % SIZES.length];
      const sized = [`-DTRIES=${tries}`, `-DFAULTS=${faults}`];
      return linesOf(
        run("spin", [...sized, "-T", `-n${seed + 1}`, `-u${STEPS}`, copy], cwd).stdout,
      );
    });
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

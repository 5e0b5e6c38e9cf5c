// Explores every state of each model (packages/*/model/*.pml) with Spin: its claims `safe` and `live` hold as it stands, and
// `safe` is broken by each defect that the model can be built with (BUG_…), or it would say nothing. The traces of a model that prints
// them (TRACE …) are made here and replayed on the real code by `test/model/<name>.model.test.ts` of its package: they are not kept, as
// another version of Spin makes others. Where Spin is missing it is installed by Debian's package, when that is allowed; else CI fails
// and a developer is told what was left out.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { installDebian, without } from "../lib/debian.mjs";
import { finish } from "../lib/finish.mjs";
import { coveringTraces, randomTraces } from "../lib/spin-traces.mjs";
import { home, packageFolders } from "../lib/workspace.mjs";

const runs = (command, ...args) => spawnSync(command, args).error === undefined;
const there = () => runs("spin", "-V") && runs("gcc", "--version");

const models = packageFolders().flatMap(({ at }) =>
  readdirSync(at).includes("model")
    ? readdirSync(join(at, "model"))
        .filter((file) => file.endsWith(".pml"))
        .map((file) => join(at, "model", file))
    : [],
);

/** What Spin found: the number of states and of errors of one claim, or why there is no verdict. */
function explore(model, claim, defect) {
  const cwd = mkdtempSync(join(tmpdir(), "model-"));
  try {
    const defined = defect === null ? [] : [`-D${defect}`];
    const made = spawnSync("spin", [...defined, "-a", model], { cwd, encoding: "utf8" });
    if (made.status !== 0) return { reason: made.stdout.trim() };
    const built = spawnSync("gcc", ["-O1", "-DNFAIR=3", "-o", "pan", "pan.c"], { cwd });
    if (built.status !== 0) return { reason: "pan.c does not compile" };
    const fair = claim === "live" ? ["-f"] : [];
    const limits = { cwd, encoding: "utf8", timeout: 240_000 };
    const { stdout } = spawnSync(
      join(cwd, "pan"),
      ["-a", ...fair, "-N", claim, "-m200000"],
      limits,
    );
    const errors = /errors: (\d+)/.exec(stdout)?.[1];
    const states = /(\d+) states, stored/.exec(stdout)?.[1];
    const whole = !/Search not completed|max search depth too small/.test(stdout) || errors !== "0";
    return errors === undefined || !whole
      ? { reason: "not explored to the end" }
      : { errors: Number(errors), states: Number(states) };
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

function judge(model) {
  const name = basename(model);
  const found = readFileSync(model, "utf8").matchAll(/(?:ifdef|ifndef|defined)[ (](BUG_\w+)/g);
  const defects = [...new Set([...found].map(([, defect]) => defect))];
  const problems = [];
  for (const claim of ["safe", "live"]) {
    const { errors, states, reason } = explore(model, claim, null);
    if (errors === 0) console.log(`${name}: ${claim} holds in ${states} states`);
    else problems.push(`${name}: ${claim} ${reason ?? "is broken"}: spin -a, then read the trail`);
  }
  for (const defect of defects) {
    const { errors, reason } = explore(model, "safe", defect);
    if (errors === 0 || reason) {
      problems.push(`${name}: ${defect} ${reason ?? "is not found"}: the model says nothing of it`);
    } else console.log(`${name}: ${defect} is found`);
  }
  return { problems, passed: 2 + defects.length - problems.length };
}

/** Has the traces of a model replayed, by tests that count for themselves. Answers what is wrong apart from them. */
function replay(model) {
  const name = basename(model, ".pml");
  if (!/\bTRACE /.test(readFileSync(model, "utf8"))) return [];
  const test = join(dirname(model), "..", "test", "model", `${name}.model.test.ts`);
  if (!existsSync(test))
    return [`${name}.pml: its traces are replayed nowhere: add ${relative(".", test)}`];
  const folder = mkdtempSync(join(tmpdir(), "replay-"));
  try {
    for (const [kind, traces] of [
      ["cover", coveringTraces(model)],
      ["random", randomTraces(model)],
    ]) {
      if (traces.length === 0 || traces.includes("")) return [`${name}.pml: no traces (${kind})`];
      writeFileSync(join(folder, `${name}.${kind}`), traces.join("\n\n"));
    }
    const config = ["--root", ".", "--config", join(home, "vitest.config.ts")];
    const { status } = spawnSync(
      join(home, "node_modules", ".bin", "vitest"),
      ["run", ...config, relative(".", test)],
      {
        stdio: "inherit",
        env: { ...process.env, CARETHREAD_SUITE: "model", CARETHREAD_TRACES: folder },
      },
    );
    if (status !== 0) process.exitCode = 1;
    return [];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (!there()) installDebian("spin", "gcc", "libc6-dev");
if (!there()) {
  without("no Spin: install Debian's packages spin and gcc");
} else {
  const verdicts = models.map(judge);
  const replayed = models.flatMap(replay);
  const failed = process.exitCode;
  finish("models", [...verdicts.flatMap(({ problems }) => problems), ...replayed], {
    passed: verdicts.reduce((sum, { passed }) => sum + passed, 0),
  });
  process.exitCode ||= failed;
}

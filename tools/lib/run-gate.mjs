import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { home } from "./workspace.mjs";

const counted = /^tests: (\d+) passed, (\d+) failed, (\d+) skipped$/gm;
const skippedWhole = /^gate skipped: (.*)$/m;

/**
 * @param {import("../gates.mjs").Gate} gate
 * @param {string} cwd the tree to check
 * @param {Record<string, string>} [env]
 */
export async function runGate(gate, cwd, env = {}) {
  const began = Date.now();
  const [command, ...args] = gate.command;
  const { status, output } = await run(command, args, cwd, { ...gate.env, ...env });
  const tests = { passed: 0, failed: 0, skipped: 0 };
  for (const [, passed, failed, skipped] of output.matchAll(counted)) {
    tests.passed += Number(passed);
    tests.failed += Number(failed);
    tests.skipped += Number(skipped);
  }
  const ok = status === 0 && tests.failed === 0;
  // A failure that no test stands for is still one that the last line has to tell.
  if (!ok && tests.failed === 0) tests.failed = 1;
  const skipped = skippedWhole.exec(output)?.[1];
  return { ok, output, tests, skipped, seconds: (Date.now() - began) / 1000 };
}

function run(command, args, cwd, env) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        PATH: [join(home, "tools/runtime/node_modules/.bin"), process.env.PATH].join(delimiter),
        FORCE_COLOR: "0",
        NO_COLOR: "1",
        ...env,
      },
    });
    const chunks = [];
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on("data", (chunk) => chunks.push(chunk));
    child.on("error", (error) => done({ status: 1, output: error.message }));
    child.on("close", (status) => done({ status, output: Buffer.concat(chunks).toString("utf8") }));
  });
}

// pnpm soak [filter]: the long campaigns (*.soak.test.ts), with the parameters that a night allows.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { home } from "./lib/workspace.mjs";

const { status } = spawnSync(
  process.execPath,
  [join(home, "node_modules/vitest/vitest.mjs"), "run", ...process.argv.slice(2)],
  {
    cwd: home,
    stdio: "inherit",
    env: { ...process.env, CARETHREAD_SUITE: "soak", CARETHREAD_SOAK: "1" },
  },
);
process.exitCode = status ?? 1;

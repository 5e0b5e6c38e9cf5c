// pnpm build: the packages, each after what it is built of. Where no package has changed, all of them come from .cache. Where one has, all are
// built: the root names every package, so that tests may use it, and turbo counts what the root names as part of each.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { alone } from "./lib/alone.mjs";
import { home } from "./lib/workspace.mjs";

const asked = [
  "run",
  "build",
  "--filter=./packages/*",
  "--concurrency=100%",
  "--no-update-notifier",
];
const { status } = alone(home, "build", () =>
  spawnSync(join(home, "node_modules", ".bin", "turbo"), asked, {
    // A bench has its figures alone on stdout.
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
    // Nobody is told who builds this, or when.
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
  }),
);
process.exitCode = status ?? 1;

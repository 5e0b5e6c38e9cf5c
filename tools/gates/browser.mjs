// The portal's tests in a real browser (*.browser.test.ts). They find it in CARETHREAD_CHROMIUM.
// The one without a window comes first: it is the same engine, and opens a page in half the time.
// Where there is none it is installed by Debian's package, when that is allowed; else CI fails and
// a developer is told what was left out.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { installDebian, without } from "../lib/debian.mjs";
import { home, root } from "../lib/workspace.mjs";

const named = process.env.CARETHREAD_CHROMIUM;
const candidates = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const find = () => (named === undefined ? candidates : [named]).find(existsSync);

if (find() === undefined && named === undefined) installDebian("chromium-headless-shell");
const chromium = find();
if (chromium === undefined) {
  without(
    "no Chromium: install Debian's package chromium-headless-shell, or name one in CARETHREAD_CHROMIUM",
  );
} else {
  const { status } = spawnSync(
    process.execPath,
    [
      join(home, "node_modules/vitest/vitest.mjs"),
      "run",
      "--root",
      ".",
      "--config",
      join(home, "vitest.config.ts"),
      "examples/",
    ],
    {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, CARETHREAD_SUITE: "browser", CARETHREAD_CHROMIUM: chromium },
    },
  );
  process.exitCode = status ?? 1;
}

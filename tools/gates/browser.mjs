// The portal's tests in a real browser (*.browser.test.ts). They find it in CARETHREAD_CHROMIUM.
// Where there is none it is installed by Debian's package, when that is allowed; else CI fails and
// a developer is told what was left out.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { home, root } from "../lib/workspace.mjs";

const candidates = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const find = () =>
  process.env.CARETHREAD_CHROMIUM === undefined
    ? candidates.find(existsSync)
    : [process.env.CARETHREAD_CHROMIUM].find(existsSync);

function install() {
  const allowed =
    process.getuid?.() === 0 &&
    existsSync("/usr/bin/apt-get") &&
    process.env.CARETHREAD_CHROMIUM === undefined;
  if (!allowed) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [
    ["update", "-q"],
    ["install", "-q", "-y", "--no-install-recommends", "chromium"],
  ]) {
    const { status, stdout } = spawnSync("apt-get", args, {
      env,
      encoding: "utf8",
      timeout: 300_000,
    });
    if (status !== 0) return console.log(`apt-get ${args[0]} failed\n${stdout?.slice(-1000)}`);
  }
}

if (find() === undefined) install();
const chromium = find();
if (chromium === undefined) {
  const reason =
    "no Chromium: install Debian's chromium package, or name one in CARETHREAD_CHROMIUM";
  console.log(process.env.CI ? reason : `gate skipped: ${reason}`);
  console.log(
    `tests: 0 passed, ${process.env.CI ? 1 : 0} failed, ${process.env.CI ? 0 : 1} skipped`,
  );
  process.exitCode = process.env.CI ? 1 : 0;
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

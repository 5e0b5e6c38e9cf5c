import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Installs packages of Debian where that is allowed: by root, where there is apt-get. Says why when it fails. */
export function installDebian(...names) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [
    ["update", "-q"],
    ["install", "-q", "-y", "--no-install-recommends", ...names],
  ]) {
    const { status, stdout } = spawnSync("apt-get", args, {
      env,
      encoding: "utf8",
      timeout: 300_000,
    });
    if (status !== 0) return console.log(`apt-get ${args[0]} failed\n${stdout?.slice(-1000)}`);
  }
}

/** Ends a gate that has not got what it needs: CI fails, a developer is told what was left out. */
export function without(reason) {
  const inCi = Boolean(process.env.CI);
  console.log(inCi ? reason : `gate skipped: ${reason}`);
  console.log(`tests: 0 passed, ${inCi ? 1 : 0} failed, ${inCi ? 0 : 1} skipped`);
  process.exitCode = inCi ? 1 : 0;
}

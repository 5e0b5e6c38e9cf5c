/** Other processes for the tests. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Bundles the worker to where the driver is found and no tool looks, and answers its path. It goes when this process ends. */
export const bundledWorker = (): string => {
  mkdirSync(at("../node_modules/.cache"), { recursive: true });
  const outfile = at(`../node_modules/.cache/worker-${process.pid}.mjs`);
  buildSync({
    entryPoints: [at("worker.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["better-sqlite3"],
    alias: { "@carethread/ports": at("../../ports/src/index.ts") },
  });
  process.once("exit", () => rmSync(outfile, { force: true }));
  return outfile;
};

/** A running worker and what it printed. */
export interface Running {
  readonly process: ChildProcess;
  printed(): string;
  readonly ended: Promise<string>;
}

/** Starts a command and keeps what it prints. */
export const run = (command: string, words: readonly string[]): Running => {
  const child = spawn(command, words, { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const ended = new Promise<string>((resolve) => child.on("close", () => resolve(printed)));
  return { process: child, printed: () => printed, ended };
};

/** A folder of its own for a test, and a way to be rid of it. */
export const temporary = (): { readonly file: string; remove(): void } => {
  const folder = mkdtempSync(join(tmpdir(), "carethread-"));
  return {
    file: join(folder, "practice.db"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};

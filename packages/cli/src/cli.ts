#!/usr/bin/env node
/** The command `carethread`. Everything that it says is decided in `command.ts`; this file only touches the process. */
import { readFileSync, writeFileSync } from "node:fs";
import { Presets, SingleBar } from "cli-progress";
import { carethread } from "./command.js";
import type { Progress } from "./world.js";

const SILENT: Progress = { update: () => undefined, stop: () => undefined };

const bar = (): Progress => {
  if (!process.stderr.isTTY) return SILENT;
  const format = "[{bar}] {percentage} % | {doing}";
  const single = new SingleBar(
    { format, stream: process.stderr, clearOnComplete: true },
    Presets.rect,
  );
  single.start(1, 0, { doing: "" });
  return {
    update: (share, doing) => single.update(share, { doing }),
    stop: () => single.stop(),
  };
};

void carethread(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  // "-" is standard input.
  read: (path) => readFileSync(path === "-" ? 0 : path, "utf8"),
  write: (path, text) => writeFileSync(path, text),
  progress: bar,
}).then((code) => {
  process.exitCode = code;
});

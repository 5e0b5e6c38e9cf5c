#!/usr/bin/env node
/** The command `carethread-conform`. Everything that it says is decided in `command.ts`; this file only touches the process. */
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { conform } from "./command.js";
import { kits } from "./kits.js";

const load = async (path: string): Promise<unknown> => import(pathToFileURL(path).href);

void conform(process.argv.slice(2), {
  kits,
  load,
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  write: (path, text) => writeFileSync(path, text),
  today: () => new Date().toISOString().slice(0, 10),
}).then((code) => {
  process.exitCode = code;
});

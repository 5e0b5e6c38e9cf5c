import { Command } from "commander";
import type { ExitCode } from "../command.js";
import type { World } from "../world.js";
import { addExplain, addLint, addTest } from "./check-tools.js";
import { addCoverage, addDiff, addRun } from "./corpus-tools.js";
import { addPack, addSchema, addSheet, addVerify } from "./file-tools.js";
import type { Bench } from "./sources.js";

/** Makes `carethread rules` with its tools. */
export const rulesCommand = (world: World, end: (code: ExitCode) => void): Command => {
  const rules = new Command("rules").description(
    "Tools with which clinicians own the triage rules. Without --pack they speak of the rules of @carethread/rules-uk.",
  );
  const bench: Bench = {
    world,
    rules,
    end,
    tool: (name, what) =>
      rules.command(name).description(what).option("--pack <file>", "a pack or a bundle, as JSON"),
    say: (lines) => world.print(`${lines.join("\n")}\n`),
    fail: (name, { wrong }) => {
      world.complain(`carethread rules ${name}: ${wrong}\n`);
      end(2);
    },
  };
  for (const add of TOOLS) add(bench);
  return rules;
};

const TOOLS = [
  ...[addLint, addTest, addExplain],
  ...[addRun, addDiff, addCoverage],
  ...[addSheet, addPack, addVerify, addSchema],
];

import { Command, CommanderError } from "commander";
import { rulesCommand } from "./rules/command.js";
import { simulateCommand } from "./simulate/command.js";
import type { World } from "./world.js";

/** How the command ended: 0 done, 1 what was asked for is not so, 2 used wrongly. @category command */
export type ExitCode = 0 | 1 | 2;

/** Runs `carethread` with these words and answers its exit code. Never rejects. */
export const carethread = async (words: readonly string[], world: World): Promise<ExitCode> => {
  let code: ExitCode = 0;
  const program = new Command("carethread")
    .description(
      "Tools around Carethread: secure messaging between GP practices and their patients.",
    )
    .exitOverride()
    .configureOutput({ writeOut: world.print, writeErr: world.complain });
  const end = (ended: ExitCode): void => {
    code = ended;
  };
  const tools = [simulateCommand(world, end), rulesCommand(world, end)];
  for (const tool of tools) {
    for (const one of [tool, ...tool.commands]) one.copyInheritedSettings(program);
    program.addCommand(tool);
  }
  try {
    await program.parseAsync(words, { from: "user" });
    return code;
  } catch (thrown) {
    // Commander has said what is wrong; help that was asked for is no fault.
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
    world.complain(`carethread: ${thrown instanceof Error ? thrown.message : "it failed"}\n`);
    return 2;
  }
};

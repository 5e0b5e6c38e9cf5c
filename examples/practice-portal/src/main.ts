import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readCommandLine, USAGE } from "./command-line.ts";
import { replay } from "./replay/replay.ts";
import { serve } from "./serve.ts";

const folder = fileURLToPath(new URL("../.carethread-demo", import.meta.url));
const asked = readCommandLine(process.argv.slice(2), folder);
if ("wrong" in asked) {
  console.error(asked.wrong === "" ? USAGE : `${asked.wrong}\n\n${USAGE}`);
  process.exitCode = asked.wrong === "" ? 0 : 2;
} else {
  const data = resolve(process.env["INIT_CWD"] ?? process.cwd(), asked.data);
  process.exitCode = await (asked.replay === null
    ? serve({ ...asked, data })
    : replay({ ...asked, replay: asked.replay }));
}

/** pnpm bench accept [--json] [--rounds N] [--seconds S]: what an accepted message costs, beside a hand-written program that does the same. */
import { parseArgs } from "node:util";
import { memoryFigures, sqliteFigures, syncFigure } from "./lib/accept-figures.ts";
import { print, tell } from "./lib/figures.ts";
import { acceptForCounting } from "./lib/syncs.ts";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "4" },
    // What the bench asks of the process that it counts the waits of.
    count: { type: "string" },
    messages: { type: "string", default: "0" },
  },
});

if (values.count === undefined) {
  const effort = { rounds: Number(values.rounds), seconds: Number(values.seconds), threads: 1000 };
  const figures = [
    ...(await memoryFigures(effort)),
    ...(await sqliteFigures(effort)),
    await syncFigure(),
  ];
  process.exitCode = tell(figures, values.json, print) ? 0 : 1;
} else {
  await acceptForCounting(values.count, Number(values.messages));
}

/** pnpm bench accept [--json] [--rounds N] [--seconds S]: what an accepted message costs, beside a hand-written program that does the same. */
import { parseArgs } from "node:util";
import { diskFigures, memoryFigures, sqliteFigures } from "./lib/accept-figures.ts";
import { WRITERS, writeForCounting } from "./lib/disk.ts";
import { print, tell } from "./lib/figures.ts";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "4" },
    // What the bench asks of the process whose writing it counts.
    count: { type: "string" },
    file: { type: "string", default: "" },
    messages: { type: "string", default: "0" },
  },
});

const counted = WRITERS.find((writer) => writer === values.count);

if (counted === undefined) {
  const effort = { rounds: Number(values.rounds), seconds: Number(values.seconds), threads: 1000 };
  const figures = [
    ...(await memoryFigures(effort)),
    ...(await sqliteFigures(effort)),
    ...(await diskFigures()),
  ];
  process.exitCode = tell(figures, values.json, print) ? 0 : 1;
} else {
  await writeForCounting(counted, values.file, Number(values.messages));
}

/** pnpm bench worklist [--json]: whether the first page of a worklist costs the same on a list of 1,000 items and on one of 100,000. */
import { parseArgs } from "node:util";
import { print, tell } from "./lib/figures.ts";
import { READS, readForCounting } from "./lib/page-reads.ts";
import { worklistFigures } from "./lib/worklist-figures.ts";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    rounds: { type: "string", default: "7" },
    few: { type: "string", default: "1000" },
    many: { type: "string", default: "100000" },
    // What the bench asks of the process that it counts the reads of.
    count: { type: "string" },
    what: { type: "string", default: "range" },
  },
});

if (values.count === undefined) {
  const sizes = { few: Number(values.few), many: Number(values.many) };
  const figures = await worklistFigures(sizes, Number(values.rounds));
  process.exitCode = tell(figures, values.json, print) ? 0 : 1;
} else {
  const what = READS.find((one) => one === values.what) ?? "range";
  process.stdout.write(String(await readForCounting(values.count, what)));
}

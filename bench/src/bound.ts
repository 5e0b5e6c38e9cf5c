/**
 * pnpm bench bound [--rule ID] [--write]: tells which points of a rule that weighs words (src/weights/readers.ts) its bounds no longer allow (src/weights/may-have.ts), and with
 * --write takes them out of the pack. The others stay as they are: a new bound needs no new points.
 */
import { parseArgs } from "node:util";
import { ukRules } from "@carethread/rules-uk";
import { mayBeAgainst, mayBeFor } from "./weights/may-have.ts";
import { READERS } from "./weights/readers.ts";
import { writePoints } from "./weights/write.ts";

const { values } = parseArgs({
  options: {
    rule: { type: "string", default: "reads-like-an-emergency" },
    write: { type: "boolean", default: false },
  },
});
const { rule } = values;
const reader = READERS.get(rule);
const weights = ukRules.rules.find(({ id }) => id === rule)?.weights;
if (reader === undefined || weights === undefined)
  throw new Error(`--rule is one of ${[...READERS.keys()].join(", ")}, not "${rule}"`);

const all = Object.entries(weights.points);
const mayHave = ([name, points]: readonly [string, number]): boolean =>
  points < 0 ? mayBeAgainst(name) : mayBeFor(name, reader);
const gone = all.filter((one) => !mayHave(one));
console.log(`${gone.length} of ${all.length} names lose their points`);
for (const [name, points] of gone) console.log(`${points} ${name}`);
if (values.write)
  writePoints(rule, reader.file, {
    base: weights.base,
    points: new Map(all.filter(mayHave)),
  });

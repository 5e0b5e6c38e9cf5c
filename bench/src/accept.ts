/** pnpm bench accept [--json] [--rounds N] [--seconds S]: what an accepted message costs, beside a hand-written program that does the same. */
import { parseArgs } from "node:util";
import { systemClock, systemIds } from "@carethread/core/node";
import { createMemoryStorage } from "@carethread/storage-memory";
import { createMemoryStore } from "./floor/memory-store.ts";
import { atMost, type Figure, rounded, tell } from "./lib/figures.ts";
import { compare } from "./lib/rounds.ts";
import { floorSide, sdkSide } from "./lib/sides.ts";
import { patientsOf } from "./lib/world.ts";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "2" },
  },
});
const effort = { rounds: Number(values.rounds), seconds: Number(values.seconds), threads: 1000 };
const outside = { clock: systemClock, ids: systemIds };
const people = patientsOf(100);
const m = await compare(
  async () => [
    await sdkSide(createMemoryStorage(), people, outside),
    floorSide(createMemoryStore(), people, outside),
  ],
  effort,
);
const figures: Figure[] = [
  {
    name: "reply, memory",
    value: rounded(m.reply, 2),
    unit: "x",
    gate: atMost(1.5),
    aim: atMost(1.2),
    comparedWith: "floor",
  },
];
console.log(m);
process.exitCode = tell(figures, values.json, console.log) ? 0 : 1;

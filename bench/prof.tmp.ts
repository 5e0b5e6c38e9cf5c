import { systemClock, systemIds } from "@carethread/core/node";
import { createMemoryStorage } from "@carethread/storage-memory";
import { createMemoryStore } from "./src/floor/memory-store.ts";
import { floorSide, sdkSide } from "./src/lib/sides.ts";
import { measured } from "./src/lib/measure.ts";
import { patientsOf } from "./src/lib/world.ts";
const outside = { clock: systemClock, ids: systemIds };
const patients = patientsOf(100);
const which = process.argv[2];
const N = Number(process.argv[3] ?? 8);
const side = which === "floor" ? floorSide(createMemoryStore(), patients, outside) : await sdkSide(createMemoryStorage(), patients, outside);
for (let r = 0; r < N; r++) { const t = await measured(1000, side.create); console.log(Math.round(t.cpuUs/1000), "us"); }

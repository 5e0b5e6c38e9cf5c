import { createLocalKeys } from "@carethread/keys-local";
import { ukContent } from "@carethread/rules-uk";
import { createMemoryStorage } from "@carethread/storage-memory";
import { openSqliteStorage } from "@carethread/storage-sqlite";
import { expectOk } from "../../src/index.js";
import type { SimulatorParts } from "../../src/simulator.js";

type Opening = SimulatorParts["storages"][number];

export const memory: Opening = (clock) => createMemoryStorage({ clock });
export const sqlite: Opening = (clock) =>
  expectOk(
    openSqliteStorage({ file: ":memory:", acceptDataLoss: true, checkpoint: "manual", clock }),
  );

const key = Uint8Array.from({ length: 32 }, (_, n) => n + 1);

/** What a simulation stands on, with the same key each time. */
export const partsOn = (...storages: readonly Opening[]): SimulatorParts => ({
  keys: expectOk(createLocalKeys({ practiceKeys: { A81001: key } })),
  content: ukContent,
  storages,
});

// What the simulations of this repository stand on: the memory storage, and for one seed in ten SQLite. The key is always the same,
// so that the same seed has the same trace.
import { createLocalKeys } from "@carethread/keys-local";
import { ukContent } from "@carethread/rules-uk";
import { createMemoryStorage } from "@carethread/storage-memory";
import { openSqliteStorage } from "@carethread/storage-sqlite";

const value = (result) => {
  if (result.isOk()) return result.value;
  throw new Error(`a part of the simulation could not be made: ${result.error.code}`);
};

const memory = (clock) => createMemoryStorage({ clock });
// Durability is not what is simulated here: the suites with real crashes and power losses are.
const sqlite = (clock) =>
  value(openSqliteStorage({ file: ":memory:", acceptDataLoss: true, checkpoint: "manual", clock }));

export const createParts = () => ({
  keys: value(
    createLocalKeys({ practiceKeys: { A81001: Uint8Array.from({ length: 32 }, (_, n) => n + 1) } }),
  ),
  content: ukContent,
  storages: [sqlite, ...Array.from({ length: 9 }, () => memory)],
});

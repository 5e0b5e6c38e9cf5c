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

/** Each process that starts takes the digest of all its rules. Key and rules are the same in all worlds, and so is the digest: it is taken once. */
const withRulesDigestedOnce = (keys) => {
  let known = null;
  const digestOf = (opened) => (purpose, text) => {
    if (purpose !== "rule-pack") return opened.digest(purpose, text);
    if (known?.text !== text) known = { text, digest: opened.digest(purpose, text) };
    return known.digest;
  };
  return {
    ...keys,
    open: async (practice) =>
      (await keys.open(practice)).map((opened) => ({ ...opened, digest: digestOf(opened) })),
  };
};

const PRACTICE_KEYS = { A81001: Uint8Array.from({ length: 32 }, (_, n) => n + 1) };

export const createParts = () => ({
  keys: withRulesDigestedOnce(value(createLocalKeys({ practiceKeys: PRACTICE_KEYS }))),
  content: ukContent,
  storages: [sqlite, ...Array.from({ length: 9 }, () => memory)],
});

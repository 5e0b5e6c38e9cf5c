import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMemoryDisk } from "@carethread/storage-memory";
import { openSqliteStorage, type SqliteStorage } from "@carethread/storage-sqlite";
import { expectOk } from "@carethread/testing";
import { afterAll, describe, expect, test } from "vitest";
import { everyPoint, type Ground } from "./every-point.js";
import { messageScenarios } from "./scenarios.js";
import { broadcastScenarios } from "./scenarios-broadcast.js";
import { houseScenarios } from "./scenarios-house.js";
import { ladderScenarios } from "./scenarios-ladder.js";
import { outsideScenarios } from "./scenarios-outside.js";
import { peopleScenarios } from "./scenarios-people.js";
import { watchScenarios } from "./scenarios-watch.js";

const memory = (): Ground => {
  const disk = createMemoryDisk();
  return { open: (clock) => disk.open(clock), dispose: () => undefined };
};

const sqlite = (): Ground => {
  const folder = mkdtempSync(join(tmpdir(), "carethread-crash-"));
  const opened: SqliteStorage[] = [];
  return {
    open: (clock) => {
      // What is tested here is the process, so that a commit need not wait for the disk: kill.long.test.ts and the kit do that.
      const settings = { acceptDataLoss: true, synchronous: "off" } as const;
      const storage = expectOk(
        openSqliteStorage({
          file: join(folder, "practice.db"),
          clock,
          checkFile: false,
          ...settings,
        }),
      );
      opened.push(storage);
      return storage;
    },
    dispose: () => {
      for (const storage of opened) storage.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const scenarios = [
  ...messageScenarios,
  ...peopleScenarios,
  ...houseScenarios,
  ...broadcastScenarios,
  ...outsideScenarios,
  ...ladderScenarios,
  ...watchScenarios,
];

describe.each([
  ["memory", memory],
  ["SQLite", sqlite],
] as const)("a crash at any boundary of any command over %s, and a retry", (name, ground) => {
  let boundaries = 0;
  test.each(scenarios.map((s, n) => [`${s.method} (${n + 1})`, s] as const))(
    "%s loses nothing and doubles nothing",
    async (_, runnable) => {
      const { tried, findings } = await everyPoint(ground, runnable);
      boundaries += tried;
      expect(findings).toEqual([]);
    },
    120_000,
  );
  afterAll(() => {
    console.log(
      `every-point crash over ${name}: ${boundaries} faults, ${scenarios.length} commands`,
    );
  });
});

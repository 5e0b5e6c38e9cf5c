import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import Driver from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Transactions, transactionsOn } from "../src/handle.js";
import { openSqliteStorage, type SqliteStorage } from "../src/index.js";
import { storageOn } from "../src/sqlite-storage.js";
import { bundledWorker, run, temporary } from "./child.js";

let place = temporary();
beforeEach(() => {
  place = temporary();
});
afterEach(() => place.remove());

const failure = (code: string): Error => Object.assign(new Error("the disk says no"), { code });

/** A storage whose transactions fail in the way given; everything else is real. */
const withFault = (breaks: (sound: Transactions) => Partial<Transactions>): SqliteStorage => {
  openSqliteStorage({ file: place.file })._unsafeUnwrap().close();
  const database = new Driver(place.file);
  const sound = transactionsOn(database);
  return storageOn({
    database,
    transactions: { ...sound, ...breaks(sound) },
    settings: { durability: "full", journal: "wal", synchronous: "full", sqlite: "test" },
    acceptDataLoss: false,
    clock: () => 1_767_225_600_000,
    checkpoint: "manual",
  });
};

const commitOf = (id: string) => ({
  practice: "A",
  key: { id, digest: "d", answer: id },
  append: [
    { stream: "s", expected: "any" as const, events: [{ type: "t", schema: 1, payload: id }] },
  ],
  depends: [],
  entries: [],
  putBodies: [],
  redactBodies: [],
  putJobs: [],
  cancelJobs: [],
  settleJobs: [],
});

const codeOf = async (answer: ReturnType<SqliteStorage["commit"]>): Promise<unknown> =>
  (await answer).match(
    ({ repeated }) => (repeated ? "repeated" : "stored"),
    ({ code, detail }) => [code, detail?.["reason"]],
  );

describe("a disk that fails in COMMIT", () => {
  test("leaves the outcome unknown, stops all writing on the handle, and a repeat elsewhere finds what was stored", async () => {
    const storage = withFault((sound) => ({
      commit: () => {
        sound.commit();
        throw failure("SQLITE_IOERR_FSYNC");
      },
    }));
    expect(await codeOf(storage.commit(commitOf("1")))).toEqual([
      "storage/outcome-unknown",
      "SQLITE_IOERR_FSYNC",
    ]);
    expect(await codeOf(storage.commit(commitOf("2")))).toEqual([
      "storage/unavailable",
      "input-output-error",
    ]);
    expect(storage.checkpoint().isErr()).toBe(true);
    storage.close();
    const restarted = openSqliteStorage({ file: place.file })._unsafeUnwrap();
    expect(await codeOf(restarted.commit(commitOf("1")))).toBe("repeated");
    restarted.close();
  });

  test("before anything was stored also leaves the outcome unknown, and a repeat elsewhere stores it", async () => {
    const storage = withFault(() => ({
      commit: () => {
        throw failure("SQLITE_IOERR_WRITE");
      },
    }));
    expect(await codeOf(storage.commit(commitOf("1")))).toEqual([
      "storage/outcome-unknown",
      "SQLITE_IOERR_WRITE",
    ]);
    storage.close();
    const restarted = openSqliteStorage({ file: place.file })._unsafeUnwrap();
    expect(await codeOf(restarted.commit(commitOf("1")))).toBe("stored");
    restarted.close();
  });
});

test("a full disk refuses, stores nothing, and takes commits again when there is room", async () => {
  let isFull = true;
  const storage = withFault((sound) => ({
    commit: () => {
      if (isFull) throw failure("SQLITE_FULL");
      sound.commit();
    },
  }));
  expect(await codeOf(storage.commit(commitOf("1")))).toEqual(["storage/unavailable", "disk-full"]);
  const read = await storage.readStream({ practice: "A", stream: "s", after: 0, witness: [] });
  expect(read._unsafeUnwrap().version).toBe(0);
  isFull = false;
  expect(await codeOf(storage.commit(commitOf("1")))).toBe("stored");
  storage.close();
});

test("a file that stays busy is answered as unavailable", async () => {
  const storage = openSqliteStorage({ file: place.file, busyTimeoutMs: 20 })._unsafeUnwrap();
  const other = new Driver(place.file);
  other.exec("begin immediate");
  expect(await codeOf(storage.commit(commitOf("1")))).toEqual(["storage/unavailable", "busy"]);
  other.exec("rollback");
  expect(await codeOf(storage.commit(commitOf("1")))).toBe("stored");
  other.close();
  storage.close();
});

describe("the real process under strace", () => {
  const hasStrace = spawnSync("strace", ["-o", "/dev/null", "true"]).status === 0;
  const underStrace = async (words: readonly string[]): Promise<Record<string, unknown>> => {
    const all = [
      "-f",
      "-qq",
      "-o",
      "/dev/null",
      ...words,
      process.execPath,
      bundledWorker(),
      place.file,
      "fill",
      "400",
    ];
    const answer: Record<string, unknown> = JSON.parse(await run("strace", all).ended);
    return answer;
  };

  test.skipIf(!hasStrace)(
    "ENOSPC: nothing is lost or half stored, and reading goes on",
    { timeout: 60_000 },
    async () => {
      const answer = await underStrace(["-e", "inject=pwrite64:error=ENOSPC:when=400+"]);
      expect(answer["code"]).toBe("storage/unavailable");
      expect(answer["version"]).toBe(answer["acknowledged"]);
    },
  );

  test.skipIf(!hasStrace)(
    "EIO from fsync: the outcome is unknown and the handle writes no more",
    { timeout: 60_000 },
    async () => {
      const answer = await underStrace(["-e", "inject=fsync,fdatasync:error=EIO:when=40+"]);
      expect([answer["code"], answer["again"]]).toEqual([
        "storage/outcome-unknown",
        "storage/unavailable",
      ]);
      const restarted = openSqliteStorage({ file: place.file })._unsafeUnwrap();
      const read = await restarted.readStream({
        practice: "A81001",
        stream: "s",
        after: 0,
        witness: [],
      });
      const { version } = read._unsafeUnwrap();
      expect([answer["acknowledged"], Number(answer["acknowledged"]) + 1]).toContain(version);
      restarted.close();
    },
  );

  test.skipIf(!hasStrace)(
    "a commit waits for the disk exactly once",
    { timeout: 60_000 },
    async () => {
      const syncs = async (commits: string): Promise<number> => {
        const trace = `${place.file}.trace`;
        const words = ["-f", "-qq", "-e", "trace=fsync,fdatasync", "-o", trace];
        const fill = [process.execPath, bundledWorker(), place.file, "fill", commits];
        await run("strace", [...words, ...fill]).ended;
        return readFileSync(trace, "utf8")
          .split("\n")
          .filter((line) => / f(data)?sync\(/.test(line)).length;
      };
      const few = await syncs("10");
      place.remove();
      place = temporary();
      expect((await syncs("60")) - few).toBe(50);
    },
  );
});

import { chmodSync, copyFileSync, readFileSync, statSync, writeFileSync } from "node:fs";
import Driver from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSqliteStorage, type SqliteStorageOptions } from "../src/index.js";
import { applicationId, migrate } from "../src/migrate.js";
import { migrations } from "../src/migrations/all.js";
import { applySettings } from "../src/settings.js";
import { temporary } from "./child.js";

let place = temporary();
beforeEach(() => {
  place = temporary();
});
afterEach(() => place.remove());

const refusal = (options: Partial<SqliteStorageOptions>): unknown =>
  openSqliteStorage({ file: place.file, ...options }).match(
    (storage) => {
      storage.close();
      return "opened";
    },
    ({ code, detail }) => [code, detail?.["reason"]],
  );

const inFile = (change: (database: Driver.Database) => void): void => {
  const database = new Driver(place.file);
  change(database);
  database.close();
};

describe("durability", () => {
  test("is in force after opening, as SQLite itself answers", async () => {
    const storage = openSqliteStorage({ file: place.file })._unsafeUnwrap();
    const { durability, acceptDataLoss, facts } = (await storage.health())._unsafeUnwrap();
    expect([durability, acceptDataLoss, facts["journal"], facts["synchronous"]]).toEqual([
      "full",
      false,
      "wal",
      "full",
    ]);
    storage.close();
  });

  test.each(["normal", "off"] as const)(
    "synchronous %s is refused unless data loss is accepted, and then shows",
    async (synchronous) => {
      expect(refusal({ synchronous })).toEqual(["storage/unsafe-settings", "synchronous"]);
      const storage = openSqliteStorage({
        file: place.file,
        synchronous,
        acceptDataLoss: true,
      })._unsafeUnwrap();
      const { durability, acceptDataLoss } = (await storage.health())._unsafeUnwrap();
      expect([durability, acceptDataLoss, storage.capabilities.durable]).toEqual([
        "process",
        true,
        false,
      ]);
      storage.close();
    },
  );

  test("a database in memory is refused unless data loss is accepted, and then shows", async () => {
    expect(refusal({ file: ":memory:" })).toEqual(["storage/unsafe-settings", "in-memory"]);
    const storage = openSqliteStorage({ file: ":memory:", acceptDataLoss: true })._unsafeUnwrap();
    expect((await storage.health())._unsafeUnwrap().durability).toBe("none");
    expect(storage.capabilities).toEqual({ durable: false, processes: "one" });
  });

  test("a connection whose journal is not a write-ahead log is refused by what it answers, not by what it was told", () => {
    const database = new Driver(":memory:");
    const wanted = {
      synchronous: "full",
      acceptDataLoss: true,
      busyTimeoutMs: 1,
      inMemory: false,
    } as const;
    const settings = applySettings(database, wanted);
    expect(settings.isErr() && settings.error.detail).toEqual({
      reason: "journal",
      journal: "memory",
    });
  });
});

describe("another file", () => {
  test("of another application is refused and stays as it was", () => {
    inFile((database) => database.exec("create table theirs (x)"));
    const before = readFileSync(place.file);
    expect(refusal({})).toEqual(["storage/incompatible", "file-of-another-application"]);
    expect(readFileSync(place.file).equals(before)).toBe(true);
  });

  test("of a newer schema is refused and stays as it was", () => {
    expect(refusal({})).toBe("opened");
    inFile((database) => database.pragma(`user_version = ${migrations.length + 1}`));
    const before = readFileSync(place.file);
    expect(refusal({})).toEqual(["storage/incompatible", "newer-schema"]);
    expect(readFileSync(place.file).equals(before)).toBe(true);
  });

  test("that is no database is refused and stays as it was", () => {
    writeFileSync(
      place.file,
      "a letter, and not a database, and rather longer than a header would be ".repeat(20),
    );
    expect(refusal({})).toEqual(["storage/corrupt", "SQLITE_NOTADB"]);
  });

  test("that is damaged is refused", () => {
    const storage = openSqliteStorage({ file: place.file })._unsafeUnwrap();
    storage.close();
    const bytes = readFileSync(place.file);
    bytes.fill(0xa5, 4096 * 3, 4096 * 9);
    writeFileSync(place.file, bytes);
    const answer = refusal({});
    expect(Array.isArray(answer) && answer[0]).toBe("storage/corrupt");
  });

  test("in a folder that is not there is refused", () => {
    expect(refusal({ file: `${place.file}/no/such.db` })).toEqual([
      "storage/unavailable",
      "cannot-open",
    ]);
  });

  test("a busy timeout that is no number of milliseconds is refused", () => {
    expect(refusal({ busyTimeoutMs: Number.NaN })).toEqual(["storage/malformed", undefined]);
  });
});

describe("migrations", () => {
  const counts = (database: Driver.Database): unknown => [
    database.prepare("select count(*) from sqlite_schema").pluck().get(),
    database.pragma("user_version", { simple: true }),
    database.pragma("application_id", { simple: true }),
  ];

  test("that fail half-way leave the file as it was", () => {
    inFile((database) => {
      const broken = [...migrations, "create table one (x); create table one (x);"];
      expect(() => migrate(database, broken)).toThrow("already exists");
      expect(counts(database)).toEqual([0, 0, 0]);
    });
  });

  test("that fail half-way from an older schema leave the older schema", () => {
    expect(refusal({})).toBe("opened");
    inFile((database) => {
      const before = counts(database);
      expect(() => migrate(database, [...migrations, "drop table job; nonsense;"])).toThrow(
        "nonsense",
      );
      expect(counts(database)).toEqual(before);
    });
    expect(refusal({})).toBe("opened");
  });

  test("run only what is missing", () => {
    expect(refusal({})).toBe("opened");
    inFile((database) => {
      expect(migrate(database, [...migrations, "create table fresh (x)"]).isOk()).toBe(true);
      expect(counts(database)).toEqual([expect.any(Number), migrations.length + 1, applicationId]);
    });
  });
});

test("every call on a closed storage answers that it is closed", async () => {
  const storage = openSqliteStorage({ file: place.file })._unsafeUnwrap();
  expect(storage.close().isOk()).toBe(true);
  expect(storage.close().isOk()).toBe(true);
  const answers = [
    await storage.health(),
    await storage.recall({ practice: "A", key: "k" }),
    await storage.claim({ queue: "q", practice: null, limit: 1, leaseMs: 1 }),
    await storage.settle({ practice: "A", queue: "q", id: "1", token: 1, againAt: null }),
    storage.checkpoint(),
  ];
  expect(answers.map((answer) => answer.isErr() && answer.error.code)).toEqual(
    answers.map(() => "storage/closed"),
  );
});

test("a backup that was copied with its log opens with everything in it", async () => {
  const storage = openSqliteStorage({ file: place.file })._unsafeUnwrap();
  expect(storage.checkpoint().isOk()).toBe(true);
  copyFileSync(place.file, `${place.file}.copy`);
  expect(refusal({ file: `${place.file}.copy` })).toBe("opened");
  storage.close();
});

describe("the mode of the files", () => {
  const mode = (file: string): string => (statSync(file).mode & 0o777).toString(8);

  test.each([0o000, 0o022, 0o277])(
    "is the owner's alone, beside the file too, under umask %i",
    (umask) => {
      const before = process.umask(umask);
      try {
        const storage = openSqliteStorage({ file: place.file })._unsafeUnwrap();
        expect(["", "-wal", "-shm"].map((end) => mode(place.file + end))).toEqual([
          "600",
          "600",
          "600",
        ]);
        storage.close();
      } finally {
        process.umask(before);
      }
    },
  );

  test("stays as its owner made it when the file was there before", () => {
    openSqliteStorage({ file: place.file })._unsafeUnwrap().close();
    chmodSync(place.file, 0o640);
    openSqliteStorage({ file: place.file })._unsafeUnwrap().close();
    expect(mode(place.file)).toBe("640");
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMemoryStorage } from "@carethread/storage-memory";
import { openSqliteStorage } from "@carethread/storage-sqlite";
import { createCountedIds, createTestClock } from "@carethread/testing";
import Driver from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMemoryStore } from "../src/floor/memory-store.ts";
import { createSqliteStore } from "../src/floor/sqlite-store.ts";
import { difference } from "../src/lib/census.ts";
import { answered } from "../src/lib/sdk.ts";
import { floorSide, type Side, sdkSide } from "../src/lib/sides.ts";
import { patientsOf } from "../src/lib/world.ts";

const NOW = Date.UTC(2026, 10, 23, 9);
const patients = patientsOf(3);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "carethread-bench-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const outside = () => {
  const clock = createTestClock({ now: NOW });
  // Enrolling takes ids, too: each side names threads and messages by its own count from here on.
  let count = 0;
  const ids = {
    ...createCountedIds(),
    id: () => {
      count += 1;
      return `id-${count}`;
    },
  };
  const restart = () => {
    count = 0;
  };
  return { clock, ids, restart };
};

const converse = async (side: Side, restart: () => void, tick: () => void): Promise<void> => {
  restart();
  // The fourth is the first patient's again, about the same matter: the two threads are linked.
  for (const n of [0, 1, 2, 3]) {
    tick();
    await side.create(n);
  }
  for (const n of [0, 1, 0, 3]) {
    tick();
    await side.reply(n);
  }
};

const onSqlite = async (): Promise<readonly [sdk: string, floor: string]> => {
  const [one, other] = [join(folder, "sdk.db"), join(folder, "floor.db")];
  const storage = answered(openSqliteStorage({ file: one }));
  const a = outside();
  await converse(await sdkSide(storage, patients, a), a.restart, () => a.clock.advance(1000));
  answered(storage.close());
  const b = outside();
  const store = createSqliteStore(other);
  await converse(floorSide(store, patients, b), b.restart, () => b.clock.advance(1000));
  store.close();
  return [one, other];
};

const select = (file: string, sql: string): readonly unknown[] => {
  const database = new Driver(file, { readonly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
};

/** Rows as they are, but for the digest of the rules, which depends on the practice's key. */
const comparable = (rows: readonly unknown[]): string =>
  JSON.stringify(rows, null, 1).replaceAll(/packDigest\\":\\"[\w-]{43}/g, "");

describe("the floor", () => {
  test("keeps in memory as many rows and bytes as the SDK", async () => {
    const a = outside();
    const sdk = await sdkSide(createMemoryStorage({ clock: a.clock.now }), patients, a);
    await converse(sdk, a.restart, () => a.clock.advance(1000));
    const b = outside();
    const floor = floorSide(createMemoryStore(), patients, b);
    await converse(floor, b.restart, () => b.clock.advance(1000));
    expect(difference(await sdk.census(), await floor.census())).toBeNull();
  });

  test.each([
    [
      "events",
      `select stream, version, type, schema, payload, row_number() over (order by sequence) as place
       from event where stream like 'thread/%' order by 1, 2`,
    ],
    [
      "rows of lists",
      "select list, sort, id, stream, value from entry where stream like 'thread/%' order by 1, 2, 3",
    ],
    [
      "answers",
      "select id, length(digest) as digest, answer from idempotency where id like 'p/%:key-%' order by 1",
    ],
    ["texts", "select ref, length(bytes) as bytes from body where ref like '%thread/%' order by 1"],
    [
      "jobs",
      "select queue, id, at, payload, leased_until, attempts from job where id like 'thread/%' order by 1, 2",
    ],
    ["versions", "select stream, version from stream where stream like 'thread/%' order by 1"],
    [
      "totals",
      "select list, total from list where list like '%threads/%' or list like 'worklist%' order by 1",
    ],
  ])("keeps on SQLite the same %s as the SDK, but for what a key makes", async (_, sql) => {
    const [sdk, floor] = await onSqlite();
    const kept = comparable(select(sdk, sql));
    expect(kept.length).toBeGreaterThan(100);
    expect(comparable(select(floor, sql))).toBe(kept);
  });

  test("is told apart when it keeps less", async () => {
    const a = outside();
    const sdk = await sdkSide(createMemoryStorage({ clock: a.clock.now }), patients, a);
    await converse(sdk, a.restart, () => {});
    const b = outside();
    const floor = floorSide(createMemoryStore(), patients, b);
    floor.create(0);
    expect(difference(await sdk.census(), await floor.census())).toMatch(/^events: /);
  });
});

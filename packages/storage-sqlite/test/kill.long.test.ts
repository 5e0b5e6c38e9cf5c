import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { openSqliteStorage, type SqliteStorage } from "../src/index.js";
import { bundledWorker, run, temporary } from "./child.js";

const rounds = 50;
const worker = bundledWorker();
const place = temporary();
afterAll(() => place.remove());

const everything = async (storage: SqliteStorage): Promise<readonly string[]> => {
  const payloads: string[] = [];
  for (;;) {
    const page = await storage.readLog({ practice: "A81001", after: payloads.length, limit: 500 });
    const log = page._unsafeUnwrap();
    if (log.length === 0) return payloads;
    expect(log.map(({ sequence }) => sequence)).toEqual(
      log.map((_, index) => payloads.length + index + 1),
    );
    payloads.push(...log.map(({ payload }) => payload));
  }
};

test(`after ${rounds} kills in the middle of writing, everything that was acknowledged is there exactly once`, async () => {
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const running = run(process.execPath, [worker, place.file, "for-ever"]);
    while (running.printed() === "") await wait(2);
    // From 0 to 60 ms after the first acknowledgement, the same in every run.
    await wait((round * 37) % 61);
    running.process.kill("SIGKILL");
    const printed = await running.ended;
    // The last line may be cut off: then it was not acknowledged to anybody.
    acknowledged.push(
      ...printed
        .slice(0, printed.lastIndexOf("\n") + 1)
        .split("\n")
        .filter((line) => line !== ""),
    );
  }
  const storage = openSqliteStorage({ file: place.file })._unsafeUnwrap();
  const stored = await everything(storage);
  expect(new Set(stored).size).toBe(stored.length);
  const there = new Set(stored);
  expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
  expect(stored.length - acknowledged.length).toBeLessThanOrEqual(rounds);
  expect(acknowledged.length).toBeGreaterThan(rounds);
  const bodies = (await storage.readBodies({ practice: "A81001", refs: stored }))._unsafeUnwrap();
  expect(bodies.map((body) => new TextDecoder().decode(body?.bytes ?? undefined))).toEqual(stored);
  const page = await storage.range({
    practice: "A81001",
    index: "w",
    after: null,
    limit: 10,
    witness: [],
  });
  expect(page._unsafeUnwrap().rows.map(({ id }) => id)).toEqual([stored.at(-1)]);
  storage.close();
});

import { afterEach, beforeEach, expect, test } from "vitest";
import { openSqliteStorage } from "../src/index.js";
import { bundledWorker, run, temporary } from "./child.js";

const worker = bundledWorker();
let place = temporary();
beforeEach(() => {
  place = temporary();
});
afterEach(() => place.remove());

test("three processes that read, decide and write lose nothing and double nothing", {
  timeout: 60_000,
}, async () => {
  const running = [1, 2, 3].map(() => run(process.execPath, [worker, place.file, "add", "60"]));
  expect(await Promise.all(running.map(({ ended }) => ended))).toEqual([
    "done\n",
    "done\n",
    "done\n",
  ]);
  const storage = openSqliteStorage({ file: place.file })._unsafeUnwrap();
  const log = (await storage.readLog({ practice: "A81001", after: 0, limit: 500 }))._unsafeUnwrap();
  expect(log.map(({ sequence }) => sequence)).toEqual(
    Array.from({ length: 180 }, (_, index) => index + 1),
  );
  expect(new Set(log.map(({ payload }) => payload)).size).toBe(180);
  storage.close();
});

test("six processes that open a new file in the same moment all find it ready", {
  timeout: 60_000,
}, async () => {
  const running = Array.from({ length: 6 }, () =>
    run(process.execPath, [worker, place.file, "open"]),
  );
  const printed = await Promise.all(running.map(({ ended }) => ended));
  expect(printed).toEqual(Array.from({ length: 6 }, () => "open\n"));
});

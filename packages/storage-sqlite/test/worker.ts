/**
 * What the tests run in other processes. It is bundled by `child.ts`, because a process of its own does not go through vitest.
 *
 * Words: file, what to do, and how often.
 */
import type { Commit } from "@carethread/ports";
import { openSqliteStorage } from "../src/index.js";

const [file = "", task = "", times = "0"] = process.argv.slice(2);
const opened = openSqliteStorage({ file });

const commitOf = (parts: Partial<Commit>): Commit => ({
  practice: "A81001",
  key: null,
  append: [],
  depends: [],
  entries: [],
  putBodies: [],
  redactBodies: [],
  putJobs: [],
  cancelJobs: [],
  settleJobs: [],
  ...parts,
});

/** Adds to one stream by reading it and expecting what was read, until it has succeeded so many times. */
const addByReading = async (): Promise<void> => {
  if (opened.isErr()) return;
  const storage = opened.value;
  for (let done = 0; done < Number(times); ) {
    const read = await storage.readStream({
      practice: "A81001",
      stream: "s",
      after: 0,
      witness: [],
    });
    if (read.isErr()) return;
    const events = [{ type: "added", schema: 1, payload: `${process.pid} ${done}` }];
    const stored = await storage.commit(
      commitOf({ append: [{ stream: "s", expected: read.value.version, events }] }),
    );
    if (stored.isOk()) done += 1;
    else if (stored.error.code !== "storage/version-conflict") return;
  }
  process.stdout.write("done\n");
};

/** Commits for ever and prints each key that was acknowledged. */
const commitForEver = async (): Promise<void> => {
  if (opened.isErr()) return;
  for (let each = 0; ; each += 1) {
    const id = `${process.pid}/${each}`;
    const stored = await opened.value.commit(
      commitOf({
        key: { id, digest: "d", answer: id },
        append: [{ stream: "s", expected: "any", events: [{ type: "t", schema: 1, payload: id }] }],
        entries: [{ stream: "s", entries: [{ index: "w", sort: `${each}`, id, value: id }] }],
        putBodies: [{ ref: id, bytes: new TextEncoder().encode(id) }],
        putJobs: [{ queue: "q", id, at: 1, payload: id }],
      }),
    );
    if (stored.isErr()) return;
    process.stdout.write(`${id}\n`);
    // A pause now and then, so that checkpoints fall among the kills as well.
    if (each % 50 === 49) await new Promise((resolve) => setImmediate(resolve));
  }
};

/** Commits a large body over and over until the disk refuses, then says how the storage answered and what it still does. */
const fillDisk = async (): Promise<void> => {
  if (opened.isErr()) return;
  const storage = opened.value;
  for (let each = 0; each < Number(times); each += 1) {
    const bytes = new Uint8Array(20_000).fill(each);
    const id = `${each}`;
    const key = { id, digest: "d", answer: id };
    const events = [{ type: "t", schema: 1, payload: id }];
    const stored = await storage.commit(
      commitOf({
        key,
        append: [{ stream: "s", expected: each, events }],
        putBodies: [{ ref: id, bytes }],
      }),
    );
    if (stored.isOk()) continue;
    const read = await storage.readStream({
      practice: "A81001",
      stream: "s",
      after: 0,
      witness: [],
    });
    const again = await storage.commit(
      commitOf({ key, append: [{ stream: "s", expected: each, events }] }),
    );
    const answer = {
      acknowledged: each,
      code: stored.error.code,
      version: read.isOk() ? read.value.version : read.error.code,
      again: again.isOk() ? "stored" : again.error.code,
    };
    process.stdout.write(`${JSON.stringify(answer)}\n`);
    return;
  }
  process.stdout.write("nothing failed\n");
};

const tasks = new Map([
  ["add", addByReading],
  ["for-ever", commitForEver],
  ["fill", fillDisk],
  [
    "open",
    async () =>
      void process.stdout.write(opened.isOk() ? "open\n" : `${JSON.stringify(opened.error)}\n`),
  ],
]);

await tasks.get(task)?.();

// One at a time, over processes: `npm start` in one terminal and `npm test` in another would bring the same things to the same places.
import { createHash } from "node:crypto";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const POLL_MS = 250;
/** A process that was killed may have its number taken by another: nothing here takes so long. */
const STALE_MS = 60 * 60_000;

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process cannot be asked, and is there.
    return error.code === "EPERM";
  }
};

/** Whether the lock could be had. One whose holder is gone is taken away, for the next try. */
const took = (lock) => {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    const isOld = Date.now() - statSync(lock).mtimeMs > STALE_MS;
    // Nothing is in it for a moment, while it is being made.
    if (isOld || (holder > 0 && !isAlive(holder))) rmSync(lock, { force: true });
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  return false;
};

/** Does something that no other process does at the same time for this place: waits for it, and says so once. A process that dies leaves no lock behind that holds. */
export const alone = (place, name, work) => {
  const id = createHash("sha256").update(`${place}\n${name}`).digest("hex").slice(0, 16);
  const lock = join(tmpdir(), `carethread-${id}.lock`);
  for (let waited = false; !took(lock); waited = true) {
    if (!waited) console.error(`${name}: another run is at it; waiting for it to end`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MS);
  }
  const free = () => rmSync(lock, { force: true });
  // The work may end the process.
  process.once("exit", free);
  try {
    return work();
  } finally {
    free();
    process.off("exit", free);
  }
};

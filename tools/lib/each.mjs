import { execFile } from "node:child_process";
import { availableParallelism } from "node:os";

/** Runs a command; its output and whether it succeeded are the answer, never an exception. */
export const capture = (command, args, options = {}) =>
  new Promise((done) => {
    execFile(command, args, { maxBuffer: 64 << 20, ...options }, (error, stdout, stderr) => {
      done({ ok: error === null, output: `${stdout}${stderr}`.trim() });
    });
  });

/** Maps in parallel, with as many at a time as the machine has processors. */
export async function mapInParallel(items, work) {
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const mine = next++;
      results[mine] = await work(items[mine]);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}

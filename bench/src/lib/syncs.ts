/** How often the disk is waited for: counted by strace in a process of its own, because nothing else can tell. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { systemClock, systemIds } from "@carethread/core/node";
import { openSqliteStorage } from "@carethread/storage-sqlite";
import { withFolder } from "./folder.ts";
import { answered } from "./sdk.ts";
import { sdkSide } from "./sides.ts";
import { patientsOf } from "./world.ts";

/** What the child does: opens a practice of ten patients, and accepts so many messages. */
export const acceptForCounting = async (file: string, messages: number): Promise<void> => {
  // The checkpoint has its own moment, between requests, and would be counted by chance.
  const storage = answered(openSqliteStorage({ file, checkpoint: "manual" }));
  const side = await sdkSide(storage, patientsOf(10), { clock: systemClock, ids: systemIds });
  await side.create(0);
  for (let n = 0; n < messages; n += 1) await side.reply(0);
  answered(storage.close());
};

const program = fileURLToPath(new URL("../accept.ts", import.meta.url));

const syncsOf = (folder: string, messages: number): number | null => {
  const file = join(folder, `syncs-${messages}.db`);
  const traced = ["-f", "-c", "-e", "trace=fsync,fdatasync", process.execPath, program];
  const child = spawnSync("strace", [...traced, "--count", file, "--messages", String(messages)], {
    encoding: "utf8",
  });
  if (child.error !== undefined || child.status !== 0) return null;
  // The summary's columns: share, seconds, microseconds a call, calls, sometimes errors, name.
  const rows = child.stderr.matchAll(/^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+).*\bf(?:data)?sync$/gm);
  return [...rows].reduce((sum, [, calls]) => sum + Number(calls), 0);
};

const FEW = 20;
const MANY = 120;

/** Waits for the disk per accepted message, or `null` where strace is not to be had. Two runs, so that opening and closing fall out. */
export const syncsPerMessage = (): Promise<number | null> =>
  withFolder("disk", async (folder) => {
    const few = syncsOf(folder, FEW);
    const many = few === null ? null : syncsOf(folder, MANY);
    return few === null || many === null ? null : (many - few) / (MANY - FEW);
  });

/** What a message asks of the disk: counted by strace in a process of its own, because nothing else can tell. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { systemClock, systemIds } from "@carethread/core/node";
import { openSqliteStorage } from "@carethread/storage-sqlite";
import { createSqliteStore } from "../floor/sqlite-store.ts";
import { withFolder } from "./folder.ts";
import { openPeer } from "./peer.ts";
import { answered } from "./sdk.ts";
import { floorSide, type Side, sdkSide } from "./sides.ts";
import { patientsOf } from "./world.ts";

/** Whose messages are counted. */
export const WRITERS = ["sdk", "floor", "peer"] as const;

/** One of them. */
export type Writer = (typeof WRITERS)[number];

const outside = { clock: systemClock, ids: systemIds };

const replying = async (side: Side, messages: number): Promise<void> => {
  await side.create(0);
  for (let n = 0; n < messages; n += 1) await side.reply(0);
  side.close();
};

const writing: Readonly<Record<Writer, (file: string, messages: number) => Promise<void>>> = {
  sdk: async (file, messages) => {
    // The checkpoint has its own moment, between requests, and would be counted by chance.
    const storage = answered(openSqliteStorage({ file, checkpoint: "manual" }));
    const side = await sdkSide(storage, patientsOf(10), outside);
    await replying({ ...side, close: () => void answered(storage.close()) }, messages);
  },
  floor: (file, messages) =>
    replying(floorSide(createSqliteStore(file), patientsOf(10), outside), messages),
  peer: async (file, messages) => {
    const peer = await openPeer();
    if (typeof peer === "string") throw new Error(peer);
    const store = await peer.sqlite(file);
    for (let n = 0; n < messages; n += 1) await store.append("thread", 2 * n, n);
  },
};

/** What the child does: accepts so many messages in one thread, or appends so many times to one stream. */
export const writeForCounting = (writer: Writer, file: string, messages: number): Promise<void> =>
  writing[writer](file, messages);

const program = fileURLToPath(new URL("../accept.ts", import.meta.url));

/** What is asked of the disk for one message. */
export interface Asked {
  /** Waits until something is durable. */
  readonly waits: number;
  readonly writes: number;
  readonly bytes: number;
}

const traced = (folder: string, writer: Writer, messages: number): Asked | null => {
  const [file, log] = [join(folder, `${writer}-${messages}.db`), join(folder, "calls")];
  const calls = "trace=fsync,fdatasync,write,pwrite64";
  // Of each call its result alone is told, and the file's name: what goes to pipes and to the console is no work of the disk.
  const strace = ["-f", "-y", "-s", "0", "-o", log, "-e", calls];
  const child = [process.execPath, program, "--count", writer, "--file", file];
  const run = spawnSync("strace", [...strace, ...child, "--messages", String(messages)], {
    encoding: "utf8",
  });
  if (run.error !== undefined || run.status !== 0) return null;
  const all = readFileSync(log, "utf8");
  const waits = [...all.matchAll(/\bf(?:data)?sync\(/g)].length;
  const written = [...all.matchAll(/\bp?write(?:64)?\(\d+<[^>]*\.db(?:-\w+)?>.* = (\d+)$/gm)];
  const bytes = written.reduce((sum, [, count]) => sum + Number(count), 0);
  return { waits, writes: written.length, bytes };
};

const FEW = 20;
const MANY = 120;

/** What one more message asks of the disk, or `null` where strace or the peer is not to be had. Two runs, so that opening and closing fall out. */
export const askedPerMessage = (writer: Writer): Promise<Asked | null> =>
  withFolder("disk", async (folder) => {
    const few = traced(folder, writer, FEW);
    const many = few === null ? null : traced(folder, writer, MANY);
    if (few === null || many === null) return null;
    const each = (of: keyof Asked): number => (many[of] - few[of]) / (MANY - FEW);
    return { waits: each("waits"), writes: each("writes"), bytes: each("bytes") };
  });

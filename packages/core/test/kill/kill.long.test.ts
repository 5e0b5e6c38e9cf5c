/** The promise in one test: whatever was acknowledged before the process died is there, once, listed, and can be read. */

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createLocalKeys } from "@carethread/keys-local";
import { ukContent } from "@carethread/rules-uk";
import { openSqliteStorage, type SqliteStorage } from "@carethread/storage-sqlite";
import {
  createMemoryAlerts,
  createMemoryDirectory,
  expectOk,
  TEST_PRACTICE,
} from "@carethread/testing";
import { buildSync } from "esbuild";
import { afterAll, expect, test } from "vitest";
import {
  createMessaging,
  type ListPage,
  type MessageSent,
  type Messaging,
  type SendMessage,
  type WorklistRequest,
  type WorklistRow,
} from "../../src/index.js";
import { systemClock, systemIds } from "../../src/node.js";

const ROUNDS = 50;
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const packages = at("../../../");
const folder = mkdtempSync(join(tmpdir(), "carethread-kill-"));
const file = join(folder, "practice.db");
const practiceKey = Buffer.from(Array.from({ length: 32 }, (_, n) => n + 1)).toString("base64url");
const account = "account-p-ada";
const ada = { kind: "person", practice: TEST_PRACTICE, account, assurance: "P5" } as const;
const clinician = { kind: "staff", practice: TEST_PRACTICE, staff: "s-clinician" } as const;
const manager = { kind: "staff", practice: TEST_PRACTICE, staff: "s-manager" } as const;

/** The child in one file, beside the package that has the driver. */
const bundled = (): string => {
  const cache = join(packages, "storage-sqlite/node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const outfile = join(cache, `kill-${process.pid}.mjs`);
  const names = ["core", "keys-local", "ports", "rules-uk", "storage-sqlite", "testing"];
  buildSync({
    ...{ entryPoints: [at("worker.ts")], outfile, bundle: true, platform: "node", format: "esm" },
    external: ["better-sqlite3"],
    alias: Object.fromEntries(
      names.map((name) => [`@carethread/${name}`, join(packages, name, "src/index.ts")]),
    ),
  });
  return outfile;
};

const child = bundled();
afterAll(() => {
  rmSync(child, { force: true });
  rmSync(folder, { recursive: true, force: true });
});

interface Line {
  readonly try?: SendMessage;
  readonly ack?: string;
  readonly thread?: string;
  readonly message?: string;
}

/** Runs the child, kills it so many milliseconds after its first acknowledgement, and answers its whole lines. */
const killedAfter = async (round: number, milliseconds: number): Promise<readonly Line[]> => {
  const running = spawn(process.execPath, [child, file, practiceKey, `${round}`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  running.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const ended = new Promise<number | null>((resolve) => running.on("close", resolve));
  while (!printed.includes('"ack"') && running.exitCode === null) await wait(2);
  await wait(milliseconds);
  running.kill("SIGKILL");
  expect(await ended).toBe(null);
  // The last line may be cut off: then it was not said to anybody.
  const whole = printed.slice(0, printed.lastIndexOf("\n") + 1).split("\n");
  return whole.filter((line) => line !== "").map((line) => JSON.parse(line) as Line);
};

const reopen = (): { readonly messaging: Messaging; readonly storage: SqliteStorage } => {
  const storage = expectOk(openSqliteStorage({ file }));
  const keys = expectOk(createLocalKeys({ practiceKeys: { [TEST_PRACTICE]: practiceKey } }));
  const directory = createMemoryDirectory({
    patients: [
      {
        ...{ patient: "p-ada", practice: TEST_PRACTICE, nhsNumber: "9434765919", sex: "female" },
        ...{ bornOn: "1957-03-09", pregnantWeeks: null, medicines: [], conditions: [] },
        status: "registered",
      },
    ],
  });
  const messaging = createMessaging({
    ...{ storage, keys, directory, transports: [], content: ukContent },
    alerts: createMemoryAlerts(),
    ...{ clock: systemClock, ids: systemIds },
    onDefect: ({ operation, cause }) => {
      throw new Error(`a defect in ${operation}`, { cause });
    },
  });
  return { messaging, storage };
};

/** The threads on the worklist, page by page. */
const listed = async ({ worklist }: Messaging): Promise<readonly string[]> => {
  const threads: string[] = [];
  let after: string | null = null;
  do {
    const asked: WorklistRequest = { team: "clinical", after, limit: 100 };
    const page: ListPage<WorklistRow> = expectOk(await worklist.page(clinician, asked));
    threads.push(...page.rows.map((r) => r.thread));
    after = page.next;
  } while (after !== null);
  return threads;
};

/** How many entries the log has; throws where a number is missing. */
const logLength = async ({ audit }: Messaging): Promise<number> => {
  for (let length = 0; ; ) {
    const asked = { after: length, limit: 500 };
    const rows = expectOk(await audit.ofPractice(manager, asked));
    expect(rows.map((r) => r.sequence)).toEqual(rows.map((_, n) => length + n + 1));
    if (rows.length === 0) return length;
    length += rows.length;
  }
};

type Acknowledged = Map<string, Pick<MessageSent, "thread" | "message">>;

/** One round: load, kill, open again, and repeat with its key what was under way. */
const round = async (
  n: number,
  acknowledged: Acknowledged,
): Promise<"retried" | "nothing open"> => {
  // From 0 to 60 ms after the first acknowledgement, the same in every run.
  const lines = await killedAfter(n, (n * 37) % 61);
  for (const { ack, thread = "", message = "" } of lines)
    if (ack !== undefined) acknowledged.set(ack, { thread, message });
  const { messaging, storage } = reopen();
  const open = lines.findLast((line) => line.try !== undefined)?.try;
  const retry = open !== undefined && !acknowledged.has(open.key);
  if (retry) {
    const { thread, message } = expectOk(await messaging.messages.send(ada, open));
    acknowledged.set(open.key, { thread, message });
  }
  const threads = await listed(messaging);
  expect(new Set(threads)).toEqual(new Set([...acknowledged.values()].map((a) => a.thread)));
  expect(new Set(threads).size).toBe(threads.length);
  await logLength(messaging);
  storage.close();
  return retry ? "retried" : "nothing open";
};

/** The keys that the texts in all threads name: each text is opened with its seal. */
const keysFound = async (acknowledged: Acknowledged): Promise<readonly string[]> => {
  const { messaging, storage } = reopen();
  const found: string[] = [];
  for (const thread of new Set([...acknowledged.values()].map((a) => a.thread))) {
    const { messages } = expectOk(await messaging.threads.open(clinician, { thread }));
    for (const { message, text } of messages) {
      const key = /\((r\d+-\d+)\)$/.exec(text ?? "")?.[1] ?? "unreadable";
      found.push(key);
      expect(acknowledged.get(key)).toEqual({ thread, message });
    }
  }
  storage.close();
  return found;
};

test(`after ${ROUNDS} kills in the middle of sending, every acknowledged message is there once, listed, and opens`, async () => {
  const acknowledged: Acknowledged = new Map();
  let retried = 0;
  for (let n = 0; n < ROUNDS; n += 1)
    if ((await round(n, acknowledged)) === "retried") retried += 1;
  const found = await keysFound(acknowledged);
  const lost = [...acknowledged.keys()].filter((key) => !found.includes(key)).length;
  const doubled = found.length - new Set(found).size;
  console.log(
    `kill -9: ${ROUNDS} rounds, ${acknowledged.size} acknowledged (${retried} by a retry), ${lost} lost, ${doubled} doubled`,
  );
  expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 });
  expect(found.length).toBe(acknowledged.size);
  expect(acknowledged.size).toBeGreaterThan(ROUNDS);
});

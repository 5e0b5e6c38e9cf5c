/**
 * An event store of others, emmett, to be compared with: its append of two events with an expected version is the least that an accepted
 * message would need there. It lies outside the workspace and is installed when it is first asked for, because it compiles a driver.
 */
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LANGUAGE, textOf } from "./world.ts";

/** Appends two events to a stream that has `version` events. */
export interface PeerStore {
  append(stream: string, version: number, n: number): Promise<void>;
}

/** The peer. */
export interface Peer {
  readonly version: string;
  sqlite(file: string): Promise<PeerStore>;
}

interface EventStore {
  appendToStream(
    stream: string,
    events: readonly { readonly type: string; readonly data: object }[],
    options?: { readonly expectedStreamVersion: bigint | "STREAM_DOES_NOT_EXIST" },
  ): Promise<unknown>;
}

const folder = join(dirname(fileURLToPath(import.meta.url)), "../../peers/emmett-sqlite");

const install = (): string | null => {
  if (existsSync(join(folder, "node_modules/sqlite3/build/Release/node_sqlite3.node"))) return null;
  // Its driver has to be compiled against the headers of the Node.js that runs here, not of another one.
  const home = join(dirname(process.execPath), "..");
  const headers = existsSync(join(home, "include/node")) ? { npm_config_nodedir: home } : {};
  const installed = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: folder,
    env: { ...process.env, ...headers },
    encoding: "utf8",
  });
  if (installed.status === 0) return null;
  rmSync(join(folder, "node_modules"), { recursive: true, force: true });
  return `the peer could not be installed: npm ci in bench/peers/emmett-sqlite ended with ${installed.status}`;
};

const eventsOf = (stream: string, n: number) => [
  {
    type: "MessageSent",
    data: { messageId: `m-${n}`, threadId: stream, text: textOf(n), language: LANGUAGE, at: n },
  },
  { type: "TriageRequested", data: { threadId: stream, urgency: n % 3, dueAt: n } },
];

const storeOf = (store: EventStore): PeerStore => ({
  append: async (stream, version, n) => {
    const expectedStreamVersion = version === 0 ? "STREAM_DOES_NOT_EXIST" : BigInt(version);
    await store.appendToStream(stream, eventsOf(stream, n), { expectedStreamVersion });
  },
});

/** The peer, or why it is not there. */
export const openPeer = async (): Promise<Peer | string> => {
  // The peer tells the console of what it refuses. Stdout is for figures.
  console.log = console.error;
  const missing = install();
  if (missing !== null) return missing;
  const require = createRequire(join(folder, "package.json"));
  const sqlite = require("@event-driven-io/emmett-sqlite") as {
    getSQLiteEventStore(options: object): EventStore;
  };
  const manifest = require("./package.json") as { dependencies: Record<string, string> };
  return {
    version: manifest.dependencies["@event-driven-io/emmett-sqlite"] ?? "",
    sqlite: async (fileName) => {
      const schema = { autoMigration: "CreateOrUpdate" };
      const store = storeOf(sqlite.getSQLiteEventStore({ fileName, schema }));
      // The first one makes the tables.
      await store.append("first", 0, 0);
      return store;
    },
  };
};

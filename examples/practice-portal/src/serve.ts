import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Defect } from "@carethread/core";
import { serve as listen } from "@hono/node-server";
import type { Asked } from "./command-line.ts";
import type { Ground } from "./ground/ground.ts";
import { openPlanted } from "./planting/open-planted.ts";
import { progressBar } from "./progress-bar.ts";
import { createApp } from "./web/app.ts";

const ROUND_PAUSE_MS = 1_000;

/** The secret that signs cookies and forms, kept beside the data so that a restart signs nobody out. */
export const openSecret = (folder: string): string => {
  const file = join(folder, "session.key");
  try {
    return readFileSync(file, "utf8");
  } catch {
    const secret = randomBytes(32).toString("base64url");
    writeFileSync(file, secret, { mode: 0o600 });
    return secret;
  }
};

const tellDefect = ({ ref, operation, cause }: Defect): void =>
  console.error(`defect ${ref} in ${operation}`, cause);

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });

const run = async (ground: Ground, { data, port }: Asked): Promise<void> => {
  const app = createApp({ ground, secret: openSecret(data) });
  ground.rounds.begin({
    everyMs: ROUND_PAUSE_MS,
    onProblem: ({ code }, round) => console.error(`${round}: ${code}`),
  });
  const server = listen({ fetch: app.fetch, port, hostname: "127.0.0.1" }, (at: AddressInfo) =>
    console.log(`The portal is open at http://127.0.0.1:${at.port}  (Ctrl+C ends it)`),
  );
  await untilStopped();
  server.close();
  await ground.close();
};

/** Opens the seeded practice and serves it until it is stopped. */
export const serve = async (asked: Asked): Promise<number> => {
  const opened = await openPlanted({
    folder: asked.data,
    fresh: asked.fresh,
    progress: progressBar("Planting the practice", process.stdout),
    onDefect: tellDefect,
  });
  if (opened.isErr()) {
    console.error(`The practice cannot be opened: ${opened.error.code}`, opened.error.detail ?? "");
    return 1;
  }
  await run(opened.value, asked);
  return 0;
};

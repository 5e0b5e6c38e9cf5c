/** Fills a practice's worklists through the storage port: threads as a patient opens them, fifty in a commit. */
import type { Storage } from "@carethread/ports";
import { listRowsOf, workRowsOf } from "../floor/rows.ts";
import { answered } from "./sdk.ts";
import { CATEGORY, PRACTICE } from "./world.ts";

const THREADS_PER_COMMIT = 50;
const THREADS_PER_PATIENT = 10;
const OPENED = Date.UTC(2026, 10, 2, 8);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** The n-th thread: the later it is opened, the later it stands on the list, however many come after it. */
const threadAt = (n: number) => {
  const thread = `0193a000-0000-7000-8000-${String(n).padStart(12, "0")}`;
  const stream = `thread/${thread}`;
  const at = OPENED + n * MINUTE;
  const patient = `q-${Math.floor(n / THREADS_PER_PATIENT)}`;
  const by = { kind: "patient", account: `account-${patient}` };
  const replyBy = at + 2 * DAY;
  const deadlines = { firstLookBy: replyBy, replyBy, resolveBy: replyBy, marginMs: 0 };
  const waits = { rank: 1, needsReview: true, ...deadlines };
  const opened = {
    ...{ type: "thread-opened", at, patient, kind: "patient", category: CATEGORY },
    ...{ team: "clinical", partners: [], hiddenFromProxies: false, by },
  };
  const evidence = {
    ...{ outcome: "clear", pack: { id: "uk-red-flags", version: "1" }, packDigest: "x".repeat(43) },
    ...{ rules: [], declared: false, diversion: null, acknowledgements: [] },
  };
  const bodyRef = `${stream}/m-${n}`;
  const sent = {
    ...{ type: "message-sent", at, message: `m-${n}`, author: by, bodyRef },
    ...{ dispatchAt: at + 30_000, evidence, waits },
  };
  const shown = {
    ...{ thread, patient, category: CATEGORY, team: "clinical", openedAt: at, version: 2 },
    ...{ closedAt: 0, lastAt: at, messages: 1, waiting: 1, unopened: 1, besides: [] },
    ...{ receivedAt: at, rank: 1, replyBy, firstLookBy: replyBy, dueAt: replyBy, chasers: 0 },
    status: "open" as const,
  };
  const rows = [...workRowsOf(shown, null), ...listRowsOf(shown, null)];
  return {
    append: {
      ...{ stream, expected: 0 },
      events: [opened, sent].map((event) => ({
        ...{ type: event.type, schema: event === sent ? 2 : 1, payload: JSON.stringify(event) },
      })),
    },
    entries: {
      stream,
      entries: rows.map(({ list, sort, value }) => ({ index: list, sort, id: thread, value })),
    },
  };
};

/** Opens so many threads. */
export const fill = async (storage: Storage, threads: number): Promise<void> => {
  for (let first = 0; first < threads; first += THREADS_PER_COMMIT) {
    const count = Math.min(THREADS_PER_COMMIT, threads - first);
    const some = Array.from({ length: count }, (_, n) => threadAt(first + n));
    answered(
      await storage.commit({
        ...{ practice: PRACTICE, key: null, depends: [], redactBodies: [], putBodies: [] },
        ...{ putJobs: [], cancelJobs: [], settleJobs: [] },
        append: some.map(({ append }) => append),
        entries: some.map(({ entries }) => entries),
      }),
    );
  }
};

/** Threads of one patient that may be about the same matter. */
import { workPlace, workRowsOf } from "./rows.ts";
import type { Floor } from "./state.ts";
import type { Part } from "./store.ts";

const MESSAGES_MAX = 200;

/** What of a row of a patient's list decides whether it may be the same matter. */
interface Listed {
  readonly category: string;
  readonly team: string;
  readonly status: string;
  readonly openedAt: number;
  readonly lastAt: number;
  readonly messages: number;
  readonly waiting: number;
  readonly waitingSince: number | null;
  readonly replyBy: number | null;
  readonly hiddenFromProxies: boolean;
}

/** The first thread on the patient's list that waits about this category, and that a reply would reach. */
export const sameMatter = (floor: Floor, category: string, patient: string, now: number) => {
  const { practice, replyWindowMs } = floor.practice;
  for (const { id, value } of floor.store.listed(practice, `threads/${patient}`)) {
    const row: Listed = JSON.parse(value);
    const same = row.category === category && row.status === "open" && row.waiting > 0;
    if (!same || row.hiddenFromProxies || row.messages >= MESSAGES_MAX) continue;
    if (now >= row.lastAt + replyWindowMs) continue;
    const { team, waiting, replyBy } = row;
    return { thread: id, team, waiting, since: row.waitingSince ?? row.openedAt, replyBy };
  }
  return null;
};

/** Names the new thread on the rows of the one that it stands beside; the lists of threads say nothing of it. */
export const linkedTo = (floor: Floor, besides: string, thread: string, now: number) => {
  const before = floor.threads.get(besides);
  if (before === undefined) throw new Error("the thread beside it is not there");
  const after = {
    ...before,
    besides: [...before.besides, thread],
    version: before.version + 1,
  };
  const payload = JSON.stringify({ type: "thread-linked", at: now, thread });
  const part: Part = {
    ...{ stream: `thread/${besides}`, thread: besides, expected: before.version },
    events: [["thread-linked", 1, payload]],
    rows: workRowsOf(after, workPlace(before)),
  };
  return { part, remember: () => void floor.threads.set(besides, after) };
};

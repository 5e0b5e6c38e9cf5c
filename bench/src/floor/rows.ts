/** A thread's rows on the practice's lists, from its counts. */
import type { FloorThread } from "./state.ts";
import type { ListRow } from "./store.ts";

const early = (time: number): string => String(time).padStart(15, "0");

/** Where a thread stands on the worklists. */
export const workPlace = (thread: Pick<FloorThread, "rank" | "replyBy">): string =>
  `${thread.rank}${early(thread.replyBy)}`;
/** Where it stands on the lists of threads. */
export const listPlace = (thread: Pick<FloorThread, "lastAt">): string =>
  early(999_999_999_999_999 - thread.lastAt);

/** Its five rows now. `was`: the places that it had, or `null` for a new thread. */
export const rowsOf = (
  thread: Omit<FloorThread, "key" | "sent">,
  was: { readonly work: string; readonly list: string } | null,
): readonly ListRow[] => {
  const { patient, category, team, rank, receivedAt, replyBy, waiting, unopened } = thread;
  const { status, openedAt, lastAt, messages } = thread;
  const claim = null;
  const work = JSON.stringify({
    ...{ patient, kind: "patient", category, team, rank, flagged: false, receivedAt, replyBy },
    ...{ waiting, unopened, unseen: unopened, chasers: thread.chasers, unreachable: false, claim },
    ...{ besides: [], restricted: false },
    ...{ firstLookBy: thread.firstLookBy, overdueSince: null, escalation: null },
  });
  const listed = JSON.stringify({
    ...{ patient, kind: "patient", category, team, status, openedAt, lastAt, messages },
    ...{
      unreadByPatient: 0,
      waiting,
      waitingSince: receivedAt,
      replyBy,
      hiddenFromProxies: false,
      restricted: false,
      lateSince: null,
    },
  });
  const workRow = { was: was?.work ?? null, sort: workPlace(thread), value: work };
  const listRow = { was: was?.list ?? null, sort: listPlace(thread), value: listed };
  return [
    { list: "worklist", ...workRow },
    { list: `worklist/${team}`, ...workRow },
    { list: `threads/${patient}`, ...listRow },
    { list: `proxy-threads/${patient}`, ...listRow },
    { list: `staff-threads/${patient}`, ...listRow },
  ];
};

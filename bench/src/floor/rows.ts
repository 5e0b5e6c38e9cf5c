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

type Shown = Omit<FloorThread, "key" | "sent">;

/** Its two rows on worklists now. `was`: the place that it had, or `null` for a new thread. */
export const workRowsOf = (thread: Shown, was: string | null): readonly ListRow[] => {
  const { patient, category, team, rank, receivedAt, replyBy, waiting, unopened } = thread;
  const { chasers, besides, firstLookBy } = thread;
  const value = JSON.stringify({
    ...{ patient, kind: "patient", category, team, rank, flagged: false, receivedAt, replyBy },
    ...{ waiting, unopened, unseen: unopened, chasers, unreachable: false },
    ...{ concerns: [], claim: null, besides, restricted: false },
    ...{ firstLookBy, overdueSince: null, escalation: null },
  });
  const row = { was, sort: workPlace(thread), value };
  return [
    { list: "worklist", ...row },
    { list: `worklist/${team}`, ...row },
  ];
};

/** Its three rows on lists of threads now. */
export const listRowsOf = (thread: Shown, was: string | null): readonly ListRow[] => {
  const { patient, category, team, receivedAt, replyBy, waiting } = thread;
  const { status, openedAt, lastAt, messages } = thread;
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
  const row = { was, sort: listPlace(thread), value: listed };
  return [
    { list: `threads/${patient}`, ...row },
    { list: `proxy-threads/${patient}`, ...row },
    { list: `staff-threads/${patient}`, ...row },
  ];
};

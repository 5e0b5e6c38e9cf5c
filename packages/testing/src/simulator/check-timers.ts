/** What has to happen at a time is written down with what it follows from, and happens in the first round after its time. */
import type { GivenJob, HeldJob, History, Operation, StoredCommit, Violation } from "./history.js";
import { type ModelThread, walk } from "./model.js";
import { isWhole } from "./workers.js";

const DUE = "due";
/** After every commit a thread in which something happens by itself has a job no later than that. */
export const checkArmed = (history: History): readonly Violation[] => {
  const jobs = new Map<string, number>();
  const says: string[] = [];
  walk(history, (model, commit) => {
    for (const { queue, id } of commit.ended) if (queue === DUE) jobs.delete(id);
    for (const { queue, id, at } of commit.put) if (queue === DUE) jobs.set(id, at);
    for (const stream of new Set(commit.events.map((e) => e.stream))) {
      const thread = model.threads.get(stream);
      const due = thread === undefined ? Number.POSITIVE_INFINITY : dueAtLatest(thread);
      if (!Number.isFinite(due)) continue;
      const armed = jobs.get(stream);
      if (armed === undefined || armed > due)
        says.push(`after ${commit.sequence} ${stream} is due at ${due}, and nothing comes then`);
    }
  });
  return says.map((one) => ({ checker: "armed", says: one }));
};

const dueAtLatest = ({ claim, messages }: ModelThread): number => {
  const unreleased = [...messages.values()].filter(
    (m) => m.byStaff && m.undoneAt === null && m.releasedAt === null,
  );
  return Math.min(claim?.until ?? Number.POSITIVE_INFINITY, ...unreleased.map((m) => m.dispatchAt));
};

/** Each due row is gone or has moved on after the first whole sweep that began when it was due and in nobody else's hands. */
export const checkSwept = (history: History): readonly Violation[] => {
  const sweeps = history.operations
    .filter((o) => o.name === "worker.sweep" && isWhole(o))
    .toSorted((one, other) => one.invokedAt - other.invokedAt);
  const isHeld = heldDuring(history);
  const says: string[] = [];
  for (const row of rowsOf(history)) {
    // A row that a sweep itself wrote, of something else that is due in the stream, is for the next one.
    const sweep = firstFrom(sweeps, Math.max(row.at, row.from + 1), (o) => !isHeld(row.id, o));
    if (sweep !== undefined && sweep.endedAt < row.to)
      says.push(
        `${row.id} was due at ${row.at}, and a whole sweep at ${sweep.invokedAt} left it lying`,
      );
  }
  return says.map((one) => ({ checker: "swept", says: one }));
};

/** Whether a row was in other hands during a sweep: another worker's, or those of an earlier round of the same one, which never gave it back. Nobody else is given it then. */
export const heldDuring = ({
  given,
}: Pick<History, "given">): ((id: string, sweep: Operation) => boolean) => {
  const leases = new Map<string, GivenJob[]>();
  for (const job of given) {
    if (job.queue !== DUE) continue;
    const known = leases.get(job.id) ?? [];
    leases.set(job.id, known);
    known.push(job);
  }
  return (id, sweep) =>
    (leases.get(id) ?? []).some(
      (l) =>
        l.at <= sweep.endedAt &&
        l.leasedUntil > sweep.invokedAt &&
        (l.by !== sweep.by || l.at < sweep.invokedAt),
    );
};

/** The first of the sweeps, in the order of their times, that began at a time or later and fits. */
const firstFrom = (
  sweeps: readonly Operation[],
  at: number,
  fits: (sweep: Operation) => boolean,
): Operation | undefined => {
  let [low, high] = [0, sweeps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sweeps[middle]?.invokedAt ?? at) < at) low = middle + 1;
    else high = middle;
  }
  for (let n = low; n < sweeps.length; n += 1) {
    const sweep = sweeps[n];
    if (sweep !== undefined && fits(sweep)) return sweep;
  }
  return undefined;
};

interface Row {
  readonly id: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Every row that was ever in the queue, with the true times between which it was there. */
const rowsOf = ({ commits, settled }: History): readonly Row[] => {
  const rows: Row[] = [];
  const open = new Map<string, HeldJob & { readonly from: number }>();
  const end = (id: string, to: number): void => {
    const row = open.get(id);
    if (row !== undefined) rows.push({ id, at: row.at, from: row.from, to });
    open.delete(id);
  };
  for (const change of changesOf({ commits, settled })) {
    for (const { queue, id } of change.ended) if (queue === DUE) end(id, change.at);
    for (const job of change.put)
      if (job.queue === DUE) {
        end(job.id, change.at);
        open.set(job.id, { ...job, from: change.at });
      }
  }
  for (const id of [...open.keys()]) end(id, Number.POSITIVE_INFINITY);
  return rows;
};

type JobChange = Pick<StoredCommit, "at" | "order" | "put" | "ended">;

const changesOf = ({
  commits,
  settled,
}: Pick<History, "commits" | "settled">): readonly JobChange[] => {
  const putOff = settled
    .filter((s) => s.againAt !== null)
    .map(
      ({ at, order, queue, id, againAt }): JobChange => ({
        ...{ at, order },
        ended: [{ queue, id }],
        put: [{ queue, id, at: againAt ?? 0 }],
      }),
    );
  return [...commits, ...putOff].toSorted((one, other) => one.order - other.order);
};

/** In the end nothing is left that was due before, but what was put off. */
export const checkNothingLeft = ({ left, endedAt }: History): readonly Violation[] =>
  left
    .filter((job) => job.at < endedAt - 2 * 3_600_000)
    .map(({ queue, id, at }) => ({
      checker: "left",
      says: `${id} in ${queue} was due at ${at} and is still there`,
    }));

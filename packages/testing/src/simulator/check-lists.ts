/** What waits is on its list: in the storage after every commit, and in every list that anybody read. */
import type { History, ListRow, Operation, StoredCommit, Violation } from "./history.js";
import { isWork, type ModelThread, number, waitingIn, walk } from "./model.js";

/** After every commit each thread stands on the practice's list and on its team's, once, exactly when there is work in it. */
export const checkListed = (history: History): readonly Violation[] => {
  const held = new Map<string, readonly ListRow[]>();
  const says: string[] = [];
  walk(history, (model, commit) => {
    for (const { stream, rows } of commit.rows) held.set(stream, rows);
    for (const stream of threadsIn(commit)) {
      const thread = model.threads.get(stream);
      if (thread === undefined) continue;
      const wrong = wrongRows(thread, held.get(stream) ?? []);
      if (wrong !== null) says.push(`after ${commit.sequence} ${stream} ${wrong}`);
    }
  });
  return says.map((one) => ({ checker: "listed", says: one }));
};

const threadsIn = ({ events, rows }: StoredCommit): ReadonlySet<string> =>
  new Set([...events, ...rows].map((e) => e.stream).filter((s) => s.startsWith("thread/")));

const wrongRows = (thread: ModelThread, rows: readonly ListRow[]): string | null => {
  const work = rows.filter(({ index }) => index.startsWith("worklist"));
  const lists = work.map(({ index }) => index).toSorted();
  const wanted = isWork(thread) ? ["worklist", `worklist/${thread.team}`] : [];
  if (JSON.stringify(lists) !== JSON.stringify(wanted))
    return `stands on [${lists.join(", ")}] and belongs on [${wanted.join(", ")}]`;
  const open = waitingIn(thread);
  for (const row of work) {
    const told = { data: row.value };
    if (number(told, "waiting") !== open.length)
      return `tells of ${number(told, "waiting")} that wait, and ${open.length} do`;
    const unopened = open.filter((m) => m.openedAt === null).length;
    if (number(told, "unopened") !== unopened)
      return `tells of ${number(told, "unopened")} unopened, and ${unopened} are`;
  }
  return null;
};

interface Span {
  readonly thread: string;
  /** Acknowledged or stored. */
  readonly from: number;
  readonly to: number;
}

/**
 * Every list of the whole practice that was read to its end shows what was there from before the reading began until after it ended, and
 * nothing that was gone before it began.
 */
export const checkReads = (history: History): readonly Violation[] => {
  const spans = spansOf(history);
  const says: string[] = [];
  for (const read of history.operations) {
    if (read.name !== "worklist.page" || read.to !== "all") continue;
    const { rows } = read.answered;
    if (rows !== undefined) says.push(...wrongRead(read, new Set(rows), spans));
  }
  return says.map((one) => ({ checker: "reads", says: one }));
};

const wrongRead = (
  { invokedAt, endedAt, by }: Operation,
  rows: ReadonlySet<string>,
  spans: readonly Span[],
): readonly string[] => {
  const says: string[] = [];
  const known = new Set<string>();
  for (const { thread, from, to } of spans) {
    if (from <= endedAt && to >= invokedAt) known.add(thread);
    if (from < invokedAt && to > endedAt && !rows.has(thread))
      says.push(`${by} was not shown ${thread} at ${invokedAt}, which was there`);
  }
  for (const row of rows)
    if (!known.has(row)) says.push(`${by} was shown ${row} at ${invokedAt}, which was not there`);
  return says;
};

/** From when to when each thread was work, by the commits of the log. */
const spansOf = (history: History): readonly Span[] => {
  const spans: Span[] = [];
  const since = new Map<string, number>();
  walk(history, (model, commit) => {
    for (const stream of threadsIn(commit)) {
      const thread = model.threads.get(stream);
      if (thread === undefined) continue;
      const from = since.get(stream);
      if (isWork(thread) && from === undefined) since.set(stream, commit.at);
      if (!isWork(thread) && from !== undefined) {
        since.delete(stream);
        spans.push({ thread: thread.thread, from, to: commit.at });
      }
    }
  });
  for (const [stream, from] of since)
    spans.push({ thread: stream.slice("thread/".length), from, to: Number.POSITIVE_INFINITY });
  return spans;
};

/** A stream's entries are replaced by difference: what stays as it was is not rewritten, and a list's total moves with its rows. */
import { type Commit, type IndexEntry, portProblem, type StorageProblem } from "@carethread/ports";
import type { Database } from "better-sqlite3";

/** Replaces the entries of streams. */
export interface EntryWriter {
  /** Refuses when a position is taken by a stream that keeps it. */
  replace(practice: string, lists: Commit["entries"]): StorageProblem | null;
}

/** The statements for it on a connection. */
export const entryWriter = (database: Database): EntryWriter => {
  const statements = entryStatements(database);
  return {
    replace: (practice, lists) => {
      if (lists.length === 0) return null;
      const totals = new Map<string, number>();
      // Everything that goes, goes first: a stream may take the place that another one of this commit leaves.
      const fresh = lists.map((one) => replaceHeld(statements, practice, { ...one, totals }));
      for (const { stream, entries } of fresh) {
        for (const { index, sort, id, value } of entries) {
          if (statements.add.run(practice, index, sort, id, stream, value).changes === 0) {
            return portProblem("storage/malformed", { field: "entries" });
          }
          count(totals, index, 1);
        }
      }
      for (const [list, by] of totals) {
        if (by !== 0) statements.total.run(practice, list, by);
      }
      return null;
    },
  };
};

/**
 * Removes what goes and rewrites in its row what stays or takes another place in its list. Answers what is left to be added: what is new, and what
 * found its place taken by a row that may yet go.
 */
const replaceHeld = (
  statements: EntryStatements,
  practice: string,
  wanted: Commit["entries"][number] & { readonly totals: Map<string, number> },
): Commit["entries"][number] => {
  const { stream, entries, totals } = wanted;
  const before = statements.ofStream.all(practice, stream);
  if (before.length === 0) return { stream, entries };
  const fresh = [...entries];
  const leaving: Place[] = [];
  for (const row of before) {
    const at = fresh.findIndex((entry) => isSamePlace(row, entry));
    const [stays] = at === -1 ? [] : fresh.splice(at, 1);
    if (stays === undefined) leaving.push(row);
    else change(statements, practice, row, stays.value);
  }
  for (const { index, sort, id } of leaving) {
    const moved = fresh.findIndex((one) => one.index === index && one.id === id);
    const to = fresh[moved];
    if (to !== undefined) {
      const taken = statements.move.run(to.sort, to.value, practice, index, sort, id).changes === 0;
      if (!taken) {
        fresh.splice(moved, 1);
        continue;
      }
    }
    statements.remove.run(practice, index, sort, id);
    count(totals, index, -1);
  }
  return { stream, entries: fresh };
};

const change = (
  statements: EntryStatements,
  practice: string,
  { index, sort, id }: Place,
  value: string,
): void => void statements.change.run(value, practice, index, sort, id, value);

type Place = Omit<IndexEntry, "value">;

const isSamePlace = (row: Place, entry: Place): boolean =>
  row.sort === entry.sort && row.index === entry.index && row.id === entry.id;

const count = (totals: Map<string, number>, list: string, by: number): void => {
  totals.set(list, (totals.get(list) ?? 0) + by);
};

/**
 * The statement that finds where a stream's entries stand: the index alone says it, and no row is read for it. The index is named, because without statistics SQLite takes the practice's whole lists
 * for the shorter way: each commit then cost as much as the practice has entries.
 */
export const entriesOfStream = `select list as "index", sort, id
  from entry indexed by entry_stream where practice = ? and stream = ?`;

type EntryStatements = ReturnType<typeof entryStatements>;

const entryStatements = (database: Database) => ({
  ofStream: database.prepare<[string, string], Place>(entriesOfStream),
  add: database.prepare<[string, string, string, string, string, string]>(
    "insert or ignore into entry (practice, list, sort, id, stream, value) values (?, ?, ?, ?, ?, ?)",
  ),
  change: database.prepare<[string, string, string, string, string, string]>(
    "update entry set value = ? where practice = ? and list = ? and sort = ? and id = ? and value <> ?",
  ),
  move: database.prepare<[string, string, string, string, string, string]>(
    "update or ignore entry set sort = ?, value = ? where practice = ? and list = ? and sort = ? and id = ?",
  ),
  remove: database.prepare<[string, string, string, string]>(
    "delete from entry where practice = ? and list = ? and sort = ? and id = ?",
  ),
  total: database.prepare<[string, string, number]>(
    `insert into list (practice, list, total) values (?, ?, ?)
     on conflict (practice, list) do update set total = total + excluded.total`,
  ),
});

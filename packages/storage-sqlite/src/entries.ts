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
      const fresh = lists.map((one) => removeGone(statements, practice, { ...one, totals }));
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

const removeGone = (
  statements: EntryStatements,
  practice: string,
  wanted: Commit["entries"][number] & { readonly totals: Map<string, number> },
): Commit["entries"][number] => {
  const { stream, entries, totals } = wanted;
  const before = statements.ofStream.all(practice, stream);
  if (before.length === 0) return { stream, entries };
  for (const row of before) {
    if (entries.some((entry) => isSame(row, entry))) continue;
    statements.remove.run(practice, row.index, row.sort, row.id);
    count(totals, row.index, -1);
  }
  return { stream, entries: entries.filter((entry) => !before.some((row) => isSame(row, entry))) };
};

const isSame = (row: IndexEntry, entry: IndexEntry): boolean =>
  row.sort === entry.sort &&
  row.id === entry.id &&
  row.index === entry.index &&
  row.value === entry.value;

const count = (totals: Map<string, number>, list: string, by: number): void => {
  totals.set(list, (totals.get(list) ?? 0) + by);
};

/**
 * The statement that finds a stream's entries. The index is named, because without statistics SQLite takes the practice's whole lists
 * for the shorter way: each commit then cost as much as the practice has entries.
 */
export const entriesOfStream = `select list as "index", sort, id, value
  from entry indexed by entry_stream where practice = ? and stream = ?`;

type EntryStatements = ReturnType<typeof entryStatements>;

const entryStatements = (database: Database) => ({
  ofStream: database.prepare<[string, string], IndexEntry>(entriesOfStream),
  add: database.prepare<[string, string, string, string, string, string]>(
    "insert or ignore into entry (practice, list, sort, id, stream, value) values (?, ?, ?, ?, ?, ?)",
  ),
  remove: database.prepare<[string, string, string, string]>(
    "delete from entry where practice = ? and list = ? and sort = ? and id = ?",
  ),
  total: database.prepare<[string, string, number]>(
    `insert into list (practice, list, total) values (?, ?, ?)
     on conflict (practice, list) do update set total = total + excluded.total`,
  ),
});

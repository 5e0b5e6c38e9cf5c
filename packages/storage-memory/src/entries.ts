/** A stream's entries are replaced by difference: a row that stays as it was is not touched, so a commit costs what it changes. */
import type { Commit, IndexEntry } from "@carethread/ports";
import { indexIn, type Practice, type Row } from "./contents.js";

/** What a commit does to the indexes. */
export interface EntryChanges {
  readonly gone: readonly Row[];
  /** What stays in its place and says something else from now on. */
  readonly changed: readonly { readonly row: Row; readonly value: string }[];
  readonly fresh: readonly Row[];
  /** The rows of each stream named, from now on. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

/** Works out what changes, without changing it; `null` when a position is taken by a stream that keeps it. */
export const entryChanges = (practice: Practice, lists: Commit["entries"]): EntryChanges | null => {
  const gone: Row[] = [];
  const changed: { readonly row: Row; readonly value: string }[] = [];
  const fresh: Row[] = [];
  const rows = new Map<string, readonly Row[]>();
  for (const { stream, entries } of lists) {
    const before = practice.rowsOf.get(stream) ?? [];
    const after = entries.map((entry) => {
      const held = before.find((row) => isSamePlace(row, entry));
      if (held !== undefined) {
        if (held.value !== entry.value) changed.push({ row: held, value: entry.value });
        return held;
      }
      const row = rowOf(stream, entry);
      fresh.push(row);
      return row;
    });
    rows.set(stream, after);
    for (const row of before) if (!entries.some((entry) => isSamePlace(row, entry))) gone.push(row);
  }
  const isTaken = (row: Row): boolean => {
    const holder = practice.indexes.get(row.index)?.at(row);
    return holder !== undefined && !gone.includes(holder);
  };
  return fresh.some(isTaken) ? null : { gone, changed, fresh, rows };
};

/** Makes the changes. */
export const replaceRows = (practice: Practice, changes: EntryChanges): void => {
  for (const row of changes.gone) indexIn(practice, row.index).remove(row);
  for (const { row, value } of changes.changed) row.value = value;
  for (const row of changes.fresh) indexIn(practice, row.index).insert(row);
  for (const [stream, rows] of changes.rows) practice.rowsOf.set(stream, rows);
};

const isSamePlace = (row: Row, entry: IndexEntry): boolean =>
  row.sort === entry.sort && row.index === entry.index && row.id === entry.id;

const rowOf = (stream: string, { index, sort, id, value }: IndexEntry): Row => ({
  stream,
  index,
  sort,
  id,
  value,
});

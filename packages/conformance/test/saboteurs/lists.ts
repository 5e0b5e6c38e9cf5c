import { ok, type Page, type PageRow, type Position, type Storage } from "@carethread/ports";
import { breaks, changesCommits, type StorageSaboteur } from "./wrap.js";

const changesPages = (
  clause: string,
  does: string,
  change: (page: Page) => Page,
): StorageSaboteur =>
  breaks(clause, does, (storage) => ({
    ...storage,
    range: async (query) => (await storage.range(query)).map(change),
  }));

const positionOf = (row: PageRow | undefined): Position | null =>
  row === undefined ? null : { sort: row.sort, id: row.id };

/** Pages by counting rows instead of by position: what is dealt with meanwhile moves everything up. */
const byOffset = (storage: Storage): Storage => {
  let seen = 0;
  return {
    ...storage,
    range: async (query) => {
      if (query.after === null) seen = 0;
      const all = await storage.range({ ...query, after: null, limit: 500 });
      return all.map((page) => {
        const rows = page.rows.slice(seen, seen + query.limit);
        seen += rows.length;
        return { ...page, rows, next: seen >= page.rows.length ? null : positionOf(rows.at(-1)) };
      });
    },
  };
};

/** Broken in lists. */
export const listSaboteurs: readonly StorageSaboteur[] = [
  changesPages("ST40", "sorts as a dictionary does", (page) => ({
    ...page,
    rows: page.rows.toSorted((left, right) => left.sort.localeCompare(right.sort)),
  })),
  changesPages("ST40", "sorts by sort alone", (page) => ({
    ...page,
    rows: page.rows.toSorted((left, right) =>
      left.sort === right.sort ? (left.id < right.id ? 1 : -1) : left.sort < right.sort ? -1 : 1,
    ),
  })),
  changesPages("ST41", "promises a page after the last one", (page) => ({
    ...page,
    next: page.next ?? positionOf(page.rows.at(-1)),
  })),
  changesPages("ST41", "ends after the first page", (page) => ({ ...page, next: null })),
  breaks("ST42", "pages by counting rows", byOffset),
  breaks("ST43", "begins anew after a position that is gone", (storage) => ({
    ...storage,
    range: async (query) => {
      const all = await storage.range({ ...query, after: null, limit: 500 });
      const isThere =
        all.isOk() &&
        all.value.rows.some(({ sort, id }) => sort === query.after?.sort && id === query.after.id);
      return storage.range({ ...query, after: isThere ? query.after : null });
    },
  })),
  changesCommits("ST44", "does not take a stream off its lists", (commit) => ({
    ...commit,
    entries: commit.entries.filter(({ entries }) => entries.length > 0),
  })),
  changesCommits(
    "ST44",
    "takes a stream off its lists when a commit does not name it",
    (commit) => {
      const named = commit.entries.map(({ stream }) => stream);
      const others = commit.append.filter(({ stream }) => !named.includes(stream));
      return {
        ...commit,
        entries: [...commit.entries, ...others.map(({ stream }) => ({ stream, entries: [] }))],
      };
    },
  ),
  changesPages("ST45", "counts the rows of the page", (page) => ({
    ...page,
    total: page.rows.length,
  })),
  breaks("ST45", "counts every entry that was ever written", (storage, { numbers }) => ({
    ...storage,
    commit: async (commit) => {
      const answer = await storage.commit(commit);
      const count = commit.entries.reduce((sum, { entries }) => sum + entries.length, 0);
      if (answer.isOk()) numbers.set("total", (numbers.get("total") ?? 0) + count);
      return answer;
    },
    range: async (query) =>
      (await storage.range(query)).map((page) => ({ ...page, total: numbers.get("total") ?? 0 })),
  })),
  breaks("ST46", "answers no witnesses for an unknown list", (storage) => ({
    ...storage,
    range: async (query) =>
      (await storage.range(query)).andThen((page) =>
        ok(page.total === 0 ? { ...page, versions: query.witness.map(() => 0) } : page),
      ),
  })),
  breaks("ST47", "lets the last writer have a place in a list", (storage) => ({
    ...storage,
    commit: async (commit) => {
      const answer = await storage.commit(commit);
      return answer.isErr() && commit.entries.length === 1
        ? storage.commit({
            ...commit,
            entries: [{ stream: "thread/1", entries: [] }, ...commit.entries],
          })
        : answer;
    },
  })),
];

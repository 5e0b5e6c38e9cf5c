/** The reads. Each one runs without a pause, so what it answers is of one moment; and everything it gives out is a copy. */
import {
  type BodiesQuery,
  err,
  type LogQuery,
  ok,
  type Page,
  type PageRow,
  type RangeQuery,
  type Recalled,
  type RecallQuery,
  type Result,
  type StorageProblem,
  type StoredBody,
  type StoredEvent,
  type StreamQuery,
  type StreamSlice,
  storageRefusals,
} from "@carethread/ports";
import { type Contents, emptyPractice, type Practice, versionOf } from "./contents.js";

const practiceIn = (contents: Contents, name: string): Practice =>
  contents.practices.get(name) ?? emptyPractice();

/** What is known of a key. */
export const recallFrom = (
  contents: Contents,
  query: RecallQuery,
): Result<Recalled | null, StorageProblem> => {
  const refusal = storageRefusals.recall(query);
  if (refusal !== null) return err(refusal);
  const { practice, key } = query;
  const known = practiceIn(contents, practice).keys.get(key);
  return ok(known === undefined ? null : { ...known });
};

/** A stream or its tail, with the versions of its witnesses. */
export const streamFrom = (
  contents: Contents,
  query: StreamQuery,
  now: number,
): Result<StreamSlice, StorageProblem> => {
  const refusal = storageRefusals.stream(query);
  if (refusal !== null) return err(refusal);
  const practice = practiceIn(contents, query.practice);
  const events = practice.streams.get(query.stream) ?? [];
  return ok({
    version: events.length,
    events: events.slice(query.after).map(copyOf),
    versions: query.witness.map((stream) => versionOf(practice, stream)),
    at: now,
  });
};

/** Bodies, tombstones and gaps, in the order asked for. */
export const bodiesFrom = (
  contents: Contents,
  query: BodiesQuery,
): Result<readonly (StoredBody | null)[], StorageProblem> => {
  const refusal = storageRefusals.bodies(query);
  if (refusal !== null) return err(refusal);
  const { practice, refs } = query;
  const { bodies } = practiceIn(contents, practice);
  return ok(
    refs.map((ref) => {
      const bytes = bodies.get(ref);
      return bytes === undefined ? null : { ref, bytes: bytes?.slice() ?? null };
    }),
  );
};

/** One page of an index. */
export const pageFrom = (
  contents: Contents,
  query: RangeQuery,
  now: number,
): Result<Page, StorageProblem> => {
  const refusal = storageRefusals.range(query);
  if (refusal !== null) return err(refusal);
  const practice = practiceIn(contents, query.practice);
  const list = practice.indexes.get(query.index);
  const rows: PageRow[] = [];
  let isLastPage = true;
  for (const { sort, id, stream, value } of list?.after(query.after) ?? []) {
    if (rows.length === query.limit) {
      isLastPage = false;
      break;
    }
    rows.push({ sort, id, stream, value });
  }
  const last = rows.at(-1);
  return ok({
    rows,
    total: list?.size() ?? 0,
    next: isLastPage || last === undefined ? null : { sort: last.sort, id: last.id },
    versions: query.witness.map((stream) => versionOf(practice, stream)),
    at: now,
  });
};

/** The practice's log after a sequence number. */
export const logFrom = (
  contents: Contents,
  query: LogQuery,
): Result<readonly StoredEvent[], StorageProblem> => {
  const refusal = storageRefusals.log(query);
  if (refusal !== null) return err(refusal);
  const { log } = practiceIn(contents, query.practice);
  return ok(log.slice(query.after, query.after + query.limit).map(copyOf));
};

const copyOf = (event: StoredEvent): StoredEvent => ({ ...event });

/** The reads, each inside one snapshot that is open. Every statement here is one search along a key: none scans, none sorts. */
import type {
  BodiesQuery,
  LogQuery,
  Page,
  PageRow,
  RangeQuery,
  Recalled,
  RecallQuery,
  StoredBody,
  StoredEvent,
  StreamQuery,
  StreamSlice,
} from "@carethread/ports";
import type { Database } from "better-sqlite3";
import { versionsAtOnce, versionsOn } from "./versions.js";

/** The reading half of the port, without its envelope. */
export interface Reader {
  recall(query: RecallQuery): Recalled | null;
  /** The answer where nothing came after, by one statement; `null` where there is more to read. */
  unmoved(query: StreamQuery, now: number): StreamSlice | null;
  stream(query: StreamQuery, now: number): StreamSlice;
  bodies(query: BodiesQuery): readonly (StoredBody | null)[];
  page(query: RangeQuery, now: number): Page;
  log(query: LogQuery): readonly StoredEvent[];
  /** When the oldest job of each queue was due, of the queues in which one is. */
  oldestJobs(now: number): Readonly<Record<string, number>>;
}

interface OldestJob {
  readonly queue: string;
  readonly at: number;
}

const eventColumns = "sequence, stream, version, type, schema, payload, at as recordedAt";

type Reading = "recall" | "events" | "body" | "page" | "total" | "log" | "oldestJobs";

/** The texts of the statements that read, apart so that a test can look at their plans. */
export const reads: Readonly<Record<Reading, string>> = {
  recall: "select digest, answer, sequence, at from idempotency where practice = ? and id = ?",
  events: `select ${eventColumns} from event
    where practice = ? and stream = ? and version > ? order by version`,
  body: "select ref, bytes from body where practice = ? and ref = ?",
  // A name has a character at least, so ('', '') stands before every row and the first page is the same statement as the others.
  page: `select sort, id, stream, value from entry
    where practice = ? and list = ? and (sort, id) > (?, ?) order by sort, id limit ?`,
  total: "select total from list where practice = ? and list = ?",
  log: `select ${eventColumns} from event indexed by event_log
    where practice = ? and sequence > ? order by sequence limit ?`,
  oldestJobs: `with recursive names (queue) as (
      select min(queue) from job
      union all
      select (select min(queue) from job where queue > names.queue) from names where queue is not null
    )
    select queue, (select min(at) from job where job.queue = names.queue) as at from names
    where queue is not null`,
};

/** The statements on a connection. */
export const reader = (database: Database): Reader => {
  const recall = database.prepare<[string, string], Recalled>(reads.recall);
  const versions = versionsOn(database);
  const events = database.prepare<[string, string, number], StoredEvent>(reads.events);
  const body = database.prepare<[string, string], StoredBody>(reads.body);
  const page = database.prepare<[string, string, string, string, number], PageRow>(reads.page);
  const total = database.prepare<[string, string], number>(reads.total).pluck();
  const log = database.prepare<[string, number, number], StoredEvent>(reads.log);
  const oldestJobs = database.prepare<[], OldestJob>(reads.oldestJobs);
  return {
    recall: ({ practice, key }) => recall.get(practice, key) ?? null,
    unmoved: ({ practice, stream, after, witness }, now) => {
      if (witness.length >= versionsAtOnce) return null;
      const [version = 0, ...others] = versions(practice, [stream, ...witness]);
      return version > after ? null : { version, events: [], versions: others, at: now };
    },
    stream: ({ practice, stream, after, witness }, now) => {
      const [version = 0, ...others] = versions(practice, [stream, ...witness]);
      const fresh = version > after ? events.all(practice, stream, after) : [];
      return { version, events: fresh, versions: others, at: now };
    },
    bodies: ({ practice, refs }) =>
      refs.map((ref) => {
        const known = body.get(practice, ref);
        // The driver gives a Buffer, which is a view; the port promises plain bytes.
        return known === undefined
          ? null
          : { ref, bytes: known.bytes === null ? null : new Uint8Array(known.bytes) };
      }),
    page: ({ practice, index, after, limit, witness }, now) => {
      // One row more than asked for tells whether there is a next page.
      const found = page.all(practice, index, after?.sort ?? "", after?.id ?? "", limit + 1);
      const rows = found.slice(0, limit);
      const last = rows.at(-1);
      return {
        rows,
        total: total.get(practice, index) ?? 0,
        next: last === undefined || found.length <= limit ? null : { sort: last.sort, id: last.id },
        versions: versions(practice, witness),
        at: now,
      };
    },
    log: ({ practice, after, limit }) => log.all(practice, after, limit),
    oldestJobs: (now) =>
      Object.fromEntries(
        oldestJobs
          .all()
          .filter(({ at }) => at <= now)
          .map(({ queue, at }) => [queue, at]),
      ),
  };
};

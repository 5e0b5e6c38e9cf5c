/** The floor's store on better-sqlite3: the tables, settings and promises of the SDK's SQLite file, and statements for this one command. */
import Driver from "better-sqlite3";
import type { Accepted, Count, FloorStore, Part } from "./store.ts";

const SCHEMA = `
create table practice (name text primary key, sequence integer not null, at integer not null) strict, without rowid;
create table stream (practice text not null, stream text not null, version integer not null,
  primary key (practice, stream)) strict, without rowid;
create table event (practice text not null, stream text not null, version integer not null,
  sequence integer not null, at integer not null, type text not null, schema integer not null,
  payload text not null, primary key (practice, stream, version)) strict, without rowid;
create unique index event_log on event (practice, sequence);
create table body (practice text not null, ref text not null, bytes blob,
  primary key (practice, ref)) strict, without rowid;
create table entry (practice text not null, list text not null, sort text not null, id text not null,
  stream text not null, value text not null, primary key (practice, list, sort, id)) strict, without rowid;
create index entry_stream on entry (practice, stream);
create table list (practice text not null, list text not null, total integer not null,
  primary key (practice, list)) strict, without rowid;
create table idempotency (practice text not null, id text not null, digest text not null,
  answer text not null, sequence integer not null, at integer not null,
  primary key (practice, id)) strict, without rowid;
create table job (practice text not null, queue text not null, id text not null, at integer not null,
  payload text not null, token integer not null, leased_until integer not null, attempts integer not null,
  primary key (practice, queue, id)) strict, without rowid;
create index job_due on job (queue, at, practice, id);
`;

const CHECKPOINT_EVERY = 500;

type Database = InstanceType<typeof Driver>;

const statementsOn = (database: Database) => ({
  begin: database.prepare("begin immediate"),
  end: database.prepare("commit"),
  undo: database.prepare("rollback"),
  advance: database.prepare<[number, number, string], { sequence: number; at: number }>(
    "update practice set sequence = sequence + ?, at = max(at, ?) where name = ? returning sequence, at",
  ),
  takeKey: database.prepare("insert or ignore into idempotency values (?, ?, ?, ?, ?, ?)"),
  key: database.prepare<[string, string], { digest: string; answer: string }>(
    "select digest, answer from idempotency where practice = ? and id = ?",
  ),
  begun: database.prepare("insert or ignore into stream values (?, ?, ?)"),
  moved: database.prepare(
    "update stream set version = version + ? where practice = ? and stream = ? and version = ?",
  ),
  version: database
    .prepare<[string, string], number>(
      "select version from stream where practice = ? and stream = ?",
    )
    .pluck(),
  versions: database.prepare<string[], { stream: string; version: number }>(
    "select stream, version from stream where practice = ? and stream in (?, ?, ?)",
  ),
  listed: database.prepare<[string, string], { id: string; value: string }>(
    "select id, value from entry where practice = ? and list = ? order by sort, id",
  ),
  event: database.prepare("insert into event values (?, ?, ?, ?, ?, ?, ?, ?)"),
  body: database.prepare("insert into body values (?, ?, ?)"),
  row: database.prepare("insert into entry values (?, ?, ?, ?, ?, ?)"),
  sameRow: database.prepare(
    "update entry set value = ? where practice = ? and list = ? and sort = ? and id = ?",
  ),
  movedRow: database.prepare(
    "update entry set sort = ?, value = ? where practice = ? and list = ? and sort = ? and id = ?",
  ),
  job: database.prepare(
    `insert into job values (?, ?, ?, ?, '', 0, 0, 0)
     on conflict (practice, queue, id) do update set at = excluded.at, payload = excluded.payload,
       token = 0, leased_until = 0, attempts = 0`,
  ),
  total: database.prepare(
    "insert into list values (?, ?, 1) on conflict (practice, list) do update set total = total + 1",
  ),
});

type Statements = ReturnType<typeof statementsOn>;

/** Within a transaction: the answer of an earlier time, or `null` when it was stored now. */
const write = (run: Statements, accepted: Accepted): string | null => {
  const { practice, now, key, parts, depends, bodies, job } = accepted;
  const count = parts.reduce((sum, { events }) => sum + events.length, 0);
  const head = run.advance.get(count, now, practice);
  if (head === undefined) throw new Error("no such practice");
  const { sequence, at } = head;
  const { id, digest, answer } = key;
  if (run.takeKey.run(practice, id, digest, answer, sequence, at).changes === 0) {
    const before = run.key.get(practice, id);
    if (before?.digest !== digest) throw new Error("another command has this key");
    return before.answer;
  }
  for (const [name, version] of depends)
    if (run.version.get(practice, name) !== version) throw new Error("conflict");
  let place = sequence - count;
  for (const part of parts) {
    append(run, part, { practice, place, at });
    place += part.events.length;
  }
  for (const [ref, bytes] of bodies) run.body.run(practice, ref, bytes);
  if (job !== null) run.job.run(practice, job.queue, job.id, job.at);
  return null;
};

interface Place {
  readonly practice: string;
  readonly place: number;
  readonly at: number;
}

const append = (
  run: Statements,
  { stream, thread, expected, events, rows }: Part,
  { practice, place, at }: Place,
): void => {
  const on =
    expected === 0
      ? run.begun.run(practice, stream, events.length)
      : run.moved.run(events.length, practice, stream, expected);
  if (on.changes !== 1) throw new Error("conflict");
  let n = 0;
  for (const [type, schema, payload] of events) {
    n += 1;
    run.event.run(practice, stream, expected + n, place + n, at, type, schema, payload);
  }
  for (const { list, was, sort, value } of rows) {
    if (was === null) {
      run.row.run(practice, list, sort, thread, stream, value);
      run.total.run(practice, list);
      continue;
    }
    const changed =
      was === sort
        ? run.sameRow.run(value, practice, list, sort, thread)
        : run.movedRow.run(sort, value, practice, list, was, thread);
    if (changed.changes !== 1) throw new Error("a row is missing");
  }
};

const countIn = (database: Database, table: string, bytes: string): Count =>
  database
    .prepare<[], Count>(`select count(*) as rows, sum(${bytes}) as bytes from ${table}`)
    .get() ?? { rows: 0, bytes: 0 };

/** A new file. */
export const createSqliteStore = (file: string): FloorStore => {
  const database = new Driver(file);
  for (const pragma of [
    "journal_mode = wal",
    "synchronous = full",
    "wal_autocheckpoint = 10000",
    // Redacted text has to be overwritten here too.
    "secure_delete = on",
  ])
    database.pragma(pragma);
  database.exec(SCHEMA);
  const run = statementsOn(database);
  let commits = 0;
  const checkpoint = (): void => {
    if (database.open) database.pragma("wal_checkpoint(passive)");
  };
  return {
    seed: (practice, stream, version) => {
      database.prepare("insert or ignore into practice values (?, 0, 0)").run(practice);
      run.begun.run(practice, stream, version);
    },
    still: (practice, [one, two, three]) => {
      const wanted = [one, two, three].flatMap((each) => (each === undefined ? [] : [each]));
      const names = [one?.[0] ?? "", two?.[0] ?? "", three?.[0] ?? ""] as const;
      const found = run.versions.all(practice, ...names);
      return wanted.every(([name, version]) =>
        found.some((row) => row.stream === name && row.version === version),
      );
    },
    listed: (practice, list) => run.listed.iterate(practice, list),
    commit: (accepted) => {
      run.begin.run();
      try {
        const before = write(run, accepted);
        (before === null ? run.end : run.undo).run();
        commits += 1;
        if (commits % CHECKPOINT_EVERY === 0) setImmediate(checkpoint);
        return before ?? accepted.key.answer;
      } catch (thrown) {
        if (database.inTransaction) run.undo.run();
        throw thrown;
      }
    },
    census: () => ({
      events: countIn(database, "event", "length(cast(payload as blob))"),
      bodies: countIn(database, "body", "length(bytes)"),
      entries: countIn(database, "entry", "length(sort) + length(cast(value as blob))"),
      keys: countIn(database, "idempotency", "length(digest) + length(answer)"),
    }),
    close: () => void database.close(),
  };
};

/**
 * The commit. Checks and writes are one statement wherever SQLite allows it: a stream moves on only from the version expected,
 * a key is taken only when it is free. A refusal undoes the transaction.
 */
import {
  type Commit,
  type Committed,
  err,
  ok,
  type PortProblem,
  portProblem,
  type StorageProblem,
} from "@carethread/ports";
import type { Database } from "better-sqlite3";
import { type EntryWriter, entryWriter } from "./entries.js";
import type { Written } from "./handle.js";
import { type JobWriter, jobWriter } from "./jobs.js";
import { versionsOn } from "./versions.js";

type Refusal = StorageProblem | null;

/** Stores a decision within a transaction that is open. */
export const committer = (
  database: Database,
): ((commit: Commit, now: number) => Written<Committed>) => {
  const statements = commitStatements(database);
  const parts = { statements, entries: entryWriter(database), jobs: jobWriter(database) };
  return (commit, now) => store(parts, commit, now);
};

interface Parts {
  readonly statements: CommitStatements;
  readonly entries: EntryWriter;
  readonly jobs: JobWriter;
}

const store = (
  { statements, entries, jobs }: Parts,
  commit: Commit,
  now: number,
): Written<Committed> => {
  const { practice, key } = commit;
  const count = commit.append.reduce((sum, { events }) => sum + events.length, 0);
  const head = statements.advance.get(practice, count, now);
  if (head === undefined) return refused(portProblem("storage/corrupt", { table: "practice" }));
  const { sequence, at } = head;
  if (key !== null) {
    const taken = statements.takeKey.run(practice, key.id, key.digest, key.answer, sequence, at);
    if (taken.changes === 0) return repeated(statements, practice, key);
  }
  const refusal =
    jobs.settleAll(practice, commit.settleJobs) ??
    dependsRefusal(statements, practice, commit.depends) ??
    append(statements, commit, { sequence: sequence - count, at }) ??
    entries.replace(practice, commit.entries) ??
    bodies(statements, commit);
  if (refusal !== null) return refused(refusal);
  jobs.cancelAll(practice, commit.cancelJobs);
  jobs.putAll(practice, commit.putJobs);
  return { keep: true, answer: ok({ sequence, at, answer: key?.answer ?? "", repeated: false }) };
};

const refused = (problem: StorageProblem): Written<never> => ({
  keep: false,
  answer: err(problem),
});

const repeated = (
  statements: CommitStatements,
  practice: string,
  key: NonNullable<Commit["key"]>,
): Written<Committed> => {
  const before = statements.key.get(practice, key.id);
  if (before === undefined)
    return refused(portProblem("storage/corrupt", { table: "idempotency" }));
  const { digest, answer, sequence, at } = before;
  return digest === key.digest
    ? { keep: false, answer: ok({ sequence, at, answer, repeated: true }) }
    : refused(portProblem("storage/key-conflict"));
};

const conflict = (): PortProblem & StorageProblem => portProblem("storage/version-conflict");

const dependsRefusal = (
  { versions }: CommitStatements,
  practice: string,
  depends: Commit["depends"],
): Refusal => {
  const now = versions(
    practice,
    depends.map(({ stream }) => stream),
  );
  return depends.every(({ version }, n) => version === now[n]) ? null : conflict();
};

const append = (
  statements: CommitStatements,
  { practice, append: parts }: Commit,
  from: { readonly sequence: number; readonly at: number },
): Refusal => {
  let { sequence } = from;
  for (const { stream, expected, events } of parts) {
    const name = { practice, stream };
    const reached = moveOn(statements, name, { expected, by: events.length });
    if (reached === null) return conflict();
    let version = reached - events.length;
    for (const { type, schema, payload } of events) {
      version += 1;
      sequence += 1;
      statements.addEvent.run(practice, stream, version, sequence, from.at, type, schema, payload);
    }
  }
  return null;
};

/** Moves a stream on and answers its version from now on; `null` when it is not where it was expected. */
const moveOn = (
  statements: CommitStatements,
  { practice, stream }: { readonly practice: string; readonly stream: string },
  { expected, by }: { readonly expected: number | "any"; readonly by: number },
): number | null => {
  if (expected === "any") return statements.moveAny.get(practice, stream, by) ?? null;
  const moved =
    expected === 0
      ? statements.moveFirst.run(practice, stream, by)
      : statements.moveNext.run(by, practice, stream, expected);
  return moved.changes === 1 ? expected + by : null;
};

const bodies = (
  statements: CommitStatements,
  { practice, redactBodies, putBodies }: Commit,
): Refusal => {
  for (const ref of redactBodies) {
    if (statements.redact.run(practice, ref).changes === 0)
      return portProblem("storage/body-unknown");
  }
  for (const { ref, bytes } of putBodies) {
    if (statements.addBody.run(practice, ref, bytes).changes === 0) {
      return portProblem("storage/body-exists");
    }
  }
  return null;
};

interface KeyRow {
  readonly digest: string;
  readonly answer: string;
  readonly sequence: number;
  readonly at: number;
}

type CommitStatements = ReturnType<typeof commitStatements>;

const commitStatements = (database: Database) => ({
  // A clock that was set back does not let a later event seem older than an earlier one.
  advance: database.prepare<[string, number, number], { sequence: number; at: number }>(
    `insert into practice (name, sequence, at) values (?, ?, ?)
     on conflict (name) do update set sequence = sequence + excluded.sequence, at = max(at, excluded.at)
     returning sequence, at`,
  ),
  takeKey: database.prepare<[string, string, string, string, number, number]>(
    "insert or ignore into idempotency (practice, id, digest, answer, sequence, at) values (?, ?, ?, ?, ?, ?)",
  ),
  key: database.prepare<[string, string], KeyRow>(
    "select digest, answer, sequence, at from idempotency where practice = ? and id = ?",
  ),
  versions: versionsOn(database),
  moveFirst: database.prepare<[string, string, number]>(
    "insert or ignore into stream (practice, stream, version) values (?, ?, ?)",
  ),
  moveNext: database.prepare<[number, string, string, number]>(
    "update stream set version = version + ? where practice = ? and stream = ? and version = ?",
  ),
  moveAny: database
    .prepare<[string, string, number], number>(
      `insert into stream (practice, stream, version) values (?, ?, ?)
       on conflict (practice, stream) do update set version = version + excluded.version
       returning version`,
    )
    .pluck(),
  addEvent: database.prepare<[string, string, number, number, number, string, number, string]>(
    `insert into event (practice, stream, version, sequence, at, type, schema, payload)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
  ),
  addBody: database.prepare<[string, string, Uint8Array]>(
    "insert or ignore into body (practice, ref, bytes) values (?, ?, ?)",
  ),
  redact: database.prepare<[string, string]>(
    "update body set bytes = null where practice = ? and ref = ?",
  ),
});

/**
 * The commit: everything is judged first and changed afterwards. Nothing can fail once the first change is made, and nothing else
 * runs in between, so a commit is there as a whole or not at all.
 */
import {
  type Commit,
  type Committed,
  err,
  ok,
  portProblem,
  type Result,
  type StorageProblem,
  type StreamVersion,
  storageRefusals,
} from "@carethread/ports";
import { type Contents, emptyPractice, eventsIn, type Practice, versionOf } from "./contents.js";
import { type EntryChanges, entryChanges, replaceRows } from "./entries.js";
import { cancelJob, isStale, putJob } from "./jobs.js";

/** Stores a decision, or says why not. */
export const commitTo = (
  contents: Contents,
  commit: Commit,
  now: number,
): Result<Committed, StorageProblem> => {
  const refusal = storageRefusals.commit(commit);
  if (refusal !== null) return err(refusal);
  const practice = contents.practices.get(commit.practice) ?? emptyPractice();
  const before = commit.key === null ? undefined : practice.keys.get(commit.key.id);
  if (before !== undefined) {
    return before.digest === commit.key?.digest
      ? ok({ sequence: before.sequence, at: before.at, answer: before.answer, repeated: true })
      : err(portProblem("storage/key-conflict"));
  }
  const conflict = conflictOf(practice, commit);
  if (conflict !== null) return err(conflict);
  const changes = entryChanges(practice, commit.entries);
  if (changes === null) return err(portProblem("storage/malformed", { field: "entries" }));

  return ok(apply(contents, practice, { commit, changes, now }));
};

/** Everything has been judged: from here on nothing can fail. */
const apply = (
  contents: Contents,
  practice: Practice,
  decision: { readonly commit: Commit; readonly changes: EntryChanges; readonly now: number },
): Committed => {
  const { commit, changes, now } = decision;
  contents.practices.set(commit.practice, practice);
  // A clock that was set back does not let a later event seem older than an earlier one.
  const at = Math.max(now, practice.lastAt);
  practice.lastAt = at;
  appendEvents(practice, commit.append, at);
  replaceRows(practice, changes);
  // Not `slice`: of a Buffer that would be a window onto the caller's own bytes.
  for (const { ref, bytes } of commit.putBodies) practice.bodies.set(ref, new Uint8Array(bytes));
  for (const ref of commit.redactBodies) practice.bodies.set(ref, null);
  for (const job of commit.settleJobs) cancelJob(contents, practice, job);
  for (const job of commit.cancelJobs) cancelJob(contents, practice, job);
  for (const job of commit.putJobs) putJob(contents, practice, { practice: commit.practice, job });
  return remember(practice, commit.key, at);
};

const conflictOf = (practice: Practice, commit: Commit): StorageProblem | null => {
  if (commit.settleJobs.some((job) => isStale(practice, job))) {
    return portProblem("storage/token-stale");
  }
  const expected = commit.append.flatMap(({ stream, expected: version }) =>
    version === "any" ? [] : [{ stream, version }],
  );
  if (isBehind(practice, expected) || isBehind(practice, commit.depends)) {
    return portProblem("storage/version-conflict");
  }
  if (commit.putBodies.some(({ ref }) => practice.bodies.has(ref))) {
    return portProblem("storage/body-exists");
  }
  return commit.redactBodies.every((ref) => practice.bodies.has(ref))
    ? null
    : portProblem("storage/body-unknown");
};

const isBehind = (practice: Practice, versions: readonly StreamVersion[]): boolean =>
  versions.some(({ stream, version }) => versionOf(practice, stream) !== version);

const appendEvents = (practice: Practice, append: Commit["append"], at: number): void => {
  for (const { stream, events } of append) {
    const known = eventsIn(practice, stream);
    for (const { type, schema, payload } of events) {
      const sequence = practice.log.length + 1;
      const version = known.length + 1;
      const stored = { sequence, stream, version, type, schema, payload, recordedAt: at };
      practice.log.push(stored);
      known.push(stored);
    }
  }
};

const remember = (practice: Practice, key: Commit["key"], at: number): Committed => {
  const sequence = practice.log.length;
  if (key !== null) {
    practice.keys.set(key.id, { digest: key.digest, answer: key.answer, sequence, at });
  }
  return { sequence, at, answer: key?.answer ?? "", repeated: false };
};

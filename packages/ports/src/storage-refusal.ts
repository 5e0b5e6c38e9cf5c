/**
 * What is refused before anything is looked at: names, limits and shapes that the contract does not allow.
 *
 * The types say most of it, but the callers are other people's programs, so every value is judged as it comes.
 */
import { portProblem, type StorageProblem } from "./port-catalogue.js";
import {
  type BodiesQuery,
  type ClaimQuery,
  type Commit,
  type IndexEntry,
  type Job,
  type JobId,
  type LogQuery,
  type RangeQuery,
  type RecallQuery,
  type SettledJob,
  type Settlement,
  STORAGE_LIMITS,
  type StreamQuery,
  type StreamVersion,
} from "./storage.js";

/** A problem, or `null` when there is nothing to refuse. */
type Refusal = StorageProblem | null;

const printable = /^[\x20-\x7e]+$/;

/** A refusal that names the field and nothing of what it held. */
const malformed = (field: string): StorageProblem => portProblem("storage/malformed", { field });
const tooLarge = (field: string, limit: number): StorageProblem =>
  portProblem("storage/too-large", { field, limit });

/** Refuses what is not a name: 1 to 200 printable ASCII characters. */
const nameRefusal = (field: string, value: unknown): Refusal =>
  typeof value === "string" && value.length <= STORAGE_LIMITS.nameCharsMax && printable.test(value)
    ? null
    : malformed(field);

/** Refuses a list with something in it that is not a name. */
const namesRefusal = (field: string, values: readonly unknown[]): Refusal =>
  each(field, values, (value) => nameRefusal(field, value));

// Counted by hand, because ports has nothing of any platform, and an encoder is one.
const utf8Bytes = (text: string): number => {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) bytes += 1;
    else if (point < 0x800) bytes += 2;
    else bytes += point < 0x10000 ? 3 : 4;
  }
  return bytes;
};

const textRefusal = (field: string, value: unknown): Refusal => {
  if (typeof value !== "string") return malformed(field);
  const limit = STORAGE_LIMITS.payloadBytesMax;
  // A character takes three bytes at most (four for two), so most texts need no counting.
  if (value.length * 3 > limit) {
    if (value.length > limit || utf8Bytes(value) > limit) {
      return tooLarge(field, limit);
    }
  }
  // A half of a surrogate pair has no UTF-8 form, so no storage could give it back as it was.
  return value.isWellFormed() ? null : malformed(field);
};

/** Refuses what is not a whole number of at least `least`. */
const numberRefusal = (field: string, value: unknown, least: number): Refusal =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= least
    ? null
    : malformed(field);

// Not a type guard: it would turn the elements' type into any.
const isList = (value: unknown): boolean => Array.isArray(value);

const each = <T>(field: string, list: readonly T[], judge: (item: T) => Refusal): Refusal => {
  if (!isList(list)) return malformed(field);
  for (const item of list) {
    const refusal = judge(item);
    if (refusal !== null) return refusal;
  }
  return null;
};

// So many are compared each with each: most commits have a handful of everything, and need no table of it.
const FEW = 8;

const twice = <T>(field: string, list: readonly T[], nameOf: (item: T) => string): Refusal => {
  if (list.length < 2) return null;
  const names = list.map(nameOf);
  const again =
    names.length > FEW
      ? new Set(names).size < names.length
      : names.some((name, n) => names.indexOf(name) < n);
  return again ? malformed(field) : null;
};

/** Refuses a commit by what stands in it alone. */
const commitRefusal = (commit: Commit): Refusal =>
  nameRefusal("practice", commit.practice) ??
  keyRefusal(commit.key) ??
  appendRefusal(commit.append) ??
  each("depends", commit.depends, versionRefusal) ??
  entriesRefusal(commit.entries) ??
  bodiesRefusal(commit.putBodies) ??
  namesRefusal("ref", commit.redactBodies) ??
  each("putJobs", commit.putJobs, jobRefusal) ??
  twice("putJobs", commit.putJobs, jobName) ??
  each("cancelJobs", commit.cancelJobs, jobIdRefusal) ??
  each("settleJobs", commit.settleJobs, settledRefusal) ??
  twice("settleJobs", commit.settleJobs, jobName);

const keyRefusal = (key: Commit["key"]): Refusal =>
  key === null
    ? null
    : (nameRefusal("key", key.id) ??
      nameRefusal("digest", key.digest) ??
      textRefusal("answer", key.answer));

const appendRefusal = (append: Commit["append"]): Refusal => {
  const refusal = each(
    "append",
    append,
    ({ stream, expected, events }) =>
      nameRefusal("stream", stream) ??
      (expected === "any" ? null : numberRefusal("expected", expected, 0)) ??
      each("events", events, eventRefusal) ??
      (events.length === 0 ? malformed("events") : null),
  );
  if (refusal !== null) return refusal;
  const events = append.reduce((sum, part) => sum + part.events.length, 0);
  return events > STORAGE_LIMITS.eventsPerCommitMax
    ? tooLarge("events", STORAGE_LIMITS.eventsPerCommitMax)
    : twice("append", append, ({ stream }) => stream);
};

const eventRefusal = (event: Commit["append"][number]["events"][number]): Refusal =>
  nameRefusal("type", event.type) ??
  numberRefusal("schema", event.schema, 0) ??
  textRefusal("payload", event.payload);

const versionRefusal = ({ stream, version }: StreamVersion): Refusal =>
  nameRefusal("stream", stream) ?? numberRefusal("version", version, 0);

const entriesRefusal = (lists: Commit["entries"]): Refusal =>
  each(
    "entries",
    lists,
    ({ stream, entries }) =>
      nameRefusal("stream", stream) ??
      each("entries", entries, entryRefusal) ??
      (entries.length > STORAGE_LIMITS.entriesPerStreamMax
        ? tooLarge("entries", STORAGE_LIMITS.entriesPerStreamMax)
        : null),
  ) ??
  twice("entries", lists, ({ stream }) => stream) ??
  twice(
    "entries",
    lists.flatMap(({ entries }) => entries),
    positionName,
  );

const entryRefusal = (entry: IndexEntry): Refusal =>
  nameRefusal("index", entry.index) ??
  nameRefusal("sort", entry.sort) ??
  nameRefusal("id", entry.id) ??
  textRefusal("value", entry.value);

// Names have no line breaks, so a line break keeps ("ab", "c") and ("a", "bc") apart.
const positionName = ({ index, sort, id }: IndexEntry): string => `${index}\n${sort}\n${id}`;
const jobName = ({ queue, id }: JobId): string => `${queue}\n${id}`;

const bodiesRefusal = (bodies: Commit["putBodies"]): Refusal =>
  each("putBodies", bodies, ({ ref, bytes }) => {
    if (!(bytes instanceof Uint8Array)) return malformed("bytes");
    return bytes.length > STORAGE_LIMITS.bodyBytesMax
      ? tooLarge("bytes", STORAGE_LIMITS.bodyBytesMax)
      : nameRefusal("ref", ref);
  }) ?? twice("putBodies", bodies, ({ ref }) => ref);

const jobIdRefusal = ({ queue, id }: JobId): Refusal =>
  nameRefusal("queue", queue) ?? nameRefusal("id", id);
const jobRefusal = (job: Job): Refusal =>
  jobIdRefusal(job) ?? numberRefusal("at", job.at, 0) ?? textRefusal("payload", job.payload);
const settledRefusal = (job: SettledJob): Refusal =>
  jobIdRefusal(job) ?? numberRefusal("token", job.token, 0);

const limitRefusal = (limit: number): Refusal =>
  typeof limit === "number" && limit > STORAGE_LIMITS.pageRowsMax
    ? tooLarge("limit", STORAGE_LIMITS.pageRowsMax)
    : numberRefusal("limit", limit, 1);

/** Refuses a question about an index. */
const rangeRefusal = (query: RangeQuery): Refusal =>
  nameRefusal("practice", query.practice) ??
  nameRefusal("index", query.index) ??
  (query.after === null
    ? null
    : (nameRefusal("sort", query.after.sort) ?? nameRefusal("id", query.after.id))) ??
  limitRefusal(query.limit) ??
  namesRefusal("witness", query.witness);

/** Refuses a question about the log. */
const logRefusal = (query: LogQuery): Refusal =>
  nameRefusal("practice", query.practice) ??
  numberRefusal("after", query.after, 0) ??
  limitRefusal(query.limit);

/** Refuses a claim; the end of its lease must be a time that a number can hold. */
const claimRefusal = (query: ClaimQuery, now: number): Refusal =>
  nameRefusal("queue", query.queue) ??
  (query.practice === null ? null : nameRefusal("practice", query.practice)) ??
  limitRefusal(query.limit) ??
  numberRefusal("leaseMs", query.leaseMs, 1) ??
  numberRefusal("leaseMs", now + query.leaseMs, 1);

/** Refuses a settlement. */
const settlementRefusal = (settlement: Settlement): Refusal =>
  nameRefusal("practice", settlement.practice) ??
  settledRefusal(settlement) ??
  (settlement.againAt === null ? null : numberRefusal("againAt", settlement.againAt, 0));

const recallRefusal = ({ practice, key }: RecallQuery): Refusal =>
  nameRefusal("practice", practice) ?? nameRefusal("key", key);

const streamRefusal = ({ practice, stream, after, witness }: StreamQuery): Refusal =>
  nameRefusal("practice", practice) ??
  nameRefusal("stream", stream) ??
  numberRefusal("after", after, 0) ??
  namesRefusal("witness", witness);

const bodiesQueryRefusal = ({ practice, refs }: BodiesQuery): Refusal =>
  nameRefusal("practice", practice) ?? namesRefusal("refs", refs);

/** How the requests of a storage are judged. Each answers the first thing that is wrong, or `null`. @category ports */
export interface StorageRefusals {
  /** Judges a commit by what stands in it alone. */
  readonly commit: (commit: Commit) => StorageProblem | null;
  /** Judges a question about a key. */
  readonly recall: (query: RecallQuery) => StorageProblem | null;
  /** Judges a question about a stream. */
  readonly stream: (query: StreamQuery) => StorageProblem | null;
  /** Judges a question about bodies. */
  readonly bodies: (query: BodiesQuery) => StorageProblem | null;
  /** Judges a question about an index. */
  readonly range: (query: RangeQuery) => StorageProblem | null;
  /** Judges a question about the log. */
  readonly log: (query: LogQuery) => StorageProblem | null;
  /** Judges a claim at a time of the storage's clock: the end of its lease must be a time that a number can hold. */
  readonly claim: (query: ClaimQuery, now: number) => StorageProblem | null;
  /** Judges a settlement. */
  readonly settlement: (settlement: Settlement) => StorageProblem | null;
}

/**
 * Judges requests to a storage by the contract's names, numbers and limits, so that every adapter refuses the same things in the same words, before it
 * looks at anything. An adapter calls it first in each method.
 *
 * @category ports
 * @example
 * ```ts run
 * import { storageRefusals } from "@carethread/ports";
 *
 * const refusal = storageRefusals.log({ practice: "A81001", after: 0, limit: 10_000 });
 * console.log(refusal?.code); // => storage/too-large
 * ```
 */
export const storageRefusals: StorageRefusals = {
  commit: commitRefusal,
  recall: recallRefusal,
  stream: streamRefusal,
  bodies: bodiesQueryRefusal,
  range: rangeRefusal,
  log: logRefusal,
  claim: claimRefusal,
  settlement: settlementRefusal,
};

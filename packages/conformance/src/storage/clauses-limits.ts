/** Limits: taken at the limit, refused one above it. */
import { type Commit, STORAGE_LIMITS } from "@carethread/ports";
import {
  appendTo,
  claim,
  earlier,
  entriesOf,
  entryOf,
  jobOf,
  keyOf,
  later,
  practice,
  readPage,
  refusedWhole,
  type StorageClause,
  safety,
  stored,
} from "./requests.js";

const {
  nameCharsMax,
  payloadBytesMax,
  bodyBytesMax,
  eventsPerCommitMax,
  entriesPerStreamMax,
  pageRowsMax,
} = STORAGE_LIMITS;

const events = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${index}`);
const entries = (count: number) => events(count).map((id) => entryOf("1", id));
/** Text of so many UTF-8 bytes, most of them in characters of four. */
const text = (bytes: number): string => "😀".repeat(Math.floor(bytes / 4)) + "x".repeat(bytes % 4);
const name = (length: number): string => "n".repeat(length);

const atLimit: StorageClause["run"] = async (harness, check) => {
  const storage = await harness.open();
  const long = name(nameCharsMax);
  const full = text(payloadBytesMax);
  await stored(storage, check, {
    practice: long,
    key: keyOf(long, { digest: long, answer: full }),
    append: [appendTo(long, 0, [full])],
    entries: [entriesOf(long, [entryOf(long, long, { index: long, value: full })])],
    putBodies: [{ ref: long, bytes: new Uint8Array(bodyBytesMax).fill(7) }],
    putJobs: [jobOf(long, { queue: long, payload: full })],
  });
  const slice = await storage.readStream({
    practice: long,
    stream: long,
    after: 0,
    witness: [long],
  });
  check.equal(check.value(slice, "reading").events[0]?.payload, full, "the payload at the limit");
  const page = await storage.range({
    practice: long,
    index: long,
    after: null,
    limit: 1,
    witness: [],
  });
  check.equal(
    check.value(page, "reading").rows,
    [{ sort: long, id: long, stream: long, value: full }],
    "the row at the limit",
  );
  const [body] = check.value(await storage.readBodies({ practice: long, refs: [long] }), "reading");
  check.equal(body?.bytes, new Uint8Array(bodyBytesMax).fill(7), "the body at the limit");
  check.equal(
    check.value(await storage.recall({ practice: long, key: long }), "recalling")?.answer,
    full,
    "the answer at the limit",
  );
  check.equal(
    check.value(await claim(storage, { queue: long }), "claiming")[0]?.payload,
    full,
    "the job at the limit",
  );
  await stored(storage, check, {
    append: [appendTo("thread/1", 0, events(eventsPerCommitMax - 1)), appendTo("thread/2", 0)],
  });
  await stored(storage, check, { entries: [entriesOf("thread/1", entries(entriesPerStreamMax))] });
  check.equal(
    check.value(await readPage(storage, { limit: pageRowsMax }), "reading").total,
    entriesPerStreamMax,
    "the entries at the limit",
  );
  check.value(
    await storage.readLog({ practice, after: 0, limit: pageRowsMax }),
    "a log page at the limit",
  );
  check.value(await claim(storage, { limit: pageRowsMax }), "a claim at the limit");
};

const tooLarge: readonly (readonly [string, Partial<Commit>])[] = [
  ["a payload", { append: [appendTo("thread/2", 0, [text(payloadBytesMax + 1)])] }],
  [
    "a value",
    { entries: [entriesOf("thread/2", [entryOf("1", "1", { value: text(payloadBytesMax + 1) })])] },
  ],
  ["a job", { putJobs: [jobOf("job/2", { payload: text(payloadBytesMax + 1) })] }],
  ["an answer", { key: keyOf("key/2", { answer: text(payloadBytesMax + 1) }) }],
  ["a body", { putBodies: [{ ref: "body/2", bytes: new Uint8Array(bodyBytesMax + 1) }] }],
  [
    "a commit's events",
    { append: [appendTo("thread/2", 0, events(eventsPerCommitMax)), appendTo("thread/3", 0)] },
  ],
  ["a stream's entries", { entries: [entriesOf("thread/2", entries(entriesPerStreamMax + 1))] }],
];

const aboveLimit: StorageClause["run"] = async (harness, check) => {
  const storage = await harness.open();
  await stored(storage, check, earlier);
  for (const [what, parts] of tooLarge) {
    await refusedWhole(storage, check, {
      parts: later(parts),
      code: "storage/too-large",
      doing: `${what} one above the limit`,
    });
  }
  const limit = pageRowsMax + 1;
  check.problem(
    await readPage(storage, { limit }),
    "storage/too-large",
    "a page one above the limit",
  );
  check.problem(
    await storage.readLog({ practice, after: 0, limit }),
    "storage/too-large",
    "a log page one above the limit",
  );
  check.problem(
    await claim(storage, { limit }),
    "storage/too-large",
    "a claim one above the limit",
  );
};

/** Clauses about limits. */
export const limitClauses: readonly StorageClause[] = [
  {
    ...safety,
    id: "ST80",
    title: "everything is taken at its limit and comes back whole",
    reason: "S1: a long message is not a lost message",
    run: atLimit,
  },
  {
    ...safety,
    id: "ST81",
    title: "one above a limit is refused, not cut off, and nothing is stored",
    reason: "S1: half a message is worse than a refusal that the sender sees",
    run: aboveLimit,
  },
];

/** Idempotency: however often something is tried, it happens once, and every try gets the same answer. */
import {
  appendTo,
  atOnce,
  claimable,
  codeOf,
  commitOf,
  earlier,
  footprint,
  jobOf,
  keyOf,
  later,
  practice,
  readStream,
  refusedWhole,
  type StorageClause,
  safety,
  stored,
} from "./requests.js";

const repeats: StorageClause["run"] = async (harness, check) => {
  const storage = await harness.open();
  const first = check.value(await storage.commit(commitOf(earlier)), "the first try");
  check.equal(first.repeated, false, "repeated, of the first try");
  check.equal(first.answer, "answer to key/1", "the answer of the first try");
  harness.advance(5_000);
  await stored(storage, check, { append: [appendTo("thread/1", 2)], cancelJobs: [jobOf("job/1")] });
  const before = await footprint(storage, check);
  const again = commitOf({ ...earlier, key: keyOf("key/1", { answer: "another answer" }) });
  const second = check.value(await storage.commit(again), "the same key once more");
  check.equal(second, { ...first, repeated: true }, "the answer to the same key");
  check.equal(await footprint(storage, check), before, "what is stored after it");
  check.equal(await claimable(storage, check), [], "the jobs after it");
};

const sixtyFour: StorageClause["run"] = async (harness, check) => {
  const handles = [await harness.open(), await harness.again()];
  const answers = await atOnce(64, async (turn) => {
    const parts = { key: keyOf("key/1"), append: [appendTo("thread/1", 0)] };
    return handles[turn % 2]?.commit(commitOf(parts));
  });
  const values = answers.map((answer) =>
    answer === undefined ? undefined : check.value(answer, "one of 64 tries"),
  );
  check.equal(
    values.filter((value) => value?.repeated === false).length,
    1,
    "the number of tries that were stored",
  );
  check.equal(
    values.map((value) => `${value?.sequence} ${value?.at} ${value?.answer}`),
    values.map(() => `1 ${values[0]?.at} answer to key/1`),
    "the 64 answers",
  );
  const slice = await readStream(await harness.again(), "thread/1");
  check.equal(check.value(slice, "reading").version, 1, "the version of the stream");
};

/** Clauses about keys. */
export const keyClauses: readonly StorageClause[] = [
  {
    ...safety,
    id: "ST20",
    title:
      "the same key with the same digest stores nothing and answers as the first time, whatever has happened since",
    reason: "S2: a patient who presses send twice has sent one message and is told so twice",
    run: repeats,
  },
  {
    ...safety,
    id: "ST21",
    title: "the same key with another digest is refused, and nothing is stored",
    reason:
      "S2: a second, different message must not be answered as if it were the first, or vanish",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, earlier);
      const parts = later({ key: keyOf("key/1", { digest: "another digest" }) });
      await refusedWhole(storage, check, {
        parts,
        code: "storage/key-conflict",
        doing: "using a key for another request",
      });
      check.equal(await claimable(storage, check), ["job/1"], "the jobs after it");
    },
  },
  {
    ...safety,
    id: "ST22",
    title: "64 tries of one key at once over two handles store one message and get one answer",
    reason: "S2: a flaky phone retries while the first try is still running",
    run: sixtyFour,
  },
  {
    ...safety,
    id: "ST23",
    title: "a refused commit leaves its key free",
    reason:
      "S1: after a conflict the same request is tried again with the same key, and must then be stored",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, earlier);
      const refused = await storage.commit(
        commitOf({ key: keyOf("key/2"), append: [appendTo("thread/1", 0)] }),
      );
      check.problem(refused, "storage/version-conflict", "a stale commit");
      const retried = await storage.commit(
        commitOf({ key: keyOf("key/2"), append: [appendTo("thread/1", 2)] }),
      );
      check.equal(
        check.value(retried, "the retry with the same key").repeated,
        false,
        "repeated, of the retry",
      );
    },
  },
  {
    ...safety,
    id: "ST24",
    title: "a key is known by what was answered with it, and an unknown key by nothing",
    reason: "S8: after a lost answer the caller finds out here whether the message was stored",
    run: async (harness, check) => {
      const storage = await harness.open();
      const { sequence, at } = await stored(storage, check, earlier);
      harness.advance(5_000);
      await stored(storage, check, { append: [appendTo("thread/1", 2)] });
      check.equal(
        check.value(await storage.recall({ practice, key: "key/1" }), "recalling"),
        { digest: "digest of key/1", answer: "answer to key/1", sequence, at },
        "what is known of the key",
      );
      check.equal(
        check.value(await storage.recall({ practice, key: "key/2" }), "recalling"),
        null,
        "what is known of an unused key",
      );
    },
  },
  {
    ...safety,
    id: "ST25",
    title: "the key is judged before job tokens, and tokens before versions",
    reason:
      "S2: a repeat must be recognised although everything else about it is out of date by now",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, earlier);
      const stale = {
        append: [appendTo("thread/1", 0)],
        settleJobs: [{ queue: "outbox", id: "job/1", token: 999 }],
      };
      const repeat = await storage.commit(commitOf({ key: keyOf("key/1"), ...stale }));
      check.equal(check.value(repeat, "a repeat with stale parts").repeated, true, "repeated");
      const codes = [
        codeOf(await storage.commit(commitOf({ key: keyOf("key/1", { digest: "x" }), ...stale }))),
        codeOf(await storage.commit(commitOf({ key: keyOf("key/2"), ...stale }))),
      ];
      check.equal(codes, ["storage/key-conflict", "storage/token-stale"], "the refusals");
    },
  },
];

/** Refusing: a value opens in one place, with one key, as it is, or not at all. */
import {
  changedOnce,
  context,
  dataKeyContext,
  type KeysClause,
  openFirst,
  practiceOf,
  refusesAll,
  resized,
  safety,
  sealedBy,
  text,
} from "./requests.js";

const otherContexts: readonly (readonly string[])[] = [
  [],
  context.slice(0, -1),
  [...context, ""],
  [context.join("")],
  ["A81001thread", "-1", "message-1", "text", "1"],
  ["A81001", "thread-1", "message-1", "text", "2"],
  ["A81001", "thread-1", "message-2", "text", "1"],
  ["A81001", "thread-2", "message-1", "text", "1"],
  ["B82002", "thread-1", "message-1", "text", "1"],
  [...context].reverse(),
];

/** Clauses about what does not open. */
export const refusingClauses: readonly KeysClause[] = [
  {
    ...safety,
    id: "KE10",
    title: "one changed byte anywhere in a sealed value is found",
    reason: "S6: a message that somebody changed must not be read as the patient's",
    run: async (harness, check) => {
      const practice = await openFirst(harness, check);
      const value = sealedBy(practice, check);
      const values = changedOnce(value.sealed).map((sealed) => ({ ...value, sealed }));
      refusesAll(practice, check, { values, what: "one changed byte" });
    },
  },
  {
    ...safety,
    id: "KE11",
    title: "one changed byte anywhere in a data key is found, when sealing as when opening",
    reason: "S6: text sealed under a broken key would be lost for good",
    run: async (harness, check) => {
      const practice = await openFirst(harness, check);
      const value = sealedBy(practice, check);
      const values = changedOnce(value.dataKey).map((dataKey) => ({ ...value, dataKey }));
      refusesAll(practice, check, { values, what: "a changed data key" });
      const taken = values.filter((one) => practice.seal({ ...one, text }).isOk()).length;
      check.equal(taken, 0, `how many of ${values.length} changed data keys were sealed with`);
    },
  },
  {
    ...safety,
    id: "KE12",
    title: "bytes that were cut off or added are found, a shortened tag too",
    reason: "S6: a cut message may say the opposite",
    run: async (harness, check) => {
      const practice = await openFirst(harness, check);
      const value = sealedBy(practice, check);
      refusesAll(practice, check, {
        values: resized(value.sealed).map((sealed) => ({ ...value, sealed })),
        what: "another length",
      });
      refusesAll(practice, check, {
        values: resized(value.dataKey).map((dataKey) => ({ ...value, dataKey })),
        what: "a data key of another length",
      });
    },
  },
  {
    ...safety,
    id: "KE13",
    title: "a value opens only in its own context, word by word",
    reason: "S4: a message moved to another thread, field or practice must not be shown there",
    run: async (harness, check) => {
      const practice = await openFirst(harness, check);
      const value = sealedBy(practice, check);
      const values = otherContexts.map((other) => ({ ...value, context: other }));
      refusesAll(practice, check, { values, what: "another context" });
    },
  },
  {
    ...safety,
    id: "KE14",
    title: "a data key works only in its own context, whether it was used before or not",
    reason: "S4: one thread's key must not open another thread",
    run: async (harness, check) => {
      const practice = await openFirst(harness, check);
      const value = sealedBy(practice, check);
      const values = [[], ["A81001"], ["A81001thread-1"], ["A81001", "thread-", "1"]].map(
        (other) => ({ ...value, dataKeyContext: other }),
      );
      refusesAll(practice, check, { values, what: "another data key context" });
      const fresh = await practiceOf(await harness.again(), check, harness.practices[0]);
      refusesAll(fresh, check, { values, what: "another data key context, elsewhere" });
    },
  },
  {
    ...safety,
    id: "KE15",
    title: "a value does not open with another data key of the same context",
    reason: "S4: destroying a data key must make what was sealed with it unreadable",
    run: async (harness, check) => {
      const practice = await openFirst(harness, check);
      const value = sealedBy(practice, check);
      const dataKey = practice.createDataKey(dataKeyContext);
      refusesAll(practice, check, { values: [{ ...value, dataKey }], what: "another data key" });
    },
  },
  {
    ...safety,
    id: "KE16",
    title: "one practice's values and data keys do not open with another practice's keys",
    reason: "S4: practices share a server, and nothing else",
    run: async (harness, check) => {
      const keys = await harness.open();
      const [first, second] = harness.practices;
      const value = sealedBy(await practiceOf(keys, check, first), check);
      const other = await practiceOf(keys, check, second);
      refusesAll(other, check, { values: [value], what: "another practice's key" });
      check.problem(other.seal({ ...value, text }), "keys/tampered", "sealing with a foreign key");
    },
  },
];

/** Hostile input: names, numbers and contradictions are refused by an answer, and any text is taken as it is. */
import { type Commit, STORAGE_LIMITS, type Storage } from "@carethread/ports";
import type { Check } from "../kit/clause.js";
import {
  appendTo,
  bodyOf,
  claim,
  commitOf,
  earlier,
  entriesOf,
  entryOf,
  footprint,
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

const badNames: readonly string[] = [
  "",
  "n".repeat(STORAGE_LIMITS.nameCharsMax + 1),
  "é",
  "a\nb",
  "a\u0000b",
  "a\u007f",
  "😀",
  "\ud800",
  "\t",
];

const namesEverywhere = (bad: string): readonly Partial<Commit>[] => [
  { practice: bad },
  { key: keyOf(bad, { digest: "d", answer: "a" }) },
  { append: [appendTo(bad, 0)] },
  { depends: [{ stream: bad, version: 0 }] },
  { entries: [entriesOf(bad, [])] },
  { entries: [entriesOf("thread/2", [entryOf(bad, "1")])] },
  { entries: [entriesOf("thread/2", [entryOf("1", bad)])] },
  { entries: [entriesOf("thread/2", [entryOf("1", "1", { index: bad })])] },
  { putBodies: [bodyOf(bad)] },
  { redactBodies: [bad] },
  { putJobs: [jobOf(bad)] },
  { putJobs: [jobOf("job/2", { queue: bad })] },
  { cancelJobs: [{ queue: "outbox", id: bad }] },
  { settleJobs: [{ queue: bad, id: "job/1", token: 1 }] },
];

const malformedNames: StorageClause["run"] = async (harness, check) => {
  const storage = await harness.open();
  await stored(storage, check, earlier);
  const before = await footprint(storage, check);
  for (const bad of badNames) {
    const shown = JSON.stringify(bad.slice(0, 8));
    for (const parts of namesEverywhere(bad)) {
      check.problem(
        await storage.commit(commitOf(later(parts))),
        "storage/malformed",
        `a commit with ${shown} as ${Object.keys(parts)[0]}`,
      );
    }
    const answers = [
      await storage.readStream({ practice: bad, stream: "s", after: 0, witness: [] }),
      await storage.readStream({ practice, stream: bad, after: 0, witness: [] }),
      await storage.readStream({ practice, stream: "s", after: 0, witness: [bad] }),
      await storage.recall({ practice, key: bad }),
      await storage.readBodies({ practice, refs: [bad] }),
      await readPage(storage, { index: bad }),
      await readPage(storage, { after: { sort: bad, id: "1" } }),
      await readPage(storage, { after: { sort: "1", id: bad } }),
      await readPage(storage, { witness: [bad] }),
      await claim(storage, { queue: bad }),
      await claim(storage, { practice: bad }),
      await storage.settle({
        practice: bad,
        queue: "outbox",
        id: "job/1",
        token: 1,
        againAt: null,
      }),
      await storage.readLog({ practice: bad, after: 0, limit: 9 }),
    ];
    for (const [place, answer] of answers.entries()) {
      check.problem(answer, "storage/malformed", `question ${place + 1} with ${shown} as a name`);
    }
  }
  check.equal(await footprint(storage, check), before, "what is stored after all refusals");
};

const contradictions: readonly (readonly [string, Partial<Commit>])[] = [
  ["a stream twice", { append: [appendTo("thread/2", 0), appendTo("thread/2", 1)] }],
  ["no events for a stream", { append: [appendTo("thread/2", 0, [])] }],
  [
    "the entries of a stream twice",
    { entries: [entriesOf("thread/2", []), entriesOf("thread/2", [])] },
  ],
  [
    "a place in a list twice",
    { entries: [entriesOf("thread/2", [entryOf("1", "1"), entryOf("1", "1")])] },
  ],
  ["a body twice", { redactBodies: [], putBodies: [bodyOf("body/2"), bodyOf("body/2")] }],
  ["a job twice", { putJobs: [jobOf("job/2"), jobOf("job/2")] }],
  ["half a character in a payload", { append: [appendTo("thread/2", 0, ["a\ud800b"])] }],
];

const roundTrip: readonly string[] = [
  "",
  "-0",
  "0.10",
  "null",
  " leading and trailing ",
  "line\nbreak\r\nand\ttab",
  "NUL \u0000 inside",
  "\u0000",
  "quote ' \" \\ %s ; --",
  "naïve café",
  "e\u0301 is not é",
  "שלום مرحبا",
  "漢字かな",
  "😀👩‍⚕️🏴󠁧󠁢󠁷󠁬󠁳󠁿",
  "\ufeffbom",
  "\u2028\u2029",
  "x'00'",
  `{"b":1,"a":[1.0,-0]}`,
  "\uffff\ue000",
];

const roundTrips: StorageClause["run"] = async (harness, check) => {
  const storage = await harness.open();
  await stored(storage, check, { append: [appendTo("thread/1", 0, roundTrip)] });
  const slice = await storage.readStream({ practice, stream: "thread/1", after: 0, witness: [] });
  check.equal(
    check.value(slice, "reading").events.map(({ payload }) => payload),
    roundTrip,
    "the payloads",
  );
  for (const [place, value] of roundTrip.entries()) {
    await stored(storage, check, {
      key: keyOf(`key/${place}`, { answer: value }),
      entries: [entriesOf("thread/1", [entryOf("1", "1", { value })])],
      putJobs: [jobOf("job/1", { payload: value })],
    });
    const [row] = check.value(await readPage(storage), "reading").rows;
    const [job] = check.value(await claim(storage), "claiming");
    const known = check.value(await storage.recall({ practice, key: `key/${place}` }), "recalling");
    check.equal(
      [row?.value, job?.payload, known?.answer],
      [value, value, value],
      `value, job and answer ${place + 1}`,
    );
  }
};

const badNumbers: readonly number[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -1,
  0.5,
  2 ** 53,
  1e300,
];

const hostileNumbers: StorageClause["run"] = async (harness, check) => {
  const storage = await harness.open();
  await stored(storage, check, earlier);
  const before = await footprint(storage, check);
  const refused = ["storage/malformed", "storage/too-large"];
  for (const bad of [...badNumbers, 0]) {
    await refusesLimit(storage, check, bad);
  }
  for (const bad of badNumbers) {
    const commits: readonly Partial<Commit>[] = [
      { append: [appendTo("thread/2", bad)] },
      {
        append: [
          { stream: "thread/2", expected: 0, events: [{ type: "t", schema: bad, payload: "" }] },
        ],
      },
      { depends: [{ stream: "thread/2", version: bad }] },
      { putJobs: [jobOf("job/2", { at: bad })] },
      { settleJobs: [{ queue: "outbox", id: "job/1", token: bad }] },
    ];
    for (const parts of commits) {
      check.problem(
        await storage.commit(commitOf(later(parts))),
        refused,
        `a commit with ${bad} in ${Object.keys(parts)[0]}`,
      );
    }
    const job = { practice, queue: "outbox", id: "job/1" };
    check.problem(
      await storage.readStream({ practice, stream: "s", after: bad, witness: [] }),
      refused,
      `reading after ${bad}`,
    );
    check.problem(
      await storage.readLog({ practice, after: bad, limit: 9 }),
      refused,
      `reading the log after ${bad}`,
    );
    check.problem(
      await storage.settle({ ...job, token: bad, againAt: null }),
      refused,
      `settling with the token ${bad}`,
    );
    check.problem(
      await storage.settle({ ...job, token: 1, againAt: bad }),
      refused,
      `putting off until ${bad}`,
    );
  }
  check.equal(await footprint(storage, check), before, "what is stored after all refusals");
};

const refusesLimit = async (storage: Storage, check: Check, bad: number): Promise<void> => {
  const refused = ["storage/malformed", "storage/too-large"];
  check.problem(await readPage(storage, { limit: bad }), refused, `a page of ${bad}`);
  check.problem(
    await storage.readLog({ practice, after: 0, limit: bad }),
    refused,
    `a log page of ${bad}`,
  );
  check.problem(await claim(storage, { limit: bad }), refused, `a claim of ${bad}`);
  const claimed = await storage.claim({ queue: "outbox", practice: null, limit: 1, leaseMs: bad });
  check.problem(claimed, refused, `a lease of ${bad} ms`);
};

/** Clauses about hostile input. */
export const hostileClauses: readonly StorageClause[] = [
  {
    ...safety,
    id: "ST82",
    title: "a name that is empty, too long or not printable ASCII is refused everywhere",
    reason: "S4: two names that look the same must not be two practices or two patients",
    run: malformedNames,
  },
  {
    ...safety,
    id: "ST83",
    title: "a commit that contradicts itself is refused, and nothing is stored",
    reason: "S8: guessing which half was meant would be a silent loss of the other",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, earlier);
      for (const [what, parts] of contradictions) {
        await refusedWhole(storage, check, {
          parts: later(parts),
          code: "storage/malformed",
          doing: `a commit with ${what}`,
        });
      }
    },
  },
  {
    ...safety,
    id: "ST84",
    title: "text comes back byte for byte, whatever is in it",
    reason:
      "S6: a seal or a signature over the text must still match, and a name must still be spelled right",
    run: roundTrips,
  },
  {
    ...safety,
    id: "ST85",
    title: "numbers that make no sense are refused by an answer, never by a throw",
    reason: "S8: a failure is a value, also when the caller is wrong",
    run: hostileNumbers,
  },
];

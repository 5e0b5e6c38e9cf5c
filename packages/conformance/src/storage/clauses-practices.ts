/** Practices are apart, names are exact, and what goes in or comes out is nobody's handle on the store. */
import type { Commit, Storage } from "@carethread/ports";
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
  practice,
  readStream,
  type StorageClause,
  safety,
  stored,
} from "./requests.js";

/** Everything that one practice can see of itself, in short. */
const sightOf = async (storage: Storage, check: Check, name: string): Promise<unknown> => {
  const slice = await storage.readStream({ practice: name, stream: "s", after: 0, witness: ["s"] });
  const page = await storage.range({
    practice: name,
    index: "w",
    after: null,
    limit: 9,
    witness: ["s"],
  });
  const log = await storage.readLog({ practice: name, after: 0, limit: 9 });
  const jobs = await claim(storage, { practice: name });
  const { version, versions } = check.value(slice, "reading a stream");
  const { rows, total } = check.value(page, "reading a page");
  return {
    version,
    versions,
    rows: rows.map(({ value }) => value),
    total,
    log: check
      .value(log, "reading the log")
      .map(({ sequence, payload }) => `${sequence} ${payload}`),
    bodies: check.value(
      await storage.readBodies({ practice: name, refs: ["b"] }),
      "reading a body",
    ),
    key:
      check.value(await storage.recall({ practice: name, key: "k" }), "recalling")?.answer ?? null,
    jobs: check.value(jobs, "claiming").map(({ payload }) => payload),
  };
};

const bitOfAll = (name: string): Partial<Commit> => ({
  practice: name,
  key: keyOf("k", { answer: `answer ${name}` }),
  append: [appendTo("s", 0, [`event ${name}`])],
  entries: [entriesOf("s", [entryOf("1", "1", { index: "w", value: `row ${name}` })])],
  putBodies: [{ ref: "b", bytes: new TextEncoder().encode(name) }],
  putJobs: [jobOf("j", { payload: `job ${name}` })],
});

const isolated: StorageClause["run"] = async (harness, check) => {
  const storage = await harness.open();
  const names = ["A8", "A81", "a8", "A8 ", "A8/", "A8%", "A_", "__proto__", "constructor"];
  for (const name of names) await stored(storage, check, bitOfAll(name));
  for (const name of names) {
    const wanted = {
      version: 1,
      versions: [1],
      rows: [`row ${name}`],
      total: 1,
      log: [`1 event ${name}`],
      bodies: [{ ref: "b", bytes: new TextEncoder().encode(name) }],
      key: `answer ${name}`,
      jobs: [`job ${name}`],
    };
    check.equal(await sightOf(storage, check, name), wanted, `what the practice ${name} sees`);
  }
  const nothing = {
    version: 0,
    versions: [0],
    rows: [],
    total: 0,
    log: [],
    bodies: [null],
    key: null,
    jobs: [],
  };
  check.equal(await sightOf(storage, check, "A8x"), nothing, "what an unknown practice sees");
};

const exactNames: StorageClause["run"] = async (harness, check) => {
  const storage = await harness.open();
  const names = [
    "t",
    "T",
    "t/1",
    "t/10",
    "t/",
    "t ",
    " t",
    "t%",
    "t_",
    "t'",
    't"',
    "t\\",
    "toString",
    "__proto__",
  ];
  for (const name of names) {
    await stored(storage, check, {
      key: keyOf(name),
      append: [appendTo(name, 0, [name])],
      entries: [entriesOf(name, [entryOf(name, name, { index: name })])],
      putBodies: [bodyOf(name, [names.indexOf(name)])],
      putJobs: [jobOf(name, { queue: name })],
    });
  }
  for (const name of names) {
    const slice = check.value(await readStream(storage, name), "reading");
    const page = await storage.range({ practice, index: name, after: null, limit: 9, witness: [] });
    const [body] = check.value(
      await storage.readBodies({ practice, refs: [name] }),
      "reading a body",
    );
    check.equal(
      {
        payloads: slice.events.map(({ payload }) => payload),
        rows: check.value(page, "reading a page").rows.map(({ id }) => id),
        body: body?.bytes,
        answer: check.value(await storage.recall({ practice, key: name }), "recalling")?.answer,
        jobs: check.value(await claim(storage, { queue: name }), "claiming").map(({ id }) => id),
      },
      {
        payloads: [name],
        rows: [name],
        body: Uint8Array.of(names.indexOf(name)),
        answer: `answer to ${name}`,
        jobs: [name],
      },
      `what is stored under the name ${JSON.stringify(name)}`,
    );
  }
};

/** Overwrites everything that can be reached from a value, as a careless caller might. */
const spoil = (value: unknown): void => {
  if (value instanceof Uint8Array) {
    value.fill(0xee);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const name of Object.keys(value)) {
    const inner: unknown = Reflect.get(value, name);
    spoil(inner);
    if (typeof inner === "string") Reflect.set(value, name, "spoiled");
    if (typeof inner === "number" && !(value instanceof Uint8Array))
      Reflect.set(value, name, 4_711);
  }
  // A frozen value refuses this quietly, which is as good as a copy.
  if (Array.isArray(value) && !Object.isFrozen(value)) value.length = 0;
};

const given: StorageClause["run"] = async (harness, check) => {
  const storage = await harness.open();
  await stored(storage, check, earlier);
  const before = await footprint(storage, check);
  const slice = check.value(await readStream(storage, "thread/1", ["thread/1"]), "reading");
  const answers: readonly unknown[] = [
    slice,
    check.value(
      await storage.range({ practice, index: "worklist", after: null, limit: 9, witness: [] }),
      "reading",
    ),
    check.value(await storage.readBodies({ practice, refs: ["body/1"] }), "reading"),
    check.value(await storage.recall({ practice, key: "key/1" }), "recalling"),
    check.value(await storage.readLog({ practice, after: 0, limit: 9 }), "reading"),
    check.value(await storage.commit(commitOf(earlier)), "repeating"),
    check.value(await claim(storage), "claiming"),
  ];
  spoil(answers);
  check.equal(
    await footprint(storage, check),
    before,
    "what is stored after the answers were overwritten",
  );
  harness.advance(1_001);
  const [job] = check.value(await claim(storage), "claiming");
  check.equal(
    [job?.id, job?.payload, job?.attempts],
    ["job/1", "work job/1", 2],
    "the job after the answers were overwritten",
  );
};

const handedIn: StorageClause["run"] = async (harness, check) => {
  const storage = await harness.open();
  const commit = structuredClone(commitOf(earlier));
  check.value(await storage.commit(commit), "a commit");
  const before = await footprint(storage, check);
  spoil(commit);
  check.equal(
    await footprint(storage, check),
    before,
    "what is stored after the request was overwritten",
  );
  const [job] = check.value(await claim(storage), "claiming");
  check.equal(
    [job?.id, job?.payload, job?.at],
    ["job/1", "work job/1", 5],
    "the job after the request was overwritten",
  );
};

/** Clauses about practices, names and copies. */
export const practiceClauses: readonly StorageClause[] = [
  {
    ...safety,
    id: "ST60",
    title: "practices with like names share nothing: no stream, list, body, key, job or sequence",
    reason: "S4: a message is never seen in another practice",
    run: isolated,
  },
  {
    ...safety,
    id: "ST61",
    title: "names are compared byte by byte: case, prefixes, spaces and wildcards make other names",
    reason: "S4: two patients whose references differ in one letter are two patients",
    run: exactNames,
  },
  {
    ...safety,
    id: "ST62",
    title: "what is given out is a copy: overwriting it changes nothing in the store",
    reason: "S6: nobody changes the record but by a commit",
    run: given,
  },
  {
    ...safety,
    id: "ST63",
    title: "what is handed in is copied: overwriting it afterwards changes nothing in the store",
    reason: "S6: a buffer that is used again must not rewrite a stored message",
    run: handedIn,
  },
];

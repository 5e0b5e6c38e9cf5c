import type { RecordDocument, RecordSystem } from "@carethread/ports";
import type { Clause, Kit, KitHarness } from "../kit/clause.js";

/**
 * What the author of a record adapter gives to the kit.
 *
 * @category conformance
 */
export interface RecordHarness extends KitHarness {
  /** Always `"record"`. */
  readonly port: "record";
  /** A record system in which nothing is filed. */
  open(): Promise<RecordSystem>;
  /** Everything that is filed, in any order, read from the record and not from the adapter. */
  filed(): Promise<readonly RecordDocument[]>;
  /** How the record behaves from now on: it refuses every document, does not answer, or behaves. */
  behave(how: "well" | "refuse" | "cut-off"): Promise<void>;
}

const safety: Pick<Clause<RecordHarness>, "safety" | "needs"> = { safety: true, needs: [] };

const letter: RecordDocument = {
  practice: "A81001",
  patient: "p-1",
  reference: "thread-1/1",
  writtenAt: 1_767_225_600_000,
  title: "Online message",
  text: "Patient: my knee hurts.\nPractice: rest it. Ŵyth 🦵 <b> & \t.",
};

const clauses: readonly Clause<RecordHarness>[] = [
  {
    ...safety,
    id: "RE01",
    title: "a document is filed whole, to its patient, word for word",
    reason: "S1: what was said must stand in the record as it was said",
    run: async (harness, check) => {
      const record = await harness.open();
      check.equal(record.spec, "record/1", "the contract that it keeps");
      const { recordReference } = check.value(await record.file(letter), "filing");
      check.that(recordReference !== "", "the record's own reference should not be empty");
      check.equal(await harness.filed(), [letter], "what is filed");
    },
  },
  {
    ...safety,
    id: "RE02",
    title: "the same reference is filed once, and answered the same each time",
    reason: "S2: an answer that was lost must not double an entry in the record",
    run: async (harness, check) => {
      const record = await harness.open();
      const first = check.value(await record.file(letter), "filing");
      const again = check.value(await record.file(letter), "filing again");
      check.equal(again, first, "the second answer");
      const many = await Promise.all(Array.from({ length: 10 }, () => record.file(letter)));
      for (const answer of many)
        check.equal(check.value(answer, "filing at once"), first, "answers");
      check.equal((await harness.filed()).length, 1, "how often it is filed");
    },
  },
  {
    ...safety,
    id: "RE03",
    title: "different references, patients and practices are different entries",
    reason: "S1: one entry taken for another is an entry that is missing",
    run: async (harness, check) => {
      const record = await harness.open();
      const documents = [
        letter,
        { ...letter, reference: "thread-1/2" },
        { ...letter, practice: "B82002" },
        { ...letter, reference: "THREAD-1/1" },
      ];
      const references: string[] = [];
      for (const document of documents)
        references.push(check.value(await record.file(document), "filing").recordReference);
      check.equal((await harness.filed()).length, documents.length, "how many are filed");
      const own = new Set(
        references.map((reference, at) => `${documents[at]?.practice} ${reference}`),
      );
      check.equal(own.size, documents.length, "how many record references differ");
    },
  },
  {
    ...safety,
    id: "RE04",
    title: "a record that refuses says so for good, and nothing is filed",
    reason: "S3: the item stays open for a person",
    run: async (harness, check) => {
      const record = await harness.open();
      await harness.behave("refuse");
      check.problem(await record.file(letter), "record/refused", "filing");
      check.equal(await harness.filed(), [], "what is filed");
    },
  },
  {
    ...safety,
    id: "RE05",
    title: "a record that does not answer is unavailable, and the same document can be filed later",
    reason: "S8: an outage must not lose an entry, nor double it",
    run: async (harness, check) => {
      const record = await harness.open();
      await harness.behave("cut-off");
      check.problem(await record.file(letter), "record/unavailable", "filing");
      await harness.behave("well");
      check.value(await record.file(letter), "filing later");
      check.equal(await harness.filed(), [letter], "what is filed");
    },
  },
];

/**
 * The clauses of `record/1`: every sentence of the record port's documentation, as a test.
 *
 * @category conformance
 * @example
 * ```ts
 * import { type RecordHarness, recordKit, runKit } from "@carethread/conformance";
 *
 * export const conforms = async (harness: RecordHarness): Promise<boolean> =>
 *   (await runKit(recordKit, harness)).conforms;
 * ```
 */
export const recordKit: Kit<RecordHarness> = {
  port: "record",
  spec: "record/1",
  methods: ["open", "filed", "behave"],
  clauses,
  declared: async () => [],
};

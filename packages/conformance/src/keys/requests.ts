/** What the clauses seal, and how they look at the answer. */
import type { Keys, PracticeKeys, SealContext } from "@carethread/ports";
import type { Check, Clause } from "../kit/clause.js";
import type { KeysHarness } from "./harness.js";

/** A clause of the keys kit. */
export type KeysClause = Clause<KeysHarness>;

/** What all clauses have: they cannot be skipped and need nothing beyond the contract. */
export const safety: Pick<KeysClause, "safety" | "needs"> = { safety: true, needs: [] };

/** The context that data keys are made with. */
export const dataKeyContext: SealContext = ["A81001", "thread-1"];
/** The context that texts are sealed in. */
export const context: SealContext = ["A81001", "thread-1", "message-1", "text", "1"];
/** A text. */
export const text = "My knee hurts when I climb stairs.";

/** Bytes with everything that belongs to them. */
export interface Sealed {
  readonly dataKey: Uint8Array;
  readonly dataKeyContext: SealContext;
  readonly context: SealContext;
  readonly sealed: Uint8Array;
}

/** One practice's keys, of the first practice unless another is named. */
export const practiceOf = async (keys: Keys, check: Check, name: string): Promise<PracticeKeys> =>
  check.value(await keys.open(name), "opening a practice that has keys");

/** The first practice's keys of a fresh adapter. */
export const openFirst = async (harness: KeysHarness, check: Check): Promise<PracticeKeys> =>
  practiceOf(await harness.open(), check, harness.practices[0]);

/** A text sealed under a fresh data key. */
export const sealedBy = (practice: PracticeKeys, check: Check, words: string = text): Sealed => {
  const dataKey = practice.createDataKey(dataKeyContext);
  const sealed = check.value(
    practice.seal({ dataKey, dataKeyContext, context, text: words }),
    "sealing",
  );
  return { dataKey, dataKeyContext, context, sealed };
};

/** A finding unless these bytes are refused as tampered. */
export const refusesAll = (
  practice: PracticeKeys,
  check: Check,
  { values, what }: { readonly values: readonly Sealed[]; readonly what: string },
): void => {
  const given = values.filter((value) => practice.unseal(value).isOk()).length;
  check.equal(given, 0, `how many of ${values.length} values with ${what} were opened`);
  for (const value of values) {
    const code = practice.unseal(value).match(
      () => "keys/tampered",
      (problem) => problem.code,
    );
    if (code !== "keys/tampered") {
      check.equal(code, "keys/tampered", `the refusal of a value with ${what}`);
      return;
    }
  }
};

/** Every copy of the bytes with one byte changed. */
export const changedOnce = (bytes: Uint8Array): readonly Uint8Array[] =>
  Array.from(bytes, (_, at) => bytes.map((byte, index) => (index === at ? byte ^ 0x55 : byte)));

/** Copies that are shorter or longer than the bytes. */
export const resized = (bytes: Uint8Array): readonly Uint8Array[] => [
  new Uint8Array(),
  bytes.slice(0, 1),
  bytes.slice(1),
  ...[1, 4, 8, 12, 15, 16].map((cut) => bytes.slice(0, -cut)),
  Uint8Array.from([...bytes, 0]),
  Uint8Array.from([0, ...bytes]),
  Uint8Array.from([...bytes, ...bytes]),
];

import type { PracticeKeys, SealContext } from "@carethread/ports";
import { createLocalKeys, generatePracticeKey, type LocalKeysOptions } from "../src/index.js";

/** The keys of the practice A81001, freshly generated unless the test brings its own. */
export const openPractice = async (
  options: LocalKeysOptions = { practiceKeys: { A81001: generatePracticeKey() } },
): Promise<PracticeKeys> =>
  (await createLocalKeys(options)._unsafeUnwrap().open("A81001"))._unsafeUnwrap();

export const dataKeyContext: SealContext = ["A81001", "thread-1"];
export const context: SealContext = ["A81001", "thread-1", "message-1", "text", "1"];

/** Seals a text for the context above, under a fresh data key. */
export const sealed = (
  practice: PracticeKeys,
  text: string,
): { readonly dataKey: Uint8Array; readonly sealed: Uint8Array } => {
  const dataKey = practice.createDataKey(dataKeyContext);
  const answer = practice.seal({ dataKey, dataKeyContext, context, text });
  return { dataKey, sealed: answer._unsafeUnwrap() };
};

/** What opening these bytes in the contexts above gives: the text, or the code of the problem. */
export const opened = (
  practice: PracticeKeys,
  request: { readonly dataKey: Uint8Array; readonly sealed: Uint8Array },
): string =>
  practice.unseal({ ...request, dataKeyContext, context }).match(
    (text) => `opened: ${text}`,
    (problem) => problem.code,
  );

/** Every copy of the bytes with one byte changed. */
export const changedOnce = (bytes: Uint8Array): readonly Uint8Array[] =>
  Array.from(bytes, (_, at) => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)));

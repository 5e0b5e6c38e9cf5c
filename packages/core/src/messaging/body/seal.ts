import { err, ok, type PracticeKeys } from "@carethread/ports";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { Context } from "../context.js";
import { once, type Soon } from "../soon.js";
import { seenKey } from "../store.js";
import type { Work } from "../work.js";

/** Where the wrapped data key of a stream is kept. Destroying that body makes all texts of the stream unreadable. */
const keyRef = (stream: string): string => `key/${stream}`;

const keyContext = (practice: string, stream: string): readonly string[] => [practice, stream];

/** The key of a stream, at once when it was used before; `null` when it has none. */
const storedKey = (context: Context, practice: string, stream: string): Soon<Uint8Array | null> => {
  const name = seenKey(practice, stream);
  const kept = context.dataKeys.get(name);
  return kept === undefined ? readKey(context, practice, stream) : ok(kept);
};

const readKey = async (
  context: Context,
  practice: string,
  stream: string,
): Promise<Outcome<Uint8Array | null>> => {
  const read = await context.storage.readBodies({ practice, refs: [keyRef(stream)] });
  if (read.isErr()) return err(read.error);
  const bytes = read.value[0]?.bytes ?? null;
  if (bytes !== null) context.dataKeys.set(seenKey(practice, stream), bytes);
  return ok(bytes);
};

/** The stream whose texts are sealed, and whether it begins with this commit. */
interface Sealing {
  readonly stream: string;
  readonly isNew: boolean;
}

/** A text and where it is kept. */
interface TextBody {
  readonly ref: string;
  readonly text: string;
}

/**
 * Seals a text under its stream's data key and puts it into the work, at once when the key was used before; a stream that has no key yet gets
 * one with the same commit.
 */
export const putSealed = (
  context: Context,
  work: Work,
  { stream, isNew, ref, text }: Sealing & TextBody,
): Soon<string> =>
  once(putAllSealed(context, work, { stream, isNew, bodies: [{ ref, text }] }), (sealed) =>
    sealed.map(() => ref),
  );

/** The same for several texts of one stream. */
export const putAllSealed = (
  context: Context,
  work: Work,
  { stream, isNew, bodies }: Sealing & { readonly bodies: readonly TextBody[] },
): Soon<void> => {
  const stored = isNew ? ok(null) : storedKey(context, work.practice, stream);
  return once(stored, (dataKey) => putUnder(context, work, stream, { dataKey, bodies }));
};

interface Keyed {
  readonly dataKey: Outcome<Uint8Array | null>;
  readonly bodies: readonly TextBody[];
}

const putUnder = (
  context: Context,
  work: Work,
  stream: string,
  { dataKey: stored, bodies }: Keyed,
): Outcome<void> => {
  if (stored.isErr()) return err(stored.error);
  const dataKeyContext = keyContext(work.practice, stream);
  let dataKey = stored.value;
  if (dataKey === null) {
    const made = work.keys.createDataKey(dataKeyContext);
    work.put({ ref: keyRef(stream), bytes: made });
    work.afterwards(() => context.dataKeys.set(seenKey(work.practice, stream), made));
    dataKey = made;
  }
  for (const { ref, text } of bodies) {
    const bound = { dataKey, dataKeyContext, context: [...dataKeyContext, ref] };
    const sealed = work.keys.seal({ ...bound, text });
    if (sealed.isErr()) return err(sealed.error);
    work.put({ ref, bytes: sealed.value });
  }
  return ok(undefined);
};

/** What asks for sealed texts of one stream. */
export interface SealedTexts {
  readonly practice: string;
  readonly keys: PracticeKeys;
  readonly stream: string;
  readonly refs: readonly string[];
}

/** The texts, in the order asked for; `null` for one that was destroyed. */
export const readSealed = async (
  context: Context,
  { practice, keys, stream, refs }: SealedTexts,
): Promise<Outcome<readonly (string | null)[]>> => {
  if (refs.length === 0) return ok([]);
  const dataKey = await storedKey(context, practice, stream);
  if (dataKey.isErr()) return err(dataKey.error);
  const bodies = await context.storage.readBodies({ practice, refs });
  if (bodies.isErr()) return err(bodies.error);
  const dataKeyContext = keyContext(practice, stream);
  const texts: (string | null)[] = [];
  for (const [n, body] of bodies.value.entries()) {
    const ref = refs[n] ?? "";
    if (body === null) return err(problem("storage/corrupt", { missing: "body" }));
    if (body.bytes === null || dataKey.value === null) {
      texts.push(null);
      continue;
    }
    const text = keys.unseal({
      dataKey: dataKey.value,
      dataKeyContext,
      context: [...dataKeyContext, ref],
      sealed: body.bytes,
    });
    if (text.isErr()) return err(text.error);
    texts.push(text.value);
  }
  return ok(texts);
};

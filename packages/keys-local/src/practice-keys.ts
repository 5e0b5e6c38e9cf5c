import {
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import {
  err,
  type KeysProblem,
  ok,
  type PracticeKeys,
  portProblem,
  type Result,
  type SealContext,
} from "@carethread/ports";
import { createCache } from "./cache.js";
import { envelopeBytes, openBytes, sealBytes } from "./envelope.js";
import { deriveKey, keyIdOf } from "./key-material.js";
import { padText, unpadText } from "./padding.js";
import { encodeWords } from "./words.js";

const dataKeyBytes = 32;
// 32 bytes in base64url.
const digestChars = 43;
const idBytes = 8;
const wrappedBytes = idBytes + envelopeBytes + dataKeyBytes;
// A practice uses a handful of purposes; the bound is there for hosts that put data into one.
const purposesMax = 64;

/** One generation of a practice's key, with what is derived from it. */
interface Generation {
  readonly id: Buffer;
  readonly wrap: KeyObject;
  readonly purposeKey: (purpose: string) => KeyObject;
}

// The practice's name goes into every derivation: two practices that were given the same key by mistake still can't open
// each other's values.
const generationOf = (practice: string, key: KeyObject): Generation => {
  const purposes = createCache<KeyObject>(purposesMax);
  return {
    id: keyIdOf(key),
    wrap: deriveKey(key, ["carethread/wrap/1", practice]),
    purposeKey: (purpose) => {
      const known = purposes.get(purpose);
      if (known !== undefined) return known;
      const made = deriveKey(key, ["carethread/digest/1", practice, purpose]);
      purposes.set(purpose, made);
      return made;
    },
  };
};

const viewOf = (bytes: Uint8Array): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const digestOf = (key: KeyObject, text: string): string =>
  createHmac("sha256", key)
    .update(encodeWords([text]))
    .digest("base64url");

const digestsOf = (
  generations: readonly [Generation, ...Generation[]],
): Pick<PracticeKeys, "digest" | "verifies"> => ({
  digest: (purpose, text) => digestOf(generations[0].purposeKey(purpose), text),
  verifies: (purpose, text, digest) => {
    // Compared as it is written: of the several ways to write the same bytes only our own is taken.
    const given = Buffer.from(digest);
    if (given.length !== digestChars) return false;
    // Every generation is tried, whatever the others said, so that the time tells nothing.
    let found = false;
    for (const { purposeKey } of generations)
      found = timingSafeEqual(Buffer.from(digestOf(purposeKey(purpose), text)), given) || found;
    return found;
  },
});

/** The data keys that are held, unwrapped. */
interface DataKeys {
  /** Holds one that was made just now: what is sealed under it next need not unwrap it. */
  hold(wrapped: Buffer, context: SealContext, plain: Buffer): void;
  unwrap(wrapped: Uint8Array, context: SealContext): KeyObject | null;
}

interface Held {
  readonly context: SealContext;
  readonly key: KeyObject;
}

const sameWords = (one: SealContext, other: SealContext): boolean =>
  one.length === other.length && one.every((word, index) => word === other[index]);

/** Unwraps data keys, and remembers the last ones together with the context that they belong to. */
const dataKeysOf = (generations: readonly Generation[], size: number): DataKeys => {
  const cache = createCache<Held>(size);
  const keep = (name: string, context: SealContext, plain: Buffer): KeyObject => {
    const key = createSecretKey(plain);
    plain.fill(0);
    cache.set(name, { context: [...context], key });
    return key;
  };
  return {
    hold: (wrapped, context, plain) => void keep(wrapped.toString("latin1"), context, plain),
    unwrap: (wrapped, context) => {
      const bytes = viewOf(wrapped);
      if (bytes.length !== wrappedBytes) return null;
      const name = bytes.toString("latin1");
      const held = cache.get(name);
      if (held !== undefined) return sameWords(held.context, context) ? held.key : null;
      const generation = generations.find(({ id }) => id.equals(bytes.subarray(0, idBytes)));
      if (generation === undefined) return null;
      const plain = openBytes(generation.wrap, context, bytes.subarray(idBytes));
      return plain === null ? null : keep(name, context, plain);
    },
  };
};

const tampered = (): Result<never, KeysProblem> => err(portProblem("keys/tampered"));

/** A practice's keys: the present key first, then those that only open. */
export const practiceKeysOf = (options: {
  readonly practice: string;
  readonly keys: readonly [KeyObject, ...KeyObject[]];
  readonly dataKeysHeldMax: number;
}): PracticeKeys => {
  const [current, ...previous] = options.keys;
  const present = generationOf(options.practice, current);
  const generations: readonly [Generation, ...Generation[]] = [
    present,
    ...previous.map((key) => generationOf(options.practice, key)),
  ];
  const { hold, unwrap } = dataKeysOf(generations, options.dataKeysHeldMax);
  return Object.freeze({
    createDataKey: (context: SealContext) => {
      const plain = randomBytes(dataKeyBytes);
      const wrapped = Buffer.concat([present.id, sealBytes(present.wrap, context, plain)]);
      hold(wrapped, context, plain);
      return wrapped;
    },
    seal: ({ dataKey, dataKeyContext, context, text }) => {
      const key = unwrap(dataKey, dataKeyContext);
      if (key === null) return tampered();
      const plain = padText(text);
      const sealed = sealBytes(key, context, plain);
      plain.fill(0);
      return ok(sealed);
    },
    unseal: ({ dataKey, dataKeyContext, context, sealed }) => {
      const key = unwrap(dataKey, dataKeyContext);
      const plain = key === null ? null : openBytes(key, context, viewOf(sealed));
      const text = plain === null ? null : unpadText(plain);
      plain?.fill(0);
      return text === null ? tampered() : ok(text);
    },
    ...digestsOf(generations),
  } satisfies PracticeKeys);
};

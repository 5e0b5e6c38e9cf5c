import { createHmac, createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import { encodeWords } from "./words.js";

/**
 * A practice key as a host hands it over: 32 random bytes, raw or as base64url.
 *
 * @category adapters
 */
export type KeyMaterial = string | Uint8Array;

const keyBytes = 32;

/** Why key material was refused: it is told to whoever set it up, and never repeats the material. */
export type KeyFlaw = "not-base64url" | "not-32-bytes" | "all-bytes-equal";

const bytesOf = (material: KeyMaterial): Buffer | null => {
  if (typeof material !== "string") return Buffer.from(material);
  const bytes = Buffer.from(material, "base64url");
  // Buffer skips what is not base64url, so a mistyped key would silently become a shorter one.
  return bytes.toString("base64url") === material ? bytes : null;
};

/** A key ready for use, or what is wrong with it. The copy that was made of it is zeroed. */
export const importKey = (material: KeyMaterial): KeyObject | KeyFlaw => {
  const bytes = bytesOf(material);
  if (bytes === null) return "not-base64url";
  const flaw = flawOf(bytes);
  const key = flaw ?? createSecretKey(bytes);
  bytes.fill(0);
  return key;
};

const flawOf = (bytes: Buffer): KeyFlaw | null => {
  if (bytes.length !== keyBytes) return "not-32-bytes";
  return bytes.every((byte) => byte === bytes[0]) ? "all-bytes-equal" : null;
};

/** A key for one use, derived from another by its name: other words give an unrelated key. */
export const deriveKey = (above: KeyObject, words: readonly string[]): KeyObject => {
  const derived = createHmac("sha512", above).update(encodeWords(words)).digest();
  const key = createSecretKey(derived.subarray(0, keyBytes));
  derived.fill(0);
  return key;
};

/** The public name of a key: eight bytes that tell which key a data key was wrapped with. */
export const keyIdOf = (above: KeyObject): Buffer =>
  createHmac("sha512", above)
    .update(encodeWords(["carethread/key-id/1"]))
    .digest()
    .subarray(0, 8);

/**
 * A fresh practice key: 32 random bytes as 43 characters of base64url, to be kept where the host keeps its secrets.
 *
 * Whoever has it can read everything of the practice; without it nobody can. Never throws.
 *
 * @category adapters
 * @example
 * ```ts run
 * import { generatePracticeKey } from "@carethread/keys-local";
 *
 * console.log(generatePracticeKey().length); // => 43
 * ```
 */
export const generatePracticeKey = (): string => randomBytes(keyBytes).toString("base64url");

/**
 * The one place that encrypts. A value's key is used once: it is derived from the key above it, a random salt and the whole
 * context, so a value opens only where it belongs, and no nonce can repeat under a key.
 *
 * Layout: version (1) · salt (32) · commitment (32) · ciphertext · tag (16).
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  timingSafeEqual,
} from "node:crypto";
import { createSalts } from "./random.js";
import { encodeWords } from "./words.js";

const version = 1;
const saltBytes = 32;
const commitmentBytes = 32;
const keyBytes = 32;
const tagBytes = 16;
const saltAt = 1;
const commitmentAt = saltAt + saltBytes;
const textAt = commitmentAt + commitmentBytes;
/** What sealing adds to the bytes that go in. */
export const envelopeBytes: number = textAt + tagBytes;

// The key is used for one value, so the nonce has nothing left to do.
const nonce = Buffer.alloc(12);
// Node.js takes tags of four bytes unless the length is said.
const gcm = { authTagLength: tagBytes } as const;

const writeSalt = createSalts(saltBytes);

/** What the key is derived from, and the part of it that the tag covers. */
interface Binding {
  /** Version, salt and context. */
  readonly bound: Buffer;
  /** The same, and the counter of the one block. */
  readonly info: Buffer;
}

const bindingOf = (words: readonly string[]): Binding => {
  const info = encodeWords(words, { before: commitmentAt, after: 1 });
  info[0] = version;
  info[info.length - 1] = 1;
  return { bound: info.subarray(0, -1), info };
};

// HKDF-Expand of RFC 5869 with HMAC-SHA-512. The key above is uniformly random, so its section 3.3 lets extraction be left out;
// the 64 bytes that are needed are one block: T(1) = HMAC(key, info | 0x01).
// The counter stands at the end of the binding's buffer, so that the HMAC takes its input in one call.
const derive = (above: KeyObject, { info }: Binding): Buffer =>
  createHmac("sha512", above).update(info).digest();

/**
 * Seals bytes under a key and a context. Each call gives other bytes.
 */
export const sealBytes = (above: KeyObject, words: readonly string[], plain: Buffer): Buffer => {
  const binding = bindingOf(words);
  writeSalt(binding.info, saltAt);
  const derived = derive(above, binding);
  const key = createSecretKey(derived.subarray(0, keyBytes));
  const cipher = createCipheriv("aes-256-gcm", key, nonce, gcm);
  cipher.setAAD(binding.bound);
  // Memory of its own: a slice of the shared pool would take its neighbours along wherever the caller sends it.
  const sealed = Buffer.allocUnsafe(envelopeBytes + plain.length);
  binding.info.copy(sealed, 0, 0, commitmentAt);
  derived.copy(sealed, commitmentAt, keyBytes);
  // In counter mode every byte comes out of `update`; `final` only finishes the tag.
  cipher.update(plain).copy(sealed, textAt);
  cipher.final();
  cipher.getAuthTag().copy(sealed, textAt + plain.length);
  derived.fill(0);
  return sealed;
};

/**
 * Opens what {@link sealBytes} made, or answers `null` for any other bytes, key or context.
 * Nothing leaves this function before the tag has been verified.
 */
export const openBytes = (
  above: KeyObject,
  words: readonly string[],
  sealed: Buffer,
): Buffer | null => {
  if (sealed.length < envelopeBytes || sealed[0] !== version) return null;
  const binding = bindingOf(words);
  sealed.copy(binding.info, saltAt, saltAt, commitmentAt);
  const derived = derive(above, binding);
  // The commitment says which key this was sealed under: without it, bytes can be made that open under two keys.
  if (!timingSafeEqual(derived.subarray(keyBytes), sealed.subarray(commitmentAt, textAt)))
    return null;
  const key = createSecretKey(derived.subarray(0, keyBytes));
  derived.fill(0);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, gcm);
  decipher.setAAD(binding.bound);
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
  const plain = decipher.update(sealed.subarray(textAt, sealed.length - tagBytes));
  try {
    decipher.final();
    return plain;
  } catch {
    plain.fill(0);
    return null;
  }
};

/** Digests and sealing as one would write them for one program: the same primitives and the same sizes as the SDK's keys. */
import {
  createCipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
  randomFillSync,
  timingSafeEqual,
} from "node:crypto";

/** What the floor holds of a practice's key. */
export interface FloorKeys {
  readonly wrap: KeyObject;
  readonly digest: KeyObject;
}

/** Fresh keys of a practice. */
export const createFloorKeys = (): FloorKeys => ({
  wrap: createSecretKey(randomBytes(32)),
  digest: createSecretKey(randomBytes(32)),
});

/** A keyed digest of a text for one purpose. */
export const digest = (keys: FloorKeys, purpose: string, text: string): string =>
  createHmac("sha256", keys.digest).update(`${purpose}\n${text}`).digest("base64url");

/** Whether a digest is the text's, in a time that tells nothing. */
export const verifies = (keys: FloorKeys, [purpose, text]: [string, string], given: string) => {
  const made = digest(keys, purpose, text);
  return made.length === given.length && timingSafeEqual(Buffer.from(made), Buffer.from(given));
};

const SALT = 32;
const TAG = 16;
const HEAD = 1 + SALT + 32;
const BUCKET = 256;
const NONCE = Buffer.alloc(12);
const salts = Buffer.alloc(8192);
let saltAt = salts.length;

/** Seals bytes under a key of their own, which is derived from the key above, a salt and where the bytes belong. */
const seal = (above: KeyObject, where: string, plain: Buffer): Buffer => {
  if (saltAt === salts.length) {
    randomFillSync(salts);
    saltAt = 0;
  }
  const sealed = Buffer.allocUnsafe(HEAD + plain.length + TAG);
  sealed[0] = 1;
  salts.copy(sealed, 1, saltAt, saltAt + SALT);
  saltAt += SALT;
  const bound = Buffer.concat([sealed.subarray(0, 1 + SALT), Buffer.from(where)]);
  const derived = createHmac("sha512", above).update(bound).digest();
  derived.copy(sealed, 1 + SALT, 32);
  const cipher = createCipheriv("aes-256-gcm", createSecretKey(derived.subarray(0, 32)), NONCE);
  cipher.setAAD(bound);
  cipher.update(plain).copy(sealed, HEAD);
  cipher.final();
  cipher.getAuthTag().copy(sealed, HEAD + plain.length);
  derived.fill(0);
  return sealed;
};

/** Seals a text, filled up so that its length tells little. */
export const sealText = (key: KeyObject, where: string, text: string): Buffer => {
  const length = Buffer.byteLength(text);
  const plain = Buffer.alloc(Math.ceil((length + 5) / BUCKET) * BUCKET);
  plain.writeUInt32BE(length, 1);
  plain.write(text, 5);
  const sealed = seal(key, where, plain);
  plain.fill(0);
  return sealed;
};

/** A thread's own key, and the bytes by which it is kept. */
export const createDataKey = (keys: FloorKeys, where: string) => {
  const plain = randomBytes(32);
  const wrapped = Buffer.concat([NONCE.subarray(0, 8), seal(keys.wrap, where, plain)]);
  const key = createSecretKey(plain);
  plain.fill(0);
  return { key, wrapped };
};

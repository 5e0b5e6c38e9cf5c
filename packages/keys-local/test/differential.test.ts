/** The same bytes by another hand: the format written down a second time, on @noble/ciphers and @noble/hashes. */
import { gcm } from "@noble/ciphers/aes.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256, sha512 } from "@noble/hashes/sha2.js";
import { expect, test } from "vitest";
import { context, dataKeyContext, opened, openPractice, sealed } from "./fixture.js";

const bytes = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const hex = (value: Uint8Array): string => Buffer.from(value).toString("hex");
const u32 = (number: number): readonly number[] => [
  number >>> 24,
  (number >>> 16) & 255,
  (number >>> 8) & 255,
  number & 255,
];
const word = (text: string): Uint8Array => {
  const utf8 = new TextEncoder().encode(text);
  return bytes([0], u32(utf8.length), utf8);
};
const words = (list: readonly string[]): Uint8Array => bytes(u32(list.length), ...list.map(word));
const below = (key: Uint8Array, list: readonly string[]): Uint8Array =>
  hmac(sha512, key, words(list)).subarray(0, 32);

const envelope = (key: Uint8Array, list: readonly string[], salt: Uint8Array) => {
  const bound = bytes([1], salt, words(list));
  const derived = hmac(sha512, key, bytes(bound, [1]));
  const cipher = gcm(derived.subarray(0, 32), new Uint8Array(12), bound);
  return { cipher, commitment: derived.subarray(32) };
};
const sealWith = (
  key: Uint8Array,
  list: readonly string[],
  plain: Uint8Array,
  salt: Uint8Array,
): Uint8Array => {
  const { cipher, commitment } = envelope(key, list, salt);
  return bytes([1], salt, commitment, cipher.encrypt(plain));
};
const openWith = (key: Uint8Array, list: readonly string[], value: Uint8Array): Uint8Array => {
  const { cipher, commitment } = envelope(key, list, value.subarray(1, 33));
  expect([value[0], hex(value.subarray(33, 65))]).toEqual([1, hex(commitment)]);
  return cipher.decrypt(value.subarray(65));
};

const practiceKey = new Uint8Array(32).map((_, index) => index);
const wrapKey = below(practiceKey, ["carethread/wrap/1", "A81001"]);
const keyId = below(practiceKey, ["carethread/key-id/1"]).subarray(0, 8);
const salt = (fill: number): Uint8Array => new Uint8Array(32).fill(fill);
const padded = (text: string): Uint8Array => {
  const plain = word(text);
  return bytes(plain, new Uint8Array(Math.ceil(plain.length / 256) * 256 - plain.length));
};

const practice = await openPractice({ practiceKeys: { A81001: practiceKey } });

test("what the other implementation seals opens here, byte for byte as the vectors say", () => {
  const dataKey = bytes(keyId, sealWith(wrapKey, dataKeyContext, salt(3), salt(2)));
  const value = sealWith(salt(3), context, padded("Fy mhen-glin"), salt(4));
  expect(opened(practice, { dataKey, sealed: value })).toBe("opened: Fy mhen-glin");
  expect([hex(sha256(dataKey)), hex(sha256(value))]).toEqual([
    "3d00e78b143b67020247e28a1d238c8d3771198299e0b83f820a9489ad64b7e4",
    "9a0410282bdc8b5891111e74bb3e2be32a3e45759c664473ecf611db8fdc6713",
  ]);
});

test("what is sealed here opens with the other implementation", () => {
  for (const text of ["", "My knee hurts.", "x".repeat(600), "Ŵyth 🦵"]) {
    const made = sealed(practice, text);
    expect(hex(made.dataKey.subarray(0, 8))).toBe(hex(keyId));
    const dataKey = openWith(wrapKey, dataKeyContext, made.dataKey.subarray(8));
    expect(hex(openWith(dataKey, context, made.sealed))).toBe(hex(padded(text)));
  }
});

test("both give the same digests", () => {
  const purposeKey = below(practiceKey, ["carethread/digest/1", "A81001", "ticket"]);
  const digest = Buffer.from(hmac(sha256, purposeKey, words(["some text"]))).toString("base64url");
  expect([practice.digest("ticket", "some text"), digest]).toEqual([
    digest,
    "Hxu_DXFy5UkW6CcoCBFWL5tU8FUztHDpjIdkCnlnbJc",
  ]);
});

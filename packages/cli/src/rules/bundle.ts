import type { RulePack } from "@carethread/core";
import * as z from "zod";
import { rulePackSchema } from "./pack-schema.js";

/** A pack in a file that says what it holds and who vouches for it. */
export interface Bundle {
  readonly spec: "carethread-rules/1";
  /** SHA-256 of `content`, in hexadecimal. */
  readonly hash: string;
  /** Ed25519 over the bytes of `hash`, in base64; `null` where nobody signed. */
  readonly signature: string | null;
  /** The pack as canonical JSON: keys in order, no spaces. */
  readonly content: string;
}

const bundleSchema: z.ZodType<Bundle> = z.strictObject({
  spec: z.literal("carethread-rules/1"),
  hash: z.string(),
  signature: z.string().nullable(),
  content: z.string(),
});

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, held]) => held !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, held]) => [key, inOrder(held)]),
  );
};

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const hexOf = (buffer: ArrayBuffer): string =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");

const hashOf = async (content: string): Promise<string> =>
  hexOf(await crypto.subtle.digest("SHA-256", bytes(content)));

const fromPem = (pem: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(pem.replace(/-----[^-]+-----|\s/g, "")), (letter) => letter.charCodeAt(0));

/** Makes a bundle; with a private key (PKCS#8, PEM, Ed25519) a signed one. Throws when the key is not one. */
export const makeBundle = async (pack: RulePack, privatePem: string | null): Promise<Bundle> => {
  const content = JSON.stringify(inOrder(pack));
  const hash = await hashOf(content);
  if (privatePem === null) return { spec: "carethread-rules/1", hash, signature: null, content };
  const key = await crypto.subtle.importKey("pkcs8", fromPem(privatePem), "Ed25519", false, [
    "sign",
  ]);
  const signed = new Uint8Array(await crypto.subtle.sign("Ed25519", key, bytes(hash)));
  return {
    spec: "carethread-rules/1",
    hash,
    signature: btoa(String.fromCharCode(...signed)),
    content,
  };
};

/** Whether what is in a file is a bundle. */
export const isBundle = (given: unknown): given is Bundle => bundleSchema.safeParse(given).success;

/** What is wrong with a bundle, or the pack in it. With a public key (SPKI, PEM) it must be signed by its owner. */
export const openBundle = async (
  { hash, signature, content }: Bundle,
  publicPem: string | null,
): Promise<RulePack | string> => {
  if ((await hashOf(content)) !== hash) return "the content is not what the hash says";
  if (publicPem !== null) {
    if (signature === null) return "it is not signed";
    const key = await crypto.subtle.importKey("spki", fromPem(publicPem), "Ed25519", false, [
      "verify",
    ]);
    const given = Uint8Array.from(atob(signature), (letter) => letter.charCodeAt(0));
    const holds = await crypto.subtle.verify("Ed25519", key, given, bytes(hash));
    if (!holds) return "the signature is not of this key";
  }
  const parsed = rulePackSchema.safeParse(JSON.parse(content));
  return parsed.success ? parsed.data : "it holds no rule pack";
};

import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * How a gateway signs what it calls back with: HMAC with SHA-256 over the bytes of the body as they came.
 *
 * @category adapters
 */
export interface SmsSignature {
  /** The secrets that are in force: one, or two while one is being replaced. Each at least 16 characters. */
  readonly secrets: readonly string[];
  /** How the signature is written. */
  readonly encoding: "hex" | "base64";
  /** What stands before it in its header, such as `sha256=`. Empty for nothing. */
  readonly prefix: string;
}

/** Whether there is a secret that can be relied on. */
export const isUsableSignature = ({ secrets, encoding }: SmsSignature): boolean =>
  secrets.length >= 1 &&
  secrets.length <= 3 &&
  secrets.every((secret) => secret.length >= 16) &&
  ["hex", "base64"].includes(encoding);

/** Whether one of the secrets signed these bytes. It takes as long for a wrong signature as for a right one. */
export const isSignedBy = (
  { secrets, encoding, prefix }: SmsSignature,
  body: Uint8Array,
  signature: string,
): boolean => {
  const given = Buffer.from(signature);
  const wanted = secrets.map((secret) =>
    Buffer.from(prefix + createHmac("sha256", secret).update(body).digest(encoding)),
  );
  // Every secret is tried, so that the time does not tell which one was close.
  return wanted
    .map((one) => one.length === given.length && timingSafeEqual(one, given))
    .includes(true);
};

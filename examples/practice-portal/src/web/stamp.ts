import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";

const mac = (secret: string, text: string): string =>
  createHmac("sha256", secret).update(text).digest("base64url");

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** The token that every form of a session carries. */
export const formToken = (secret: string, session: string): string =>
  mac(secret, `form ${session}`);

/** Whether a form is one of ours for this session. */
export const isFormToken = (secret: string, session: string, token: string): boolean =>
  same(formToken(secret, session), token);

/** A moment that travels through a form without being changed: when a disclaimer was shown. */
export const stamp = (secret: string, now: number): string => {
  const at = String(now);
  return `${at}.${mac(secret, `stamp ${at}`)}`;
};

/** The moment, or `null` when the stamp is not ours. */
export const readStamp = (secret: string, text: string): number | null => {
  const [at = "", signed = ""] = text.split(".");
  return /^[0-9]{1,15}$/.test(at) && same(mac(secret, `stamp ${at}`), signed) ? Number(at) : null;
};

/** A fresh idempotency key for a form. */
export const freshKey = (): string => randomUUID();

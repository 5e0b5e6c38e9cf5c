import { randomUUID } from "node:crypto";
import type { Principal } from "@carethread/core";
import { getSignedCookie, setSignedCookie } from "hono/cookie";
import { practice } from "../../seed/index.ts";
import type { Ctx, Session } from "./env.ts";

const COOKIE = "portal";

const subjectOf = (who: Principal | null): string => {
  if (who === null) return "";
  if (who.kind === "person") return who.account;
  return who.kind === "staff" ? who.staff : who.partner;
};

const principalOf = (kind: string, subject: string): Principal | null => {
  const at = practice.practice;
  if (kind === "person") return { kind, practice: at, account: subject, assurance: "P5" };
  if (kind === "staff") return { kind, practice: at, staff: subject };
  return kind === "partner" ? { kind, practice: at, partner: subject } : null;
};

const encode = ({ id, who, name, roles }: Session): string =>
  JSON.stringify([id, who?.kind ?? "", subjectOf(who), name, ...roles]);

const decode = (kept: string): Session | null => {
  const parts: unknown = JSON.parse(kept);
  if (!Array.isArray(parts)) return null;
  const [id = "", kind = "", subject = "", name = "", ...roles] = parts.map(String);
  return { id, who: principalOf(kind, subject), name, roles };
};

/** Nobody is signed in. */
export const nobody = (): Session => ({ id: randomUUID(), who: null, name: "", roles: [] });

/** The session of a request, or `null` when there is none that we signed. */
export const readSession = async (c: Ctx, secret: string): Promise<Session | null> => {
  const kept = await getSignedCookie(c, secret, COOKIE);
  if (typeof kept !== "string") return null;
  try {
    return decode(kept);
  } catch {
    return null;
  }
};

/** Keeps a session. Over plain http on this machine the cookie cannot be `Secure`; a host behind https sets it. */
export const keepSession = (c: Ctx, secret: string, session: Session): Promise<void> =>
  setSignedCookie(c, COOKIE, encode(session), secret, {
    httpOnly: true,
    sameSite: "Lax",
    path: "/",
    maxAge: 43_200,
  });

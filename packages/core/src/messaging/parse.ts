import { err, ok } from "@carethread/ports";
import * as z from "zod";
import { type Outcome, problem } from "../kernel/catalogue.js";
import { LIMITS } from "../kernel/limits.js";

/** Parses what a host gave. A refusal names the fields that the schema knows, and nothing that was in them. */
export const parse = <T>(schema: z.ZodType<T>, input: unknown): Outcome<T> => {
  const parsed = schema.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  const fields = parsed.error.issues.map((issue) => ownNames(issue.path).join("."));
  return err(
    problem("input/malformed", { fields: [...new Set(fields)].map((f) => f || "(input)") }),
  );
};

/** The one field whose keys the caller chooses: what comes after it in a path is not ours to repeat. */
const CHOSEN_BELOW = "answers";

const ownNames = (path: readonly PropertyKey[]): readonly string[] => {
  const names = path.filter((part) => typeof part === "string");
  const chosen = names.indexOf(CHOSEN_BELOW);
  return chosen === -1 ? names : names.slice(0, chosen + 1);
};

/** An id that the host gives. */
export const hostId: z.ZodType<string> = z
  .string()
  .min(1)
  .max(LIMITS.idCharsMax)
  .regex(/^[A-Za-z0-9._:@-]+$/);

/** An idempotency key. */
export const commandKey: z.ZodType<string> = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9._-]+$/);

/** A name that people read. */
export const displayName: z.ZodType<string> = z
  .string()
  .min(1)
  .max(LIMITS.nameCharsMax)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u);

/** BCP 47, loosely: what it means is decided by what content there is. */
export const languageTag: z.ZodType<string> = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/);

/** An instant: milliseconds since 1970 UTC. */
export const instant: z.ZodType<number> = z.int().min(0).max(8_640_000_000_000);

/** A duration in milliseconds, at most ten years. */
export const duration: z.ZodType<number> = z.int().min(0).max(315_576_000_000);

import type { PracticeKeys } from "@carethread/ports";
import * as z from "zod";
import { type Principal, principalName } from "../../access/principal.js";
import type { CategoryId, PatientId } from "../../kernel/id.js";
import { parseJson } from "../../kernel/json-codec.js";

/**
 * Proof that somebody was let in before they began to type: given by `traffic.expectation`, taken by `drafts.check`, opaque in between. A limit that is reached meanwhile does not
 * stop them.
 *
 * @category traffic
 */
export type AdmissionToken = string & { readonly "~id"?: "admission" };

/** What it binds. */
interface Admitted {
  readonly who: string;
  readonly patient: PatientId;
  readonly category: CategoryId;
  readonly until: number;
}

const schema: z.ZodType<Admitted> = z.object({
  who: z.string(),
  patient: z.string(),
  category: z.string(),
  until: z.number(),
});

const PURPOSE = "admission";

/** Makes one. */
export const encodeAdmission = (
  keys: PracticeKeys,
  principal: Principal,
  admitted: Omit<Admitted, "who">,
): AdmissionToken => {
  const text = JSON.stringify({ who: principalName(principal), ...admitted } satisfies Admitted);
  return `${text}.${keys.digest(PURPOSE, text)}`;
};

/** What a token is asked for. */
export interface AskedAdmission {
  readonly principal: Principal;
  readonly patient: PatientId;
  readonly category: CategoryId;
  readonly now: number;
}

/** Whether it was made here, for this person, patient and category, and is not over. */
export const holdsAdmission = (
  keys: PracticeKeys,
  token: AdmissionToken | undefined,
  asked: AskedAdmission,
): boolean => {
  if (token === undefined) return false;
  const dot = token.lastIndexOf(".");
  const text = token.slice(0, Math.max(0, dot));
  if (dot < 1 || !keys.verifies(PURPOSE, text, token.slice(dot + 1))) return false;
  const parsed = schema.safeParse(parseJson(text));
  if (!parsed.success) return false;
  const { who, patient, category, until } = parsed.data;
  const same = patient === asked.patient && category === asked.category;
  return same && who === principalName(asked.principal) && asked.now < until;
};

import type { Outcome } from "@carethread/core";

/** The value of an outcome that the seeded story counts on. A refusal ends the planting: a practice that is half there is not shown. */
export const must = <T>(what: string, outcome: Outcome<T>): T => {
  if (outcome.isOk()) return outcome.value;
  const { code, detail } = outcome.error;
  throw new Error(`${what} was refused with ${code} ${JSON.stringify(detail ?? {})}`);
};

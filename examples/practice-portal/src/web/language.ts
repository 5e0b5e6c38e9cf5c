import type { Messaging, Principal } from "@carethread/core";
import { patientOfAccount } from "./names.ts";

/** The language in which whoever is signed in is told things: a person's own, and English for those who work here. */
export const languageOf = async (
  { people }: Messaging,
  who: Principal,
  patient: string,
): Promise<string> => {
  if (who.kind !== "person") return "en";
  const own = patientOfAccount(who.account) ?? patient;
  const described = await people.describe(who, { patient: own });
  return described.isOk() ? described.value.language : "en";
};

import { categories } from "@carethread/rules-uk";
import { patients, proxies, staff, teams } from "../../seed/index.ts";
import { accountOf } from "../planting/people.ts";

/** A category's title in plain words. */
export const categoryTitle = (id: unknown): string =>
  categories.find((category) => category.id === id)?.title["en"] ?? "Not shown";

/** A team's name, where it was seeded. */
export const teamName = (key: unknown): string =>
  teams.find((team) => team.key === key)?.name ?? String(key);

/** A member of staff's name, where it was seeded. */
export const staffName = (key: string): string => staff.find((one) => one.key === key)?.name ?? key;

/** Whose account it is, as the host's sign-in knows it. */
export const accountName = (account: string): string =>
  patients.find((one) => accountOf(one.key) === account)?.name ?? "Somebody with an online account";

/** The patient whose own account it is. */
export const patientOfAccount = (account: string): string | null =>
  patients.find((one) => accountOf(one.key) === account)?.key ?? null;

/** For whom a seeded account acts, as the sign-in page says it. */
export const actsFor = (key: string): readonly string[] =>
  proxies
    .filter((proxy) => proxy.holder === key)
    .map((proxy) => patients.find((one) => one.key === proxy.patient)?.name ?? proxy.patient);

/** The seeded practice in one place: plain data, invented, and in the words that people use. */
import type { SeedThread } from "./seed.ts";
import { adminThreads } from "./threads-admin.ts";
import { childThreads } from "./threads-children.ts";
import { otherLanguageThreads } from "./threads-languages.ts";
import { medicineThreads } from "./threads-medicines.ts";
import { referralThreads } from "./threads-referrals.ts";
import { resultThreads } from "./threads-results.ts";
import { symptomThreads } from "./threads-symptoms.ts";

export { drafts } from "./drafts.ts";
export { patients } from "./patients.ts";
export { practice, staff, teams } from "./practice.ts";
export { proxies } from "./proxies.ts";
export { hours, ladder, roster } from "./roster.ts";
export type {
  SeedAuthor,
  SeedMessage,
  SeedThread,
} from "./seed.ts";

/** Every thread of the seeded practice. */
export const threads: readonly SeedThread[] = [
  ...medicineThreads,
  ...resultThreads,
  ...symptomThreads,
  ...childThreads,
  ...referralThreads,
  ...adminThreads,
  ...otherLanguageThreads,
];

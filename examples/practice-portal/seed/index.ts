/** The seeded practice in one place: plain data, invented, and in the words that people use. */
import type { SeedThread } from "./seed.js";
import { adminThreads } from "./threads-admin.js";
import { childThreads } from "./threads-children.js";
import { otherLanguageThreads } from "./threads-languages.js";
import { medicineThreads } from "./threads-medicines.js";
import { referralThreads } from "./threads-referrals.js";
import { resultThreads } from "./threads-results.js";
import { symptomThreads } from "./threads-symptoms.js";

export { drafts } from "./drafts.js";
export { patients } from "./patients.js";
export { practice, staff, teams } from "./practice.js";
export { proxies } from "./proxies.js";
export type {
  SeedAuthor,
  SeedDraft,
  SeedMessage,
  SeedPatient,
  SeedProxy,
  SeedStaff,
  SeedTeam,
  SeedThread,
} from "./seed.js";

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

import type { SeedStaff, SeedTeam } from "./seed.ts";

/** The practice. Its phone number is one of those that Ofcom keeps for fiction. */
export const practice = {
  practice: "Z99101",
  name: "Millbrook Lane Surgery",
  nation: "england",
  phone: "01632 960120",
  signInUrl: "https://messages.millbrook-lane.example",
} as const;

/** The teams. */
export const teams: readonly SeedTeam[] = [
  {
    key: "doctors-nurses",
    name: "Doctors and nurses",
    categories: ["symptoms", "fit-note", "something-else"],
  },
  { key: "medicines-team", name: "Medicines team", categories: ["medicines"] },
  {
    key: "results-letters",
    name: "Results and hospital letters",
    categories: ["test-results", "referral"],
  },
  {
    key: "reception",
    name: "Reception",
    categories: ["appointments-admin", "vaccinations"],
  },
];

/** The staff. */
export const staff: readonly SeedStaff[] = [
  {
    key: "dr-okafor",
    name: "Dr Ngozi Okafor",
    roles: ["clinician"],
    teams: ["doctors-nurses", "results-letters"],
  },
  {
    key: "dr-feather",
    name: "Dr Simon Feather",
    roles: ["clinician"],
    teams: ["doctors-nurses", "results-letters"],
  },
  {
    key: "dr-rahman",
    name: "Dr Amina Rahman",
    roles: ["clinician"],
    teams: ["doctors-nurses", "results-letters"],
  },
  {
    key: "anp-adeyemi",
    name: "Grace Adeyemi, nurse practitioner",
    roles: ["clinician"],
    teams: ["doctors-nurses"],
  },
  {
    key: "nurse-whitcombe",
    name: "Tom Whitcombe, practice nurse",
    roles: ["clinician"],
    teams: ["doctors-nurses", "results-letters"],
  },
  {
    key: "lena-kowalczyk",
    name: "Lena Kowalczyk, pharmacist",
    roles: ["clinician"],
    teams: ["medicines-team"],
  },
  {
    key: "janet-holloway",
    name: "Janet Holloway",
    roles: ["receptionist"],
    teams: ["reception", "results-letters"],
  },
  {
    key: "devon-clarke",
    name: "Devon Clarke",
    roles: ["receptionist"],
    teams: ["reception", "results-letters"],
  },
  {
    key: "priti-solanki",
    name: "Priti Solanki",
    roles: ["receptionist"],
    teams: ["reception", "medicines-team"],
  },
  { key: "megan-tudor", name: "Megan Tudor", roles: ["receptionist"], teams: ["reception"] },
  {
    key: "ruth-pemberton",
    name: "Ruth Pemberton",
    roles: ["manager", "receptionist"],
    teams: ["doctors-nurses", "reception"],
  },
  {
    key: "callum-iveson",
    name: "Callum Iveson",
    roles: ["manager", "receptionist"],
    teams: ["reception"],
  },
];

import type { PersonPrincipal, StaffPrincipal } from "@carethread/core";
import { practice, proxies, type SeedAuthor } from "../../seed/index.ts";

/** The account of somebody in the register, as the portal's own sign-in knows it. */
export const accountOf = (key: string): string => `account-${key}`;

/** Somebody signed in with an account. */
export const person = (key: string): PersonPrincipal => ({
  kind: "person",
  practice: practice.practice,
  account: accountOf(key),
  assurance: "P5",
});

/** A member of staff, signed in. */
export const staffMember = (key: string): StaffPrincipal => ({
  kind: "staff",
  practice: practice.practice,
  staff: key,
});

/** Who writes a seeded message in a thread of this patient. */
export const writerOf = (author: SeedAuthor, patient: string): PersonPrincipal | StaffPrincipal => {
  switch (author.side) {
    case "patient":
      return person(patient);
    case "staff":
      return staffMember(author.staff);
    case "proxy":
      return person(proxies.find((proxy) => proxy.key === author.proxy)?.holder ?? "");
  }
};

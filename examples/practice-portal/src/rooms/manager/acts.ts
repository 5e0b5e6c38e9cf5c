import type {
  Done,
  LeaverHandOver,
  Outcome,
  Practices,
  Role,
  StaffPrincipal,
} from "@carethread/core";
import type { Fields } from "../../web/env.ts";

/** One change of the practice. */
export type Act = (
  practices: Practices,
  who: StaffPrincipal,
  fields: Fields,
  now: number,
) => Promise<Outcome<Done>>;

const ROLES: readonly Role[] = ["receptionist", "clinician", "manager"];
const HOUR_MS = 3_600_000;
const OVERNIGHT_MS = 16 * HOUR_MS;

const rolesIn = ({ all }: Fields): readonly Role[] =>
  ROLES.filter((role) => all("roles").includes(role));

/** Who takes over from a leaver, as the form says it: a colleague, the teams, or nobody. */
const takenOver = (who: string): { readonly handOver?: LeaverHandOver } => {
  if (who === "") return {};
  return who === "(teams)"
    ? { handOver: { kind: "teams" } }
    : { handOver: { kind: "colleague", staff: who } };
};

const keyIn = ({ text }: Fields): string => text("key");

const availability: Act = (practices, who, fields, now) =>
  practices.setAvailability(who, {
    availability:
      fields.text("status") === "closed"
        ? { status: "closed", notice: fields.text("notice") }
        : { status: "open" },
    ...(fields.text("heldBy") === ""
      ? {}
      : { heldBy: { staff: fields.text("heldBy"), until: now + OVERNIGHT_MS } }),
    key: keyIn(fields),
  });

const settings: Act = (practices, who, fields) =>
  practices.configure(who, {
    settings: {
      phone: fields.text("phone"),
      replyByMs: Math.round(Number(fields.text("reply")) * HOUR_MS),
      flaggedReplyByMs: Math.round(Number(fields.text("flagged")) * HOUR_MS),
      undoMs: Math.round(Number(fields.text("undo")) * 1000),
      declaration: fields.text("declaration") === "refused" ? "refused" : "allowed",
    },
    key: keyIn(fields),
  });

/** Every change of the practice, by the last part of its address. */
export const acts: Readonly<Record<string, Act>> = {
  availability,
  settings,
  "add-staff": (practices, who, fields) =>
    practices.addStaff(who, {
      staff: fields.text("staff"),
      name: fields.text("name"),
      roles: rolesIn(fields),
      teams: fields.all("teams"),
      key: keyIn(fields),
    }),
  "change-staff": (practices, who, fields) =>
    practices.changeStaff(who, {
      staff: fields.text("staff"),
      roles: rolesIn(fields),
      teams: fields.all("teams"),
      key: keyIn(fields),
    }),
  "remove-staff": (practices, who, fields) =>
    practices.removeStaff(who, {
      staff: fields.text("staff"),
      ...takenOver(fields.text("handOver")),
      key: keyIn(fields),
    }),
  "add-team": (practices, who, fields) =>
    practices.addTeam(who, {
      team: fields.text("team"),
      name: fields.text("name"),
      categories: fields.all("categories"),
      key: keyIn(fields),
    }),
  "change-team": (practices, who, fields) =>
    practices.changeTeam(who, {
      team: fields.text("team"),
      name: fields.text("name"),
      categories: fields.all("categories"),
      key: keyIn(fields),
    }),
  "remove-team": (practices, who, fields) =>
    practices.removeTeam(who, {
      team: fields.text("team"),
      successor: fields.text("successor"),
      handOver: fields.text("handOver") === "yes",
      key: keyIn(fields),
    }),
  "add-partner": (practices, who, fields) =>
    practices.addPartner(who, {
      partner: fields.text("partner"),
      name: fields.text("name"),
      organisation: fields.text("organisation"),
      address: fields.text("address"),
      key: keyIn(fields),
    }),
  "remove-partner": (practices, who, fields) =>
    practices.removePartner(who, { partner: fields.text("partner"), key: keyIn(fields) }),
};

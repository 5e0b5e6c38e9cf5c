import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { patients, practice, staff } from "../../../seed/index.ts";
import { person, staffMember } from "../../planting/people.ts";
import { partner } from "../../planting/practice.ts";
import type { Portal, Room, Session } from "../../web/env.ts";
import { actsFor } from "../../web/names.ts";
import { keepSession, nobody } from "../../web/session.ts";

const homeOf = ({ who, roles }: Session): string => {
  if (who === null) return "/sign-in";
  if (who.kind === "person") return "/patient";
  if (who.kind === "partner") return "/threads";
  return roles.includes("clinician") || roles.includes("receptionist") ? "/worklist" : "/manager";
};

const staffSession = (key: string): Session => {
  const known = staff.find((one) => one.key === key);
  return {
    ...nobody(),
    who: staffMember(key),
    name: known?.name ?? key,
    roles: known?.roles ?? ["receptionist", "clinician", "manager"],
  };
};

/** The session of whoever was chosen: `patient/…`, `staff/…`, `partner/…` or `new`. */
const become = (chosen: string): Session | null => {
  const [kind, key = ""] = chosen.split("/");
  if (kind === "patient") {
    const known = patients.find((one) => one.key === key);
    return known === undefined
      ? null
      : { ...nobody(), who: person(key), name: known.name, roles: ["patient"] };
  }
  if (kind === "staff" && /^[A-Za-z0-9.-]{1,60}$/.test(key)) return staffSession(key);
  if (kind === "partner")
    return {
      ...nobody(),
      who: { kind: "partner", practice: practice.practice, partner: key },
      name: key === partner.partner ? partner.name : key,
      roles: ["partner"],
    };
  return kind === "new"
    ? { ...nobody(), who: person(randomUUID()), name: "A new account", roles: ["patient"] }
    : null;
};

/** The sign-in that stands for the host's own. */
export const signInRoom = (portal: Portal): Room => {
  const room: Room = new Hono();
  const people = patients
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map(({ key, name, bornOn }) => ({ key, name, bornOn, actsFor: actsFor(key) }));
  room.get("/", (c) => c.redirect(homeOf(c.get("session")), 303));
  room.get("/sign-in", (c) =>
    portal.show(c, "rooms/sign-in/pages/sign-in.njk", { people, staff, partner }),
  );
  room.post("/sign-in", async (c) => {
    const fields = c.get("fields");
    const typed = fields.text("reference");
    const session = become(typed === "" ? fields.text("who") : `staff/${typed}`);
    if (session === null) return c.redirect("/sign-in", 303);
    await keepSession(c, portal.secret, session);
    return c.redirect("/", 303);
  });
  return room;
};

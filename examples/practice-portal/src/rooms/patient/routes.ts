import type { CarethreadProblem, PersonPrincipal } from "@carethread/core";
import { Hono } from "hono";
import type { Ctx, Portal, Room } from "../../web/env.ts";
import { forPerson } from "../../web/guards.ts";
import { showProblem } from "../../web/problem.ts";
import { refusalOf, statusOf } from "../../web/refusal.ts";
import { opened } from "./opened.ts";
import { settings } from "./settings.ts";

const home =
  (portal: Portal) =>
  async (c: Ctx, who: PersonPrincipal): Promise<Response> => {
    const mine = await portal.messaging.people.mine(who, { limit: 100 });
    if (mine.isErr()) return showProblem(portal, c, mine.error);
    const { rows } = mine.value;
    const [only] = rows;
    if (only !== undefined && rows.length === 1)
      return c.redirect(`/patient/${only.patient}${new URL(c.req.url).search}`, 303);
    return portal.show(c, "rooms/patient/pages/whom.njk", { rows });
  };

const messages =
  (portal: Portal) =>
  async (c: Ctx, who: PersonPrincipal): Promise<Response> => {
    const patient = c.req.param("patient") ?? "";
    const after = c.req.query("after") ?? null;
    const { threads, practices } = portal.messaging;
    const listed = await threads.list(who, { patient, after, limit: 20 });
    if (listed.isErr()) return showProblem(portal, c, listed.error);
    const described = await practices.describe(who);
    if (described.isErr()) return showProblem(portal, c, described.error);
    return portal.show(c, "rooms/patient/pages/messages.njk", {
      patient,
      page: listed.value,
      described: described.value,
    });
  };

const SIGN_UP_FIELDS = ["nhsNumber", "day", "month", "year", "code"];

const signUpPage = (portal: Portal, c: Ctx, problem: CarethreadProblem | null) => {
  const fields = problem === null ? null : c.get("fields");
  const typed = Object.fromEntries(
    SIGN_UP_FIELDS.map((name) => [name, fields?.text(name) ?? ""] as const),
  );
  const refused = problem === null ? undefined : refusalOf(problem, "day");
  const data = { typed, ...(refused === undefined ? {} : { refused }) };
  return portal.show(
    c,
    "rooms/patient/pages/sign-up.njk",
    data,
    problem === null ? 200 : statusOf(problem),
  );
};

const signUp =
  (portal: Portal) =>
  async (c: Ctx, who: PersonPrincipal): Promise<Response> => {
    const fields = c.get("fields");
    const [year, month, day] = [fields.text("year"), fields.text("month"), fields.text("day")];
    const enrolled = await portal.messaging.people.enrol(who, {
      nhsNumber: fields.text("nhsNumber"),
      bornOn: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
      code: fields.text("code"),
      key: fields.text("key"),
    });
    return enrolled.isErr()
      ? signUpPage(portal, c, enrolled.error)
      : c.redirect(`/patient/${enrolled.value.patient}?done=enrolled`, 303);
  };

/** What patients and those who act for them see. */
export const patientRoom = (portal: Portal): Room => {
  const room: Room = new Hono();
  room.get("/patient", forPerson(portal, home(portal)));
  room.get(
    "/patient/sign-up",
    forPerson(portal, (c) => signUpPage(portal, c, null)),
  );
  room.post("/patient/sign-up", forPerson(portal, signUp(portal)));
  room.get("/patient/:patient", forPerson(portal, messages(portal)));
  room.route("/", settings(portal));
  room.route("/", opened(portal));
  return room;
};

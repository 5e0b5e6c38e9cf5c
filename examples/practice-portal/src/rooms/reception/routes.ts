import type {
  Assurance,
  CarethreadProblem,
  LinkagePurpose,
  ProxyBasis,
  StaffPrincipal,
} from "@carethread/core";
import { Hono } from "hono";
import type { Ctx, Fields, Portal, Room } from "../../web/env.ts";
import { forStaff } from "../../web/guards.ts";
import { showProblem } from "../../web/problem.ts";
import { refusalOf, statusOf } from "../../web/refusal.ts";
import { patientFile } from "./patient-file.ts";

const BASES: readonly ProxyBasis[] = [
  "parental-responsibility",
  "patient-consent",
  "power-of-attorney",
  "court-order",
];
const YEAR_MS = 365 * 86_400_000;

const levelIn = (fields: Fields): Assurance => (fields.text("level") === "P9" ? "P9" : "P5");

const purposeIn = (fields: Fields, now: number): LinkagePurpose => {
  const basis = BASES.find((one) => one === fields.text("basis"));
  if (fields.text("purpose") !== "proxy" || basis === undefined) return { kind: "self" };
  const scope = fields.text("scope") === "read" ? (["read"] as const) : (["read", "send"] as const);
  return { kind: "proxy", scope, basis, until: now + YEAR_MS };
};

const page = (portal: Portal, c: Ctx, problem: CarethreadProblem | null) => {
  const sought = (c.req.query("name") ?? "").trim().toLowerCase();
  const { entries } = portal.ground.register;
  const people = entries.filter((one) => one.name.toLowerCase().includes(sought));
  const fields = problem === null ? null : c.get("fields");
  return portal.show(
    c,
    "rooms/reception/pages/reception.njk",
    {
      people,
      sought,
      typedNumber: fields?.text("nhsNumber") ?? c.req.query("nhsNumber") ?? "",
      ...(problem === null ? {} : { refused: refusalOf(problem, "nhsNumber") }),
    },
    problem === null ? 200 : statusOf(problem),
  );
};

/** Issues a code and shows the letter. The code is in no address: loading the page again asks for the same code with the same key. */
const issue =
  (portal: Portal) =>
  async (c: Ctx, who: StaffPrincipal): Promise<Response> => {
    const fields = c.get("fields");
    const issued = await portal.messaging.people.issueLinkageCode(who, {
      nhsNumber: fields.text("nhsNumber"),
      purpose: purposeIn(fields, Number(fields.text("madeAt"))),
      level: levelIn(fields),
      handedOver: fields.text("handedOver") === "letter" ? "letter" : "in-person",
      key: fields.text("key"),
    });
    if (issued.isErr()) return page(portal, c, issued.error);
    const described = await portal.messaging.practices.describe(who);
    if (described.isErr()) return showProblem(portal, c, described.error);
    return portal.show(c, "rooms/reception/pages/letter.njk", {
      issued: issued.value,
      proxy: fields.text("purpose") === "proxy",
      signInUrl: described.value.settings.signInUrl,
    });
  };

/** What reception does: patients, linkage codes, proxies, e-mail agreements. */
export const receptionRoom = (portal: Portal): Room => {
  const room: Room = new Hono();
  room.get(
    "/reception",
    forStaff(portal, (c) => page(portal, c, null)),
  );
  room.post("/reception/codes", forStaff(portal, issue(portal)));
  room.route("/", patientFile(portal));
  return room;
};

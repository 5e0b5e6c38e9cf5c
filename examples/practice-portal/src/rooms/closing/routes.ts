import type { CarethreadProblem, HandOverOfDay, StaffPrincipal } from "@carethread/core";
import { Hono } from "hono";
import type { Ctx, Portal, Room } from "../../web/env.ts";
import { forStaff } from "../../web/guards.ts";
import { staffName } from "../../web/names.ts";
import { showProblem } from "../../web/problem.ts";
import { refusalOf, statusOf } from "../../web/refusal.ts";

const page = async (
  portal: Portal,
  c: Ctx,
  who: StaffPrincipal,
  problem: CarethreadProblem | null,
): Promise<Response> => {
  const { closing, practices } = portal.messaging;
  const [preview, listed, described] = await Promise.all([
    closing.preview(who),
    closing.list(who, { limit: 10 }),
    practices.describe(who),
  ]);
  if (preview.isErr()) return showProblem(portal, c, preview.error);
  if (listed.isErr()) return showProblem(portal, c, listed.error);
  if (described.isErr()) return showProblem(portal, c, described.error);
  const holders = Object.values(described.value.people?.staff ?? {}).filter(
    ({ leftAt, roles }) => leftAt === null && roles.some((role) => role !== "manager"),
  );
  return portal.show(
    c,
    "rooms/closing/pages/closing.njk",
    {
      day: preview.value,
      holders: holders.map(({ staff, name }) => ({ value: staff, text: name })),
      held: preview.value.held.map((h) => ({ ...h, name: staffName(h.to) })),
      certificates: listed.value.rows.map((row) => ({ ...row, name: staffName(row.by) })),
      early: portal.ground.clock.now() < preview.value.from,
      ...(problem === null ? {} : { refused: refusalOf(problem) }),
    },
    problem === null ? 200 : statusOf(problem),
  );
};

/** Who holds what, as the form says it team by team, until the practice opens again. */
const handOversIn = (c: Ctx): readonly HandOverOfDay[] => {
  const { text, all } = c.get("fields");
  const until = Number(text("until"));
  return all("teams").flatMap((team) => {
    const to = text(`holder-${team}`);
    return to === "" ? [] : [{ to, until, team }];
  });
};

const close =
  (portal: Portal) =>
  async (c: Ctx, who: StaffPrincipal): Promise<Response> => {
    const input = { handOvers: handOversIn(c), key: c.get("fields").text("key") };
    const done = await portal.messaging.closing.close(who, input);
    return done.isErr()
      ? page(portal, c, who, done.error)
      : c.redirect(`/closing/${done.value.certificate.certificate}?done=day-closed`, 303);
  };

const certificate =
  (portal: Portal) =>
  async (c: Ctx, who: StaffPrincipal): Promise<Response> => {
    const asked = { certificate: c.req.param("certificate") ?? "" };
    const verified = await portal.messaging.closing.verify(who, asked);
    if (verified.isErr()) return showProblem(portal, c, verified.error);
    const { signed, genuine } = verified.value;
    const { handOvers, by } = signed.certificate;
    return portal.show(c, "rooms/closing/pages/certificate.njk", {
      ...{ signed, genuine, by: staffName(by) },
      handOvers: handOvers.map((h) => ({ ...h, name: staffName(h.to) })),
    });
  };

/** The end of a day: what is open, who holds it, and the certificates. */
export const closingRoom = (portal: Portal): Room => {
  const room: Room = new Hono();
  room.get(
    "/closing",
    forStaff(portal, (c, who) => page(portal, c, who, null)),
  );
  room.post("/closing", forStaff(portal, close(portal)));
  room.get("/closing/:certificate", forStaff(portal, certificate(portal)));
  return room;
};

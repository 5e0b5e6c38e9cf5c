import type { CarethreadProblem, StaffPrincipal } from "@carethread/core";
import { ukContent } from "@carethread/rules-uk";
import { Hono } from "hono";
import type { Ctx, Portal, Room } from "../../web/env.ts";
import { forStaff } from "../../web/guards.ts";
import { categoryTitle } from "../../web/names.ts";
import { showProblem } from "../../web/problem.ts";
import { refusalOf, statusOf } from "../../web/refusal.ts";
import { acts } from "./acts.ts";

const HOUR_MS = 3_600_000;

const page = async (
  portal: Portal,
  c: Ctx,
  who: StaffPrincipal,
  problem: CarethreadProblem | null,
): Promise<Response> => {
  const described = await portal.messaging.practices.describe(who);
  if (described.isErr()) return showProblem(portal, c, described.error);
  const { availability, settings, people } = described.value;
  const fields = problem === null ? null : c.get("fields");
  const typed = (name: string): string => fields?.text(name) ?? "";
  return portal.show(
    c,
    "rooms/manager/pages/practice.njk",
    {
      availability,
      settings,
      hours: {
        reply: settings.replyByMs / HOUR_MS,
        flagged: settings.flaggedReplyByMs / HOUR_MS,
        undo: settings.undoMs / 1000,
      },
      staff: Object.values(people?.staff ?? {}),
      teams: Object.values(people?.teams ?? {}),
      activeTeams: described.value.teams,
      partners: Object.values(people?.partners ?? {}),
      categories: ukContent.categories.map(({ id }) => ({ id, title: categoryTitle(id) })),
      typed: { staff: typed("staff"), name: typed("name"), notice: typed("notice") },
      ...(problem === null ? {} : { refused: refusalOf(problem) }),
    },
    problem === null ? 200 : statusOf(problem),
  );
};

/** What a manager sets up: settings, opening, teams, staff, partners. */
export const managerRoom = (portal: Portal): Room => {
  const room: Room = new Hono();
  room.get(
    "/manager",
    forStaff(portal, (c, who) => page(portal, c, who, null)),
  );
  room.post(
    "/manager/:act",
    forStaff(portal, async (c, who) => {
      const act = acts[c.req.param("act") ?? ""];
      if (act === undefined) return c.notFound();
      const done = await act(
        portal.messaging.practices,
        who,
        c.get("fields"),
        portal.ground.clock.now(),
      );
      return done.isErr()
        ? page(portal, c, who, done.error)
        : c.redirect("/manager?done=changed", 303);
    }),
  );
  return room;
};

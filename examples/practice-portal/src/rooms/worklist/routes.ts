import type { StaffPrincipal } from "@carethread/core";
import { Hono } from "hono";
import type { Ctx, Portal, Room } from "../../web/env.ts";
import { forStaff } from "../../web/guards.ts";
import { staffName } from "../../web/names.ts";
import { showProblem } from "../../web/problem.ts";
import { closeChosen, outcomes } from "./bulk.ts";
import { followUp, settle } from "./follow-up.ts";

const ROWS = 25;

/** What became of a text that was not sent. */
const STATES = {
  none: "Not sent",
  expected: "May yet be heard of",
  needed: "Not heard of: follow up",
  heard: "Wrote again",
  settled: "Followed up",
} as const;

const page =
  (portal: Portal, mine: boolean) =>
  async (c: Ctx, who: StaffPrincipal): Promise<Response> => {
    const { worklist, practices } = portal.messaging;
    const after = c.req.query("after") ?? null;
    const chosen = c.req.query("team") ?? "";
    const team = chosen === "" ? null : chosen;
    const described = await practices.describe(who);
    if (described.isErr()) return showProblem(portal, c, described.error);
    const listed = await (mine
      ? worklist.mine(who, { after, limit: ROWS })
      : worklist.page(who, { team, after, limit: ROWS }));
    if (listed.isErr()) return showProblem(portal, c, listed.error);
    const now = portal.ground.clock.now();
    const rows = listed.value.rows.map((row) => ({
      ...row,
      bornOn:
        row.patient === null ? null : (portal.ground.register.find(row.patient)?.bornOn ?? null),
      claimedBy: row.claim !== null && row.claim.until > now ? staffName(row.claim.staff) : null,
      late: row.replyBy !== null && row.replyBy < now,
    }));
    return portal.show(c, "rooms/worklist/pages/worklist.njk", {
      width: "full",
      mine,
      path: c.req.path,
      team: chosen,
      teams: described.value.teams,
      availability: described.value.availability,
      outcomes,
      page: { ...listed.value, rows },
    });
  };

const diversions =
  (portal: Portal) =>
  async (c: Ctx, who: StaffPrincipal): Promise<Response> => {
    const after = c.req.query("after") ?? null;
    const listed = await portal.messaging.diversions.list(who, { after, limit: ROWS });
    if (listed.isErr()) return showProblem(portal, c, listed.error);
    const needed = await portal.messaging.diversions.list(who, { followUp: "needed", limit: 100 });
    return needed.isErr()
      ? showProblem(portal, c, needed.error)
      : portal.show(c, "rooms/worklist/pages/diversions.njk", {
          page: listed.value,
          needed: needed.value,
          states: STATES,
        });
  };

/** What waits for the practice. */
export const worklistRoom = (portal: Portal): Room => {
  const room: Room = new Hono();
  room.get("/worklist", forStaff(portal, page(portal, false)));
  room.get("/worklist/mine", forStaff(portal, page(portal, true)));
  room.post("/worklist/close", forStaff(portal, closeChosen(portal)));
  room.get("/diversions", forStaff(portal, diversions(portal)));
  room.get("/diversions/:diversion", forStaff(portal, followUp(portal)));
  room.post("/diversions/:diversion/settle", forStaff(portal, settle(portal)));
  return room;
};

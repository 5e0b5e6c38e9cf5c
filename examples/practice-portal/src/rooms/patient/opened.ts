import { Hono } from "hono";
import type { Portal, Room } from "../../web/env.ts";
import { forAnybody } from "../../web/guards.ts";
import { accountName, staffName } from "../../web/names.ts";
import { showProblem } from "../../web/problem.ts";

/** Who opened a thread: for the patient whose thread it is, and for managers. */
export const opened = (portal: Portal): Room => {
  const room: Room = new Hono();
  room.get(
    "/thread/:thread/opened",
    forAnybody(portal, async (c, who) => {
      const thread = c.req.param("thread") ?? "";
      const rows = await portal.messaging.audit.ofThread(who, { thread });
      if (rows.isErr()) return showProblem(portal, c, rows.error);
      const named = rows.value.map(({ reader, ...row }) => ({
        ...row,
        kind: reader.kind,
        name:
          reader.kind === "staff"
            ? staffName(reader.staff)
            : reader.kind === "partner"
              ? reader.partner
              : accountName(reader.account),
      }));
      return portal.show(c, "rooms/patient/pages/opened.njk", { thread, rows: named });
    }),
  );
  return room;
};

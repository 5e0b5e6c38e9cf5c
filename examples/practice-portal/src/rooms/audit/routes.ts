import { Hono } from "hono";
import type { Portal, Room } from "../../web/env.ts";
import { forStaff } from "../../web/guards.ts";
import { accountName, staffName } from "../../web/names.ts";
import { showProblem } from "../../web/problem.ts";

const ROWS = 50;

/** The practice's log: what happened where and who opened what, without any text. */
export const auditRoom = (portal: Portal): Room => {
  const room: Room = new Hono();
  room.get(
    "/audit",
    forStaff(portal, async (c, who) => {
      const asked = Number(c.req.query("after") ?? "0");
      const after = Number.isInteger(asked) && asked > 0 ? asked : 0;
      const log = await portal.messaging.audit.ofPractice(who, { after, limit: ROWS });
      if (log.isErr()) return showProblem(portal, c, log.error);
      const rows = log.value.map(({ access, ...row }) => ({
        ...row,
        access,
        reader:
          access === null
            ? ""
            : access.reader.kind === "staff"
              ? staffName(access.reader.staff)
              : access.reader.kind === "partner"
                ? access.reader.partner
                : accountName(access.reader.account),
      }));
      return portal.show(c, "rooms/audit/pages/log.njk", {
        width: "full",
        rows,
        after,
        before: Math.max(0, after - ROWS),
        next: rows.length === ROWS ? (rows.at(-1)?.sequence ?? null) : null,
      });
    }),
  );
  return room;
};

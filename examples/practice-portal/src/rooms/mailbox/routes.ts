import { Hono } from "hono";
import type { Portal, Room } from "../../web/env.ts";
import { showProblem } from "../../web/problem.ts";
import { searchForLeaks } from "./leaks.ts";

const ROWS = 20;

/** What went out by SMTP, the search for clinical content in it, and the state of the service. */
export const mailboxRoom = (portal: Portal): Room => {
  const room: Room = new Hono();
  room.get("/mailbox", (c) => {
    const mails = portal.ground.mailRoom.mails();
    const asked = Number(c.req.query("page") ?? "1");
    const page = Number.isInteger(asked) && asked > 0 ? asked : 1;
    const latest = mails.toReversed().slice((page - 1) * ROWS, page * ROWS);
    return portal.show(c, "rooms/mailbox/pages/mailbox.njk", {
      width: "full",
      mails: latest,
      page,
      more: mails.length > page * ROWS,
      search: searchForLeaks(mails),
    });
  });
  room.get("/mailbox/:number", (c) => {
    const mail = portal.ground.mailRoom.mails()[Number(c.req.param("number")) - 1];
    return mail === undefined
      ? c.notFound()
      : portal.show(c, "rooms/mailbox/pages/mail.njk", { mail });
  });
  room.get("/state", async (c) => {
    const health = await portal.messaging.check();
    if (health.isErr()) return showProblem(portal, c, health.error);
    const { defects } = portal.ground;
    return portal.show(c, "rooms/mailbox/pages/state.njk", { health: health.value, defects });
  });
  return room;
};

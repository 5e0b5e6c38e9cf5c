import { Hono } from "hono";
import type { Portal, Room } from "../../web/env.ts";
import { forAnybody } from "../../web/guards.ts";
import { beginCorrection, beginNew, resume, understand } from "./begin.ts";
import { check } from "./check.ts";
import { showForm } from "./form.ts";
import { discard, drafts, save, send } from "./send.ts";
import { typedIn } from "./typed.ts";

/** Writing, for everybody who may write: before, the form, what the check came to, sending, drafts. */
export const writingRoom = (portal: Portal): Room => {
  const room: Room = new Hono();
  room.get("/write/new", forAnybody(portal, beginNew(portal)));
  room.post("/write/understood", forAnybody(portal, understand(portal)));
  room.get("/write/correct/:thread/:message", forAnybody(portal, beginCorrection(portal)));
  room.get("/write/draft/:draft", forAnybody(portal, resume(portal)));
  room.post("/write/check", forAnybody(portal, check(portal)));
  room.post("/write/send", forAnybody(portal, send(portal)));
  room.post("/write/save", forAnybody(portal, save(portal)));
  room.post("/write/discard", forAnybody(portal, discard(portal)));
  room.post(
    "/write/change",
    forAnybody(portal, (c, who) =>
      showForm(portal, c, who, { typed: typedIn(c.get("fields")), problem: null }),
    ),
  );
  room.get("/drafts", forAnybody(portal, drafts(portal)));
  return room;
};

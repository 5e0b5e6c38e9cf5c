import type { BreakGlassReason, Principal } from "@carethread/core";
import { Hono } from "hono";
import type { Ctx, Portal, Room } from "../../web/env.ts";
import { forAnybody } from "../../web/guards.ts";
import { showProblem } from "../../web/problem.ts";
import { acts } from "./acts.ts";
import { showThread } from "./show.ts";

const REASONS: readonly BreakGlassReason[] = [
  "emergency",
  "safeguarding",
  "colleague-absent",
  "complaint",
];

const list =
  (portal: Portal) =>
  async (c: Ctx, who: Principal): Promise<Response> => {
    const after = c.req.query("after") ?? null;
    const patient = c.req.query("patient");
    const asked = { after, limit: 30, ...(patient === undefined ? {} : { patient }) };
    const listed = await portal.messaging.threads.list(who, asked);
    if (listed.isErr()) return showProblem(portal, c, listed.error);
    const page = listed.value;
    return portal.show(c, "rooms/thread/pages/threads.njk", { page, about: patient ?? null });
  };

const act =
  (portal: Portal) =>
  async (c: Ctx, who: Principal): Promise<Response> => {
    const thread = c.req.param("thread") ?? "";
    const chosen = acts[c.req.param("act") ?? ""];
    if (chosen === undefined) return c.notFound();
    const fields = c.get("fields");
    const on = { thread, key: fields.text("key") };
    const outcome = await chosen.run(portal.messaging, who, on, fields);
    if (outcome.isErr()) return showThread(portal, c, who, { problem: outcome.error });
    const token = fields.text("token");
    const query = new URLSearchParams({ done: chosen.done, ...(token === "" ? {} : { token }) });
    return c.redirect(`${chosen.to ?? `/thread/${thread}`}?${query.toString()}`, 303);
  };

const claim =
  (portal: Portal) =>
  async (c: Ctx, who: Principal): Promise<Response> => {
    const thread = c.req.param("thread") ?? "";
    const key = c.get("fields").text("key");
    const claimed = await portal.messaging.worklist.claim(who, { thread, key });
    return claimed.isErr()
      ? showThread(portal, c, who, { problem: claimed.error })
      : c.redirect(`/thread/${thread}?done=claimed&token=${claimed.value.token}`, 303);
  };

/** A thread with everything that can be done from its page. */
export const threadRoom = (portal: Portal): Room => {
  const room: Room = new Hono();
  room.get("/threads", forAnybody(portal, list(portal)));
  room.get(
    "/thread/:thread",
    forAnybody(portal, (c, who) => showThread(portal, c, who)),
  );
  room.post("/thread/:thread/claim", forAnybody(portal, claim(portal)));
  room.post(
    "/thread/:thread/glass",
    forAnybody(portal, (c, who) => {
      const reason = REASONS.find((one) => one === c.get("fields").text("reason"));
      return showThread(portal, c, who, reason === undefined ? {} : { breakGlass: reason });
    }),
  );
  room.post("/thread/:thread/:act", forAnybody(portal, act(portal)));
  return room;
};

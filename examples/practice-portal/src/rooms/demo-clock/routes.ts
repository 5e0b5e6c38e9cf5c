import { Hono } from "hono";
import type { Ctx, Portal, Room } from "../../web/env.ts";
import { practiceTime } from "../../web/practice-time.ts";
import { showTold, toldRows } from "./told.ts";
import { type Travel, targetOf, travelTo } from "./travel.ts";

const ROWS = 50;

/** The portal's own address to go back to; nothing else is followed. */
const backTo = (path: string): string => (/^\/(?![/\\])/.test(path) ? path : "/demo/clock");

const showClock = (portal: Portal, c: Ctx, travel: Travel | null) => {
  const within = (at: number): boolean => travel !== null && at >= travel.from && at <= travel.to;
  const { pager, mailRoom } = portal.ground;
  const happened = [
    ...toldRows(pager.raised()).filter(({ at }) => within(at)),
    ...mailRoom
      .mails()
      .filter(({ at }) => within(at))
      .map(({ at, number, subject, to }) => ({ at, mail: { number, subject, to } })),
  ].toSorted((a, b) => b.at - a.at);
  return portal.show(c, "rooms/demo-clock/pages/demo-clock.njk", {
    width: "full",
    travel,
    happened: happened.slice(0, ROWS),
    more: Math.max(0, happened.length - ROWS),
  });
};

/** The demonstration's clock, and what was told to staff. No real portal has either. */
export const demoClockRoom = (portal: Portal): Room => {
  const room: Room = new Hono();
  const { ground } = portal;
  // One press is one move, also when the form is sent twice.
  const moved = new Set<string>();
  let last: Travel | null = null;
  const move = async (key: string, by: string): Promise<void> => {
    if (moved.has(key)) return;
    const to = targetOf(by, await practiceTime(ground));
    if (to === null) return;
    moved.add(key);
    last = await travelTo(ground, to);
  };
  room.get("/demo/clock", (c) => showClock(portal, c, last));
  room.post("/demo/clock", async (c) => {
    const fields = c.get("fields");
    await ground.rounds.alone(() => move(fields.text("key"), fields.text("by")));
    return c.redirect(backTo(fields.text("back")), 303);
  });
  room.get("/told", (c) => showTold(portal, c));
  return room;
};

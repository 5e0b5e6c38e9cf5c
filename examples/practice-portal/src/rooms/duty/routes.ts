import type { CarethreadProblem, LadderStep, StaffPrincipal, WorklistRow } from "@carethread/core";
import { Hono } from "hono";
import type { Ctx, Portal, Room } from "../../web/env.ts";
import { forStaff } from "../../web/guards.ts";
import { staffName } from "../../web/names.ts";
import { showProblem } from "../../web/problem.ts";
import { refusalOf, statusOf } from "../../web/refusal.ts";
import { clocks, drawLadder } from "./ladder.ts";
import { watchRows } from "./watch.ts";

const ROWS = 100;

/** A row of the board: what must not wait, with its ladder. */
const boardRow = (row: WorklistRow, ladder: readonly LadderStep[]) => ({
  ...row,
  due: row.firstLookBy ?? row.replyBy,
  ...(row.escalation === null
    ? { why: "A promise was broken", steps: [], acknowledgedBy: null }
    : {
        why: clocks[row.escalation.clock],
        steps: drawLadder(ladder, row.escalation),
        acknowledgedBy:
          row.escalation.acknowledgedBy === null ? null : staffName(row.escalation.acknowledgedBy),
      }),
});

const showBoard = async (
  portal: Portal,
  c: Ctx,
  who: StaffPrincipal,
  problem: CarethreadProblem | null = null,
): Promise<Response> => {
  const { practices, watch, worklist } = portal.messaging;
  const described = await practices.describe(who);
  if (described.isErr()) return showProblem(portal, c, described.error);
  // The board shows a part of the list, so that whoever looks at it has not opened the list.
  const whole = { team: null, after: null, limit: ROWS, glance: true };
  const listed = await worklist.page(who, whole);
  if (listed.isErr()) return showProblem(portal, c, listed.error);
  const board = await watch.board(who);
  if (board.isErr()) return showProblem(portal, c, board.error);
  const { people } = described.value;
  if (people === null) return c.notFound();
  const { ladder } = people.settings;
  const { teams = [], roles = [] } = people.staff[who.staff] ?? {};
  const mine = roles.some((role) => role !== "manager") ? teams : [];
  return portal.show(
    c,
    "rooms/duty/pages/board.njk",
    {
      width: "full",
      watch: watchRows(board.value, who, { teams: mine, ladder }),
      rows: listed.value.rows
        .filter((row) => row.escalation !== null || row.overdueSince !== null)
        .map((row) => boardRow(row, ladder)),
      ...(problem === null ? {} : { refused: refusalOf(problem) }),
    },
    problem === null ? 200 : statusOf(problem),
  );
};

/** Somebody says that they watch a team, or that they do no more. */
const watches = (portal: Portal, room: Room): void => {
  const { watch } = portal.messaging;
  for (const [path, done, call] of [
    ["/duty/watch", "watching", watch.start],
    ["/duty/watch/stop", "not-watching", watch.stop],
  ] as const)
    room.post(
      path,
      forStaff(portal, async (c, who) => {
        const said = await call(who, { team: c.get("fields").text("team") });
        return said.isErr()
          ? showBoard(portal, c, who, said.error)
          : c.redirect(`/duty?done=${done}`, 303);
      }),
    );
};

/** Somebody says by name that they see to what was told of. */
const acknowledges = (portal: Portal, room: Room): void => {
  const { worklist, watch } = portal.messaging;
  room.post(
    "/duty/acknowledge",
    forStaff(portal, async (c, who) => {
      const { text } = c.get("fields");
      const said = await worklist.acknowledge(who, { thread: text("thread"), key: text("key") });
      return said.isErr()
        ? showBoard(portal, c, who, said.error)
        : c.redirect("/duty?done=acknowledged", 303);
    }),
  );
  room.post(
    "/duty/watch/acknowledge",
    forStaff(portal, async (c, who) => {
      const { text } = c.get("fields");
      const said = await watch.acknowledge(who, { team: text("team"), key: text("key") });
      return said.isErr()
        ? showBoard(portal, c, who, said.error)
        : c.redirect("/duty?done=gap-acknowledged", 303);
    }),
  );
};

/** Who watches, what must not wait, and who has it in hand. */
export const dutyRoom = (portal: Portal): Room => {
  const room: Room = new Hono();
  room.get(
    "/duty",
    forStaff(portal, (c, who) => showBoard(portal, c, who)),
  );
  watches(portal, room);
  acknowledges(portal, room);
  return room;
};

import type { CarethreadProblem, LadderStep, StaffPrincipal, WorklistRow } from "@carethread/core";
import { Hono } from "hono";
import type { Ctx, Portal, Room } from "../../web/env.ts";
import { forStaff } from "../../web/guards.ts";
import { staffName } from "../../web/names.ts";
import { showProblem } from "../../web/problem.ts";
import { refusalOf, statusOf } from "../../web/refusal.ts";
import { clocks, drawLadder } from "./ladder.ts";
import { onDuty, onShift } from "./roster-now.ts";

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
  const { practices, worklist } = portal.messaging;
  const described = await practices.describe(who);
  if (described.isErr()) return showProblem(portal, c, described.error);
  const listed = await worklist.page(who, { team: null, after: null, limit: ROWS });
  if (listed.isErr()) return showProblem(portal, c, listed.error);
  const { people, teams } = described.value;
  if (people === null) return c.notFound();
  const { roster, ladder } = people.settings;
  const now = portal.ground.clock.now();
  return portal.show(
    c,
    "rooms/duty/pages/board.njk",
    {
      width: "full",
      teams: teams.map(({ team, name }) => ({ team, name, onShift: onShift(roster, team, now) })),
      onDuty: onDuty(roster, "on-duty", now),
      dutyDoctor: onDuty(roster, "duty-doctor", now),
      rows: listed.value.rows
        .filter((row) => row.escalation !== null || row.overdueSince !== null)
        .map((row) => boardRow(row, ladder)),
      ...(problem === null ? {} : { refused: refusalOf(problem) }),
    },
    problem === null ? 200 : statusOf(problem),
  );
};

/** Who watches, what must not wait, and who has it in hand. */
export const dutyRoom = (portal: Portal): Room => {
  const room: Room = new Hono();
  room.get(
    "/duty",
    forStaff(portal, (c, who) => showBoard(portal, c, who)),
  );
  room.post(
    "/duty/acknowledge",
    forStaff(portal, async (c, who) => {
      const { text } = c.get("fields");
      const said = await portal.messaging.worklist.acknowledge(who, {
        thread: text("thread"),
        key: text("key"),
      });
      return said.isErr()
        ? showBoard(portal, c, who, said.error)
        : c.redirect("/duty?done=acknowledged", 303);
    }),
  );
  return room;
};

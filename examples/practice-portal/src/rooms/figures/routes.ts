import {
  type MeasureBy,
  type MeasureReport,
  type MeasureRequest,
  measureCsv,
  type StaffPrincipal,
} from "@carethread/core";
import { Hono } from "hono";
import type { Ctx, Portal, Room } from "../../web/env.ts";
import { forStaff } from "../../web/guards.ts";
import { showProblem } from "../../web/problem.ts";
import { monthsOf, PERIODS } from "./period.ts";
import { sentencesOf } from "./sentences.ts";
import { DIMENSIONS, groupsOf, listsOf, PEOPLE, peopleTables } from "./tables.ts";
import { monthName } from "./words.ts";

/** How often one page asks on when there is more log than one call reads. */
const ASKS_MAX = 5;

const byOf = (text: string | undefined): MeasureBy | null =>
  DIMENSIONS.find(([by]) => by === text)?.[0] ?? null;

const asked = (portal: Portal, c: Ctx) => {
  const period = c.req.query("period") ?? "this-month";
  const { from, to, name } = monthsOf(period, portal.ground.clock.now());
  return { period, name, request: { from, to, by: byOf(c.req.query("by")) } };
};

/** Asks until the figures are complete, or answers the page that says why they are not. */
const figures = async (
  portal: Portal,
  c: Ctx,
  who: StaffPrincipal,
  request: MeasureRequest,
): Promise<MeasureReport | Response> => {
  for (let n = 0; n < ASKS_MAX; n += 1) {
    const answer = await portal.messaging.reports.measure(who, request);
    if (answer.isErr()) return showProblem(portal, c, answer.error);
    if (answer.value.state === "complete") return answer.value.report;
  }
  return portal.show(c, "rooms/figures/pages/reading.njk", {});
};

const page = async (portal: Portal, c: Ctx, who: StaffPrincipal): Promise<Response> => {
  const { period, name, request } = asked(portal, c);
  const report = await figures(portal, c, who, request);
  if (report instanceof Response) return report;
  return portal.show(c, "rooms/figures/pages/figures.njk", {
    width: "full",
    report,
    name,
    period,
    by: report.by ?? "",
    span:
      report.from === report.to
        ? monthName(report.from)
        : `${monthName(report.from)} to ${monthName(report.to)}`,
    periods: PERIODS.map(([value, text]) => ({ value, text, selected: value === period })),
    dimensions: [
      { value: "", text: "Nothing" },
      ...DIMENSIONS.map(([value, text]) => ({ value, text, selected: value === report.by })),
    ],
    sentences: sentencesOf(report),
    ...groupsOf(report),
    sliced: PEOPLE.some((by) => by === report.by),
    ...peopleTables(report),
    ...listsOf(report),
  });
};

const csv = async (portal: Portal, c: Ctx, who: StaffPrincipal): Promise<Response> => {
  const { request } = asked(portal, c);
  const report = await figures(portal, c, who, request);
  if (report instanceof Response) return report;
  const name = [report.from, report.to, report.by ?? "all"].join("-");
  return c.body(measureCsv(report), 200, {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="figures-${name}.csv"`,
  });
};

/** How the practice is doing, for its managers. */
export const figuresRoom = (portal: Portal): Room => {
  const room: Room = new Hono();
  room.get(
    "/manager/figures",
    forStaff(portal, (c, who) => page(portal, c, who)),
  );
  room.get(
    "/manager/figures.csv",
    forStaff(portal, (c, who) => csv(portal, c, who)),
  );
  return room;
};

import type { CarethreadProblem, StaffPrincipal } from "@carethread/core";
import { ukContent } from "@carethread/rules-uk";
import type { Ctx, Portal } from "../../web/env.ts";
import { categoryTitle } from "../../web/names.ts";
import { showProblem } from "../../web/problem.ts";
import { refusalOf, statusOf } from "../../web/refusal.ts";

const ROWS = 20;

/** The broadcasts so far, and the form for another one. */
export const showBroadcasts = async (
  portal: Portal,
  c: Ctx,
  who: StaffPrincipal,
  problem: CarethreadProblem | null,
): Promise<Response> => {
  const { broadcasts, practices } = portal.messaging;
  const described = await practices.describe(who);
  if (described.isErr()) return showProblem(portal, c, described.error);
  const listed = await broadcasts.list(who, { after: c.req.query("after") ?? null, limit: ROWS });
  if (listed.isErr()) return showProblem(portal, c, listed.error);
  const fields = problem === null ? null : c.get("fields");
  const typed = (name: string, otherwise = ""): string => fields?.text(name) ?? otherwise;
  return portal.show(
    c,
    "rooms/broadcast/pages/broadcasts.njk",
    {
      page: listed.value,
      teams: described.value.teams,
      categories: ukContent.categories.map(({ id }) => ({ id, title: categoryTitle(id) })),
      typed: {
        patients: typed("patients", everybody(portal)),
        category: typed("category", "vaccinations"),
        team: typed("team", "reception"),
        answerable: typed("answerable", "no"),
        subject: typed("subject"),
        text: typed("text"),
      },
      ...(problem === null ? {} : { refused: refusalOf(problem, "text") }),
    },
    problem === null ? 200 : statusOf(problem),
  );
};

/** In a real product the list comes from a search in the record; here it is everybody. */
const everybody = ({ ground }: Portal): string =>
  ground.register.entries.map((one) => one.key).join("\n");

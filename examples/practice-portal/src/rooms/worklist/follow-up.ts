import type { FollowUpOutcome, StaffPrincipal } from "@carethread/core";
import type { Ctx, Portal } from "../../web/env.ts";
import { showProblem } from "../../web/problem.ts";

const OUTCOMES: readonly { readonly value: FollowUpOutcome; readonly text: string }[] = [
  { value: "called-back", text: "Called back, and spoke to them" },
  { value: "attended", text: "They went to A&E, or were seen" },
  { value: "in-touch-already", text: "They are in touch with us already" },
  { value: "not-reached", text: "Could not be reached" },
  { value: "no-follow-up-needed", text: "Nothing needed" },
];

/** Whom a diversion is about, for whoever follows it up. */
export const followUp =
  (portal: Portal) =>
  async (c: Ctx, who: StaffPrincipal): Promise<Response> => {
    const diversion = c.req.param("diversion") ?? "";
    const opened = await portal.messaging.diversions.open(who, { diversion });
    return opened.isErr()
      ? showProblem(portal, c, opened.error)
      : portal.show(c, "rooms/worklist/pages/follow-up.njk", {
          row: opened.value,
          outcomes: OUTCOMES,
        });
  };

/** How it ended. */
export const settle =
  (portal: Portal) =>
  async (c: Ctx, who: StaffPrincipal): Promise<Response> => {
    const fields = c.get("fields");
    const diversion = c.req.param("diversion") ?? "";
    const outcome = OUTCOMES.find((o) => o.value === fields.text("outcome"))?.value;
    if (outcome === undefined) return c.redirect(`/diversions/${diversion}`, 303);
    const done = { diversion, outcome, key: fields.text("key") };
    const settled = await portal.messaging.diversions.settle(who, done);
    return settled.isErr()
      ? showProblem(portal, c, settled.error)
      : c.redirect("/diversions?done=settled", 303);
  };

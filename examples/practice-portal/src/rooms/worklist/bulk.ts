import type { HandledOutcome, StaffPrincipal } from "@carethread/core";
import type { Ctx, Portal } from "../../web/env.ts";
import { showProblem } from "../../web/problem.ts";
import { refusalOf } from "../../web/refusal.ts";

/** How what waits was dealt with, as a page says it. */
export const outcomes: readonly { readonly value: HandledOutcome; readonly text: string }[] = [
  { value: "phoned", text: "Phoned" },
  { value: "answered", text: "Answered here" },
  { value: "appointment-made", text: "Appointment made" },
  { value: "prescription-issued", text: "Prescription issued" },
  { value: "advice-given", text: "Advice given" },
  { value: "passed-on", text: "Passed on" },
  { value: "no-action-needed", text: "Nothing needed" },
];

/** Closes the chosen conversations, and says of each what became of it. */
export const closeChosen =
  (portal: Portal) =>
  async (c: Ctx, who: StaffPrincipal): Promise<Response> => {
    const fields = c.get("fields");
    const threads = fields.all("threads");
    if (threads.length === 0) return c.redirect("/worklist", 303);
    const outcome = outcomes.find((o) => o.value === fields.text("outcome"))?.value ?? "phoned";
    const input = { threads, outcome, key: fields.text("key") };
    const done = await portal.messaging.worklist.closeMany(who, input);
    if (done.isErr()) return showProblem(portal, c, done.error);
    return portal.show(c, "rooms/worklist/pages/closed-many.njk", {
      rows: done.value.threads.map((row) =>
        row.closed
          ? { ...row, messages: row.handled.length }
          : { ...row, refused: refusalOf(row.problem) },
      ),
    });
  };

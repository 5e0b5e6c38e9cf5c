import type { PersonPrincipal, Principal, StaffPrincipal } from "@carethread/core";
import type { Ctx, Portal } from "./env.ts";

type Answer = Response | Promise<Response>;

const noEntry = (portal: Portal, c: Ctx): Answer =>
  c.get("session").who === null
    ? c.redirect("/", 303)
    : portal.show(c, "web/pages/no-entry.njk", {}, 403);

/** For everybody who is signed in. */
export const forAnybody =
  (portal: Portal, answer: (c: Ctx, who: Principal) => Answer) =>
  (c: Ctx): Answer => {
    const { who } = c.get("session");
    return who === null ? noEntry(portal, c) : answer(c, who);
  };

/** For patients and those who act for them. */
export const forPerson =
  (portal: Portal, answer: (c: Ctx, who: PersonPrincipal) => Answer) =>
  (c: Ctx): Answer => {
    const { who } = c.get("session");
    return who?.kind === "person" ? answer(c, who) : noEntry(portal, c);
  };

/** For staff. What they may do is for Carethread to say. */
export const forStaff =
  (portal: Portal, answer: (c: Ctx, who: StaffPrincipal) => Answer) =>
  (c: Ctx): Answer => {
    const { who } = c.get("session");
    return who?.kind === "staff" ? answer(c, who) : noEntry(portal, c);
  };

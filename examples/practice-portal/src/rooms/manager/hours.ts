import type { CarethreadProblem, StaffPrincipal } from "@carethread/core";
import type { Ctx, Portal } from "../../web/env.ts";
import { dateInWords } from "../../web/pages.ts";
import { showProblem } from "../../web/problem.ts";
import { type Refusal, refusalOf, statusOf } from "../../web/refusal.ts";
import { hoursOf, type Place, placeOf, type TypedHours, typedIn, typedOf } from "./hours-form.ts";

/** What is wrong, for whoever fills in the form: the catalogue's words speak of the call. */
const sentences: Readonly<Record<string, string>> = {
  "hours/session-backwards":
    "Each session ends later than it begins. What goes past midnight is two: until 24:00, and from 00:00 of the next day.",
  "hours/sessions-overlap": "The sessions of a day stand in order and do not overlap.",
  "hours/exception-repeated": "This date stands here twice. Put all its sessions into one of them.",
  "hours/never-open":
    "The practice is open at some time of the week. To stop taking messages, close it for messages instead.",
  "input/malformed": "Write a time such as 08:00, and a date with day, month and year.",
};

/** The refusal as the form says it: which day, and what to change. */
const refusalAt = (problem: CarethreadProblem, place: Place | null, typed: TypedHours): Refusal => {
  const refusal = { ...refusalOf(problem, place?.field), facts: [] };
  const sentence = sentences[problem.code];
  if (place === null || sentence === undefined) return refusal;
  const date = typed.exceptions.find(({ id }) => id === place.day)?.date;
  const day = date === undefined ? place.day : dateInWords(date) || "Another day";
  const meaning = `${day.charAt(0).toUpperCase()}${day.slice(1)}: ${sentence}`;
  return { ...refusal, meaning, next: "Nothing has been changed." };
};

const showForm = (
  portal: Portal,
  c: Ctx,
  typed: TypedHours,
  problem: CarethreadProblem | null,
): Response | Promise<Response> => {
  const page = "rooms/manager/pages/hours.njk";
  if (problem === null) return portal.show(c, page, { width: "full", typed });
  const place = placeOf(problem, typed);
  const refused = refusalAt(problem, place, typed);
  const wrong = place === null ? null : { ...place, sentence: sentences[problem.code] };
  return portal.show(c, page, { width: "full", typed, refused, wrong }, statusOf(problem));
};

/** The opening hours as they hold. */
export const showHours =
  (portal: Portal) =>
  async (c: Ctx, who: StaffPrincipal): Promise<Response> => {
    const described = await portal.messaging.practices.describe(who);
    return described.isErr()
      ? showProblem(portal, c, described.error)
      : showForm(portal, c, typedOf(described.value.settings.hours), null);
  };

/** Sets the opening hours; refused, the form comes back with everything that was typed, and says where. */
export const setHours =
  (portal: Portal) =>
  async (c: Ctx, who: StaffPrincipal): Promise<Response> => {
    const fields = c.get("fields");
    const typed = typedIn(fields);
    const set = await portal.messaging.practices.configure(who, {
      settings: { hours: hoursOf(typed) },
      key: fields.text("key"),
    });
    return set.isErr()
      ? showForm(portal, c, typed, set.error)
      : c.redirect("/manager/hours?done=changed", 303);
  };

import type { AlertKind } from "@carethread/ports";
import type { Told } from "../../ground/pager.ts";
import type { Ctx, Portal } from "../../web/env.ts";
import { staffName, teamName } from "../../web/names.ts";

/** What an alert says, in plain words. The list is open: what is not here is said in general words. */
const sentences: Partial<Record<AlertKind, string>> = {
  "first-look-due": "Nobody qualified has looked at a message",
  "reply-due": "A promised reply is due",
  "next-reply-due": "A promised reply to a second message is due",
  "resolution-due": "A matter is due to be dealt with",
  returned: "Work that was given away was not taken up and is back",
  "team-unwatched": "Nobody is looking at a team's worklist",
  "too-few-watching": "Too few are watching a team's worklist",
  "day-not-closed": "The practice has shut, and its day was not closed",
  "patient-unreachable": "A patient could not be told",
  "patient-has-not-read": "A patient has not read what matters",
  "inbox-not-acknowledged": "The inbox has not taken a message",
  "not-filed": "The record has not taken a message",
  "sms-reply-unanswerable": "A patient answered a text message by a way that nobody reads",
  "diversion-abandoned": "Nothing is known of somebody who was sent elsewhere",
  "broadcast-halted": "A message to many was stopped",
};

/** An alert as a page shows it. */
export interface ToldRow {
  readonly at: number;
  /** The name of a member of staff; `null` for the host's last resort. */
  readonly name: string | null;
  readonly sentence: string;
  /** Steps count from 1 for people. */
  readonly step: number;
  readonly dueAt: number;
  /** The thread that it is about, or `null`. */
  readonly thread: string | null;
  /** What else it is about. */
  readonly about: string;
}

const rowOf = ({ at, to, what, step, dueAt, about }: Told): ToldRow => {
  const [kind = "", name = ""] = about.split("/");
  return {
    ...{ at, step: step + 1, dueAt },
    name: to.kind === "host" ? null : staffName(to.staff),
    sentence: sentences[what] ?? "Something must not wait",
    thread: kind === "thread" ? name : null,
    about: kind === "watch" ? teamName(name) : kind,
  };
};

/** Alerts as pages show them, in the order of the alerts. */
export const toldRows = (told: readonly Told[]): readonly ToldRow[] => told.map(rowOf);

const ROWS = 30;

/** What staff, and the host as the last resort, were told. */
export const showTold = (portal: Portal, c: Ctx): Response | Promise<Response> => {
  const rows = toldRows(portal.ground.pager.raised()).toReversed();
  const asked = Number(c.req.query("page") ?? "1");
  const page = Number.isInteger(asked) && asked > 0 ? asked : 1;
  return portal.show(c, "rooms/demo-clock/pages/told.njk", {
    width: "full",
    rows: rows.slice((page - 1) * ROWS, page * ROWS),
    total: rows.length,
    atHost: rows.filter(({ name }) => name === null).length,
    page,
    more: rows.length > page * ROWS,
  });
};

// What the stories about the watch of teams are told with. The clinician looks after "clinical", the receptionist after "reception".
import { expectOk } from "@carethread/testing";
import { MINUTE, round } from "./rounds.js";
import type { Surgery } from "./surgery.js";

export const CLINICAL = { team: "clinical" } as const;
export const WATCH = {
  minWatchers: 1,
  teams: [],
  unopenedMs: 30 * MINUTE,
  heartbeatMs: 10 * MINUTE,
};

/** Who was told what about a watch, in order. */
export const told = ({ alerts }: Surgery): readonly string[] =>
  alerts
    .raised()
    .filter(({ about }) => about.startsWith("watch/"))
    .map(({ what, about, to, step }) =>
      [what, about, step, to.kind === "staff" ? to.staff : "HOST"].join(" "),
    );

export const types = async ({ messaging, staff }: Surgery): Promise<readonly string[]> =>
  expectOk(await messaging.audit.ofPractice(staff.manager, { after: 0, limit: 500 })).map(
    (row) => row.type,
  );

export const board = async ({ messaging, staff }: Surgery) =>
  expectOk(await messaging.watch.board(staff.receptionist));
export const boardOf = async (surgery: Surgery, team: string) =>
  (await board(surgery)).teams.find((t) => t.team === team);

export const later = async (surgery: Surgery, minutes: number): Promise<void> => {
  surgery.clock.advance(minutes * MINUTE);
  await round(surgery.messaging);
};

export const about = (category: string) => ({ kind: "new", patient: "p-ada", category }) as const;

import type {
  GapKind,
  LadderStep,
  StaffPrincipal,
  TeamWatch,
  WatchBoard,
  WatchState,
} from "@carethread/core";
import { staffName } from "../../web/names.ts";
import { drawLadder } from "./ladder.ts";

/** How a team is watched, in plain words, with the colour of its tag. */
const states: Readonly<Record<WatchState, { readonly text: string; readonly colour: string }>> = {
  watched: { text: "Watched", colour: "green" },
  "too-few": { text: "Too few watch", colour: "red" },
  unopened: { text: "Nobody has opened its list", colour: "red" },
  closed: { text: "Closed", colour: "grey" },
  "not-kept": { text: "Nobody watches", colour: "grey" },
};

const gaps: Readonly<Record<GapKind, string>> = {
  "too-few": "Too few are watching",
  unopened: "Nobody has opened the list",
};

const namesOf = (staff: readonly string[]): readonly string[] => staff.map(staffName);

/** A gap as the page shows it. Before the ladder begins everybody was told at once. */
const gapRow = (
  { kind, since, place, at, nextAt, acknowledgedBy }: TeamWatch["gaps"][number],
  ladder: readonly LadderStep[],
) => ({
  ...{ why: gaps[kind], since, nextAt },
  acknowledgedBy: acknowledgedBy === null ? null : staffName(acknowledgedBy),
  steps: drawLadder(ladder, { step: Math.max(place, 0), at, nextAt }),
});

/** A team as the page shows it. */
const teamRow = (
  one: TeamWatch,
  who: StaffPrincipal,
  teams: readonly string[],
  ladder: readonly LadderStep[],
) => ({
  ...{ team: one.team, name: one.name, state: states[one.state], minimum: one.minimum },
  ...{ waiting: one.waiting, unseen: one.unseen, oldestUnseenAt: one.oldestUnseenAt },
  rostered: namesOf(one.rostered),
  watching: one.watching.map(({ staff, heardAt }) => ({ name: staffName(staff), heardAt })),
  opened: one.opened === null ? null : { at: one.opened.at, by: staffName(one.opened.staff) },
  gaps: one.gaps.map((gap) => gapRow(gap, ladder)),
  isMine: teams.includes(one.team),
  hasSaid: one.watching.some(({ staff, said }) => said && staff === who.staff),
});

/** The watch board as the page shows it to one member of staff. */
export const watchRows = (
  board: WatchBoard,
  who: StaffPrincipal,
  {
    teams,
    ladder,
  }: {
    /** The teams that they look after. */
    readonly teams: readonly string[];
    readonly ladder: readonly LadderStep[];
  },
) => ({
  open: board.open,
  until: board.until,
  onDuty: namesOf(board.onDuty),
  dutyDoctor: namesOf(board.dutyDoctor),
  teams: board.teams.map((one) => teamRow(one, who, teams, ladder)),
});

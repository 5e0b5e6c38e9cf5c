import type { Chance } from "./chance.js";
import type { Parameters } from "./parameters.js";

/** Half a day of the practice: who watches does so from its beginning to its end. */
export interface Slot {
  readonly from: number;
  readonly to: number;
  /** The last of its day. */
  readonly closes: boolean;
}

/** Who is there in one slot. */
export interface Presence {
  readonly clinicians: number;
  readonly receptionists: number;
  readonly others: number;
  readonly manager: boolean;
}

/** The slots of a day: its sessions, a long one in two halves. */
export const slotsOf = (
  sessions: readonly { readonly from: number; readonly to: number }[],
): readonly Slot[] => {
  const halves = sessions.flatMap(({ from, to }) => {
    const middle = from + Math.floor((to - from) / 2);
    return to - from > 6 * 3_600_000
      ? [
          { from, to: middle },
          { from: middle, to },
        ]
      : [{ from, to }];
  });
  return halves.map((half, n) => ({ ...half, closes: n === halves.length - 1 }));
};

/** Draws who of those on the roster is there. Each is missing for a whole slot or not at all. */
export const presenceOf = (
  { staffing, rosterGap }: Pick<Parameters, "staffing" | "rosterGap">,
  chance: Chance,
): Presence => {
  const there = (rostered: number): number =>
    Array.from({ length: rostered }).filter(() => !chance.happens(rosterGap)).length;
  return {
    clinicians: there(staffing.clinicians),
    receptionists: there(staffing.receptionists),
    others: there(staffing.others),
    manager: there(1) === 1,
  };
};

import type { StaffId, TeamId } from "../kernel/id.js";

/**
 * In what way a team is not watched as it must be: `too-few` watch it, or its worklist is `unopened` while something waits on it.
 *
 * @category worklist
 */
export type GapKind = "too-few" | "unopened";

/** All of them. */
export const GAP_KINDS: readonly GapKind[] = ["too-few", "unopened"];

/** Somebody of whom was heard that they watch. Times are milliseconds since 1970 UTC. */
export interface Watcher {
  readonly staff: StaffId;
  /** Since when they watch without a pause. */
  readonly since: number;
  /** When they were heard of last, as far as it is stored. */
  readonly heardAt: number;
  /** Whether they said so; else they opened the list. */
  readonly said: boolean;
  /** When they said that they watch no more; `null` while they have not. */
  readonly stoppedAt: number | null;
}

/** A gap that was told of, and where its ladder stands. */
export interface Gap {
  /** Its reference. */
  readonly gap: string;
  readonly kind: GapKind;
  /** Since when the team is not watched as it must be. */
  readonly since: number;
  /** When that was to be told. */
  readonly dueAt: number;
  /** How many steps were taken before the last one. */
  readonly step: number;
  /** Where on the ladder the last step stands; -1 before its beginning. */
  readonly place: number;
  /** When it was taken. */
  readonly at: number;
  /** When the next one comes. */
  readonly nextAt: number;
  /** Who has it in hand by name, and until when; `null` when nobody has said so. */
  readonly acknowledged: { readonly staff: StaffId; readonly until: number } | null;
}

/** How a team is watched. */
export interface Watch {
  readonly team: TeamId;
  /** Whether somebody has ever said that they watch it: from then on there is a minimum. */
  readonly kept: boolean;
  readonly watchers: Readonly<Record<StaffId, Watcher>>;
  /** When somebody who looks after the team last opened its worklist, as far as it is stored. */
  readonly opened: { readonly at: number; readonly staff: StaffId } | null;
  readonly gaps: Readonly<Partial<Record<GapKind, Gap>>>;
  /** When it has to be looked whether there is a gap. */
  readonly looks: Looks;
}

/** When it has to be looked whether there is a gap of each kind; `null` where there cannot be one, or its ladder says when. */
export interface Looks {
  readonly tooFewAt: number | null;
  readonly unopenedAt: number | null;
}

/** A team of which nothing was heard. */
export const initialWatch = (team: TeamId): Watch => ({
  team,
  kept: false,
  watchers: {},
  opened: null,
  gaps: {},
  looks: { tooFewAt: null, unopenedAt: null },
});

/** The gaps that were told of and are not over. */
export const gapsOf = ({ gaps }: Watch): readonly Gap[] =>
  GAP_KINDS.flatMap((kind) => gaps[kind] ?? []);

/** When the next step of a gap comes. */
export const stepDueAt = ({ nextAt, acknowledged }: Gap): number =>
  Math.max(nextAt, acknowledged?.until ?? 0);

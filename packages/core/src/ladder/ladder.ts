/**
 * Whom a step of the ladder tells: the people of the team who are on shift; those on duty; the duty doctor; the managers; or whoever looks after the
 * host product, by the host's alerts.
 *
 * @category worklist
 */
export type Rung = "team" | "on-duty" | "duty-doctor" | "manager" | "host";

/** One step of the ladder. @category worklist */
export interface LadderStep {
  /** Who is told. A step on which there is nobody is passed over at once. */
  readonly tell: Rung;
  /** How long it has until the next step comes, unless somebody acknowledges it: milliseconds of open time, for what is urgent by the clock on the wall. */
  readonly waitMs: number;
}

const MINUTE = 60_000;

/**
 * The ladder of a practice that says nothing else. The last step is the host's and comes again and again until somebody has acknowledged it: a ladder
 * that ends inside the practice would end with nobody.
 *
 * @category worklist
 */
export const DEFAULT_LADDER: readonly LadderStep[] = [
  { tell: "team", waitMs: 5 * MINUTE },
  { tell: "on-duty", waitMs: 5 * MINUTE },
  { tell: "duty-doctor", waitMs: 10 * MINUTE },
  { tell: "manager", waitMs: 10 * MINUTE },
  { tell: "host", waitMs: 15 * MINUTE },
];

const HOST: LadderStep = { tell: "host", waitMs: 15 * MINUTE };

/** The step that stands at a place of the ladder in force. Beyond its end it is the last one again: no change of the ladder leaves anything without a step. */
export const stepAt = (ladder: readonly LadderStep[], place: number): LadderStep =>
  ladder[place] ?? ladder.at(-1) ?? HOST;

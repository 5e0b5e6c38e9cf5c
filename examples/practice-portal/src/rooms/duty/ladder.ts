import type { EscalationValue, LadderStep, Rung } from "@carethread/core";

const rungs: Readonly<Record<Rung, string>> = {
  team: "The team",
  "on-duty": "On duty",
  "duty-doctor": "Duty doctor",
  manager: "Managers",
  host: "The host",
};

/** Which promise a ladder is about, in plain words. */
export const clocks: Readonly<Record<EscalationValue["clock"], string>> = {
  "first-look": "Nobody qualified has looked",
  reply: "A reply is due",
  "next-reply": "A further reply is due",
  resolution: "Has to be dealt with",
  return: "Given away and not taken up",
};

/** One step of a ladder as the page draws it. */
export interface DrawnStep {
  readonly name: string;
  readonly state: "told" | "now" | "to-come";
  /** When it was taken, or when it comes; `null` where that is not known. */
  readonly at: number | null;
}

/**
 * The ladder with where it stands. Beyond its end the last step comes again and again: then that one is where it stands, and also what comes
 * next.
 */
export const drawLadder = (
  ladder: readonly LadderStep[],
  { step, at, nextAt }: Pick<EscalationValue, "step" | "at" | "nextAt">,
): readonly DrawnStep[] => {
  const stands = Math.min(step, ladder.length - 1);
  return ladder.map(({ tell }, n) => {
    const name = rungs[tell];
    if (n < stands) return { name, state: "told", at: null };
    if (n === stands) return { name, state: "now", at };
    return { name, state: "to-come", at: n === stands + 1 ? nextAt : null };
  });
};

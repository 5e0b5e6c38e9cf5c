/** How cues are written down: words of one flag, on one side, with one reach. */
import type { ContextCue } from "@carethread/core";

type Flag = ContextCue["flag"];

export const before = (
  flag: Flag,
  reachWords: number,
  phrases: readonly string[],
): readonly ContextCue[] =>
  phrases.map((phrase) => ({ flag, phrase, stands: "before", reachWords }));

export const after = (
  flag: Flag,
  reachWords: number,
  phrases: readonly string[],
): readonly ContextCue[] =>
  phrases.map((phrase) => ({ flag, phrase, stands: "after", reachWords }));

export const none = (phrases: readonly string[]): readonly ContextCue[] =>
  before("none", 0, phrases);

/** Takes flags from what stands near it. */
export const taking = (
  takes: NonNullable<ContextCue["takes"]>,
  stands: ContextCue["stands"],
  reachWords: number,
  phrases: readonly string[],
): readonly ContextCue[] =>
  phrases.map((phrase) => ({ flag: "none", phrase, stands, reachWords, takes }));

import type { TriageRule } from "@carethread/core";
import { INJURY, NO_INJURY } from "./injury.js";

/** By a cord, a gap, a hold. */
const strangled: TriageRule = {
  ...INJURY,
  id: "strangled",
  version: 2,
  title: "Something tight round the neck, or hanging by it",
  phrases: [
    "neck & lifted & string|rope|cord|strap|cape",
    "neck & mattress|rail|rails|cot|railings & between|stuck|trapped|caught|wedged & marks|purple|blue|found",
    "strangle|choke|chokehold|stranglehold|triangle & judo|jiu|bjj|mma|class & out|droopy|blind|tap|tapped|slur",
    "hanging|hung +by|from +the|his|her|its +neck|strap|cord|hood|lead",
    "strap|cord|strap|scarf|hood|lead|rope|rail|rails & up|round|around|on|caught|slid her|his|my +neck & blue|found|hanging|pulled|tight|choking",
    "head +stuck|caught|trapped & body & hanging|hung|dangling",
  ],
  unless: ["pole|rail|hook|seat|handle +came +off", ...NO_INJURY],
  rationale: "A neck that was squeezed can swell shut or lose its blood supply hours later.",
  examples: [
    "The blind cord was round her neck and she was blue",
    "He was hanging by the hood of his coat from the slide",
    "Choke hold at judo, went floppy, now one eye is droopy",
  ],
  counterExamples: [
    "Can the neck strap of my sleep machine be changed?",
    "I hurt my neck when I slept badly",
    "The scarf makes my neck itch",
  ],
};

/** Rules for necks that were squeezed. */
export const strangledRules: readonly TriageRule[] = [strangled];

import type { TriageRule } from "@carethread/core";
import { OF_A_PET } from "./of-a-pet.js";
import { UNREVIEWED } from "./review-state.js";

/** A battery or a magnet inside somebody: it burns or pinches through before anybody feels ill, so it is urgent however lightly it is told. */
const batteryInside: TriageRule = {
  ...UNREVIEWED,
  id: "battery-or-magnet-inside",
  version: 1,
  title: "A battery or a magnet that was swallowed, or is in an ear or the nose",
  disposition: "999",
  backing: "little",
  gapWordsMax: 7,
  phrases: [
    "silver|shiny +button|disc|coin & nose|nostril|ear|swallowed|posted",
    "magnetic|magnet +balls|beads|ball|bead|marbles & swallowed|swallowing|swallow|ate|eaten",
    "magnets|magnet|battery|batteries & swallowed|swallowed +them|it|both",
    "swallow|swallowed|swallowing|swallows|ate|eaten|eating|gulped|necked & battery|batteries|magnet|magnets",
    "battery|batteries|magnet|magnets & ended|stuck|lodged|wedged|pushed|poked|shoved|put|gone & ear|nose|nostril|ears",
    "battery|batteries|magnet|magnets & thought|told|thinking & mints|mint|sweets|sweet|tablets|tablet|pills|pill",
  ],
  unless: [
    "go|goes|going|gone|went|is|are|was|run|runs|running|ran +flat|low|out",
    "order|replace|replacement|replacements",
    "eaten|eating|ate|eat +up|through",
    ...OF_A_PET,
  ],
  question: {
    en: "Has somebody swallowed a battery or a magnet, or is one stuck in an ear or the nose?",
    cy: "A oes rhywun wedi llyncu batri neu fagned, neu a oes un yn sownd mewn clust neu yn y trwyn?",
  },
  rationale:
    "A button battery burns through in hours, magnets pinch the gut between them, and neither is felt until it is late.",
  source:
    'Ivy Grove Surgery 999 and A&E table, as read in 2026-11; nhs.uk page "Poisoning", named 2026-11 without its text being copied; read it again at review',
  hazard: "HAZ-UK-09",
  examples: [
    "She seems to have eaten one of her hearing aid batteries, she told me they were mints",
    "one of the little batteries has ended up in his ear",
    "he has swallowed two magnets off the fridge board",
  ],
  counterExamples: [
    "My hearing aid batteries go flat so quickly, may I have more",
    "The magnets came off the fridge and your leaflet is lost, can you send another",
    "This phone eats its battery, so please write rather than ring",
  ],
};

/** Rules for what burns from the inside without being felt. */
export const batteryRules: readonly TriageRule[] = [batteryInside];

import type { TriageRule } from "@carethread/core";
import { INJURY, NO_INJURY } from "./injury.js";

/** From a height, down the stairs, or through something. */
const fallFromHeight: TriageRule = {
  ...INJURY,
  id: "fall-from-height",
  version: 6,
  title: "Fall from a height, down the stairs or through something",
  phrases: [
    "fell|went|tumbled|fallen down|off|from & whole|full|entire & escalator|escalators",
    "<10..20>|twelve|thirteen|fourteen|fifteen|sixteen +steps|stairs & fell|tumbled",
    "stairgate & fell|went|tumbled & steps|stairs|bottom",
    "fell|rolled|pushed & top +bunk",
    "i|he|she|dad|husband|son|lad|daughter|one +came|fell|went|ran +through +the|a +ceiling|skylight|patio|greenhouse",
    "down +the +cellar & hatch|steps|stairs|feet",
    "fell|tumbled|rolled|slid top +to +bottom",
    "ladder +walked|slid|slipped|kicked|went|shot|skidded +sideways|out|away & feet|metres|slabs|patio|roof|gutter|concrete",
    "belayer|belay|autobelay & metres|feet|ground|deck|decked & looking|dropped|slack|fell|failed|unclipped|clipped",
    "lifts +up & board|scaffold|scaffolding|poles",
    "fell|chucked|thrown +off|from +the +twos|threes|balcony|landing|mezzanine|gantry|walkway",
    "baby|babys +walker & stairs|steps & went|fell|down|tumbled",
    "parachute|paraglider|glider|hang|microlight|kite & folded|opened|hit|fell|field|ft|foot|ground|landed",
    "went|gone|fell +through +the +ice|skylight",
    "pushed|shoved|thrown +me|him|her|off & landing|stairs|banister|balcony|steps & down|off",
    "pushed|shoved|thrown +me|him|her & over +the|a & landing|stairs|banister|bannister|balcony",
    "jumped +off|from|in +the|a +pier|bridge|cliff|roof|quarry & feet|tide|landing|landed|fizzy|back|heels",
    "bouncy +castle & wind|fence|road|tree",
    "hoist|basket|cradle & snapped|tipped|cable",
    "thrown|flung|hurled|knocked +out|off|from & buggy|pram|pushchair|waltzers|waltzer|quad|inflatable|trailer",
    "bouncy|inflatable +castle & blew|blown|flew|took|lifted|tipped",
    "fell|dropped|fallen|came +<12..200>|fifteen|twenty|thirty|forty|fifty|sixty +feet|foot|ft|metres|meters",
    "two|three|four|<2..9> +storeys|storey|stories & fell|off|slid|ladder|jumped|window",
    "window|balcony|roof|loft|ladder|scaffold|cliff|climbing & first|second|third|top|upstairs|bedroom +floor|storey|window & landed|fell",
    "out +the +upstairs|bedroom|first|second|top +window|floor & grass|concrete|patio|landed|fell|fallen|jumped|onto|ok|fine",
    "{fell}|decked|came|dropped|off & about|from|maybe|around +<3..60> +m|metres|feet|foot|ft",
    "{fell}|falling|jumped|thrown|knocked +off|from|out|through|down & {height}|feet|metres|floor|floors|storeys",
    "came +down +from|off & {height}",
    "came +off|from|out & {height}|feet|metres|floor|floors|storeys",
    "{fell}|dropped|jumped|came +<2..9>|three|several +floors|floor|storeys|stories|metres",
    "roof|scaffold|scaffolding|balcony|cliff & he|she|him|her|{kin}|{kid} & fell|fallen",
    "fell|went|crashed +through +a|the|our +glass|patio|french|greenhouse",
  ],
  unless: [
    "knocked|knocking +through +the +wall",
    "out +of +the +lift",
    "slates|tiles|gales|gale|roofer",
    "cat|kitten +jumped|fell|leapt",
    "bridge & tooth|teeth|toffee|dentist",
    "bottom +rung|step|stair",
    "pole|rail|hook|seat|handle +came +off",
    "skinned +both|his|her|my",
    ...NO_INJURY,
  ],
  rationale:
    "A fall from more than the height of a person, or down a flight of stairs, can hurt inside the body, whatever the person feels.",
  examples: [
    "Dad fell off a ladder and can't move",
    "He fell out of the bedroom window on to the patio",
    "She fell down thirteen stairs, seems fine",
  ],
  counterExamples: [
    "The gutter came off in the gale, can I move my appointment?",
    "I slipped off the bottom step and my shin is sore",
    "My cat fell off the wardrobe and scratched me",
  ],
};

/** Rules for falls. */
export const fallRules: readonly TriageRule[] = [fallFromHeight];

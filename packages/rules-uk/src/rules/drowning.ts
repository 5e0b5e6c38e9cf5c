import type { TriageRule } from "@carethread/core";
import { INJURY, NO_INJURY } from "./injury.js";

/** Under water, or up from it too fast. */
const drowning: TriageRule = {
  ...INJURY,
  id: "drowning",
  version: 6,
  backing: "little",
  title: "Went under in water, or came up too fast from a dive",
  phrases: [
    "lying|lay|found +on|at +the +bottom & swim|swimming|pool|lifeguard",
    "been +diving & numb|tingling|tingly|weak|dizzy|joints|rash|headache",
    "dive|dives|diving & came|ascent|ascended & quick|quickly|fast|rapid",
    "pumping +at|on +me|him|her|my & lifeguard|chest|woke|next",
    "slid|slipped +under & bath|tub|towel|months & cough|coughed|seconds|minute|long",
    "fetched|fished|pulled|dragged|hauled|lifted him|her|me|them +off|up +the|from +bottom",
    "held|pinned|trapped +under|underneath|underwater & til|till|until & canoe|scissors|air|breath|leash|rope",
    "brought|bring|bringing|coughed|sicked +up +a|loads|lots|pints +lot|of|of +of|water|sea +water|sea & swim|swam|sea|pool|under|sand|river|lake|canal",
    "pinned|trapped|rolled +under|beneath|against +the|a +hull|boat|chains|weir|raft",
    "sank|sunk & pool|swimming|lesson|bath & purple|blue|coughing|coughed|coughs|found",
    "bottom +of +the +pool|pond|bath|lake|tub & found|lifeguard|coughed|blue|pulled",
    "went +under & hot|pool|lake|sea|tub|bath|know & long|snoring|coughing|blue|gurgly|gurgling",
    "went|gone|slipped +under|underneath & pond|pool|lake|river|sea|canal",
    "pulled +him|her|them & pond|pool|canal|lake|river|hot & under|coughed|blue|face",
    "surfaced|ascended|came +up|rather|too +too|fast +fast|from & dive|diving|metres|regulator|stops|scuba",
    "pulled|fished|dragged|hauled|rescued|plucked +him|her|them|me|us +out|from & pond|pool|canal|lake|loch|river|sea|water|reservoir|harbour",
    "missed +all|my|some & stops & dive|metres|decompression|regulator|deco",
    "went|gone|fell|jumped in +the|a|our +reservoir|canal|quarry|lake|sea|river|lock|pond|hot & under|gurgling|blue|coughing|froth|grey",
    "drown|drowned|drowning|underwater & water|pool|bath|sea|pond|nearly|almost|pulled|river|lake|breathing|{kid}",
    "under|in|into|from pond|pool|water|bath|river|lake|sea|canal|tub & breathing|minute|blue|seconds|floating|face|pulled|fished|rescued|dragged|swallowed|coughing|choking",
    "face +down pool|water|bath|pond",
    "swallowed|inhaled|breathed in|water|loads|lots & pool|bath|sea|lake|river|swimming & breathing|breathless|wheezy|wheezing|sleepy|drowsy",
    "under +the +water & bit|minute|minutes|while|seconds|long & sleepy|drowsy|floppy|coughing|limp|breathing",
    "pulled|fished|dragged|hauled +out|from +of|the|pool|water|bath|sea +pool|the|bath|water|sea limp|coughing|foam|blue|sleepy|tired",
    "{fell}|falling|gone +in +silo|canal|river|slurry|dock",
    "{fell}|falling|gone +in|into +a|the|our|slurry +canal|river|lake|dock|silo|pit|harbour|pond|weir|well",
    "pulled|fished|dragged|hauled|rescued +out|from +of|the|canal +canal|river|lake|sea|pond|dock|harbour|cut|slurry",
    "jumped|dived|gone|went|fell in|into|off & quarry|canal|river|lake|sea|weir|reservoir & surfaced|surface|resurfaced",
  ],
  unless: [
    "specs|glasses|phone|keys|ball|aids|aid|teeth|ring +fell|fallen|dropped|gone|went",
    "as +a +boy|girl|child|kid|lad|lass|teenager|nipper|youngster",
    "nearly +drowned +as",
    "in +paperwork|work|boxes|debt|emails|forms|homework|sorrows|admin",
    "pulled +my|his|her +back|muscle|shoulder|hamstring",
    ...NO_INJURY,
  ],
  rationale:
    "Lungs that took in water can fail hours later, and so can a body that came up from depth too fast.",
  examples: [
    "We fished him out of the pond and he is coughing",
    "She went under in the bath and was blue",
    "I came up too fast from a dive and my arm tingles",
  ],
  counterExamples: [
    "I am drowning in paperwork",
    "Can my son swim with a verruca?",
    "I nearly drowned as a child and cannot take baths",
  ],
};

/** Rules for water. */
export const drowningRules: readonly TriageRule[] = [drowning];

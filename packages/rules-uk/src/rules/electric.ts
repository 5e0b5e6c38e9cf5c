import type { TriageRule } from "@carethread/core";
import { INJURY, NO_INJURY } from "./injury.js";

/** Current, lightning, explosions, and what comes out under pressure. */
const electricOrExplosion: TriageRule = {
  ...INJURY,
  id: "electric-or-explosion",
  version: 5,
  title: "Electric shock, lightning, blast or high pressure",
  phrases: [
    "he|she|i|him|her|me|was|got|been +struck|hit +by +lightning",
    "in +the|a +socket & flew|thrown|threw|black",
    "third +rail & stepped|touched|foot|fell|trod",
    "straighteners|hairdryer|dryer|radio|charger|heater|laptop|lamp & in|into +the +bath|sink|pool|tub & tripped|bang|tingle|tingling|lights",
    "breaker|spade|digger|drill|fork|saw|cutter +through|into +a|the +cable|mains|wire & flash|charred|gloves|backside|thrown",
    "lid|drum|tyre|tank|cylinder +blew|burst|exploded|flew +off|up|in|into & into|in|at|hit +his|my|her +face|forehead|head|chest|neck",
    "air +line|hose|gun & up|into +his|her|my|the +bum|bottom|shorts|back|trousers",
    "knocked|threw|thrown|flung|chucked +me|him|her +across|off|back|backwards|over & socket|mains|capacitor|wire|wires|cable|fuse|electric|electrics",
    "ferny|fern|feathery|feather|branching & back|chest|skin|shoulder & lightning|storm|hear|struck",
    "slit|pinprick|hole|mark & jet|pressure +washer|washed|wash & foot|hand|finger|toes|leg|puffed|swollen",
    "pressure|jet +washed|washer|washing +my|his|the|own +own|foot|toe|toes|hand|leg|finger",
    "nitrous|nitrogen|lpg|refrigerant|dry +canister|cannister|ice|all|burn & hard|white|frozen|waxy|stuck",
    "overhead +line|lines|wire|wires|cable|cables|power & touched|ladder|boom|hole|holes|pole|mast",
    "hole|holes +in +each|both +palm|hand|palms|hands",
    "climbed|climbing & train|pylon|substation|wagon & flash|burned|burnt|shock",
    "socket|mains|plug|wire|cable|pylon|rail|wires & fork|stuck|poked|thrown|shock|zapped|belt|touched|threw & {kid}|back|off|hand|me|him|her|finger",
    "electrocuted",
    "electric +shock|shocked",
    "struck +by +lightning",
    "shock|belt|jolt|zap|zapped|shocked|electric & mains|socket|cable|wire|plug|cooker|voltage|volt|volts|pylon|overhead",
    "pressure|grease|paint|jet +washer|gun|wash|sprayer|hose & injected|into|through & palm|hand|finger|thumb|foot",
    "lightning & thrown|hit|struck|deaf|burn|burnt|fern",
    "lightning +got|hit|struck|strike",
    "touched|grabbed|hit|drilled|cut|sawn & live|power|overhead|electric +cable|cables|wire|wires|line|lines",
    "explosion|exploded|blast",
  ],
  unless: [
    "cow|sheep|horse +fence",
    "nose +has +exploded",
    "electric +fence & pony|dog|walking|cattle|field|horse",
    "electric & feeling|tap|tapping|wrist|nerve",
    "full +blast",
    "shot +up|of|hole",
    ...NO_INJURY,
  ],
  rationale:
    "Current, blast and pressure hurt deep inside behind a small mark, and the heart can fail hours later.",
  examples: [
    "Electric shock from the cooker, thrown across the kitchen",
    "She was struck by lightning",
    "I jet washed my own foot and there is a tiny hole",
  ],
  counterExamples: [
    "The heating is on full blast and my skin is dry",
    "I get an electric feeling when they tap my wrist",
    "The dog touched the electric fence on our walk",
  ],
};

/** Rules for current and blast. */
export const electricRules: readonly TriageRule[] = [electricOrExplosion];

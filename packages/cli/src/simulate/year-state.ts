import type Queue from "tinyqueue";
import type { Arrival } from "./arrivals.js";
import { type Chance, chanceOf } from "./chance.js";
import type { SimulatedMessage } from "./message.js";
import type { Parameters } from "./parameters.js";
import type { Presence, Slot } from "./roster.js";
import type { PracticeTime, SimulatedLadder } from "./time.js";
import type { Waiting } from "./waiting.js";

/** What simulating a year needs. */
export interface YearOptions {
  readonly parameters: Parameters;
  readonly time: PracticeTime;
  /** `null`: nothing escalates. */
  readonly ladder: SimulatedLadder | null;
  /** Whether the list is ranked, or an inbox in the order of arrival. */
  readonly ranked: boolean;
  /** Told of progress: the share that is done. */
  readonly onProgress?: (share: number) => void;
}

/** Something that happens at a time. */
export type Event =
  | { readonly at: number; readonly kind: "arrival"; readonly arrival: Arrival }
  | { readonly at: number; readonly kind: "slot"; readonly slot: Slot }
  | { readonly at: number; readonly kind: "look"; readonly look: Look }
  | {
      readonly at: number;
      readonly kind: "escalate";
      readonly message: SimulatedMessage;
      readonly step: number;
    }
  | { readonly at: number; readonly kind: "response"; readonly message: SimulatedMessage }
  | { readonly at: number; readonly kind: "chase"; readonly message: SimulatedMessage }
  | { readonly at: number; readonly kind: "close" };

/** Somebody in front of the list. */
export interface Look {
  readonly team: Team;
  /** When other work has to go on. */
  readonly until: number;
  readonly slot: Slot;
}

/** Whose list it is. */
export type Team = "clinicians" | "receptionists";

const PURPOSES = ["arrivals", "check", "roster", "looks", "work", "alerts", "replies"] as const;

/** The draws of a year, a generator for each purpose. */
export const chancesOf = (seed: number): Readonly<Record<(typeof PURPOSES)[number], Chance>> => ({
  arrivals: chanceOf(seed, "arrivals"),
  check: chanceOf(seed, "check"),
  roster: chanceOf(seed, "roster"),
  looks: chanceOf(seed, "looks"),
  work: chanceOf(seed, "work"),
  alerts: chanceOf(seed, "alerts"),
  replies: chanceOf(seed, "replies"),
});

/** Everything that a year keeps while it goes on. */
export interface Year extends YearOptions {
  readonly chance: ReturnType<typeof chancesOf>;
  readonly events: Queue<Event>;
  readonly messages: SimulatedMessage[];
  readonly lists: Readonly<Record<Team, Waiting>>;
  readonly work: Record<Team, number>;
  readonly alerts: number[];
  present: Presence;
  diverted: number;
  handedOver: number;
  unowned: number;
}

/** The practice is closed. */
export const NOBODY: Presence = { clinicians: 0, receptionists: 0, others: 0, manager: false };

/** What is wrong at a moment: faults that last, and the shares of those that strike a single call. All of it ends when the world is healed. */
import { type Faults, NO_FAULTS } from "./swarm.js";

/** The faults in force. */
export interface Weather {
  faults(): Faults;
  /** Whether the storage, the alerts or a channel takes nothing now. */
  isDown(what: string): boolean;
  downFor(what: string, until: number): void;
  /** From now on things go wrong as planned. */
  begin(): void;
  /** From now on nothing goes wrong any more. */
  heal(): void;
  /** Notes that a kind of fault has struck. */
  struck(what: string): void;
  /** How often each kind has struck. */
  strikes(): ReadonlyMap<string, number>;
}

/** Makes the weather of a world, which begins fair. */
export const createWeather = (planned: Faults, now: () => number): Weather => {
  const down = new Map<string, number>();
  const strikes = new Map<string, number>();
  let faults = NO_FAULTS;
  let healed = false;
  const isDown = (what: string): boolean => (down.get(what) ?? 0) > now();
  const struck: Weather["struck"] = (what) => {
    strikes.set(what, (strikes.get(what) ?? 0) + 1);
  };
  return {
    faults: () => faults,
    isDown,
    downFor: (what, until) => {
      if (healed) return;
      down.set(what, Math.max(down.get(what) ?? 0, until));
      if (until > now()) struck(`${what}-down`);
    },
    begin: () => {
      faults = planned;
    },
    heal: () => {
      healed = true;
      faults = NO_FAULTS;
      down.clear();
    },
    struck,
    strikes: () => strikes,
  };
};

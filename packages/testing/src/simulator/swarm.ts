/** What a seed's world is like. Not every world has every kind of fault: some have none, some one, and only so do rare combinations come about. */
import { type Chance, createChances } from "./chance.js";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** One hour in milliseconds. */
export const HOUR: number = 60 * MINUTE;
/** One day in milliseconds. */
export const DAY: number = 24 * HOUR;

/** What can go wrong in a world. A share of 0 means that it does not. */
export interface Faults {
  /** Of the calls that a process makes: it dies before the call arrives. */
  readonly crashBefore: number;
  /** Of the calls: it was done, and the process died before it learnt of it. */
  readonly crashAfter: number;
  /** Of the calls: it was done, and the answer says that nobody knows. */
  readonly lostAnswer: number;
  /** Of the commits: somebody else is said to have been faster. */
  readonly conflict: number;
  /** Of the calls: not done. */
  readonly unavailable: number;
  /** Of the calls: the process stands still for a while, and may have lost its leases when it goes on. */
  readonly pause: number;
  /** How long a call takes at most. 0: no time passes, and nothing comes in between. */
  readonly latencyMs: number;
  /** Of the calls: it takes up to a minute. */
  readonly slow: number;
  /** Of the commands of people: pressed twice. */
  readonly twice: number;
  /** How often in a week the storage is down for all. */
  readonly storageOutages: number;
  /** How often in a week a worker is gone for hours. */
  readonly workerDeaths: number;
  /** How often in a week a node or worker goes wrong in its clock. */
  readonly clockFaults: number;
  /** How wrong a clock may be, ahead or behind. */
  readonly skewMs: number;
  /** Of the uses of a channel: it does not take it, or its answer is lost. */
  readonly channelFailure: number;
  /** How often in a week a channel is down. */
  readonly channelOutages: number;
  /** Of what was handed over: the channel says later that it never arrived. */
  readonly bounce: number;
  /** Of the alerts: the host cannot tell anybody now. */
  readonly alertFailure: number;
  /** How often in a week the host can tell nobody for a while. */
  readonly alertOutages: number;
  /** Of the look-ups in the register: no answer. */
  readonly directoryFailure: number;
}

/** The kinds of faults: each one can be left out of a world. */
export type FaultName = keyof Faults;

/** How people live in a world. */
export interface Life {
  /** Messages of patients in a day of work. */
  readonly messagesPerDay: number;
  /** Patients, all of them enrolled. */
  readonly patients: number;
  /** Clinicians at the beginning. */
  readonly clinicians: number;
  /** Receptionists at the beginning. */
  readonly receptionists: number;
  /** The pause between two looks of a member of staff at the worklist. */
  readonly lookMs: number;
  /** Of what they look at, the part that they take in hand. */
  readonly diligence: number;
  /** Of what they take in hand, the part that they leave lying. */
  readonly forgetful: number;
  /** How often in a week something about staff, teams or settings changes. */
  readonly changes: number;
  /** Whether a patient is taken off the register. */
  readonly deduction: boolean;
  /** How long the last step of the ladder waits until it comes again: milliseconds of open time. */
  readonly lastStepMs?: number;
  /** Of the days, the part that a manager closes; none when left out. */
  readonly closing?: number;
  /** How long a list may stand unopened before that is told of: milliseconds of open time; as the practice has it by itself when left out. */
  readonly unopenedMs?: number;
  /** Whether the triage rules are switched off. */
  readonly withoutRules: boolean;
}

/** A long outage at a time that was chosen. */
export interface Outage {
  /** The storage for everybody, or every worker. */
  readonly what: "storage" | "workers";
  /** How long after the beginning. */
  readonly afterMs: number;
  /** How long. */
  readonly forMs: number;
}

/** Everything that is drawn for a seed. */
export interface Plan {
  /** The seed that all further chance comes from. */
  readonly seed: number;
  /** When the world begins: milliseconds since 1970 UTC. */
  readonly beginsAt: number;
  /** How many days people live in it. */
  readonly days: number;
  /** How people live. */
  readonly life: Life;
  /** What goes wrong. */
  readonly faults: Faults;
  /** How many nodes take calls. */
  readonly nodes: number;
  /** How many workers do rounds. */
  readonly workers: number;
  /** How often a worker does a round. */
  readonly scanMs: number;
  /** One outage besides those that come by chance; none when left out. */
  readonly outage?: Outage;
}

/** A world in which nothing goes wrong. */
export const NO_FAULTS: Faults = {
  crashBefore: 0,
  crashAfter: 0,
  lostAnswer: 0,
  conflict: 0,
  unavailable: 0,
  pause: 0,
  latencyMs: 0,
  slow: 0,
  twice: 0,
  storageOutages: 0,
  workerDeaths: 0,
  clockFaults: 0,
  skewMs: 0,
  channelFailure: 0,
  channelOutages: 0,
  bounce: 0,
  alertFailure: 0,
  alertOutages: 0,
  directoryFailure: 0,
};

// Christmas, both changes of the clocks, a leap day, Easter, a quiet week and the turn of a year: dates on which calendars are wrong.
const BEGINNINGS = [
  Date.UTC(2026, 11, 18, 7),
  Date.UTC(2027, 2, 22, 6),
  Date.UTC(2027, 9, 25, 6),
  Date.UTC(2028, 1, 24, 7),
  Date.UTC(2027, 3, 26, 6),
  Date.UTC(2027, 5, 7, 6),
  Date.UTC(2027, 7, 23, 6),
  Date.UTC(2026, 10, 23, 7),
];

/** Draws the world of a seed. `daysMean` is how many days worlds have on average. */
export const drawPlan = (seed: number, daysMean: number): Plan => {
  const chances = createChances(seed);
  const chance = chances("plan");
  // Long and quiet, or short and busy: both find other things.
  const days = Math.max(2, Math.round(daysMean * chance.pick([0.3, 0.6, 1, 1, 1.5, 2])));
  return {
    seed,
    beginsAt: chance.pick(BEGINNINGS) + chance.whole(0, 13) * DAY,
    days,
    life: drawLife(chances("life"), days / daysMean),
    faults: drawFaults(chances("faults")),
    nodes: chance.whole(1, 3),
    workers: chance.whole(1, 3),
    scanMs: chance.whole(15, 60) * SECOND,
  };
};

const drawLife = (chance: Chance, length: number): Life => ({
  messagesPerDay: chance.whole(1, 6) / (length < 1 ? Math.max(0.5, length) : 2 * length),
  patients: chance.whole(2, 5),
  clinicians: chance.whole(2, 3),
  receptionists: chance.whole(1, 2),
  lookMs: chance.whole(60, 240) * MINUTE,
  diligence: chance.pick([0.3, 0.6, 0.9, 1]),
  forgetful: chance.pick([0, 0.05, 0.2]),
  changes: chance.pick([0, 1, 3]),
  deduction: chance.happens(0.3),
  // Every quarter of an hour, as it is by itself, costs a simulation more than it tells: a matter that nobody takes up for weeks has thousands of steps, each like the one before.
  lastStepMs: chance.pick(length < 1 ? [1, 3, 9] : [6, 9, 18]) * HOUR,
  withoutRules: chance.happens(0.15),
  closing: chance.pick([0, 0.5, 0.95]),
  // People here look every hour or few: half an hour, as it is by itself, tells of them all day.
  unopenedMs: chance.pick([0.5, 3, 6]) * HOUR,
});

type Draw = (chance: Chance) => Partial<Faults>;

const KINDS: Readonly<Record<string, Draw>> = {
  crashes: (c) => ({ crashBefore: c.unit() * 0.006, crashAfter: c.unit() * 0.006 }),
  manyCrashes: (c) => ({ crashBefore: c.unit() * 0.03, crashAfter: c.unit() * 0.03 }),
  lostAnswers: (c) => ({ lostAnswer: c.unit() * 0.03 }),
  conflicts: (c) => ({ conflict: c.unit() * 0.1 }),
  unavailable: (c) => ({ unavailable: c.unit() * 0.05 }),
  pauses: (c) => ({ pause: c.unit() * 0.01 }),
  latency: (c) => ({ latencyMs: c.pick([5, 50, 500, 3_000]) }),
  slow: (c) => ({ latencyMs: 20, slow: c.unit() * 0.02 }),
  twice: (c) => ({ twice: 0.1 + c.unit() * 0.4 }),
  storageOutages: (c) => ({ storageOutages: c.whole(1, 5) }),
  workerDeaths: (c) => ({ workerDeaths: c.whole(1, 6) }),
  clocks: (c) => ({ clockFaults: c.whole(2, 10), skewMs: c.whole(1, 120) * SECOND }),
  channels: (c) => ({ channelFailure: c.unit() * 0.3, channelOutages: c.whole(0, 3) }),
  bounces: (c) => ({ bounce: c.unit() * 0.3 }),
  alerts: (c) => ({ alertFailure: c.unit() * 0.3, alertOutages: c.whole(0, 2) }),
  directory: (c) => ({ directoryFailure: c.unit() * 0.05 }),
};

/** One seed in eight has no fault at all, one in four has one kind, the others have each kind by the toss of a coin. */
const drawFaults = (chance: Chance): Faults => {
  const kinds = Object.values(KINDS);
  const lot = chance.unit();
  const chosen =
    lot < 0.125 ? [] : lot < 0.375 ? [chance.pick(kinds)] : kinds.filter(() => chance.happens(0.5));
  let faults = NO_FAULTS;
  for (const draw of chosen) faults = { ...faults, ...draw(chance) };
  return faults;
};

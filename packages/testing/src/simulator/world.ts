/** A world: one practice, its people, the processes that serve it, and the time in which they live. */
import type { Content, Messaging, PersonPrincipal, StaffPrincipal } from "@carethread/core";
import type { Alerts, Keys, Storage, Transport } from "@carethread/ports";
import { createMemoryAlerts } from "../ports/alerts.js";
import {
  createMemoryDirectory,
  type DirectoryEntry,
  type MemoryDirectory,
} from "../ports/directory.js";
import { createCountedIds } from "../ports/ids.js";
import { createMemoryTransport } from "../ports/transport.js";
import { type Asking, createAsking } from "./asking.js";
import { type Chance, createChances } from "./chance.js";
import type { FlawAtWork, SimulatedFlaw } from "./flaw.js";
import { createGround, type Ground } from "./ground.js";
import type { Raised, Told } from "./history.js";
import { createProcess, type Grounds, type Process } from "./process.js";
import { withoutRules, withRulesMet } from "./rules-met.js";
import type { Plan } from "./swarm.js";
import { createTimeline, type Timeline } from "./timeline.js";
import { createWeather, type Weather } from "./weather.js";

/**
 * What a simulation stands on besides itself: the parts of an embedding that are to be proven.
 *
 * @category simulator
 */
export interface SimulatorParts {
  /** Keys that know the practice `A81001`. With the same key in each run, the same seed has the same trace. */
  readonly keys: Keys;
  /** Rules, disclaimers, categories. Of the rules a world has those that its people ever meet. */
  readonly content: Content;
  /** The storages to be used in turn, by the seed. Each is opened empty for each seed, on the simulated clock: milliseconds since 1970 UTC. It has to answer by itself, in memory or as SQLite does: what waits for a network or a timer of the machine never answers in simulated time. */
  readonly storages: readonly ((clock: () => number) => Storage)[];
}

/** The practice of every world. */
export const PRACTICE = "A81001";

/** A patient and the account that they use. */
export interface SimulatedPatient {
  readonly patient: string;
  readonly nhsNumber: string;
  readonly principal: PersonPrincipal;
}

/** Somebody who works at the practice. */
export interface SimulatedStaff {
  readonly principal: StaffPrincipal;
  readonly role: "clinician" | "receptionist";
  /** Until when they are away, and whether they left for good. */
  awayUntil: number;
  left: boolean;
}

/** Everything that there is in a world. */
export interface World {
  readonly plan: Plan;
  readonly timeline: Timeline;
  readonly weather: Weather;
  readonly ground: Ground;
  readonly nodes: readonly Process[];
  readonly workers: readonly Process[];
  readonly asking: Asking;
  readonly directory: MemoryDirectory;
  readonly told: readonly Told[];
  readonly raised: readonly Raised[];
  readonly chances: (purpose: string) => Chance;
  readonly manager: StaffPrincipal;
  readonly patients: readonly SimulatedPatient[];
  /** Those who work there now come first; it grows. */
  readonly staff: SimulatedStaff[];
  /** A process that nothing ever befalls, for setting the scene and for reading at the end. */
  readonly calm: Messaging;
  /** What went wrong inside the SDK, which is a violation by itself. */
  readonly defects: readonly string[];
  /** The next number of a kind of thing, for names and keys. */
  next(kind: string): number;
  /** Until when people begin new things. */
  livesUntil(): number;
  stopLiving(): void;
}

/** Makes the world of a plan. Nobody lives in it yet. */
export const createWorld = (plan: Plan, parts: SimulatorParts, flaw?: SimulatedFlaw): World => {
  const timeline = createTimeline(plan.beginsAt);
  const weather = createWeather(plan.faults, timeline.now);
  const chances = createChances(plan.seed);
  const outside = createOutside(plan, timeline);
  const defects: string[] = [];
  const on = groundsOf({ plan, parts, timeline, weather, defects, outside }, flaw?.make() ?? null);
  const processes = (kind: string, count: number): readonly Process[] =>
    Array.from({ length: count }, (_, n) => `${kind}-${n + 1}`).map((name) =>
      createProcess(name, on, chances(name)),
    );
  const nodes = processes("node", plan.nodes);
  const workers = processes("worker", plan.workers);
  const fair = { ...on, weather: createWeather(plan.faults, timeline.now) };
  const calm = createProcess("calm", fair, chances("calm")).life()?.messaging;
  if (calm === undefined) throw new Error("a process has not started");
  const { directory, told, raised, patients } = outside;
  return {
    ...{ plan, timeline, weather, ground: on.ground, nodes, workers, directory, told, raised },
    ...{ chances, patients, calm, defects, staff: [] },
    asking: createAsking(timeline, nodes, chances("asking")),
    manager: { kind: "staff", practice: PRACTICE, staff: "s-manager" },
    ...createLiving(plan),
  };
};

/** Counts things, and knows until when people begin new ones. */
const createLiving = (plan: Plan): Pick<World, "next" | "livesUntil" | "stopLiving"> => {
  const counts = new Map<string, number>();
  let living = true;
  return {
    next: (kind) => {
      const next = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, next);
      return next;
    },
    livesUntil: () => (living ? plan.beginsAt + plan.days * 86_400_000 : 0),
    stopLiving: () => {
      living = false;
    },
  };
};

/** What is around the practice, and remembers what it was told. */
const createOutside = (plan: Plan, timeline: Timeline) => {
  const told: Told[] = [];
  const raised: Raised[] = [];
  const patients = Array.from({ length: plan.life.patients }, (_, n) => patientOf(n));
  const transports = (["email", "sms"] as const).map((channel) =>
    createMemoryTransport({ channel, letters: false, clock: timeline.now }),
  );
  return {
    ...{ told, raised, patients },
    directory: createMemoryDirectory({ patients: patients.map(entryOf) }),
    transports: transports.map((transport) => remembering(transport, told, timeline)),
    alerts: listening(createMemoryAlerts(), raised, timeline),
  };
};

interface Making extends Pick<World, "plan" | "timeline" | "weather"> {
  readonly parts: SimulatorParts;
  readonly defects: string[];
  readonly outside: ReturnType<typeof createOutside>;
}

const groundsOf = (
  { plan, parts, timeline, weather, defects, outside }: Making,
  flaw: FlawAtWork | null,
): Grounds => {
  const open = parts.storages[plan.seed % parts.storages.length];
  if (open === undefined) throw new Error("a simulation needs a storage");
  const storage = open(timeline.now);
  const { directory, alerts, transports } = outside;
  return {
    ...{ timeline, weather, directory, alerts, flaw },
    ground: createGround(flaw?.beneath?.(storage) ?? storage, timeline.now),
    options: {
      keys: parts.keys,
      content: plan.life.withoutRules ? withoutRules(parts.content) : withRulesMet(parts.content),
      ids: createCountedIds({ seed: plan.seed }),
      onDefect: ({ operation, cause }) => defects.push(`${operation}: ${String(cause)}`),
      transports,
    },
  };
};

const remembering = (transport: Transport, told: Told[], { now }: Timeline): Transport => ({
  ...transport,
  send: async (envelope) => {
    const answer = await transport.send(envelope);
    const { reference, to } = envelope;
    if (answer.isOk()) told.push({ at: now(), channel: transport.channel, reference, to });
    return answer;
  },
});

const listening = (alerts: Alerts, raised: Raised[], { now }: Timeline): Alerts => {
  const known = new Set<string>();
  return {
    ...alerts,
    raise: async (alert) => {
      const answer = await alerts.raise(alert);
      if (answer.isErr() || known.has(alert.reference)) return answer;
      known.add(alert.reference);
      const { reference, what, about, dueAt, step } = alert;
      const to = alert.to.kind === "host" ? "host" : alert.to.staff;
      raised.push({ at: now(), reference, what, about, to, dueAt, step });
      return answer;
    },
  };
};

const patientOf = (n: number): SimulatedPatient => ({
  patient: `p-${n + 1}`,
  nhsNumber: nhsNumberOf(900_000_000 + 37 * n),
  principal: { kind: "person", practice: PRACTICE, account: `account-${n + 1}`, assurance: "P9" },
});

/** The first number from here on that has a check digit: one in eleven has none. */
const nhsNumberOf = (nine: number): string => {
  const digits = Array.from(String(nine), Number);
  const sum = digits.reduce((total, digit, n) => total + digit * (10 - n), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? nhsNumberOf(nine + 1) : `${nine}${check}`;
};

const entryOf = ({ patient, nhsNumber }: SimulatedPatient): DirectoryEntry => ({
  ...{ practice: PRACTICE, patient, nhsNumber, status: "registered", bornOn: "1970-05-17" },
  ...{ sex: "female", pregnantWeeks: null, medicines: [], conditions: [] },
});

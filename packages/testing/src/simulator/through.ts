/** The ports as a process sees them: each call takes its time, and may be the one at which something goes wrong. */
import {
  type Alerts,
  type Directory,
  err,
  type PortCode,
  type Problem,
  portProblem,
  type Result,
  type Storage,
  type Transport,
} from "@carethread/ports";
import type { Chance } from "./chance.js";
import type { Timeline } from "./timeline.js";
import type { Weather } from "./weather.js";

/** Where a process ends and the outside begins. */
export interface Boundary {
  readonly process: string;
  readonly timeline: Timeline;
  readonly weather: Weather;
  readonly chance: Chance;
  over(): boolean;
  crash(downMs: number): void;
  pause(until: number): void;
  pausedUntil(): number;
}

/** How a port says what went wrong. */
interface Refusals<Code extends PortCode> {
  readonly unavailable: Code;
  /** Whether a lost answer can be told; without it such a call is only refused. */
  readonly unknown?: Code;
  readonly conflict?: Code;
  readonly down: () => boolean;
  /** How many of the calls fail, besides those that every port's calls share. */
  readonly failing: () => number;
}

/** What never comes: the process that waited for it is dead. */
const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

const DOWN_MS = 90_000;
const PAUSE_MS = 900_000;

/** One call over the boundary. */
const cross = async <Answer, Code extends PortCode>(
  at: Boundary,
  call: string,
  refusals: Refusals<Code>,
  run: () => Promise<Result<Answer, Problem<Code>>>,
): Promise<Result<Answer, Problem<Code>>> => {
  const { timeline, weather, chance } = at;
  const faults = weather.faults();
  const lot = chance.unit();
  timeline.tick();
  await onTheWay(at);
  await awake(at);
  if (at.over()) return never();
  if (lot < faults.crashBefore) return dying(at, `crash-before-${call}`);
  const failed = refusedNow(at, call, refusals);
  if (failed !== null) return err(failed);
  const answer = await run();
  if (lot < faults.crashBefore + faults.crashAfter) return dying(at, `crash-after-${call}`);
  if (chance.happens(faults.pause)) {
    weather.struck(`pause-after-${call}`);
    at.pause(timeline.now() + chance.wait(PAUSE_MS / 3));
  }
  await awake(at);
  if (at.over()) return never();
  if (refusals.unknown !== undefined && chance.happens(faults.lostAnswer)) {
    weather.struck(`lost-answer-of-${call}`);
    return err(portProblem(refusals.unknown));
  }
  return answer;
};

/** The time that a call takes. */
const onTheWay = async ({ timeline, weather, chance }: Boundary): Promise<void> => {
  const { latencyMs, slow } = weather.faults();
  if (latencyMs === 0 && slow === 0) return;
  const isSlow = chance.happens(slow);
  if (isSlow) weather.struck("slow-call");
  await timeline.sleep(chance.whole(1, isSlow ? 60_000 : latencyMs));
};

/** Waits until the process goes on. */
const awake = async ({ timeline, pausedUntil }: Boundary): Promise<void> => {
  while (pausedUntil() > timeline.now()) await timeline.sleep(pausedUntil() - timeline.now());
};

const dying = <T>({ weather, chance, crash }: Boundary, how: string): Promise<T> => {
  weather.struck(how);
  crash(chance.wait(DOWN_MS));
  return never();
};

const refusedNow = <Code extends PortCode>(
  { weather, chance }: Boundary,
  call: string,
  { unavailable, conflict, down, failing }: Refusals<Code>,
): Problem<Code> | null => {
  const faults = weather.faults();
  if (down()) return portProblem(unavailable);
  if (chance.happens(faults.unavailable) || chance.happens(failing())) {
    weather.struck(`unavailable-at-${call}`);
    return portProblem(unavailable);
  }
  if (conflict !== undefined && chance.happens(faults.conflict)) {
    weather.struck(`conflict-at-${call}`);
    return portProblem(conflict);
  }
  return null;
};

/** The storage beyond the boundary. */
export const throughStorage = (at: Boundary, storage: Storage): Storage => {
  const reading = {
    unavailable: "storage/unavailable",
    down: () => at.weather.isDown("storage"),
    failing: () => 0,
  } as const;
  const changing = { ...reading, unknown: "storage/outcome-unknown" } as const;
  const committing = { ...changing, conflict: "storage/version-conflict" } as const;
  return {
    spec: storage.spec,
    name: storage.name,
    capabilities: storage.capabilities,
    commit: (commit) => cross(at, "commit", committing, () => storage.commit(commit)),
    recall: (query) => cross(at, "recall", reading, () => storage.recall(query)),
    readStream: (query) => cross(at, "readStream", reading, () => storage.readStream(query)),
    readBodies: (query) => cross(at, "readBodies", reading, () => storage.readBodies(query)),
    range: (query) => cross(at, "range", reading, () => storage.range(query)),
    claim: (query) => cross(at, "claim", changing, () => storage.claim(query)),
    settle: (settlement) => cross(at, "settle", changing, () => storage.settle(settlement)),
    readLog: (query) => cross(at, "readLog", reading, () => storage.readLog(query)),
    health: () => cross(at, "health", reading, () => storage.health()),
  };
};

/** The register beyond the boundary. */
export const throughDirectory = (at: Boundary, directory: Directory): Directory => {
  const refusals = {
    unavailable: "directory/unavailable",
    down: () => false,
    failing: () => at.weather.faults().directoryFailure,
  } as const;
  return {
    spec: directory.spec,
    findByNhsNumber: (query) =>
      cross(at, "findByNhsNumber", refusals, () => directory.findByNhsNumber(query)),
    findByReference: (query) =>
      cross(at, "findByReference", refusals, () => directory.findByReference(query)),
  };
};

/** The host's way of telling staff, beyond the boundary. */
export const throughAlerts = (at: Boundary, alerts: Alerts): Alerts => {
  const refusals = {
    unavailable: "alerts/unavailable",
    down: () => at.weather.isDown("alerts"),
    failing: () => at.weather.faults().alertFailure,
  } as const;
  return { ...alerts, raise: (alert) => cross(at, "raise", refusals, () => alerts.raise(alert)) };
};

/** A channel beyond the boundary. */
export const throughTransport = (at: Boundary, transport: Transport): Transport => {
  const refusals = {
    unavailable: "transport/unavailable",
    unknown: "transport/maybe-sent",
    down: () => at.weather.isDown(transport.channel),
    failing: () => at.weather.faults().channelFailure,
  } as const;
  return {
    ...transport,
    send: (envelope) => cross(at, "send", refusals, () => transport.send(envelope)),
    check: () => transport.check(),
  };
};

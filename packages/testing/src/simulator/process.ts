/** A process of the host: a node that takes calls, or a worker. It dies, stands still and starts anew, at any call that it makes to the outside. */
import { createMessaging, type Messaging, type MessagingOptions } from "@carethread/core";
import type { Alerts, Directory } from "@carethread/ports";
import type { Chance } from "./chance.js";
import { createWrongClock, type WrongClock } from "./clocks.js";
import type { FlawAtWork } from "./flaw.js";
import type { Ground } from "./ground.js";
import {
  type Boundary,
  throughAlerts,
  throughDirectory,
  throughStorage,
  throughTransport,
} from "./through.js";
import type { Timeline } from "./timeline.js";
import type { Weather } from "./weather.js";

/** What every process of a world stands on. */
export interface Grounds {
  readonly timeline: Timeline;
  readonly weather: Weather;
  readonly ground: Ground;
  readonly directory: Directory;
  readonly alerts: Alerts;
  /** The rest, which needs no watching. */
  readonly options: Pick<MessagingOptions, "keys" | "content" | "ids" | "onDefect" | "transports">;
  /** A deliberate defect; `null` where there is none. */
  readonly flaw: FlawAtWork | null;
}

/** From one start of a process to its end. */
export interface Life {
  /** Messaging with nothing in its memory. */
  readonly messaging: Messaging;
  /** Whether it has ended. */
  over(): boolean;
  /** Settled when it ends. */
  readonly ended: Promise<"crashed">;
}

/** A process over all its lives. */
export interface Process {
  readonly name: string;
  readonly clock: WrongClock;
  /** The present life, or `null` while it is down. */
  life(): Life | null;
  /** Ends the present life; the next one begins after a while. */
  crash(downMs: number): void;
  /** It does nothing before a time. */
  pause(until: number): void;
  /** Told of each start. */
  onStart(listener: (life: Life) => void): void;
  /** Starts it now, if it is down, and lets it go on. */
  revive(): void;
}

/** The end of one life. */
const createEnd = () => {
  let isOver = false;
  let settle: (how: "crashed") => void = () => undefined;
  const ended = new Promise<"crashed">((resolve) => {
    settle = resolve;
  });
  const end = (): void => {
    isOver = true;
    settle("crashed");
  };
  return { end, ended, over: (): boolean => isOver };
};

/** Makes a process and starts it. */
export const createProcess = (name: string, on: Grounds, chance: Chance): Process => {
  const { timeline } = on;
  const clock = createWrongClock(timeline.now);
  const listeners: ((life: Life) => void)[] = [];
  let pausedUntil = 0;
  let present: (Life & { readonly end: () => void }) | null = null;
  let starts = 0;

  const crash: Process["crash"] = (downMs) => {
    if (present === null) return;
    present.end();
    present = null;
    starts += 1;
    const start = starts;
    timeline.at(timeline.now() + downMs, () => {
      if (present === null && start === starts) begin();
    });
  };
  const pause: Process["pause"] = (until) => {
    pausedUntil = Math.max(pausedUntil, until);
  };
  const begin = (): void => {
    const { end, ended, over } = createEnd();
    const boundary: Boundary = {
      ...{ process: name, timeline, weather: on.weather, chance, over, crash, pause },
      pausedUntil: () => pausedUntil,
    };
    const storage = on.ground.storage(name);
    const messaging = createMessaging({
      ...on.options,
      clock,
      storage: throughStorage(boundary, on.flaw?.within?.(storage, clock) ?? storage),
      directory: throughDirectory(boundary, on.directory),
      alerts: throughAlerts(boundary, on.alerts),
      transports: on.options.transports.map((t) => throughTransport(boundary, t)),
    });
    present = { over, ended, end, messaging: on.flaw?.calls?.(messaging) ?? messaging };
    for (const listener of listeners) listener(present);
  };
  begin();
  return {
    name,
    clock,
    life: () => present,
    crash,
    pause,
    onStart: (listener) => {
      listeners.push(listener);
      if (present !== null) listener(present);
    },
    revive: () => {
      pausedUntil = 0;
      if (present === null) begin();
    },
  };
};

/** Simulated time: one heap of what is to happen, and nothing happens in between, so that a quiet week costs nothing. */

/** The true time, and what is still to come. Times are milliseconds since 1970 UTC. */
export interface Timeline {
  /** The true time. */
  now(): number;
  /** Does something at a time, or now if that has passed. What is due at one time happens in the order in which it was asked for. */
  at(time: number, happens: () => void): void;
  /** Waits. */
  sleep(milliseconds: number): Promise<void>;
  /** Waits for something, and no longer than so long. `null`: it was not there in time. */
  within<Value>(milliseconds: number, value: Promise<Value>): Promise<Value | null>;
  /** Lets everything happen that is due until a time, and then it is that time. */
  run(until: number): Promise<void>;
  /** Notes that something takes no time. Throws when so much did at one moment that it can have no end. */
  tick(): void;
}

/** A command that moves the work of a whole team at one moment stays far below this. */
const TICKS_MAX = 50_000;

interface Moment {
  readonly time: number;
  readonly order: number;
  readonly happens: () => void;
  /** Nobody waits for it any more. */
  isVain?: boolean;
}

/**
 * Everything that can go on without time has gone on when this is kept: Node.js settles all promises, and those that they lead to, before it goes on to the next tick. Nothing
 * in a world waits for the loop itself, whose turns would cost more than most of what happens in one.
 */
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    process.nextTick(resolve);
  });

/** Makes a timeline that begins at a time. */
export const createTimeline = (beginsAt: number): Timeline => {
  const heap: Moment[] = [];
  let now = beginsAt;
  let order = 0;
  let ticks = 0;
  const arrange = (time: number, happens: () => void): Moment => {
    order += 1;
    const moment: Moment = { time: Math.max(time, now), order, happens };
    push(heap, moment);
    return moment;
  };
  const at: Timeline["at"] = (time, happens) => {
    arrange(time, happens);
  };
  return {
    now: () => now,
    at,
    sleep: (milliseconds) => new Promise((resolve) => at(now + milliseconds, resolve)),
    within: async (milliseconds, value) => {
      let end: (late: null) => void = () => undefined;
      const late = new Promise<null>((resolve) => {
        end = resolve;
      });
      const moment = arrange(now + milliseconds, () => end(null));
      const first = await Promise.race([value, late]);
      moment.isVain = true;
      return first;
    },
    run: async (until) => {
      await settled();
      for (let next = heap[0]; next !== undefined && next.time <= until; next = heap[0]) {
        pop(heap);
        if (next.isVain === true) continue;
        now = next.time;
        ticks = 0;
        next.happens();
        await settled();
      }
      now = Math.max(now, until);
    },
    tick: () => {
      ticks += 1;
      if (ticks > TICKS_MAX) throw new Error(`something goes on for ever at ${now}`);
    },
  };
};

const isBefore = (one: Moment, other: Moment): boolean =>
  one.time < other.time || (one.time === other.time && one.order < other.order);

const push = (heap: Moment[], moment: Moment): void => {
  let place = heap.push(moment) - 1;
  while (place > 0) {
    const above = (place - 1) >> 1;
    const parent = heap[above];
    if (parent === undefined || isBefore(parent, moment)) break;
    heap[place] = parent;
    place = above;
  }
  heap[place] = moment;
};

/** Takes the first moment off; its place is filled by the last one, which sinks to where it belongs. */
const pop = (heap: Moment[]): void => {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  let place = 0;
  for (;;) {
    const left = 2 * place + 1;
    const [one, other] = [heap[left], heap[left + 1]];
    if (one === undefined) break;
    const isLeft = other === undefined || isBefore(one, other);
    const child = isLeft ? one : other;
    if (!isBefore(child, last)) break;
    heap[place] = child;
    place = isLeft ? left : left + 1;
  }
  heap[place] = last;
};

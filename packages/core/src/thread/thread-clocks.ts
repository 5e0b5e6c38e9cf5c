import { CLOCK_NAMES, type ClockName } from "../clocks/clocks.js";
import type { MessageId } from "../kernel/id.js";
import {
  isSeen,
  isToPractice,
  isWaiting,
  type Message,
  type Thread,
  type Waits,
} from "./thread.js";

/** A clock that runs on something that waits. Times are milliseconds since 1970 UTC. */
export interface Running {
  readonly clock: ClockName;
  /** Since when the oldest of it waits. */
  readonly since: number;
  /** When it runs out. */
  readonly by: number;
  /** When the ladder begins. */
  readonly beginsAt: number;
}

/** What the practice has said in a thread, by place: before the first of it replies are first ones, and after the last of it nothing is answered. */
interface Said {
  readonly first: number;
  readonly last: number;
}

const saidIn = ({ messages }: Thread): Said => {
  let first = messages.length;
  let last = -1;
  for (const [place, message] of messages.entries()) {
    if (isToPractice(message) || message.state === "undone") continue;
    first = Math.min(first, place);
    last = place;
  }
  return { first, last };
};

/** A message that waits, and its place. */
interface Placed {
  readonly message: Message;
  readonly waits: Waits;
  readonly place: number;
}

const placed = ({ messages }: Thread): readonly Placed[] => {
  const open: Placed[] = [];
  for (const [place, message] of messages.entries()) {
    const { waits } = message;
    if (waits !== null && isWaiting(message)) open.push({ message, waits, place });
  }
  return open;
};

const replyClock = ({ place }: Placed, { first }: Said): "reply" | "next-reply" =>
  first < place ? "next-reply" : "reply";

type Counting = { -readonly [Each in keyof Running]: Running[Each] };

/** The clocks that run so far. There are five at most, so that a list of them needs no index. */
type Clocks = Counting[];

const run = (clocks: Clocks, clock: ClockName, { message, waits }: Placed, by: number): void => {
  const since = message.sentAt;
  const beginsAt = Math.max(since, by - waits.marginMs);
  const known = clocks.find((one) => one.clock === clock);
  if (known === undefined) {
    clocks.push({ clock, since, by, beginsAt });
    return;
  }
  known.since = Math.min(known.since, since);
  known.by = Math.min(known.by, by);
  known.beginsAt = Math.min(known.beginsAt, beginsAt);
};

/** The clocks that run in a thread, each once, with the earliest times of everything that waits on it. What was handled waits on none. */
export const runningClocks = (thread: Thread): readonly Running[] => {
  const open = placed(thread);
  if (open.length === 0) return [];
  const said = saidIn(thread);
  const clocks: Clocks = [];
  for (const one of open) {
    const { message, waits, place } = one;
    if (!isSeen(message, waits)) run(clocks, "first-look", one, waits.firstLookBy);
    if (said.last <= place) run(clocks, replyClock(one, said), one, waits.replyBy);
    run(clocks, "resolution", one, waits.resolveBy);
  }
  const { given } = thread;
  if (given !== null) {
    const { at, returnBy } = given;
    clocks.push({ clock: "return", since: at, by: returnBy, beginsAt: returnBy });
  }
  return clocks;
};

/** A promise to the patient's side that has not been kept, and of which that has not been noted. */
export interface Promised {
  readonly message: MessageId;
  readonly clock: "reply" | "next-reply";
  readonly replyBy: number;
}

/** The promises that still stand, or were broken without anybody having noted it. */
export const promisesIn = (thread: Thread): readonly Promised[] => {
  const open = placed(thread);
  if (open.length === 0) return [];
  const said = saidIn(thread);
  return open
    .filter(
      ({ message, place }) => message.brokenAt === null && isOwn(message) && said.last < place,
    )
    .map((one) => ({
      message: one.message.message,
      clock: replyClock(one, said),
      replyBy: one.waits.replyBy,
    }));
};

const isOwn = ({ author }: Message): boolean =>
  author.kind === "patient" || author.kind === "proxy";

/** Whether a message still waits, and the practice has said nothing after it. */
export const isUnanswered = (thread: Thread, message: MessageId): boolean => {
  const { last } = saidIn(thread);
  return placed(thread).some((one) => one.message.message === message && last < one.place);
};

/** When something has to be done about a running clock: when its ladder begins, or its next step comes. */
export const stepDueAt = (thread: Thread, { clock, beginsAt }: Running): number => {
  const escalation = thread.escalations[clock];
  if (escalation === undefined) return beginsAt;
  return Math.max(escalation.nextAt, escalation.acknowledged?.until ?? 0);
};

/** The thread without the escalations of clocks that do not run any more: what was seen, answered or handled is quiet, and would begin at the first step again. */
export const quieted = (thread: Thread): Thread => {
  const begun = CLOCK_NAMES.filter((clock) => thread.escalations[clock] !== undefined);
  if (begun.length === 0 && thread.given === null) return thread;
  const runs = new Set(runningClocks(thread).map(({ clock }) => clock));
  const given = runs.has("return") ? thread.given : null;
  const kept = begun.filter((clock) => runs.has(clock));
  if (given === thread.given && kept.length === begun.length) return thread;
  const escalations = Object.fromEntries(kept.map((clock) => [clock, thread.escalations[clock]]));
  return { ...thread, given, escalations };
};

/** No message passes the end of one of its clocks in silence: by then it was seen, or answered, or the ladder had begun. */

import { heldDuring } from "./check-timers.js";
import type { History, LogEvent, Operation, Violation } from "./history.js";
import { number, part, text, texts, walk } from "./model.js";
import { isWhole } from "./workers.js";

/** One message on one clock. */
interface Promised {
  readonly stream: string;
  readonly message: string;
  readonly clock: "first-look" | "reply";
  readonly from: number;
  readonly by: number;
  readonly needsReview: boolean;
  /** The true time at which the clock stopped. */
  kept: number;
}

/** The smallest margin that a practice can set: a round of work within it is early enough. */
const MARGIN_MS = 180_000;
/** How long before the deadline the round is over that is held to it. */
const BEFORE_MS = 60_000;

/**
 * Every message of a patient has a step of the ladder before its clock runs out, unless it was seen (or answered) by then: where a whole round
 * of work began and ended in its margin, or nothing ever failed. No promise is said to be broken twice, or before it is.
 */
export const checkEscalations = (history: History): readonly Violation[] => {
  const { promised, steps, broken } = read(history);
  const sweeps = history.operations.filter((o) => o.name === "worker.sweep" && isWhole(o));
  const isHeld = heldDuring(history);
  const says = promised
    .filter((one) => one.kept > one.by && one.by < history.endedAt && !isTold(one, steps))
    .filter((one) => history.faultless || sweeps.some((o) => couldBe(one, o, isHeld)))
    .map(
      ({ stream, message, clock, by }) =>
        `nobody was told that the ${clock} of ${message} in ${stream} was due at ${by}`,
    );
  const replies = new Map(promised.filter((p) => p.clock === "reply").map((p) => [p.message, p]));
  for (const [message, times] of broken) {
    if (times.length > 1)
      says.push(`the promise about ${message} was broken ${times.length} times`);
    const promise = replies.get(message);
    const early = promise !== undefined && (times[0] ?? 0) < promise.by - 2 * history.skewMs;
    if (early) says.push(`the promise about ${message} was said to be broken before it was`);
  }
  return says.map((one) => ({ checker: "escalations", says: one }));
};

const isTold = ({ stream, clock, from, by }: Promised, steps: readonly Step[]): boolean =>
  steps.some(
    (step) =>
      step.stream === stream &&
      step.at <= by &&
      step.until >= from &&
      (step.clock === clock || (clock === "reply" && step.clock === "next-reply")),
  );

/** Whether a whole round began when the ladder was due, could have the row, which was in nobody's hands, and was over before the deadline. */
const couldBe = (
  { by, from, stream }: Promised,
  sweep: Operation,
  isHeld: ReturnType<typeof heldDuring>,
): boolean =>
  sweep.invokedAt > Math.max(from, by - MARGIN_MS) &&
  sweep.endedAt < by - BEFORE_MS &&
  !isHeld(stream, sweep);

interface Step {
  readonly stream: string;
  readonly clock: string;
  readonly at: number;
  /** Until when the thread was work without a break: a step that was taken for an older message stands for a younger one too. */
  until: number;
}

interface Read {
  readonly promised: readonly Promised[];
  readonly steps: readonly Step[];
  readonly broken: ReadonlyMap<string, readonly number[]>;
}

const read = (history: History): Read => {
  const promised: Promised[] = [];
  const steps: Step[] = [];
  const broken = new Map<string, number[]>();
  walk(
    history,
    () => undefined,
    (_, event, { at }) => {
      if (!event.stream.startsWith("thread/")) return;
      const open = promised.filter((p) => p.stream === event.stream && p.kept > at);
      const end = (is: (one: Promised) => boolean): void => {
        for (const one of open) if (is(one)) one.kept = at;
      };
      switch (event.type) {
        case "message-sent":
          if (isByStaff(event)) end(({ clock }) => clock === "reply");
          else promised.push(...clocksOf(event, at));
          return;
        case "message-undone":
        case "messages-handled":
          end(({ message }) => idsIn(event).includes(message));
          if (event.type === "messages-handled") endSteps(steps, event.stream, at);
          return;
        case "messages-opened":
        case "messages-reviewed":
          end(
            ({ clock, message, needsReview }) =>
              clock === "first-look" &&
              idsIn(event).includes(message) &&
              (!needsReview || event.type === "messages-reviewed"),
          );
          return;
        case "thread-escalated":
          steps.push({
            stream: event.stream,
            clock: text(event, "clock"),
            at,
            until: Number.POSITIVE_INFINITY,
          });
          return;
        case "promise-broken":
          broken.set(text(event, "message"), [...(broken.get(text(event, "message")) ?? []), at]);
          return;
        default:
      }
    },
  );
  return { promised, steps, broken };
};

const isByStaff = (event: LogEvent): boolean => text(part(event, "author"), "kind") === "staff";

const idsIn = (event: LogEvent): readonly string[] => [
  ...texts(event, "messages"),
  text(event, "message"),
];

const endSteps = (steps: readonly Step[], stream: string, at: number): void => {
  for (const step of steps) if (step.stream === stream) step.until = Math.min(step.until, at);
};

const clocksOf = (event: LogEvent, from: number): readonly Promised[] => {
  const waits = part(event, "waits");
  const { stream } = event;
  const message = text(event, "message");
  const needsReview = waits.data["needsReview"] === true;
  return (["first-look", "reply"] as const).flatMap((clock) => {
    const by = number(waits, clock === "reply" ? "replyBy" : "firstLookBy");
    const one = { stream, message, clock, from, by, needsReview, kept: Number.POSITIVE_INFINITY };
    return Number.isNaN(by) ? [] : [one];
  });
};

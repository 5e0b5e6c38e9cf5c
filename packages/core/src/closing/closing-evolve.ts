import { assertNever } from "../kernel/assert-never.js";
import type { Closing, Expected } from "./closing.js";
import type { ClosingEvent, NextDay } from "./closing-event.js";

const expecting = (next: NextDay | null): Expected | null =>
  next === null ? null : { ...next, step: 0 };

/** How the days end after one more event. */
export const evolveClosing = (state: Closing, event: ClosingEvent): Closing => {
  switch (event.type) {
    case "closing-expected":
      return { ...state, expected: expecting(event.next) };
    case "handed-over": {
      if (state.held.some((h) => h.handOver === event.handOver)) return state;
      const { handOver, by, to, until, threads } = event;
      return { ...state, held: [...state.held, { handOver, by, to, until, threads }] };
    }
    case "hand-over-ended":
      return { ...state, held: state.held.filter((h) => h.handOver !== event.handOver) };
    case "day-closed": {
      const { certificate, day, at, through, signature, next } = event;
      const last = { certificate, day, closedAt: at, through, signature };
      // A day that is still to be told of goes on where it was.
      const goesOn = next !== null && next.day === state.expected?.day;
      return { ...state, last, expected: goesOn ? state.expected : expecting(next) };
    }
    case "day-not-closed":
      return { ...state, expected: notClosed(state, event.againAt, event.next) };
    default:
      return assertNever(event);
  }
};

const notClosed = (
  { expected }: Closing,
  againAt: number | null,
  next: NextDay | null,
): Expected | null =>
  againAt === null || expected === null
    ? expecting(next)
    : { ...expected, dueAt: againAt, step: expected.step + 1 };

import type { PatientId, StaffId, StrayId, StraySenderId, ThreadId } from "../kernel/id.js";

/** What somebody answered by a channel on which nobody reads. The text is a sealed body. */
export interface Stray {
  readonly stray: StrayId;
  readonly bodyRef: string;
  readonly at: number;
  /** The rules saw words that may mean an emergency, or could not judge them. */
  readonly urgent: boolean;
  /** The one enrolled patient whose number it is, or `null`: then nobody is guessed. */
  readonly patient: PatientId | null;
  /** The thread of that patient on which it was noted. */
  readonly thread: ThreadId | null;
}

/** A sender of stray replies, under a keyed digest of the number. */
export interface StraySender {
  readonly sender: StraySenderId;
  /** What nobody has dealt with, the oldest first. */
  readonly open: readonly Stray[];
  /** When automatic answers went to this sender, in the time that the limits look back on. */
  readonly answeredAt: readonly number[];
}

/** What happened. `at` is the decider's time: milliseconds since 1970 UTC. */
export type StrayEvent = { readonly at: number } & (
  | ({
      readonly type: "stray-received";
      /** An automatic answer goes out. */
      readonly answered: boolean;
    } & Omit<Stray, "at">)
  | { readonly type: "strays-opened"; readonly staff: StaffId }
  | { readonly type: "strays-settled"; readonly staff: StaffId }
);

/** A sender of whom nothing is known. */
export const initialStraySender = (sender: StraySenderId): StraySender => ({
  sender,
  open: [],
  answeredAt: [],
});

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A machine that answers machines is answered no more than so often in a day. */
const ANSWERS_A_DAY_MAX = 4;

/**
 * Whether an automatic answer goes to this sender now: at most one in an hour, and four in a day, so that two machines do not go on
 * answering each other.
 */
export const mayAnswer = ({ answeredAt }: StraySender, now: number): boolean => {
  const today = answeredAt.filter((at) => now - at < DAY_MS);
  return today.length < ANSWERS_A_DAY_MAX && today.every((at) => now - at >= HOUR_MS);
};

/** The sender after one more event. */
export const evolveStraySender = (state: StraySender, event: StrayEvent): StraySender => {
  switch (event.type) {
    case "stray-received": {
      if (state.open.some((s) => s.stray === event.stray)) return state;
      const { stray, bodyRef, at, urgent, patient, thread, answered } = event;
      const recent = state.answeredAt.filter((then) => at - then < DAY_MS);
      return {
        ...state,
        open: [...state.open, { stray, bodyRef, at, urgent, patient, thread }],
        answeredAt: answered ? [...recent, at] : recent,
      };
    }
    case "strays-opened":
      return state;
    case "strays-settled":
      return { ...state, open: [] };
  }
};

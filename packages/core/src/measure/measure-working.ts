import type { DiversionId, MessageId, PatientId, ThreadId } from "../kernel/id.js";
import { step } from "./histogram.js";
import type {
  MeasuredDiversion,
  MeasuredThread,
  Measures,
  Month,
  PatientCell,
  TallyKey,
  UnreadMessage,
  WaitingMessage,
} from "./measure.js";
import {
  type Change,
  change,
  changedWrote,
  emptyCell,
  emptyMonth,
  emptyWrote,
  type WorkingCell,
  workingCell,
} from "./measure-cell.js";

/**
 * A copy of the measures that a fold may change while it takes in a page of the log. To copy a map for each event would cost as much as
 * all that was ever counted; one copy for a page does not, and nobody else sees it.
 */
export interface Working {
  settings: Measures["settings"];
  readonly threads: Map<ThreadId, MeasuredThread>;
  readonly waiting: Map<MessageId, WaitingMessage>;
  readonly unread: Map<MessageId, UnreadMessage>;
  readonly diverted: Map<DiversionId, MeasuredDiversion>;
  readonly languages: Map<PatientId, string>;
  /** The months of the measures that were copied, until they are touched. */
  readonly before: Measures["months"];
  readonly touched: Map<Month, WorkingMonth>;
}

interface WorkingMonth {
  readonly cells: Map<string, WorkingCell>;
  readonly tally: Map<TallyKey, number>;
  readonly read: Map<number, number>;
  readonly patients: Map<PatientId, PatientCell>;
}

/** A copy to work on. */
export const workingCopy = (measures: Measures): Working => ({
  settings: measures.settings,
  threads: new Map(measures.threads),
  waiting: new Map(measures.waiting),
  unread: new Map(measures.unread),
  diverted: new Map(measures.diverted),
  languages: new Map(measures.languages),
  before: measures.months,
  touched: new Map(),
});

/** The months after the work. */
export const monthsOf = ({ before, touched }: Working): Measures["months"] =>
  new Map([...before, ...touched]);

/** A month to work on. */
export const monthOf = (working: Working, month: Month): WorkingMonth => {
  const known = working.touched.get(month);
  if (known !== undefined) return known;
  const before = working.before.get(month) ?? emptyMonth;
  const made: WorkingMonth = {
    cells: new Map([...before.cells].map(([key, cell]) => [key, workingCell(cell)])),
    tally: new Map(before.tally),
    read: new Map(before.read),
    patients: new Map(before.patients),
  };
  working.touched.set(month, made);
  return made;
};

/** Counts something once for a month, or takes it back. */
export const tallied = (working: Working, month: Month, key: TallyKey, by = 1): void => {
  step(monthOf(working, month).tally, key, by);
};

/** Counts something of a message, in all its cells and for its patient. */
export const counted = (working: Working, message: WaitingMessage, what: Change): void => {
  const month = monthOf(working, message.month);
  for (const key of message.cells) {
    const cell = month.cells.get(key) ?? workingCell(emptyCell);
    month.cells.set(key, cell);
    change(cell, what);
  }
  const { self, proxy } = month.patients.get(message.patient) ?? NOTHING;
  month.patients.set(
    message.patient,
    message.by === "self"
      ? { self: changedWrote(self, what), proxy }
      : { self, proxy: changedWrote(proxy, what) },
  );
};

const NOTHING: PatientCell = { self: emptyWrote, proxy: emptyWrote };

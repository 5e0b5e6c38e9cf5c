/** What the systems around a thread say: the host's inbox and record, and who reads what they were sent. */
import { assertNever } from "../kernel/assert-never.js";
import { alreadySo, type Decision, happened, type Of } from "../kernel/decision.js";
import type { Thread } from "./thread.js";
import type { ThreadCommand } from "./thread-command.js";
import { type ConcernCommand, decidedConcern } from "./thread-concern.js";
import type { ThreadEvent } from "./thread-event.js";
import { isUnread, termsOf } from "./thread-telling.js";

type Answer = Decision<ThreadEvent>;

/** What was opened meanwhile, or is gone, is not unread, however late somebody says so. */
const isOver = ({ type, kind, about }: ConcernCommand, state: Thread): boolean =>
  type === "raise-concern" &&
  kind === "patient-has-not-read" &&
  !state.messages.some((m) => m.message === about && isUnread(m));

const decideConcern = (command: ConcernCommand, state: Thread, now: number): Answer =>
  isOver(command, state)
    ? alreadySo()
    : happened<ThreadEvent>(...decidedConcern(command, state.concerns, now));

const settled = (
  kind: "inbox-not-acknowledged" | "not-filed",
  about: string | null,
  state: Thread,
  now: number,
): readonly ThreadEvent[] =>
  decidedConcern({ type: "settle-concern", kind, about, staff: null }, state.concerns, now);

/** An acknowledgement of what has changed since says nothing about what waits now. */
const acknowledgeInbox = (
  { version }: Of<ThreadCommand, "acknowledge-inbox">,
  state: Thread,
  now: number,
): Answer =>
  version !== state.inbox.version || state.inbox.acknowledged >= version
    ? alreadySo()
    : happened<ThreadEvent>(
        { type: "inbox-acknowledged", at: now, version },
        ...settled("inbox-not-acknowledged", null, state, now),
      );

const noteFiled = (
  { filing, recordReference }: Of<ThreadCommand, "note-filed">,
  state: Thread,
  now: number,
): Answer =>
  state.filings.some((f) => f.filing === filing && f.filedAt === null)
    ? happened<ThreadEvent>(
        { type: "thread-filed", at: now, filing, recordReference },
        ...settled("not-filed", String(filing), state, now),
      )
    : alreadySo();

const setTelling = (
  { message, weight, sensitive }: Of<ThreadCommand, "set-telling">,
  state: Thread,
  now: number,
): Answer => {
  const terms = termsOf(state, message);
  return terms.weight === weight && terms.sensitive === sensitive
    ? alreadySo()
    : happened<ThreadEvent>({ type: "telling-set", at: now, message, weight, sensitive });
};

/** What can be asked about the systems around a thread, and about reading. */
export type OutsideCommand =
  | ConcernCommand
  | Of<ThreadCommand, "acknowledge-inbox" | "note-filed" | "set-telling">;

const OUTSIDE: readonly string[] = [
  "raise-concern",
  "settle-concern",
  "acknowledge-inbox",
  "note-filed",
  "set-telling",
] satisfies OutsideCommand["type"][];

/** Whether it is one of them. */
export const isOutside = (command: ThreadCommand): command is OutsideCommand =>
  OUTSIDE.includes(command.type);

/** What follows from it. */
export const decideOutside = (command: OutsideCommand, state: Thread, now: number): Answer => {
  switch (command.type) {
    case "acknowledge-inbox":
      return acknowledgeInbox(command, state, now);
    case "note-filed":
      return noteFiled(command, state, now);
    case "set-telling":
      return setTelling(command, state, now);
    case "raise-concern":
    case "settle-concern":
      return decideConcern(command, state, now);
    default:
      return assertNever(command);
  }
};

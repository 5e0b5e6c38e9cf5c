import { alreadySo, type Decision, happened, type Of, refused } from "../kernel/decision.js";
import { isToPractice, type Message, type Thread } from "./thread.js";
import type { ThreadCommand } from "./thread-command.js";
import type { ThreadEvent } from "./thread-event.js";

type Answer = Decision<ThreadEvent>;

/** What a reader of one side has on the screen of the other side: the patient's side sees nothing before its dispatch. */
const shown = (state: Thread, readerIsStaff: boolean, now: number): readonly Message[] =>
  state.messages.filter(
    (m) =>
      m.state !== "undone" &&
      isToPractice(m) === readerIsStaff &&
      (readerIsStaff || m.dispatchAt <= now),
  );

export const noteOpened = (
  { reader, qualified }: Of<ThreadCommand, "note-opened">,
  state: Thread,
  now: number,
): Answer => {
  const onScreen = shown(state, reader.kind === "staff", now);
  const opened = onScreen.filter((m) => m.openedAt === null).map((m) => m.message);
  const reviewed = onScreen.filter((m) => m.reviewedAt === null).map((m) => m.message);
  const events: ThreadEvent[] = [];
  if (opened.length > 0) {
    events.push({ type: "messages-opened", at: now, messages: opened, reader });
  }
  if (qualified && reader.kind === "staff" && reviewed.length > 0) {
    const { staff } = reader;
    events.push({ type: "messages-reviewed", at: now, messages: reviewed, staff });
  }
  return happened(...events);
};

export const recordNotice = (
  command: Of<ThreadCommand, "record-notice">,
  state: Thread,
  now: number,
): Answer => {
  const { message, reference, channel, last } = command;
  const found = state.messages.find((m) => m.message === message);
  if (found === undefined) return refused("message/unknown");
  // That it was the last channel is news even when the failure itself is not.
  const known = found.notices.some(
    (n) => n.reference === reference && n.state === command.state && (n.last || !last),
  );
  if (known) return alreadySo();
  // A report can be faster than the record of the handing over, which then is no news: what was reported stands.
  const reported = found.notices.some((n) => n.reference === reference);
  if (reported && command.state === "handed-over") return alreadySo();
  const notice = { message, reference, channel, state: command.state, last };
  return happened<ThreadEvent>({ type: "notice-recorded", at: now, ...notice });
};

export const settleUnreachable = (
  { staff }: Of<ThreadCommand, "settle-unreachable">,
  state: Thread,
  now: number,
): Answer =>
  state.unreachable
    ? happened<ThreadEvent>({ type: "unreachable-settled", at: now, staff })
    : alreadySo();

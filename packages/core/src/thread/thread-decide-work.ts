import { alreadySo, type Decision, happened, type Of, refused } from "../kernel/decision.js";
import { LIMITS } from "../kernel/limits.js";
import { type Message, type Thread, waiting } from "./thread.js";
import type { ThreadCommand } from "./thread-command.js";
import { claimEnd, ownClaim } from "./thread-decide-claim.js";
import type { ThreadEvent } from "./thread-event.js";

type Answer = Decision<ThreadEvent>;

const idsOf = (messages: readonly Message[]): readonly string[] => messages.map((m) => m.message);

/** Only the claim's holder handles, only what was opened, and all that waits at once: nothing is left behind half done. */
export const handle = (
  command: Of<ThreadCommand, "handle">,
  state: Thread,
  now: number,
): Answer => {
  const { staff, token, outcome, instead, needsReview } = command;
  const open = waiting(state);
  if (state.claim === null && token === state.handledToken && open.length === 0) return alreadySo();
  if (ownClaim(command, state, now) === null) return refused("claim/not-yours");
  if (open.length === 0 && !state.unreachable) return refused("thread/nothing-to-handle");
  const unseen = open.filter((m) => (needsReview ? m.reviewedAt : m.openedAt) === null);
  if (unseen.length > 0) return refused("thread/unopened", { messages: idsOf(unseen) });
  return happened<ThreadEvent>(
    {
      ...{ type: "messages-handled", at: now, messages: idsOf(open), staff, outcome },
      ...(instead === undefined ? {} : { instead }),
    },
    ...claimEnd(state, "handled", now),
  );
};

export const close = (
  { staff }: Of<ThreadCommand, "close">,
  state: Thread,
  now: number,
): Answer => {
  if (state.status === "closed") return alreadySo();
  const open = waiting(state);
  const unseen = open.filter((m) => m.openedAt === null);
  if (unseen.length > 0) return refused("thread/unopened", { messages: idsOf(unseen) });
  if (open.length > 0) return refused("thread/unhandled", { messages: idsOf(open) });
  return happened<ThreadEvent>({ type: "thread-closed", at: now, staff });
};

export const reopen = (
  { staff }: Of<ThreadCommand, "reopen">,
  state: Thread,
  now: number,
): Answer =>
  state.status === "closed"
    ? happened<ThreadEvent>({ type: "thread-reopened", at: now, by: { kind: "staff", staff } })
    : alreadySo();

/** Another team's work is nobody's yet. */
export const route = (
  { team, staff, returnBy }: Of<ThreadCommand, "route">,
  state: Thread,
  now: number,
): Answer =>
  team === state.team
    ? alreadySo()
    : happened<ThreadEvent>(...claimEnd(state, "routed", now), {
        type: "thread-routed",
        at: now,
        team,
        staff,
        returnBy: waiting(state).length === 0 ? null : returnBy,
      });

const sameStaff = (a: readonly string[] | null, b: readonly string[] | null): boolean =>
  a === null || b === null
    ? a === b
    : a.every((staff) => b.includes(staff)) && b.every((staff) => a.includes(staff));

/**
 * Restricting to nobody is refused: what waits in the thread would be seen by nobody. Whoever has it in hand without being named has it no
 * more: their list would go on telling of it, and those who are named would have to wait.
 */
export const restrict = (
  { staff, to }: Of<ThreadCommand, "restrict">,
  state: Thread,
  now: number,
): Answer => {
  if (sameStaff(to, state.restrictedTo)) return alreadySo();
  if (to !== null && (to.length === 0 || to.length > LIMITS.restrictedToMax)) {
    return refused("input/malformed", { fields: ["to"], max: LIMITS.restrictedToMax });
  }
  const stays = to === null || (state.claim !== null && to.includes(state.claim.staff));
  return happened<ThreadEvent>(...(stays ? [] : claimEnd(state, "restricted", now)), {
    type: "thread-restricted",
    at: now,
    staff,
    to,
  });
};

export const hideFromProxies = (
  { hidden }: Of<ThreadCommand, "hide-from-proxies">,
  state: Thread,
  now: number,
): Answer =>
  hidden === state.hiddenFromProxies
    ? alreadySo()
    : happened<ThreadEvent>({ type: "thread-hidden-from-proxies", at: now, hidden });

export const addNote = (
  { note, staff, bodyRef }: Of<ThreadCommand, "add-note">,
  state: Thread,
  now: number,
): Answer => {
  if (state.notes.some((n) => n.note === note)) return alreadySo();
  if (state.notes.length >= LIMITS.notesPerThreadMax) {
    return refused("thread/notes-full", { max: LIMITS.notesPerThreadMax });
  }
  return happened<ThreadEvent>({ type: "note-added", at: now, note, staff, bodyRef });
};

import { assertNever } from "../kernel/assert-never.js";
import { type Decision, type Facts, refused } from "../kernel/decision.js";
import type { Thread } from "./thread.js";
import type { ThreadCommand } from "./thread-command.js";
import { claim, handOver, release, releaseLeaver } from "./thread-decide-claim.js";
import { noteOpened, recordNotice, settleUnreachable } from "./thread-decide-delivery.js";
import { link, unlink } from "./thread-decide-link.js";
import { closeOneOfMany } from "./thread-decide-many.js";
import { correct, holdBack, open, post, redact, retract, undo } from "./thread-decide-message.js";
import {
  addNote,
  close,
  handle,
  hideFromProxies,
  reopen,
  restrict,
  route,
} from "./thread-decide-work.js";
import type { ThreadEvent } from "./thread-event.js";

/** What follows from a command. Everything but `open` is refused for a thread that does not exist, in the words for a foreign one. */
export const decideThread = (
  command: ThreadCommand,
  state: Thread,
  { now }: Facts,
): Decision<ThreadEvent> => {
  if (command.type !== "open" && state.patient === null) return refused("access/not-found");
  switch (command.type) {
    case "open":
      return open(command, state, now);
    case "post":
      return post(command, state, now);
    case "undo":
      return undo(command, state, now);
    case "hold-back":
      return holdBack(command, state, now);
    case "correct":
      return correct(command, state, now);
    case "retract":
      return retract(command, state, now);
    case "redact":
      return redact(command, state, now);
    case "note-opened":
      return noteOpened(command, state, now);
    case "add-note":
      return addNote(command, state, now);
    case "claim":
      return claim(command, state, now);
    case "release":
      return release(command, state, now);
    case "release-leaver":
      return releaseLeaver(command, state, now);
    case "hand-over":
      return handOver(command, state, now);
    case "route":
      return route(command, state, now);
    case "handle":
      return handle(command, state, now);
    case "close":
      return close(command, state, now);
    case "close-one-of-many":
      return closeOneOfMany(command, state, now);
    case "reopen":
      return reopen(command, state, now);
    case "restrict":
      return restrict(command, state, now);
    case "hide-from-proxies":
      return hideFromProxies(command, state, now);
    case "link":
      return link(command, state, now);
    case "unlink":
      return unlink(command, state, now);
    case "record-notice":
      return recordNotice(command, state, now);
    case "settle-unreachable":
      return settleUnreachable(command, state, now);
    default:
      return assertNever(command);
  }
};

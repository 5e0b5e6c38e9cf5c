import { alreadySo, type Decision, happened, type Of, refused } from "../kernel/decision.js";
import { type Claim, heldClaim, type Thread } from "./thread.js";
import type { ThreadCommand } from "./thread-command.js";
import type { ThreadEvent } from "./thread-event.js";

type Answer = Decision<ThreadEvent>;
type EndReason = Of<ThreadEvent, "claim-ended">["why"];

/** The end of whatever claim stands. One that is past its time has lapsed, whoever notices it. */
export const claimEnd = (state: Thread, why: EndReason, now: number): readonly ThreadEvent[] => {
  if (state.claim === null) return [];
  return [{ type: "claim-ended", at: now, why: now < state.claim.until ? why : "lapsed" }];
};

/** The claim that this member of staff holds by this token at a time. */
export const ownClaim = (
  { staff, token }: { readonly staff: string; readonly token: number },
  state: Thread,
  now: number,
): Claim | null => {
  const held = heldClaim(state, now);
  return held !== null && held.staff === staff && held.token === token ? held : null;
};

export const claim = (
  { staff, claimMs }: Of<ThreadCommand, "claim">,
  state: Thread,
  now: number,
): Answer => {
  const held = heldClaim(state, now);
  const until = now + claimMs;
  if (held === null) {
    const token = state.claimsMade + 1;
    return happened<ThreadEvent>(...claimEnd(state, "lapsed", now), {
      type: "thread-claimed",
      at: now,
      staff,
      token,
      until,
    });
  }
  if (held.staff !== staff) return refused("claim/taken", { staff: held.staff });
  if (until <= held.until) return alreadySo();
  return happened<ThreadEvent>({
    type: "thread-claimed",
    at: now,
    staff,
    token: held.token,
    until,
  });
};

export const release = (
  command: Of<ThreadCommand, "release">,
  state: Thread,
  now: number,
): Answer => {
  // Whoever lets go of what has ended already has what they want.
  if (state.claim === null && command.token <= state.claimsMade) return alreadySo();
  const mine = state.claim?.staff === command.staff && state.claim.token === command.token;
  return mine ? happened(...claimEnd(state, "released", now)) : refused("claim/not-yours");
};

export const releaseLeaver = (
  { staff, to, claimMs }: Of<ThreadCommand, "release-leaver">,
  state: Thread,
  now: number,
): Answer => {
  if (state.claim?.staff !== staff) return alreadySo();
  // What had lapsed before was everybody's already, and nobody's to give.
  if (to === null || to === staff || heldClaim(state, now) === null)
    return happened(...claimEnd(state, "left", now));
  return happened<ThreadEvent>({
    type: "thread-claimed",
    at: now,
    staff: to,
    token: state.claimsMade + 1,
    until: now + claimMs,
  });
};

export const handOver = (
  command: Of<ThreadCommand, "hand-over">,
  state: Thread,
  now: number,
): Answer => {
  const { to, token, claimMs } = command;
  // Each claim gets the next token, so this is what the same hand-over left behind.
  if (state.claim?.staff === to && state.claim.token === token + 1) return alreadySo();
  const mine = ownClaim(command, state, now);
  if (mine === null) return refused("claim/not-yours");
  if (to === mine.staff) return alreadySo();
  return happened<ThreadEvent>({
    type: "thread-claimed",
    at: now,
    staff: to,
    token: state.claimsMade + 1,
    until: now + claimMs,
  });
};

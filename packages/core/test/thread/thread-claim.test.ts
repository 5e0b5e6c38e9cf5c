import { expect, test } from "vitest";
import type { ThreadCommand } from "../../src/thread/thread-command.js";
import { threadStream } from "../../src/thread/thread-stream.js";
import { asked, claimed, ended, mine, story } from "./thread-story.js";

const claim = (staff: string): ThreadCommand => ({ type: "claim", staff, claimMs: 100 });

test("claim gives a token, renews with the same one, and never shortens", () => {
  story(...asked)
    .when(claim("dr-roy"), { now: 10 })
    .thenEvents([claimed(10, "dr-roy", 1)]);
  story(...mine)
    .when(claim("dr-roy"), { now: 50 })
    .thenEvents([claimed(50, "dr-roy", 1)]);
  story(...mine)
    .when(claim("dr-roy"), { now: 10 })
    .thenNothing();
  story(...mine)
    .when({ type: "claim", staff: "dr-roy", claimMs: 5 }, { now: 50 })
    .thenNothing();
});
test("claim is refused while a colleague's holds, and given with a new token once it lapsed", () => {
  story(...mine)
    .when(claim("desk"), { now: 109 })
    .thenRefused("claim/taken", { staff: "dr-roy" });
  story(...mine)
    .when(claim("desk"), { now: 110 })
    .thenEvents([ended(110, "lapsed"), claimed(110, "desk", 2)]);
  story(...mine)
    .when(claim("dr-roy"), { now: 110 })
    .thenEvents([ended(110, "lapsed"), claimed(110, "dr-roy", 2)]);
});

const release = (staff: string, token: number): ThreadCommand => ({
  type: "release",
  staff,
  token,
});

test("release ends one's own claim and is silent when it has ended", () => {
  story(...mine)
    .when(release("dr-roy", 1), { now: 20 })
    .thenEvents([ended(20, "released")]);
  story(...mine, ended(20, "released"))
    .when(release("dr-roy", 1), { now: 21 })
    .thenNothing();
});
test("a claim that is let go at its end has lapsed", () => {
  story(...mine)
    .when(release("dr-roy", 1), { now: 109 })
    .thenEvents([ended(109, "released")]);
  story(...mine)
    .when(release("dr-roy", 1), { now: 110 })
    .thenEvents([ended(110, "lapsed")]);
});
test("release is refused for a colleague's claim and for a token that was never given", () => {
  story(...mine)
    .when(release("desk", 1), { now: 20 })
    .thenRefused("claim/not-yours");
  story(...mine)
    .when(release("dr-roy", 2), { now: 20 })
    .thenRefused("claim/not-yours");
  story(...asked)
    .when(release("dr-roy", 1), { now: 20 })
    .thenRefused("claim/not-yours");
});
test("release-leaver ends the leaver's claim and no other", () => {
  const leaver = (staff: string): ThreadCommand => ({
    type: "release-leaver",
    staff,
    to: null,
    claimMs: 100,
  });
  story(...mine)
    .when(leaver("dr-roy"), { now: 20 })
    .thenEvents([ended(20, "left")]);
  story(...mine)
    .when(leaver("desk"), { now: 20 })
    .thenNothing();
  story(...asked)
    .when(leaver("dr-roy"), { now: 20 })
    .thenNothing();
});

test("release-leaver gives the leaver's claim to whoever takes over, with a new token", () => {
  const leaver = { type: "release-leaver", staff: "dr-roy", to: "dr-lee", claimMs: 100 } as const;
  story(...mine)
    .when(leaver, { now: 20 })
    .thenEvents([claimed(20, "dr-lee", 2)]);
  // A claim that had lapsed was everybody's already.
  story(...mine)
    .when(leaver, { now: 110 })
    .thenEvents([ended(110, "lapsed")]);
});

const handOver = (to: string, token = 1, staff = "dr-roy"): ThreadCommand => ({
  type: "hand-over",
  staff,
  token,
  to,
  claimMs: 100,
});

test("hand-over gives a colleague a new token, and repeats silently", () => {
  story(...mine)
    .when(handOver("desk"), { now: 20 })
    .thenEvents([claimed(20, "desk", 2)]);
  story(...mine, claimed(20, "desk", 2))
    .when(handOver("desk"), { now: 21 })
    .thenNothing();
  story(...mine)
    .when(handOver("dr-roy"), { now: 20 })
    .thenNothing();
});
test("hand-over needs the claim, with its token, in its time", () => {
  story(...mine)
    .when(handOver("desk", 2), { now: 20 })
    .thenRefused("claim/not-yours");
  story(...mine)
    .when(handOver("x", 1, "desk"), { now: 20 })
    .thenRefused("claim/not-yours");
  story(...mine)
    .when(handOver("desk"), { now: 110 })
    .thenRefused("claim/not-yours");
  story(...asked)
    .when(handOver("desk"), { now: 20 })
    .thenRefused("claim/not-yours");
});

test("a claim lapses at its end and not before", () => {
  const state = mine.reduce(threadStream.evolve, threadStream.initial("t1"));
  expect(threadStream.nextDueAt(state)).toBe(110);
  expect(threadStream.due(state, 109)).toEqual([]);
  expect(threadStream.due(state, 110)).toEqual([ended(110, "lapsed")]);
});

test("a restriction ends the claim of whoever is not named, and of nobody else", () => {
  const restrict = (...to: string[]): ThreadCommand => ({ type: "restrict", staff: "desk", to });
  const restricted = (...to: string[]) =>
    ({ type: "thread-restricted", at: 20, staff: "desk", to }) as const;
  story(...mine)
    .when(restrict("desk"), { now: 20 })
    .thenEvents([ended(20, "restricted"), restricted("desk")]);
  story(...mine)
    .when(restrict("desk", "dr-roy"), { now: 20 })
    .thenEvents([restricted("desk", "dr-roy")]);
  story(...mine, { ...restricted("dr-roy"), at: 15 })
    .when({ type: "restrict", staff: "desk", to: null }, { now: 20 })
    .thenEvents([{ ...restricted(), to: null }]);
});

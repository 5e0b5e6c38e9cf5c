import { test } from "vitest";
import { LIMITS } from "../../src/kernel/limits.js";
import type { ThreadCommand } from "../../src/thread/thread-command.js";
import type { ThreadEvent } from "../../src/thread/thread-event.js";
import {
  ana,
  asked,
  claimed,
  closed,
  corrected,
  desk,
  drRoy,
  ended,
  handled,
  heart,
  mine,
  mother,
  opened,
  read,
  reviewed,
  sent,
  settled,
  story,
} from "./thread-story.js";

const note = (reader = drRoy, qualified = true): ThreadCommand => ({
  type: "note-opened",
  reader,
  qualified,
});
const handle = (needsReview = true, token = 1, staff = "dr-roy"): ThreadCommand => ({
  type: "handle",
  staff,
  token,
  outcome: "answered",
  needsReview,
});
test("a clinician who has it on the screen opens and reviews what is to the practice", () => {
  story(...asked)
    .when(note(), { now: 100 })
    .thenEvents([read(100, drRoy, "m1"), reviewed(100, "m1")]);
});
test("others at the practice open and do not review, and a clinician reviews it later", () => {
  story(...asked)
    .when(note(desk, false), { now: 9 })
    .thenEvents([read(9, desk, "m1")]);
  story(...asked, read(9, desk, "m1"))
    .when(note(desk, false), { now: 10 })
    .thenNothing();
  story(...asked, read(9, desk, "m1"))
    .when(note(), { now: 10 })
    .thenEvents([reviewed(10, "m1")]);
});
test("the other side opens what the practice dispatched, and not a moment sooner", () => {
  const wrote = [...settled, sent(150, "m2", drRoy)];
  for (const reader of [ana, mother]) {
    story(...wrote)
      .when(note(reader, false), { now: 179 })
      .thenNothing();
    story(...wrote)
      .when(note(reader, false), { now: 180 })
      .thenEvents([read(180, reader, "m2")]);
    story(...wrote, read(180, ana, "m2"))
      .when(note(reader, false), { now: 181 })
      .thenNothing();
  }
});
test("a partner opens as the other side does, and nobody but staff reviews", () => {
  const thread = [opened(drRoy, { kind: "clinicians", partners: ["heart-clinic"] })];
  story(...thread, sent(0, "m1", drRoy), sent(1, "m2", heart))
    .when(note(heart, true), { now: 50 })
    .thenEvents([read(50, heart, "m1")]);
});
test("what was undone is on no screen, what was retracted or redacted still is", () => {
  const gone = (type: "message-undone" | "message-retracted"): ThreadEvent => ({
    type,
    at: 5,
    message: "m1",
  });
  story(...asked, gone("message-undone"))
    .when(note(), { now: 9 })
    .thenNothing();
  story(...asked, gone("message-retracted"))
    .when(note(), { now: 9 })
    .thenEvents([read(9, drRoy, "m1"), reviewed(9, "m1")]);
});

test("route gives the work to another team and ends the claim", () => {
  const to = (team: string): ThreadCommand => ({
    type: "route",
    team,
    staff: "desk",
    returnBy: 500,
  });
  const routed: ThreadEvent = {
    ...{ type: "thread-routed", at: 20, team: "nurses", staff: "desk", returnBy: 500 },
  };
  story(...mine)
    .when(to("nurses"), { now: 20 })
    .thenEvents([ended(20, "routed"), routed]);
  story(...asked)
    .when(to("nurses"), { now: 20 })
    .thenEvents([routed]);
  story(...mine)
    .when(to("doctors"), { now: 20 })
    .thenNothing();
});

const seen = [...asked, read(5, drRoy, "m1"), reviewed(5, "m1"), claimed(10, "dr-roy", 1)];

test("handle settles all that waits and ends the claim", () => {
  story(...seen)
    .when(handle(), { now: 20 })
    .thenEvents(handled(20, "m1"));
  story(...seen, ...handled(20, "m1"))
    .when(handle(), { now: 21 })
    .thenNothing();
});
test("handle refuses what no clinician opened, or for a matter of the desk, what nobody opened", () => {
  const byDesk = [...asked, read(5, desk, "m1"), claimed(10, "dr-roy", 1)];
  story(...mine)
    .when(handle(false), { now: 20 })
    .thenRefused("thread/unopened", {
      messages: ["m1"],
    });
  story(...byDesk)
    .when(handle(), { now: 20 })
    .thenRefused("thread/unopened");
  story(...byDesk)
    .when(handle(false), { now: 20 })
    .thenEvents(handled(20, "m1"));
});
test("handle refuses when something came or was corrected since it was opened", () => {
  story(...seen, sent(15, "m2", ana))
    .when(handle(), { now: 20 })
    .thenRefused("thread/unopened", { messages: ["m2"] });
  story(...seen, corrected(15, "b"))
    .when(handle(), { now: 20 })
    .thenRefused("thread/unopened", { messages: ["m1"] });
});
test("handle needs the claim, in its time", () => {
  story(...seen)
    .when(handle(true, 2), { now: 20 })
    .thenRefused("claim/not-yours");
  story(...seen)
    .when(handle(true, 1, "desk"), { now: 20 })
    .thenRefused("claim/not-yours");
  story(...seen)
    .when(handle(), { now: 110 })
    .thenRefused("claim/not-yours");
});
test("an old token does not handle what came later", () => {
  story(...settled, sent(300, "m2", ana))
    .when(handle(), { now: 310 })
    .thenRefused("claim/not-yours");
});

test("close ends a thread in which nothing waits", () => {
  const close: ThreadCommand = { type: "close", staff: "dr-roy" };
  story(...settled)
    .when(close, { now: 200 })
    .thenEvents(closed.slice(-1));
  story(...closed)
    .when(close, { now: 201 })
    .thenNothing();
  story(...asked)
    .when(close, { now: 200 })
    .thenRefused("thread/unopened", { messages: ["m1"] });
  story(...seen)
    .when(close, { now: 200 })
    .thenRefused("thread/unhandled", { messages: ["m1"] });
});
test("reopen opens a closed thread and is silent for an open one", () => {
  const reopen: ThreadCommand = { type: "reopen", staff: "desk" };
  story(...closed)
    .when(reopen, { now: 300 })
    .thenEvents([{ type: "thread-reopened", at: 300, by: desk }]);
  story(...asked)
    .when(reopen, { now: 300 })
    .thenNothing();
});

test("restrict names who may read, never nobody, and is silent for the same people", () => {
  const to = (staff: readonly string[] | null): ThreadCommand => ({
    type: "restrict",
    staff: "dr-roy",
    to: staff,
  });
  const restricted = (staff: readonly string[] | null): ThreadEvent => ({
    type: "thread-restricted",
    at: 20,
    staff: "dr-roy",
    to: staff,
  });
  const many = Array.from({ length: LIMITS.restrictedToMax }, (_, i) => `s${i}`);
  story(...asked)
    .when(to(["a", "b"]), { now: 20 })
    .thenEvents([restricted(["a", "b"])]);
  story(...asked, restricted(["a", "b"]))
    .when(to(["b", "a"]), { now: 20 })
    .thenNothing();
  story(...asked, restricted(["a"]))
    .when(to(null), { now: 20 })
    .thenEvents([restricted(null)]);
  story(...asked)
    .when(to(null), { now: 20 })
    .thenNothing();
  story(...asked)
    .when(to(many), { now: 20 })
    .thenEvents([restricted(many)]);
  for (const wrong of [[], [...many, "more"]]) {
    story(...asked)
      .when(to(wrong), { now: 20 })
      .thenRefused("input/malformed", { fields: ["to"], max: LIMITS.restrictedToMax });
  }
});
test("hide-from-proxies hides, shows, and is silent when it is so", () => {
  const hide = (hidden: boolean): ThreadCommand => ({ type: "hide-from-proxies", hidden });
  story(...asked)
    .when(hide(true), { now: 20 })
    .thenEvents([{ type: "thread-hidden-from-proxies", at: 20, hidden: true }]);
  story(...asked)
    .when(hide(false), { now: 20 })
    .thenNothing();
});
test("add-note keeps notes up to the limit", () => {
  const add = (id: string): ThreadCommand => ({
    type: "add-note",
    note: id,
    staff: "desk",
    bodyRef: "b",
  });
  const added = (id: string): ThreadEvent => ({
    type: "note-added",
    at: 20,
    note: id,
    staff: "desk",
    bodyRef: "b",
  });
  const max = LIMITS.notesPerThreadMax;
  const notes = Array.from({ length: max - 1 }, (_, i) => added(`n${i}`));
  story(...asked, ...notes)
    .when(add("last"), { now: 20 })
    .thenEvents([added("last")]);
  story(...asked, ...notes, added("last"))
    .when(add("more"), { now: 20 })
    .thenRefused("thread/notes-full", { max });
  story(...asked, ...notes, added("last"))
    .when(add("last"), { now: 20 })
    .thenNothing();
});

test("whoever handles work can say what there would have been instead, and silence is kept as silence", () => {
  const told: ThreadCommand = {
    ...{ type: "handle", staff: "dr-roy", token: 1, outcome: "answered", needsReview: true },
    instead: "phone-call",
  };
  const seen = [read(15, drRoy, "m1"), reviewed(15, "m1")];
  const [first, end] = handled(20, "m1");
  story(...mine, ...seen)
    .when(told, { now: 20 })
    .thenEvents([{ ...first, instead: "phone-call" } as ThreadEvent, end as ThreadEvent]);
});

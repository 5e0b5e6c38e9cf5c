import { expect, test } from "vitest";
import { LIMITS } from "../../src/kernel/limits.js";
import type { ThreadEvent } from "../../src/thread/thread-event.js";
import { threadStream } from "../../src/thread/thread-stream.js";
import {
  ana,
  asked,
  closed,
  corrected,
  desk,
  drRoy,
  evidence,
  heart,
  message,
  mother,
  open,
  opened,
  read,
  reviewed,
  sent,
  settled,
  story,
  UNDO,
  waits,
  windows,
} from "./thread-story.js";

const first = message("m1", ana);
const reply = (id: string, author = ana) =>
  ({ type: "post", message: message(id, author), windows }) as const;
const of = (type: "undo" | "retract", id = "m1", author = ana) =>
  ({ type, message: id, author }) as const;
const correct = (bodyRef: string, author = ana, id = "m1") =>
  ({ type: "correct", message: id, author, bodyRef, evidence, waits: waits(5, 1_000) }) as const;
const redact = (id = "m1") =>
  ({ type: "redact", message: id, staff: "dr-roy", reason: "wrong-patient" }) as const;
const undone: ThreadEvent = { type: "message-undone", at: 5, message: "m1" };
const retracted: ThreadEvent = { type: "message-retracted", at: 50, message: "m1" };
const redacted: ThreadEvent = {
  type: "message-redacted",
  at: 60,
  message: "m1",
  staff: "dr-roy",
  reason: "wrong-patient",
};

test("open starts a thread with its first message, which waits until a promised time", () => {
  story().when(open(first), { now: 0 }).thenEvents(asked);
});
test("open from the practice waits for nobody", () => {
  story()
    .when(open(message("m1", drRoy)), { now: 7 })
    .thenEvents([{ ...opened(drRoy), at: 7 }, sent(7, "m1", drRoy)]);
});
test("open is silent for the same first message and refuses another", () => {
  story(...asked)
    .when(open(first), { now: 9 })
    .thenNothing();
  story(...asked)
    .when(open(message("m2", ana)), { now: 9 })
    .thenRefused("thread/exists");
});
test("open wants one to ten different partners for clinicians, and none for a patient", () => {
  const ten = Array.from({ length: LIMITS.partnersPerThreadMax }, (_, i) => `p${i}`);
  const to = (partners: readonly string[], kind: "patient" | "clinicians" = "clinicians") =>
    story().when(open(message("m1", drRoy), { kind, partners }), { now: 0 });
  to(ten).thenEvents([opened(drRoy, { kind: "clinicians", partners: ten }), sent(0, "m1", drRoy)]);
  for (const answer of [to([...ten, "p10"]), to([]), to(["p1", "p1"]), to(["p1"], "patient")]) {
    answer.thenRefused("input/malformed", { fields: ["partners"], max: 10 });
  }
});

test("everything but open is refused for a thread that does not exist, as for a foreign one", () => {
  story().when(reply("m2"), { now: 0 }).thenRefused("access/not-found");
  story().when({ type: "close", staff: "desk" }, { now: 0 }).thenRefused("access/not-found");
});

/** What a message that comes while another one waits says besides. */
const asksAgain = { chases: true, waits: waits(4, 1_000) };

test("post adds a message", () => {
  story(...asked)
    .when(reply("m2", drRoy), { now: 50 })
    .thenEvents([sent(50, "m2", drRoy)]);
  story(...asked)
    .when(reply("m2", mother), { now: 50 })
    .thenEvents([sent(50, "m2", mother, asksAgain)]);
});
test("post is silent for a message that is there, even an undone one", () => {
  story(...asked)
    .when(reply("m1"), { now: 50 })
    .thenNothing();
  story(...asked, undone)
    .when(reply("m1"), { now: 50 })
    .thenNothing();
});
test("post opens a closed thread again until its window ends", () => {
  const last = 200 + windows.reopenWindowMs;
  story(...closed)
    .when(reply("m2"), { now: last - 1 })
    .thenEvents([{ type: "thread-reopened", at: last - 1, by: ana }, sent(last - 1, "m2", ana)]);
  story(...closed)
    .when(reply("m2"), { now: last })
    .thenRefused("thread/closed");
});
test("post to an open thread is taken until the reply window ends", () => {
  const last = windows.replyWindowMs;
  story(...asked)
    .when(reply("m2"), { now: last - 1 })
    .thenEvents([sent(last - 1, "m2", ana, asksAgain)]);
  story(...asked)
    .when(reply("m2"), { now: last })
    .thenRefused("thread/reply-window-ended");
});
test("post takes the last message that a thread can hold and no more", () => {
  const count = LIMITS.messagesPerThreadMax;
  const many = Array.from({ length: count - 2 }, (_, i) => sent(1, `n${i}`, ana));
  const last = sent(2, "last", ana, asksAgain);
  story(...asked, ...many)
    .when(reply("last"), { now: 2 })
    .thenEvents([last]);
  story(...asked, ...many, last)
    .when(reply("more"), { now: 3 })
    .thenRefused("thread/full", { max: count });
});

test("undo takes a message back that nobody saw, until it is dispatched", () => {
  const at = UNDO - 1;
  story(...asked)
    .when(of("undo"), { now: at })
    .thenEvents([{ ...undone, at }]);
  story(...asked)
    .when(of("undo"), { now: UNDO })
    .thenRefused("message/undo-too-late");
  story(...asked, read(3, desk, "m1"))
    .when(of("undo"), { now: 4 })
    .thenRefused("message/undo-too-late");
});
test("undo cannot take back what was released, also by a clock that says that there is time left", () => {
  const byDoctor = { type: "undo", message: "m2", author: drRoy } as const;
  const replied = [...asked, sent(0, "m2", drRoy)];
  story(...replied)
    .when(byDoctor, { now: UNDO - 1 })
    .thenEvents([{ type: "message-undone", at: UNDO - 1, message: "m2" }]);
  story(...replied, { type: "messages-released", at: UNDO, messages: ["m2"] })
    .when(byDoctor, { now: UNDO - 1 })
    .thenRefused("message/undo-too-late");
});
test("undo cannot take back what was seen before it was corrected", () => {
  story(...asked, read(3, desk, "m1"), corrected(4, "b"))
    .when(of("undo"), { now: 5 })
    .thenRefused("message/undo-too-late");
});
test("undo is silent when it is undone, and refuses what is retracted, foreign or unknown", () => {
  story(...asked, undone)
    .when(of("undo"), { now: 900 })
    .thenNothing();
  story(...asked, retracted)
    .when(of("undo"), { now: 5 })
    .thenRefused("message/gone");
  story(...asked)
    .when(of("undo", "m1", mother), { now: 5 })
    .thenRefused("message/not-yours");
  story(...asked)
    .when(of("undo", "m9"), { now: 5 })
    .thenRefused("message/unknown");
});
test("an author is somebody of the same kind with the same reference", () => {
  const namesakes = [
    { kind: "proxy", account: "ana", proxy: "ana" },
    { kind: "staff", staff: "ana" },
    { kind: "partner", partner: "ana" },
    { kind: "patient", account: "anna" },
  ] as const;
  for (const author of namesakes) {
    story(...asked)
      .when(of("undo", "m1", author), { now: 5 })
      .thenRefused("message/not-yours");
  }
  for (const author of [ana, mother, drRoy, heart]) {
    story(opened(author), sent(0, "m1", author))
      .when(of("undo", "m1", author), { now: 5 })
      .thenEvents([undone]);
  }
});

test("correct adds a text, and is silent for the text that counts", () => {
  story(...asked)
    .when(correct("body-2"), { now: 90 })
    .thenEvents([corrected(90, "body-2")]);
  story(...asked, corrected(90, "body-2"))
    .when(correct("body-2"), { now: 95 })
    .thenNothing();
  story(...asked)
    .when(correct("body-m1"), { now: 95 })
    .thenNothing();
});
test("correct opens a closed thread again, for the message waits again", () => {
  story(...closed)
    .when({ ...correct("body-2"), waits: waits(5, 1_300) }, { now: 300 })
    .thenEvents([
      { type: "thread-reopened", at: 300, by: ana },
      corrected(300, "body-2", { waits: waits(5, 1_300) }),
    ]);
});
test("correct of a message from the practice leaves a closed thread closed", () => {
  const wrote = sent(150, "m2", drRoy);
  const end: ThreadEvent = { type: "thread-closed", at: 200, staff: "desk" };
  story(...settled, wrote, end)
    .when(correct("body-3", drRoy, "m2"), { now: 300 })
    .thenEvents([corrected(300, "body-3", { message: "m2", waits: null })]);
});
test("correct makes a message wait at least as urgently, with the evidence of the words that stand now", () => {
  const flagged = { ...evidence, declared: true };
  const urgent = { ...correct("body-2"), evidence: flagged, waits: waits(0, 140) };
  story(...asked)
    .when(urgent, { now: 90 })
    .thenEvents([corrected(90, "body-2", { evidence: flagged, waits: waits(0, 140) })]);
  story(...asked, corrected(90, "body-2", { waits: waits(0, 140) }))
    .when(correct("body-3"), { now: 100 })
    .thenEvents([corrected(100, "body-3", { waits: waits(0, 140) })]);
});
test("correct keeps the earlier deadlines of what was not seen, and gives fresh ones to what was", () => {
  const first = waits(5, 1_000, { firstLookBy: 400, resolveBy: 9_000, needsReview: true });
  const again = waits(5, 1_300, { firstLookBy: 700, resolveBy: 9_300, marginMs: 5 });
  const corrects = { ...correct("body-2"), waits: again };
  const wrote = [opened(ana), sent(0, "m1", ana, { waits: first })];
  const kept = { ...first, marginMs: 5 };
  story(...wrote)
    .when(corrects, { now: 300 })
    .thenEvents([corrected(300, "body-2", { waits: kept })]);
  story(...wrote, read(100, desk, "m1"))
    .when(corrects, { now: 300 })
    .thenEvents([corrected(300, "body-2", { waits: kept })]);
  story(...wrote, read(100, drRoy, "m1"), reviewed(100, "m1"))
    .when(corrects, { now: 300 })
    .thenEvents([corrected(300, "body-2", { waits: { ...kept, firstLookBy: 700 } })]);
});
test("correct refuses what is gone, foreign, unknown, or corrected as often as can be", () => {
  const text = (i: number): ThreadEvent => corrected(i, `b${i}`);
  for (const gone of [undone, retracted, redacted]) {
    story(...asked, gone)
      .when(correct("x"), { now: 9 })
      .thenRefused("message/gone");
  }
  story(...asked)
    .when(correct("x", drRoy), { now: 9 })
    .thenRefused("message/not-yours");
  story(...asked)
    .when(correct("x", ana, "m9"), { now: 9 })
    .thenRefused("message/unknown");
  const most = LIMITS.revisionsPerMessageMax;
  const texts = Array.from({ length: most - 2 }, (_, i) => text(i));
  story(...asked, ...texts)
    .when(correct("b99"), { now: 99 })
    .thenEvents([text(99)]);
  story(...asked, ...texts, text(99))
    .when(correct("b100"), { now: 100 })
    .thenRefused("message/corrections-full", { max: most });
});

test("retract takes a dispatched message back for all to see", () => {
  story(...asked)
    .when(of("retract"), { now: 50 })
    .thenEvents([retracted]);
  story(...asked, retracted)
    .when(of("retract"), { now: 51 })
    .thenNothing();
});
test("retract refuses what is undone, redacted, foreign or unknown", () => {
  for (const gone of [undone, redacted]) {
    story(...asked, gone)
      .when(of("retract"), { now: 70 })
      .thenRefused("message/gone");
  }
  story(...asked)
    .when(of("retract", "m1", desk), { now: 70 })
    .thenRefused("message/not-yours");
  story(...asked)
    .when(of("retract", "m9"), { now: 70 })
    .thenRefused("message/unknown");
});

test("redact destroys a text, also a retracted one", () => {
  story(...asked)
    .when(redact(), { now: 60 })
    .thenEvents([redacted]);
  story(...asked, retracted)
    .when(redact(), { now: 60 })
    .thenEvents([redacted]);
  story(...asked, redacted)
    .when(redact(), { now: 61 })
    .thenNothing();
});
test("redact destroys the text of what was undone, which stays undone, and is silent when repeated", () => {
  story(...asked, undone)
    .when(redact(), { now: 60 })
    .thenEvents([redacted]);
  const told = [...asked, undone, redacted];
  story(...told)
    .when(redact(), { now: 61 })
    .thenNothing();
  const [message] = told.reduce(threadStream.evolve, threadStream.initial("t1")).messages;
  expect(message).toMatchObject({ state: "undone", redactedAt: 60 });
});
test("redact refuses what was never there", () => {
  story(...asked)
    .when(redact("m9"), { now: 60 })
    .thenRefused("message/unknown");
});

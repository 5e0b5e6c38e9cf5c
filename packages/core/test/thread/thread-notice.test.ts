import { test } from "vitest";
import type { ThreadCommand } from "../../src/thread/thread-command.js";
import type { ThreadEvent } from "../../src/thread/thread-event.js";
import { claimed, drRoy, handled, sent, settled, story } from "./thread-story.js";

const failed = (at: number, last: boolean, reference = "n1") =>
  ({
    type: "notice-recorded",
    at,
    message: "m2",
    reference,
    channel: "email",
    state: "failed",
    last,
  }) as const;
const record = (notice: ReturnType<typeof failed>, message = "m2"): ThreadCommand => ({
  type: "record-notice",
  message,
  reference: notice.reference,
  channel: notice.channel,
  state: notice.state,
  last: notice.last,
});
const wrote = [...settled, sent(150, "m2", drRoy)];

test("record-notice keeps what became of an attempt once", () => {
  story(...wrote)
    .when(record(failed(300, false)), { now: 300 })
    .thenEvents([failed(300, false)]);
  story(...wrote, failed(300, false))
    .when(record(failed(301, false)), { now: 301 })
    .thenNothing();
  story(...wrote, failed(300, true))
    .when(record(failed(301, false)), { now: 301 })
    .thenNothing();
});
test("record-notice hears that it was the last way, even of a failure that it knows", () => {
  story(...wrote, failed(300, false))
    .when(record(failed(301, true)), { now: 301 })
    .thenEvents([failed(301, true)]);
});
test("record-notice refuses a message that is not here", () => {
  story(...wrote)
    .when(record(failed(300, true), "m9"), { now: 300 })
    .thenRefused("message/unknown");
});
test("settle-unreachable is silent when all were reached, and a late success does not settle", () => {
  const settle: ThreadCommand = { type: "settle-unreachable", staff: "desk" };
  const late: ThreadEvent = { ...failed(320, false), state: "delivered" };
  const done: ThreadEvent = { type: "unreachable-settled", at: 400, staff: "desk" };
  story(...wrote)
    .when(settle, { now: 400 })
    .thenNothing();
  story(...wrote, failed(300, true), late)
    .when(settle, { now: 400 })
    .thenEvents([done]);
  story(...wrote, failed(300, true), done)
    .when(settle, { now: 401 })
    .thenNothing();
});

const handle: ThreadCommand = {
  type: "handle",
  staff: "dr-roy",
  token: 2,
  outcome: "answered",
  needsReview: true,
};
test("handle refuses when nothing waits, unless somebody was out of reach", () => {
  const again = [...settled, claimed(300, "dr-roy", 2)];
  const lost: ThreadEvent = { ...failed(250, true), message: "m1" };
  story(...again)
    .when(handle, { now: 310 })
    .thenRefused("thread/nothing-to-handle");
  story(...settled, lost, claimed(300, "dr-roy", 2))
    .when(handle, { now: 310 })
    .thenEvents(handled(310));
});

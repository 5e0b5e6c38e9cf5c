import { describe, expect, test } from "vitest";
import { type Author, initialThread, type Thread } from "../../src/thread/thread.js";
import type { ThreadCommand } from "../../src/thread/thread-command.js";
import { decideThread } from "../../src/thread/thread-decide.js";
import { threadEntries } from "../../src/thread/thread-entries.js";
import { evolveThread } from "../../src/thread/thread-evolve.js";
import { copiesIndex } from "../../src/thread/thread-rows.js";
import { ana, drRoy, message, open } from "./thread-story.js";

const OF = { broadcast: "b1", position: 7, answerable: false } as const;
const decide = (command: ThreadCommand, state: Thread, now: number) =>
  decideThread(command, state, { now });
const after = (command: ThreadCommand, state: Thread, now: number): Thread =>
  decide(command, state, now)._unsafeUnwrap().reduce(evolveThread, state);
const copy = (of: Thread["ofBroadcast"] = OF): Thread => {
  const opened = open(message("m1", drRoy), of === null ? {} : { ofBroadcast: of });
  return after(opened, initialThread("t1"), 1_000);
};
const rows = (state: Thread) =>
  threadEntries(state)
    .filter((e) => e.index.startsWith("broadcast"))
    .map((e) => [e.index, e.sort, e.id]);

describe("a copy of a broadcast", () => {
  test("stands in its broadcast's report at its place, and a thread that is none stands in none", () => {
    expect(rows(copy())).toEqual([[copiesIndex("b1", "all"), "000000000000007", "t1"]]);
    expect(rows(copy(null))).toEqual([]);
  });

  test("that is one-way takes no message of the patient's side, and one of the practice's all the same", () => {
    const windows = { replyWindowMs: 1_000_000, reopenWindowMs: 1_000_000 };
    const post = (by: Author) =>
      decide({ type: "post", message: message("m2", by), windows }, copy(), 2_000);
    expect(post(ana)._unsafeUnwrapErr().code).toBe("thread/one-way");
    expect(post(drRoy).isOk()).toBe(true);
  });

  test("is held back while it is only here, and no longer once it is on the patient's list", () => {
    const hold: ThreadCommand = { type: "hold-back", message: "m1" };
    expect(decide(hold, copy(), 2_000)._unsafeUnwrap()).toEqual([
      { type: "message-undone", at: 2_000, message: "m1" },
    ]);
    const out = evolveThread(copy(), { type: "messages-released", at: 2_000, messages: ["m1"] });
    expect(decide(hold, out, 3_000)._unsafeUnwrap()).toEqual([]);
  });

  test("is not held back once a channel took it, even if nobody has noted that its time is over", () => {
    const told = after(
      {
        ...{ type: "record-notice", message: "m1", reference: "r", channel: "email" },
        ...{ state: "handed-over", last: false },
      },
      copy(),
      2_000,
    );
    expect(decide({ type: "hold-back", message: "m1" }, told, 3_000)._unsafeUnwrap()).toEqual([]);
  });

  test("that could be told to nobody is in the report and on no worklist", () => {
    const failed = after(
      {
        ...{ type: "record-notice", message: "m1", reference: "r", channel: "none" },
        ...{ state: "failed", last: true },
      },
      copy(),
      2_000,
    );
    expect([failed.unreachable, threadEntries(failed).some((e) => e.index === "worklist")]).toEqual(
      [...[false, false]],
    );
    const [row] = threadEntries(failed).filter((e) => e.index === "broadcast/b1");
    expect(JSON.parse(row?.value ?? "{}")).toMatchObject({ told: "failed", position: 7 });
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { initialThread } from "../../src/thread/thread.js";
import { chasers } from "../../src/thread/thread-chaser.js";
import type { ThreadCommand } from "../../src/thread/thread-command.js";
import { decideThread } from "../../src/thread/thread-decide.js";
import type { ThreadEvent } from "../../src/thread/thread-event.js";
import { evolveThread } from "../../src/thread/thread-evolve.js";
import { law } from "../stream-laws.js";
import {
  ana,
  asked,
  drRoy,
  message,
  mother,
  opened,
  sent,
  settled,
  story,
  windows,
} from "./thread-story.js";

const fold = (...events: readonly ThreadEvent[]) =>
  events.reduce(evolveThread, initialThread("t1"));
const post = (id: string, author = ana, rank = 5): ThreadCommand => ({
  type: "post",
  message: message(id, author, { rank }),
  windows,
});

describe("a message in a thread that waits", () => {
  test("is a chaser: it raises the thread by one step and keeps what was promised first", () => {
    story(...asked)
      .when(post("m2"), { now: 300 })
      .thenEvents([sent(300, "m2", ana, { chases: true, waits: { rank: 4, replyBy: 1_000 } })]);
  });

  test("raises it again each time, by a proxy too, and never above what was declared urgent", () => {
    const chase = (at: number, id: string, rank: number) =>
      sent(at, id, mother, { chases: true, waits: { rank, replyBy: 1_000 } });
    const two = [...asked, chase(300, "m2", 4), chase(310, "m3", 3), chase(320, "m4", 2)];
    const first = chase(330, "m5", 1);
    story(...two)
      .when(post("m5", mother), { now: 330 })
      .thenEvents([first]);
    story(...two, first)
      .when(post("m6", mother), { now: 340 })
      .thenEvents([chase(340, "m6", 1)]);
    expect(chasers(fold(...two, first))).toBe(4);
    expect(fold(...two, first).rank).toBe(1);
  });

  test("leaves a more urgent rank as it is", () => {
    const urgent = sent(0, "m1", ana, { waits: { rank: 0, replyBy: 1_000 } });
    story(opened(ana), urgent)
      .when(post("m2"), { now: 10 })
      .thenEvents([sent(10, "m2", ana, { chases: true, waits: { rank: 1, replyBy: 1_000 } })]);
    expect(fold(opened(ana), urgent, sent(10, "m2", ana)).rank).toBe(0);
  });

  test("has a promise of its own when the first one was broken, and the first one stays on the row", () => {
    story(...asked)
      .when(post("m2"), { now: 1_500 })
      .thenEvents([sent(1_500, "m2", ana, { chases: true, waits: { rank: 4, replyBy: 2_500 } })]);
    const later = sent(1_500, "m2", ana, { waits: { rank: 4, replyBy: 2_500 } });
    expect(fold(...asked, later).replyBy).toBe(1_000);
  });

  test("is none from the practice, nor where everything has been handled", () => {
    story(...asked)
      .when(post("m2", drRoy), { now: 300 })
      .thenEvents([sent(300, "m2", drRoy)]);
    story(...settled)
      .when(post("m2"), { now: 300 })
      .thenEvents([sent(300, "m2", ana)]);
  });
});

test("however often somebody asks again, the rank never falls and the promise is never put off", () => {
  const ranks = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 });
  law(ranks, (all) => {
    let state = fold(...asked);
    for (const [n, rank] of all.entries()) {
      const events = decideThread(post(`x${n}`, ana, rank), state, { now: 10 + n * 300 });
      if (events.isErr()) throw new Error(events.error.code);
      const next = events.value.reduce(evolveThread, state);
      expect(next.rank).toBeLessThanOrEqual(state.rank);
      expect(next.replyBy).toBe(state.replyBy);
      state = next;
    }
  });
});

describe("threads about what may be the same matter", () => {
  test("are linked once, not to themselves, and parted again", () => {
    const link = { type: "link", thread: "t2" } as const;
    const linked = { type: "thread-linked", at: 5, thread: "t2" } as const;
    story(...asked)
      .when(link, { now: 5 })
      .thenEvents([linked]);
    story(...asked, linked)
      .when(link, { now: 6 })
      .thenNothing();
    story(...asked)
      .when({ type: "link", thread: "t1" }, { now: 5 })
      .thenNothing();
    story(...asked, linked)
      .when({ type: "unlink", thread: "t2" }, { now: 6 })
      .thenEvents([{ type: "thread-unlinked", at: 6, thread: "t2" }]);
    story(...asked)
      .when({ type: "unlink", thread: "t2" }, { now: 6 })
      .thenNothing();
  });

  test("are linked to twenty others at most, and a message is never refused for it", () => {
    const many = Array.from({ length: 20 }, (_, n): ThreadEvent => {
      return { type: "thread-linked", at: 5, thread: `o${n}` };
    });
    story(...asked, ...many)
      .when({ type: "link", thread: "t2" }, { now: 6 })
      .thenNothing();
  });
});

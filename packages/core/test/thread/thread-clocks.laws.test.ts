import { expect, test } from "vitest";
import { CLOCK_NAMES } from "../../src/clocks/clocks.js";
import { isSeen, waiting } from "../../src/thread/thread.js";
import { runningClocks } from "../../src/thread/thread-clocks.js";
import { threadStream } from "../../src/thread/thread-stream.js";
import { law } from "../stream-laws.js";
import { anyThread } from "./thread-subject.js";

test("every message that waits is handled, or on a clock that runs out no later than it was promised", () => {
  law(anyThread, (thread) => {
    if (thread.patient === null) return;
    const next = threadStream.nextDueAt(thread) ?? Number.POSITIVE_INFINITY;
    for (const m of waiting(thread)) {
      if (m.waits === null) continue;
      const seen = isSeen(m, m.waits);
      const stands = Object.values(thread.escalations);
      const by = seen ? m.waits.resolveBy : m.waits.firstLookBy;
      const told = stands.map((e) => Math.max(e.nextAt, e.acknowledged?.until ?? 0));
      expect(next).toBeLessThanOrEqual(Math.max(by, m.sentAt, ...told));
    }
  });
});

test("a ladder has begun only of a clock that runs", () => {
  law(anyThread, (thread) => {
    const runs = runningClocks(thread).map((r) => r.clock);
    for (const clock of CLOCK_NAMES)
      if (thread.escalations[clock] !== undefined) expect(runs).toContain(clock);
  });
});

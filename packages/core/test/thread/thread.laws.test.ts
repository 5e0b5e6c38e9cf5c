import { expect, test } from "vitest";
import { isToPractice, type Thread, waiting } from "../../src/thread/thread.js";
import { threadStream } from "../../src/thread/thread-stream.js";
import { keepsTheLaws, law } from "../stream-laws.js";
import { anyThread, steps, subject } from "./thread-subject.js";

keepsTheLaws(subject);

const listed = (thread: Thread): readonly string[] =>
  threadStream.entries(thread).map((row) => row.index);

test("what waits, who cannot be reached and what is of concern is on the worklists; nothing else is", () => {
  law(anyThread, (thread) => {
    const wants = waiting(thread).length > 0 || thread.unreachable || thread.concerns.length > 0;
    const wanted = thread.patient !== null && wants;
    expect(listed(thread).includes("worklist")).toBe(wanted);
    expect(listed(thread).includes(`worklist/${thread.team}`)).toBe(wanted);
  });
});

test("rank and promise are the most urgent of what waits", () => {
  law(steps, (run) => {
    for (const { after } of run) {
      const open = waiting(after).map((m) => m.waits ?? { rank: 9, replyBy: 0 });
      expect(after.rank).toBe(Math.min(9, ...open.map((w) => w.rank)));
      expect(after.replyBy).toBe(
        open.length === 0 ? null : Math.min(...open.map((w) => w.replyBy)),
      );
    }
  });
});

test("a message stops waiting in two ways: undone before anybody saw it, or opened and then handled", () => {
  law(steps, (run) => {
    for (const { before, after } of run) {
      const still = new Set(waiting(after).map((m) => m.message));
      for (const gone of waiting(before).filter((m) => !still.has(m.message))) {
        const now = after.messages.find((m) => m.message === gone.message);
        expect(now).toBeDefined();
        const undone = now?.state === "undone" && gone.seenAt === null;
        const handled = now?.handled !== null && gone.openedAt !== null;
        expect(undone || handled).toBe(true);
      }
    }
  });
});

test("no message ever leaves a thread, and no text of one is replaced", () => {
  law(steps, (run) => {
    for (const { before, after } of run) {
      before.messages.forEach((m, i) => {
        expect(after.messages[i]?.message).toBe(m.message);
        expect(after.messages[i]?.revisions.slice(0, m.revisions.length)).toEqual(m.revisions);
      });
    }
  });
});

test("nothing waits in a thread that was closed and not opened again", () => {
  law(steps, (run) => {
    for (const { after } of run) {
      if (after.status === "closed") expect(waiting(after)).toEqual([]);
    }
  });
});

test("a token is given to one claim, and claims count up", () => {
  law(steps, (run) => {
    const holders = new Map<number, string>();
    for (const { decision } of run) {
      for (const event of decision.isOk() ? decision.value : []) {
        if (event.type !== "thread-claimed") continue;
        expect(holders.get(event.token) ?? event.staff).toBe(event.staff);
        expect(event.token).toBeGreaterThanOrEqual(Math.max(0, ...holders.keys()));
        holders.set(event.token, event.staff);
      }
    }
  });
});

test("the patient's side is never said to have opened what was not dispatched", () => {
  law(steps, (run) => {
    for (const message of run.at(-1)?.after.messages ?? []) {
      if (isToPractice(message) || message.openedAt === null) continue;
      expect(message.openedAt).toBeGreaterThanOrEqual(message.dispatchAt);
    }
  });
});

// A field that could hold what somebody wrote must not be added without a look at this list.
const FIELDS =
  `about account acknowledgements act answerable at author bodyRef broadcast by category channel clock declared disclaimer dispatchAt diversion evidence filing firstLookBy hidden
  hiddenFromProxies host id instead kind language last marginMs message messages needsReview nextAt note outcome pack packDigest partner partners patient position proxy rank reader reason recordReference
  reference replyBy resolveBy returnBy rules sensitive shownAt staff state step team tell thread to token type until version waits weight why`.split(
    /\s+/,
  );

const fieldsOf = (value: unknown): readonly string[] =>
  typeof value === "object" && value !== null
    ? [
        ...(Array.isArray(value) ? [] : Object.keys(value)),
        ...Object.values(value).flatMap(fieldsOf),
      ]
    : [];

test("an event has no field that could hold what somebody wrote", () => {
  law(subject.events, (event) => {
    for (const field of fieldsOf(event)) expect(FIELDS).toContain(field);
  });
});

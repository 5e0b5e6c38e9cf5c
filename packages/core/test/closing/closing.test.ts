import { ukContent } from "@carethread/rules-uk";
import { expectOk } from "@carethread/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarOf, DEFAULT_OPENING_HOURS } from "../../src/calendar/calendar.js";
import { heldAt, initialClosing, signedText } from "../../src/closing/closing.js";
import { dayNow, nextDay } from "../../src/closing/closing-day.js";
import {
  type AskedHandOver,
  type ClosingFacts,
  certify,
  type OpenThread,
} from "../../src/closing/closing-decide.js";
import type { ClosingEvent } from "../../src/closing/closing-event.js";
import { closingStream } from "../../src/closing/closing-stream.js";
import { LIMITS } from "../../src/kernel/limits.js";
import { law } from "../stream-laws.js";

const today = { day: "2026-11-25", shutsAt: 1_000_000_000, reopensAt: 1_050_000_000 };
const now = 999_000_000;
const about = {
  ...{ certificate: "c1", practice: "A81001", by: "sam", through: 77 },
  ...{ diversionsOpen: 0, previous: null },
};
const item = (thread: string, more: Partial<OpenThread> = {}): OpenThread => ({
  ...{ thread, team: "doctors", unseen: true, heldUntil: 0, named: null },
  ...more,
});
const to = (staff: string, more: Partial<AskedHandOver> = {}): AskedHandOver => ({
  ...{ handOver: `h-${staff}`, to: staff, until: today.reopensAt, team: null, threads: null },
  ...more,
});
const close = (open: readonly OpenThread[], more: Partial<ClosingFacts> = {}) =>
  certify({ now, today, open, handOvers: [], about, ...more }).match(
    (certificate) => certificate,
    ({ code, detail }) => [code, detail] as const,
  );

describe("a certificate", () => {
  test("is given when nothing waits, and says as of where in the log", () => {
    expect(close([])).toEqual({
      ...about,
      ...{ day: "2026-11-25", closedAt: now, waiting: 0, unseen: 0, unowned: 0, handOvers: [] },
    });
  });

  test("is given when what waits was seen and is in somebody's hands until the practice opens again", () => {
    const owned = item("t1", { unseen: false, heldUntil: today.reopensAt });
    expect(close([owned])).toMatchObject({ waiting: 1, unseen: 0, unowned: 0, handOvers: [] });
  });

  test("is not given while something is unseen, or in somebody's hands for a quarter of an hour", () => {
    const short = item("t2", { unseen: false, heldUntil: today.reopensAt - 1 });
    const unseen = item("t1", { heldUntil: today.reopensAt });
    expect(close([unseen, short])).toEqual([
      "closing/open-work",
      { threads: ["t1", "t2"], total: 2, unseen: 1 },
    ]);
  });

  test("names who holds what: a named thread before a team, a team before everything else", () => {
    const open = [item("t1"), item("t2"), item("t3", { team: "desk" })];
    const handOvers = [to("kim"), to("lee", { team: "doctors" }), to("roy", { threads: ["t2"] })];
    expect(close(open, { handOvers })).toMatchObject({
      ...{ waiting: 3, unseen: 3, unowned: 3 },
      handOvers: [
        { to: "kim", threads: ["t3"] },
        { to: "lee", threads: ["t1"] },
        { to: "roy", threads: ["t2"] },
      ],
    });
  });

  test("leaves out who would hold nothing", () => {
    expect(close([], { handOvers: [to("kim")] })).toMatchObject({ handOvers: [] });
  });

  test("is not given when a holder lets go before the practice opens, or may not know of a thread", () => {
    const early = [to("kim", { until: today.reopensAt - 1 })];
    expect(close([item("t1")], { handOvers: early })).toEqual([
      "closing/hand-over-too-short",
      { until: today.reopensAt },
    ]);
    const restricted = item("t1", { named: ["roy"] });
    expect(close([restricted], { handOvers: [to("kim")] })).toEqual([
      "closing/cannot-hold",
      { threads: ["t1"] },
    ]);
    expect(close([restricted], { handOvers: [to("roy")] })).toMatchObject({ unseen: 1 });
  });

  test("is not given before the last hour of the day, and at any time of a day without a session", () => {
    const from = today.shutsAt - 3_600_000;
    expect(close([], { now: from - 1 })).toEqual(["closing/too-early", { from }]);
    expect(close([], { now: from })).toMatchObject({ closedAt: from });
    expect(close([], { now: 5, today: { ...today, shutsAt: null } })).toMatchObject({
      closedAt: 5,
    });
  });

  test("lists a thousand threads and no more", () => {
    const max = LIMITS.closingThreadsMax;
    const open = Array.from({ length: max + 1 }, (_, n) => item(`t${n}`));
    const handOvers = [to("kim")];
    expect(close(open.slice(1), { handOvers })).toMatchObject({ waiting: max });
    expect(close(open, { handOvers })).toEqual(["closing/too-many", { total: max + 1, max }]);
  });

  test("never leaves out a thread that needs a holder, nor names one twice", () => {
    const open = fc.uniqueArray(fc.constantFrom("t1", "t2", "t3", "t4", "t5"), { maxLength: 5 });
    const facts = fc.record({
      open: open.chain((ids) =>
        fc.tuple(
          ...ids.map((thread) =>
            fc.record({
              thread: fc.constant(thread),
              team: fc.constantFrom("doctors", "desk"),
              unseen: fc.boolean(),
              heldUntil: fc.constantFrom(0, today.reopensAt),
              named: fc.constantFrom(null, ["roy"]),
            }),
          ),
        ),
      ),
      handOvers: fc.array(
        fc.record({
          handOver: fc.constantFrom("h1", "h2", "h3"),
          to: fc.constantFrom("kim", "roy"),
          until: fc.constantFrom(today.reopensAt, today.reopensAt - 1),
          team: fc.constantFrom(null, "desk"),
          threads: fc.constantFrom(null, ["t1"], ["t2", "t9"]),
        }),
        { maxLength: 3 },
      ),
    });
    law(facts, ({ open: items, handOvers }) => {
      const done = certify({ now, today, about, open: items, handOvers });
      if (done.isErr()) return;
      const needing = (items as OpenThread[]).filter((i) => i.unseen || i.heldUntil === 0);
      const held = done.value.handOvers.flatMap((h) => h.threads);
      expect(held.toSorted()).toEqual(needing.map((i) => i.thread).toSorted());
      for (const h of done.value.handOvers) expect(h.until).toBeGreaterThanOrEqual(today.reopensAt);
    });
  });

  test("is another text for every difference", () => {
    const certificate = close([item("t1")], { handOvers: [to("kim")] });
    if (Array.isArray(certificate)) throw new Error("refused");
    const one = certificate as Parameters<typeof signedText>[0];
    const others = [
      { ...one, unseen: 0 },
      { ...one, through: 78 },
      { ...one, previous: "x" },
      { ...one, handOvers: [] },
      { ...one, by: "kim" },
    ];
    expect(new Set([one, ...others].map(signedText)).size).toBe(6);
  });
});

const calendar = calendarOf({ nation: "england", hours: DEFAULT_OPENING_HOURS }, ukContent);
const at = (text: string): number => Date.parse(text);

describe("the day that runs", () => {
  test("ends with its last session, and the next one begins when the practice opens again", () => {
    expect(expectOk(dayNow(calendar, at("2026-11-27T18:00Z")))).toEqual({
      ...{ day: "2026-11-27", shutsAt: at("2026-11-27T18:30Z") },
      reopensAt: at("2026-11-30T08:00Z"),
    });
    expect(expectOk(dayNow(calendar, at("2026-11-28T18:00Z")))).toEqual({
      ...{ day: "2026-11-28", shutsAt: null, reopensAt: at("2026-11-30T08:00Z") },
    });
  });

  test("is expected to be closed after it shuts, over weekends, bank holidays and the change of the clocks", () => {
    const dayAfter = (text: string) => nextDay(calendar, at(text), 60_000);
    expect(dayAfter("2026-11-27T18:29Z")?.day).toBe("2026-11-27");
    expect(dayAfter("2026-11-27T18:30Z")?.day).toBe("2026-11-30");
    expect(dayAfter("2026-12-24T20:00Z")?.day).toBe("2026-12-29");
    expect(dayAfter("2026-07-01T12:00Z")).toEqual({
      ...{ day: "2026-07-01", shutsAt: at("2026-07-01T17:30Z") },
      dueAt: at("2026-07-01T17:31Z"),
    });
    expect(dayAfter("2099-01-01T12:00Z")).toBeNull();
  });
});

const fold = (...events: readonly ClosingEvent[]) =>
  events.reduce(closingStream.evolve, initialClosing());

describe("how the days end", () => {
  const next = { day: "2026-11-26", shutsAt: 100, dueAt: 130 };
  const held = { handOver: "h1", by: "sam", to: "kim", until: 90, threads: ["t1"] };

  test("is due by the closing that is expected and by the hand-overs that run, whichever is first", () => {
    const expected: ClosingEvent = { type: "closing-expected", at: 1, next };
    expect(closingStream.nextDueAt(initialClosing())).toBeNull();
    expect(closingStream.nextDueAt(fold(expected))).toBe(130);
    const both = fold(expected, { type: "handed-over", at: 2, ...held });
    expect(closingStream.nextDueAt(both)).toBe(90);
    expect([...heldAt(both, 89)]).toEqual([["t1", "kim"]]);
    expect([...heldAt(both, 90)]).toEqual([]);
  });

  test("says it again once, and then expects the next day", () => {
    const expected: ClosingEvent = { type: "closing-expected", at: 1, next };
    const missed = { type: "day-not-closed", at: 130, day: next.day } as const;
    const later = { day: "2026-11-27", shutsAt: 200, dueAt: 230 };
    const once = fold(expected, { ...missed, step: 0, againAt: 160, next: later });
    expect(once.expected).toEqual({ ...next, dueAt: 160, step: 1 });
    const twice = fold(
      expected,
      { ...missed, step: 0, againAt: 160, next: later },
      { ...missed, step: 1, againAt: null, next: later },
    );
    expect(twice.expected).toEqual({ ...later, step: 0 });
  });
});

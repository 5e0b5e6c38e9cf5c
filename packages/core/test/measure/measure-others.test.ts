import type { StoredEvent } from "@carethread/ports";
import { expect, test } from "vitest";
import { initialMeasures } from "../../src/measure/measure.js";
import { evolveMeasures } from "../../src/measure/measure-evolve.js";
import { measureReport } from "../../src/measure/measure-report.js";
import { facts, HOUR, logOf, MONDAY, practice } from "./measure-story.js";

const at = MONDAY;

/** Events as they lie in the log, by those who write them. */
const stored = (stream: string, ...events: readonly { readonly type: string }[]): StoredEvent[] =>
  events.map((event, n) => ({
    ...{ sequence: 0, stream, version: n + 1, recordedAt: at, schema: 1, type: event.type },
    payload: JSON.stringify({ at, ...event }),
  }));

const fold = (...events: readonly StoredEvent[]) =>
  evolveMeasures(
    initialMeasures,
    [...logOf(practice), ...events].map((e, n) => ({ ...e, sequence: n + 1 })),
    facts,
  );

const report = (...events: readonly StoredEvent[]) =>
  measureReport(
    fold(...events)._unsafeUnwrap(),
    { from: "2026-11", to: "2026-11" },
    { now: at + HOUR, facts: new Map(), languages: ["en"] },
  );

const diverted = {
  ...{ type: "draft-diverted", author: { kind: "patient", account: "ana" }, rules: ["r"] },
  about: { kind: "new", patient: "pat-1", category: "symptoms" },
  ...{ disposition: "999", pack: { id: "uk", version: "1" } },
};
const step = (n: number) => ({ type: "diversion-abandoned", step: n, againAt: null });

test("an abandoned diversion is counted once, however often somebody is told, and so is its follow-up", () => {
  const settled = { type: "diversion-settled", staff: "desk", outcome: "reached" };
  const log = stored("diversion/d1", diverted, step(0), step(1), settled, settled);
  expect(report(...log).diversions[0]).toEqual({
    ...{ to: "999", diverted: 1, declared: 0, abandoned: 1, followedUp: 1 },
  });
});

test("escalations are counted by clock and step", () => {
  const up = (clock: string, n: number) => ({ type: "thread-escalated", clock, step: n });
  const log = stored(
    "thread/t1",
    up("reply", 0),
    up("first-look", 0),
    up("reply", 0),
    up("reply", 1),
  );
  expect(report(...log).escalations).toEqual([
    { value: "first-look:0", count: 1 },
    { value: "reply:0", count: 2 },
    { value: "reply:1", count: 1 },
  ]);
});

test("a broadcast is counted when it is released, its messages as they are sent", () => {
  const log = stored(
    "broadcast/b1",
    { type: "broadcast-drafted" },
    { type: "broadcast-released" },
    ...[40, 12].map((count) => ({ type: "broadcast-batch-sent", count, leftOut: [{}, {}] })),
  );
  expect(report(...log).broadcasts).toEqual({ released: 1, sent: 52, leftOut: 4 });
});

test.each([
  ["thread/t1", { type: "thread-escalated", clock: "reply" }],
  ["broadcast/b1", { type: "broadcast-batch-sent", count: "many" }],
  ["diversion/d1", { type: "draft-diverted" }],
])("what nobody wrote is corrupt: %s", (stream, event) => {
  expect(fold(...stored(stream, event))._unsafeUnwrapErr().code).toBe("storage/corrupt");
});

test("what the figures do not need is passed over, also when a later version wrote it", () => {
  const later = [
    ...stored("diversion/d1", { type: "diversion-thought-of" }),
    ...stored("thread/t1", { type: "thread-painted" }),
    ...stored("watch/doctors", { type: "queue-looked-at" }),
    ...stored("plain", { type: "nothing" }),
  ];
  expect(report(...later)).toEqual({ ...report(), sequence: later.length + 1 });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { initialMeasures } from "../../src/measure/measure.js";
import { evolveMeasures } from "../../src/measure/measure-evolve.js";
import type { ThreadEvent } from "../../src/thread/thread-event.js";
import { law } from "../stream-laws.js";
import { ana, desk, drRoy, evidence, heart, mother, waits } from "../thread/thread-story.js";
import {
  facts,
  type Happened,
  HOUR,
  logOf,
  MONDAY,
  measured,
  practice,
  stream,
} from "./measure-story.js";

const when = fc.integer({ min: 0, max: 60 * 24 }).map((hours) => MONDAY + hours * HOUR);
const author = fc.constantFrom(ana, mother, drRoy, desk, heart);

/** Any history of one thread, its events in the order of their times; its messages are its own. */
const history = (name: string): fc.Arbitrary<readonly Happened[]> => {
  const message = fc.constantFrom(`${name}-1`, `${name}-2`, `${name}-3`);
  const messages = fc.uniqueArray(message, { minLength: 1 });
  const sent = fc.record({
    type: fc.constant("message-sent" as const),
    at: when,
    message,
    author,
    bodyRef: fc.constant("b"),
    undo: fc.constantFrom(0, 2 * HOUR),
    evidence: fc.boolean().map((declared) => ({ ...evidence, declared })),
    waits: fc.option(
      fc.tuple(fc.integer({ min: 0, max: 9 }), when).map(([rank, replyBy]) => waits(rank, replyBy)),
    ),
  });
  const event: fc.Arbitrary<ThreadEvent> = fc.oneof(
    sent.map(({ undo, ...e }) => ({ ...e, dispatchAt: e.at + undo })),
    fc.record({ type: fc.constant("message-undone" as const), at: when, message }),
    fc.record({ type: fc.constant("messages-released" as const), at: when, messages }),
    fc.record({
      type: fc.constant("messages-opened" as const),
      at: when,
      messages,
      reader: author,
    }),
    fc.record({
      type: fc.constant("messages-reviewed" as const),
      at: when,
      messages,
      staff: fc.constant("dr-roy"),
    }),
    fc.record({
      type: fc.constant("messages-handled" as const),
      at: when,
      messages,
      staff: fc.constant("dr-roy"),
      outcome: fc.constantFrom("answered" as const, "passed-on" as const),
      instead: fc.constantFrom(undefined, "appointment" as const),
    }),
  );
  const first: ThreadEvent = {
    ...{ type: "thread-opened", at: MONDAY, patient: `pat-${name.at(-1) ?? ""}`, by: ana },
    ...{ kind: "patient", category: "medicines", team: "doctors" },
    ...{ partners: [], hiddenFromProxies: false },
  };
  return fc
    .array(event, { maxLength: 14 })
    .map((events) => stream(`thread/${name}`, first, ...events.toSorted((a, b) => a.at - b.at)));
};

const three = fc.tuple(history("t1"), history("t2"), history("t3"));

/** The streams shuffled into each other, each in its own order. */
const interleaved = (
  streams: readonly (readonly Happened[])[],
  turns: readonly number[],
): readonly Happened[] => {
  const left = streams.map((s) => [...s]);
  const all: Happened[] = [];
  for (const turn of [...turns, ...streams.flatMap((s, n) => s.map(() => n))]) {
    const next = left[turn]?.shift();
    if (next !== undefined) all.push(next);
  }
  return all;
};
const turns = fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 45 });

test("a fold that stops anywhere and goes on comes to the same as one over the whole log", () => {
  law(fc.tuple(three, turns, fc.array(fc.nat(50))), ([streams, order, stops]) => {
    const log = logOf([...practice, ...interleaved(streams, order)]);
    const cuts = [...stops, log.length].toSorted((a, b) => a - b);
    const parts = cuts.reduce(
      ({ state, from }, to) => ({ state: measured(log.slice(from, to), state), from: to }),
      { state: initialMeasures, from: 0 },
    );
    expect(parts.state).toEqual(measured(log));
  });
});

test("in which order independent streams come into the log makes no difference", () => {
  law(fc.tuple(three, turns, turns), ([streams, one, other]) => {
    const fold = (order: readonly number[]) =>
      measured(logOf([...practice, ...interleaved(streams, order)]));
    const { recordedAt: _, ...rest } = fold(one);
    expect({ ...rest, recordedAt: 0 }).toEqual({ ...fold(other), recordedAt: 0 });
  });
});

test("an event that was taken in already is passed over, and what is folded is not changed", () => {
  law(fc.tuple(three, turns, fc.nat(50)), ([streams, order, again]) => {
    const log = logOf([...practice, ...interleaved(streams, order)]);
    const before = measured(log);
    const copy = structuredClone(before);
    expect(measured(log.slice(again), before)).toEqual(before);
    expect(before).toEqual(copy);
  });
});

test("nothing that is counted is ever below nothing or not a number, whatever comes", () => {
  law(fc.tuple(three, turns), ([streams, order]) => {
    const { months } = measured(logOf([...practice, ...interleaved(streams, order)]));
    for (const { cells, tally, read, patients } of months.values()) {
      const all = [...cells.values()].flatMap((c) => [c.counts, ...c.times.values()]);
      for (const counts of [tally, read, ...all])
        for (const count of counts.values()) expect(count).toBeGreaterThan(0);
      for (const { self, proxy } of patients.values())
        expect(Math.min(self.messages, proxy.messages)).toBeGreaterThanOrEqual(0);
    }
  });
});

test("each dimension adds up to the whole", () => {
  law(fc.tuple(three, turns), ([streams, order]) => {
    const { months } = measured(logOf([...practice, ...interleaved(streams, order)]));
    for (const { cells, patients } of months.values()) {
      const sum = (prefix: string): number =>
        [...cells]
          .filter(([key]) => key.startsWith(prefix))
          .reduce((total, [, cell]) => total + (cell.counts.get("received") ?? 0), 0);
      const people = [...patients.values()].flatMap((p) => [p.self, p.proxy]);
      const whole = sum("all:");
      for (const prefix of ["team:", "category:", "kind:", "weight:", "weekday:", "hour:"])
        expect(sum(prefix)).toBe(whole);
      expect(people.reduce((n, wrote) => n + wrote.messages, 0)).toBe(whole);
    }
  });
});

test("an event that nobody wrote is answered as corrupt, and not passed over", () => {
  const [founded] = logOf(practice);
  const broken = { ...founded, sequence: 2, stream: "thread/t1", type: "message-sent" };
  const answer = evolveMeasures(measured(logOf(practice)), [{ ...broken } as never], facts);
  expect(answer._unsafeUnwrapErr().code).toBe("storage/corrupt");
});

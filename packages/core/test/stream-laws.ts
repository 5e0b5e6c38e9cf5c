// The laws that every stream of the domain keeps, whatever it is about. Each run has a fixed seed; a failure prints it with the shortest
// history that breaks the law, and CARETHREAD_SEED tries another one.
import { STORAGE_LIMITS } from "@carethread/ports";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Decision } from "../src/kernel/decision.js";
import type { StreamType } from "../src/kernel/stream.js";

const seed = Number(process.env["CARETHREAD_SEED"] ?? 20_260);

/** Asserts a law over values that are made from the seed. */
export const law = <Value>(
  values: fc.Arbitrary<Value>,
  holds: (value: Value) => void,
  numRuns = 200,
): void => fc.assert(fc.property(values, holds), { seed, numRuns });

/** One generator for each member of a union, so that a new member without one does not compile. */
export type OneOfEach<Union extends { readonly type: string }> = {
  readonly [Type in Union["type"]]: fc.Arbitrary<
    Omit<Extract<Union, { readonly type: Type }>, "type">
  >;
};

/** Any member of the union. */
export const anyOf = <Union extends { readonly type: string }>(
  each: OneOfEach<Union>,
): fc.Arbitrary<Union> =>
  fc.oneof(
    ...Object.entries(each).map(([type, rest]) =>
      (rest as fc.Arbitrary<object>).map((fields) => ({ ...fields, type }) as unknown as Union),
    ),
  );

export interface Subject<Command, State, Event extends { readonly type: string }> {
  readonly stream: StreamType<State, Event>;
  readonly decide: (command: Command, state: State, now: number) => Decision<Event>;
  readonly commands: fc.Arbitrary<Command>;
  readonly events: fc.Arbitrary<Event>;
  readonly eventTypes: readonly string[];
  /** Commands that every history begins with, or random ones would mostly be refused. */
  readonly begin: readonly Command[];
  /** The command, made to fit the state where it can: a token that was given, an author who wrote. Half of the random ones are aimed. */
  readonly aim: (command: Command, state: State) => Command;
  /** What should have happened by a time, where it takes facts to say so. */
  readonly due?: (state: State, now: number) => readonly Event[];
  /** False for a command of which each repetition counts. Without it, every command is silent when it is repeated. */
  readonly repeatable?: (command: Command) => boolean;
}

/** One command of a history: what was before, what was decided, what was after. */
export interface Step<Command, State, Event> {
  readonly command: Command;
  readonly now: number;
  readonly before: State;
  readonly decision: Decision<Event>;
  readonly after: State;
}

const frozen = <Value>(value: Value): Value => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

const HISTORY_START = 1_000_000;

/** Histories of random commands at times that never go back, each state frozen so that nobody can change it in passing. */
export const histories = <Command, State, Event extends { readonly type: string }>(
  subject: Subject<Command, State, Event>,
): fc.Arbitrary<readonly Step<Command, State, Event>[]> =>
  fc
    .array(fc.tuple(subject.commands, fc.integer({ min: 0, max: 400 }), fc.boolean()), {
      maxLength: 50,
      size: "max",
    })
    .map((asked) => {
      const { stream, decide, begin, aim } = subject;
      let now = HISTORY_START;
      let before = frozen(stream.initial("s1"));
      const first = begin.map((c): [Command, number, boolean] => [c, 1, false]);
      return [...first, ...asked].map(([random, later, aimed]) => {
        now += later;
        const command = aimed ? aim(random, before) : random;
        const decision = decide(frozen(command), before, now);
        const events = decision.isOk() ? decision.value : [];
        const after = frozen(events.reduce((s, e) => stream.evolve(s, frozen(e)), before));
        const step = { command, now, before, decision, after };
        before = after;
        return step;
      });
    });

/** Writes the laws down as tests. */
export const keepsTheLaws = <Command, State, Event extends { readonly type: string }>(
  subject: Subject<Command, State, Event>,
): void => {
  const { stream, decide, events } = subject;
  const steps = histories(subject);
  const eventsOf = (run: readonly Step<Command, State, Event>[]): readonly Event[] =>
    run.flatMap((step) => (step.decision.isOk() ? step.decision.value : []));
  const fold = (all: readonly Event[]): State =>
    all.reduce((s, e) => stream.evolve(s, frozen(e)), frozen(stream.initial("s1")));
  const stored = (event: Event): Event =>
    stream
      .decode(event.type, stream.schemaOf(event.type), JSON.stringify(event))
      ._unsafeUnwrap({ withStackTrace: true });

  test("the random histories come to every kind of event, or the laws would say little", () => {
    const runs = fc.sample(steps, { seed, numRuns: 1_000 });
    const reached = new Set(runs.flatMap(eventsOf).map((event) => event.type));
    expect([...reached].toSorted()).toEqual(subject.eventTypes.toSorted());
  });

  test("the same command on the same state at the same time decides the same", () => {
    law(steps, (run) => {
      for (const { command, before, now, decision } of run) {
        expect(decide(command, before, now)).toEqual(decision);
      }
    });
  });

  test("a command that was decided is silent when it is repeated", () => {
    law(steps, (run) => {
      for (const { command, after, now, decision } of run) {
        if (subject.repeatable?.(command) === false) continue;
        if (decision.isOk()) expect(decide(command, after, now)._unsafeUnwrap()).toEqual([]);
      }
    });
  });

  test("a refusal leaves the state as it is, and names a code", () => {
    law(steps, (run) => {
      for (const { before, after, decision } of run) {
        if (decision.isOk()) continue;
        expect(after).toBe(before);
        // A decider stores nothing; that a wrong try goes with a refusal is the shell's doing, and said by its code.
        const stored = decision.error.code === "linkage/wrong" ? "part" : "nothing";
        expect(decision.error).toMatchObject({ stored, code: expect.any(String) });
      }
    });
  });

  test("what was decided and stored folds to the same state as what was decided", () => {
    law(steps, (run) => {
      const all = eventsOf(run);
      expect(all.map(stored)).toEqual(all);
      expect(fold(all.map(stored))).toEqual(run.at(-1)?.after);
    });
  });

  test("any sequence of events folds, and has entries and a next time", () => {
    law(fc.array(events, { maxLength: 40 }), (all) => {
      const state = fold(all.map(stored));
      expect(state).toEqual(fold(all));
      expect(stream.entries(state)).toEqual(stream.entries(fold(all)));
      expect(stream.nextDueAt(state)).not.toBeNaN();
    });
  });

  test("no row stands on a list twice, and a state has no more rows than a commit takes", () => {
    law(
      fc.oneof(
        steps.map((run) => run.at(-1)?.after),
        fc.array(events).map(fold),
      ),
      (state) => {
        const rows = stream.entries(state as State);
        const places = rows.map(({ index, sort, id }) => JSON.stringify([index, sort, id]));
        expect(new Set(places).size).toBe(rows.length);
        expect(rows.length).toBeLessThanOrEqual(STORAGE_LIMITS.entriesPerStreamMax);
        for (const { index, sort, id } of rows) {
          for (const name of [index, sort, id]) expect(name).toMatch(/^[\x20-\x7e]{1,200}$/);
        }
      },
    );
  });

  test("what is due is due until it is recorded, and then nothing is", () => {
    law(fc.tuple(steps, fc.integer({ min: 0, max: 3_000 })), ([run, later]) => {
      const { after, now } = run.at(-1) as Step<Command, State, Event>;
      const at = now + later;
      const dueIn = subject.due ?? stream.due;
      const due = dueIn(after, at);
      const next = stream.nextDueAt(after);
      expect(due.length > 0).toBe(next !== null && next <= at);
      const settled = due.reduce((s, e) => stream.evolve(s, e), after);
      expect(dueIn(settled, at)).toEqual([]);
      expect(stream.nextDueAt(settled) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(at);
    });
  });

  test("what nobody wrote is answered as corrupt, and unknown keys are passed over", () => {
    law(events, (event) => {
      const text = JSON.stringify(event);
      const [type, schema] = [event.type, stream.schemaOf(event.type)];
      const corrupt = [
        stream.decode(`${type}x`, schema, text),
        stream.decode("constructor", schema, text),
        stream.decode(type, schema + 1, text),
        stream.decode(type, schema, text.slice(0, -1)),
        stream.decode(type, schema, "null"),
        stream.decode(type, schema, "[]"),
        stream.decode(type, schema, '{"at":"soon"}'),
      ];
      for (const answer of corrupt) expect(answer._unsafeUnwrapErr().code).toBe("storage/corrupt");
      const newer = JSON.stringify({ ...event, "x-later": 1 });
      expect(stream.decode(type, schema, newer)._unsafeUnwrap()).toEqual(event);
    });
  });
};

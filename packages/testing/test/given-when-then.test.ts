import { err, ok, type Problem, type Result } from "@carethread/ports";
import { expect, test } from "vitest";
import { given } from "../src/given-when-then.js";

interface Counted {
  readonly type: "counted";
  readonly by: number;
}
const full: Problem = {
  kind: "rejected",
  code: "counter/full",
  retry: "never",
  stored: "nothing",
  detail: { max: 3 },
};
const counter = {
  initial: 0,
  decide: (by: number, state: number): Result<readonly Counted[], Problem> =>
    state + by > 3 ? err(full) : ok(by === 0 ? [] : [{ type: "counted", by }]),
  evolve: (state: number, event: Counted): number => state + event.by,
};
const two: Counted = { type: "counted", by: 2 };

test("a story that is true passes", () => {
  given(counter, []).when(2, {}).thenEvents([two]);
  given(counter, [two]).when(0, {}).thenNothing();
  given(counter, [two]).when(2, {}).thenRefused("counter/full");
  given(counter, [two]).when(2, {}).thenRefused("counter/full", { max: 3 });
});

test("a story that is not true throws and shows what came instead", () => {
  const when = given(counter, []).when(2, {});
  expect(() => when.thenEvents([{ type: "counted", by: 1 }])).toThrow(/- +by: 1,\n\+ +by: 2,/);
  expect(() => when.thenEvents([two, two])).toThrow("- expected");
  expect(() => when.thenNothing()).toThrow("- expected");
  expect(() => when.thenRefused("counter/full")).toThrow("- expected");
  const refused = given(counter, [two]).when(2, {});
  expect(() => refused.thenEvents([])).toThrow("counter/full");
  expect(() => refused.thenNothing()).toThrow("counter/full");
  expect(() => refused.thenRefused("counter/empty")).toThrow("counter/full");
  expect(() => refused.thenRefused("counter/full", { max: 4 })).toThrow("max");
});

test("nothing is glossed over: an undefined key and a negative zero are seen", () => {
  const echo = {
    initial: 0,
    decide: (command: unknown): Result<readonly unknown[], Problem> => ok([command]),
    evolve: (state: number): number => state,
  };
  expect(() => given(echo, []).when({ a: undefined }, {}).thenEvents([{}])).toThrow("undefined");
  expect(() => given(echo, []).when(-0, {}).thenEvents([0])).toThrow("-0");
  given(echo, [])
    .when({ a: 1, b: [] }, {})
    .thenEvents([{ b: [], a: 1 }]);
});

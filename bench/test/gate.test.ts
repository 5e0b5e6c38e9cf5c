import { describe, expect, test } from "vitest";
import { memoryFigures } from "../src/lib/accept-figures.ts";
import { atLeast, atMost, type Figure, keepsGate, tell } from "../src/lib/figures.ts";
import { slowed } from "./fixtures/slowed.ts";

const figure = (part: Partial<Figure>): Figure => ({
  name: "a figure",
  value: 1,
  unit: "x",
  gate: null,
  aim: null,
  comparedWith: "nothing",
  ...part,
});

describe("a gate", () => {
  test.each([
    [1.5, atMost(1.5), true],
    [1.51, atMost(1.5), false],
    [4, atLeast(4), true],
    [3.9, atLeast(4), false],
    [null, atMost(1), true],
  ])("says of %s under %o: %s", (value, gate, keeps) => {
    expect(keepsGate(figure({ value, gate }))).toBe(keeps);
  });

  test("is tripped by an SDK that is slowed on purpose, however fast it is otherwise", async () => {
    const effort = { rounds: 1, seconds: 0, threads: 20 };
    const figures = await memoryFigures(effort, slowed(3_000));
    expect(figures.map(keepsGate)).toEqual([false, false]);
  });
});

describe("what is told", () => {
  test("is a line of JSON for each figure, and whether all gates were kept", () => {
    const lines: string[] = [];
    const kept = tell(
      [figure({ gate: atMost(2) }), figure({ value: 3, gate: atMost(2), aim: atMost(1) })],
      true,
      (line) => lines.push(line),
    );
    expect(kept).toBe(false);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { name: "a figure", value: 1, unit: "x", gate: "<= 2", aim: null, comparedWith: "nothing" },
      { name: "a figure", value: 3, unit: "x", gate: "<= 2", aim: "<= 1", comparedWith: "nothing" },
    ]);
  });

  test("says visibly what was not measured", () => {
    const lines: string[] = [];
    tell([figure({ value: null, note: "strace is not there" })], false, (line) => lines.push(line));
    expect(lines.join()).toMatch(/NOT MEASURED.*\n.*strace is not there/s);
  });
});

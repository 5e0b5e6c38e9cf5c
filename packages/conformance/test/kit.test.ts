import { ok } from "@carethread/ports";
import { describe, expect, test } from "vitest";
import { type Clause, type Kit, type KitHarness, runKit, type Skip } from "../src/index.js";

const harness: KitHarness = { port: "lamp", name: "lamp", dispose: async () => {} };

const clause = (parts: Partial<Clause<KitHarness>>): Clause<KitHarness> => ({
  id: "LA01",
  title: "a lamp is lit",
  reason: "S3: somebody must see it",
  safety: false,
  needs: [],
  run: async () => {},
  ...parts,
});

const kitOf = (...clauses: readonly Clause<KitHarness>[]): Kit<KitHarness> => ({
  port: "lamp",
  spec: "lamp/1",
  methods: [],
  clauses,
  declared: async () => ["dimmable"],
});

const outcomes = async (
  kit: Kit<KitHarness>,
  options?: Parameters<typeof runKit>[2],
): Promise<unknown> =>
  (await runKit(kit, harness, options)).verdicts.map(({ outcome, findings }) => [
    outcome,
    ...findings,
  ]);

describe("the runner", () => {
  test("answers a finding for whatever goes wrong, and goes on with the next clause", async () => {
    const kit = kitOf(
      clause({
        run: async (_, check) =>
          check.equal([1, { a: new Uint8Array([1]) }], [1, { a: new Uint8Array([2]) }], "it"),
      }),
      clause({ run: () => Promise.reject(new TypeError("oh")) }),
      clause({ run: () => new Promise(() => {}) }),
      clause({ run: async (_, check) => check.problem(ok(1), "lamp/dark", "switching on") }),
      clause({}),
    );
    expect(await outcomes(kit, { clauseMs: 20 })).toEqual([
      ["broken", "it[1].a should have the byte 2 at 0, but has 1"],
      ["broken", "threw instead of answering: TypeError: oh"],
      ["broken", "no answer within 20 ms"],
      ["broken", "switching on should be refused with lamp/dark, but succeeded"],
      ["kept"],
    ]);
  });

  test("leaves a clause out when the adapter does not declare what it is about", async () => {
    const kit = kitOf(clause({ needs: ["dimmable"] }), clause({ needs: ["dimmable", "coloured"] }));
    expect(await outcomes(kit)).toEqual([
      ["kept"],
      ["not-declared", "the adapter does not declare: coloured"],
    ]);
  });

  test("tells -0 from 0, a missing name from undefined, and order from order", async () => {
    const kit = kitOf(
      clause({ run: async (_, check) => check.equal(-0, 0, "zero") }),
      clause({ run: async (_, check) => check.equal({ a: undefined }, {}, "it") }),
      clause({ run: async (_, check) => check.equal(["b", "a"], ["a", "b"], "the list") }),
    );
    expect(await outcomes(kit)).toEqual([
      ["broken", "zero should be 0, but is -0"],
      ["broken", "it.a should not be there"],
      ["broken", 'the list[0] should be "a", but is "b"'],
    ]);
  });
});

describe("a skip", () => {
  const skip: Skip = { clause: "LA01", reason: "the bulb is ordered", until: "2026-02-28" };

  test("holds until its last day and stands in the report", async () => {
    const kit = kitOf(clause({}));
    expect(await outcomes(kit, { skips: [skip], date: "2026-02-28" })).toEqual([
      ["skipped", "the bulb is ordered (until 2026-02-28)"],
    ]);
    expect(await outcomes(kit, { skips: [skip], date: "2026-03-01" })).toEqual([
      ["broken", "the skip of LA01 ended on 2026-02-28"],
    ]);
  });

  test("of a safety clause, without a reason or without a day is refused, and the clause is run", async () => {
    const run: Clause<KitHarness>["run"] = async (_, check) => check.that(false, "it was run");
    expect(await outcomes(kitOf(clause({ safety: true, run })), { skips: [skip] })).toEqual([
      ["broken", "LA01 is a safety clause and cannot be skipped", "it was run"],
    ]);
    expect(await outcomes(kitOf(clause({})), { skips: [{ ...skip, reason: " " }] })).toEqual([
      ["broken", "the skip of LA01 gives no reason"],
    ]);
    expect(await outcomes(kitOf(clause({})), { skips: [{ ...skip, until: "soon" }] })).toEqual([
      ["broken", "the skip of LA01 has no last day such as 2026-06-30"],
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { carethread } from "../src/command.js";
import { worldWith } from "./world.js";

const SHORT = ["--from", "2026-06-01", "--days", "28"];

describe("carethread simulate", () => {
  test("prints a study, shows how far it is, and ends with 0", async () => {
    const { told, world } = worldWith();
    expect(await carethread(["simulate", ...SHORT], world)).toBe(0);
    expect(told.err).toBe("");
    expect(told.out).toMatch(/^\d+ messages, \d+ drafts sent elsewhere, 3 clinicians and 2 rec/);
    expect(told.shares.at(-1)).toBe(1);
  });

  test("prints the same study as one line of JSON", async () => {
    const { told, world } = worldWith();
    expect(await carethread(["simulate", ...SHORT, "--json", "--seed", "9"], world)).toBe(0);
    const study: { parameters: { seed: number }; detectors: readonly unknown[] } = JSON.parse(
      told.out,
    );
    expect(told.out.split("\n")).toHaveLength(2);
    expect([study.parameters.seed, study.detectors.length]).toEqual([9, 5]);
  });

  test("writes a page with tables and pictures", async () => {
    const { told, world } = worldWith();
    await carethread(["simulate", ...SHORT, "--report", "study.html"], world);
    const page = told.written.get("study.html") ?? "";
    expect(page.startsWith("<!doctype html>")).toBe(true);
    expect(page.match(/<svg /g)).toHaveLength(2);
    expect(page).not.toMatch(/undefined|NaN/);
  });

  test("with --strict ends with 1 when a goal is not reached", async () => {
    const { world } = worldWith();
    const nobody = ["--clinicians", "0", "--receptionists", "0", "--roster-gap", "1"];
    expect(await carethread(["simulate", ...SHORT, ...nobody, "--strict"], world)).toBe(1);
  });

  test("takes parameters from a file, and lets the command line go before it", async () => {
    const { told, world } = worldWith({ "p.json": '{"listSize":5000,"days":28,"seed":3}' });
    const words = ["simulate", "--parameters", "p.json", "--from", "2026-06-01", "--seed", "4"];
    await carethread([...words, "--json"], world);
    const { parameters }: { parameters: Record<string, unknown> } = JSON.parse(told.out);
    expect([parameters["listSize"], parameters["days"], parameters["seed"]]).toEqual([
      5_000, 28, 4,
    ]);
  });
});

describe("used wrongly, it ends with 2 and says what is wrong", () => {
  test.each([
    [["simulate", "--days", "many"], {}, /days/],
    [["simulate", "--roster-gap", "5"], {}, /rosterGap/],
    [["simulate", "--parameters", "gone.json"], {}, /gone\.json cannot be read/],
    [["simulate", "--parameters", "p.json"], { "p.json": '{"lists":1}' }, /p\.json/],
    [["simulate", "--from", "2017-01-01"], {}, /bank holidays|year/],
    [["simulate", "--nonsense"], {}, /unknown option/],
    [["tidy"], {}, /unknown command/],
  ])("%j", async (words, files, sentence) => {
    const { told, world } = worldWith(files);
    expect(await carethread(words, world)).toBe(2);
    expect(told.err).toMatch(sentence);
  });
});

test("help that was asked for is no fault", async () => {
  const { told, world } = worldWith();
  expect(await carethread(["simulate", "--help"], world)).toBe(0);
  expect(told.out).toContain("--roster-gap <share>");
});

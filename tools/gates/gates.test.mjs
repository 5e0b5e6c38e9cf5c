import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gates } from "../gates.mjs";
import { runGate } from "../lib/run-gate.mjs";
import { home } from "../lib/workspace.mjs";

const fixtures = join(home, "tools", "gates", "fixtures");
const exclude = ["**/node_modules/**", "**/fixtures/**"];
const expectation = (name) => JSON.parse(readFileSync(join(fixtures, name, "expect.json"), "utf8"));

test("every gate has a tree that it must refuse, and no other tree is kept", () => {
  expect(readdirSync(fixtures).sort()).toEqual(gates.map(({ name }) => name).sort());
});

test("a gate that waits for another comes after it", () => {
  for (const [index, { after }] of gates.entries()) {
    if (after === undefined) continue;
    const earlier = gates.slice(0, index).map(({ name }) => name);
    expect(earlier).toContain(after);
  }
});

test("every folder that has tests has a gate that runs them", () => {
  const folders = ["packages", "examples", "bench", "tools", "docs"].filter(
    (folder) => globSync(`${folder}/**/*.test.{ts,mjs}`, { cwd: home, exclude }).length > 0,
  );
  const run = gates.flatMap(({ command }) => command.filter((word) => word.endsWith("/")));
  expect([...new Set(run)].sort()).toEqual(folders.map((folder) => `${folder}/`).sort());
});

describe("refuses its fixture, and says why", () => {
  test.concurrent.each(gates.map((gate) => [gate.name, gate]))(
    "%s",
    { timeout: 120_000 },
    async (name, gate) => {
      const { says, env } = expectation(name);
      const { ok, output } = await runGate(gate, join(fixtures, name), env);
      expect(ok).toBe(false);
      for (const sentence of says) expect(output).toContain(sentence);
    },
  );
});

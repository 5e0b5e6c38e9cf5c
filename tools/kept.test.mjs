import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createKept } from "./lib/kept.mjs";

const gate = { name: "lint", command: ["lint", "packages"], reads: ["examples/"] };
const passed = { ok: true, output: "tests: 3 passed", tests: { passed: 3 }, seconds: 70 };
let tree;

const write = (file, text) => {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), text);
};

beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), "carethread-kept-"));
  execFileSync("git", ["init", "--quiet"], { cwd: tree });
  write(".gitignore", ".cache\ndist\n");
  for (const file of ["package.json", "tools/a.mjs", "packages/a/src/a.ts", "examples/a.ts"])
    write(file, "first");
});

afterEach(() => {
  rmSync(tree, { recursive: true, force: true });
});

const runs = (result = passed) => createKept(tree).after(gate, async () => result);

test("what passed on the same files is known, with its tests and without its seconds", async () => {
  expect(createKept(tree).of(gate)).toBe(null);
  expect(await runs()).toEqual(passed);
  const known = { ok: true, output: "", tests: { passed: 3 }, seconds: 0 };
  expect(createKept(tree).of(gate)).toEqual(known);
});

test.each([
  ["a file at the root", () => write("package.json", "second")],
  ["a tool", () => write("tools/a.mjs", "second")],
  ["a package", () => write("packages/a/src/a.ts", "second")],
  ["a file that is new, and in no commit", () => write("packages/a/src/b.ts", "first")],
  ["a file that is gone", () => rmSync(join(tree, "packages/a/src/a.ts"))],
  ["a folder that the gate says it reads", () => write("examples/a.ts", "second")],
])("it is no longer known after a change of %s", async (_what, change) => {
  await runs();
  change();
  expect(createKept(tree).of(gate)).toBe(null);
});

test("it is known after a change of what the gate does not read, or of what is made", async () => {
  await runs();
  write("docs/a.md", "second");
  write("packages/a/dist/a.js", "second");
  expect(createKept(tree).of(gate)).not.toBe(null);
});

test("it is known of the same command from another place", async () => {
  await runs();
  expect(createKept(tree).of({ ...gate, command: ["/elsewhere/lint", "packages"] })).not.toBe(null);
});

test("it is not known of another command, of other settings, or of a gate that does not say what it reads", async () => {
  await runs();
  expect(createKept(tree).of({ ...gate, command: ["lint"] })).toBe(null);
  expect(createKept(tree).of({ ...gate, env: { SUITE: "long" } })).toBe(null);
  expect(createKept(tree).of({ ...gate, reads: undefined })).toBe(null);
});

test("what failed, what was skipped and what somebody changed meanwhile is not kept", async () => {
  await runs({ ...passed, ok: false });
  expect(createKept(tree).of(gate)).toBe(null);
  await runs({ ...passed, skipped: "no browser" });
  expect(createKept(tree).of(gate)).toBe(null);
  await createKept(tree).after(gate, async () => {
    write("packages/a/src/a.ts", "second");
    return passed;
  });
  expect(createKept(tree).of(gate)).toBe(null);
});

test("a file that comes and goes while the files are read ends nobody's run", async () => {
  const passing = join(tree, "packages", "a", "passing.ts");
  const comesAndGoes = `for (;;) { fs.writeFileSync(file, ""); fs.rmSync(file); }`;
  const script = `const fs = require("node:fs"); const file = process.argv[1]; ${comesAndGoes}`;
  const other = spawn(process.execPath, ["-e", script, passing]);
  try {
    for (let round = 0; round < 20; round += 1) expect(await runs()).toEqual(passed);
  } finally {
    other.kill();
  }
});

test("where there is no repository the gate runs, and nothing is kept", async () => {
  rmSync(join(tree, ".git"), { recursive: true });
  expect(await runs()).toEqual(passed);
  expect(createKept(tree).of(gate)).toBe(null);
});

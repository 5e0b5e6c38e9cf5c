import { describe, expect, test } from "vitest";
import { conform, type World } from "../src/command.js";
import { storageKit } from "../src/index.js";
import { openKit } from "../src/kit/candidate.js";
import { harnessOf } from "./saboteurs/wrap.js";

const small = { ...storageKit, clauses: storageKit.clauses.slice(0, 2) };

const worldOf = (module: unknown) => {
  const said = {
    printed: [] as string[],
    complained: [] as string[],
    files: new Map<string, string>(),
  };
  const world: World = {
    kits: [openKit(small)],
    load: async () => module,
    print: (line) => said.printed.push(line),
    complain: (line) => said.complained.push(line),
    write: (path, text) => said.files.set(path, text),
    today: () => "2026-01-31",
  };
  return { said, world };
};

const sound = { harness: harnessOf({}) };
const broken = {
  harness: harnessOf({
    wrap: (storage) => ({
      ...storage,
      readStream: async (query) =>
        (await storage.readStream(query)).map((slice) => ({
          ...slice,
          version: slice.version + 1,
        })),
    }),
  }),
};

describe("the command", () => {
  test("prints progress and a certificate, and ends with 0 for an adapter that conforms", async () => {
    const { said, world } = worldOf(sound);
    expect(await conform(["./h.js", "--certificate", "out.txt"], world)).toBe(0);
    expect(said.printed.slice(0, 2)).toEqual([
      "✓ ST01 an unknown stream exists at version 0 and is empty",
      "✓ ST02 a stream gives back what was stored, whole and in order",
    ]);
    expect(said.files.get("out.txt")?.split("\n").slice(0, 3)).toEqual([
      "a broken memory keeps storage/1 (2026-01-31)",
      "",
      "2 clauses: 2 kept, 0 broken, 0 skipped, 0 about capabilities that the adapter does not declare.",
    ]);
  });

  test("ends with 1 for an adapter that breaks a clause, and says which and how", async () => {
    const { said, world } = worldOf(broken);
    expect(await conform(["./h.js", "--json"], world)).toBe(1);
    const report = JSON.parse(said.printed.join("\n"));
    expect([
      report.date,
      report.conforms,
      report.verdicts[0].outcome,
      report.verdicts[0].findings,
    ]).toEqual(["2026-01-31", false, "broken", ["the stream.version should be 0, but is 1"]]);
  });

  test.each([
    [[], {}, "which module exports the harness?"],
    [["./h.js", "./i.js"], {}, "one module at a time"],
    [["./h.js", "--fast"], {}, "there is no option --fast"],
    [["./h.js", "--certificate"], {}, "--certificate needs the name of a file"],
    [["./h.js", "--certificate", "--json"], {}, "--certificate needs the name of a file"],
    [["./h.js"], {}, './h.js exports no "harness"'],
    [["./h.js"], { harness: { port: "pigeon" } }, "its harness needs a port, one of: storage"],
    [
      ["./h.js"],
      { harness: { port: "storage", name: "x", open: () => {}, dispose: () => {} } },
      "the harness in ./h.js: it has no function again(); it has no function reopen(); it has no function crash(); it has no function advance()",
    ],
  ])("used as %j it ends with 2 and says what is wrong", async (words, module, sentence) => {
    const { said, world } = worldOf(module);
    expect(await conform(words, world)).toBe(2);
    expect(said.complained[0]).toBe(`carethread-conform: ${sentence}`);
  });

  test("a module that cannot be loaded, or a file that cannot be written, ends with 2", async () => {
    const { said, world } = worldOf(sound);
    const unloadable = { ...world, load: () => Promise.reject(new Error("no such file")) };
    expect(await conform(["./h.js"], unloadable)).toBe(2);
    const unwritable = {
      ...world,
      write: () => {
        throw new Error("read-only");
      },
    };
    expect(await conform(["./h.js", "--certificate", "x"], unwritable)).toBe(2);
    expect(said.complained.filter((line) => line.startsWith("carethread-conform"))).toEqual([
      "carethread-conform: ./h.js cannot be loaded: no such file",
      "carethread-conform: the certificate cannot be written to x",
    ]);
  });
});

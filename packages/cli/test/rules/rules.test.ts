import { generateKeyPairSync } from "node:crypto";
import { ukRules } from "@carethread/rules-uk";
import { describe, expect, test } from "vitest";
import { carethread } from "../../src/command.js";
import { worldWith } from "../world.js";

const run = async (words: readonly string[], files: Readonly<Record<string, string>> = {}) => {
  const { told, world } = worldWith(files);
  const code = await carethread(["rules", ...words], world);
  return { ...told, code };
};

const corpus = [
  { id: "a", text: "I have chest pain" },
  { id: 2, text: "Is there parking?", subject: { ageYears: 40 } },
  { id: "c", text: "Please go to A&E now", direction: "staff" },
]
  .map((one) => JSON.stringify(one))
  .join("\n");

const without = (rule: string): string =>
  JSON.stringify({
    ...ukRules,
    version: "0.0.1",
    rules: ukRules.rules.filter(({ id, after }) => id !== rule && after === undefined),
  });

describe("carethread rules run", () => {
  test("prints a line of JSON for each message, in order", async () => {
    const { out, code } = await run(["run", "m.jsonl", "--json"], { "m.jsonl": `${corpus}\n\n` });
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).toBe(0);
    expect(lines.map(({ id, outcome, disposition }) => [id, outcome, disposition])).toEqual([
      ["a", "divert", "999"],
      ["2", "clear", null],
      ["c", "refuse", "phone-instead"],
    ]);
    expect(Object.keys(lines[0] ?? {})).toEqual([
      "id",
      "outcome",
      "disposition",
      "route",
      "findings",
    ]);
    expect(lines[0]?.["findings"]).toMatchObject([
      { rule: "chest-pain", disposition: "999", spans: [{ start: 7, end: 17 }], contexts: [] },
    ]);
  });

  test("without --json prints what a person reads", async () => {
    const { out } = await run(["run", "m.jsonl"], { "m.jsonl": corpus });
    expect(out.split("\n")[0]?.split("\t").slice(0, 3)).toEqual(["a", "divert", "999"]);
  });

  test.each([
    ["is no JSON", "nonsense", "m.jsonl:2: it is not JSON"],
    ["lacks a text", '{"id":"x"}', "m.jsonl:2: text:"],
    [
      "has an age that is none",
      '{"id":"x","text":"y","subject":{"ageYears":"old"}}',
      "m.jsonl:2: subject.ageYears:",
    ],
  ])("names the line that %s, and ends with 2", async (_, line, complaint) => {
    const { err, out, code } = await run(["run", "m.jsonl"], {
      "m.jsonl": `${corpus.split("\n")[0]}\n${line}`,
    });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(complaint);
  });

  test("says so when there is no such file, and when the pack is none", async () => {
    expect((await run(["run", "none"])).err).toBe("carethread rules run: none cannot be read\n");
    const files = { "m.jsonl": corpus, "p.json": '{"id":"x"}' };
    expect((await run(["run", "m.jsonl", "--pack", "p.json"], files)).err).toMatch(
      /^carethread rules run: p\.json: version: /,
    );
  });
});

test("carethread rules explain says what fired, where and why", async () => {
  const { out, code } = await run(["explain", "no chets pain since my operation"]);
  expect(code).toBe(0);
  expect(out).toMatch(/read "chets" as .*chest/);
  expect(out).toContain('"chets pain"');
  expect(out).toContain("does not divert: it is said not to be so (negated)");
  expect(out).toContain("reviewed by nobody");
});

describe("carethread rules lint and test", () => {
  test("find no fault with the rules of this package", async () => {
    const linted = await run(["lint"]);
    expect(linted.out).toMatch(/ 0 faults\n$/);
    expect(linted.code).toBe(0);
    const tried = await run(["test"]);
    expect(tried.out).toMatch(/^\d+ examples, 0 failures\n$/);
    expect(tried.code).toBe(0);
  });

  test("name what is wrong and end with 1", async () => {
    const [first, ...others] = ukRules.rules;
    if (first === undefined) throw new Error("no rules");
    const broken = {
      ...first,
      status: "live",
      examples: ["Nothing of the kind", "Nor here", "Nor there"],
      phrases: [...first.phrases, "{no-such-set} pain"],
    };
    const files = {
      "p.json": JSON.stringify({
        ...ukRules,
        rules: [broken, ...others],
        words: { ...ukRules.words, idle: "a|b" },
      }),
    };
    const linted = await run(["lint", "--pack", "p.json", "--on", "2031-01-01"], files);
    expect(linted.code).toBe(1);
    expect(linted.out).toContain("a set that is not there");
    expect(linted.out).toContain('The set "idle" is used by no phrase.');
    expect(linted.out).toContain(`The rule "${first.id}" is live and nobody has reviewed it.`);
    expect(linted.out).toContain(
      `The rule "${first.id}" was to be looked at again by ${first.reviewBy}.`,
    );
    const tried = await run(["test", "--pack", "p.json"], files);
    expect(tried.code).toBe(1);
    expect(tried.out).toContain(`${first.id}: does not fire on "Nothing of the kind"`);
  });
});

describe("carethread rules diff says what would change for which message", () => {
  const files = { "m.jsonl": corpus, "less.json": without("chest-pain") };
  const words = ["diff", "-", "less.json", "--corpus", "m.jsonl"];

  test("to a program", async () => {
    const { out, code } = await run([...words, "--json"], files);
    const diff: Record<string, unknown> = JSON.parse(out);
    expect(code).toBe(0);
    expect(diff["rulesRemoved"]).toContain("chest-pain");
    expect(diff["moves"]).toEqual({ "divert:999 -> clear": 1 });
  });

  test("to a person", async () => {
    const { out } = await run(words, files);
    expect(out).toContain("3 messages, 1 judged otherwise");
  });
});

test("carethread rules coverage counts for each rule on how many messages it fires", async () => {
  const { out } = await run(["coverage", "m.jsonl", "--json"], { "m.jsonl": corpus });
  const counts: readonly { rule: string; plain: number; flagged: number }[] = JSON.parse(out);
  expect(counts.find(({ rule }) => rule === "chest-pain")).toEqual({
    rule: "chest-pain",
    plain: 1,
    flagged: 0,
  });
  expect(counts).toHaveLength(ukRules.rules.length);
});

describe("a bundle", () => {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const keys = {
    "private.pem": privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    "public.pem": publicKey.export({ type: "spki", format: "pem" }).toString(),
    "other.pem": generateKeyPairSync("ed25519")
      .publicKey.export({ type: "spki", format: "pem" })
      .toString(),
  };
  const made = async (words: readonly string[]): Promise<string> => {
    const { told, world } = worldWith(keys);
    await carethread(["rules", "pack", "b.json", ...words], world);
    return told.written.get("b.json") ?? "";
  };

  test("that is signed is whole for its owner's key, and for no other", async () => {
    const files = { ...keys, "b.json": await made(["--key", "private.pem"]) };
    expect((await run(["verify", "b.json", "--key", "public.pem"], files)).code).toBe(0);
    const other = await run(["verify", "b.json", "--key", "other.pem"], files);
    expect([other.code, other.out]).toEqual([1, "the signature is not of this key\n"]);
  });

  test("that is not signed is not taken for a signed one", async () => {
    const files = { ...keys, "b.json": await made([]) };
    expect((await run(["verify", "b.json"], files)).code).toBe(0);
    const signed = await run(["verify", "b.json", "--key", "public.pem"], files);
    expect([signed.code, signed.out]).toEqual([1, "it is not signed\n"]);
  });

  test("whose content was changed is found out, and is not run", async () => {
    const bundle: { content: string } = JSON.parse(await made(["--key", "private.pem"]));
    const changed = JSON.stringify({
      ...bundle,
      content: bundle.content.replace("999", "same-day-phone"),
    });
    const files = { ...keys, "b.json": changed, "m.jsonl": corpus };
    const verified = await run(["verify", "b.json", "--key", "public.pem"], files);
    expect([verified.code, verified.out]).toEqual([1, "the content is not what the hash says\n"]);
    expect((await run(["run", "m.jsonl", "--pack", "b.json"], files)).code).toBe(2);
  });

  test("judges as the pack in it", async () => {
    const files = { "b.json": await made([]), "m.jsonl": corpus };
    const packed = await run(["run", "m.jsonl", "--json", "--pack", "b.json"], files);
    expect(packed.out).toBe((await run(["run", "m.jsonl", "--json"], files)).out);
  });
});

test("carethread rules sheet writes a page and a table that a clinician can mark", async () => {
  const { written, code } = await run(["sheet", "--html", "s.html", "--csv", "s.csv"]);
  expect(code).toBe(0);
  const page = written.get("s.html") ?? "";
  expect(page.match(/<section /g)).toHaveLength(ukRules.rules.length);
  expect(page).toContain("reviewed by nobody yet");
  const table = written.get("s.csv") ?? "";
  expect(table.split("\r\n")[0]).toContain('"agreed (yes/no)"');
  expect(table.split("\r\n")).toHaveLength(ukRules.rules.length + 1);
  expect((await run(["sheet"])).code).toBe(2);
});

test("carethread rules schema prints a JSON Schema", async () => {
  const { out } = await run(["schema"]);
  expect(JSON.parse(out)).toMatchObject({ type: "object", additionalProperties: false });
});

// Reads every tracked text file for what must not be committed. The patterns are built so that this
// file does not match itself.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { finish } from "../lib/finish.mjs";
import { repositoryFiles } from "../lib/repository-files.mjs";
import { root } from "../lib/workspace.mjs";

const word = (...parts) => parts.join("");
const code = /\.[cm]?[jt]sx?$/;
const tests = /\.(test|test-d)\.tsx?$/;
const rules = [
  {
    pattern: /(?<![\w.@:/$}\])-])\/(home|root|work|Users)\/\w/,
    says: "names a path of one machine; derive it from import.meta.url or a temporary folder",
  },
  {
    pattern: new RegExp(word("registry", String.raw`\.(npmjs|yarnpkg)\.`, "|_auth", "Token")),
    says: "names a registry; leave that to the user's own npm configuration",
  },
  {
    pattern: new RegExp(
      String.raw`\b(${word("TO", "DO")}|${word("FIX", "ME")}|${word("X", "XX")})\b`,
    ),
    says: "is an unfinished note; finish it, or write down the limitation in the documentation",
  },
  {
    pattern: new RegExp(word("biome", "-ignore|eslint", "-disable|@ts-", "ignore|@ts-", "nocheck")),
    only: code,
    says: "mutes a rule; rules have no exceptions by comment, so change the code or the rule",
  },
  {
    pattern: new RegExp(word("@ts-", "expect-error")),
    only: code,
    unless: tests,
    says: "expects a type error outside a test; correct the types",
  },
];

// Texts that are not ours, and fixtures, whose purpose is to be refused.
const excluded =
  /(^|\/)(LICENSE|pnpm-lock\.yaml|package-lock\.json)$|(^|\/)tools\/gates\/fixtures\//;

const { files, problem } = repositoryFiles(root);
const problems = problem === null ? [] : [problem];
for (const file of files.filter((name) => !excluded.test(name))) {
  const text = readFileSync(join(root, file), "utf8");
  if (text.includes("\0")) continue; // not a text
  for (const [index, line] of text.split("\n").entries()) {
    for (const { pattern, only, unless, says } of rules) {
      if (only?.test(file) === false || unless?.test(file)) continue;
      if (pattern.test(line)) problems.push(`${file}:${index + 1} ${says}`);
    }
  }
}
finish("tracked files", problems);

// GLOSSARY.md has one term for each idea, and says which other words are never used for it:
//
//   | term | meaning | never say |
//
// Those words are looked for in identifiers and in prose. A word in `code`, in "quotation marks" or
// in a quoted paragraph (>) is somebody else's and is left alone. A word followed by (in names) is
// looked for in identifiers only.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { finish } from "../lib/finish.mjs";
import { root } from "../lib/workspace.mjs";

const plain = (cell) => cell.replace(/[`*_"“”]/g, "").trim();

/** @returns {{ term: string, word: string, namesOnly: boolean }[]} */
function banned(text) {
  const rows = text.split("\n").filter((line) => line.trimStart().startsWith("|"));
  const cells = rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return cells
    .filter(([, , third]) => third && !/^:?-+:?$/.test(third) && !/^never say$/i.test(plain(third)))
    .flatMap(([term, , third]) =>
      third
        .split(/[,;·]/)
        .map((word) => word.trim())
        .filter((word) => !/^(—|-|–)?$/.test(word))
        .map((word) => ({
          term: plain(term),
          word: plain(word.replace(/\(.*\)/, "")).toLowerCase(),
          namesOnly: /\(in names\)/i.test(word),
        }))
        .filter(({ word }) => word !== ""),
    );
}

// `patientMessageId` is read as " patient message id ", so that a word is found whole.
const wordsOf = (name) =>
  ` ${name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[_$-]+/g, " ")
    .toLowerCase()} `;
const inWords = ({ word }, words) => words.includes(` ${word} `) || words.includes(` ${word}s `);
const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const inProse = ({ word }) => new RegExp(`(?<![\\w-])${escaped(word)}s?(?![\\w-])`, "i");

const namesIn = (code) =>
  code
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, " "))
    .replace(/(["'`])(?:\\.|(?!\1)[^\\])*\1/g, (text) => text.replace(/[^\n]/g, " "));

const problems = [];
const file = join(root, "GLOSSARY.md");
const table = existsSync(file) ? banned(readFileSync(file, "utf8")) : [];
if (table.length === 0)
  problems.push("GLOSSARY.md is missing, or bans no word in the third column of its table");

// A name stands in many places and is judged once.
const judged = new Map();
const wrongIn = (name) => {
  const known = judged.get(name);
  if (known !== undefined) return known;
  const words = wordsOf(name);
  const wrong = table.filter((each) => inWords(each, words));
  judged.set(name, wrong);
  return wrong;
};

const skip = (name) => ["node_modules", "dist", "vendor", ".cache"].includes(name);
for (const source of globSync("{packages,examples}/**/*.ts", { cwd: root, exclude: skip })) {
  for (const [index, line] of namesIn(readFileSync(join(root, source), "utf8"))
    .split("\n")
    .entries()) {
    const names = new Set(line.match(/[A-Za-z_$][\w$]*/g) ?? []);
    for (const name of names) {
      for (const entry of wrongIn(name)) {
        problems.push(`${source}:${index + 1} ${name}: not "${entry.word}" but "${entry.term}"`);
      }
    }
  }
}
const patterns = table
  .filter(({ namesOnly }) => !namesOnly)
  .map((entry) => [entry, inProse(entry)]);
const prose = ["*.md", "docs/**/*.md", "packages/*/README.md", "examples/*/README.md"];
for (const page of globSync(prose, { cwd: root, exclude: skip })) {
  if (page === "GLOSSARY.md" || page.startsWith("docs/api")) continue;
  const text = readFileSync(join(root, page), "utf8").replace(/^```[\s\S]*?^```/gm, (fence) =>
    fence.replace(/[^\n]/g, " "),
  );
  for (const [index, line] of text.split("\n").entries()) {
    if (line.startsWith(">")) continue;
    const own = line.replace(/`[^`]*`|"[^"]*"|“[^”]*”|\]\([^)]*\)/g, " ");
    for (const [entry, pattern] of patterns) {
      if (!pattern.test(own)) continue;
      problems.push(`${page}:${index + 1} not "${entry.word}" but "${entry.term}"`);
    }
  }
}
finish(`glossary (${table.length} banned words)`, problems);

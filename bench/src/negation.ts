/**
 * pnpm bench negation FILE… [--half even|odd] [--list]: how well the pack's cues tell what is said not to be there. A file is the NegEx kit (TSV: id,
 * condition, sentence, Negated or Affirmed) or JSONL of `{ id, text, phrase, negated, kind }`. Each phrase becomes a pack of one rule.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compilePack, evaluate, NO_FACTS, type RulePack, type TriageRule } from "@carethread/core";
import { ukRules } from "@carethread/rules-uk";
import { z } from "zod";

const caseSchema = z.object({
  id: z.string(),
  text: z.string(),
  phrase: z.string(),
  negated: z.boolean(),
  kind: z.string(),
});

type Case = z.infer<typeof caseSchema>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: "boolean", default: false }, half: { type: "string" } },
});

const fromKit = (line: string): Case => {
  const [id = "", phrase = "", text = "", status = ""] = line.split("\t");
  return { id, text, phrase, negated: status === "Negated", kind: status };
};

const casesOf = (file: string): readonly Case[] => {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return file.endsWith(".jsonl")
    ? lines.map((line) => caseSchema.parse(JSON.parse(line)))
    : lines.slice(1).map(fromKit);
};

const isOfHalf = ({ id }: Case): boolean =>
  values.half === undefined ||
  Number(/\d+$/.exec(id)?.[0] ?? 0) % 2 === (values.half === "odd" ? 1 : 0);

const [someRule] = ukRules.rules;
if (someRule === undefined) throw new Error("the pack has no rules");

/** The pack with one rule for one phrase, or `null` where the phrase has no words. Short forms are left as typed, in the text as in the phrase. */
const packFor = (phrase: string): RulePack => {
  const places = phrase.toLowerCase().replaceAll(/[^\p{L}\p{N}']+/gu, " ");
  const rule: TriageRule = {
    ...someRule,
    id: "phrase",
    phrases: [places.trim()],
    gapWordsMax: 0,
    needs: undefined,
    unless: undefined,
    asks: undefined,
    after: undefined,
  };
  return { ...ukRules, rules: [rule], routes: [], abbreviations: {}, neverCorrected: "" };
};

/** The flags of the phrase; `null` where it is not found. */
const flagsOf = ({ text, phrase }: Case): readonly string[] | null => {
  const { findings } = evaluate(compilePack(packFor(phrase)), {
    text,
    direction: "patient",
    language: "en",
    facts: NO_FACTS,
    answers: {},
  });
  return findings[0]?.contexts ?? null;
};

const percent = (part: number, all: number): string =>
  all === 0 ? "-" : `${((100 * part) / all).toFixed(1)} %`;

for (const file of positionals) {
  const cases = casesOf(file).filter(isOfHalf);
  const kinds = new Map<string, { all: number; negated: number; flags: Map<string, number> }>();
  let [hit, missed, wrong, lost] = [0, 0, 0, 0];
  for (const one of cases) {
    const flags = flagsOf(one);
    const said = flags?.includes("negated") === true;
    if (flags === null) lost += 1;
    if (said && one.negated) hit += 1;
    if (said && !one.negated) wrong += 1;
    if (!said && one.negated) missed += 1;
    const kind = kinds.get(one.kind) ?? { all: 0, negated: 0, flags: new Map() };
    kinds.set(one.kind, kind);
    kind.all += 1;
    for (const flag of flags === null || flags.length > 0 ? (flags ?? []) : ["plain"])
      kind.flags.set(flag, (kind.flags.get(flag) ?? 0) + 1);
    if (
      values.list &&
      flags !== null &&
      !one.negated &&
      one.kind !== one.kind.toUpperCase() &&
      !flags.includes(one.kind) &&
      (flags.length > 0 || one.kind !== "affirmed") &&
      file.endsWith("jsonl")
    )
      console.log(`  ${one.id} FLAGS ${flags.join()} ${one.kind} [${one.phrase}] ${one.text}`);
    if (values.list && (said !== one.negated || flags === null))
      console.log(
        `  ${one.id} ${flags === null ? "NOT FOUND" : said ? "WRONG" : "MISSED"} [${one.phrase}] ${one.text}`,
      );
  }
  console.log(`${file}: ${cases.length}, of which the phrase was not found in ${lost}`);
  console.log(
    `  precision ${percent(hit, hit + wrong)} (${wrong} wrong), recall ${percent(hit, hit + missed)} (${missed} missed), F1 ${percent(2 * hit, 2 * hit + wrong + missed)}`,
  );
  for (const [kind, { all, flags }] of kinds)
    console.log(`  ${kind} ${all}: ${[...flags].map(([flag, n]) => `${flag} ${n}`).join(", ")}`);
}

/**
 * pnpm bench loose [--top N] [FILE…]: the phrases of rules that send elsewhere by themselves, those first that ordinary words would meet most easily. How easily is reckoned from
 * how often the words of each place stand in ordinary messages (those in bench/triage/sets/develop, or FILEs): what comes first is to be read with the eyes of somebody who writes
 * of something else. "Got" beside "tablets" came first once, and sent whoever had got their tablets to 999.
 */
import { parseArgs } from "node:util";
import { clausesOf, compilePack, type TriageRule } from "@carethread/core";
import { ukRules } from "@carethread/rules-uk";
import { readSet } from "./triage/sets.ts";

const { values, positionals } = parseArgs({
  options: { top: { type: "string", default: "100" } },
  allowPositionals: true,
});

const KINDS = ["low-acuity", "minor", "admin", "hard-negatives", "routing", "partings"];
const develop = KINDS.map(
  (kind) => new URL(`../triage/sets/develop/${kind}.jsonl`, import.meta.url).pathname,
);

/** A number is as common as this share of words: ages, times, doses. */
const NUMBERS = 0.005;

const pack = compilePack(ukRules);
const counts = new Map<string, number>();
let words = 0;
for (const file of positionals.length > 0 ? positionals : develop)
  for (const { text, direction } of readSet(file))
    if (direction === "patient")
      for (const word of clausesOf(pack, text).flat()) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
        words += 1;
      }

const SET = /\{([a-z0-9-]+)\}/g;
const withSets = (text: string): string =>
  text.includes("{")
    ? withSets(text.replace(SET, (_, name: string) => ukRules.words?.[name] ?? ""))
    : text;

const shareOf = (form: string): number => {
  if (form.startsWith("<")) return NUMBERS;
  if (!form.endsWith("*")) return (counts.get(form) ?? 0) / words;
  const beginning = form.slice(0, -1);
  const all = [...counts].filter(([word]) => word.startsWith(beginning));
  return all.reduce((sum, [, count]) => sum + count, 0) / words;
};

/** Of a word that stands where a place may be, how probably it is one of the place. */
const placeShare = (place: string, gapWordsMax: number): number => {
  const adjacent = place.startsWith("+");
  const forms = new Set(withSets(adjacent ? place.slice(1) : place).split("|"));
  const share = [...forms].reduce((sum, form) => sum + shareOf(form), 0);
  return Math.min(1, share * (adjacent ? 1 : gapWordsMax + 1));
};

const sendsAlone = ({ direction, weights, besides, needs, asks, after, disposition }: TriageRule) =>
  direction === "patient" &&
  weights === undefined &&
  besides === undefined &&
  after === undefined &&
  asks !== true &&
  (needs ?? []).length === 0 &&
  disposition !== "same-day-phone";

const loose = ukRules.rules
  .filter(sendsAlone)
  .flatMap(({ id, phrases, gapWordsMax }) =>
    phrases.map((phrase) => {
      const places = phrase.split(" & ").flatMap((part) => part.split(" "));
      const met = places.reduce((all, place) => all * placeShare(place, gapWordsMax), 1);
      return { id, phrase, met };
    }),
  )
  .sort((one, other) => other.met - one.met);

console.log(
  `${loose.length} phrases; of a million words of ordinary messages so many would begin one by chance`,
);
for (const { id, phrase, met } of loose.slice(0, Number(values.top)))
  console.log(`${(met * 1e6).toFixed(1).padStart(8)}  ${id.padEnd(28)}  ${phrase}`);

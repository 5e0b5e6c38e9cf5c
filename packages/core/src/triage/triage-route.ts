/** On which list a message belongs. What a phrase or a family of them adds counts once, so that saying a thing twice changes nothing. */
import type { CompiledPack, RoutePoints } from "./triage-compile.js";
import { type CuesInText, contextsOf } from "./triage-context.js";
import { scan } from "./triage-match.js";
import { findNames } from "./triage-names.js";
import { type Reading, readText } from "./triage-reading.js";

type Points = Map<string, number>;

const addTo = (points: Points, adds: RoutePoints): void => {
  for (const [list, more] of adds) points.set(list, (points.get(list) ?? 0) + more);
};

/** A list, and whether it came before all others. */
export interface Routed {
  readonly list: string;
  /** By a plain symptom, and not by the points of families. */
  readonly outranks: boolean;
}

/** What words and neighbours in a clause add, each once. */
const addWords = (points: Points, { routeWords }: CompiledPack, reading: Reading): void => {
  const counted = new Uint8Array(routeWords.size);
  findNames(routeWords, reading, ({ number, adds }) => {
    if (counted[number] === 1) return;
    counted[number] = 1;
    addTo(points, adds);
  });
};

/** The list for which most was found, or `null` where nothing was found that speaks for any. */
export const routeOf = (pack: CompiledPack, reading: Reading, cues: CuesInText): Routed | null => {
  const points: Points = new Map();
  const first: Points = new Map();
  const counted = new Set<RoutePoints>();
  const around = { pack, reading, cues };
  for (const { phrase, first: from, last } of scan(pack.routes, reading).hits) {
    const { adds, outranks } = phrase.owner;
    if (adds.every((one) => counted.has(one))) continue;
    // A symptom that is not there, or that somebody else has, sends nobody's message to the clinicians.
    const place = { first: from, last, steps: phrase.steps };
    if (outranks && contextsOf(place, around).length > 0) continue;
    for (const one of adds) {
      if (counted.has(one)) continue;
      counted.add(one);
      addTo(outranks ? first : points, one);
    }
  }
  const before = best(pack.lists, first);
  if (before === null) addWords(points, pack, reading);
  const list = before ?? best(pack.lists, points);
  return list === null ? null : { list, outranks: before !== null };
};

// Of equals the one that stands first in the pack.
const best = (lists: readonly string[], points: Points): string | null => {
  let found: string | null = null;
  for (const list of lists) {
    const most = found === null ? 0 : (points.get(found) ?? 0);
    if ((points.get(list) ?? 0) > most) found = list;
  }
  return found;
};

/**
 * The families of words that a message speaks, each once, and behind a slash the place of a phrase that has points of its own (`prescription/0`): what the points of
 * `routeFamilies` are made from. Nothing is kept.
 *
 * @category triage
 * @example
 * ```ts run
 * import { compilePack, routeFamiliesIn } from "@carethread/core";
 * import { ukRules } from "@carethread/rules-uk";
 *
 * const found = routeFamiliesIn(compilePack(ukRules), "A repeat prescription please");
 * console.log(found.includes("prescription")); // => true
 * ```
 */
export const routeFamiliesIn = (pack: CompiledPack, text: string): readonly string[] => [
  ...new Set(
    scan(pack.routes, readText(pack, text)).hits.flatMap(({ phrase }) => phrase.owner.names),
  ),
];

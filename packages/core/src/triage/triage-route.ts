/** On which list a message belongs. What a phrase or a family of them adds counts once, so that saying a thing twice changes nothing. */
import type { CompiledPack } from "./triage-compile.js";
import { type CuesInText, contextsOf } from "./triage-context.js";
import { scan } from "./triage-match.js";
import { type Reading, readText } from "./triage-reading.js";
import type { RouteTable } from "./triage-route-table.js";

/** A list, and whether it came before all others. */
export interface Routed {
  readonly list: string;
  /** By a plain symptom, and not by the points of families. */
  readonly outranks: boolean;
}

/** What was found so far for each list. */
interface Tally {
  /** By the number of an addition, 1 where it has been counted. */
  readonly counted: Uint8Array;
  /** What plain symptoms add, which comes before all others. */
  readonly first: Float64Array;
  readonly others: Float64Array;
}

const addTo = (to: Float64Array, { from, lists, points }: RouteTable, addition: number): void => {
  const end = from[addition + 1] ?? 0;
  for (let at = from[addition] ?? 0; at < end; at += 1) {
    const list = lists[at] ?? 0;
    to[list] = (to[list] ?? 0) + (points[at] ?? 0);
  }
};

/** Counts an addition if it is the first time. */
const countOnce = (tally: Tally, table: RouteTable, addition: number, isFirst: boolean): void => {
  if (tally.counted[addition] === 1) return;
  tally.counted[addition] = 1;
  addTo(isFirst ? tally.first : tally.others, table, addition);
};

/** What phrases add. A symptom that is not there, or that somebody else has, sends nobody's message to the clinicians. */
const addPhrases = (tally: Tally, pack: CompiledPack, reading: Reading, cues: CuesInText): void => {
  const around = { pack, reading, cues };
  for (const { phrase, first, last } of scan(pack.routes, reading).hits) {
    const { adds, outranks } = phrase.owner;
    if (adds.every((one) => tally.counted[one] === 1)) continue;
    const place = { first, last, steps: phrase.steps };
    if (outranks && contextsOf(place, around).length > 0) continue;
    for (const one of adds) countOnce(tally, pack.routeTable, one, outranks);
  }
};

/** The list for which most was found, or `null` where nothing was found that speaks for any. */
export const routeOf = (pack: CompiledPack, reading: Reading, cues: CuesInText): Routed | null => {
  const { routeTable, lists } = pack;
  const tally: Tally = {
    counted: new Uint8Array(routeTable.size),
    first: new Float64Array(lists.length),
    others: new Float64Array(lists.length),
  };
  addPhrases(tally, pack, reading, cues);
  const before = best(lists, tally.first);
  if (before !== null) return { list: before, outranks: true };
  for (const name of reading.names.different) {
    const addition = routeTable.ofName[name] ?? -1;
    if (addition >= 0) addTo(tally.others, routeTable, addition);
  }
  const list = best(lists, tally.others);
  return list === null ? null : { list, outranks: false };
};

// Of equals the one that stands first in the pack.
const best = (lists: readonly string[], points: Float64Array): string | null => {
  let most = 0;
  let found: string | null = null;
  for (const [at, list] of lists.entries()) {
    if ((points[at] ?? 0) <= most) continue;
    most = points[at] ?? 0;
    found = list;
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

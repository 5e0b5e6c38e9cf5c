/** On which list a message belongs. Each phrase of a list counts once, so that saying a thing twice changes nothing. */
import type { RouteRule } from "./rule-pack.js";
import type { CompiledPack, CompiledPhrase, RoutePhrase } from "./triage-compile.js";
import { type CuesInText, contextsOf } from "./triage-context.js";
import { scan } from "./triage-match.js";
import type { Reading } from "./triage-reading.js";

/** The list whose phrases weigh most, or `null` where no phrase of any was found. */
export const routeOf = (
  pack: CompiledPack,
  reading: Reading,
  cues: CuesInText,
): RouteRule | null => {
  const scores = new Map<RouteRule, number>();
  const counted = new Set<CompiledPhrase<RoutePhrase>>();
  const around = { pack, reading, cues };
  for (const { phrase, first, last } of scan(pack.routes, reading).hits) {
    const { route, weight } = phrase.owner;
    if (counted.has(phrase)) continue;
    // A symptom that is not there, or that somebody else has, sends nobody's message to the clinicians.
    const place = { first, last, steps: phrase.steps };
    if (route.outranks === true && contextsOf(place, around).length > 0) continue;
    counted.add(phrase);
    scores.set(route, (scores.get(route) ?? 0) + weight);
  }
  const first = [...scores.keys()].find(({ outranks }) => outranks === true);
  return first ?? best(pack.source.routes ?? [], scores);
};

// Of equals the one that stands first in the pack.
const best = (
  routes: readonly RouteRule[],
  scores: ReadonlyMap<RouteRule, number>,
): RouteRule | null =>
  routes.reduce<RouteRule | null>((found, route) => {
    const score = scores.get(route) ?? 0;
    return score > (found === null ? 0 : (scores.get(found) ?? 0)) ? route : found;
  }, null);

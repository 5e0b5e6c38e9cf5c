/** What phrases, families of phrases and words add to lists, by number: most of a text adds something to most lists. */
import type { RouteFamily, RouteRule, RulePack } from "./rule-pack.js";
import { startsOf, type Written } from "./triage-index.js";
import type { Names } from "./triage-names.js";

/** What a phrase adds to lists. Each of `adds` counts once in a text, whichever phrase brings it. */
export interface RoutePhrase {
  /** The numbers of additions. */
  readonly adds: readonly number[];
  /** The family, and the phrase where it has points of its own. */
  readonly names: readonly string[];
  /** It counts only where it is said plainly, and then before all others. */
  readonly outranks: boolean;
}

/** All additions. */
export interface RouteTable {
  /** How many there are. */
  readonly size: number;
  /** For each addition, where what it adds begins; it ends where that of the next begins. */
  readonly from: Int32Array;
  /** To which of the pack's lists. */
  readonly lists: Int32Array;
  /** And how much. */
  readonly points: Float64Array;
  /** By the number of a name, the number of what it adds, or -1. */
  readonly ofName: Int32Array;
}

/** What a pack says of lists. */
export interface CompiledRoutes {
  readonly phrases: readonly Written<RoutePhrase>[];
  readonly table: RouteTable;
}

type Points = Readonly<Record<string, number>>;

/** Notes an addition and gives it a number. */
type Note = (points: Points) => number;

const listPhrases =
  (note: Note) =>
  ({
    list,
    phrases,
    strong,
    gapWordsMax,
    outranks,
  }: RouteRule): readonly Written<RoutePhrase>[] => {
    const adding = (points: number) => (phrase: string) => ({
      owner: { adds: [note({ [list]: points })], names: [], outranks: outranks === true },
      phrase,
      gapWordsMax,
    });
    return [...phrases.map(adding(1)), ...strong.map(adding(3))];
  };

const familyPhrases =
  (note: Note) =>
  ({
    name,
    phrases,
    lists,
    each = {},
    gapWordsMax,
  }: RouteFamily): readonly Written<RoutePhrase>[] => {
    const ofAll = note(lists);
    return phrases.map((phrase, at) => {
      const own = each[at];
      const adds = own === undefined ? [ofAll] : [ofAll, note(own)];
      const names = own === undefined ? [name] : [name, `${name}/${at}`];
      return { owner: { adds, names, outranks: false }, phrase, gapWordsMax };
    });
  };

/** Makes what a pack says of lists ready. */
export const compileRoutes = (
  { routes = [], routeFamilies = [], routeWords = {} }: RulePack,
  lists: readonly string[],
  names: Names,
): CompiledRoutes => {
  const additions: Points[] = [];
  const note: Note = (points) => additions.push(points) - 1;
  const phrases = [
    ...routes.flatMap(listPhrases(note)),
    ...routeFamilies.flatMap(familyPhrases(note)),
  ];
  const ofName = new Int32Array(names.size).fill(-1);
  for (const [name, points] of Object.entries(routeWords))
    ofName[names.numberOf(name)] = note(points);
  const added = additions.map((each) =>
    lists.flatMap((list, at) =>
      Object.hasOwn(each, list) ? [[at, each[list] ?? 0] as const] : [],
    ),
  );
  const table = {
    size: additions.length,
    from: startsOf(added),
    lists: Int32Array.from(added.flat(), ([at]) => at),
    points: Float64Array.from(added.flat(), ([, points]) => points),
    ofName,
  };
  return { phrases, table };
};

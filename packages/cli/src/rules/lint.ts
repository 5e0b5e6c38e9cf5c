import { type RulePack, validatePack } from "@carethread/core";

const SET = /\{([a-z0-9-]+)\}/g;

const phrasesOf = (pack: RulePack): readonly string[] => [
  ...pack.rules.flatMap(({ phrases, unless = [], besides = "", needs = [], after }) => [
    ...phrases,
    ...unless,
    besides,
    ...needs.flatMap(({ phrases: further = [] }) => further),
    ...(after?.phrases ?? []),
  ]),
  ...pack.cues.map(({ phrase }) => phrase),
  ...(pack.turns ?? []),
  ...(pack.routes ?? []).flatMap(({ phrases, strong }) => [...phrases, ...strong]),
  ...(pack.routeFamilies ?? []).flatMap(({ phrases }) => phrases),
  ...Object.values(pack.words ?? {}),
];

const unusedSets = (pack: RulePack): readonly string[] => {
  const used = new Set(
    phrasesOf(pack).flatMap((phrase) => [...phrase.matchAll(SET)].map(([, name]) => name)),
  );
  return Object.keys(pack.words ?? {})
    .filter((name) => !used.has(name))
    .map((name) => `The set "${name}" is used by no phrase.`);
};

/** A phrase of a rule that a rule of at least the same urgency has too. */
const repeatedPhrases = ({ rules }: RulePack): readonly string[] => {
  const owner = new Map<string, string>();
  return rules.flatMap((rule) =>
    rule.phrases.flatMap((phrase) => {
      const name = `${rule.direction} ${rule.disposition} ${rule.needs === undefined ? "" : rule.id} ${phrase}`;
      const before = owner.get(name);
      if (before === undefined) owner.set(name, rule.id);
      return before === undefined
        ? []
        : [`The rule "${rule.id}" has a phrase that "${before}" has too: "${phrase}".`];
    }),
  );
};

const lapsed = ({ rules }: RulePack, on: string | null): readonly string[] =>
  on === null
    ? []
    : rules
        .filter((rule) => rule.status !== "retired" && rule.reviewBy < on)
        .map((rule) => `The rule "${rule.id}" was to be looked at again by ${rule.reviewBy}.`);

const unsigned = ({ rules }: RulePack): readonly string[] =>
  rules
    .filter((rule) => rule.status === "live" && rule.reviewer === null)
    .map((rule) => `The rule "${rule.id}" is live and nobody has reviewed it.`);

/** What a strict colleague would say of a pack, as sentences. `on` is the day for which it is asked whether a review has lapsed. */
export const lint = (pack: RulePack, on: string | null): readonly string[] => [
  ...validatePack(pack),
  ...unusedSets(pack),
  ...repeatedPhrases(pack),
  ...unsigned(pack),
  ...lapsed(pack, on),
];

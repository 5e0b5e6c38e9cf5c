import type {
  Acknowledgement,
  Disclaimer,
  DisclaimerAudience,
  DisclaimerMoment,
  RequiredDisclaimer,
} from "./disclaimer.js";

const FALLBACK = "en";

/** Who is about to write, and what: the question to {@link requiredDisclaimers}. @category disclaimers */
export interface DisclaimerQuestion {
  /** Who writes. */
  readonly audience: DisclaimerAudience;
  /** New thread or reply. */
  readonly moment: DisclaimerMoment;
  /** The language wanted. */
  readonly language: string;
}

/**
 * The disclaimers to be shown, in the language asked for or, visibly, in English. For the page that stands before writing; `drafts.check` names the ones to be
 * acknowledged again. Ask once with the content's disclaimers and once with the practice's own: neither may stand in for the other.
 *
 * @category disclaimers
 * @example
 * ```ts run
 * import { requiredDisclaimers } from "@carethread/core";
 * import { ukContent } from "@carethread/rules-uk";
 *
 * const question = { audience: "patient", moment: "create", language: "cy" } as const;
 * const [first] = requiredDisclaimers(ukContent.disclaimers, question);
 * console.log(first?.language, first?.placement); // => cy interstitial
 * ```
 */
export const requiredDisclaimers = (
  all: readonly Disclaimer[],
  { audience, moment, language }: DisclaimerQuestion,
): readonly RequiredDisclaimer[] => {
  if (all.length === 0) return [];
  const fitting = all.filter((d) => d.audience === audience && d.moment === moment);
  const required: RequiredDisclaimer[] = [];
  for (const first of fitting) {
    const { id } = first;
    if (fitting.find((d) => d.id === id) !== first) continue;
    const wanted = fitting.find((d) => d.id === id && d.language === language);
    const english = fitting.find((d) => d.id === id && d.language === FALLBACK);
    if (wanted !== undefined) required.push({ ...wanted, insteadOf: null });
    else if (english !== undefined) required.push({ ...english, insteadOf: language });
  }
  return required;
};

/** The name that binds an exact text: a ticket lists these, and an acknowledgement must match one to the letter. */
export const disclaimerName = (d: {
  readonly id: string;
  readonly version: string;
  readonly language: string;
}): string => `${d.id}@${d.version}/${d.language}`;

const DAY_MS = 86_400_000;

/** How far the clocks of the page and of the node may be apart: a writer whose page is a little ahead must not be turned away for it. */
const CLOCKS_APART_MS = 300_000;

/** The names that no acknowledgement covers. One from the future (by more than clocks are apart) covers nothing, nor one that is more than a day old: nobody remembers it. */
export const unacknowledged = (
  required: readonly string[],
  given: readonly Acknowledgement[],
  now: number,
): readonly string[] => {
  return required.filter((name) => !given.some((a) => covers(a, name, now)));
};

const covers = (given: Acknowledgement, name: string, now: number): boolean =>
  given.shownAt <= now + CLOCKS_APART_MS &&
  now - given.shownAt <= DAY_MS &&
  acknowledgedName(given) === name;

/** The name of what was acknowledged. */
export const acknowledgedName = ({ disclaimer, version, language }: Acknowledgement): string =>
  disclaimerName({ id: disclaimer, version, language });

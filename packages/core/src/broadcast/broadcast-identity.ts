/** Looks for what tells one person from all others: an NHS number, a date of birth, a name. */
import { daysSince1970 } from "../kernel/civil-date.js";
import { parseNhsNumber } from "../kernel/nhs-number.js";
import type { Span } from "../triage/triage.js";
import { readWords, wordsOf } from "../triage/triage-text.js";
import type { BroadcastStop, GuardInput } from "./broadcast-guard.js";

type Told = Pick<GuardInput, "text" | "now" | "bornOn" | "names" | "ownNames">;

/** Every place in a text that tells who somebody is. */
export const personalDetails = (told: Told): readonly BroadcastStop[] => [
  ...stopAt("nhs-number", nhsNumbers(told.text)),
  ...stopAt("date-of-birth", birthDates(told)),
  ...stopAt("names-a-person", names(told)),
];

const stopAt = (why: BroadcastStop["why"], spans: readonly Span[]): readonly BroadcastStop[] =>
  spans.length === 0 ? [] : [{ why, spans, rule: null }];

const spanOf = ({ index, 0: found }: RegExpExecArray): Span => ({
  start: index,
  end: index + found.length,
});

// Ten digits as people group them. Phone numbers have eleven; the check digit decides about the rest.
const TEN_DIGITS = /(?<!\d)(?:\d[ -]?){9}\d(?![ -]?\d)/g;

const nhsNumbers = (text: string): readonly Span[] =>
  [...text.matchAll(TEN_DIGITS)].filter((m) => parseNhsNumber(m[0]).isOk()).map(spanOf);

const MONTHS: readonly string[] = [
  ...["jan", "feb", "mar", "apr", "may", "jun"],
  ...["jul", "aug", "sep", "oct", "nov", "dec"],
];
const MONTH = `(?<month>${MONTHS.join("|")})[a-z]*`;
const YEAR = "(?<year>[0-9]{4}|[0-9]{2})";
const DAY = "(?<day>[0-9]{1,2})(?:st|nd|rd|th)?";

const DATES: readonly RegExp[] = [
  /(?<![0-9])(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?![0-9])/g,
  /(?<![0-9])(?<day>[0-9]{1,2})[/.-](?<month>[0-9]{1,2})[/.-](?<year>[0-9]{4}|[0-9]{2})(?![0-9])/g,
  new RegExp(`(?<![0-9])${DAY}(?: of)? ${MONTH},? ${YEAR}(?![0-9])`, "gi"),
  new RegExp(`\\b${MONTH} ${DAY},? ${YEAR}(?![0-9])`, "gi"),
];

// Words that announce one, whatever stands behind them.
const BIRTH_WORDS = /\b(?:d\.?o\.?b\b\.?|date of birth|born on|dyddiad geni)/gi;

const DAY_MS = 86_400_000;
/** Clinics and closures are announced for the near future; what lies a year back and more is the past of somebody. */
const PAST_MS = 365 * DAY_MS;
/** Two digits mean the century that puts the year at most so far ahead. */
const YEARS_AHEAD = 5;
const YEAR_MS = 365.25 * DAY_MS;

const yearOf = (digits: string, now: number): number => {
  const year = Number(digits);
  if (digits.length === 4) return year;
  const present = 1970 + Math.floor(now / YEAR_MS);
  const century = 100 * Math.floor(present / 100);
  return century + year > present + YEARS_AHEAD ? century - 100 + year : century + year;
};

const monthOf = (written: string): number => {
  const named = MONTHS.indexOf(written.slice(0, 3).toLowerCase());
  return named < 0 ? Number(written) : named + 1;
};

const two = (n: number): string => String(n).padStart(2, "0");

const birthDates = ({ text, now, bornOn }: Told): readonly Span[] => {
  const dates = DATES.flatMap((pattern) => [...text.matchAll(pattern)]).filter((found) => {
    const { year = "", month = "", day = "" } = found.groups ?? {};
    const [y, m, d] = [yearOf(year, now), monthOf(month), Number(day)];
    if (m < 1 || m > 12 || d < 1 || d > 31) return false;
    const at = daysSince1970(y, m, d) * DAY_MS;
    return at < now - PAST_MS || bornOn.has(`${y}-${two(m)}-${two(d)}`);
  });
  return inOrder([...dates, ...text.matchAll(BIRTH_WORDS)].map(spanOf));
};

// Short titles are nothing else, however they are typed; longer ones are words as well, and mean somebody before a capital letter.
const NAMES: readonly RegExp[] = [
  /\b(?:mr|mrs|ms|mx|dr)\.? (?<name>\p{L}[\p{L}'’-]+)/giu,
  /\b(?:Miss|Master|Doctor|Prof|Professor|Sir|Lady|Lord|Rev|Nurse|Sister)\.? (?<name>\p{Lu}[\p{L}'’-]+)/gu,
  /\b(?:Dear|Hi|Hello|Annwyl) (?<name>\p{Lu}[\p{L}'’-]+)/gu,
];
const NOBODY: ReadonlySet<string> = new Set(
  "all patient patients parent parents guardian guardians carer carers everyone everybody friend friends resident residents sir madam mr mrs miss ms mx dr there glaf gleifion bawb".split(
    " ",
  ),
);

const names = ({ text, names: known, ownNames }: Told): readonly Span[] => {
  const own = new Set(ownNames.flatMap(wordsOf));
  const foreign = (found: RegExpExecArray): boolean => {
    const written = wordsOf(found.groups?.["name"] ?? "");
    return written.some((word) => !own.has(word) && !NOBODY.has(word));
  };
  const addressed = NAMES.flatMap((pattern) => [...text.matchAll(pattern)]).filter(foreign);
  return inOrder([...addressed.map(spanOf), ...namesInFull(text, known)]);
};

/** Names of recipients that stand in the text word for word. */
const namesInFull = (text: string, known: readonly string[]): readonly Span[] => {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const name of known) {
    const words = wordsOf(name);
    const [first] = words;
    // One word alone is as likely a month, a street or a colour.
    if (first === undefined || words.length < 2) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  const words = readWords(text);
  return words.flatMap((word, at) =>
    (byFirst.get(word.text) ?? [])
      .filter((name) => name.every((part, n) => words[at + n]?.text === part))
      .map((name) => ({ start: word.start, end: words[at + name.length - 1]?.end ?? word.end })),
  );
};

const inOrder = (spans: readonly Span[]): readonly Span[] =>
  spans.toSorted((a, b) => a.start - b.start || a.end - b.end);

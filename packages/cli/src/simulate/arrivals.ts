import type { Chance } from "./chance.js";
import type { Parameters } from "./parameters.js";

/** A message that somebody has begun to write, before the text check. */
export interface Arrival {
  /** When: milliseconds since 1970 UTC. */
  readonly at: number;
  /** About administration. */
  readonly admin: boolean;
  /** It describes high-risk symptoms. */
  readonly risky: boolean;
}

const MINUTE = 60_000;

/**
 * How the in-hours traffic of a day spreads over 08:00 to 18:30, in half hours: a peak from 08:00 to 10:00, a tail until the end. The shape
 * is askmyGP's; the sizes are assumed.
 */
const IN_HOURS = [10, 10, 9, 8, 6, 5, 5, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2] as const;
/** The same for 18:30 to 08:00: most of it in the evening and before the practice opens. Assumed. */
const OUT_OF_HOURS = [
  ...[4, 4, 4, 4, 4, 4, 3, 3, 2, 1, 1],
  ...[0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1, 1, 2, 3, 4, 6],
] as const;

const OPENS = 8 * 60;
const CLOSES = 18 * 60 + 30;

const drawn = (weights: readonly number[], chance: Chance): number => {
  let left = chance.share() * weights.reduce((sum, w) => sum + w, 0);
  for (const [n, weight] of weights.entries()) {
    if (left < weight) return n + left / weight;
    left -= weight;
  }
  return weights.length;
};

/** Minutes since midnight at which somebody writes. */
const minuteOfDay = ({ outOfHoursShare }: Parameters, chance: Chance): number =>
  chance.happens(outOfHoursShare)
    ? (CLOSES + drawn(OUT_OF_HOURS, chance) * 30) % (24 * 60)
    : OPENS + drawn(IN_HOURS, chance) * 30;

/** A day on which somebody may write: when it begins, and which weekday's traffic it has. */
export interface WritingDay {
  /** Its midnight in the United Kingdom: milliseconds since 1970 UTC. */
  readonly midnight: number;
  /** 0 for Monday to 6 for Sunday; a bank holiday has a Sunday's. */
  readonly weekday: number;
}

/** The new threads of one day, in the order of their times. */
export const newThreadsOf = (
  day: WritingDay,
  parameters: Parameters,
  chance: Chance,
): readonly Arrival[] => {
  const { threadsPerDay, listSize, weekdays, adminShare, highRiskShare, midThreadShare } =
    parameters;
  const mean = ((threadsPerDay * listSize) / 10_000) * (weekdays[day.weekday] ?? 0);
  const arrivals = Array.from({ length: chance.poisson(mean) }, () => {
    const at = day.midnight + Math.floor(minuteOfDay(parameters, chance) * MINUTE);
    const admin = chance.happens(adminShare);
    const risky = chance.happens(highRiskShare * (1 - midThreadShare)) && !admin;
    return { at, admin, risky };
  });
  return arrivals.sort((a, b) => a.at - b.at);
};

/** How likely a reply in a clinical thread is to be the first to describe high-risk symptoms. */
export const riskOfReply = ({
  highRiskShare,
  midThreadShare,
  repliesPerThread,
}: Parameters): number =>
  repliesPerThread === 0 ? 0 : Math.min(1, (highRiskShare * midThreadShare) / repliesPerThread);

/** What the text check makes of a message: sent with a flag, sent without, or not sent because its writer turned elsewhere. */
export const checked = (
  { admin, risky }: Arrival,
  { detector, declaredShare, highRiskShare }: Parameters,
  chance: Chance,
): "flagged" | "plain" | "diverted" => {
  const { sensitivity, precision } = detector;
  // As many wrong findings as the precision says there are for each right one.
  const wrongFindings =
    (sensitivity * highRiskShare * (1 - precision)) / precision / (1 - highRiskShare);
  const found = chance.happens(risky ? sensitivity : admin ? 0 : Math.min(1, wrongFindings));
  if (!found) return "plain";
  return chance.happens(declaredShare) ? "flagged" : "diverted";
};

import type { SimulatedMessage } from "./message.js";

/** A distribution of times, in minutes. `null` where there was nothing to measure. @category simulate */
export interface Distribution {
  /** How many. */
  readonly count: number;
  /** Half were faster. */
  readonly p50: number | null;
  /** 95 of 100 were faster. */
  readonly p95: number | null;
  /** The slowest. */
  readonly max: number | null;
}

/** What is measured of one group of messages. @category simulate */
export interface GroupFigures {
  /** Minutes from arrival to the first look of somebody qualified. */
  readonly firstLook: Distribution;
  /** The same, counting only the time in which the practice was open. */
  readonly firstLookOpen: Distribution;
  /** Minutes from arrival to the answer. */
  readonly answer: Distribution;
  /** First looks after their time. */
  readonly firstLooksLate: number;
  /** Answers after the time that was promised to the patient. */
  readonly promisesBroken: number;
}

/** The groups that are told apart. @category simulate */
export type Group =
  | "flaggedInOpenHours"
  | "flagged"
  | "riskyNotFlagged"
  | "clinical"
  | "admin"
  | "all";

const groups: Readonly<Record<Group, (message: SimulatedMessage) => boolean>> = {
  flaggedInOpenHours: (m) => m.flagged && m.inOpenHours,
  flagged: (m) => m.flagged,
  riskyNotFlagged: (m) => m.risky && !m.flagged,
  clinical: (m) => !m.admin,
  admin: (m) => m.admin,
  all: () => true,
};

/** The distribution of some values, by nearest rank: each figure is a value that occurred. */
export const distributionOf = (values: readonly number[]): Distribution => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number | null => sorted[Math.ceil(share * sorted.length) - 1] ?? null;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? null };
};

const MINUTE = 60_000;

const figuresOf = (messages: readonly SimulatedMessage[]): GroupFigures => {
  const seen = messages.flatMap((m) => (m.seenAt === null ? [] : [{ ...m, seenAt: m.seenAt }]));
  const answered = messages.flatMap((m) => (m.answeredAt === null ? [] : [m.answeredAt - m.at]));
  return {
    firstLook: distributionOf(seen.map((m) => (m.seenAt - m.at) / MINUTE)),
    firstLookOpen: distributionOf(seen.map((m) => m.openMinutesUntilSeen ?? 0)),
    answer: distributionOf(answered.map((ms) => ms / MINUTE)),
    firstLooksLate: messages.filter((m) => m.seenAt === null || m.seenAt > m.firstLookBy).length,
    promisesBroken: messages.filter((m) => m.answeredAt === null || m.answeredAt > m.replyBy)
      .length,
  };
};

/** The figures of each group. Messages whose promise had not run out when the year ended are left out. */
export const figuresByGroup = (
  messages: readonly SimulatedMessage[],
  end: number,
): Readonly<Record<Group, GroupFigures>> => {
  const due = messages.filter((m) => m.replyBy <= end && m.firstLookBy <= end);
  const of = (group: Group): GroupFigures => figuresOf(due.filter(groups[group]));
  return {
    flaggedInOpenHours: of("flaggedInOpenHours"),
    flagged: of("flagged"),
    riskyNotFlagged: of("riskyNotFlagged"),
    clinical: of("clinical"),
    admin: of("admin"),
    all: of("all"),
  };
};

import { ok } from "@carethread/ports";
import type { Outcome } from "../kernel/catalogue.js";
import { refused } from "../kernel/decision.js";
import type { StaffId, TeamId, ThreadId } from "../kernel/id.js";
import { LIMITS } from "../kernel/limits.js";
import type { Certificate, DayHandOver } from "./closing.js";
import { type DayNow, EARLIEST_BEFORE_MS } from "./closing-day.js";

/** A thread that waits at the closing, as it stood on the worklist at the place of the log that is certified. */
export interface OpenThread {
  readonly thread: ThreadId;
  readonly team: TeamId;
  /** It has a message that nobody has seen who could judge it. */
  readonly unseen: boolean;
  /** Until when somebody has it in hand; 0 for nobody. */
  readonly heldUntil: number;
  /** Those who alone may have it, or `null`. */
  readonly named: readonly StaffId[] | null;
}

/** Who is to hold what: named threads, else what waits with a team, else everything that is left. */
export interface AskedHandOver {
  readonly handOver: string;
  readonly to: StaffId;
  readonly until: number;
  readonly team: TeamId | null;
  readonly threads: readonly ThreadId[] | null;
}

/** What a closing is decided on. */
export interface ClosingFacts {
  readonly now: number;
  readonly today: DayNow;
  readonly open: readonly OpenThread[];
  readonly handOvers: readonly AskedHandOver[];
  /** What the certificate says besides. */
  readonly about: Pick<
    Certificate,
    "certificate" | "practice" | "by" | "through" | "diversionsOpen" | "previous"
  >;
}

/** Whether somebody has it in hand until the practice opens again. A claim of a quarter of an hour is no owner for a night. */
const isOwned = ({ heldUntil }: OpenThread, { reopensAt }: DayNow): boolean =>
  heldUntil >= reopensAt;

/** What somebody has to hold over the closing. */
export const needsHolder = (item: OpenThread, today: DayNow): boolean =>
  item.unseen || !isOwned(item, today);

const takes = ({ team, threads }: AskedHandOver, item: OpenThread): boolean =>
  threads === null ? team === null || team === item.team : threads.includes(item.thread);

/** The most exact of the hand-overs that speak of a thread. */
const holderOf = (asked: readonly AskedHandOver[], item: OpenThread): AskedHandOver | undefined =>
  asked.find((h) => h.threads !== null && takes(h, item)) ??
  asked.find((h) => h.team !== null && takes(h, item)) ??
  asked.find((h) => takes(h, item));

const idsOf = (items: readonly OpenThread[]): readonly ThreadId[] =>
  items.slice(0, LIMITS.pageRowsMax).map((i) => i.thread);

interface Given {
  readonly handOvers: readonly Omit<DayHandOver, "by">[];
  readonly left: readonly OpenThread[];
  /** Threads that would go to somebody who may not have them. */
  readonly barred: readonly OpenThread[];
}

const give = (asked: readonly AskedHandOver[], items: readonly OpenThread[]): Given => {
  const holders = items.map((item) => ({ item, holder: holderOf(asked, item) }));
  return {
    handOvers: asked.flatMap((h) => {
      const threads = holders.filter((x) => x.holder === h).map((x) => x.item.thread);
      const { handOver, to, until } = h;
      return threads.length === 0 ? [] : [{ handOver, to, until, threads }];
    }),
    left: holders.filter((x) => x.holder === undefined).map((x) => x.item),
    barred: holders
      .filter(({ item, holder }) => holder && item.named?.includes(holder.to) === false)
      .map((x) => x.item),
  };
};

/**
 * The certificate of a day, or why it cannot be given: it is too early; something waits that nobody has seen or holds and nobody was named for; a
 * holder would let go before the practice opens again.
 */
export const certify = (facts: ClosingFacts): Outcome<Certificate> => {
  const { now, today, open, handOvers: asked, about } = facts;
  const from = (today.shutsAt ?? now) - EARLIEST_BEFORE_MS;
  if (now < from) return refused("closing/too-early", { from });
  const short = asked.some((h) => h.until < today.reopensAt);
  if (short) return refused("closing/hand-over-too-short", { until: today.reopensAt });
  const needing = open.filter((item) => needsHolder(item, today));
  const max = LIMITS.closingThreadsMax;
  if (needing.length > max) return refused("closing/too-many", { total: needing.length, max });
  const { handOvers, left, barred } = give(asked, needing);
  if (barred.length > 0) return refused("closing/cannot-hold", { threads: idsOf(barred) });
  if (left.length > 0)
    return refused("closing/open-work", {
      threads: idsOf(left),
      total: left.length,
      unseen: left.filter((i) => i.unseen).length,
    });
  return ok({
    ...about,
    day: today.day,
    closedAt: now,
    waiting: open.length,
    unseen: open.filter((i) => i.unseen).length,
    unowned: open.filter((i) => !isOwned(i, today)).length,
    handOvers,
  });
};

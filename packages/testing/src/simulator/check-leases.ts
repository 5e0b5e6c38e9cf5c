/** One job is in one hand, and what a hand does after its lease has passed to another has no effect. */
import type { GivenJob, History, SettledByToken, Violation } from "./history.js";

/** No job is given out while somebody's lease on it holds, tokens only rise, and a job is settled by its latest token alone. */
export const checkLeases = ({ given, settled, commits }: History): readonly Violation[] => {
  const says: string[] = [];
  const held = new Map<string, GivenJob>();
  const ends = endsOf({ settled, commits });
  let next = 0;
  const settleUntil = (order: number): void => {
    for (let end = ends[next]; end !== undefined && end.order < order; end = ends[next]) {
      const lease = held.get(end.job);
      if (end.token !== null && lease !== undefined && end.token !== lease.token)
        says.push(`${end.job} was settled by token ${end.token}, and the latest is ${lease.token}`);
      held.delete(end.job);
      next += 1;
    }
  };
  for (const job of given) {
    settleUntil(job.order);
    const name = `${job.queue} ${job.id}`;
    const lease = held.get(name);
    if (lease !== undefined && lease.leasedUntil > job.at)
      says.push(`${name} was given to ${job.by} while ${lease.by} had it`);
    if (lease !== undefined && job.token <= lease.token)
      says.push(`${name} was given out with an old token`);
    held.set(name, job);
  }
  settleUntil(Number.POSITIVE_INFINITY);
  return says.map((one) => ({ checker: "leases", says: one }));
};

interface End {
  readonly order: number;
  readonly job: string;
  /** `null` when it was replaced or cancelled, whoever had it. */
  readonly token: number | null;
}

const endsOf = ({ settled, commits }: Pick<History, "settled" | "commits">): readonly End[] => {
  const byToken = settled.map(
    ({ order, queue, id, token }: SettledByToken): End => ({ order, job: `${queue} ${id}`, token }),
  );
  const replaced = commits.flatMap(({ order, put, ended }) =>
    [...put, ...ended].map(({ queue, id }): End => ({ order, job: `${queue} ${id}`, token: null })),
  );
  return [...byToken, ...replaced].toSorted((one, other) => one.order - other.order);
};

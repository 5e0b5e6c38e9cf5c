/** One job is in one hand, and what a hand does after its lease has passed to another has no effect. */
import type { GivenJob, History, SettledByToken, Violation } from "./history.js";

/** No job is given out while somebody's lease on it holds, tokens only rise, and a job is settled by its latest token alone. */
export const checkLeases = ({ given, settled, commits }: History): readonly Violation[] => {
  const says: string[] = [];
  const held = new Map<string, GivenJob>();
  const ends = endsOf({ settled, commits });
  let next = 0;
  const apply = (until: number): void => {
    for (let end = ends[next]; end !== undefined && end.at < until; end = ends[next]) {
      settle(end);
      next += 1;
    }
  };
  const settle = (end: End): void => {
    const lease = held.get(end.job);
    if (end.token !== null && lease !== undefined && end.token !== lease.token)
      says.push(`${end.job} was settled by token ${end.token}, and the latest is ${lease.token}`);
    held.delete(end.job);
  };
  for (const job of given) {
    apply(job.at);
    const name = `${job.queue} ${job.id}`;
    const lease = held.get(name);
    // Two things at one moment may be told in either order.
    const endedNow = ends.slice(next).some((end) => end.job === name && end.at === job.at);
    if (lease !== undefined && !endedNow) {
      if (lease.leasedUntil > job.at)
        says.push(`${name} was given to ${job.by} while ${lease.by} had it`);
      if (job.token <= lease.token) says.push(`${name} was given out with an old token`);
    }
    held.set(name, job);
  }
  apply(Number.POSITIVE_INFINITY);
  return says.map((one) => ({ checker: "leases", says: one }));
};

interface End {
  readonly at: number;
  readonly job: string;
  /** `null` when it was replaced or cancelled, whoever had it. */
  readonly token: number | null;
}

const endsOf = ({ settled, commits }: Pick<History, "settled" | "commits">): readonly End[] => {
  const byToken = settled.map(
    ({ at, queue, id, token }: SettledByToken): End => ({ at, job: `${queue} ${id}`, token }),
  );
  const replaced = commits.flatMap(({ at, put, ended }) =>
    [...put, ...ended].map(({ queue, id }): End => ({ at, job: `${queue} ${id}`, token: null })),
  );
  return [...byToken, ...replaced].toSorted((one, other) => one.at - other.at);
};

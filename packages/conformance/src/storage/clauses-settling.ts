/** Work is never ended by a worker who lost it. */
import type { Storage } from "@carethread/ports";
import { claimed, clockOf, tokenOf } from "./job-tokens.js";
import {
  claimable,
  earlier,
  jobOf,
  later,
  practice,
  refusedWhole,
  type StorageClause,
  safety,
  stored,
} from "./requests.js";

const settled = (
  storage: Storage,
  token: number,
  againAt: number | null = null,
): ReturnType<Storage["settle"]> =>
  storage.settle({ practice, queue: "outbox", id: "job/1", token, againAt });

const putOff: StorageClause["run"] = async (harness, check) => {
  const storage = await harness.open();
  await stored(storage, check, { putJobs: [jobOf("job/1")] });
  const token = await tokenOf(storage, check);
  const againAt = (await clockOf(storage, check)) + 10_000;
  check.value(await settled(storage, token, againAt), "putting a job off");
  check.problem(
    await settled(storage, token),
    "storage/token-stale",
    "settling a job that was put off",
  );
  harness.advance(5_000);
  check.equal(await claimable(storage, check), [], "the jobs before its new time");
  harness.advance(5_001);
  const [again] = await claimed(storage, check);
  check.equal(
    [again?.at, again?.attempts, again?.payload],
    [againAt, 2, "work job/1"],
    "the job at its new time",
  );
  check.that((again?.token ?? -1) > token, "its token should be higher than before");
};

const replaced: StorageClause["run"] = async (harness, check) => {
  const storage = await harness.open();
  const tokens: number[] = [];
  const put = async (payload: string): Promise<void> => {
    await stored(storage, check, { putJobs: [jobOf("job/1", { payload })] });
  };
  await put("one");
  tokens.push(await tokenOf(storage, check));
  await put("two");
  check.problem(
    await settled(storage, tokens[0] ?? -1),
    "storage/token-stale",
    "settling a job that was replaced",
  );
  const [second] = await claimed(storage, check);
  check.equal([second?.payload, second?.attempts], ["two", 1], "the job that took its place");
  tokens.push(second?.token ?? -1);
  check.value(await settled(storage, tokens[1] ?? -1), "settling the second job");
  await put("three");
  tokens.push(await tokenOf(storage, check));
  await stored(storage, check, { cancelJobs: [jobOf("job/1")] });
  await put("four");
  check.problem(
    await settled(storage, tokens[2] ?? -1),
    "storage/token-stale",
    "settling a job that was cancelled and put again",
  );
  tokens.push(await tokenOf(storage, check));
  check.equal(
    tokens,
    [...new Set(tokens)].sort((left, right) => left - right),
    "the tokens, each higher than the one before",
  );
  for (const old of tokens.slice(0, 3)) {
    check.problem(await settled(storage, old), "storage/token-stale", "settling with an old token");
  }
};

const withinCommit: StorageClause["run"] = async (harness, check) => {
  const storage = await harness.open();
  await stored(storage, check, earlier);
  const old = await tokenOf(storage, check);
  harness.advance(1_001);
  const token = await tokenOf(storage, check);
  const settleJobs = (value: number) => [{ queue: "outbox", id: "job/1", token: value }];
  const stale = later({ cancelJobs: [], settleJobs: settleJobs(old) });
  await refusedWhole(storage, check, {
    parts: stale,
    code: "storage/token-stale",
    doing: "a commit that settles with an old token",
  });
  await stored(storage, check, later({ cancelJobs: [], settleJobs: settleJobs(token) }));
  harness.advance(1_001);
  check.equal(
    await claimable(storage, check),
    ["job/2"],
    "the jobs after the commit that settled one and put another",
  );
};

/** Clauses about settling jobs. */
export const settlingClauses: readonly StorageClause[] = [
  {
    ...safety,
    id: "ST53",
    title: "a job that is done is gone, and settling it again is refused",
    reason: "L1: handled means handled once",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, { putJobs: [jobOf("job/1")] });
      const token = await tokenOf(storage, check);
      check.value(await settled(storage, token), "settling a job");
      check.problem(await settled(storage, token), "storage/token-stale", "settling it again");
      check.problem(
        await storage.settle({ practice, queue: "outbox", id: "never", token: 1, againAt: null }),
        "storage/token-stale",
        "settling a job that never was",
      );
      harness.advance(5_000);
      check.equal(await claimable(storage, check), [], "the jobs after it");
    },
  },
  {
    ...safety,
    id: "ST54",
    title:
      "a job that is put off comes back at its new time with its attempts counted and a higher token",
    reason: "L1: a channel that is down is tried again, and somebody can see how often",
    run: putOff,
  },
  {
    ...safety,
    id: "ST55",
    title:
      "a worker whose lease ended and whose job is in other hands can neither end it nor put it off",
    reason:
      "S3: a worker that slept for an hour must not switch off an escalation that another one is running",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, { putJobs: [jobOf("job/1")] });
      const first = await tokenOf(storage, check);
      harness.advance(1_001);
      const second = await tokenOf(storage, check);
      check.problem(
        await settled(storage, first),
        "storage/token-stale",
        "ending with the old token",
      );
      check.problem(
        await settled(storage, first, 5),
        "storage/token-stale",
        "putting off with the old token",
      );
      check.problem(
        await settled(storage, second + 1),
        "storage/token-stale",
        "ending with a token that was never given",
      );
      check.problem(await settled(storage, 0), "storage/token-stale", "ending with the token 0");
      check.value(await settled(storage, second), "ending with the latest token");
    },
  },
  {
    ...safety,
    id: "ST56",
    title:
      "a job that is put again is replaced and free, and a token that was given for it never works again",
    reason: "S3: a new deadline must not be ended by work on the old one",
    run: replaced,
  },
  {
    ...safety,
    id: "ST57",
    title:
      "a cancelled job is gone, whether or not somebody has it, and cancelling an unknown one is harmless",
    reason: "S3: a message that was read must not be escalated",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, { putJobs: [jobOf("job/1"), jobOf("job/2")] });
      const token = await tokenOf(storage, check);
      await stored(storage, check, { cancelJobs: [jobOf("job/1"), jobOf("unknown")] });
      check.problem(
        await settled(storage, token),
        "storage/token-stale",
        "settling a cancelled job",
      );
      harness.advance(1_001);
      check.equal(await claimable(storage, check), ["job/2"], "the jobs after it");
    },
  },
  {
    ...safety,
    id: "ST58",
    title: "a commit ends the jobs that it settles, and a stale token refuses the whole commit",
    reason: "S1: an escalation and the record of it are one decision",
    run: withinCommit,
  },
];

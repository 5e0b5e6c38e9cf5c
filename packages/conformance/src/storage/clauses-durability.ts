/** What is left when a storage is closed, or dies, and what it says about itself. */
import type { Storage } from "@carethread/ports";
import type { Check } from "../kit/clause.js";
import {
  appendTo,
  claimable,
  commitOf,
  earlier,
  footprint,
  jobOf,
  keyOf,
  type StorageClause,
  safety,
  stored,
} from "./requests.js";

const survives =
  (after: "reopen" | "crash"): StorageClause["run"] =>
  async (harness, check) => {
    const first = await harness.open();
    await stored(first, check, earlier);
    await stored(first, check, { append: [appendTo("thread/2", 0)], key: keyOf("key/2") });
    const before = await footprint(first, check);
    const second = await harness[after]();
    check.equal(await footprint(second, check), before, "what is stored");
    check.equal(await claimable(second, check), ["job/1"], "the jobs");
  };

const fencing: StorageClause["run"] = async (harness, check) => {
  const first = await harness.open();
  await stored(first, check, { putJobs: [jobOf("job/1")] });
  const tokens = [check.value(await first.claim(claimOfOne), "claiming")[0]?.token ?? -1];
  const second = await harness.crash();
  check.equal(
    await claimable(second, check),
    [],
    "the jobs during the lease of the process that died",
  );
  harness.advance(1_001);
  const [job] = check.value(await second.claim(claimOfOne), "claiming after the lease");
  tokens.push(job?.token ?? -1);
  check.equal(job?.attempts, 2, "the attempts");
  check.that(
    (tokens[1] ?? -1) > (tokens[0] ?? -1),
    "the token should be higher than the one given before the crash",
  );
};

const claimOfOne = { queue: "outbox", practice: null, limit: 1, leaseMs: 1_000 };

const crashAnywhere: StorageClause["run"] = async (harness, check) => {
  let storage = await harness.open();
  for (let turn = 0; turn < 6; turn += 1) {
    const commit = commitOf({ key: keyOf(`key/${turn}`), append: [appendTo("thread/1", turn)] });
    const unanswered = storage.commit(commit);
    storage = await harness.crash();
    await Promise.allSettled([unanswered]);
    const retried = check.value(await storage.commit(commit), "the retry after the crash");
    check.equal(retried.sequence, turn + 1, "the sequence after the retry");
  }
  check.equal(await versionOf(storage, check), 6, "the version after six crashes and retries");
};

const versionOf = async (storage: Storage, check: Check): Promise<number> => {
  const slice = await storage.readStream({
    practice: "A81001",
    stream: "thread/1",
    after: 0,
    witness: [],
  });
  return check.value(slice, "reading").version;
};

const inOrder = (jobs: Readonly<Record<string, number>>): readonly [string, number][] =>
  Object.entries(jobs).sort(([one], [other]) => (one < other ? -1 : 1));

const health: StorageClause["run"] = async (harness, check) => {
  const storage = await harness.open();
  const ask = async () => check.value(await storage.health(), "asking for health");
  const first = await ask();
  check.equal(first.oldestJobAt, null, "the oldest job of an empty storage");
  check.equal(first.oldestJobs, {}, "the oldest jobs of an empty storage by queue");
  harness.advance(60_000);
  const passed = (await ask()).at - first.at;
  check.that(
    passed >= 60_000 && passed < 120_000,
    `after a minute the clock of health() has moved by ${passed} ms`,
  );
  const putJobs = [
    jobOf("job/1", { at: 500, queue: "tell" }),
    jobOf("job/2", { at: 300, queue: "due" }),
    jobOf("job/3", { at: 2 ** 52 }),
    jobOf("job/4", { at: 2 ** 52, queue: "later" }),
  ];
  await stored(storage, check, { putJobs });
  check.equal((await ask()).oldestJobAt, 300, "the oldest job");
  const byQueue = { due: 300, tell: 500 };
  check.equal(inOrder((await ask()).oldestJobs), inOrder(byQueue), "the oldest job of each queue");
  check.value(await storage.claim({ ...claimOfOne, queue: "due" }), "claiming the oldest job");
  check.equal((await ask()).oldestJobAt, 300, "the oldest job while somebody works on it");
  await stored(storage, check, { cancelJobs: putJobs.slice(0, 2) });
  check.equal((await ask()).oldestJobAt, null, "the oldest job when the only one is in the future");
};

const promises: StorageClause["run"] = async (harness, check) => {
  const storage = await harness.open();
  const { durability, acceptDataLoss } = check.value(await storage.health(), "asking for health");
  check.equal(storage.spec, "storage/1", "the contract that the adapter names");
  check.equal(
    storage.capabilities.durable,
    durability === "full",
    "the capability `durable`, beside a durability in force of full",
  );
  check.that(
    !(acceptDataLoss && storage.capabilities.durable),
    "an adapter that accepts data loss should not declare that it is durable",
  );
  check.that(
    ["one", "many"].includes(storage.capabilities.processes),
    "processes should be one or many",
  );
};

const durable = { safety: true, needs: ["durable"] } as const;

/** Clauses about durability and health. */
export const durabilityClauses: readonly StorageClause[] = [
  {
    ...safety,
    id: "ST90",
    title: "everything is there after the storage was closed and opened again",
    reason: "S1: a restart is not an incident",
    run: survives("reopen"),
  },
  {
    ...durable,
    id: "ST91",
    title: "everything that was acknowledged is there after the process died",
    reason: "S1: the patient was told that it was sent",
    run: survives("crash"),
  },
  {
    ...durable,
    id: "ST92",
    title:
      "a commit that a crash left without an answer is stored once when it is tried again with its key",
    reason: "S2: nobody knows after a crash what was stored, and nobody needs to",
    run: crashAnywhere,
  },
  {
    ...durable,
    id: "ST93",
    title: "leases and tokens outlive the process that took them",
    reason: "S3: two workers must not share a job because the storage was restarted between them",
    run: fencing,
  },
  {
    ...safety,
    id: "ST94",
    title:
      "health tells the storage's clock and when the oldest unfinished job was due, of all and by queue",
    reason: "L1: the alarm for work that nobody does hangs on this number",
    run: health,
  },
  {
    ...safety,
    id: "ST95",
    title: "the adapter declares durability exactly when it is in force",
    reason: "S1: a promise that the settings do not keep is a message lost later",
    run: promises,
  },
];

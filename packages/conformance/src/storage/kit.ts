import type { Kit } from "../kit/clause.js";
import { type Report, type RunOptions, runKit } from "../kit/run.js";
import { bodyClauses } from "./clauses-bodies.js";
import { claimClauses } from "./clauses-claims.js";
import { commitClauses } from "./clauses-commit.js";
import { durabilityClauses } from "./clauses-durability.js";
import { hostileClauses } from "./clauses-hostile.js";
import { keyClauses } from "./clauses-keys.js";
import { limitClauses } from "./clauses-limits.js";
import { listClauses } from "./clauses-lists.js";
import { logClauses } from "./clauses-log.js";
import { pagingClauses } from "./clauses-paging.js";
import { practiceClauses } from "./clauses-practices.js";
import { settlingClauses } from "./clauses-settling.js";
import { streamClauses } from "./clauses-streams.js";
import type { StorageHarness } from "./harness.js";

/**
 * The clauses of `storage/1`: every sentence of the storage port's documentation, as a test.
 *
 * @category conformance
 * @example
 * ```ts
 * import { type StorageHarness, storageKit, runKit } from "@carethread/conformance";
 *
 * export const conforms = async (harness: StorageHarness): Promise<boolean> =>
 *   (await runKit(storageKit, harness)).conforms;
 * ```
 */
export const storageKit: Kit<StorageHarness> = {
  port: "storage",
  spec: "storage/1",
  methods: ["open", "again", "reopen", "crash", "advance"],
  clauses: [
    ...streamClauses,
    ...commitClauses,
    ...keyClauses,
    ...bodyClauses,
    ...listClauses,
    ...pagingClauses,
    ...claimClauses,
    ...settlingClauses,
    ...practiceClauses,
    ...logClauses,
    ...limitClauses,
    ...hostileClauses,
    ...durabilityClauses,
  ],
  declared: async (harness) => {
    const { capabilities } = await harness.open();
    return [
      ...(capabilities.durable ? ["durable"] : []),
      ...(capabilities.processes === "many" ? ["processes: many"] : []),
    ];
  },
};

/**
 * Runs the storage kit against one adapter.
 *
 * Never rejects. With skips, a safety clause is run all the same.
 *
 * @category conformance
 * @example
 * ```ts
 * import { certificate, runStorageKit, type StorageHarness } from "@carethread/conformance";
 *
 * export const print = async (harness: StorageHarness): Promise<string> =>
 *   certificate(await runStorageKit(harness), "2026-01-31").text;
 * ```
 */
export const runStorageKit = (harness: StorageHarness, options: RunOptions = {}): Promise<Report> =>
  runKit(storageKit, harness, options);

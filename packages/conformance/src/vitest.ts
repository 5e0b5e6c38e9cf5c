/**
 * The kit as vitest suites: one test for each clause, named by its sentence.
 *
 * @packageDocumentation
 */
import { describe, expect, test } from "vitest";
import type { Kit, KitHarness } from "./kit/clause.js";
import { declaredBy, type RunOptions, runClause } from "./kit/run.js";
import type { StorageHarness } from "./storage/harness.js";
import { storageKit } from "./storage/kit.js";

/**
 * Makes a suite of any kit. A clause about a capability that the adapter does not declare shows as skipped, with the reason.
 *
 * @category conformance
 * @example
 * ```ts
 * import { storageKit, type StorageHarness } from "@carethread/conformance";
 * import { describeKit } from "@carethread/conformance/vitest";
 *
 * export const suite = (harness: StorageHarness): void => describeKit(storageKit, "my storage", harness);
 * ```
 */
export const describeKit = <Harness extends KitHarness>(
  kit: Kit<Harness>,
  name: string,
  harness: Harness,
  options: RunOptions = {},
): void => {
  describe(`${name} keeps ${kit.spec}`, () => {
    let declared: Promise<readonly string[]> | undefined;
    for (const clause of kit.clauses) {
      test(`${clause.id} ${clause.title}`, { timeout: 120_000 }, async (context) => {
        declared ??= declaredBy(kit, harness);
        const verdict = await runClause(clause, harness, { ...options, declared: await declared });
        if (verdict.outcome === "skipped" || verdict.outcome === "not-declared") {
          context.skip(verdict.findings.join("; "));
        }
        expect(verdict.findings).toEqual([]);
      });
    }
  });
};

/**
 * Makes a suite of the storage kit.
 *
 * @category conformance
 * @example
 * ```ts
 * import type { StorageHarness } from "@carethread/conformance";
 * import { describeStorage } from "@carethread/conformance/vitest";
 *
 * export const suite = (harness: StorageHarness): void => describeStorage("my storage", harness);
 * ```
 */
export const describeStorage = (
  name: string,
  harness: StorageHarness,
  options: RunOptions = {},
): void => describeKit(storageKit, name, harness, options);

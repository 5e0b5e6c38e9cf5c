import type { Kit } from "../kit/clause.js";
import { digestClauses } from "./clauses-digests.js";
import { refusingClauses } from "./clauses-refusing.js";
import { sealingClauses } from "./clauses-sealing.js";
import type { KeysHarness } from "./harness.js";

/**
 * The clauses of `keys/1`: every sentence of the keys port's documentation, as a test.
 *
 * @category conformance
 * @example
 * ```ts
 * import { type KeysHarness, keysKit, runKit } from "@carethread/conformance";
 *
 * export const conforms = async (harness: KeysHarness): Promise<boolean> =>
 *   (await runKit(keysKit, harness)).conforms;
 * ```
 */
export const keysKit: Kit<KeysHarness> = {
  port: "keys",
  spec: "keys/1",
  methods: ["open", "again"],
  clauses: [...sealingClauses, ...refusingClauses, ...digestClauses],
  declared: async () => [],
};

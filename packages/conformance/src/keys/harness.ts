import type { Keys } from "@carethread/ports";
import type { KitHarness } from "../kit/clause.js";

/**
 * What the author of a keys adapter gives to the kit.
 *
 * @category conformance
 * @example
 * ```ts
 * import type { KeysHarness } from "@carethread/conformance";
 * import { createLocalKeys, generatePracticeKey } from "@carethread/keys-local";
 *
 * const practiceKeys = { A81001: generatePracticeKey(), B82002: generatePracticeKey() };
 * const open = async () => createLocalKeys({ practiceKeys })._unsafeUnwrap();
 *
 * export const harness: KeysHarness = {
 *   port: "keys",
 *   name: "local",
 *   practices: ["A81001", "B82002"],
 *   open,
 *   again: open,
 *   dispose: async () => {},
 * };
 * ```
 */
export interface KeysHarness extends KitHarness {
  /** Always `"keys"`. */
  readonly port: "keys";
  /** Two practices that have keys. */
  readonly practices: readonly [string, string];
  /** The adapter. */
  open(): Promise<Keys>;
  /** Another adapter on the same keys, that remembers nothing of the first: another process. */
  again(): Promise<Keys>;
}

import type { Attachments } from "@carethread/ports";
import type { Kit, KitHarness } from "../kit/clause.js";
import { attachmentClauses } from "./clauses.js";

/**
 * What the author of an attachment store gives to the kit.
 *
 * @category conformance
 */
export interface AttachmentsHarness extends KitHarness {
  /** Always `"attachments"`. */
  readonly port: "attachments";
  /** A fresh, empty store. */
  open(): Promise<Attachments>;
  /** The same store after its process ended in good order; for a store that keeps nothing, the same handle. */
  reopen(): Promise<Attachments>;
  /** From now on what lies behind the store does not answer, until the next `open`. */
  cutOff(): Promise<void>;
}

/**
 * The clauses of `attachments/1`: every sentence of the port's documentation, as a test.
 *
 * @category conformance
 * @example
 * ```ts
 * import { type AttachmentsHarness, attachmentsKit, runKit } from "@carethread/conformance";
 *
 * export const conforms = async (harness: AttachmentsHarness): Promise<boolean> =>
 *   (await runKit(attachmentsKit, harness)).conforms;
 * ```
 */
export const attachmentsKit: Kit<AttachmentsHarness> = {
  port: "attachments",
  spec: "attachments/1",
  methods: ["open", "reopen", "cutOff"],
  clauses: attachmentClauses,
  declared: async () => [],
};

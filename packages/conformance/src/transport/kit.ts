import type { Kit } from "../kit/clause.js";
import { letterClauses } from "./clauses-letters.js";
import { notificationClauses } from "./clauses-notifications.js";
import type { TransportHarness } from "./harness.js";

/**
 * The clauses of `transport/1`: every sentence of the transport port's documentation, as a test.
 *
 * @category conformance
 * @example
 * ```ts
 * import { type TransportHarness, transportKit, runKit } from "@carethread/conformance";
 *
 * export const conforms = async (harness: TransportHarness): Promise<boolean> =>
 *   (await runKit(transportKit, harness)).conforms;
 * ```
 */
export const transportKit: Kit<TransportHarness> = {
  port: "transport",
  spec: "transport/1",
  methods: ["open", "arrived", "contacts", "behave", "now"],
  clauses: [...notificationClauses, ...letterClauses],
  declared: async (harness) => {
    const { capabilities, hours } = await harness.open();
    const { letters } = capabilities;
    return [
      ...(hours === undefined ? [] : ["hours"]),
      letters ? "letters" : "no letters",
      ...(letters && harness.accredited !== null ? ["accredited"] : []),
    ];
  },
};

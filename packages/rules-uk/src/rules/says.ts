import type { Need } from "@carethread/core";

/** Words anywhere in the message. */
export const says = (...phrases: readonly string[]): Need => ({ phrases, within: "message" });

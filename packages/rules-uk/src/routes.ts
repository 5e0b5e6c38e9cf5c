import type { RouteRule } from "@carethread/core";

/** On which list a message belongs when it is sent. */
export const routes: readonly RouteRule[] = [];

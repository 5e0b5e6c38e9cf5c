import { type Alert, type Alerts, ok } from "@carethread/ports";

/** Who was told of what must not wait. The portal has no pager: what would go to one is kept, and shown where somebody looks. */
export interface Pager extends Alerts {
  /** What was raised since the start, the oldest first; a repeat is not listed again. */
  raised(): readonly Alert[];
}

/** A pager that keeps what it is told. */
export const createPager = (): Pager => {
  const raised = new Map<string, Alert>();
  return {
    spec: "alerts/1",
    name: "portal-pager",
    raised: () => [...raised.values()],
    raise: async (alert) => {
      raised.set(`${alert.practice} ${alert.reference}`, alert);
      return ok(undefined);
    },
  };
};

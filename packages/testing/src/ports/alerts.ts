import { type Alert, type Alerts, type AlertsProblem, ok } from "@carethread/ports";
import { createFailures, failed } from "./failures.js";

/**
 * Alerts in memory: who was told of what.
 *
 * @category testing
 */
export interface MemoryAlerts extends Alerts {
  /** What was raised, in the order in which it first was. A repeat is not listed again. */
  raised(): readonly Alert[];
  /** The next `times` calls (1 without it) fail so, and nobody is told. */
  fail(code: AlertsProblem["code"], times?: number): void;
}

/**
 * Makes alerts in memory.
 *
 * @category testing
 * @example
 * ```ts run
 * import { createMemoryAlerts } from "@carethread/testing";
 *
 * const alerts = createMemoryAlerts();
 * const alert = {
 *   practice: "A81001",
 *   reference: "a-1",
 *   to: { kind: "host" },
 *   what: "team-unwatched",
 *   about: "watch/clinical",
 *   since: 0,
 *   dueAt: 0,
 *   step: 0,
 * } as const;
 * await alerts.raise(alert);
 * await alerts.raise(alert);
 * console.log(alerts.raised().map(({ what }) => what)); // => [ 'team-unwatched' ]
 * ```
 */
export const createMemoryAlerts = (): MemoryAlerts => {
  const raised = new Map<string, Alert>();
  const failures = createFailures<AlertsProblem["code"]>();
  return {
    spec: "alerts/1",
    name: "memory",
    raised: () => [...raised.values()],
    fail: failures.fail,
    raise: async (alert) => {
      const failure = failures.next();
      if (failure !== undefined) return failed(failure);
      const name = JSON.stringify([alert.practice, alert.reference]);
      if (!raised.has(name)) raised.set(name, { ...alert, to: { ...alert.to } });
      return ok(undefined);
    },
  };
};

/** One thing wrong with each: what the clauses of the alerts port are there to notice. */
import { type Alert, type Alerts, ok } from "@carethread/ports";
import type { AlertsHarness, Saboteur } from "../../src/index.js";
import { alertsHarness } from "./small-harnesses.js";

const alerts = (
  clause: string,
  does: string,
  change: Parameters<typeof alertsHarness>[0],
): Saboteur<AlertsHarness> => ({ clause, does, harness: () => alertsHarness(change) });

const raising = (
  clause: string,
  does: string,
  change: (alert: Alert) => Alert,
): Saboteur<AlertsHarness> =>
  alerts(clause, does, (sound) => ({ ...sound, raise: (one) => sound.raise(change(one)) }));

const claimsToHaveTold = (sound: Alerts): Alerts => ({
  ...sound,
  raise: async (one) => {
    await sound.raise(one);
    return ok(undefined);
  },
});

let raisings = 0;

export const alertsSaboteurs: readonly Saboteur<AlertsHarness>[] = [
  raising("AL01", "forgets how many steps were taken", (one) => ({ ...one, step: 7 })),
  raising("AL02", "tells a repeat as something new", (one) => {
    raisings += 1;
    return { ...one, reference: `${one.reference}-${raisings}` };
  }),
  raising("AL03", "takes no notice of capitals", (one) => ({
    ...one,
    reference: one.reference.toLowerCase(),
  })),
  raising("AL03", "has one practice", (one) => ({ ...one, practice: "A81001" })),
  raising("AL04", "tells one person everything", (one) => ({
    ...one,
    to: { kind: "staff", staff: "s-1" },
  })),
  alerts("AL05", "says that a refused alert was told", claimsToHaveTold),
  alerts("AL06", "says that it told somebody when nobody answers", claimsToHaveTold),
];

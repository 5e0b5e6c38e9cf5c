import { appendFileSync, readFileSync } from "node:fs";
import { type Alert, type Alerts, ok } from "@carethread/ports";

/** An alert that somebody was told of, and when. */
export interface Told extends Alert {
  readonly at: number;
}

/** Who was told of what must not wait. The portal has no pager: what would go to one is kept in a file, and shown where somebody looks. */
export interface Pager extends Alerts {
  /** What was raised, the oldest first; a repeat is not listed again. */
  raised(): readonly Told[];
}

const keptIn = (file: string): readonly Told[] => {
  try {
    const lines = readFileSync(file, "utf8").split("\n");
    return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Told);
  } catch {
    return [];
  }
};

const nameOf = ({ practice, reference }: Alert): string => `${practice} ${reference}`;

/** A pager that keeps what it is told. */
export const openPager = (file: string, now: () => number): Pager => {
  const raised = new Map(keptIn(file).map((told) => [nameOf(told), told]));
  return {
    spec: "alerts/1",
    name: "portal-pager",
    raised: () => [...raised.values()],
    raise: async (alert) => {
      if (raised.has(nameOf(alert))) return ok(undefined);
      const told = { ...alert, at: now() };
      appendFileSync(file, `${JSON.stringify(told)}\n`, { mode: 0o600 });
      raised.set(nameOf(alert), told);
      return ok(undefined);
    },
  };
};

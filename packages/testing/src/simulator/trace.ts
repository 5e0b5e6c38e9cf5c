/** Everything that happened, as one short text: two runs of a seed that differ in anything have other traces. */
import { createHash } from "node:crypto";
import type { History } from "./history.js";

/** The trace of a history. */
export const traceOf = (history: History): string => {
  const hash = createHash("sha256");
  const add = (part: unknown): void => {
    hash.update(JSON.stringify(part));
  };
  for (const { at, sequence, key, events, put } of history.commits)
    add([at, sequence, key, events, put]);
  for (const operation of history.operations) add(operation);
  for (const parts of [history.given, history.settled, history.told, history.raised, history.texts])
    add(parts);
  return hash.digest("hex").slice(0, 16);
};

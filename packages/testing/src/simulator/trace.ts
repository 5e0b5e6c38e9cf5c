/** Everything that happened, as one short text: two runs of a seed that differ in anything have other traces. */
import type { History } from "./history.js";

/** The trace of a history. */
export const traceOf = (history: History): string => {
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  const add = (text: string): void => {
    for (let n = 0; n < text.length; n += 1) {
      const unit = text.charCodeAt(n);
      one = Math.imul(one ^ unit, 0x01000193);
      other = Math.imul(other ^ unit, 0x85ebca6b) + 0x27d4eb2f;
    }
  };
  for (const { at, sequence, key, events, put } of history.commits)
    add(`${at} ${sequence} ${key} ${JSON.stringify(events)} ${JSON.stringify(put)}`);
  for (const operation of history.operations) add(JSON.stringify(operation));
  for (const parts of [history.given, history.settled, history.told, history.raised, history.texts])
    add(JSON.stringify(parts));
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
};

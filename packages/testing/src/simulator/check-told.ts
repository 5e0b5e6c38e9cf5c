/** Whoever has to be told is told, or somebody knows that they could not be; and nobody is told of what was taken back. */
import type { History, Told, Violation } from "./history.js";
import { type ModelMessage, text, walk } from "./model.js";

/**
 * Each message of the practice that was not undone has a notice that it was handed over, or that nothing was left to try, or was opened before
 * anybody could be told. Nothing leaves before its undo time is over, and in a world without faults nothing leaves twice.
 */
export const checkTold = (history: History): readonly Violation[] => {
  const noted = new Set<string>();
  const model = walk(
    history,
    () => undefined,
    (_, event) => {
      if (event.type === "notice-recorded" || event.type === "message-retracted")
        noted.add(text(event, "message"));
    },
  );
  const messages = new Map([...model.threads.values()].flatMap((t) => [...t.messages]));
  const untold = [...messages.values()].filter(
    (m) => isOwed(m, history.endedAt) && !noted.has(m.message),
  );
  return [
    ...history.told.flatMap((one) => wrongWith(one, messages, history.skewMs)),
    ...(history.faultless ? toldTwice(history.told) : []),
    ...untold.map(({ message }) => `nobody was told of ${message}, and nobody knows`),
  ].map((says) => ({ checker: "told", says }));
};

/** Whether somebody had to be told by now: a day is more than any channel was down for. */
const isOwed = (message: ModelMessage, endedAt: number): boolean =>
  message.byStaff &&
  message.undoneAt === null &&
  message.openedAt === null &&
  message.dispatchAt < endedAt - 86_400_000;

const wrongWith = (
  { reference, at }: Told,
  messages: ReadonlyMap<string, ModelMessage>,
  skewMs: number,
): readonly string[] => {
  const message = messages.get(reference.split(".")[1] ?? "");
  if (message === undefined) return [`${reference} tells of nothing`];
  if (at < message.dispatchAt - 2 * skewMs)
    return [`${reference} left before its undo time was over`];
  const undoneAt = message.undoneAt ?? Number.POSITIVE_INFINITY;
  return undoneAt < at ? [`${reference} left after it was undone`] : [];
};

const toldTwice = (told: readonly Told[]): readonly string[] => {
  const references = told.map(({ reference }) => reference);
  return [...new Set(references)].flatMap((reference) => {
    const times = references.filter((other) => other === reference).length;
    return times > 1 ? [`${reference} left ${times} times`] : [];
  });
};

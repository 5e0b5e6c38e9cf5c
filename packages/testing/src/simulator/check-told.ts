/** Whoever has to be told is told, or somebody knows that they could not be; and nobody is told of what was taken back. */
import type { History, Violation } from "./history.js";
import { text, walk } from "./model.js";

/**
 * Each message of the practice that was not undone has a notice that it was handed over, or that nothing was left to try, or was opened before
 * anybody could be told. Nothing leaves before its undo time is over, and in a world without faults nothing leaves twice.
 */
export const checkTold = (history: History): readonly Violation[] => {
  const { told, endedAt, faultless, skewMs } = history;
  const says: string[] = [];
  const noted = new Set<string>();
  const undone = new Map<string, number>();
  const retracted = new Set<string>();
  const model = walk(
    history,
    () => undefined,
    (_, event, commit) => {
      const message = text(event, "message");
      if (event.type === "notice-recorded") noted.add(message);
      if (event.type === "message-undone") undone.set(message, commit.at);
      if (event.type === "message-retracted") retracted.add(message);
    },
  );
  const messages = new Map([...model.threads.values()].flatMap((t) => [...t.messages]));
  const left = new Map<string, number>();
  for (const { reference, at } of told) {
    left.set(reference, (left.get(reference) ?? 0) + 1);
    const message = messages.get(reference.split(".")[1] ?? "");
    if (message === undefined) says.push(`${reference} tells of nothing`);
    else if (at < message.dispatchAt - 2 * skewMs)
      says.push(`${reference} left before its undo time was over`);
    else if ((message.undoneAt ?? Number.POSITIVE_INFINITY) < at)
      says.push(`${reference} left after it was undone`);
  }
  for (const [reference, times] of left)
    if (faultless && times > 1) says.push(`${reference} left ${times} times`);
  for (const message of messages.values()) {
    const owed =
      message.byStaff && message.undoneAt === null && message.dispatchAt < endedAt - 86_400_000;
    if (
      owed &&
      !noted.has(message.message) &&
      !retracted.has(message.message) &&
      message.openedAt === null
    )
      says.push(`nobody was told of ${message.message}, and nobody knows`);
  }
  return says.map((one) => ({ checker: "told", says: one }));
};

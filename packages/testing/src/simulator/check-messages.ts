/** Nothing is lost, nothing is there twice, and what happens to a message happens in an order that makes sense. */
import type { History, LogEvent, Operation, Violation } from "./history.js";
import { type ModelMessage, type ModelThread, text, texts, waitingIn, walk } from "./model.js";

const CLINICAL: readonly string[] = [
  "symptoms",
  "medicines",
  "test-results",
  "fit-note",
  "referral",
  "something-else",
];

/**
 * Each acknowledged message is there once, under the ids that were answered. What was refused is not there, and of what nobody knows there
 * is one at most. Nothing is there that nobody sent.
 */
export const checkTexts = ({ operations, texts: read }: History): readonly Violation[] => {
  const found = new Map<string, string[]>();
  for (const { mark, thread, message, state } of read)
    if (state !== "undone") found.set(mark, [...(found.get(mark) ?? []), `${thread} ${message}`]);
  const says: string[] = [];
  const sends = byMark(operations.filter((o) => o.name === "messages.send"));
  const undone = undoneIn(operations);
  for (const [mark, tries] of sends) {
    const there = found.get(mark) ?? [];
    const answers = tries.filter((o) => o.ending === "ok");
    const answered = new Set(answers.map((o) => `${o.answered.thread} ${o.answered.message}`));
    const mayBeGone = answers.some((o) => undone.has(o.answered.message ?? ""));
    if (there.length > 1) says.push(`${mark} is there ${there.length} times`);
    if (answered.size > 1) says.push(`${mark} was acknowledged as ${answered.size} messages`);
    if (answers.length > 0 && there.length === 0 && !mayBeGone)
      says.push(`${mark} was acknowledged and is not there`);
    if (there.some((one) => answered.size > 0 && !answered.has(one)))
      says.push(`${mark} is not where it was acknowledged to be`);
    if (tries.every((o) => o.ending === "fail") && there.length > 0)
      says.push(`${mark} was refused and is there`);
  }
  for (const mark of found.keys())
    if (!sends.has(mark)) says.push(`${mark} is there, and nobody sent it`);
  return says.map((one) => ({ checker: "texts", says: one }));
};

const byMark = (sends: readonly Operation[]): ReadonlyMap<string, readonly Operation[]> => {
  const marks = new Map<string, Operation[]>();
  for (const send of sends)
    marks.set(send.mark ?? "", [...(marks.get(send.mark ?? "") ?? []), send]);
  return marks;
};

/** Messages that their authors may have undone: an undo of which nobody knows counts. */
const undoneIn = (operations: readonly Operation[]): ReadonlySet<string> =>
  new Set(
    operations
      .filter((o) => o.name === "messages.undo" && o.ending !== "fail")
      .map((o) => o.wish.slice("undo-".length)),
  );

/** What happens to a message: it is sent before all else, opened before it is handled, handled once, and nothing after it was undone. */
export const checkLifeCycles = (history: History): readonly Violation[] => {
  const says: string[] = [];
  walk(
    history,
    () => undefined,
    ({ threads }, event) => {
      if (!event.stream.startsWith("thread/")) return;
      const thread = threads.get(event.stream);
      if (event.type === "thread-opened") {
        if (thread !== undefined) says.push(`${event.stream} was opened twice`);
        return;
      }
      if (thread === undefined) says.push(`${event.stream} has ${event.type} before it was opened`);
      else says.push(...wrongIn(thread, event));
    },
  );
  return says.map((one) => ({ checker: "life-cycles", says: one }));
};

const wrongIn = (thread: ModelThread, event: LogEvent): readonly string[] => {
  const name = `${event.type} of ${thread.stream}`;
  if (event.type === "message-sent")
    return thread.messages.has(text(event, "message"))
      ? [`${name}: the message is there already`]
      : [];
  if (event.type === "thread-closed" && waitingIn(thread).length > 0)
    return [`${name}: something waits`];
  return [...texts(event, "messages"), text(event, "message")]
    .filter((id) => id !== "")
    .flatMap((id) => {
      const message = thread.messages.get(id);
      if (message === undefined) return [`${name}: ${id} was never sent`];
      return wrongWith(thread, message, event.type).map((what) => `${name}: ${id} ${what}`);
    });
};

const wrongWith = (thread: ModelThread, message: ModelMessage, type: string): readonly string[] => {
  if (message.undoneAt !== null) return ["was undone before"];
  switch (type) {
    case "messages-handled": {
      const seen = CLINICAL.includes(thread.category) ? message.reviewedAt : message.openedAt;
      return [
        ...(message.byStaff ? ["is the practice's own"] : []),
        ...(seen === null ? ["was seen by nobody who may judge it"] : []),
        ...(message.handledAt === null ? [] : ["was handled before"]),
      ];
    }
    case "message-undone":
      return message.openedAt === null ? [] : ["was opened before"];
    case "messages-released":
      return message.byStaff ? [] : ["is not the practice's"];
    default:
      return [];
  }
};

/** What nobody is ever told who does as people here do: they use no key twice, and the records are whole. */
const NEVER: readonly string[] = [
  "storage/key-conflict",
  "storage/corrupt",
  "storage/malformed",
  "storage/body-exists",
  "storage/body-unknown",
  "storage/too-large",
  "input/malformed",
  "ticket/invalid",
  "ticket/text-changed",
];

/** Nobody is refused for a reason that cannot be. */
export const checkRefusals = ({ operations }: History): readonly Violation[] =>
  operations
    .filter((o) => o.code !== null && NEVER.includes(o.code))
    .map((o) => ({ checker: "refusals", says: `${o.by} was refused ${o.name} with ${o.code}` }));

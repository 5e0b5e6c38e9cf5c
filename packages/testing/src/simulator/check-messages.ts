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
  const sends = byMark(operations.filter((o) => o.name === "messages.send"));
  const undone = undoneIn(operations);
  const says = [...sends].flatMap(([mark, tries]) =>
    wrongWithText(tries, found.get(mark) ?? [], undone).map((what) => `${mark} ${what}`),
  );
  const unsent = [...found.keys()].filter((mark) => !sends.has(mark));
  return [...says, ...unsent.map((mark) => `${mark} is there, and nobody sent it`)].map((one) => ({
    checker: "texts",
    says: one,
  }));
};

/** What is wrong with a text that was sent by these tries and is in these places. */
const wrongWithText = (
  tries: readonly Operation[],
  there: readonly string[],
  undone: ReadonlySet<string>,
): readonly string[] => {
  const answers = tries.filter((o) => o.ending === "ok").map((o) => o.answered);
  const places = new Set(answers.map(({ thread, message }) => `${thread} ${message}`));
  const mayBeGone = answers.some(({ message }) => undone.has(message ?? ""));
  const isLost = places.size > 0 && there.length === 0 && !mayBeGone;
  const isElsewhere = places.size > 0 && there.some((one) => !places.has(one));
  const wasRefused = tries.every((o) => o.ending === "fail");
  return [
    ...(there.length > 1 ? [`is there ${there.length} times`] : []),
    ...(places.size > 1 ? [`was acknowledged as ${places.size} messages`] : []),
    ...(isLost ? ["was acknowledged and is not there"] : []),
    ...(isElsewhere ? ["is not where it was acknowledged to be"] : []),
    ...(wasRefused && there.length > 0 ? ["was refused and is there"] : []),
  ];
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

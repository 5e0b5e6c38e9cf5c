/** States that are worth nothing if no run ever comes to them: each has a name, and a campaign in which one is missing has failed. */
import type { History, LogEvent, Operation, StoredCommit } from "./history.js";
import { type Model, type ModelThread, text, texts, walk } from "./model.js";
import { isWorking } from "./staff.js";
import type { Plan } from "./swarm.js";
import { isWhole } from "./workers.js";

/** How often each state was reached in a world. */
export const reachedStates = (
  plan: Plan,
  history: History,
  strikes: ReadonlyMap<string, number>,
): Readonly<Record<string, number>> => {
  const reached = new Map<string, number>();
  const count = (name: string, times = 1): void => {
    if (times > 0) reached.set(name, (reached.get(name) ?? 0) + times);
  };
  for (const [fault, times] of strikes) count(`fault: ${fault}`, times);
  inLog(history, count);
  inAnswers(history.operations, count);
  inWorkers(history, count);
  inPlan(plan, history, count);
  return Object.fromEntries([...reached].toSorted(([one], [other]) => (one < other ? -1 : 1)));
};

type Count = (name: string, times?: number) => void;

/** What happened, and what it happened to. */
const inLog = (history: History, count: Count): void => {
  const last = walk(
    history,
    () => undefined,
    (model, event, commit) => {
      const why = text(event, "why");
      count(why === "" ? `happened: ${event.type}` : `happened: ${event.type}, ${why}`);
      for (const [state, isSo] of CIRCUMSTANCES[event.type] ?? [])
        if (isSo(event, model, commit)) count(state);
    },
  );
  const threads = [...last.threads.values()];
  count("threads with ten messages", threads.filter((t) => t.messages.size >= 10).length);
};

type Circumstance = readonly [
  state: string,
  isSo: (event: LogEvent, model: Model, commit: StoredCommit) => boolean,
];

const some = ({ threads }: Model, is: (thread: ModelThread) => boolean): boolean =>
  [...threads.values()].some(is);

/** What can be so when something happens, by what happens. */
const CIRCUMSTANCES: Readonly<Record<string, readonly Circumstance[]>> = {
  "message-sent": [
    ["sent while the practice was at work", (_, __, { at }) => isWorking(at)],
    ["sent at night or on a weekend", (_, __, { at }) => !isWorking(at)],
    [
      "said while somebody had the thread in hand",
      (e, { threads }) => (threads.get(e.stream)?.claim ?? null) !== null,
    ],
  ],
  "thread-reopened": [
    // It is open again before the message is in it, by the same commit.
    [
      "said in a closed thread",
      ({ stream }, _, { events }) =>
        events.some((e) => e.type === "message-sent" && e.stream === stream),
    ],
  ],
  "messages-handled": [
    ["several messages handled at once", (e) => texts(e, "messages").length > 1],
  ],
  "staff-left": [
    ["left with work in hand", (e, m) => some(m, (t) => t.claim?.staff === text(e, "staff"))],
  ],
  "team-closing": [
    [
      "a team was removed that had threads",
      (e, m) => some(m, (t) => t.team === text(e, "team") && t.messages.size > 0),
    ],
  ],
  "thread-routed": [["moved by the system", (e) => e.data["staff"] === null]],
};

/** What people were told, and what became of it when they asked again. */
const inAnswers = (operations: readonly Operation[], count: Count): void => {
  const wishes = new Map<string, Operation[]>();
  for (const o of operations) {
    if (o.code !== null) count(`refused: ${o.name}, ${o.code}`);
    if (o.ending === "unknown") count(`unknown: ${o.name}`);
    if (o.wish !== "") wishes.set(o.wish, [...(wishes.get(o.wish) ?? []), o]);
  }
  for (const tries of wishes.values()) askedAgain(tries, count);
};

const askedAgain = (tries: readonly Operation[], count: Count): void => {
  const unknown = tries.findIndex((o) => o.ending === "unknown");
  const done = tries.findIndex((o) => o.ending === "ok");
  if (unknown >= 0 && done > unknown) count("unknown, asked again, and done");
  if (unknown >= 0 && done < 0) count("unknown for ever");
  const acknowledged = tries.filter((o) => o.name === "messages.send" && o.ending === "ok");
  if (acknowledged.length > 1) count("acknowledged twice, stored once");
};

/** Who had which job. */
const inWorkers = ({ given, operations, told }: History, count: Count): void => {
  const last = new Map<string, (typeof given)[number]>();
  for (const job of given) {
    const before = last.get(`${job.queue} ${job.id}`);
    if (before !== undefined && before.leasedUntil <= job.at) {
      count(
        before.by === job.by
          ? "a job came back when its lease was over"
          : "a job passed to another worker",
      );
    }
    last.set(`${job.queue} ${job.id}`, job);
  }
  count("a whole sweep", operations.filter((o) => o.name === "worker.sweep" && isWhole(o)).length);
  const references = new Set<string>();
  for (const { reference } of told) {
    if (references.has(reference)) count("told twice, because nobody knew of the first time");
    references.add(reference);
  }
};

/** What kind of world it was. */
const inPlan = (
  { life, faults, beginsAt, days }: Plan,
  { faultless }: History,
  count: Count,
): void => {
  if (faultless) count("a world without faults");
  if (life.withoutRules) count("a world without triage rules");
  if (faults.latencyMs === 0) count("a world in which calls take no time");
  if (faults.latencyMs >= 3_000) count("a world in which calls take seconds");
  const ends = beginsAt + days * 86_400_000;
  const covers = (year: number, month: number, day: number): boolean => {
    const at = Date.UTC(year, month, day, 1);
    return beginsAt <= at && at <= ends;
  };
  if (covers(2027, 2, 28)) count("the clocks went forward");
  if (covers(2027, 9, 31)) count("the clocks went back");
  if (covers(2026, 11, 25)) count("Christmas");
  if (covers(2028, 1, 29)) count("a leap day");
};

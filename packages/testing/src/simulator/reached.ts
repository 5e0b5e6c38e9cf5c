/** States that are worth nothing if no run ever comes to them: each has a name, and a campaign in which one is missing has failed. */
import type { History, Operation } from "./history.js";
import { text, texts, walk } from "./model.js";
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
    ({ threads }, event, { at }) => {
      const thread = threads.get(event.stream);
      const why = text(event, "why");
      count(why === "" ? `happened: ${event.type}` : `happened: ${event.type}, ${why}`);
      if (event.type === "message-sent") {
        count(
          isWorking(at) ? "sent while the practice was at work" : "sent at night or on a weekend",
        );
        if (thread?.isClosed === true) count("said in a closed thread");
        if (thread?.claim !== undefined && thread.claim !== null)
          count("said while somebody had the thread in hand");
      }
      if (event.type === "messages-handled" && texts(event, "messages").length > 1)
        count("several messages handled at once");
      if (
        event.type === "staff-left" &&
        [...threads.values()].some((t) => t.claim?.staff === text(event, "staff"))
      )
        count("left with work in hand");
      if (
        event.type === "team-closing" &&
        [...threads.values()].some((t) => t.team === text(event, "team") && t.messages.size > 0)
      )
        count("a team was removed that had threads");
      if (event.type === "thread-routed" && event.data["staff"] === null)
        count("moved by the system");
    },
  );
  count(
    "threads with ten messages",
    [...last.threads.values()].filter((t) => t.messages.size >= 10).length,
  );
};

/** What people were told, and what became of it when they asked again. */
const inAnswers = (operations: readonly Operation[], count: Count): void => {
  const wishes = new Map<string, Operation[]>();
  for (const o of operations) {
    if (o.code !== null) count(`refused: ${o.name}, ${o.code}`);
    if (o.ending === "unknown") count(`unknown: ${o.name}`);
    if (o.wish !== "") wishes.set(o.wish, [...(wishes.get(o.wish) ?? []), o]);
  }
  for (const tries of wishes.values()) {
    const wasUnknown = tries.findIndex((o) => o.ending === "unknown");
    const wasDone = tries.findIndex((o) => o.ending === "ok");
    const [first] = tries;
    if (wasUnknown >= 0 && wasDone > wasUnknown) count("unknown, asked again, and done");
    if (wasUnknown >= 0 && wasDone < 0) count("unknown for ever");
    if (first?.name === "messages.send" && tries.filter((o) => o.ending === "ok").length > 1)
      count("acknowledged twice, stored once");
  }
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

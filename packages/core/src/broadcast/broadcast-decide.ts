import { assertNever } from "../kernel/assert-never.js";
import {
  alreadySo,
  type Decision,
  type Facts,
  happened,
  type Of,
  refused,
} from "../kernel/decision.js";
import { sameValue } from "../kernel/same-value.js";
import { type Broadcast, isStopped } from "./broadcast.js";
import type { BroadcastCommand } from "./broadcast-command.js";
import { nextStep } from "./broadcast-due.js";
import type { BroadcastEvent } from "./broadcast-event.js";

type Answer = Decision<BroadcastEvent>;
type Command<Type extends BroadcastCommand["type"]> = Of<BroadcastCommand, Type>;

const happens = (event: BroadcastEvent): Answer => happened(event);

const draft = (command: Command<"draft">, state: Broadcast, now: number): Answer => {
  const { type: _, staff, ...content } = command;
  if (state.status !== null && state.status !== "draft") return refused("broadcast/not-a-draft");
  if (command.recipients < 1) return refused("broadcast/no-recipients");
  return state.bodyRef === command.bodyRef
    ? alreadySo()
    : happens({ type: "broadcast-drafted", at: now, by: staff, ...content });
};

const discard = ({ staff }: Command<"discard">, state: Broadcast, now: number): Answer => {
  if (state.status === "discarded") return alreadySo();
  return state.status === "draft"
    ? happens({ type: "broadcast-discarded", at: now, by: staff })
    : refused("broadcast/not-a-draft");
};

const approve = (command: Command<"approve">, state: Broadcast, now: number): Answer => {
  const { staff, revision } = command;
  if (state.authors.includes(staff)) return refused("broadcast/second-person");
  if (state.revision !== revision) return refused("broadcast/changed");
  if (state.approved !== null) return alreadySo();
  return state.status === "draft"
    ? happens({ type: "broadcast-approved", at: now, by: staff, revision })
    : refused("broadcast/not-a-draft");
};

const release = (command: Command<"release">, state: Broadcast, now: number): Answer => {
  const { staff, revision, staging, evidence } = command;
  if (state.revision !== revision) return refused("broadcast/changed");
  if (state.status === "releasing" || state.status === "sent") return alreadySo();
  if (state.status !== "draft") return refused("broadcast/not-a-draft");
  const approved = state.approved !== null && command.secondHolds;
  if (command.needsSecond && !approved) return refused("broadcast/needs-second-person");
  return happens({ type: "broadcast-released", at: now, by: staff, evidence, ...staging });
};

/** Whether a batch is the one that is due, so that none is recorded twice, too early or out of turn. */
const isDue = (
  { type, from, count }: Command<"record-batch"> | Command<"record-recalled">,
  state: Broadcast,
  now: number,
): boolean => {
  const step = nextStep(state);
  const kind = type === "record-batch" ? "send" : "recall";
  return (
    step !== null && step.at <= now && sameValue({ ...step, at: 0 }, { kind, from, count, at: 0 })
  );
};

const recordBatch = (command: Command<"record-batch">, state: Broadcast, now: number): Answer => {
  const { from, count, leftOut } = command;
  return isDue(command, state, now)
    ? happens({ type: "broadcast-batch-sent", at: now, from, count, leftOut })
    : alreadySo();
};

const recordRecalled = (
  command: Command<"record-recalled">,
  state: Broadcast,
  now: number,
): Answer => {
  const { type: _, ...done } = command;
  return isDue(command, state, now)
    ? happens({ type: "broadcast-batch-recalled", at: now, ...done })
    : alreadySo();
};

const halt = ({ staff }: Command<"halt">, state: Broadcast, now: number): Answer => {
  if (isStopped(state)) return alreadySo();
  return state.status === "releasing" || state.status === "sent"
    ? happens({ type: "broadcast-halted", at: now, by: staff })
    : refused("broadcast/not-released");
};

const recall = ({ staff }: Command<"recall">, state: Broadcast, now: number): Answer => {
  if (state.status === "recalled") return alreadySo();
  return state.release === null
    ? refused("broadcast/not-released")
    : happens({ type: "broadcast-recalled", at: now, by: staff });
};

/** What follows from a command. Everything but `draft` is refused for a broadcast that does not exist. */
export const decideBroadcast = (
  command: BroadcastCommand,
  state: Broadcast,
  { now }: Facts,
): Decision<BroadcastEvent> => {
  if (command.type !== "draft" && state.status === null) return refused("broadcast/unknown");
  switch (command.type) {
    case "draft":
      return draft(command, state, now);
    case "discard":
      return discard(command, state, now);
    case "approve":
      return approve(command, state, now);
    case "release":
      return release(command, state, now);
    case "record-batch":
      return recordBatch(command, state, now);
    case "halt":
      return halt(command, state, now);
    case "recall":
      return recall(command, state, now);
    case "record-recalled":
      return recordRecalled(command, state, now);
    default:
      return assertNever(command);
  }
};

import { type ClaimedJob, err, ok, type PracticeKeys } from "@carethread/ports";
import type { Outcome } from "../../kernel/catalogue.js";
import type { MessageId, PartnerId, StaffId } from "../../kernel/id.js";
import type { Message, Thread } from "../../thread/thread.js";
import type { ConcernReason } from "../../thread/thread-concern.js";
import { decideThread } from "../../thread/thread-decide.js";
import type { ThreadEvent } from "../../thread/thread-event.js";
import { isUnread } from "../../thread/thread-telling.js";
import { raiseConcern } from "../alert/raise-concern.js";
import type { Context } from "../context.js";
import { type Done, doneSchema } from "../done.js";
import { attempts } from "../run.js";
import type { Work } from "../work.js";
import { homeward } from "../worklist/rehome.js";
import type { DispatchJob } from "./dispatch-job.js";
import { unreadJob } from "./unread-job.js";

/** A job that is being done. */
export interface Task extends DispatchJob {
  readonly job: ClaimedJob;
  readonly keys: PracticeKeys;
}

/** What became of trying one way. */
export interface Try {
  readonly reference: string;
  readonly channel: string;
  readonly state: "handed-over" | "failed";
}

/** Stands in place of the recipient in the name of a notice that a reply is late. */
export const LATE = "late";

/** What to call the telling of one recipient of the present words: no two recipients and no two wordings of a message share a name. */
export const nameOf = (
  thread: Thread,
  message: Message,
  { partner, notice }: Pick<DispatchJob, "partner" | "notice">,
): string => {
  const place = partner === null ? 0 : thread.partners.indexOf(partner) + 1;
  const recipient = notice === "reply-late" ? LATE : place;
  return `${thread.thread}.${message.message}.${recipient}.${message.revisions.length}`;
};

/** Whether the recipient has opened the present words, and so needs no telling. */
export const hasOpened = ({ openedBy }: Message, partner: PartnerId | null): boolean =>
  openedBy !== null &&
  (partner === null || (openedBy.kind === "partner" && openedBy.partner === partner));

/** What became of telling a recipient. */
export interface Told {
  readonly tries: readonly Try[];
  /** Why nobody could be told, where nobody could. */
  readonly reason: ConcernReason;
  /** How long the patient has to read it. */
  readonly limitMs: number;
  /** Who sent it. */
  readonly sender: StaffId | null;
}

/** Records what became of it and ends the job, in one commit. No tries: nobody could be told, and a person has to know, because the recipient does not. */
export const record = async (
  context: Context,
  task: Task,
  told: Told,
): Promise<Outcome<boolean>> => {
  const { practice, queue, id: name, token } = task.job;
  const recorded = await attempts<Done>(context, {
    practice,
    keys: task.keys,
    key: null,
    answer: doneSchema,
    fresh: true,
    decide: async (work) => {
      const loaded = await work.load(context.stores.thread, task.thread);
      if (loaded.isErr()) return err(loaded.error);
      work.settle({ queue, id: name, token });
      const { state } = loaded.value;
      const decided = noticesOf(context, state, {
        ...{ task, tries: told.tries, now: work.now },
      });
      if (decided.isErr()) return err(decided.error);
      const after = decided.value.reduce(context.stores.thread.type.evolve, state);
      const follow = await following(context, work, after, { task, told, before: state });
      if (follow.isErr()) return err(follow.error);
      const events = [...decided.value, ...follow.value];
      work.append(context.stores.thread, loaded.value, events);
      return ok({ changed: events.length > 0 });
    },
  });
  // A stale token means that somebody else has the job by now.
  if (recorded.isErr() && recorded.error.code !== "storage/token-stale") return err(recorded.error);
  return ok(true);
};

/** Somebody is told when the recipient could not be; the patient's reading is waited for when it could. */
const following = async (
  context: Context,
  work: Work,
  after: Thread,
  { task, told, before }: { readonly task: Task; readonly told: Told; readonly before: Thread },
): Promise<Outcome<readonly ThreadEvent[]>> => {
  const { thread, message: id, partner } = task;
  // Who got a broadcast and who did not stands in its report: a list of hundreds would bury what is somebody's.
  const followed = partner === null && !isCopy(after, id);
  const noticed = after.messages.find((m) => m.message === id);
  const lost = noticed?.notices.at(-1)?.last === true;
  if (lost && followed) {
    const raising = { kind: "patient-unreachable", about: id, reason: told.reason } as const;
    return raiseConcern(context, work, after, { ...raising, dueAt: work.now, staff: told.sender });
  }
  const gone = told.tries.some((t) => t.state === "handed-over");
  if (gone && followed && noticed !== undefined && isUnread(noticed))
    work.job(unreadJob({ thread, message: id, dueAt: work.now + told.limitMs }));
  return after.unreachable && !before.unreachable ? homeward(context, work, after) : ok([]);
};

/** Whether a message is a copy of a broadcast, and not what followed it. */
const isCopy = ({ ofBroadcast, messages }: Thread, message: MessageId): boolean =>
  ofBroadcast !== null && messages[0]?.message === message;

const noticesOf = (
  context: Context,
  thread: Thread,
  what: { readonly task: Task; readonly tries: readonly Try[]; readonly now: number },
): Outcome<readonly ThreadEvent[]> => {
  const { task, tries, now } = what;
  const message = thread.messages.find((m) => m.message === task.message);
  if (message === undefined) return ok([]);
  // What was opened, or taken back, needs nobody's attention any more.
  const settled = hasOpened(message, task.partner) || message.state !== "sent";
  if (tries.length === 0 && settled) return ok([]);
  const nobody = `${nameOf(thread, message, task)}.none`;
  const rows: readonly Try[] =
    tries.length > 0 ? tries : [{ reference: nobody, channel: "none", state: "failed" }];
  const events: ThreadEvent[] = [];
  let state = thread;
  for (const [n, row] of rows.entries()) {
    // That a patient could not be told of a late reply is seen beside the message; what has to be done is to reply.
    const matters = task.notice === "new-message" && !settled;
    const last = row.state === "failed" && n === rows.length - 1 && matters;
    const command = { type: "record-notice", message: task.message, ...row, last } as const;
    const decided = decideThread(command, state, { now });
    if (decided.isErr()) return err(decided.error);
    state = decided.value.reduce(context.stores.thread.type.evolve, state);
    events.push(...decided.value);
  }
  return ok(events);
};

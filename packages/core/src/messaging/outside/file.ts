import {
  type ClaimedJob,
  err,
  ok,
  type PracticeKeys,
  type RecordDocument,
} from "@carethread/ports";
import { namedFor } from "../../access/reading.js";
import { localOf } from "../../calendar/uk-time.js";
import type { Outcome } from "../../kernel/catalogue.js";
import { lookup } from "../../kernel/lookup.js";
import type { Practice } from "../../practice/practice.js";
import type { Author, Message, Thread } from "../../thread/thread.js";
import type { ConcernReason } from "../../thread/thread-concern.js";
import { decideThread } from "../../thread/thread-decide.js";
import type { ThreadEvent } from "../../thread/thread-event.js";
import { type Filing, filingOfJob, RECORD_QUEUE } from "../../thread/thread-filing.js";
import { raiseConcern } from "../alert/raise-concern.js";
import { readSealed } from "../body/seal.js";
import { decodeWritten } from "../body/written-codec.js";
import { contain } from "../contain.js";
import type { Context } from "../context.js";
import { type Done, doneSchema } from "../done.js";
import { loadFounded } from "../founded.js";
import { attempts } from "../run.js";
import { doJobs, pause, putOff, settle, storageTime } from "../sweep/job-round.js";
import type { WorkDone, WorkRequest } from "../sweep/work-request.js";
import type { Work } from "../work.js";

const LEASE_MS = 120_000;

/** Files what was handled, or closed, to the patients' records. */
export const file = (context: Context, request: WorkRequest): Promise<Outcome<WorkDone>> =>
  doJobs(
    context,
    { queues: [RECORD_QUEUE], operation: "worker.file", leaseMs: LEASE_MS, one: fileOne },
    request,
  );

/** A filing that is being done. */
interface Task {
  readonly job: ClaimedJob;
  readonly keys: PracticeKeys;
  readonly filing: number;
  /** By when it should be in the record. */
  readonly fileBy: number;
}

/** What is to be filed; `nothing` where nothing is left, `restricted` where it may not be filed by itself. */
type Found = RecordDocument | "done" | "nothing" | "restricted";

const fileOne = async (context: Context, job: ClaimedJob): Promise<Outcome<boolean>> => {
  const { record } = context;
  if (record === undefined) return settle(context, job, null);
  const keys = await context.keys.open(job.practice);
  if (keys.isErr()) return err(keys.error);
  const { filing } = filingOfJob(job.id);
  const found = await attempts<{ readonly what: Found; readonly fileBy: number }>(context, {
    ...{ practice: job.practice, keys: keys.value, key: null, answer: null, fresh: true },
    decide: (work) => whatToFile(context, work, job),
  });
  if (found.isErr()) return err(found.error);
  const { what, fileBy } = found.value;
  const task: Task = { job, keys: keys.value, filing, fileBy };
  if (what === "done") return settle(context, job, null);
  if (what === "nothing") return noteFiled(context, task, null);
  if (what === "restricted") return noteNotFiled(context, task, "restricted", null);
  const filed = await contain(context, "record.file", async () => {
    // Looked at in here, because a record that answers rubbish is a broken one.
    const answer = await record.file(what);
    return answer.isOk() ? ok(answer.value.recordReference) : err(answer.error);
  });
  if (filed.isOk()) return noteFiled(context, task, filed.value);
  // Refused for good: a person files it, or has it tried again.
  if (filed.error.retry === "never" && filed.error.kind !== "defect")
    return noteNotFiled(context, task, "refused", null);
  if (context.clock.now() < fileBy) return putOff(context, job, pause(job));
  const now = await storageTime(context);
  if (now.isErr()) return err(now.error);
  return noteNotFiled(context, task, "unanswered", now.value + pause(job));
};

const whatToFile = async (
  context: Context,
  work: Work,
  job: ClaimedJob,
): Promise<Outcome<{ readonly what: Found; readonly fileBy: number }>> => {
  const founded = await loadFounded(context, work);
  if (founded.isErr()) return err(founded.error);
  const { practice, settings } = founded.value;
  const named = filingOfJob(job.id);
  const loaded = await work.load(context.stores.thread, named.thread);
  if (loaded.isErr()) return err(loaded.error);
  const { state: thread, stream } = loaded.value;
  const filing = thread.filings.find((f) => f.filing === named.filing);
  const fileBy = (filing?.dueAt ?? 0) + settings.outside.recordMs;
  if (filing === undefined || filing.filedAt !== null) return ok({ what: "done", fileBy });
  // Whoever looks into the record is not among those who may read it.
  if (namedFor(practice, thread) !== null) return ok({ what: "restricted", fileBy });
  const text = await textOf(context, work, { practice, thread, stream, filing });
  if (text.isErr()) return err(text.error);
  if (text.value === null || thread.patient === null) return ok({ what: "nothing", fileBy });
  const what: RecordDocument = {
    practice: work.practice,
    patient: thread.patient,
    reference: job.id,
    writtenAt: filing.dueAt,
    title: "Online messages",
    text: text.value,
  };
  return ok({ what, fileBy });
};

interface Composing {
  readonly practice: Practice;
  readonly thread: Thread;
  readonly stream: string;
  readonly filing: Filing;
}

/** The words of a filing, message by message; `null` when all of it was undone. */
const textOf = async (
  context: Context,
  { practice: id, keys }: Work,
  { practice, thread, stream, filing }: Composing,
): Promise<Outcome<string | null>> => {
  const messages = thread.messages.filter(
    (m) => filing.messages.includes(m.message) && m.state !== "undone",
  );
  if (messages.length === 0) return ok(null);
  const refs = messages.map((m) => m.revisions.at(-1)?.bodyRef ?? "");
  const bodies = await readSealed(context, { practice: id, keys, stream, refs });
  if (bodies.isErr()) return err(bodies.error);
  const parts: string[] = [];
  for (const [n, message] of messages.entries()) {
    const body = bodies.value[n] ?? null;
    const written = body === null || message.state !== "sent" ? ok(null) : decodeWritten(body);
    if (written.isErr()) return err(written.error);
    parts.push(partOf(practice, message, written.value));
  }
  return ok(parts.join("\n\n"));
};

const partOf = (
  practice: Practice,
  message: Message,
  written: { readonly subject: string; readonly text: string } | null,
): string => {
  const at = localOf(message.sentAt).map(({ date, time }) => `${date} ${time}, `);
  const head = `${at.unwrapOr("")}${nameOf(practice, message.author)}:`;
  const gone = message.state === "retracted" ? "(Taken back by its writer.)" : "(Destroyed.)";
  if (written === null) return `${head}\n${gone}`;
  return [head, ...(written.subject === "" ? [] : [written.subject]), written.text].join("\n");
};

/** Names of the practice's side stand in the log already; the patient's is the record's own. */
const nameOf = (practice: Practice, author: Author): string => {
  switch (author.kind) {
    case "patient":
      return "the patient";
    case "proxy":
      return "a proxy of the patient";
    case "staff":
      return lookup(practice.staff, author.staff)?.name ?? author.staff;
    case "partner":
      return lookup(practice.partners, author.partner)?.name ?? author.partner;
  }
};

/** Records what became of a filing and ends its job, or gives it another time, in one commit. */
const note = async (
  context: Context,
  { job, keys }: Task,
  decide: (thread: Thread, work: Work) => Promise<Outcome<readonly ThreadEvent[]>>,
  againAt: number | null,
): Promise<Outcome<boolean>> => {
  const { practice, queue, id, token } = job;
  const noted = await attempts<Done>(context, {
    ...{ practice, keys, key: null, answer: doneSchema, fresh: true },
    decide: async (work) => {
      const loaded = await work.load(context.stores.thread, filingOfJob(id).thread);
      if (loaded.isErr()) return err(loaded.error);
      work.settle({ queue, id, token });
      const events = await decide(loaded.value.state, work);
      if (events.isErr()) return err(events.error);
      work.append(context.stores.thread, loaded.value, events.value);
      if (againAt !== null) work.job({ queue, id, at: againAt, payload: "" });
      return ok({ changed: events.value.length > 0 });
    },
  });
  // A stale token means that somebody else has the job by now.
  if (noted.isErr() && noted.error.code !== "storage/token-stale") return err(noted.error);
  return ok(againAt === null);
};

const noteFiled = (
  context: Context,
  task: Task,
  recordReference: string | null,
): Promise<Outcome<boolean>> => {
  const command = { type: "note-filed", filing: task.filing, recordReference } as const;
  return note(
    context,
    task,
    async (thread, { now }) => decideThread(command, thread, { now }),
    null,
  );
};

/** The thread is back on the worklist, and somebody is told. */
const noteNotFiled = (
  context: Context,
  task: Task,
  reason: ConcernReason,
  againAt: number | null,
): Promise<Outcome<boolean>> => {
  const about = String(task.filing);
  const raising = { kind: "not-filed", about, reason, dueAt: task.fileBy } as const;
  return note(
    context,
    task,
    (thread, work) => raiseConcern(context, work, thread, raising),
    againAt,
  );
};

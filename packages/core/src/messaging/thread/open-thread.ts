import { err, ok } from "@carethread/ports";
import * as z from "zod";
import type { Principal } from "../../access/principal.js";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { ThreadId } from "../../kernel/id.js";
import type { Message } from "../../thread/thread.js";
import { decideThread } from "../../thread/thread-decide.js";
import { replyState } from "../../thread/thread-reply.js";
import { readSealed } from "../body/seal.js";
import type { Written } from "../body/text.js";
import { decodeWritten } from "../body/written-codec.js";
import type { Context } from "../context.js";
import { hostId } from "../parse.js";
import type { Query } from "../run.js";
import { prepare } from "../send/prepare.js";
import type { Work } from "../work.js";
import { accessStream, type ThreadRead } from "./access-codec.js";
import { type BreakGlassReason, loadReading, type Reading } from "./thread-access.js";
import {
  type CanWrite,
  type MessageView,
  messageView,
  type NoteView,
  showsText,
  type ThreadView,
  threadView,
  visibleMessages,
} from "./thread-view.js";

/** Asks for a thread with its texts. @category threads */
export interface OpenThread {
  /** Which. */
  readonly thread: ThreadId;
  /** For a clinician without another right: the reason, which is recorded. */
  readonly breakGlass?: BreakGlassReason | undefined;
}

const openThreadInput = z.strictObject({
  thread: hostId,
  breakGlass: z.enum(["emergency", "safeguarding", "colleague-absent", "complaint"]).optional(),
});

/**
 * Opens a thread. The access is recorded in a commit that names the versions of all that the right rests on, and the answer is given only
 * when that commit stands: nobody reads on a right that is over, and nothing is read without a trace.
 */
export const openThread = (context: Context): Query<OpenThread, ThreadView> => ({
  name: "threads.open",
  input: openThreadInput,
  run: async (work, principal, { thread, breakGlass }) => {
    const request = { thread, breakGlass: breakGlass ?? null };
    const reading = await loadReading(context, work, principal, request);
    if (reading.isErr()) return err(reading.error);
    const { reader, qualified, how, thread: loaded } = reading.value;
    const opened = decideThread({ type: "note-opened", reader, qualified }, loaded.state, {
      now: work.now,
    });
    if (opened.isErr()) return err(opened.error);
    const write = await canWrite(context, work, principal, reading.value);
    const state = work.append(context.stores.thread, loaded, opened.value);
    const read: ThreadRead = {
      type: "thread-read",
      at: work.now,
      reader,
      how,
      reason: how === "break-glass" ? request.breakGlass : null,
    };
    work.record(accessStream(thread), read);
    return view(context, work, { ...reading.value, thread: { ...loaded, state } }, write);
  },
});

const canWrite = async (
  context: Context,
  work: Work,
  principal: Principal,
  { thread, settings }: Reading,
): Promise<CanWrite> => {
  const prepared = await prepare(context, work, principal, {
    kind: "reply",
    thread: thread.state.thread,
  });
  if (prepared.isErr()) return { can: false, why: prepared.error };
  const reply = replyState(thread.state, settings, work.now);
  return reply.can ? reply : { can: false, why: problem(reply.why) };
};

const view = async (
  context: Context,
  work: Work,
  { practice, patient, thread, reader }: Reading,
  write: CanWrite,
): Promise<Outcome<ThreadView>> => {
  const at = { reader, now: work.now };
  const messages = visibleMessages(thread.state, reader, work.now);
  const shown = messages.filter((m) => showsText(m, reader));
  const notes = reader.kind === "staff" ? thread.state.notes : [];
  const refs = [...shown.map(lastRef), ...notes.map((n) => n.bodyRef)];
  const { keys, practice: id } = work;
  const texts = await readSealed(context, { practice: id, keys, stream: thread.stream, refs });
  if (texts.isErr()) return err(texts.error);
  const written = new Map<string, Written>();
  for (const [n, message] of shown.entries()) {
    const body = texts.value[n] ?? null;
    if (body === null) continue;
    const decoded = decodeWritten(body);
    if (decoded.isErr()) return err(decoded.error);
    written.set(message.message, decoded.value);
  }
  const views: readonly MessageView[] = messages.map((m) =>
    messageView(practice, m, written.get(m.message) ?? null, at),
  );
  const noteViews: readonly NoteView[] = notes.map(({ note, staff, at: writtenAt }, n) => ({
    note,
    staff,
    at: writtenAt,
    text: texts.value[shown.length + n] ?? null,
  }));
  const whole = threadView(practice, { ...thread.state, patient }, at);
  return ok({ ...whole, messages: views, notes: noteViews, write });
};

const lastRef = ({ revisions }: Message): string => revisions.at(-1)?.bodyRef ?? "";

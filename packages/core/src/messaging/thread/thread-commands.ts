import { err, ok } from "@carethread/ports";
import * as z from "zod";
import { mayWork } from "../../access/reading.js";
import type { Right } from "../../access/rights.js";
import { problem } from "../../kernel/catalogue.js";
import type { NoteId, StaffId } from "../../kernel/id.js";
import type { Practice } from "../../practice/practice.js";
import { activeStaff } from "../../practice/practice-staff.js";
import type { Author } from "../../thread/thread.js";
import type { ThreadCommand } from "../../thread/thread-command.js";
import { decideThread } from "../../thread/thread-decide.js";
import { putSealed } from "../body/seal.js";
import { checkWritten } from "../body/text.js";
import type { Context } from "../context.js";
import { type Done, doneSchema } from "../done.js";
import type { Command } from "../run.js";
import { relink } from "../send/link-threads.js";
import { loadAtThread, staffCommand } from "./staff-on-thread.js";
import { loadReading } from "./thread-access.js";
import {
  type AddNote,
  type HideThread,
  type OnMessage,
  type OnThread,
  type RedactMessage,
  type RestrictThread,
  threadInputs,
} from "./thread-inputs.js";

/** A note is kept. @category threads */
export interface NoteAdded {
  /** Its reference. */
  readonly note: NoteId;
}

/** The commands about threads and messages besides sending and work. */
export interface ThreadCommands {
  readonly undo: Command<OnMessage, Done>;
  readonly retract: Command<OnMessage, Done>;
  readonly redact: Command<RedactMessage, Done>;
  readonly addNote: Command<AddNote, NoteAdded>;
  readonly close: Command<OnThread, Done>;
  readonly reopen: Command<OnThread, Done>;
  readonly restrict: Command<RestrictThread, Done>;
  readonly hide: Command<HideThread, Done>;
}

const WORK = { right: "work", sight: "read" } as const satisfies { right: Right; sight: string };

/** Makes them. */
export const threadCommands = (context: Context): ThreadCommands => ({
  undo: byAuthor(context, "messages.undo", "undo"),
  retract: byAuthor(context, "messages.retract", "retract"),
  redact: redact(context),
  addNote: addNote(context),
  close: staffCommand(context, {
    name: "threads.close",
    input: threadInputs.onThread,
    ...WORK,
    toCommand: (_, { staff }) => ok({ type: "close", staff: staff.staff }),
  }),
  reopen: staffCommand(context, {
    name: "threads.reopen",
    input: threadInputs.onThread,
    ...WORK,
    toCommand: (_, { staff }) => ok({ type: "reopen", staff: staff.staff }),
  }),
  restrict: staffCommand(context, {
    name: "threads.restrict",
    input: threadInputs.restrict,
    ...WORK,
    toCommand: ({ to }, { practice, staff }) =>
      to === null || to.length === 0 || canBeNamed(practice, to)
        ? ok({ type: "restrict", staff: staff.staff, to })
        : err(problem("practice/staff-unknown")),
    also: ({ to }, { thread }, work) => relink(context, work, thread.state, to !== null),
  }),
  hide: hide(context),
});

/** Whether a thread can be left to these: all of them are here, and one of them at least may work on it. */
const canBeNamed = (practice: Practice, to: readonly StaffId[]): boolean =>
  to.every((id) => activeStaff(practice, id) !== null) && to.some((id) => mayWork(practice, id));

/** A command of the author of a message, whichever side the author is on. */
const byAuthor = (
  context: Context,
  name: string,
  type: "undo" | "retract",
): Command<OnMessage, Done> => ({
  name,
  input: threadInputs.onMessage,
  answer: doneSchema,
  run: async (work, principal, { thread, message }) => {
    const reading = await loadReading(context, work, principal, { thread, breakGlass: null });
    if (reading.isErr()) return err(reading.error);
    const { thread: loaded, reader: author } = reading.value;
    const command: ThreadCommand = { type, message, author };
    const events = decideThread(command, loaded.state, { now: work.now });
    if (events.isErr()) return err(events.error);
    work.append(context.stores.thread, loaded, events.value);
    return ok({ changed: events.value.length > 0 });
  },
});

const redact = (context: Context): Command<RedactMessage, Done> => ({
  name: "messages.redact",
  input: threadInputs.redact,
  answer: doneSchema,
  run: async (work, principal, { thread, message, reason }) => {
    const needs = { right: "redact", sight: "know", thread } as const;
    const at = await loadAtThread(context, work, principal, needs);
    if (at.isErr()) return err(at.error);
    const { thread: loaded, staff } = at.value;
    const command: ThreadCommand = { type: "redact", message, staff: staff.staff, reason };
    const events = decideThread(command, loaded.state, { now: work.now });
    if (events.isErr()) return err(events.error);
    work.append(context.stores.thread, loaded, events.value);
    const redacted = loaded.state.messages.find((m) => m.message === message);
    if (events.value.length > 0)
      for (const { bodyRef } of redacted?.revisions ?? []) work.redact(bodyRef);
    return ok({ changed: events.value.length > 0 });
  },
});

const addNoteAnswer = z.object({ note: z.string() });

const addNote = (context: Context): Command<AddNote, NoteAdded> => ({
  name: "threads.addNote",
  input: threadInputs.addNote,
  answer: addNoteAnswer,
  run: async (work, principal, { thread, text }) => {
    const written = checkWritten({ subject: "", text });
    if (written.isErr()) return err(written.error);
    const at = await loadAtThread(context, work, principal, { ...WORK, thread });
    if (at.isErr()) return err(at.error);
    const { thread: loaded, staff } = at.value;
    const note = work.id("note");
    const bodyRef = `${loaded.stream}/${note}`;
    const command: ThreadCommand = { type: "add-note", note, staff: staff.staff, bodyRef };
    const events = decideThread(command, loaded.state, { now: work.now });
    if (events.isErr()) return err(events.error);
    work.append(context.stores.thread, loaded, events.value);
    const body = { stream: loaded.stream, isNew: false, ref: bodyRef, text };
    const sealed = await putSealed(context, work, body);
    return sealed.map(() => ({ note }));
  },
});

/** By the patient alone: a proxy must not decide what proxies see, and the practice has `restrict`. */
const hide = (context: Context): Command<HideThread, Done> => ({
  name: "threads.hideFromProxies",
  input: threadInputs.hide,
  answer: doneSchema,
  run: async (work, principal, { thread, hidden }) => {
    const reading = await loadReading(context, work, principal, { thread, breakGlass: null });
    if (reading.isErr()) return err(reading.error);
    if (!isPatient(reading.value.reader)) return err(problem("access/denied"));
    const { thread: loaded } = reading.value;
    const events = decideThread({ type: "hide-from-proxies", hidden }, loaded.state, {
      now: work.now,
    });
    if (events.isErr()) return err(events.error);
    work.append(context.stores.thread, loaded, events.value);
    return ok({ changed: events.value.length > 0 });
  },
});

const isPatient = (author: Author): boolean => author.kind === "patient";

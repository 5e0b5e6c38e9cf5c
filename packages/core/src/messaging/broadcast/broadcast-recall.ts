import { err, ok } from "@carethread/ports";
import type { Broadcast, Recall } from "../../broadcast/broadcast.js";
import type { Recalled } from "../../broadcast/broadcast-command.js";
import type { RecallNotice } from "../../content/content.js";
import type { Outcome } from "../../kernel/catalogue.js";
import type { PracticeSettings } from "../../practice/practice.js";
import type { Author, SendEvidence, Thread } from "../../thread/thread.js";
import type { NewMessage } from "../../thread/thread-command.js";
import { decideThread } from "../../thread/thread-decide.js";
import type { ThreadEvent } from "../../thread/thread-event.js";
import { putSealed } from "../body/seal.js";
import { encodeWritten } from "../body/written-codec.js";
import type { Context } from "../context.js";
import { dispatchJobs } from "../dispatch/dispatch-job.js";
import { loadFounded } from "../founded.js";
import { packDigest } from "../send/check-draft.js";
import type { Loaded } from "../store.js";
import type { Work } from "../work.js";
import { copyThread } from "./broadcast-copy.js";
import type { Places } from "./broadcast-step.js";

/** What became of one copy. */
type Fate = "none" | "undone" | "retracted" | "opened-before";

/** Takes back the copies at these places: one that has not left is as if it was never there, others are retracted, and who had opened one is told. */
export const recallBatch = async (
  context: Context,
  work: Work,
  loaded: Loaded<Broadcast>,
  { from, count }: Places,
): Promise<Outcome<Recalled>> => {
  const founded = await loadFounded(context, work);
  if (founded.isErr()) return err(founded.error);
  const { settings } = founded.value;
  const fates: Fate[] = [];
  for (let position = from; position < from + count; position += 1) {
    const thread = await work.load(
      context.stores.thread,
      copyThread(loaded.state.broadcast, position),
    );
    if (thread.isErr()) return err(thread.error);
    const fate = await takeBack(context, work, thread.value, { settings, of: loaded.state });
    if (fate.isErr()) return err(fate.error);
    fates.push(fate.value);
  }
  const counted = (...of: readonly Fate[]): number => fates.filter((f) => of.includes(f)).length;
  return ok({
    undone: counted("undone"),
    retracted: counted("retracted", "opened-before"),
    openedBefore: counted("opened-before"),
  });
};

interface TakingBack {
  readonly settings: PracticeSettings;
  readonly of: Broadcast;
}

const takeBack = async (
  context: Context,
  work: Work,
  thread: Loaded<Thread>,
  { settings, of }: TakingBack,
): Promise<Outcome<Fate>> => {
  const { state } = thread;
  const [copy] = state.messages;
  if (copy === undefined || of.recall === null) return ok("none");
  const { store, at } = { store: context.stores.thread, at: { now: work.now } };
  const held = decideThread({ type: "hold-back", message: copy.message }, state, at);
  if (held.isErr()) return err(held.error);
  if (held.value.length > 0) {
    work.append(store, thread, held.value);
    return ok("undone");
  }
  const { message, author } = copy;
  if (copy.state !== "sent") return ok(copy.state === "undone" ? "undone" : "none");
  const retracted = decideThread({ type: "retract", message, author }, state, at);
  if (retracted.isErr()) return err(retracted.error);
  const told =
    copy.seenAt === null
      ? ok([])
      : await tell(context, work, { thread, settings, recall: of.recall, language: of.language });
  if (told.isErr()) return err(told.error);
  work.append(store, thread, [...retracted.value, ...told.value]);
  return ok(copy.seenAt === null ? "retracted" : "opened-before");
};

// However long ago it was: whoever read it must hear that it was not meant.
const ANY_TIME = {
  replyWindowMs: Number.MAX_SAFE_INTEGER,
  reopenWindowMs: Number.MAX_SAFE_INTEGER,
};

interface Telling {
  readonly thread: Loaded<Thread>;
  readonly settings: PracticeSettings;
  readonly recall: Recall;
  readonly language: string;
}

/** One more message in the same thread, in fixed words: nobody has to find any while thousands are reading. */
const tell = async (
  context: Context,
  work: Work,
  { thread, settings, recall, language }: Telling,
): Promise<Outcome<readonly ThreadEvent[]>> => {
  const { stream, state } = thread;
  const notice = noticeIn(context, language);
  // It is taken back all the same: the check of the content has said for long that there are no words.
  if (notice === undefined) return ok([]);
  const message = `${state.thread}-recall`;
  const bodyRef = `${stream}/${message}`;
  const author: Author = { kind: "staff", staff: recall.by };
  const evidence = evidenceOf(context, work);
  const posted: NewMessage = {
    message,
    author,
    bodyRef,
    evidence,
    undoMs: 0,
    waits: null,
  };
  const said = decideThread({ type: "post", message: posted, windows: ANY_TIME }, state, {
    now: work.now,
  });
  // A thread that is full takes no more: its reader still sees that the message was taken back.
  if (said.isErr()) return ok([]);
  const named = { thread: state.thread, message };
  for (const job of dispatchJobs(named, [null], work.now)) work.job(job);
  const { subject } = notice;
  const filled = notice.text
    .replaceAll("{practice}", () => settings.name)
    .replaceAll("{phone}", () => settings.phone);
  const text = encodeWritten({ subject, text: filled });
  const sealed = await putSealed(context, work, { stream, isNew: false, ref: bodyRef, text });
  return sealed.map(() => said.value);
};

const noticeIn = ({ content }: Context, language: string): RecallNotice | undefined => {
  const { recallNotices } = content.broadcasts;
  const [wanted = ""] = language.toLowerCase().split("-");
  return (
    recallNotices.find((n) => n.language === wanted) ??
    recallNotices.find((n) => n.language === "en")
  );
};

/** Nobody wrote it, so nobody judged or acknowledged anything: its words are the content's, with a version. */
const evidenceOf = (context: Context, work: Work): SendEvidence => ({
  outcome: "unchecked",
  pack: { id: context.content.rules.id, version: context.content.rules.version },
  packDigest: packDigest(context, work.practice, work.keys),
  ...{ rules: [], declared: false, diversion: null, acknowledgements: [] },
});

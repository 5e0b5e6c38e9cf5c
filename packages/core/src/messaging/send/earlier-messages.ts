import { err, ok, Result } from "@carethread/ports";
import type { About } from "../../draft/draft.js";
import type { Outcome } from "../../kernel/catalogue.js";
import type { MessageId } from "../../kernel/id.js";
import { isToPractice, type Message } from "../../thread/thread.js";
import type { EarlierMessage } from "../../triage/triage.js";
import { looksBack } from "../../triage/triage-earlier.js";
import type { DraftRead } from "../../triage/triage-match.js";
import { readSealed } from "../body/seal.js";
import { joined } from "../body/text.js";
import { decodeWritten } from "../body/written-codec.js";
import { unlessUnreadable } from "../contain.js";
import type { Context } from "../context.js";
import { showsText, visibleMessages } from "../thread/thread-view.js";
import type { Work } from "../work.js";
import type { Prepared } from "./prepare.js";

/** How many of the latest texts are read: what a reply of one word speaks of stands in the last few. */
const TEXTS_READ = 3;

/**
 * What the patient's side wrote in the thread before, as far as this writer may read it. The rules that fired are in the evidence; the texts are unsealed
 * only when the draft has words that they decide about. A new thread costs nothing, a reply at most one read.
 */
export const earlierMessages = async (
  context: Context,
  work: Work,
  { reply, author }: Prepared,
  { about, read }: { readonly about: About; readonly read: DraftRead },
): Promise<Outcome<readonly EarlierMessage[]>> => {
  if (reply === null || read.direction !== "patient") return ok([]);
  const corrected = about.kind === "correction" ? about.message : null;
  const messages = visibleMessages(reply.state, author, work.now).filter(
    (m) => isToPractice(m) && m.state !== "undone" && m.message !== corrected,
  );
  const withText = looksBack(read)
    ? messages.filter((m) => showsText(m, author)).slice(-TEXTS_READ)
    : [];
  const texts = await textsOf(context, work, reply.stream, withText);
  if (texts.isErr()) return err(texts.error);
  return ok(
    messages.map(({ message, evidence, revisions }) => ({
      rules:
        revisions.length === 1
          ? evidence.rules
          : [...new Set(revisions.flatMap((r) => r.evidence.rules))],
      declared: evidence.declared,
      text: texts.value.read.get(message) ?? null,
      ...(texts.value.unreadable.has(message) ? { unreadable: true as const } : {}),
    })),
  );
};

/** Texts by message. */
interface Texts {
  readonly read: ReadonlyMap<MessageId, string>;
  /** Those that cannot be read any more, of which the host was told. */
  readonly unreadable: ReadonlySet<MessageId>;
}

/** One read for all of them. Where one is damaged, each by itself: it keeps no other from being read, and nobody from writing. */
const textsOf = async (
  context: Context,
  { practice, keys }: Work,
  stream: string,
  messages: readonly Message[],
): Promise<Outcome<Texts>> => {
  const textOf = async (some: readonly Message[]): Promise<Outcome<readonly (string | null)[]>> => {
    const refs = some.map(({ revisions }) => revisions.at(-1)?.bodyRef ?? "");
    const sealed = await readSealed(context, { practice, keys, stream, refs });
    return sealed.andThen((bodies) =>
      Result.combine(bodies.map((body) => (body === null ? ok(null) : opened(body)))),
    );
  };
  const all = await textOf(messages);
  const known = new Map<MessageId, string>();
  const unreadable = new Set<MessageId>();
  for (const [n, message] of messages.entries()) {
    const text = all.isOk() ? ok(all.value[n] ?? null) : (await textOf([message])).map(first);
    const read = unlessUnreadable(
      context,
      "drafts.check",
      text.map((value) => ({ value })),
    );
    if (read.isErr()) return err(read.error);
    if (read.value === null) unreadable.add(message.message);
    else if (read.value.value !== null) known.set(message.message, read.value.value);
  }
  return ok({ read: known, unreadable });
};

const opened = (body: string): Outcome<string | null> => decodeWritten(body).map(joined);
const first = ([text = null]: readonly (string | null)[]): string | null => text;

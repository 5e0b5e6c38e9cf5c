import { err, ok } from "@carethread/ports";
import type { About } from "../../draft/draft.js";
import type { Outcome } from "../../kernel/catalogue.js";
import { isToPractice, type Message } from "../../thread/thread.js";
import type { EarlierMessage } from "../../triage/triage.js";
import { looksBack } from "../../triage/triage-earlier.js";
import type { DraftRead } from "../../triage/triage-match.js";
import { readSealed } from "../body/seal.js";
import { joined } from "../body/text.js";
import { decodeWritten } from "../body/written-codec.js";
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
  const { practice, keys } = work;
  const refs = withText.map(refOf);
  const bodies = await readSealed(context, { practice, keys, stream: reply.stream, refs });
  if (bodies.isErr()) return err(bodies.error);
  const texts = new Map<string, string>();
  for (const [n, { message }] of withText.entries()) {
    const body = bodies.value[n] ?? null;
    if (body === null) continue;
    const written = decodeWritten(body);
    if (written.isErr()) return err(written.error);
    texts.set(message, joined(written.value));
  }
  return ok(
    messages.map(({ message, evidence, revisions }) => ({
      rules:
        revisions.length === 1
          ? evidence.rules
          : [...new Set(revisions.flatMap((r) => r.evidence.rules))],
      declared: evidence.declared,
      text: texts.get(message) ?? null,
    })),
  );
};

const refOf = ({ revisions }: Message): string => revisions.at(-1)?.bodyRef ?? "";

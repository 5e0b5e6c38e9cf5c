import { err, ok } from "@carethread/ports";
import * as z from "zod";
import { type Outcome, problem } from "../../kernel/catalogue.js";
import type { StaffId, StraySenderId, ThreadId } from "../../kernel/id.js";
import type { StraySender } from "../../stray/stray.js";
import { decodeStrayValue, type StrayValue } from "../../stray/stray-codec.js";
import { decideThread } from "../../thread/thread-decide.js";
import { readSealed } from "../body/seal.js";
import { decodeStrayText } from "../body/stray-text-codec.js";
import type { Context } from "../context.js";
import { type Done, doneSchema, type Keyed } from "../done.js";
import { loadOnDuty } from "../founded.js";
import { type ListPage, type PageRequest, pageInput, readPage } from "../page.js";
import { commandKey, hostId } from "../parse.js";
import type { Command, Query } from "../run.js";
import type { Loaded } from "../store.js";
import type { Work } from "../work.js";

/** Somebody who wrote where nobody reads. @category worklist */
export interface StrayRow extends StrayValue {
  /** A reference of the sender, which is not the number. */
  readonly sender: StraySenderId;
}

/** What one sender wrote that nobody has dealt with. @category worklist */
export interface StrayView {
  /** The number, or what the network said in its place. */
  readonly from: string;
  /** The oldest first. */
  readonly replies: readonly {
    /** When it came: milliseconds since 1970 UTC. */
    readonly at: number;
    /** It may speak of an emergency. */
    readonly urgent: boolean;
    /** What was written; `null` when it can no longer be opened. */
    readonly text: string | null;
  }[];
}

/** Names a sender. @category worklist */
export interface OnStray {
  /** From `worklist.strays`. */
  readonly sender: StraySenderId;
}

/** What people answered by channels on which nobody reads: what may be an emergency first, then the oldest. */
export const listStrays = (context: Context): Query<PageRequest, ListPage<StrayRow>> => ({
  name: "worklist.strays",
  input: pageInput,
  run: async (work, principal, input) => {
    const duty = await loadOnDuty(context, work, principal, "work");
    if (duty.isErr()) return err(duty.error);
    return readPage(context, work, { ...input, index: "strays" }, (row) =>
      decodeStrayValue(row.value).map((value) => ({ sender: row.id, ...value })),
    );
  },
});

const loadSender = async (
  context: Context,
  work: Work,
  sender: StraySenderId,
): Promise<Outcome<Loaded<StraySender>>> => {
  const loaded = await work.load(context.stores.stray, sender);
  if (loaded.isErr()) return err(loaded.error);
  return loaded.value.version === 0 ? err(problem("access/not-found")) : ok(loaded.value);
};

const openStrayInput = z.strictObject({ sender: hostId });

/** Opens what a sender wrote. Who opened it is in the log before the answer is given. */
export const openStray = (context: Context): Query<OnStray, StrayView> => ({
  name: "worklist.openStray",
  input: openStrayInput,
  run: async (work, principal, { sender }) => {
    const duty = await loadOnDuty(context, work, principal, "work");
    if (duty.isErr()) return err(duty.error);
    const loaded = await loadSender(context, work, sender);
    if (loaded.isErr()) return err(loaded.error);
    const { stream, state } = loaded.value;
    const { staff } = duty.value.staff;
    work.append(context.stores.stray, loaded.value, [
      { type: "strays-opened", at: work.now, staff },
    ]);
    const refs = state.open.map((s) => s.bodyRef);
    const { practice, keys } = work;
    const texts = await readSealed(context, { practice, keys, stream, refs });
    return texts.isErr() ? err(texts.error) : viewOf(state, texts.value);
  },
});

const viewOf = ({ open }: StraySender, texts: readonly (string | null)[]): Outcome<StrayView> => {
  let from = "";
  const replies: StrayView["replies"][number][] = [];
  for (const [n, { at, urgent }] of open.entries()) {
    const body = texts[n] ?? null;
    const written = body === null ? ok(null) : decodeStrayText(body);
    if (written.isErr()) return err(written.error);
    from = written.value?.from ?? from;
    replies.push({ at, urgent, text: written.value?.text ?? null });
  }
  return ok({ from, replies });
};

const settleStrayInput = z.strictObject({ sender: hostId, key: commandKey });

/** Says that somebody has dealt with what a sender wrote. The texts are kept. */
export const settleStray = (context: Context): Command<OnStray & Keyed, Done> => ({
  name: "worklist.settleStray",
  input: settleStrayInput,
  answer: doneSchema,
  run: async (work, principal, { sender }) => {
    const duty = await loadOnDuty(context, work, principal, "work");
    if (duty.isErr()) return err(duty.error);
    const loaded = await loadSender(context, work, sender);
    if (loaded.isErr()) return err(loaded.error);
    const { staff } = duty.value.staff;
    if (loaded.value.state.open.length === 0) return ok({ changed: false });
    const { open } = loaded.value.state;
    work.append(context.stores.stray, loaded.value, [
      { type: "strays-settled", at: work.now, staff },
    ]);
    const threads = new Set(open.flatMap((s) => (s.thread === null ? [] : [s.thread])));
    for (const thread of threads) {
      const settled = await settleOn(context, work, { thread, sender, staff });
      if (settled.isErr()) return err(settled.error);
    }
    return ok({ changed: true });
  },
});

const settleOn = async (
  context: Context,
  work: Work,
  { thread, sender, staff }: { thread: ThreadId; sender: StraySenderId; staff: StaffId },
): Promise<Outcome<void>> => {
  const loaded = await work.load(context.stores.thread, thread);
  if (loaded.isErr()) return err(loaded.error);
  const command = { type: "settle-concern", kind: "sms-reply", about: sender, staff } as const;
  const events = decideThread(command, loaded.value.state, { now: work.now });
  if (events.isErr()) return err(events.error);
  work.append(context.stores.thread, loaded.value, events.value);
  return ok(undefined);
};

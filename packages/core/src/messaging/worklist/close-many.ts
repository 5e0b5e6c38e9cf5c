import { err, ok } from "@carethread/ports";
import * as z from "zod";
import type { CarethreadProblem, Outcome } from "../../kernel/catalogue.js";
import type { MessageId, ThreadId } from "../../kernel/id.js";
import type { HandledOutcome } from "../../thread/thread.js";
import { decideThread } from "../../thread/thread-decide.js";
import { contain } from "../contain.js";
import type { Context } from "../context.js";
import { type Done, doneSchema, type Keyed } from "../done.js";
import { loadOnDuty } from "../founded.js";
import type { Call } from "../messaging.js";
import { parse } from "../parse.js";
import { type Command, runCommand } from "../run.js";
import { loadAtThread } from "../thread/staff-on-thread.js";
import { type CloseMany, threadInputs } from "../thread/thread-inputs.js";
import { isClinical } from "./worklist.js";

/** What became of one thread of many. @category worklist */
export type ThreadClosed = { readonly thread: ThreadId } & (
  | {
      readonly closed: true;
      /** The messages that waited, each of which is now handled. */
      readonly handled: readonly MessageId[];
    }
  | {
      readonly closed: false;
      /** Why not, as a single closing would answer. Nothing of this thread was changed. */
      readonly problem: CarethreadProblem;
    }
);

/** What became of each thread, in the order asked for. @category worklist */
export interface ManyClosed {
  /** One for each. */
  readonly threads: readonly ThreadClosed[];
}

interface OneOfMany extends Keyed {
  readonly thread: ThreadId;
  readonly outcome: HandledOutcome;
}

/**
 * Closes many threads, one commit each: one that is refused keeps no other waiting, and a call that breaks off is gone on with by a repeat of
 * it with the same key.
 */
export const closeMany =
  (context: Context): Call<CloseMany, ManyClosed> =>
  (principal, input) =>
    contain(context, "worklist.closeMany", async () => {
      const begun = await runCommand(context, begin(context), principal, input);
      if (begun.isErr()) return err(begun.error);
      const asked = parse(threadInputs.closeMany, input);
      if (asked.isErr()) return err(asked.error);
      const threads: ThreadClosed[] = [];
      for (const [n, thread] of asked.value.threads.entries()) {
        const { outcome, key } = asked.value;
        // No key of the host's has a colon, and the list is the same for the same key.
        const one = { thread, outcome, key: `${key}:${n}` };
        const done = await runCommand(context, closeOne(context), principal, one);
        if (done.isErr() && STOPS.has(done.error.kind))
          return err({ ...done.error, retry: "same-key", stored: "part" });
        threads.push(
          done.isOk()
            ? { thread, closed: true, handled: done.value }
            : { thread, closed: false, problem: done.error },
        );
      }
      return ok({ threads });
    });

/** What says nothing about the thread: the rest would fare no better. */
const STOPS: ReadonlySet<string> = new Set(["unavailable", "unknown-outcome", "defect"]);

/** Binds the key to the request before anything is closed: the same key with another list is a conflict, and never half of each. */
const begin = (context: Context): Command<CloseMany, Done> => ({
  name: "worklist.closeMany",
  input: threadInputs.closeMany,
  answer: doneSchema,
  run: async (work, principal) => {
    const duty = await loadOnDuty(context, work, principal, "work");
    return duty.map(() => ({ changed: true }));
  },
});

const closeOneInput = z.strictObject({
  thread: threadInputs.handle.shape.thread,
  outcome: threadInputs.handle.shape.outcome,
  key: z.string(),
});

const closeOneAnswer = z.array(z.string());

const closeOne = (context: Context): Command<OneOfMany, readonly MessageId[]> => ({
  name: "worklist.closeMany.one",
  input: closeOneInput,
  answer: closeOneAnswer,
  run: async (work, principal, { thread, outcome }): Promise<Outcome<readonly MessageId[]>> => {
    const needs = { right: "work", sight: "read", thread } as const;
    const at = await loadAtThread(context, work, principal, needs);
    if (at.isErr()) return err(at.error);
    const { staff, settings, thread: loaded } = at.value;
    const needsReview = isClinical(context, loaded.state.category);
    const { claimMs } = settings;
    const events = decideThread(
      { type: "close-one-of-many", staff: staff.staff, outcome, needsReview, claimMs },
      loaded.state,
      { now: work.now },
    );
    if (events.isErr()) return err(events.error);
    work.append(context.stores.thread, loaded, events.value);
    return ok(events.value.flatMap((e) => (e.type === "messages-handled" ? e.messages : [])));
  },
});

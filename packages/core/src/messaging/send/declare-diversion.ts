import { err, ok } from "@carethread/ports";
import type { Outcome } from "../../kernel/catalogue.js";
import type { DiversionId, MessageId, ThreadId } from "../../kernel/id.js";
import type { Context } from "../context.js";
import type { Work } from "../work.js";

/** Records on the diversion that went before that its writer declared it not to apply, and what was sent. */
export const declareDiversion = async (
  context: Context,
  work: Work,
  diversion: DiversionId,
  { thread, message }: { readonly thread: ThreadId; readonly message: MessageId },
): Promise<Outcome<void>> => {
  const loaded = await work.load(context.stores.diversion, diversion);
  if (loaded.isErr()) return err(loaded.error);
  if (loaded.value.state.declared === null)
    work.append(context.stores.diversion, loaded.value, [
      { type: "diversion-declared", at: work.now, thread, message },
    ]);
  return ok(undefined);
};

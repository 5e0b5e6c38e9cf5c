import { commandCall, queryCall } from "../calls.js";
import type { Context } from "../context.js";
import { keepingDraft } from "../draft/keep-draft.js";
import type { Messages, Threads } from "../messaging.js";
import { sendMessage } from "../send/send-message.js";
import { openThread } from "./open-thread.js";
import { threadCommands } from "./thread-commands.js";
import { listThreads } from "./thread-lists.js";

/** Makes the calls about messages. */
export const messageCalls = (context: Context): Messages => {
  const command = commandCall(context);
  const send = command(sendMessage(context));
  const made = threadCommands(context);
  return {
    send: async (principal, input) =>
      keepingDraft(context, principal, input, await send(principal, input)),
    undo: command(made.undo),
    retract: command(made.retract),
    redact: command(made.redact),
  };
};

/** Makes the calls about threads. */
export const threadCalls = (context: Context): Threads => {
  const command = commandCall(context);
  const query = queryCall(context);
  const made = threadCommands(context);
  return {
    list: query(listThreads(context)),
    open: query(openThread(context)),
    close: command(made.close),
    reopen: command(made.reopen),
    addNote: command(made.addNote),
    restrict: command(made.restrict),
    hideFromProxies: command(made.hide),
  };
};

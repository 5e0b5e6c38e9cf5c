import { commandCall, queryCall } from "../calls.js";
import type { Context } from "../context.js";
import type { Broadcasts } from "../messaging.js";
import { checkBroadcast } from "./broadcast-check.js";
import { listBroadcasts, reportBroadcast } from "./broadcast-report.js";
import { broadcastCommands } from "./broadcasts.js";

/** Makes the calls about broadcasts. */
export const broadcastCalls = (context: Context): Broadcasts => {
  const command = commandCall(context);
  const query = queryCall(context);
  const made = broadcastCommands(context);
  return {
    draft: command(made.draft),
    discard: command(made.discard),
    check: query(checkBroadcast(context)),
    approve: command(made.approve),
    release: command(made.release),
    halt: command(made.halt),
    recall: command(made.recall),
    report: query(reportBroadcast(context)),
    list: query(listBroadcasts(context)),
  };
};

import { commandCall, queryCall } from "../calls.js";
import type { Context } from "../context.js";
import type { Watches } from "../messaging.js";
import { runQuery } from "../run.js";
import { watchBoard } from "./watch-board.js";
import { acknowledgeGap, startWatch, stopWatch } from "./watch-commands.js";

/** Makes the calls about the watch of teams. */
export const watchCalls = (context: Context): Watches => ({
  start: queryCall(context)(startWatch(context)),
  stop: queryCall(context)(stopWatch(context)),
  acknowledge: commandCall(context)(acknowledgeGap(context)),
  board: (principal) => runQuery(context, watchBoard(context), principal, {}),
});

import { commandCall, queryCall } from "../calls.js";
import type { Context } from "../context.js";
import type { Traffic } from "../messaging.js";
import { askExpectation } from "./traffic-expectation.js";
import { planWork } from "./traffic-plan.js";
import { callSurge } from "./traffic-surge.js";

/** Makes the calls about what comes and how it is shaped. */
export const trafficCalls = (context: Context): Traffic => ({
  expectation: queryCall(context)(askExpectation(context)),
  plan: queryCall(context)(planWork(context)),
  surge: commandCall(context)(callSurge(context)),
});

import { initialThread } from "../../thread/thread.js";
import type { Context } from "../context.js";
import type { Work } from "../work.js";
import type { Prepared } from "./prepare.js";
import { waitsOf } from "./waits.js";

/** What would be promised to a message of this writer now. */
export interface Promised {
  readonly firstLookBy: number;
  readonly replyBy: number;
}

/** The deadlines that a new message would get, if it were sent now: by the same reckoning. */
export const promiseFor = (
  context: Context,
  work: Work,
  { settings, category }: Prepared,
): Promised => {
  const { clinical, rank } = category;
  const weighed = { at: work.now, rank, clinical, thread: initialThread(""), promisedBy: null };
  const { firstLookBy, replyBy } = waitsOf(context, settings, weighed);
  return { firstLookBy, replyBy };
};

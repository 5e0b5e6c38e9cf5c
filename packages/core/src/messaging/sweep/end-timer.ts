import type { ClaimedJob } from "@carethread/ports";
import type { Done } from "../done.js";
import type { Loaded, Store } from "../store.js";
import type { Work } from "../work.js";

/** Ends the timer that brought us here, with what happened. A timer that found nothing to do is set again: it must not take with it what is still to come. */
export const endTimer = <S, E extends { readonly type: string }>(
  work: Work,
  store: Store<S, E>,
  loaded: Loaded<S>,
  ended: { readonly job: ClaimedJob; readonly events: readonly E[] },
): Done => {
  const { queue, id, token } = ended.job;
  const changed = ended.events.length > 0;
  work.settle({ queue, id, token });
  const next = store.type.nextDueAt(work.append(store, loaded, ended.events));
  if (!changed && next !== null) work.job({ queue, id, at: next, payload: "" });
  return { changed };
};

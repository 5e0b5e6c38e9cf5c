import {
  type Inbox,
  type InboxItem,
  type InboxItemName,
  type InboxProblem,
  ok,
} from "@carethread/ports";
import { createFailures, failed } from "./failures.js";

/**
 * A clinician's inbox in memory.
 *
 * @category testing
 */
export interface MemoryInbox extends Inbox {
  /** What lies in it now, in the order in which it first came. */
  items(): readonly InboxItem[];
  /** The next `times` calls (1 without it) fail so, and nothing is changed. */
  fail(code: InboxProblem["code"], times?: number): void;
}

const nameOf = ({ practice, reference }: InboxItemName): string =>
  JSON.stringify([practice, reference]);

/**
 * Makes an inbox in memory.
 *
 * @category testing
 * @example
 * ```ts run
 * import { createMemoryInbox } from "@carethread/testing";
 *
 * const inbox = createMemoryInbox();
 * const item = { practice: "A81001", reference: "t-1", patient: "p-1", team: "duty", rank: 2, receivedAt: 0 };
 * await inbox.put(item);
 * await inbox.put({ ...item, rank: 1 });
 * console.log(inbox.items().map(({ rank }) => rank)); // => [ 1 ]
 * ```
 */
export const createMemoryInbox = (): MemoryInbox => {
  const items = new Map<string, InboxItem>();
  const failures = createFailures<InboxProblem["code"]>();
  const change = async (how: () => void): ReturnType<Inbox["remove"]> => {
    const failure = failures.next();
    if (failure !== undefined) return failed(failure);
    how();
    return ok(undefined);
  };
  return {
    spec: "inbox/1",
    items: () => [...items.values()],
    fail: failures.fail,
    put: (item) => change(() => items.set(nameOf(item), { ...item })),
    remove: (name) => change(() => items.delete(nameOf(name))),
  };
};

import {
  type Inbox,
  type InboxItem,
  type InboxItemName,
  type InboxProblem,
  type InboxPut,
  ok,
  type Result,
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
  /** From now on items that are put are acknowledged at once, as at the beginning, or not. */
  acknowledges(atOnce: boolean): void;
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
 * const about = { practice: "A81001", reference: "t-1", patient: "p-1", team: "duty" };
 * const item = { ...about, version: 1, rank: 2, receivedAt: 0, waiting: 1 };
 * await inbox.put(item);
 * await inbox.put({ ...item, version: 2, rank: 1 });
 * console.log(inbox.items().map(({ rank }) => rank)); // => [ 1 ]
 * ```
 */
export const createMemoryInbox = (): MemoryInbox => {
  const items = new Map<string, InboxItem>();
  const failures = createFailures<InboxProblem["code"]>();
  let atOnce = true;
  const change = async <Answer>(how: () => Answer): Promise<Result<Answer, InboxProblem>> => {
    const failure = failures.next();
    return failure === undefined ? ok(how()) : failed(failure);
  };
  const place = (item: InboxItem): InboxPut => {
    const before = items.get(nameOf(item));
    if (before === undefined || before.version <= item.version)
      items.set(nameOf(item), { ...item });
    return { acknowledged: atOnce };
  };
  return {
    spec: "inbox/1",
    items: () => [...items.values()],
    fail: failures.fail,
    acknowledges: (next) => {
      atOnce = next;
    },
    put: (item) => change(() => place(item)),
    remove: (name) =>
      change(() => {
        items.delete(nameOf(name));
      }),
  };
};

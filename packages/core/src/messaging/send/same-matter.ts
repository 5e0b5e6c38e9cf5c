import { err, ok } from "@carethread/ports";
import type { Principal } from "../../access/principal.js";
import { actingFor, personMaySee } from "../../access/reading.js";
import type { About, NewThread } from "../../draft/draft.js";
import type { Outcome } from "../../kernel/catalogue.js";
import type { TeamId, ThreadId } from "../../kernel/id.js";
import { LIMITS } from "../../kernel/limits.js";
import { unlessUnreadable } from "../contain.js";
import type { Context } from "../context.js";
import { findRow } from "../page.js";
import { personList, type ThreadRow, threadRow } from "../thread/thread-lists.js";
import { isThere } from "../thread/thread-view.js";
import type { Work } from "../work.js";
import type { Prepared } from "./prepare.js";

/**
 * A thread of the same patient and category that waits for the practice, and that a reply would reach. The writer is to be asked: the same matter goes
 * there as a reply (`about: { kind: "reply", thread }`), another one is checked again with `differsFrom`.
 *
 * @category messaging
 */
export interface SameMatter {
  /** The thread. */
  readonly thread: ThreadId;
  /** The team that looks after it. */
  readonly team: TeamId;
  /** How many messages wait in it. */
  readonly waiting: number;
  /** When the oldest of them was sent: milliseconds since 1970 UTC. */
  readonly since: number;
  /** When a reply to them is promised. */
  readonly replyBy: number | null;
}

/** What a new thread stands beside: what the writer is shown, and what both rows will link to. */
export interface Beside {
  readonly sameMatter: SameMatter | null;
  readonly besides: ThreadId | null;
}

const NOTHING: Beside = { sameMatter: null, besides: null };

/** Looks for a thread that waits about what may be the same matter, on the very list that this writer may read. */
export const besideOf = async (
  context: Context,
  work: Work,
  principal: Principal,
  { about, prepared }: { readonly about: About; readonly prepared: Prepared },
): Promise<Outcome<Beside>> => {
  if (about.kind !== "new" || principal.kind !== "person" || prepared.kind !== "patient")
    return ok(NOTHING);
  if (about.differsFrom !== undefined) return ok({ sameMatter: null, besides: about.differsFrom });
  const list = await personList(context, work, principal, about.patient);
  // A proxy may be allowed to write and not to read: then there is nothing that they may know of.
  if (list.isErr()) return list.error.code === "access/not-found" ? ok(NOTHING) : err(list.error);
  const among = { index: list.value, rowsMax: LIMITS.pageRowsMax };
  const found = await findRow(context, work, among, (entry) =>
    threadRow(entry).map((row) => (isSame(row, about, prepared, work.now) ? row : null)),
  );
  return unlessUnreadable(context, "drafts.check", found).map((row) => {
    if (row === null) return NOTHING;
    const { thread, team, waiting, waitingSince, replyBy } = row;
    const since = waitingSince ?? row.openedAt;
    return { sameMatter: { thread, team, waiting, since, replyBy }, besides: thread };
  });
};

/** What one side hides from proxies is no place for what the other does not, nor the other way round. */
const isSame = (
  row: ThreadRow,
  { category, hideFromProxies = false }: NewThread,
  { settings }: Prepared,
  now: number,
): boolean =>
  row.category === category &&
  row.status === "open" &&
  row.waiting > 0 &&
  row.hiddenFromProxies === hideFromProxies &&
  row.messages < LIMITS.messagesPerThreadMax &&
  now < row.lastAt + settings.replyWindowMs;

/**
 * Whether a writer may know of the thread from which they say that theirs differs: whoever may not is answered as if it were not there, before anything else is said.
 * One that cannot be read any more keeps nobody from writing.
 */
export const knowsOther = async (
  context: Context,
  work: Work,
  principal: Principal,
  about: About,
): Promise<Outcome<boolean>> => {
  if (about.kind !== "new" || about.differsFrom === undefined || principal.kind !== "person")
    return ok(true);
  const person = await work.load(context.stores.person, about.patient);
  if (person.isErr()) return err(person.error);
  const loaded = await work.load(context.stores.thread, about.differsFrom);
  const thread = unlessUnreadable(context, "drafts.check", loaded);
  if (thread.isErr()) return err(thread.error);
  if (thread.value === null) return ok(true);
  const acting = actingFor(principal, person.value.state, work.now);
  const known =
    acting !== null &&
    personMaySee(acting, person.value.state, thread.value.state) &&
    isThere(thread.value.state, acting.author, work.now);
  return ok(known);
};

import { err, ok, STORAGE_LIMITS } from "@carethread/ports";
import type { Outcome } from "../../kernel/catalogue.js";
import type { ThreadId } from "../../kernel/id.js";
import { LIMITS } from "../../kernel/limits.js";
import type { UnseenWork } from "../../practice/practice-unseen.js";
import type { Context } from "../context.js";
import { type ListPage, type PageRequest, readPage } from "../page.js";
import type { Work } from "../work.js";
import { toRow, type WorklistRow } from "./worklist.js";

const PAGE = STORAGE_LIMITS.pageRowsMax;

/** Every row of a worklist, page by page, each at the very versions on which the command rests. */
export const everyRow = async (
  context: Context,
  work: Work,
  index: string,
): Promise<Outcome<readonly WorklistRow[]>> => {
  const rows: WorklistRow[] = [];
  let after: string | null = null;
  do {
    const request: PageRequest & { readonly index: string } = { index, after, limit: PAGE };
    const page: Outcome<ListPage<WorklistRow>> = await readPage(context, work, request, toRow);
    if (page.isErr()) return err(page.error);
    rows.push(...page.value.rows);
    after = page.value.next;
  } while (after !== null);
  return ok(rows);
};

/** What nobody has seen of a worklist, without the rows that do not count. */
export const unseenOn = async (
  context: Context,
  work: Work,
  index: string,
  counts: (row: WorklistRow) => boolean = () => true,
): Promise<Outcome<UnseenWork>> => {
  const rows = await unseenRows(context, work, index, counts);
  return rows.map(unseenOf);
};

/** The rows of it themselves. */
export const unseenRows = async (
  context: Context,
  work: Work,
  index: string,
  counts: (row: WorklistRow) => boolean = () => true,
): Promise<Outcome<readonly WorklistRow[]>> => {
  const rows = await everyRow(context, work, index);
  return rows.map((all) => all.filter((r) => r.unseen > 0 && counts(r)));
};

/** What is said of such rows: the most urgent, and how many there are. */
export const unseenOf = (rows: readonly { readonly thread: ThreadId }[]): UnseenWork => ({
  threads: rows.slice(0, LIMITS.pageRowsMax).map((r) => r.thread),
  total: rows.length,
});

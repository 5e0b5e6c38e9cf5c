import { err, ok, type Page, type Position } from "@carethread/ports";
import * as z from "zod";
import { type Outcome, problem } from "../kernel/catalogue.js";
import { LIMITS } from "../kernel/limits.js";
import type { Context } from "./context.js";
import type { Work } from "./work.js";

/**
 * A page of a list.
 *
 * @category messaging
 */
export interface ListPage<Row> {
  /** The rows, in the order of the list. */
  readonly rows: readonly Row[];
  /** How many rows the whole list has at this moment. */
  readonly total: number;
  /** To be given as `after` for the next page; `null` on the last one. */
  readonly next: string | null;
}

/** Which page. @category messaging */
export interface PageRequest {
  /** `next` of the page before; left out or `null` for the first. */
  readonly after?: string | null | undefined;
  /** 1 to 100 rows; 50 when left out. */
  readonly limit?: number | undefined;
}

/** The fields of {@link PageRequest}. */
export const pageFields = {
  after: z.string().max(401).nullable().optional(),
  limit: z.int().min(1).max(LIMITS.pageRowsMax).optional(),
} as const;

const ROWS = 50;

/**
 * Reads a page together with the versions of everything that the right to read it was decided on. When one of them has moved on, the right is
 * decided again: no page is ever given on a right that is over.
 */
export const readPage = async <Row>(
  context: Context,
  work: Work,
  request: PageRequest & { readonly index: string },
  row: (entry: Page["rows"][number]) => Outcome<Row>,
): Promise<Outcome<ListPage<Row>>> => {
  const after = positionOf(request.after ?? null);
  if (after.isErr()) return err(after.error);
  const reads = work.reads();
  const page = await context.storage.range({
    practice: work.practice,
    index: request.index,
    after: after.value,
    limit: request.limit ?? ROWS,
    witness: reads.map((r) => r.stream),
  });
  if (page.isErr()) return err(page.error);
  if (reads.some((r, n) => r.version !== page.value.versions[n]))
    return err(problem("storage/version-conflict"));
  work.prove();
  const rows: Row[] = [];
  for (const entry of page.value.rows) {
    const read = row(entry);
    if (read.isErr()) return err(read.error);
    rows.push(read.value);
  }
  const { next, total } = page.value;
  return ok({ rows, total, next: next === null ? null : `${next.sort} ${next.id}` });
};

// A sort value of ours holds no space.
const positionOf = (after: string | null): Outcome<Position | null> => {
  if (after === null) return ok(null);
  const space = after.indexOf(" ");
  return space < 1 || space === after.length - 1
    ? err(problem("paging/malformed"))
    : ok({ sort: after.slice(0, space), id: after.slice(space + 1) });
};

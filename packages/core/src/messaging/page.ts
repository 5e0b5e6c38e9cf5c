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

/** The shape of {@link PageRequest}. */
export const pageInput: z.ZodType<PageRequest> = z.strictObject(pageFields);

const ROWS = 50;

type Entry = Page["rows"][number];

/** Where to read. */
interface Place {
  readonly index: string;
  readonly after: Position | null;
  readonly limit: number;
}

/**
 * Reads a page together with the versions of everything that the right to read it was decided on. When one of them has moved on, the right is
 * decided again: no page is ever given on a right that is over.
 */
const rightfulPage = async (context: Context, work: Work, place: Place): Promise<Outcome<Page>> => {
  const reads = work.reads();
  const witness = reads.map((r) => r.stream);
  const page = await context.storage.range({ practice: work.practice, ...place, witness });
  if (page.isErr()) return err(page.error);
  if (reads.some((r, n) => r.version !== page.value.versions[n]))
    return err(problem("storage/version-conflict"));
  work.prove();
  return ok(page.value);
};

/** Reads a page of a list, on a right that holds at the moment of reading. */
export const readPage = async <Row>(
  context: Context,
  work: Work,
  { index, after = null, limit = ROWS }: PageRequest & { readonly index: string },
  row: (entry: Entry) => Outcome<Row>,
): Promise<Outcome<ListPage<Row>>> => {
  const from = positionOf(after);
  if (from.isErr()) return err(from.error);
  const page = await rightfulPage(context, work, { index, after: from.value, limit });
  if (page.isErr()) return err(page.error);
  const rows: Row[] = [];
  for (const entry of page.value.rows) {
    const read = row(entry);
    if (read.isErr()) return err(read.error);
    rows.push(read.value);
  }
  const { next, total } = page.value;
  return ok({ rows, total, next: next === null ? null : `${next.sort} ${next.id}` });
};

// What is looked for mostly stands at the top.
const ROWS_AT_A_TIME = 10;

/** Looks through the first rows of a list, likewise, until one of them is what is looked for; `null` when none is. */
export const findRow = async <Found>(
  context: Context,
  work: Work,
  { index, rowsMax }: { readonly index: string; readonly rowsMax: number },
  match: (entry: Entry) => Outcome<Found | null>,
): Promise<Outcome<Found | null>> => {
  let after: Position | null = null;
  for (let left = rowsMax; left > 0; left -= ROWS_AT_A_TIME) {
    const limit = Math.min(left, ROWS_AT_A_TIME);
    const page: Outcome<Page> = await rightfulPage(context, work, { index, after, limit });
    if (page.isErr()) return err(page.error);
    for (const entry of page.value.rows) {
      const found = match(entry);
      if (found.isErr() || found.value !== null) return found;
    }
    after = page.value.next;
    if (after === null) break;
  }
  return ok(null);
};

// A sort value of ours holds no space.
const positionOf = (after: string | null): Outcome<Position | null> => {
  if (after === null) return ok(null);
  const space = after.indexOf(" ");
  return space < 1 || space === after.length - 1
    ? err(problem("paging/malformed"))
    : ok({ sort: after.slice(0, space), id: after.slice(space + 1) });
};

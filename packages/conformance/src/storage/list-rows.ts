/** Rows of a list for the clauses about lists. */
import type { PageRow, Storage } from "@carethread/ports";
import type { Check } from "../kit/clause.js";
import { entriesOf, entryOf, stored } from "./requests.js";

/** The ids of rows. */
export const idsOf = (rows: readonly PageRow[]): readonly string[] => rows.map(({ id }) => id);
/** A number whose text is in the order of its value. */
export const number = (value: number): string => `${value}`.padStart(3, "0");

/** Puts so many rows on the worklist, one for each stream. */
export const fill = async (storage: Storage, check: Check, count: number): Promise<void> => {
  for (let each = 0; each < count; each += 1) {
    const name = number(each);
    await stored(storage, check, { entries: [entriesOf(`thread/${name}`, [entryOf(name, name)])] });
  }
};

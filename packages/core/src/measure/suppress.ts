/** A count of which so few would point at people: fewer than five, but not none. Common in official statistics on health. */
export const SMALL_BELOW = 5;

/** A row of a table of people: how many of them, and how much by them. Everybody stands in one row. */
export interface CountedRow {
  readonly people: number;
  readonly messages: number;
}

const isSmall = ({ people }: CountedRow): boolean => people > 0 && people < SMALL_BELOW;

/**
 * Which rows may be shown, in the order given; `null` when the table must be withheld whole.
 *
 * A row of one to four people is not shown. Beside a total that row could be worked out from the others, so all rows that share the
 * smallest count of five or more are not shown either. What is left out then holds a count below five and one that is not, and the rule
 * treats all rows alike: each order of those counts gives the same page, so none of them can be told. Rows of nobody are shown, as
 * nobody is pointed at. When fewer than two rows of people would be left, or the whole table has fewer than five people, nothing is shown.
 */
export const rowsToShow = (rows: readonly CountedRow[]): readonly boolean[] | null => {
  const people = rows.reduce((sum, row) => sum + row.people, 0);
  if (people < SMALL_BELOW) return null;
  if (!rows.some(isSmall)) return rows.map(() => true);
  const least = Math.min(...rows.map((r) => (r.people < SMALL_BELOW ? Infinity : r.people)));
  const shown = rows.map((row) => row.people === 0 || (!isSmall(row) && row.people > least));
  const left = rows.filter((row, n) => shown[n] === true && row.people > 0);
  return left.length < 2 ? null : shown;
};

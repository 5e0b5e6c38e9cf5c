/** An array that is kept in order: finding a place takes a binary search, whatever the length. */

/** Says which of two comes first: below zero for the left one, as `Array.prototype.sort` wants it. */
export type Order<T> = (left: T, right: T) => number;

/** Names are ASCII, so comparing them by UTF-16 units is comparing them byte by byte. */
export const byBytes = (left: string, right: string): number =>
  left < right ? -1 : left > right ? 1 : 0;

/** How many elements come before this one, which need not be among them. */
export const placeOf = <T>(list: readonly T[], item: T, order: Order<T>): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = list[middle];
    if (there !== undefined && order(there, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Puts an element where it belongs. */
export const insert = <T>(list: T[], item: T, order: Order<T>): void => {
  list.splice(placeOf(list, item, order), 0, item);
};

/** Takes an element out; does nothing when it is not there. */
export const remove = <T>(list: T[], item: T, order: Order<T>): void => {
  const place = placeOf(list, item, order);
  if (list[place] === item) list.splice(place, 1);
};

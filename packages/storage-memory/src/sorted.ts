/**
 * A list that is kept in order, in blocks of a few hundred: finding a place is a binary search, and putting something there moves
 * one block, however long the list is.
 */

/** Says which of two comes first: below zero for the left one, as `Array.prototype.sort` wants it. */
export type Order<T> = (left: T, right: T) => number;

/** Names are ASCII, so comparing them by UTF-16 units is comparing them byte by byte. */
export const byBytes = (left: string, right: string): number =>
  left === right ? 0 : left < right ? -1 : 1;

/** A list in order. `Place` is the part of an element that says where it belongs. */
export interface Sorted<Item extends Place, Place> {
  /** How many elements there are. */
  size(): number;
  /** Puts an element where it belongs. */
  insert(item: Item): void;
  /** Takes this very element out; does nothing when it is not there. */
  remove(item: Item): void;
  /** The element at this place. */
  at(place: Place): Item | undefined;
  /** The elements after a place, which need not be taken; from the start with `null`. One walks as far as one needs. */
  after(place: Place | null): Iterable<Item>;
}

const blockMax = 512;

/** An empty list with this order. */
export const sortedBy = <Item extends Place, Place>(order: Order<Place>): Sorted<Item, Place> => {
  const blocks: Item[][] = [];
  let size = 0;
  /** The first block that ends at or after the place, or the last one. */
  const blockFor = (place: Place): number => {
    if (blocks.length < 2) return 0;
    const count = search(blocks.length, (index) => {
      const last = blocks[index]?.at(-1);
      return last !== undefined && order(last, place) < 0;
    });
    return Math.min(count, Math.max(0, blocks.length - 1));
  };
  const placeIn = (block: readonly Item[], place: Place): number =>
    search(block.length, (index) => {
      const item = block[index];
      return item !== undefined && order(item, place) < 0;
    });
  return {
    size: () => size,
    insert: (item) => {
      const index = blockFor(item);
      const block = blocks[index];
      size += 1;
      if (block === undefined) {
        blocks.push([item]);
        return;
      }
      block.splice(placeIn(block, item), 0, item);
      if (block.length > blockMax) blocks.splice(index + 1, 0, block.splice(blockMax / 2));
    },
    remove: (item) => {
      const index = blockFor(item);
      const block = blocks[index] ?? [];
      const place = placeIn(block, item);
      if (block[place] !== item) return;
      block.splice(place, 1);
      size -= 1;
      if (block.length === 0) blocks.splice(index, 1);
    },
    at: (place) => {
      const block = blocks[blockFor(place)] ?? [];
      const found = block[placeIn(block, place)];
      return found !== undefined && order(found, place) === 0 ? found : undefined;
    },
    *after(place) {
      const first = place === null ? 0 : blockFor(place);
      for (let index = first; index < blocks.length; index += 1) {
        const block = blocks[index] ?? [];
        const start = place === null || index > first ? 0 : placeIn(block, place);
        for (let each = start; each < block.length; each += 1) {
          const item = block[each];
          if (item === undefined) return;
          if (place === null || each > start || order(item, place) !== 0) yield item;
        }
      }
    },
  };
};

/** How many of the first `length` numbers are before, when those that are come first. */
const search = (length: number, isBefore: (index: number) => boolean): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
};

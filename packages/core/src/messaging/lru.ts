/** A map that forgets what was not used for longest. */
export interface Lru<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  delete(key: string): void;
}

/**
 * A map of at most `sizeMax` values, in two halves. What is asked for moves to the younger half; when that is full, the older one is
 * forgotten. So the order is coarse, and a hit costs one look-up instead of a row taken out and put in again.
 */
export const createLru = <V>(sizeMax: number): Lru<V> => {
  const halfMax = Math.max(1, Math.floor(sizeMax / 2));
  let young = new Map<string, V>();
  let old = new Map<string, V>();
  const set = (key: string, value: V): void => {
    if (young.size >= halfMax && !young.has(key)) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
  };
  return {
    get: (key) => {
      const value = young.get(key);
      if (value !== undefined) return value;
      const older = old.get(key);
      if (older !== undefined) set(key, older);
      return older;
    },
    set,
    delete: (key) => {
      young.delete(key);
      old.delete(key);
    },
  };
};

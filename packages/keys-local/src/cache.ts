/** A map with a bound: what was not asked for since it was last looked at goes first. */
export interface Cache<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
}

interface Kept<Value> {
  readonly value: Value;
  asked: boolean;
}

/**
 * Makes a cache of at most `size` values; a size of 0 keeps nothing. A hit marks its value and moves nothing; what is marked gets a second chance when its turn
 * to go comes.
 */
export const createCache = <Value>(size: number): Cache<Value> => {
  const values = new Map<string, Kept<Value>>();
  const makeRoom = (): void => {
    for (const [oldest, kept] of values) {
      if (values.size <= size) return;
      values.delete(oldest);
      if (!kept.asked) continue;
      kept.asked = false;
      values.set(oldest, kept);
    }
  };
  return {
    get: (key) => {
      const kept = values.get(key);
      if (kept === undefined) return undefined;
      kept.asked = true;
      return kept.value;
    },
    set: (key, value) => {
      values.set(key, { value, asked: false });
      if (values.size > size) makeRoom();
    },
  };
};

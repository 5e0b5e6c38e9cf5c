/** A map with a bound: what has not been asked for the longest goes first. */
export interface Cache<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
}

/** Makes a cache of at most `size` values; a size of 0 keeps nothing. */
export const createCache = <Value>(size: number): Cache<Value> => {
  const values = new Map<string, Value>();
  return {
    get: (key) => {
      const value = values.get(key);
      if (value === undefined) return undefined;
      values.delete(key);
      values.set(key, value);
      return value;
    },
    set: (key, value) => {
      if (size === 0) return;
      values.set(key, value);
      if (values.size <= size) return;
      for (const oldest of values.keys()) {
        values.delete(oldest);
        return;
      }
    },
  };
};

/** Lets so many through at once; others wait in the order in which they came. */
export interface Gate {
  /** Runs the work when there is room. Work must not reject. */
  readonly through: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Resolves when nobody is inside or waiting. */
  readonly empty: () => Promise<void>;
}

/** Makes a gate for at most `size` at once. */
export const createGate = (size: number): Gate => {
  const waiting: (() => void)[] = [];
  const leaving: (() => void)[] = [];
  let inside = 0;
  const leave = (): void => {
    const next = waiting.shift();
    if (next !== undefined) {
      next();
      return;
    }
    inside -= 1;
    if (inside === 0) for (const tell of leaving.splice(0)) tell();
  };
  const enter = (): Promise<void> => {
    if (inside < size) {
      inside += 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
  return {
    through: async (work) => {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
    empty: () =>
      inside === 0 ? Promise.resolve() : new Promise((resolve) => leaving.push(resolve)),
  };
};

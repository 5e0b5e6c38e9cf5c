/**
 * Says when somebody's patience is over: called when they have to wait, with what is to be called then. Answers how to call it off. A gate knows no time of its own.
 *
 * @category ports
 */
export type Patience = (over: () => void) => () => void;

/**
 * Lets so many through at once; others wait in the order in which they came, as long as their patience lasts.
 *
 * @category ports
 */
export interface Gate {
  /** Runs the work when there is room; `null` where patience was over first, and then the work was not begun. Work must not reject. */
  through<Value>(patience: Patience, work: () => Promise<Value>): Promise<Value | null>;
  /** Resolves when nobody is inside or waiting. */
  empty(): Promise<void>;
}

/**
 * Makes a gate for at most `size` at once, for an adapter whose other end takes only so many. Waiting at it counts towards the time in which an adapter answers: give the
 * patience that the work itself leaves.
 *
 * @category ports
 * @example
 * ```ts
 * import { createGate, type Patience, TRANSPORT_LIMITS } from "@carethread/ports";
 *
 * const WORK_MS = 60_000;
 * const patience: Patience = (over) => {
 *   const timer = setTimeout(over, TRANSPORT_LIMITS.sendMsMax - WORK_MS);
 *   return () => clearTimeout(timer);
 * };
 * const gate = createGate(4);
 * export const sendOne = async (work: () => Promise<string>): Promise<string> =>
 *   (await gate.through(patience, work)) ?? "nothing was sent, try later";
 * ```
 */
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
  const enter = (patience: Patience): Promise<boolean> => {
    if (inside < size) {
      inside += 1;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const go = (): void => {
        callOff();
        resolve(true);
      };
      const callOff = patience(() => {
        const at = waiting.indexOf(go);
        if (at === -1) return;
        waiting.splice(at, 1);
        resolve(false);
      });
      waiting.push(go);
    });
  };
  return {
    through: (patience, work) =>
      enter(patience).then((isInside) => (isInside ? work().finally(leave) : null)),
    empty: () =>
      inside === 0 ? Promise.resolve() : new Promise((resolve) => leaving.push(resolve)),
  };
};

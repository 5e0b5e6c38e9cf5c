/**
 * When the write-ahead log is carried into the file: between requests, never inside one. A checkpoint costs further waits for the disk, and
 * inside a commit it was what made one in a hundred slow.
 */

/** Decides when. */
export interface Checkpoints {
  /** Tells of a commit. */
  written(): void;
  /** No more checkpoints. */
  stop(): void;
}

const commitsBetween = 500;
const idleMs = 250;

/** Runs `checkpoint` after a pause in writing, and in the next free moment when there was none for many commits. */
export const checkpointsBy = (checkpoint: () => void): Checkpoints => {
  let commits = 0;
  let isPlanned = false;
  const run = (): void => {
    isPlanned = false;
    if (commits === 0) return;
    commits = 0;
    checkpoint();
  };
  let idle: NodeJS.Timeout | undefined;
  let next: NodeJS.Immediate | undefined;
  return {
    written: () => {
      commits += 1;
      if (idle === undefined) {
        idle = setTimeout(run, idleMs);
        // A process that has nothing else to do may end: the log is carried over when the file is closed or opened.
        idle.unref();
      } else idle.refresh();
      if (commits < commitsBetween || isPlanned) return;
      isPlanned = true;
      next = setImmediate(run);
      next.unref();
    },
    stop: () => {
      commits = 0;
      clearTimeout(idle);
      clearImmediate(next);
    },
  };
};

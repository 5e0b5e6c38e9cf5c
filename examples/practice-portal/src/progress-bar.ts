import type { WriteStream } from "node:tty";

const WIDTH = 30;
/** Where there is no terminal, a line each tenth. */
const LINES = 10;

/** Shows how far something is: one line that grows in a terminal, a few lines elsewhere. */
export const progressBar = (
  what: string,
  out: WriteStream,
): ((done: number, all: number) => void) => {
  let said = -1;
  return (done, all) => {
    const part = all === 0 ? 1 : done / all;
    if (out.isTTY) {
      const full = Math.round(part * WIDTH);
      const bar = "█".repeat(full) + "░".repeat(WIDTH - full);
      out.write(`\r${what} ${bar} ${done}/${all}${done >= all ? "\n" : ""}`);
      return;
    }
    const tenth = Math.floor(part * LINES);
    if (tenth === said) return;
    said = tenth;
    out.write(`${what} ${done}/${all}\n`);
  };
};

import type { World } from "../src/world.js";

/** A world of files in memory, and what was told to it. */
export const worldWith = (files: Readonly<Record<string, string>> = {}) => {
  const told = { out: "", err: "", written: new Map<string, string>(), shares: [] as number[] };
  const world: World = {
    print: (text) => {
      told.out += text;
    },
    complain: (text) => {
      told.err += text;
    },
    read: (path) => {
      const text = files[path];
      if (text === undefined) throw new Error("no such file");
      return text;
    },
    write: (path, text) => told.written.set(path, text),
    progress: () => ({ update: (share) => told.shares.push(share), stop: () => undefined }),
  };
  return { told, world };
};

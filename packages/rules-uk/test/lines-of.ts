import { readFileSync } from "node:fs";

/** The lines of a file beside the tests. */
export const linesOf = (file: string): readonly string[] =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "");

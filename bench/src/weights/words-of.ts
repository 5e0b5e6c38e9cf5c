/** The words of some lines, with spaces between them. */
export const wordsOf = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.join(" ").split(" "));

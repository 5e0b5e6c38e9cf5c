const CAPITAL_A = 65;

/** Words in alphabetical order with spaces between them, out of a list in which each is a capital for how many letters it shares with the one before (A for none), and the rest of it: half as long. */
export const unfold = (folded: string): string => {
  const words: string[] = [];
  for (const each of folded.match(/[A-Z][a-z]*/g) ?? []) {
    const shared = each.charCodeAt(0) - CAPITAL_A;
    words.push((words.at(-1) ?? "").slice(0, shared) + each.slice(1));
  }
  return words.join(" ");
};

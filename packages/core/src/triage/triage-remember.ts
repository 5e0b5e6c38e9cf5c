// A host may judge any number of texts; what is remembered of their words is bounded.
const REMEMBERED_MAX = 20_000;

/** Answers for a word as it did before. People use the same few thousand words again and again. */
export const remembering = <Answer>(find: (word: string) => Answer): ((word: string) => Answer) => {
  const remembered = new Map<string, Answer>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const answer = find(word);
    if (remembered.size >= REMEMBERED_MAX) remembered.clear();
    remembered.set(word, answer);
    return answer;
  };
};

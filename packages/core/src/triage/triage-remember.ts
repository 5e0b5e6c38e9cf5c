// A host may judge any number of texts; what is remembered of their words is bounded.
const REMEMBERED_MAX = 20_000;

/** Answers for a word, or a place of a phrase, as it did before. People and packs use the same few thousand again and again. */
export const remembering = <Asked, Answer>(
  find: (asked: Asked) => Answer,
): ((asked: Asked) => Answer) => {
  const remembered = new Map<Asked, Answer>();
  return (asked) => {
    const known = remembered.get(asked);
    if (known !== undefined) return known;
    const answer = find(asked);
    if (remembered.size >= REMEMBERED_MAX) remembered.clear();
    remembered.set(asked, answer);
    return answer;
  };
};

/** How often each name stands in some lists of names: in how many of them, where each is there once. */
export const countsOf = (all: Iterable<Iterable<string>>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const names of all) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

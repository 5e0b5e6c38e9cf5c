/** What happened to an animal and to nobody: the animal did or had it. "While walking the dog" is none of these. */
export const OF_A_PET: readonly string[] = [
  "vet|vets",
  "{pet} +has|had|is|was|keeps|kept|started|took|takes|having|collapsed|died|ate|swallowed|drank|got|chewed|bit|needs",
];

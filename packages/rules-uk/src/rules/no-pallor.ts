/** Where the colour of a skin is nobody's illness: a way of speaking, a plant or an insect, and what children watch. */
export const NO_PALLOR: readonly string[] = [
  "blue +murder|cheese|tit|moon|peter",
  "nettles|nettle|midge|midges|grass",
  "watching|watches|loves +bluey",
];

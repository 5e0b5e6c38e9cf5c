/** Real words that are one slip away from a word of the pack, separated by spaces; made by a tool from a British word list. */
export const neverCorrected = "";

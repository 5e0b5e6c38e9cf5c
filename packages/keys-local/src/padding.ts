import { readWord, wordBytesMax, writeWord } from "./words.js";

// "Yes" and "no" must look alike: the length of what is stored tells the length of a text only to the next bucket.
const bucketBytes = 256;

/** The text with its length, filled up with zeros to a whole number of buckets. */
export const padText = (text: string): Buffer => {
  const room = Buffer.allocUnsafe(wordBytesMax(text) + bucketBytes);
  const end = writeWord(room, 0, text);
  const padded = Math.ceil(end / bucketBytes) * bucketBytes;
  room.fill(0, end, padded);
  return room.subarray(0, padded);
};

/** The text that {@link padText} was given, or `null` when these bytes are not its work. */
export const unpadText = (padded: Buffer): string | null =>
  padded.length % bucketBytes === 0 ? readWord(padded, 0) : null;
